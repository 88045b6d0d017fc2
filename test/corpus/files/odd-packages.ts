import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import norikt from '../../cases/norikt-2018.json';
import { plainWorkbook, type Parts, withWorkbookPart, zipped } from '../../hosts/file/package-files';
import { accepted, error, warning } from '../outcome';
import { file, type FileEntry, inPart, SHARED, tables } from './file-entry';

const CONTENT_TYPES = '[Content_Types].xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const TYPES = {
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  '.xltx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  '.xltm': 'application/vnd.ms-excel.template.macroEnabled.main+xml',
};

const fixture = (name: string) => (folder: string) => {
  const path = join(folder, name);
  copyFileSync(join(__dirname, '..', '..', 'fixtures', name), path);
  return path;
};

/** Sheet parts in UTF-16, as the standard allows beside UTF-8. */
function inUtf16(parts: Record<string, string>, bytesOf: (text: string) => Uint8Array): Parts {
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
  return { ...parts, ...Object.fromEntries(sheets.map(([name, xml]) => [name, bytesOf(`\ufeff${xml}`)])) };
}

const lowEndFirst = (text: string) => Buffer.from(text, 'utf16le');
const highEndFirst = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Workbooks that other programs make, or people by other ways than Excel's Save. */
export const ODD_PACKAGES: readonly FileEntry[] = [
  {
    name: 'an empty workbook, one sheet',
    make: file(() => zipped(plainWorkbook({ Ark1: '<sheetData/>' }))),
    outcome: error('table.missing', 'key.missing', 'table.missing'),
  },
  {
    name: 'a workbook without sheets',
    make: file(() => zipped(plainWorkbook({}))),
    outcome: error('table.missing', 'key.missing', 'table.missing'),
  },
  { name: 'nothing but sheets: no styles, no strings', make: tables(), outcome: accepted(), shared: SHARED },
  {
    name: 'sheets of the type of any XML part',
    make: tables({}, inPart(CONTENT_TYPES, /<Override PartName="\/xl\/worksheets[^>]*>/g, '')),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'sheets of a type that is no sheet’s',
    make: tables({}, inPart(CONTENT_TYPES, /spreadsheetml\.worksheet\+xml/g, 'spreadsheetml.styles+xml')),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'sheets in UTF-16',
    make: tables({}, (parts) => inUtf16(parts, lowEndFirst)),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'sheets in UTF-16, the high bytes first',
    make: tables({}, (parts) => inUtf16(parts, highEndFirst)),
    outcome: accepted(),
    shared: SHARED,
  },
  ...Object.entries(TYPES).map(([extension, type]) => ({
    name: `a workbook with the extension ${extension}`,
    make: tables({}, inPart(CONTENT_TYPES, WORKBOOK_TYPE, type), `inn${extension}`),
    outcome: accepted(),
    shared: SHARED,
  })),
  {
    name: 'an extension in capitals',
    make: tables({}, undefined, 'INN.XLSX'),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'a workbook that is called a list',
    make: tables({}, undefined, 'inn.csv'),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'a password to change it, none to read it',
    make: tables(
      {},
      inPart(
        'xl/workbook.xml',
        '<sheets>',
        '<fileSharing userName="Kari" reservationPassword="CC1A"/><sheets>',
      ),
    ),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'a locked structure and locked sheets',
    make: tables({}, (parts) =>
      inPart(
        SHEET,
        '</sheetData>',
        '</sheetData><sheetProtection password="CC1A" sheet="1"/>',
      )(inPart('xl/workbook.xml', '<sheets>', '<workbookProtection lockStructure="1"/><sheets>')(parts)),
    ),
    outcome: warning('workbook.sheets-locked'),
    shared: SHARED,
  },
  {
    name: 'a part with styles that has none',
    make: tables({}, (parts) =>
      withWorkbookPart(parts, 'styles', 'styles.xml', `<styleSheet xmlns="${MAIN}"/>`),
    ),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'parts that nobody knows',
    make: tables({}, (parts) => ({ ...parts, 'xl/ukjent/å.bin': strToU8('\u0000\u0001') })),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'part names in other letters than those that lead to them',
    make: tables({}, ({ [SHEET]: sheet = '', ...parts }) => ({
      ...parts,
      'XL/Worksheets/SHEET1.xml': sheet,
    })),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'the published example, saved by LibreOffice',
    make: fixture('libreoffice-norikt.xlsx'),
    outcome: accepted(),
    shared: norikt.participants.map(({ largestRemainder }) => largestRemainder),
  },
  {
    name: 'a workbook of openpyxl with other things below its table',
    make: fixture('openpyxl-rich.xlsx'),
    settings: { nokkel: '40/60' },
    outcome: error(
      'table.hidden-rows Grunnlag!A3',
      'cell.not-calculated Grunnlag!A8',
      'text.expected Grunnlag!A9',
      'cell.missing Grunnlag!B6',
      'cell.missing-in-row Grunnlag!B8',
      'cell.missing Grunnlag!B9',
    ),
  },
  {
    name: 'the same, saved by LibreOffice',
    make: fixture('libreoffice-rich.xlsx'),
    settings: { nokkel: '40/60' },
    outcome: error(
      'table.hidden-rows Grunnlag!A3',
      'text.expected Grunnlag!A9',
      'cell.missing Grunnlag!B6',
      'cell.missing Grunnlag!B8',
      'cell.missing Grunnlag!B9',
    ),
  },
];
