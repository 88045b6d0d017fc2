import fc from 'fast-check';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { describeIssue, issuePlace } from '../../src/jobs/describe-issue';
import type { Job } from '../../src/jobs/job';
import { JOB_IDS } from '../../src/jobs/job-ids';
import { findJob, JOBS } from '../../src/jobs/registry';
import { runJob, type JobRun } from '../../src/jobs/run-job';
import { LOCALES } from '../../src/jobs/locales';
import { serveCalculations } from '../../src/taskpane/calculator/serve-calculations';
import type { Settings } from '../../src/workbook/host';
import type { Cell } from '../../src/workbook/snapshot';
import { CELL_FORMS, identityNumbers, repeats, TEXT_FORMS } from '../support/identity-numbers';

/** Some 2 000 placements in the long run. */
const RUNS =
  process.env['FORDEL_RUNS'] === undefined ? 200 : Math.ceil(Number(process.env['FORDEL_RUNS']) / 5);

interface Placement {
  readonly job: Job;
  readonly digits: string;
  /** What holds the number, and where in it. */
  readonly at: string;
  readonly workbook: MemoryWorkbook;
  readonly settings: Settings;
  readonly sheets: readonly string[];
  /** Whether it must be refused; else it may be left unread, too. */
  readonly isRefused: boolean;
}

/** A job's example, with every kind of table that it has. */
async function exampleOf(job: Job): Promise<MemoryWorkbook> {
  const host = new MemoryHost();
  await host.write(job.template(LOCALES.nb));
  const { workbook } = host;
  const note = { ...workbook.sheets[0]!, name: 'Notater', rows: new Map(), tables: [], merges: [] };
  return { ...workbook, sheets: [...workbook.sheets, note] };
}

const EXAMPLES = new Map<Job, MemoryWorkbook>();
beforeAll(async () => {
  for (const job of JOBS) EXAMPLES.set(job, await exampleOf(job));
});

function withCell(
  workbook: MemoryWorkbook,
  sheet: number,
  row: number,
  column: number,
  value: Cell['value'],
) {
  const sheets = workbook.sheets.map((each, index) => {
    if (index !== sheet) return each;
    const rows = new Map([...each.rows]);
    rows.set(row, new Map([...(rows.get(row) ?? []), [column, { value }]]));
    return { ...each, rows: new Map([...rows].toSorted(([left], [right]) => left - right)) };
  });
  return { ...workbook, sheets };
}

/** Every place for a number: cells of any kind, names of sheets, and choices given and kept. */
const places = fc.record({
  jobId: fc.constantFrom(...JOB_IDS),
  digits: identityNumbers,
  where: fc.constantFrom(
    'cell',
    'cell',
    'cell',
    'beside',
    'below',
    'elsewhere',
    'sheet',
    'choice',
    'kept',
    'asked',
  ),
  form: fc.nat(),
  sheet: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
});

type Place = typeof places extends fc.Arbitrary<infer P> ? P : never;

function placementOf({ jobId, digits, where, form, sheet, row, column }: Place): Placement {
  const job = findJob(jobId)!;
  const example = EXAMPLES.get(job)!;
  const [cellForm, writeCell] = CELL_FORMS[form % CELL_FORMS.length]!;
  const [textForm, write] = TEXT_FORMS[form % TEXT_FORMS.length]!;
  const text = String(write(digits));
  const setting = job.settings[sheet % job.settings.length]!.name;
  const common = { job, digits, workbook: example, settings: {}, sheets: [], isRefused: true };
  const inCell = (at: number, toRow: number, toColumn: number) => ({
    ...common,
    at: `${cellForm} in ${example.sheets[at]!.name} R${toRow}C${toColumn} of ${job.id}`,
    workbook: withCell(example, at, toRow, toColumn, writeCell(digits)),
  });
  const count = example.sheets.length - 1;
  const index = sheet % count;
  const { rows } = example.sheets[index]!;
  const filled = [...rows].flatMap(([number, cells]) =>
    [...cells.keys()].map((each) => [number, each] as const),
  );
  const [atRow, atColumn] = filled[row % filled.length]!;
  const right = Math.max(...filled.map(([, each]) => each));
  const bottom = Math.max(...filled.map(([each]) => each));
  switch (where) {
    case 'cell':
      return inCell(index, atRow, atColumn);
    case 'beside':
      return inCell(index, atRow, right + 1 + (column % 3));
    case 'below':
      return inCell(index, bottom + 1 + (column % 4), atColumn);
    case 'elsewhere':
      return { ...inCell(count, 1 + (row % 20), 1 + (column % 5)), isRefused: false };
    case 'sheet': {
      const name = `${example.sheets[index]!.name} ${text}`.replaceAll('/', '-').slice(0, 60);
      const sheets = example.sheets.map((each, number) => (number === index ? { ...each, name } : each));
      return { ...common, at: `${textForm} in the name of a sheet`, workbook: { ...example, sheets } };
    }
    case 'choice':
      return { ...common, at: `${textForm} as ${setting}`, settings: { [setting]: text } };
    case 'kept':
      return {
        ...common,
        at: `${textForm} kept as ${setting}`,
        workbook: { ...example, settings: { [setting]: text } },
        isRefused: false,
      };
    case 'asked':
      return { ...common, at: `${textForm} as a sheet asked for`, sheets: [text], isRefused: false };
  }
}

/** All that a person or a program gets from a run, as texts. */
async function outputsOf({
  job,
  workbook,
  settings,
  sheets,
}: Placement): Promise<{ run: JobRun; texts: string[] }> {
  const host = new MemoryHost(workbook);
  const run = await runJob(job, host, {
    settings,
    sheets,
    locale: LOCALES.nb,
    formulas: true,
    write: true,
    now: () => new Date(2026, 10, 22),
  });
  const texts: string[] = [];
  for (const locale of Object.values(LOCALES)) {
    for (const issue of run.issues) texts.push(issuePlace(issue) ?? '', describeIssue(issue, locale));
    collect(run.result?.preview(locale), texts);
  }
  collect(run.result?.json, texts);
  for (const { mark, name, rows } of host.workbook.sheets) {
    if (mark !== null) collect([name, [...rows.values()].map((row) => [...row.values()])], texts);
  }
  const { settings: kept } = workbook;
  const serve = serveCalculations(JOBS, (told) => {
    collect(told, texts);
  });
  const request = { settings: { ...kept, ...settings }, sheets };
  const snapshot = await new MemoryHost(workbook).read();
  await serve({ id: 1, request: { kind: 'answer', job: job.id, locale: 'nb', snapshot, request } });
  return { run, texts };
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      texts.push(name);
      collect(each, texts);
    }
  }
}

describe('A national identity number, wherever it stands and however it is written,', () => {
  test('is refused or left unread, and repeated nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (place) => {
        const placement = placementOf(place);
        const { run, texts } = await outputsOf(placement);
        const told = run.issues.some(({ code }) => code.startsWith('identity.'));
        const repeated = texts.filter((text) => repeats(text, placement.digits));
        expect({ at: placement.at, repeated }).toEqual({ at: placement.at, repeated: [] });
        if (placement.isRefused) expect({ at: placement.at, told }).toEqual({ at: placement.at, told: true });
        if (told) expect(run.receipt).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});

describe('What is no national identity number', () => {
  test('the examples are read as before', async () => {
    for (const [job, workbook] of EXAMPLES) {
      const { run } = await outputsOf({
        job,
        workbook,
        settings: {},
        sheets: [],
        at: '',
        digits: 'none',
        isRefused: false,
      });
      expect(run.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(run.receipt).not.toBeNull();
    }
  });
});
