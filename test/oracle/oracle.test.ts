import fc from 'fast-check';
import { mkdir, readFile } from 'node:fs/promises';
import { FileHost } from '../../src/hosts/file/file-host';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { LOCALES } from '../../src/jobs/locales';
import type { SheetPlan } from '../../src/workbook/plan';
import { SHEET_TOPICS } from '../corpus/sheets/all-sheets';
import type { Sheets } from '../corpus/sheets/sheet-entry';
import { complaintsAbout } from '../hosts/file/validity/complaints';
import { useSharedTemporaryFolder } from '../support/temporary-folder';
import { changeNumbers } from './change-numbers';
import { compareSheets, cellsAlone } from './compare-sheets';
import { recalculate } from './libreoffice';
import { randomWorkbooks, type RandomWorkbook } from './random-workbook';
import { plansOf, resultOf, writeResult } from './written-result';
import { cellsOf } from '../hosts/plans';

/** `npm run oracle -- --runs 2000` for more. */
const RUNS = Number(process.env['FORDEL_ORACLE_RUNS'] ?? 100);
const SEED = Number(process.env['FORDEL_ORACLE_SEED'] ?? 2018);
const PATIENCE = 3_600_000;

const file = useSharedTemporaryFolder();

/** Saves the sheets as a file, and writes the plans into a copy of it. */
async function written(
  sheets: Sheets,
  plans: readonly SheetPlan[],
  name: string,
): Promise<{ readonly path: string; readonly input: string }> {
  const files = { input: file(`${name}-inn.xlsx`), output: file(`${name}.xlsx`) };
  await writeResult(sheets, plans, files);
  return { path: files.output, input: files.input };
}

interface Expected {
  readonly path: string;
  /** The workbook that the result was written into; null for one that is not held to Excel's rules here. */
  readonly input: string | null;
  readonly plans: readonly SheetPlan[];
  readonly told: string;
  /** Where other numbers than those read give shares that a spreadsheet cannot tell apart, the check may say so. */
  readonly mayBeTooNear?: true;
}

/** The files held to what Excel opens, and, recalculated by LibreOffice, each to its plans: what is found in each. */
async function differences(expected: readonly Expected[]): Promise<readonly (readonly string[])[]> {
  await mkdir(file('regnet'), { recursive: true });
  const calculated = await recalculate(
    expected.map(({ path }) => path),
    file('regnet'),
  );
  const all: string[][] = [];
  let tooNear = 0;
  for (const [index, { path, input, plans, told, mayBeTooNear = false }] of expected.entries()) {
    const complaints =
      input === null ? [] : await complaintsAbout(await readFile(path), await readFile(input));
    const compared = await compareSheets(calculated[index]!, plans);
    const others = mayBeTooNear ? compared.filter((line) => !SAYS_TOO_NEAR.test(line)) : compared;
    if (others.length < compared.length) tooNear++;
    const found = [...complaints, ...others];
    all.push(found.length === 0 ? [] : [`${found.slice(0, 5).join('\n')}\nin ${told}`]);
  }
  // Most numbers are far enough apart.
  expect(tooNear).toBeLessThan(expected.length * 0.1);
  return all;
}

/** The check, its sentence, and the same on Avrunding. */
const SAYS_TOO_NEAR =
  /^(Fordeling![CD]|Avrunding!A)\d+: (Kjør på nytt and not 0|Tallene er endret, og to andeler ligger nå nærmere) /;

const isLive = (plans: readonly SheetPlan[]) =>
  plans.every((plan) => cellsOf(plan).every(({ style }) => style !== 'attention'));

/** The workbooks of the corpus that are accepted, and the template in three languages, each with its result. */
async function corpusAndTemplates(): Promise<readonly Expected[]> {
  const expected: Expected[] = [];
  const entries = Object.values(SHEET_TOPICS).flat();
  for (const [index, [name, sheets, settings, outcome]] of entries.entries()) {
    if (outcome.kind === 'error') continue;
    const plans = plansOf((await resultOf(sheets, settings))!);
    expected.push({ ...(await written(sheets, plans, `k${index}`)), plans, told: name });
  }
  for (const language of ['nb', 'nn', 'en'] as const) {
    const template = await FileHost.create(file(`mal-${language}-inn.xlsx`));
    await template.write(kostnader.template(LOCALES[language]));
    const snapshot = await template.read();
    const path = file(`mal-${language}.xlsx`);
    const plans = plansOf(kostnader.answer(snapshot, { settings: {}, sheets: [] }).result!, { language });
    await (await FileHost.open(file(`mal-${language}-inn.xlsx`), { output: path })).write(plans);
    expected.push({ path, input: file(`mal-${language}-inn.xlsx`), plans, told: language });
  }
  return expected;
}

/** Random workbooks with their results, and those that can be calculated live once more with other numbers as input. */
async function randomAndChanged(): Promise<readonly Expected[]> {
  const expected: Expected[] = [];
  let withoutLive = 0;
  let changed = 0;
  const random = fc.sample(randomWorkbooks, { numRuns: RUNS, seed: SEED });
  for (const [index, workbook] of random.entries()) {
    const result = await resultOf(workbook.sheets);
    if (result === null) throw new Error(`The engine refuses ${JSON.stringify(workbook.sheets)}`);
    const plans = plansOf(result);
    if (!isLive(plans)) withoutLive++;
    const told = `${String(index)} ${JSON.stringify(workbook.sheets)}`;
    const files = await written(workbook.sheets, plans, `t${index}`);
    const complaints = await complaintsAbout(await readFile(files.path), await readFile(files.input));
    expect([told, ...complaints]).toEqual([told]);
    // Excel's rules are kept by the whole file; LibreOffice takes half its time for what it does not calculate.
    const path = file(`c${index}.xlsx`);
    await (await FileHost.open(files.input, { output: path })).write(cellsAlone(plans));
    expected.push({ path, input: null, plans, told });

    const after = await changedPlans(workbook, plans);
    if (after === null) continue;
    changed++;
    await changeNumbers(path, file(`t${index}-endret.xlsx`), workbook.changes);
    expected.push({
      path: file(`t${index}-endret.xlsx`),
      input: null,
      // What was read is as it was.
      plans: after.filter(({ mark }) => mark?.sheet !== 'lest'),
      mayBeTooNear: true,
      told: `${told} with ${JSON.stringify(workbook.changes)}`,
    });
  }
  // Most workbooks can be calculated live, and changed.
  expect(withoutLive).toBeLessThan(RUNS * 0.2);
  expect(changed).toBeGreaterThan(RUNS * 0.5);
  return expected;
}

describe('LibreOffice calculates the written formulas as the engine does', () => {
  const CORPUS = 'in every workbook of the corpus, and the template in three languages';
  const RANDOM = `in ${String(RUNS)} random workbooks, and again when their input is changed`;
  let different: Readonly<Record<string, readonly string[]>>;

  beforeAll(async () => {
    const corpus = await corpusAndTemplates();
    expect(corpus.length).toBeGreaterThan(50);
    // Together: the program takes as long to start as to calculate fifty workbooks.
    const all = await differences([...corpus, ...(await randomAndChanged())]);
    different = { [CORPUS]: all.slice(0, corpus.length).flat(), [RANDOM]: all.slice(corpus.length).flat() };
  }, PATIENCE);

  test.each([CORPUS, RANDOM])('%s', (which) => {
    expect(different[which]).toEqual([]);
  });
});

/** What the engine says of the workbook with its changes; null where it is another kind of result, or none is possible. */
async function changedPlans(
  { sheets, changes }: RandomWorkbook,
  before: readonly SheetPlan[],
): Promise<readonly SheetPlan[] | null> {
  if (changes.length === 0 || !isLive(before)) return null;
  const changed = Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      rows.map((cells, row) =>
        cells.map((cell, column) => {
          const change = changes.find(
            (each) => each.sheet === name && each.row === row && each.column === column,
          );
          if (change === undefined) return cell;
          return typeof cell === 'object' && cell !== null && 'value' in cell
            ? { ...cell, value: change.value }
            : change.value;
        }),
      ),
    ]),
  );
  const result = await resultOf(changed);
  const plans = result && plansOf(result);
  return plans !== null && isLive(plans) ? plans : null;
}
