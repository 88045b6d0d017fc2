import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FileHost } from '../../../src/hosts/file/file-host';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import { JOBS } from '../../../src/jobs/registry';
import { runJob } from '../../../src/jobs/run-job';
import { LOCALES } from '../../../src/jobs/locales';
import { cellAddressText } from '../../../src/workbook/address';
import { cellAt, findSheet, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { overwrittenCells } from '../../../src/workbook/overwritten-cells';
import { formulaContent, sheetPlan } from '../plans';
import { partsOf, plainWorkbook, zipped } from './package-files';
import { convertOptions } from '../../support/libreoffice';
import { useTemporaryFolder } from '../../support/temporary-folder';

const FIXTURES = join(__dirname, '../../fixtures');
const inFolder = useTemporaryFolder();

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** The value is wrong on purpose, so that it shows who calculated. */
const TOTAL = formulaContent('=SUM(B2:B3)', 1);

const RESULT = sheetPlan('Fordeling', {
  rows: [
    ['Kommune', 'Andel'],
    ['=Skjervøy & omegn', 40.5],
    ['Kåfjord', 59.5],
    ['Sum', TOTAL],
  ],
  tables: [{ name: 'Fordeling', range: range(1, 1, 4, 2), hasTotalRow: true }],
  numberFormats: [undefined, '#,##0.00'],
  names: [{ name: 'Totalt', row: 4, column: 2 }],
  conditions: [{ range: range(2, 2, 3, 2), formula: '=$B2<50', style: 'attention' }],
  charts: [
    {
      title: 'Andeler',
      categories: range(2, 1, 3, 1),
      series: [{ name: { row: 1, column: 2 }, values: range(2, 2, 3, 2), color: 'strong' }],
      numberFormat: '#,##0',
      area: range(6, 1, 16, 2),
    },
  ],
});

test('LibreOffice opens what was written, calculates it and saves it with its mark', async () => {
  await (await FileHost.create(inFolder('new.xlsx'))).write([RESULT]);
  for (const fixture of ['openpyxl-rich', 'libreoffice-rich']) {
    await copyFile(join(FIXTURES, `${fixture}.xlsx`), inFolder('input.xlsx'));
    await (
      await FileHost.open(inFolder('input.xlsx'), { output: inFolder(`${fixture}.xlsx`) })
    ).write([RESULT]);
  }
  await saveAgain(['new.xlsx', 'openpyxl-rich.xlsx', 'libreoffice-rich.xlsx']);

  for (const file of ['new.xlsx', 'openpyxl-rich.xlsx', 'libreoffice-rich.xlsx']) {
    const sheet = await resultSheet(inFolder(`saved/${file}`));
    expect(sheet.mark).toEqual({ job: 'kostnader', sheet: 'fordeling' });
    expect(overwrittenCells(sheet)).toEqual([]);
    expect([1, 2, 3, 4].map((row) => cellAt(sheet, row, 1).value)).toEqual([
      'Kommune',
      '=Skjervøy & omegn',
      'Kåfjord',
      'Sum',
    ]);
    expect(cellAt(sheet, 4, 2)).toEqual({ value: 100, formula: '=SUM(B2:B3)', numberFormat: '#,##0.00' });
    expect(sheet.tables).toMatchObject([{ name: 'Fordeling', hasTotalRow: true }]);
    await isWrittenAnew(inFolder(`saved/${file}`));
  }
}, 60_000);

test('LibreOffice opens a workbook with changed cells and calculates it', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>';
  const file = await WorkbookFile.open(zipped(plainWorkbook({ Ark: sheet })), 'inn.xlsx', nodeDeflate);
  const { file: changed } = await file.withEdits([
    { sheet: 'Ark', row: 1, column: 2, cell: { value: 'Skjervøy & omegn' } },
    { sheet: 'Ark', row: 2, column: 1, cell: { value: 4 } },
    { sheet: 'Ark', row: 3, column: 1, cell: { value: 5, numberFormat: '0.00' } },
    { sheet: 'Ark', row: 4, column: 2, cell: { value: 1, formula: '=CONCAT(B1,B2+B3)' } },
  ]);
  await writeFile(inFolder('changed.xlsx'), await changed.bytes());
  await saveAgain(['changed.xlsx']);
  const saved = await WorkbookFile.open(
    await readFile(inFolder('saved/changed.xlsx')),
    'ut.xlsx',
    nodeDeflate,
  );
  const [calculated] = (await saved.read()).sheets;
  expect([1, 2, 3, 4].map((row) => cellAt(calculated!, row, 2).value)).toEqual([
    'Skjervøy & omegn',
    8,
    10,
    'Skjervøy & omegn18',
  ]);
  expect(cellAt(calculated!, 3, 1)).toEqual({ value: 5, numberFormat: '0.00' });
}, 60_000);

test('What LibreOffice has saved is as it was written, and what it changed is not: every result of every job', async () => {
  const files: string[] = [];
  for (const job of JOBS) {
    for (const formulas of [true, false]) {
      const file = `${job.id}-${formulas ? 'formulas' : 'values'}.xlsx`;
      const host = await FileHost.create(inFolder(file));
      await host.write(job.template(LOCALES.nb));
      const now = () => new Date(2026, 10, 22, 12, 3);
      await runJob(job, host, { settings: {}, sheets: [], locale: LOCALES.nb, formulas, write: true, now });
      files.push(file);
    }
  }
  await saveAgain(files);
  for (const file of files) {
    const host = await FileHost.open(inFolder(`saved/${file}`), { output: inFolder('unused.xlsx') });
    const results = (await host.read()).sheets.filter(({ mark }) => mark !== null);
    expect(results.length).toBeGreaterThan(1);
    for (const sheet of results) {
      expect([file, sheet.name, overwrittenCells(sheet).map(cellAddressText)]).toEqual([
        file,
        sheet.name,
        [],
      ]);
      const rows = new Map(sheet.rows).set(1, new Map([[1, { value: 'Vårt' }]]));
      const changed = overwrittenCells({ ...sheet, rows });
      // A text on a sheet about persons is known from another kind of content alone.
      if (file.startsWith('kostnader'))
        expect(changed.map(({ row, column }) => [row, column])).toEqual([[1, 1]]);
    }
  }
}, 120_000);

/** What LibreOffice has saved is still known as Fordel's: one name, one chart, and nothing of the user's is lost. */
async function isWrittenAnew(path: string): Promise<void> {
  const output = inFolder('anew.xlsx');
  const host = await FileHost.open(path, { output, overwrite: true });
  expect(await host.write([RESULT])).toEqual({
    sheets: [{ name: 'Fordeling', nameTaken: null }],
    notCarried: [],
  });
  const parts = await partsOf(output);
  expect(parts['xl/workbook.xml']?.match(/name="Totalt[^"]*"/g)).toEqual(['name="Totalt"']);
  const drawings = Object.entries(parts).filter(([, xml]) => xml.includes('name="Fordel 1"'));
  expect(drawings).toHaveLength(1);
}

/** One start of LibreOffice for all the files. */
async function saveAgain(files: readonly string[]): Promise<void> {
  await promisify(execFile)(
    'soffice',
    convertOptions(inFolder('profile'), 'xlsx', inFolder('saved'), files.map(inFolder)),
  );
}

async function resultSheet(path: string): Promise<SheetSnapshot> {
  const host = await FileHost.open(path, { output: inFolder('unused.xlsx') });
  const sheet = findSheet(await host.read(), 'Fordeling');
  if (sheet === undefined) throw new Error(`No result in ${path}`);
  return sheet;
}
