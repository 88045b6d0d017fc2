import {
  type Parts,
  plainWorkbook,
  sheetData,
  withWorkbookPart,
  zipped,
} from '../../hosts/file/package-files';
import { zipBomb } from '../../hosts/file/bad-files';
import { DELTAKERE } from '../../support/kostnader';
import { accepted, error } from '../outcome';
import { file, type FileEntry, SHARED, tables, tableSheets } from './file-entry';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = sheetData(DELTAKERE as (string | number)[][]);

/** A document type whose last entity stands for 10³⁰ laughs. */
const laughs = (root: string) => {
  const entity = (_: unknown, index: number) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`;
  return `<!DOCTYPE ${root} [<!ENTITY a0 "ha">${Array.from({ length: 30 }, entity).join('')}]>`;
};

const withStrings = (xml: string) => (parts: Record<string, string>) =>
  withWorkbookPart(parts, 'sharedStrings', 'sharedStrings.xml', xml);

const firstText = (sheet: string) =>
  sheet.replace(/<c t="inlineStr"><is>.*?<\/is><\/c>/, '<c t="s"><v>0</v></c>');

/** An archive whose directory lists one file of 20 MB under 26 names. */
function overlapping(): Uint8Array {
  const archive = Buffer.from(zipped({ 'a.xml': new Uint8Array(20_000_000) }));
  const start = archive.indexOf('PK\u0001\u0002');
  const end = archive.indexOf('PK\u0005\u0006');
  const entries = Array.from({ length: 26 }, (_, index) => {
    const entry = Buffer.from(archive.subarray(start, end));
    entry.write(String.fromCharCode(97 + index), 46);
    return entry;
  });
  const last = Buffer.from(archive.subarray(end));
  last.writeUInt16LE(entries.length, 8);
  last.writeUInt16LE(entries.length, 10);
  return Buffer.concat([archive.subarray(0, start), ...entries, last]);
}

/** Small files that would fill the memory, and are refused before they do. */
export const HOSTILE: readonly FileEntry[] = [
  { name: 'an archive that says it holds 4 GB', make: file(zipBomb), outcome: error('file.too-large') },
  { name: 'one file under many names', make: file(overlapping), outcome: error('file.too-large') },
  {
    name: 'entities without end in the strings',
    make: tables(
      { Deltakere: firstText(ROWS) },
      withStrings(`${laughs('sst')}<sst xmlns="${MAIN}"><si><t>&a30;</t></si></sst>`),
    ),
    outcome: error('file.damaged'),
  },
  ...[SHEET, 'xl/workbook.xml', '[Content_Types].xml'].map((part) => ({
    name: `entities without end in ${part}`,
    make: tables({}, (parts) => ({
      ...parts,
      [part]: laughs('x') + (parts[part] ?? '').replace(/"Deltakere"|"xml"|Nordreisa/, '"&a30;"'),
    })),
    outcome: error('file.damaged'),
  })),
  {
    name: 'an entity that reads a file of the machine',
    make: tables({}, (parts) => ({
      ...parts,
      [SHEET]:
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' +
        (parts[SHEET] ?? '').replace('Nordreisa', '&a;'),
    })),
    outcome: error('file.damaged'),
  },
  {
    name: 'elements in elements in elements',
    make: tables({ Deltakere: `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}${ROWS}` }),
    outcome: error('file.damaged'),
  },
  {
    name: 'a sheet that says it is full and has three rows',
    make: tables({ Deltakere: `<dimension ref="A1:XFD1048576"/>${ROWS}` }),
    outcome: accepted(),
    shared: SHARED,
  },
];

function large(
  changes: Parameters<typeof tableSheets>[0],
  change: (parts: Record<string, string>) => Parts = (parts) => parts,
): FileEntry['make'] {
  return file(() => zipped(change(plainWorkbook(tableSheets(changes))), { level: 1 }));
}

/** Large files, each with what the memory of the whole process may come to, in megabytes. */
export const LARGE: readonly (FileEntry & { readonly mostMemory: number })[] = [
  {
    name: '100 MB of nothing in a sheet',
    make: large({}, (parts) => ({ ...parts, [SHEET]: new Uint8Array(100_000_000) })),
    outcome: error('file.damaged'),
    mostMemory: 450,
  },
  {
    name: '100 MB of nothing in a picture',
    make: large({}, (parts) => ({ ...parts, 'xl/media/bilde.png': new Uint8Array(100_000_000) })),
    outcome: accepted(),
    shared: SHARED,
    mostMemory: 600,
  },
  {
    name: '50 MB of spaces in a sheet',
    make: large({ Deltakere: ROWS.replace('<row>', `<row>${' '.repeat(50_000_000)}`) }),
    outcome: accepted(),
    shared: SHARED,
    mostMemory: 500,
  },
  {
    name: 'a name of 50 MB',
    make: large({ Deltakere: ROWS.replace('Nordreisa', 'N'.repeat(50_000_000)) }),
    outcome: accepted('text.too-long-to-follow Deltakere!A2'),
    shared: SHARED,
    mostMemory: 500,
  },
  {
    name: '1 048 576 rows with a look, three of them filled',
    make: large({ Deltakere: ROWS.replace('</sheetData>', `${emptyRows()}</sheetData>`) }),
    outcome: accepted(),
    shared: SHARED,
    mostMemory: 600,
  },
  {
    name: 'a quarter of a million cells with one long text',
    make: large(
      { Mye: `<sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(2_500)}</sheetData>` },
      withStrings(`<sst xmlns="${MAIN}"><si><t>${'tekst '.repeat(500)}</t></si></sst>`),
    ),
    outcome: accepted(),
    shared: SHARED,
    mostMemory: 600,
  },
];

/** All rows below the table, with a style and an empty cell, as filling down to the last row leaves them. */
function emptyRows(): string {
  const row = (_: unknown, index: number) => `<row r="${index + 5}" s="1"><c r="B${index + 5}" s="1"/></row>`;
  return Array.from({ length: 1_048_572 }, row).join('');
}
