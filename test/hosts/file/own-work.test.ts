import { readFile } from 'node:fs/promises';
import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { FileHost } from '../../../src/hosts/file/file-host';
import { describeIssue } from '../../../src/jobs/describe-issue';
import { kostnader } from '../../../src/jobs/kostnader/kostnader';
import { runJob, type JobRun } from '../../../src/jobs/run-job';
import { LOCALES } from '../../../src/jobs/locales';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { complaintsAbout } from './validity/complaints';

const inFolder = useTemporaryFolder();
const YELLOW = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } } as const;

beforeAll(() => {
  installChartSupport();
});

async function run(input: string, output: string): Promise<JobRun> {
  const host = await FileHost.open(inFolder(input), { output: inFolder(output), overwrite: true });
  return runJob(kostnader, host, {
    settings: { nokkel: '40/60' },
    sheets: [],
    locale: LOCALES.nb,
    formulas: true,
    write: true,
    now: () => new Date(0),
  });
}

/** Another program opens the workbook, changes it and saves it. */
async function changed(input: string, output: string, change: (workbook: Workbook) => void): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(inFolder(input));
  change(workbook);
  await workbook.xlsx.writeFile(inFolder(output));
}

async function sheetIn(file: string, name: string): Promise<Worksheet> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(inFolder(file));
  return workbook.getWorksheet(name)!;
}

function rowOf(sheet: Worksheet, label: string): number {
  for (let row = 9; row <= sheet.rowCount; row++) if (shown(sheet.getCell(row, 1)) === label) return row;
  throw new Error(`${label} is not on the sheet`);
}

function shown({ value }: Cell): unknown {
  return typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
}

describe('What a person did on a result in another program', () => {
  beforeEach(async () => {
    const input = new Workbook();
    input.addWorksheet('Deltakere').addRows([
      ['Kommune', 'Folketall'],
      ['Nordreisa', 4944],
      ['Skjervøy', 2925],
      ['Kåfjord', 2132],
    ]);
    input.addWorksheet('Kostnader').addRows([
      ['Post', 'Beløp'],
      ['Lønn', 100_000],
    ]);
    await input.xlsx.writeFile(inFolder('grunnlag.xlsx'));
    await run('grunnlag.xlsx', 'resultat.xlsx');
    await changed('resultat.xlsx', 'endret.xlsx', (workbook) => {
      const fordeling = workbook.getWorksheet('Fordeling')!;
      const row = rowOf(fordeling, 'Kåfjord');
      fordeling.getCell(row, 9).value = 'Avtalt';
      fordeling.getCell(row, 9).fill = YELLOW;
      fordeling.getCell(row, 10).value = { formula: `E${row}/2`, result: 1 };
      fordeling.getCell(row, 5).fill = YELLOW;
      fordeling.getCell(row, 2).note = 'Sjekk folketallet';
      workbook.getWorksheet('Deltakere')!.insertRow(2, ['Storfjord', 1829]);
    });
  });

  test('goes along with its row, entries and colours, in a file that is whole', async () => {
    await run('endret.xlsx', 'igjen.xlsx');
    const fordeling = await sheetIn('igjen.xlsx', 'Fordeling');
    const row = rowOf(fordeling, 'Kåfjord');
    expect(row).not.toBe(rowOf(await sheetIn('endret.xlsx', 'Fordeling'), 'Kåfjord'));
    expect(fordeling.getCell(row, 9).value).toBe('Avtalt');
    expect(fordeling.getCell(row, 10).formula).toBe(`E${row}/2`);
    const fills = [5, 9].map((column) => fordeling.getCell(row, column).fill);
    expect(fills).toEqual([expect.objectContaining(YELLOW), expect.objectContaining(YELLOW)]);
    expect(fordeling.getCell(row, 4).fill).not.toMatchObject(YELLOW);
    expect(await complaintsAbout(await readFile(inFolder('igjen.xlsx')))).toEqual([]);
  });

  test('is told by its cell, not by a part of the file, where it is a comment', async () => {
    const { issues } = await run('endret.xlsx', 'igjen.xlsx');
    const told = issues.filter(({ code }) => code === 'result.own-lost' || code === 'file.not-carried');
    expect(told.map((issue) => describeIssue(issue, LOCALES.nb))).toEqual([
      expect.stringContaining('i cellen Fordeling!B12, følger ikke med'),
    ]);
  });

  test('leaves what nobody touched as it is: no colour of Fordel’s is taken for a person’s', async () => {
    await run('resultat.xlsx', 'igjen.xlsx');
    await changed('igjen.xlsx', 'lagret.xlsx', () => undefined);
    for (const file of ['igjen.xlsx', 'lagret.xlsx']) {
      const { sheets } = await (
        await FileHost.open(inFolder(file), { output: inFolder('ubrukt.xlsx') })
      ).read();
      expect(sheets.flatMap(({ ownMarks }) => [...(ownMarks?.looks ?? [])])).toEqual([]);
    }
  });
});
