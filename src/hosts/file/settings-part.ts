import type { Settings } from '../../workbook/host';
import type { OpcPackage } from './opc/opc-package';
import {
  attributesText,
  childElements,
  encodeXml,
  escapeCellText,
  parseXml,
  rootOf,
  unescapeCellText,
  XML_DECLARATION,
} from './opc/xml';
import type { WorkbookPackage } from './recognize-file';

/** The namespace by which the add-in in Excel finds the same custom XML part. */
const NAMESPACE = 'urn:fordel:settings';
const ITEM_ID = '{6F2B7C3E-5D0A-4E5B-9C41-7A1F0D2E8B36}';

/** The settings kept in the workbook; none when there are none. */
export function loadSettings(workbook: WorkbookPackage): Settings {
  const part = settingsPart(workbook);
  if (part === null) return {};
  const entries = childElements(workbook.package.root(part), 'setting').map((setting): [string, string] => [
    setting.getAttribute('name') ?? '',
    unescapeCellText(setting.textContent ?? ''),
  ]);
  return Object.fromEntries(entries);
}

/** A copy of the workbook with these settings in place of the earlier ones. */
export function saveSettings(original: WorkbookPackage, settings: Settings): WorkbookPackage {
  const workbook = { ...original, package: original.package.copy() };
  workbook.package.setPart(settingsPart(workbook) ?? addSettingsPart(workbook), settingsXml(settings));
  return workbook;
}

function settingsXml(settings: Settings): Uint8Array {
  const elements = Object.entries(settings).map(
    ([name, value]) => `<setting${attributesText({ name })}>${escapeCellText(value)}</setting>`,
  );
  return encodeXml(`${XML_DECLARATION}<settings xmlns="${NAMESPACE}">${elements.join('')}</settings>`);
}

function settingsPart({ package: source, workbookPart }: WorkbookPackage): string | null {
  const customParts = source.relationships(workbookPart).filter(({ kind }) => kind === 'customXml');
  return customParts.find(({ target }) => target !== null && hasSettings(source, target))?.target ?? null;
}

/** Other programs keep what they like in their custom parts. */
function hasSettings(source: OpcPackage, part: string): boolean {
  const bytes = source.part(part);
  try {
    return bytes !== undefined && rootOf(parseXml(bytes)).namespaceURI === NAMESPACE;
  } catch {
    return false;
  }
}

/** A custom XML part with its properties, as ISO/IEC 29500-1, 22.5 wants them. */
function addSettingsPart({ package: target, workbookPart }: WorkbookPackage): string {
  const part = target.freeName((number) => `customXml/item${number}.xml`);
  const properties = target.freeName((number) => `customXml/itemProps${number}.xml`);
  target.addPart(part, 'application/xml', settingsXml({}));
  target.addPart(
    properties,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    encodeXml(
      `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  target.addRelationship(workbookPart, 'customXml', part);
  target.addRelationship(part, 'customXmlProps', properties);
  return part;
}
