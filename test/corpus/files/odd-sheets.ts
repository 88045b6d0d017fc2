import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE, relationships, sheetData, withWorkbookPart } from '../../hosts/file/package-files';
import { fordel } from '../../support/command-line';
import { DELTAKERE, KOSTNADER } from '../../support/kostnader';
import { accepted, error, warning } from '../outcome';
import { type FileEntry, inPart, SHARED, tables } from './file-entry';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

/** The participants with Nordreisa called otherwise. */
const named = (name: string) =>
  DELTAKERE.map((row) => row.map((cell) => (cell === 'Nordreisa' ? name : cell))) as (string | number)[][];

/** The name of Nordreisa as a formula that gave this when it was last calculated. */
const nameFormula = (formula: string, value: string) =>
  sheetData(named('?')).replace(
    /<c t="inlineStr"><is><t[^>]*>\?<\/t><\/is><\/c>/,
    `<c t="str"><f>${formula}</f><v>${value}</v></c>`,
  );

const rows = sheetData(DELTAKERE as (string | number)[][]);
const LONG_NAME = 'Deltakere i samarbeidet om IKT '.slice(0, 31).padEnd(31, 'x');

/** The first amount, 1 000, as its cell in the file. */
const amountAs = (cell: string) =>
  sheetData(KOSTNADER as (string | number)[][]).replace('<c><v>1000</v></c>', cell);

/** Sheets that nobody would make on purpose, but for those who would do harm. */
export const ODD_SHEETS: readonly FileEntry[] = [
  {
    name: 'tables in sheets that Excel does not even list as hidden',
    make: tables({}, inPart(WORKBOOK, /<sheet /g, '<sheet state="veryHidden" ')),
    outcome: warning('table.hidden Deltakere!A1', 'table.hidden Nøkler!A1', 'table.hidden Kostnader!A1'),
    shared: SHARED,
  },
  {
    name: 'an inline text that has a value beside it, which no program shows',
    make: tables({ Kostnader: amountAs('<c t="inlineStr"><v>12</v><is><t>1 000</t></is></c>') }),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'an amount that the file says twice',
    make: tables({ Kostnader: amountAs('<c><v>1000</v><v>2000</v></c>') }),
    outcome: error('cell.unclear Kostnader!B2'),
    says: 'I filen står det «1000 / 2000»',
  },
  {
    name: 'an amount that is no number',
    make: tables({ Kostnader: amountAs('<c><v>1 000</v></c>') }),
    outcome: error('cell.unclear Kostnader!B2'),
  },
  {
    name: 'an amount that is typed as a date',
    make: tables({ Kostnader: amountAs('<c t="d"><v>2024-01-31</v></c>') }),
    outcome: error('number.is-date Kostnader!B2'),
  },
  ...[
    ['10:00:00', 'cell.time-alone', 'Beløp er «10:00:00», et klokkeslett uten noen dag.'],
    ['T10:00', 'cell.time-alone', 'en dato, som 31.1.2026, eller et tall, som 10,5.'],
    ['10:00:00.5+02:00', 'cell.time-alone', 'et klokkeslett uten noen dag.'],
    ['2024-01-31T23:00:00-02:00', 'cell.other-zone', 'Skriv dagen alene, som 31.1.2024 eller 1.2.2024.'],
    ['2024-01-31T12:00:00+01:00', 'cell.other-zone', 'Skriv dagen alene, som 31.1.2024 eller 2024-01-31.'],
    ['2024-02-01T00:30+01:00', 'cell.other-zone', 'Skriv dagen alene, som 1.2.2024 eller 31.1.2024.'],
    ['2024-01-31+02:00', 'cell.other-zone', 'Skriv dagen alene, som 31.1.2024 eller 2024-01-31.'],
    ['2024-02-30T12:00:00+01:00', 'cell.unclear', 'Skriv verdien i cellen på nytt.'],
    ['2024-01-31T12:00:00+1', 'cell.unclear', 'Skriv verdien i cellen på nytt.'],
    ['10:00 / 11:00', 'cell.unclear', 'Skriv verdien i cellen på nytt.'],
  ].map(([value = '', code = '', says = '']): FileEntry => ({
    name: `an amount that is typed as a date and says ${value}`,
    make: tables({ Kostnader: amountAs(`<c t="d"><v>${value}</v></c>`) }),
    outcome: error(`${code} Kostnader!B2`),
    says,
  })),
  {
    name: 'a cell that is no number, far from the tables',
    make: tables({ Notat: '<sheetData><row r="1"><c r="A1"><v>NaN</v></c></row></sheetData>' }),
    outcome: accepted(),
    shared: SHARED,
    sheets: ['Deltakere', 'Nøkler', 'Kostnader', 'Notat', 'Fordeling', 'Avrunding', 'Lest grunnlag'],
  },
  ...['=HYPERLINK("http://example.com";"Klikk")', "=cmd|' /C calc'!A0", '+7*7', '-7', '@SUM(A1)'].map(
    (name) => ({
      name: `a participant called ${name}`,
      make: tables({ Deltakere: named(name) }),
      outcome: accepted(),
      shared: SHARED,
    }),
  ),
  {
    name: 'a name that is a link',
    make: tables({ Deltakere: nameFormula('HYPERLINK("http://example.com","Nordreisa")', 'Nordreisa') }),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'a name that starts a program',
    make: tables({ Deltakere: nameFormula("cmd|' /C calc'!A0", 'Nordreisa') }),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'a name that was never calculated',
    make: tables({ Deltakere: nameFormula('A9', '').replace('<v></v>', '') }),
    outcome: error('cell.not-calculated Deltakere!A2'),
  },
  {
    name: 'inhabitants that were never calculated',
    make: tables({ Deltakere: rows.replace('<v>4944</v>', '<f>SUM(D1:D9)</f>') }),
    outcome: error('cell.not-calculated Deltakere!B2'),
  },
  {
    name: 'an amount that was never calculated',
    make: tables({
      Kostnader: sheetData(KOSTNADER as (string | number)[][]).replace('<v>500</v>', '<f>SUM(D1:D9)</f><v/>'),
    }),
    outcome: error('cell.not-calculated Kostnader!B3'),
  },
  {
    name: 'control characters in a name',
    make: tables({ Deltakere: named('Nord_x0000_rei_x001B_sa_x0007_') }),
    outcome: accepted('text.invisible-signs Deltakere!A2'),
    shared: SHARED,
  },
  {
    name: 'marks in a name that turn the reading direction',
    make: tables({ Deltakere: named('\u202eNord\u200freisa\u2066') }),
    outcome: accepted('text.invisible-signs Deltakere!A2'),
    shared: SHARED,
  },
  {
    name: 'a name from right to left',
    make: tables({ Deltakere: named('נורדרייסה') }),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'names that programs trip over',
    make: tables({ Deltakere: named('__proto__') }),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'a name of 32 767 letters',
    make: tables({ Deltakere: named('å'.repeat(32_767)) }),
    outcome: accepted('text.too-long-to-follow Deltakere!A2'),
    shared: SHARED,
  },
  {
    name: 'a number of 32 767 digits, apart by spaces',
    make: tables({ Deltakere: rows.replace('<c><v>4944</v>', `<c t="str"><v>${'1 '.repeat(16_383)}x</v>`) }),
    outcome: error('number.unreadable Deltakere!B2'),
  },
  {
    name: 'someone else’s sheets Fordeling and Avrunding',
    make: tables({ Fordeling: [['Min']], Avrunding: [['Min']] }),
    outcome: accepted('sheet.name-taken', 'sheet.name-taken'),
    shared: SHARED,
    sheets: [
      'Deltakere',
      'Nøkler',
      'Kostnader',
      'Fordeling',
      'Avrunding',
      'Fordeling (2)',
      'Avrunding (2)',
      'Lest grunnlag',
    ],
  },
  {
    name: 'someone else’s sheets that are called almost so',
    make: tables({ 'fordeling ': [['Min']], ' AVRUNDING': [['Min']], FORDELING: [['Min']] }),
    outcome: accepted('sheet.name-taken'),
    shared: SHARED,
    sheets: [
      'Deltakere',
      'Nøkler',
      'Kostnader',
      'fordeling ',
      ' AVRUNDING',
      'FORDELING',
      'Fordeling (2)',
      'Avrunding',
      'Lest grunnlag',
    ],
  },
  {
    name: 'a sheet name of 31 letters',
    make: tables({
      Deltakere: '<sheetData/>',
      [LONG_NAME]: rows,
    }),
    outcome: accepted(),
    shared: SHARED,
    sheets: ['Deltakere', 'Nøkler', 'Kostnader', LONG_NAME, 'Fordeling', 'Avrunding', 'Lest grunnlag'],
  },
  {
    name: 'sheet names with signs that formulas trip over',
    make: tables({ Deltakere: '<sheetData/>', "Kari's <ark> & 1!A1": rows }),
    outcome: accepted(),
    shared: SHARED,
    sheets: [
      'Deltakere',
      'Nøkler',
      'Kostnader',
      "Kari's <ark> & 1!A1",
      'Fordeling',
      'Avrunding',
      'Lest grunnlag',
    ],
  },
  {
    name: 'Fordel’s own results',
    make: async (folder) => {
      const input = tables()(folder);
      const result = join(folder, 'resultat.xlsx');
      await fordel('kostnader', input, '--ut', result);
      rmSync(input);
      return result;
    },
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'an Excel table over empty cells',
    make: tables({ Nøkler: '<sheetData/>' }, (parts) => ({
      ...parts,
      'xl/worksheets/_rels/sheet2.xml.rels': relationships([
        'rId1',
        `${OFFICE}/table`,
        '../tables/table1.xml',
      ]),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Tom" displayName="Tom" ref="A1:B2"/>`,
    })),
    outcome: error('key.missing'),
  },
  {
    name: 'dates from 1904 where numbers belong',
    make: tables({ Deltakere: rows.replace('<c><v>4944</v>', '<c s="1"><v>41639</v>') }, (parts) =>
      withWorkbookPart(
        inPart(WORKBOOK, '<sheets>', '<workbookPr date1904="1"/><sheets>')(parts),
        'styles',
        'styles.xml',
        `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      ),
    ),
    outcome: error('number.is-date Deltakere!B2'),
    says: '1.1.2018',
  },
  {
    name: 'hidden columns without end',
    make: tables({
      Deltakere: `<cols><col min="3" max="4294967295" hidden="1"/></cols>${rows}`,
    }),
    outcome: accepted(),
    shared: SHARED,
  },
  {
    name: 'a text that all the sheet is merged into',
    make: tables(
      {},
      inPart(SHEET, '</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ),
    outcome: error('table.missing'),
  },
];
