import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Contents by the names of the parts. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The parts of the smallest workbook, with one sheet `Ark`; its sheet part holds what is given. */
export function smallestWorkbook(sheetContents: string): Record<string, string> {
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships(['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `<sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['rId1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheetContents}</worksheet>`,
  };
}

/** The same with a part that the workbook is related to, such as its `styles`. */
export function withWorkbookPart(
  parts: Record<string, string>,
  kind: string,
  name: string,
  xml: string,
): Record<string, string> {
  const relationship = `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${name}"/>`;
  const rels = 'xl/_rels/workbook.xml.rels';
  return {
    ...parts,
    [rels]: (parts[rels] ?? '').replace('</Relationships>', `${relationship}</Relationships>`),
    [`xl/${name}`]: xml,
  };
}

export function zipped(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  ]);
  return zipSync(Object.fromEntries(files), options);
}

export async function saveParts(parts: Parts, path: string): Promise<void> {
  await writeFile(path, zipped(parts));
}

/** The parts of a package as texts, pictures too. */
export async function partsOf(path: string): Promise<Record<string, string>> {
  const files = unzipSync(await readFile(path));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function relationships(...all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}
