import type { Settings } from '../../workbook/host';
import { figure, HostError, issue } from '../../workbook/issue';
import { mergedSettings } from '../../workbook/merged-settings';
import { escapeCellText, escapeXml, unescapeCellText } from '../../workbook/xml-text';
import type { Session } from './connection';

/** The namespace by which files hold the same custom XML part. */
const NAMESPACE = 'urn:fordel:settings';

/** Excel keeps no more in a workbook's settings. */
const MOST_BYTES = 1_000_000;

/** Reads XML, as every browser can. */
export type ParseXml = (xml: string) => Document;

/** The parts with settings: one, or several where workbooks were joined. Their ids come with the next answer. */
export function askForParts({ context }: Session): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** The content of the first part, with the next answer; null when there are no settings. */
export function askForXml(
  parts: Excel.CustomXmlPartScopedCollection,
): OfficeExtension.ClientResult<string> | null {
  return parts.items[0]?.getXml() ?? null;
}

export async function loadSettings(session: Session, parseXml: ParseXml): Promise<Settings> {
  const parts = askForParts(session);
  await session.sync();
  const xml = askForXml(parts);
  if (xml === null) return {};
  await session.sync();
  return parseSettings(xml.value, parseXml);
}

/** Changes settings over those that the workbook has by now, and reads them back, for Excel keeps what it likes. */
export async function mergeSettings(session: Session, changes: Settings, parseXml: ParseXml): Promise<void> {
  const settings = mergedSettings(await loadSettings(session, parseXml), changes);
  const xml = settingsXml(settings);
  if (new TextEncoder().encode(xml).length > MOST_BYTES) {
    throw new HostError(issue('excel.settings-too-large', null, {}));
  }
  const parts = askForParts(session);
  await session.sync();
  const [part] = parts.items;
  if (part === undefined) session.context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  await session.sync();
  const kept = await loadSettings(session, parseXml);
  // Those of others may have changed once more.
  const lost = Object.keys(changes).filter((name) => kept[name] !== settings[name]);
  if (lost.length > 0)
    throw new HostError(issue('excel.settings-not-kept', null, { names: figure.texts(lost) }));
}

/** The settings in a part; none in one that is no XML. */
export function parseSettings(xml: string, parseXml: ParseXml): Settings {
  const elements = [...parseXml(xml).getElementsByTagNameNS(NAMESPACE, 'setting')];
  const entries = elements.map((setting): [string, string] => [
    setting.getAttribute('name') ?? '',
    unescapeCellText(setting.textContent),
  ]);
  return Object.fromEntries(entries);
}

function settingsXml(settings: Settings): string {
  const elements = Object.entries(settings).map(
    ([name, value]) => `<setting name="${escapeXml(name)}">${escapeCellText(value)}</setting>`,
  );
  return `<settings xmlns="${NAMESPACE}">${elements.join('')}</settings>`;
}
