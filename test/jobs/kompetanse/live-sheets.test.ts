import fc from 'fast-check';
import { mkdir, readFile } from 'node:fs/promises';
import { plainDate, serialOf } from '../../../src/core/calendar/plain-date';
import { FileHost } from '../../../src/hosts/file/file-host';
import type { JobResult } from '../../../src/jobs/job';
import { reportSheets } from '../../../src/jobs/results/report-sheets';
import { kompetanse } from '../../../src/jobs/kompetanse/kompetanse';
import { LOCALES } from '../../../src/jobs/locales';
import type { LocaleCode } from '../../../src/locales';
import type { Settings } from '../../../src/workbook/host';
import type { SheetPlan } from '../../../src/workbook/plan';
import { saveParts, smallestWorkbook } from '../../hosts/file/package-files';
import { saveWorkbook } from '../../hosts/file/save-workbook';
import { complaintsAbout } from '../../hosts/file/validity/complaints';
import { changeNumbers } from '../../oracle/change-numbers';
import { compareSheets, cellsAlone } from '../../oracle/compare-sheets';
import { recalculate } from '../../oracle/libreoffice';
import { oneEducation, workbook } from '../../support/kompetanse';
import { date, memoryHost, memoryWorkbook } from '../../support/memory-workbook';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { randomPlans, type RandomPlan } from './random-plan';

type Sheets = Parameters<typeof memoryHost>[0];

const PATIENCE = 3_600_000;
const file = useTemporaryFolder();

async function engine(sheets: Sheets, settings: Settings): Promise<JobResult> {
  const { result, issues } = kompetanse.answer(await memoryHost(sheets).read(), { settings, sheets: [] });
  if (result === null) throw new Error(JSON.stringify({ issues, settings, sheets }));
  return result;
}

function plansOf(result: JobResult, language: LocaleCode = 'nb'): readonly SheetPlan[] {
  const writtenAt = new Date(2026, 10, 22, 12, 3);
  const stamp = { version: '0.1.0', writtenAt, inputHash: 'ab'.repeat(32) };
  return reportSheets(result, [], { locale: LOCALES[language], formulas: true, ...stamp });
}

async function written(sheets: Sheets, plans: readonly SheetPlan[], name: string) {
  const paths = { input: file(`${name}-inn.xlsx`), path: file(`${name}.xlsx`) };
  await saveWorkbook(memoryWorkbook(sheets), paths.input);
  await (await FileHost.open(paths.input, { output: paths.path })).write(plans);
  return paths;
}

const STUDY = { Studiepoeng: 60, Start: date('2026-08-15'), Slutt: date('2028-06-15') };
const DATED_STEPS: Sheets = {
  Permisjonsregler: [
    ['Type', 'Enhet', 'Fra', 'Dager', 'Gjelder fra'],
    ['Studium', 'stp', 15, 7, null],
    ['Studium', 'stp', 30, 15, date('2016-12-01')],
    ['Studium', 'stp', 60, 30, date('2016-12-01')],
    ['Studium', 'stp', 60, 25, date('2026-01-01')],
    ['Studium', 'stp', 60, 20, date('2027-01-01')],
  ],
};
const RATE: Sheets = {
  Permisjonsregler: [
    ['Type', 'Enhet', 'Dager per enhet', 'Tak per studieår', 'Tak', 'Nytte'],
    ['Studium', 'stp', 0.5, 21, 35, null],
    ['Studium', 'stp', 0.5, 7, null, 'liten'],
  ],
};
const LIMITS: Sheets = {
  ...RATE,
  Ansatte: [
    ['Ansatt', 'Stillingsprosent', 'Årslønn'],
    ['Kari', 0.8, 520_000],
    ['Ola', 1, 480_000],
  ],
  Utdanninger: [
    ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt', 'Nytte', 'Med lønn'],
    ['Kari', 'Tredje', 'Studium', 90, date('2027-01-10'), date('2028-12-10'), null, null],
    ['Ola', 'Alene', 'Studium', 30, date('2026-08-15'), date('2027-06-15'), null, null],
    ['Kari', 'Første', 'Studium', 20, date('2026-08-15'), date('2027-06-15'), null, null],
    ['Kari', 'Uten lønn', 'Studium', 20, date('2026-08-15'), date('2027-06-15'), null, 'nei'],
    ['Kari', 'Liten nytte', 'Studium', 20, date('2026-09-15'), date('2027-12-15'), 'liten', null],
  ],
};
const LATER_THAN_THE_PERIOD: Sheets = {
  Ansatte: [
    ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Kommune'],
    ['Kari', 0.8, 520_000, 'Skjervøy'],
    ['Ola', 1, 480_000, 'Nordreisa'],
  ],
  Utdanninger: [
    ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt'],
    ['Kari', 'Master', 'Studium', 30, date('2026-08-15'), date('2027-06-15')],
    ['Ola', 'Veiledning', 'Studium', 30, date('2026-08-15'), date('2027-06-15')],
  ],
};
const STIPENDS: Sheets = {
  Stipendregler: [
    ['Ordning', 'Ved oppstart', 'Ved fullføring', 'Bindingstid'],
    ['Sykepleier', 20_000, 30_000, 24],
  ],
};

const POSITIONS: Sheets = {
  Stillinger: [
    ['Fagarbeiderstilling', 'Stillingsprosent', 'Årslønn', 'Kommune'],
    ['Helsefagarbeider', '62,5 %', 455_000.5, 'Nordreisa'],
    ['Helsefagarbeider', 1, 448_123.45, null],
  ],
  Satser: [
    ['Sats', 'Verdi', 'Kommune'],
    ['Pensjon', 0.161, null],
    ['Arbeidsgiveravgift', 0.051, null],
    ['Arbeidsgiveravgift', 0, 'Nordreisa'],
  ],
};

const WORKBOOKS: readonly (readonly [name: string, sheets: Sheets, settings?: Settings])[] = [
  ['the published rules', workbook()],
  ['steps from several days', oneEducation(STUDY, {}, DATED_STEPS)],
  ['a size below every step', oneEducation({ ...STUDY, Studiepoeng: 10 }, {}, DATED_STEPS)],
  ['no rule on the day', oneEducation({ ...STUDY, Start: date('2016-01-01'), Slutt: date('2016-06-01') })],
  ['a type without rules', oneEducation({ ...STUDY, Type: 'Kurs' })],
  ['fagskole, by its type alone', oneEducation({ ...STUDY, Type: 'Fagskole', Studiepoeng: null })],
  ['a rate with limits', oneEducation({ ...STUDY, Studiepoeng: 120 }, {}, RATE)],
  ['a rate of little use', oneEducation({ ...STUDY, Nytte: 'liten' }, { Stillingsprosent: 62.5 }, RATE)],
  ['half days', oneEducation(STUDY, { Stillingsprosent: '62,5 %' }, RATE), { dager: 'halve dager' }],
  ['whole days, no pay', oneEducation({ ...STUDY, 'Med lønn': 'nei' }), { dager: 'hele dager' }],
  [
    'a decision',
    oneEducation({ ...STUDY, 'Innvilgede dager': 12, Begrunnelse: 'Vedtak' }, { 'Timer per uke': 35.5 }),
  ],
  [
    'quantities with their units behind',
    oneEducation(
      { ...STUDY, Studiepoeng: '30 stp', 'Innvilgede dager': '12 dager', Begrunnelse: 'Vedtak' },
      { 'Timer per uke': '35,5 timer' },
    ),
  ],
  [
    'exam days beside, of part of a position',
    oneEducation({ ...STUDY, Eksamensdager: 3 }, { Stillingsprosent: 62.5 }),
    { eksamensdager: 'utenom kvoten' },
  ],
  ...['ja', 'nei'].map(
    (isReduced) =>
      [
        `days and exam days that are reduced by the position: ${isReduced}`,
        oneEducation(
          { ...STUDY, Eksamensdager: 3 },
          { Stillingsprosent: 62.5 },
          {
            Permisjonsregler: [
              ['Type', 'Enhet', 'Fra', 'Dager', 'Stillingsprosent'],
              ['Studium', 'stp', 15, 7, isReduced],
            ],
          },
        ),
        { eksamensdager: 'utenom kvoten' },
      ] as const,
  ),
  ['educations that share the limit of a study year', LIMITS],
  [
    'one who leaves in the middle of a month, with fee and decision',
    oneEducation(
      { ...STUDY, Vikar: 'ja', Avgift: 10_000.5, Tilskudd: 3000, 'Innvilgede dager': 12, Begrunnelse: 'x' },
      { Slutter: date('2027-10-12') },
      RATE,
    ),
    { periode: '2026–2028', dager: 'halve dager' },
  ],
  [
    'one who leaves during a bound study, and pays all back',
    oneEducation({ ...STUDY, Ordning: 'Sykepleier' }, { Slutter: date('2027-01-31') }, STIPENDS),
    { periode: '2026–2027' },
  ],
  [
    'a study that was not completed',
    oneEducation({ ...STUDY, Ordning: 'Sykepleier', Fullført: 'nei' }, {}, STIPENDS),
    { periode: '2029' },
  ],

  ['points added up', workbook(), { studiepoeng: 'lagt sammen' }],
  [
    'a stipend that is paid back',
    oneEducation(
      { ...STUDY, Ordning: 'Sykepleier', Fullført: 'ja', Vikar: 'ja' },
      { Slutter: date('2029-06-15') },
      STIPENDS,
    ),
    { periode: '2026' },
  ],
  ['no salary', oneEducation(STUDY, { Årslønn: null })],
  ['two municipalities, and a period that nothing falls in', LATER_THAN_THE_PERIOD, { periode: '2020' }],
  ['positions to turn', oneEducation(STUDY, {}, POSITIONS), { kostnadsforhold: '1,25' }],
];

interface Expected {
  readonly name: string;
  readonly plans: readonly SheetPlan[];
  readonly path: string;
  /** The workbook that the result was written into; null for one that is not held to Excel's rules here. */
  readonly input: string | null;
}

/** `npm run oracle -- --runs 2000` for more. */
const RUNS = Number(process.env['FORDEL_ORACLE_RUNS'] ?? 100) / 4;
const SEED = Number(process.env['FORDEL_ORACLE_SEED'] ?? 2016);

/** Random plans with their results, and once more with other numbers as input, which LibreOffice alone calculates. */
async function randomAndChanged(): Promise<readonly Expected[]> {
  const expected: Expected[] = [];
  for (const [index, plan] of fc.sample(randomPlans, { numRuns: RUNS, seed: SEED }).entries()) {
    const plans = plansOf(await engine(plan.sheets, plan.settings));
    const name = `${String(index)} ${JSON.stringify(plan)}`;
    const files = await written(plan.sheets, plans, `t${String(index)}`);
    const complaints = await complaintsAbout(await readFile(files.path), await readFile(files.input));
    expect([name, ...complaints]).toEqual([name]);
    // Excel's rules are kept by the whole file; LibreOffice takes half its time for what it does not calculate.
    const path = file(`c${String(index)}.xlsx`);
    await (await FileHost.open(files.input, { output: path })).write(cellsAlone(plans));
    expected.push({ name, plans, path, input: null });
    const changed = file(`t${String(index)}-endret.xlsx`);
    await changeNumbers(path, changed, plan.changes);
    const after = plansOf(await engine(withChanges(plan), plan.settings));
    expected.push({ name: `changed ${name}`, plans: figuresAlone(after), path: changed, input: null });
  }
  return expected;
}

function withChanges({ sheets, changes }: RandomPlan): Sheets {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      rows.map((cells, row) =>
        cells.map(
          (cell, column) =>
            changes.find((each) => each.sheet === name && each.row === row && each.column === column)
              ?.value ?? cell,
        ),
      ),
    ]),
  );
}

/** The figures that follow their input; what tells of the changes is held elsewhere. */
function figuresAlone(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  return plans
    .filter(({ mark }) => mark !== null && mark.sheet !== 'svar' && mark.sheet !== 'lest')
    .map((plan) => ({
      ...plan,
      rows: Array.from(plan.rows, (cells) =>
        cells.filter(({ content }) => content.kind === 'formula' && typeof content.value === 'number'),
      ),
    }));
}

test(
  'LibreOffice calculates every sheet as the engine does, changed input too, and Excel’s rules for files are kept',
  async () => {
    const all: Expected[] = [];
    for (const [index, [name, sheets, settings]] of WORKBOOKS.entries()) {
      const plans = plansOf(await engine(sheets, settings ?? {}));
      all.push({ name, plans, ...(await written(sheets, plans, `k${String(index)}`)) });
    }
    for (const language of ['nb', 'nn', 'en'] as const) {
      const input = file(`mal-${language}-inn.xlsx`);
      const template = await FileHost.create(input);
      await template.write(kompetanse.template(LOCALES[language]));
      const { result, issues } = kompetanse.answer(await template.read(), { settings: {}, sheets: [] });
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      const plans = plansOf(result!, language);
      const path = file(`mal-${language}.xlsx`);
      await (await FileHost.open(input, { output: path })).write(plans);
      all.push({ name: language, plans, path, input });
    }
    all.push(...(await randomAndChanged()));
    await mkdir(file('regnet'), { recursive: true });
    const saved = await recalculate(
      all.map(({ path }) => path),
      file('regnet'),
    );
    const wrong: string[] = [];
    for (const [index, { name, plans, path, input }] of all.entries()) {
      const complaints =
        input === null ? [] : await complaintsAbout(await readFile(path), await readFile(input));
      const found = [...complaints, ...(await compareSheets(saved[index]!, plans))];
      wrong.push(...found.map((each) => `${name}: ${each}`));
    }
    expect(wrong).toEqual([]);
  },
  PATIENCE,
);

test(
  'In a workbook that counts its days from 1904, LibreOffice shows the days that the engine found',
  async () => {
    const parts = smallestWorkbook('<sheetData/>');
    const since1904 = parts['xl/workbook.xml']!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    await saveParts({ ...parts, 'xl/workbook.xml': since1904 }, file('tom.xlsx'));
    const template = await FileHost.open(file('tom.xlsx'), { output: file('mal.xlsx') });
    await template.write(kompetanse.template(LOCALES.nb));
    const host = await FileHost.open(file('mal.xlsx'), { output: file('regnet-1904.xlsx') });
    const { result } = kompetanse.answer(await host.read(), { settings: {}, sheets: [] });
    const plans = plansOf(result!);
    await host.write(plans);
    await mkdir(file('regnet'), { recursive: true });
    const [saved] = await recalculate([file('regnet-1904.xlsx')], file('regnet'));
    expect((await saved!.sheet('Utdanninger'))[4]!.slice(6, 8)).toEqual([
      serialOf(plainDate(2026, 8, 15)!),
      serialOf(plainDate(2027, 6, 15)!),
    ]);
    const tillegg = await saved!.sheet('Tillegg');
    const top = tillegg.findIndex((row) => row[0] === 'Ansatt');
    expect(tillegg[top + 1]![tillegg[top]!.indexOf('Fra')]).toBe(serialOf(plainDate(2027, 7, 1)!));
    expect(await compareSheets(saved!, plans)).toEqual([]);
  },
  PATIENCE,
);

test(
  'A changed number of points and a changed position give the days and the supplement of a fresh run',
  async () => {
    const before = workbook();
    const { path } = await written(before, plansOf(await engine(before, {})), 'endres');
    await changeNumbers(path, file('endret.xlsx'), [
      { sheet: 'Utdanninger', row: 1, column: 3, value: 30 },
      { sheet: 'Ansatte', row: 1, column: 1, value: 0.5 },
      { sheet: 'Utdanninger', row: 2, column: 3, value: 60 },
    ]);
    await mkdir(file('regnet'), { recursive: true });
    const [saved] = await recalculate([file('endret.xlsx')], file('regnet'));
    const figuresOf = async (sheetName: string, headings: readonly string[]) => {
      const rows = await saved!.sheet(sheetName);
      const top = rows.findIndex((row) => row[0] === 'Ansatt');
      const columns = headings.map((heading) => rows[top]!.indexOf(heading));
      return [1, 2].map((offset) => columns.map((column) => rows[top + offset]![column]));
    };
    expect(await figuresOf('Permisjon', ['Dager i 100 %', 'Dager med lønn', 'Timer'])).toEqual([
      [15, 7.5, 56.25],
      [30, 24, 180],
    ]);
    expect(await figuresOf('Tillegg', ['Tillegg i 100 % (kr)', 'Tillegg utbetalt (kr)'])).toEqual([
      [10_000, 5_000],
      [20_000, 16_000],
    ]);
  },
  PATIENCE,
);
