import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host';
import { findJob } from '../../src/jobs/registry';
import { runJob } from '../../src/jobs/run-job';
import { LOCALES } from '../../src/jobs/locales';
import { numberCell, SheetBuilder, textCell, type CellSpec } from '../../src/reports/sheet-builder';
import type { SheetPlan } from '../../src/workbook/plan';
import { inhabitantsOf } from './agreements';
import { milliseconds } from './measure';
import { withTiredLooks } from './tired-looks';

type Content = 'formulas' | 'values' | 'tired looks';

/** The looks of a workbook that has been copied into for years, beside those that its cells have. */
const TIRED_FORMATS = 60_000;
const TIRED_FONTS = 2_000;

export interface WorkbookRun {
  /** In milliseconds, and bytes. */
  readonly time: number;
  readonly memory: number;
  readonly bytes: number;
}

/** What is run on a workbook of so many rows. */
export type BenchJob = 'kostnader' | 'kompetanse';

/** From workbook to workbook, for one, ten and a hundred thousand participants, and for values beside formulas. */
export function workbookRows(): readonly (readonly string[])[] {
  const sizes: readonly { readonly count: number; readonly content: Content; readonly job: BenchJob }[] = [
    { count: 1_000, content: 'formulas', job: 'kostnader' },
    { count: 10_000, content: 'formulas', job: 'kostnader' },
    { count: 100_000, content: 'formulas', job: 'kostnader' },
    { count: 10_000, content: 'values', job: 'kostnader' },
    { count: 1_000, content: 'tired looks', job: 'kostnader' },
    { count: 1_000, content: 'formulas', job: 'kompetanse' },
    { count: 10_000, content: 'formulas', job: 'kompetanse' },
    { count: 10_000, content: 'values', job: 'kompetanse' },
  ];
  const runs = sizes.map((size) => ({ ...size, run: inOwnProcess(size.count, size.content, size.job) }));
  const each = ({ count, run }: (typeof runs)[number]) => run.time / count;
  const smallestOf = (wanted: BenchJob) => runs.find(({ job }) => job === wanted)!;
  return runs.map((size) => [
    `${size.count.toLocaleString('nb')} ${ROWS[size.job]}, ${size.content}`,
    milliseconds(size.run.time),
    `${(each(size) * 1000).toFixed(0)} µs`,
    `${(each(size) / each(smallestOf(size.job))).toFixed(1)} ×`,
    `${(size.run.memory / 1e6).toFixed(0)} MB`,
    `${(size.run.bytes / 1e6).toFixed(1)} MB`,
  ]);
}

const ROWS = { kostnader: 'participants', kompetanse: 'educations' } as const;

/** A process of its own, so that one size's memory is not another's. */
function inOwnProcess(count: number, content: Content, job: BenchJob): WorkbookRun {
  const { stdout } = spawnSync(
    process.execPath,
    [process.argv[1]!, 'workbook', String(count), content, job],
    { encoding: 'utf8' },
  );
  return JSON.parse(stdout) as WorkbookRun;
}

/** Reads a workbook of so many participants or educations, shares the cost or answers them, and writes the result. */
export async function workbookRun(count: number, content: Content, job: BenchJob): Promise<WorkbookRun> {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-'));
  try {
    const input = join(folder, 'inn.xlsx');
    const sheets = job === 'kostnader' ? inputSheets([count]) : planSheets(count);
    await (await FileHost.create(input)).write(sheets);
    if (content === 'tired looks')
      writeFileSync(input, withTiredLooks(readFileSync(input), TIRED_FORMATS, TIRED_FONTS));
    return await run(input, join(folder, 'ut.xlsx'), content, job);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the job on a file and writes another. */
export async function run(
  input: string,
  output: string,
  content: Content,
  job: BenchJob = 'kostnader',
): Promise<WorkbookRun> {
  const start = performance.now();
  const host = await FileHost.open(input, { output });
  const { receipt, issues } = await runJob(findJob(job)!, host, {
    settings: job === 'kompetanse' ? { periode: '2026' } : {},
    sheets: [],
    locale: LOCALES.nb,
    formulas: content !== 'values',
    write: true,
    now: () => new Date(),
  });
  const time = performance.now() - start;
  if (receipt === null) throw new Error(`Nothing was written: ${JSON.stringify(issues.slice(0, 3))}`);
  return { time, memory: process.resourceUsage().maxRSS * 1024, bytes: statSync(output).size };
}

/** Deltakere, Nøkler and Kostnader for agreements of so many participants each. */
export function inputSheets(counts: readonly number[]): readonly SheetPlan[] {
  const text = (value: string) => textCell(value, 'input');
  const number = (value: string) => numberCell(value, 'input', '0.##');
  const names = counts.map((_, agreement) => `Samarbeid ${String(agreement + 1)}`);
  const participants = counts.flatMap((count, agreement) =>
    inhabitantsOf(count, agreement + 1).map((inhabitants, index) => [
      text(`Kommune ${String(index)}`),
      number(String(inhabitants)),
      text(names[agreement]!),
    ]),
  );
  return [
    inputSheet('Deltakere', ['Kommune', 'Folketall', 'Samarbeid'], participants),
    inputSheet(
      'Nøkler',
      ['Samarbeid', 'Lik andel'],
      names.map((name) => [text(name), number('0.4')]),
    ),
    inputSheet(
      'Kostnader',
      ['Post', 'Beløp', 'Samarbeid'],
      names.map((name, agreement) => [
        text('Lønn'),
        number(`${String(1_234_567 + agreement)}.12`),
        text(name),
      ]),
    ),
  ];
}

/** Ansatte, with four educations each in Utdanninger, over two years, and Satser. */
function planSheets(educations: number): readonly SheetPlan[] {
  const text = (value: string) => textCell(value, 'input');
  const number = (value: number, format = '0.###') => numberCell(String(value), 'input', format);
  const employees = Array.from({ length: Math.ceil(educations / 4) }, (_, index) => [
    text(`Ansatt ${String(index)}`),
    number([1, 0.8, 0.75, 0.5][index % 4]!),
    number(400_000 + index),
    text(['Skjervøy', 'Nordreisa', 'Kåfjord'][index % 3]!),
  ]);
  const first = 46_023;
  const rows = Array.from({ length: educations }, (_, index) => [
    text(`Ansatt ${String(Math.floor(index / 4))}`),
    text(`Videreutdanning ${String((index % 4) + 1)}`),
    text('Studium'),
    number([15, 30, 45, 60][index % 4]!),
    number(first + (index % 300), 'dd.mm.yyyy'),
    number(first + 300 + (index % 300), 'dd.mm.yyyy'),
    text(index % 2 === 0 ? 'ja' : 'nei'),
  ]);
  const rates = [
    ['Pensjon', 0.2],
    ['Feriepenger', 0.12],
    ['Arbeidsgiveravgift', 0.051],
  ] as const;
  return [
    inputSheet('Ansatte', ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Kommune'], employees),
    inputSheet(
      'Utdanninger',
      ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt', 'Vikar'],
      rows,
    ),
    inputSheet(
      'Satser',
      ['Sats', 'Verdi'],
      rates.map(([name, value]) => [text(name), number(value)]),
    ),
  ];
}

function inputSheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CellSpec[])[],
): SheetPlan {
  const columns = headings.map((heading) => ({ heading, align: 'left' as const }));
  const print = { repeatRows: null, onOnePage: false, footer: '' };
  const sheet = new SheetBuilder(headings.map(() => 20))
    .table({ name, columns, rowCount: rows.length, rowAt: (row) => rows[row]!, totalRow: null })
    .build({ mark: null, name, frozenRows: 0, frozenColumns: 0, print });
  return { ...sheet, inputs: [] };
}
