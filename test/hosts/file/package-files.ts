import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Contents by the names of the parts. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The parts of the smallest workbook, with one sheet `Ark`; its sheet part holds what is given. */
export function smallestWorkbook(sheetContents: string): Record<string, string> {
  return plainWorkbook({ Ark: sheetContents });
}

/** The parts of a workbook with nothing but sheets: what each sheet part holds, by its name. */
export function plainWorkbook(sheets: Readonly<Record<string, string>>): Record<string, string> {
  const numbered = Object.entries(sheets).map(([name, contents], index) => ({
    id: `rId${index + 1}`,
    name,
    number: index + 1,
    path: `worksheets/sheet${index + 1}.xml`,
    contents,
  }));
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      numbered
        .map(({ path }) => `<Override PartName="/xl/${path}" ContentType="${TYPE}.worksheet+xml"/>`)
        .join('') +
      `</Types>`,
    '_rels/.rels': relationships(['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      numbered
        .map(({ id, name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="${id}"/>`)
        .join('') +
      `</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...numbered.map(({ id, path }) => [id, `${OFFICE}/worksheet`, path] as const),
    ),
    ...Object.fromEntries(
      numbered.map(({ path, contents }) => [
        `xl/${path}`,
        `<worksheet xmlns="${MAIN}">${contents}</worksheet>`,
      ]),
    ),
  };
}

/** Rows from A1 on as a sheet part holds them, texts in their cells. */
export function sheetData(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return `<sheetData>${rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData>`;
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

/** The workbook with a copy of one of its sheets last, as Excel makes it: its cells, and the names known in it alone. */
export function withCopiedSheet(
  parts: Readonly<Record<string, string>>,
  sheet: string,
  name: string,
): Record<string, string> {
  const { 'xl/workbook.xml': workbook = '', '[Content_Types].xml': types = '', ...others } = parts;
  const sheets = [...workbook.matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]*)"/g)];
  const index = sheets.findIndex(([, each]) => each === sheet);
  const target = new RegExp(
    `Id="${sheets[index]![2]}"[^>]*Target="([^"]*)"|Target="([^"]*)"[^>]*Id="${sheets[index]![2]}"`,
  );
  const found = target.exec(others['xl/_rels/workbook.xml.rels'] ?? '');
  const part = (found?.[1] ?? found?.[2] ?? '').replace(/^\/xl\//, '');
  const names =
    workbook.match(new RegExp(`<definedName [^>]*localSheetId="${index}".*?</definedName>`, 'g')) ?? [];
  const copiedNames = names
    .map((each) => each.replace(/localSheetId="\d+"/, `localSheetId="${sheets.length}"`))
    .map((each) => each.replaceAll(`>${sheet}!`, `>'${name}'!`));
  const withSheet = workbook
    .replace('</sheets>', `<sheet name="${name}" sheetId="99" r:id="worksheet"/></sheets>`)
    .replace('</definedNames>', `${copiedNames.join('')}</definedNames>`);
  const override = `<Override PartName="/xl/worksheets/copy.xml" ContentType="${TYPE}.worksheet+xml"/>`;
  const cells = (parts[`xl/${part}`] ?? '').replace(/<tableParts.*?<\/tableParts>|<drawing [^>]*>/g, '');
  return withWorkbookPart(
    {
      ...others,
      'xl/workbook.xml': withSheet,
      '[Content_Types].xml': types.replace('</Types>', `${override}</Types>`),
    },
    'worksheet',
    'worksheets/copy.xml',
    cells,
  );
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
  return unpacked(await readFile(path));
}

export function unpacked(bytes: Uint8Array): Record<string, string> {
  const files = unzipSync(bytes);
  return Object.fromEntries(Object.entries(files).map(([name, contents]) => [name, strFromU8(contents)]));
}

export function relationships(
  ...all: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const elements = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
