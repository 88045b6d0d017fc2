import { spawnSync } from 'node:child_process';
import { cpus, tmpdir } from 'node:os';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import Decimal from 'decimal.js';
import { allocate as dineroAllocate, dinero, toSnapshot, type DineroCurrency } from 'dinero.js';
import { allocate, type AllocationInput, type Sharer } from '../src/core/allocation/allocate';
import { allocationKey } from '../src/core/allocation/allocation-key';
import { ore } from '../src/core/money/ore';
import { ratio } from '../src/core/money/ratio';
import { FileHost } from '../src/hosts/file/file-host';
import { findJob } from '../src/jobs/registry';
import { runJob } from '../src/jobs/run-job';
import { LOCALES } from '../src/locales';
import { numberCell, SheetBuilder, textCell, type CellSpec } from '../src/reports/sheet-builder';
import type { SheetPlan } from '../src/workbook/plan';

/** Measures the engine and the whole way from workbook to workbook. Ratios are taken within one run, on one machine. */
async function main(): Promise<void> {
  const [, , task, size] = process.argv;
  if (task === 'workbook') {
    console.log(JSON.stringify(await workbookRun(Number(size))));
    return;
  }
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  console.log(`Node ${process.version}, ${String(cpus().length)} × ${model}\n`);
  console.log(table(['one core', 'shares', 'time', 'against Fordel'], engineRows()));
  console.log(
    table(['workbook to workbook', 'time', 'for each participant', 'memory', 'file'], workbookRows()),
  );
}

const KEY = allocationKey(ratio(2n, 5n), [{ column: 'Folketall', weight: ratio(3n, 5n) }]);

/** Municipalities from 200 to about 10 000 inhabitants, always the same ones. */
function inhabitantsOf(count: number, seed: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => 200 + ((index * 7919 + seed * 31) % 9973));
}

function agreementOf(count: number, seed: number): AllocationInput {
  const sharers = inhabitantsOf(count, seed).map((inhabitants, index): Sharer => ({
    name: `K${String(index)}`,
    drivers: [ratio(BigInt(inhabitants))],
  }));
  const total = ore(100_000_000n + BigInt(seed) * 7_919n);
  return { total, key: KEY, sharers, rounding: { policy: 'largest-remainder', unit: 'ore' }, host: null };
}

const AGREEMENTS = 2_801;
const PARTICIPANTS = 357;

function engineRows(): readonly (readonly string[])[] {
  const agreements = Array.from({ length: AGREEMENTS }, (_, seed) => agreementOf(PARTICIPANTS, seed));
  const counts = Array.from({ length: AGREEMENTS }, (_, seed) => inhabitantsOf(PARTICIPANTS, seed));
  const each = <T>(items: readonly T[], share: (item: T, seed: number) => void) =>
    bestOf(3, () => {
      items.forEach(share);
    });
  const own = each(agreements, (agreement) => allocate(agreement));
  const withDecimal = each(counts, (inhabitants, seed) => largestRemainder(inhabitants, seed, decimals));
  const withBig = each(counts, (inhabitants, seed) => largestRemainder(inhabitants, seed, bigs));
  const withDinero = each(counts, (inhabitants, seed) => {
    for (const part of dineroAllocate(krone(100_000_000 + seed * 7_919), [...inhabitants])) toSnapshot(part);
  });
  const shares = AGREEMENTS * PARTICIPANTS;
  const row = (name: string, time: number, count = shares) => [
    name,
    count.toLocaleString('nb'),
    milliseconds(time),
    `${(time / own).toFixed(1)} ×`,
  ];
  const pool = (count: number) => {
    const agreement = agreementOf(count, 1);
    return row(
      `one pool of ${count.toLocaleString('nb')}`,
      bestOf(2, () => allocate(agreement)),
      count,
    );
  };
  return [
    row('Fordel, exact with every step', own),
    row('decimal.js, the same shares', withDecimal),
    row('big.js, the same shares', withBig),
    row('dinero.js allocate (by inhabitants alone, no largest remainder)', withDinero),
    ...[10_000, 100_000, 1_000_000].map(pool),
  ];
}

/** What largest remainder needs of a decimal library. */
interface DecimalLibrary<T> {
  readonly of: (value: number) => T;
  /** total × (0.4 / count + 0.6 × inhabitants / sum), in øre. */
  readonly share: (total: T, count: number, inhabitants: number, sum: number) => T;
  readonly floor: (value: T) => T;
  readonly minus: (left: T, right: T) => T;
  readonly compare: (left: T, right: T) => number;
  readonly toNumber: (value: T) => number;
}

Decimal.set({ precision: 40 });
Big.DP = 30;

const decimals: DecimalLibrary<Decimal> = {
  of: (value) => new Decimal(value),
  share: (total, count, inhabitants, sum) =>
    total.times(new Decimal('0.4').div(count).plus(new Decimal('0.6').times(inhabitants).div(sum))),
  floor: (value) => value.floor(),
  minus: (left, right) => left.minus(right),
  compare: (left, right) => left.comparedTo(right),
  toNumber: (value) => value.toNumber(),
};

const bigs: DecimalLibrary<Big> = {
  of: (value) => new Big(value),
  share: (total, count, inhabitants, sum) =>
    total.times(new Big('0.4').div(count).plus(new Big('0.6').times(inhabitants).div(sum))),
  floor: (value) => value.round(0, Big.roundDown),
  minus: (left, right) => left.minus(right),
  compare: (left, right) => left.cmp(right),
  toNumber: (value) => value.toNumber(),
};

function largestRemainder<T>(
  inhabitants: readonly number[],
  seed: number,
  library: DecimalLibrary<T>,
): readonly number[] {
  const total = 100_000_000 + seed * 7_919;
  const sum = inhabitants.reduce((all, count) => all + count, 0);
  const exact = inhabitants.map((count) => library.share(library.of(total), inhabitants.length, count, sum));
  const floors = exact.map(library.floor);
  const remainders = exact.map((share, index) => library.minus(share, floors[index]!));
  const shares = floors.map(library.toNumber);
  let left = total - shares.reduce((all, share) => all + share, 0);
  const ranking = shares
    .map((_, index) => index)
    .sort((a, b) => library.compare(remainders[b]!, remainders[a]!));
  for (const index of ranking) {
    if (left-- <= 0) break;
    shares[index]! += 1;
  }
  return shares;
}

const NOK: DineroCurrency<number> = { code: 'NOK', base: 10, exponent: 2 };

function krone(amount: number) {
  return dinero({ amount, currency: NOK });
}

interface WorkbookRun {
  readonly time: number;
  readonly memory: number;
  readonly bytes: number;
}

function workbookRows(): readonly (readonly string[])[] {
  return [1_000, 10_000, 100_000].map((count) => {
    // A process of its own, so that one size's memory is not another's.
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', __filename, 'workbook', String(count)],
      {
        encoding: 'utf8',
      },
    );
    const { time, memory, bytes } = JSON.parse(stdout) as WorkbookRun;
    return [
      `${count.toLocaleString('nb')} participants`,
      milliseconds(time),
      `${((time / count) * 1000).toFixed(0)} µs`,
      `${(memory / 1e6).toFixed(0)} MB`,
      `${(bytes / 1e6).toFixed(1)} MB`,
    ];
  });
}

async function workbookRun(count: number): Promise<WorkbookRun> {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-'));
  const [input, output] = [join(folder, 'inn.xlsx'), join(folder, 'ut.xlsx')] as const;
  try {
    await (await FileHost.create(input)).write(benchSheets(count));
    const start = performance.now();
    const host = await FileHost.open(input, { output });
    await runJob(findJob('kostnader')!, host, {
      settings: {},
      sheets: [],
      locale: LOCALES.nb,
      formulas: true,
      write: true,
      now: () => new Date(),
    });
    const time = performance.now() - start;
    return { time, memory: process.resourceUsage().maxRSS * 1024, bytes: statSync(output).size };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function benchSheets(count: number): readonly SheetPlan[] {
  const text = (value: string) => textCell(value, 'input');
  const number = (value: string) => numberCell(value, 'input', '0.##');
  const participants = inhabitantsOf(count, 1).map((inhabitants, index) => [
    text(`Kommune ${String(index)}`),
    number(String(inhabitants)),
  ]);
  return [
    inputSheet('Deltakere', ['Kommune', 'Folketall'], participants),
    inputSheet('Nøkler', ['Samarbeid', 'Lik andel'], [[text('IKT'), number('0.4')]]),
    inputSheet('Kostnader', ['Post', 'Beløp'], [[text('Lønn'), number('123456789.12')]]),
  ];
}

function inputSheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CellSpec[])[],
): SheetPlan {
  const columns = headings.map((heading) => ({ heading, align: 'left' as const }));
  const print = { repeatRows: null, onOnePage: false, footer: '' };
  return new SheetBuilder(headings.map(() => 20))
    .table({ name, columns, rows, totalRow: null })
    .build({ mark: null, name, frozenRows: 0, frozenColumns: 0, print });
}

/** The shortest of some runs: what the machine can do when nothing else disturbs it. */
function bestOf(runs: number, work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function milliseconds(time: number): string {
  return time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`;
}

/** A table in Markdown, for the README. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headings),
    line(headings.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
    '',
  ].join('\n');
}

void main();
