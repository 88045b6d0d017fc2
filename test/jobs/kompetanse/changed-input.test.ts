import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { FileHost } from '../../../src/hosts/file/file-host';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import type { JobResult } from '../../../src/jobs/job';
import { kompetanse } from '../../../src/jobs/kompetanse/kompetanse';
import { reportSheets } from '../../../src/jobs/results/report-sheets';
import { wordsOf } from '../../../src/jobs/kompetanse/words';
import { LOCALES } from '../../../src/jobs/locales';
import { cellAddressText, isInside, parseRangeAddress } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { saveWorkbook } from '../../hosts/file/save-workbook';
import { cellsAlone, compareSheets } from '../../oracle/compare-sheets';
import { recalculate, type Calculated } from '../../oracle/libreoffice';
import { date, memoryWorkbook, type CellInput } from '../../support/memory-workbook';
import { useTemporaryFolder } from '../../support/temporary-folder';

const PATIENCE = 3_600_000;
const file = useTemporaryFolder();

type Rows = readonly (readonly CellInput[])[];

/** Every table, with a row and a column of every kind that the job reads. */
const WORKBOOK: Readonly<Record<string, Rows>> = {
  Plan: [['Periode', 2026]],
  Ansatte: [
    ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Kommune', 'Timer per uke', 'Slutter', 'Ansattnr', 'Merknad'],
    ['Kari', 0.8, 520_000, 'Skjervøy', 35.5, null, 7, 'natt'],
    ['Ola', 1, 468_000, 'Nordreisa', null, date('2029-06-15'), 8, null],
    ['Siv', 0.5, null, null, null, null, 9, null],
  ],
  Utdanninger: [
    [
      'Ansatt',
      'Utdanning',
      'Type',
      'Studiepoeng',
      'Varighet (mnd)',
      'Ordning',
      'Start',
      'Slutt',
      'Vikar',
      'Fullført',
      'Avgift',
      'Tilskudd',
      'Innvilgede dager',
      'Begrunnelse',
      'Nytte',
      'Eksamensdager',
      'Med lønn',
    ],
    [
      'Kari',
      'Master',
      'Studium',
      60,
      null,
      null,
      date('2026-08-15'),
      date('2027-06-15'),
      'ja',
      'nei',
      11_000,
      2200,
    ],
    [
      'Ola',
      'Videreutdanning',
      'Studium',
      45,
      null,
      'Sykepleier',
      date('2026-01-10'),
      date('2026-05-31'),
      'nei',
      'ja',
      null,
      null,
      9,
      'Vedtak 3/26',
      'liten',
      null,
      'ja',
    ],
    [
      'Ola',
      'Helsefag',
      'Fagbrev',
      null,
      12,
      null,
      date('2026-01-10'),
      null,
      'ja',
      'nei',
      null,
      null,
      null,
      null,
      null,
      1,
    ],
  ],
  Permisjonsregler: [
    ['Type', 'Enhet', 'Fra', 'Dager', 'Dager per enhet', 'Tak', 'Nytte', 'Gjelder fra', 'Hjemmel'],
    ['Studium', 'stp', 30, 15, null, null, null, date('2016-12-01'), 'Planen, 6.1'],
    ['Studium', 'stp', 60, 30, null, null, null, date('2016-12-01'), 'Planen, 6.1'],
    ['Studium', 'stp', 60, 40, null, null, null, date('2028-01-01'), 'Ny plan'],
    ['Studium', 'stp', null, null, 0.25, 12, 'liten', null, null],
    ['Fagbrev', 'mnd', 6, 5, null, null, null, null, null],
    ['Fagbrev', 'mnd', 12, 10, null, null, null, null, null],
  ],
  Tilleggsregler: [
    ['Type', 'Fra', 'Tillegg', 'Enhet', 'Gjelder fra'],
    ['Studium', 30, 10_000, 'stp', null],
    ['Studium', 60, 20_000, 'stp', null],
    ['Fagbrev', 0, 0, null, null],
  ],
  Stipendregler: [
    [
      'Ordning',
      'Ved oppstart',
      'Ved fullføring',
      'Bindingstid (mnd)',
      'Arbeidsgiveravgift',
      'Bindingstid fra',
    ],
    ['Sykepleier', 20_000, 30_000, 24, 'ja', 'fullføring'],
    ['Helsefagarbeider', 10_000, null, null, null, null],
  ],
  Satser: [
    ['Sats', 'Verdi', 'Kommune', 'Gjelder fra', 'Hjemmel'],
    ['Pensjon', 0.161, null, null, 'KLP 2026'],
    ['Pensjon', 0.2, null, date('2027-01-01'), null],
    ['Feriepenger', 12, null, null, 'Ferieloven § 10'],
    ['Arbeidsgiveravgift', 0.051, null, null, null],
    ['Arbeidsgiveravgift', 0, 'Nordreisa', null, null],
    ['Arbeidsdager per år', 260, null, null, null],
  ],
  Stillinger: [
    ['Fagarbeiderstilling', 'Stillingsprosent', 'Årslønn', 'Kommune'],
    ['Helsefagarbeider', 62.5, 455_000, 'Nordreisa'],
    ['Assistent', 100, 400_000, null],
  ],
};

/** What a person may put in a cell: near numbers and far ones, other words, days, and nothing. */
const VALUES: readonly CellInput[] = [
  0,
  0.3,
  1,
  25,
  90,
  365_000.456,
  'ja',
  'nei',
  'Skjervøy',
  'Studium',
  date('2027-01-31'),
  null,
];

interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
}

/** Each cell of the tables, the first row below and the first column beside them, in turn with each of the values. */
function* everyChange(): Generator<Change> {
  for (const [sheet, rows] of Object.entries(WORKBOOK)) {
    const width = rows[0]!.length;
    for (let row = 1; row <= rows.length + (sheet === 'Plan' ? 0 : 1); row++) {
      for (let column = 1; column <= width; column++) {
        for (const value of VALUES) yield { sheet, row, column, value };
      }
    }
  }
}

function isDay(value: CellInput): boolean {
  return typeof value === 'object' && value !== null && 'numberFormat' in value;
}

/** So many of the changes are tried, spread evenly; `FORDEL_ORACLE_RUNS=5000` for all of them. */
const RUNS = Number(process.env['FORDEL_ORACLE_RUNS'] ?? 60);

const NAMES = wordsOf(LOCALES.nb).sheets;

function resultOf(snapshot: WorkbookSnapshot): JobResult | null {
  return kompetanse.answer(snapshot, { settings: {}, sheets: [] }).result;
}

function plansOf(result: JobResult): readonly SheetPlan[] {
  const stamp = { version: '0.1.0', writtenAt: new Date(2026, 10, 22, 12, 3), inputHash: 'ab'.repeat(32) };
  return cellsAlone(reportSheets(result, [], { locale: LOCALES.nb, formulas: true, ...stamp }));
}

/** The line on a sheet that tells whether something was changed that it does not follow. */
async function checkOn(calculated: Calculated, sheet: string): Promise<string> {
  const rows = await calculated.sheet(sheet);
  return String(rows.slice(0, 5).find(([first]) => /✓|✗/.test(String(first)))?.[0] ?? '');
}

/** What is wrong with the sheets after a change: they are not those of a fresh run, and do not say so, or say another cell. */
async function faultsAfter(
  { sheet, row, column, value }: Change,
  calculated: Calculated,
  fresh: JobResult | null,
): Promise<readonly string[]> {
  const check = await checkOn(calculated, NAMES.leave);
  const answerCheck = await checkOn(calculated, NAMES.answers);
  const isNamed = (line: string) =>
    [...line.matchAll(/\p{L}+![A-Z]+\d+(?::[A-Z]+\d+)?/gu)]
      .map(([place]) => parseRangeAddress(place)!)
      .some((place) => place.sheet === sheet && isInside(place, row, column));
  const faults: string[] = [];
  for (const line of [check, answerCheck]) if (line.includes('✗') && !isNamed(line)) faults.push(line);
  if (check.includes('✗')) return faults;
  // That a number is shown as a day is nothing that a formula can see.
  const wasNumber = typeof WORKBOOK[sheet]?.[row - 1]?.[column - 1] === 'number';
  if (fresh === null && wasNumber && isDay(value)) return faults;
  if (fresh === null) return [...faults, 'a fresh run has errors, and no check is red'];
  // What is worth a look in the new figures is told by the run alone.
  const { heading } = wordsOf(LOCALES.nb).warnings;
  // Where the answers alone are no longer right, they say so; what was read is kept as it was.
  const living = plansOf(fresh).filter(
    ({ name }) => name !== NAMES.read && (name !== NAMES.answers || !answerCheck.includes('✗')),
  );
  const withoutWarnings = living.map((plan) => {
    const rows = Array.from(plan.rows);
    const end = rows.findIndex(([first]) => first?.content.kind === 'text' && first.content.text === heading);
    return { ...plan, rows: end < 0 ? rows : rows.slice(0, end) };
  });
  return [...faults, ...(await compareSheets(calculated, withoutWarnings))];
}

test(
  'After any change of a cell the sheets are those of a fresh run, or a red check names the cell',
  async () => {
    await saveWorkbook(memoryWorkbook(WORKBOOK), file('inn.xlsx'));
    const host = await FileHost.open(file('inn.xlsx'), { output: file('ut.xlsx') });
    const { issues } = kompetanse.answer(await host.read(), { settings: {}, sheets: [] });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    await host.write(plansOf(resultOf(await host.read())!));
    const written = await WorkbookFile.open(await readFile(file('ut.xlsx')), 'ut.xlsx', nodeDeflate);
    const every = [...everyChange()];
    const step = Math.max(1, every.length / RUNS);
    const changes = Array.from(
      { length: Math.floor(every.length / step) },
      (_, index) => every[Math.floor(index * step)]!,
    );
    const tried = [];
    for (const [index, change] of changes.entries()) {
      const { sheet, row, column, value } = change;
      const cell = typeof value === 'object' && value !== null && 'value' in value ? value : { value };
      const { file: changed } = await written.withEdits([{ sheet, row, column, cell }]);
      const path = file(`e${String(index)}.xlsx`);
      await writeFile(path, await changed.bytes());
      tried.push({ change, path, fresh: resultOf(await changed.read()) });
    }
    await mkdir(file('regnet'), { recursive: true });
    const calculated = await recalculate(
      tried.map(({ path }) => path),
      file('regnet'),
    );
    const faults: string[] = [];
    let followed = 0;
    for (const [index, { change, fresh }] of tried.entries()) {
      const found = await faultsAfter(change, calculated[index]!, fresh);
      const place = `${cellAddressText(change)} = ${JSON.stringify(change.value)}`;
      // The first cell that differs tells enough of a change.
      faults.push(...found.slice(0, 1).map((each) => `${place}: ${each.slice(0, 300)}`));
      if (!(await checkOn(calculated[index]!, NAMES.leave)).includes('✗')) followed++;
    }
    expect(faults).toEqual([]);
    // Were all of them red, nothing would be followed.
    expect(followed).toBeGreaterThan(changes.length / 20);
  },
  PATIENCE,
);
