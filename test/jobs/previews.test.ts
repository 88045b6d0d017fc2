import fc from 'fast-check';
import type { Job, PreviewTable } from '../../src/jobs/job';
import { kompetanse } from '../../src/jobs/kompetanse/kompetanse';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { shownParts } from '../../src/jobs/results/shown-parts';
import { LOCALES } from '../../src/jobs/locales';
import type { LocaleCode } from '../../src/locales';
import { ratioFromDecimal } from '../../src/core/money/decimal';
import { ratio } from '../../src/core/money/ratio';
import type { Settings } from '../../src/workbook/host';
import { randomWorkbooks } from '../oracle/random-workbook';
import { memoryHost, type SheetInputs } from '../support/memory-workbook';
import { randomPlans } from './kompetanse/random-plan';

async function previewsOf(
  job: Job,
  sheets: SheetInputs,
  settings: Settings = {},
  language: LocaleCode = 'nb',
): Promise<readonly PreviewTable[]> {
  const { result } = job.answer(await memoryHost(sheets).read(), { settings, sheets: [] });
  return result?.preview(LOCALES[language]) ?? [];
}

/** What a reader reads, in millionths; nothing where nothing stands. */
function read(shown: string): bigint | null {
  const plain = shown.replace(/[^\d,−-]/g, '').replace('−', '-');
  if (plain === '') return null;
  const [whole = '', decimals = ''] = plain.split(',');
  return BigInt(whole + decimals.padEnd(6, '0'));
}

const sum = (values: readonly (bigint | null)[]) =>
  values.reduce<bigint>((total, value) => total + (value ?? 0n), 0n);

/** One heading, one column, one bar. */
function expectToSum({ columns, rows, totalRow, figures, charts }: PreviewTable): void {
  columns.forEach(({ label, isSummed }, column) => {
    const total = totalRow === null ? '' : totalRow[column]!;
    if (!isSummed || total === '') return;
    expect([label, sum(rows.map((row) => read(row[column]!)))]).toEqual([label, read(total)]);
  });
  for (const { label, value, column } of figures) {
    if (column !== null && totalRow !== null) expect([label, value]).toEqual([label, totalRow[column]]);
  }
  for (const { title, column, series } of charts) {
    rows.forEach((row, place) => {
      const parts = series.reduce((total, { values }) => total + values[place]!, 0);
      const shown = Number(read(row[column]!) ?? 0n);
      expect([title, Math.round(parts * 1e6)]).toEqual([title, shown]);
    });
  }
}

/** What is to be paid is named, and is what is read first. */
function expectNamed({ columns, figures, rows }: PreviewTable): void {
  const main = columns.findIndex(({ isMain }) => isMain);
  expect(figures.some(({ column }) => column === main)).toBe(true);
  const own = ['Direkte', 'Overhead til verten'].flatMap((wanted) => {
    const column = columns.findIndex(({ label }) => label === wanted);
    return column < 0 ? [] : rows.map((row) => read(row[column]!) ?? 0n);
  });
  if (own.some((amount) => amount !== 0n)) expect(columns[main]!.label).toBe('Å betale');
}

describe('What stands under a heading sums to the total shown with it, and bars are their figures', () => {
  test('in shares of costs, whatever the workbook', async () => {
    let tables = 0;
    await fc.assert(
      fc.asyncProperty(randomWorkbooks, async ({ sheets }) => {
        for (const preview of await previewsOf(kostnader, sheets)) {
          tables++;
          expectToSum(preview);
          expectNamed(preview);
        }
      }),
      { numRuns: 200 },
    );
    expect(tables).toBeGreaterThan(100);
  });

  test('in competence plans, whatever the workbook', async () => {
    let tables = 0;
    await fc.assert(
      fc.asyncProperty(randomPlans, async ({ sheets, settings }) => {
        for (const preview of await previewsOf(kompetanse, sheets, settings)) {
          tables++;
          expectToSum(preview);
        }
      }),
    );
    expect(tables).toBeGreaterThan(20);
  });

  const PARTICIPANTS = [
    ['Kommune', 'Folketall', 'Vert', 'Dagens kostnad'],
    ['Alta', 21_144, 'ja', -900_000],
    ['Loppa', 853, 'nei', 120_000],
    ['Hasvik', 1_002, 'nei', 99.5],
  ];

  test('with overhead, what each is to pay is the bar, and the headline is its sum', async () => {
    const [preview] = await previewsOf(kostnader, {
      Deltakere: PARTICIPANTS,
      Nøkler: [
        ['Samarbeid', 'Lik andel', 'Overhead'],
        ['Barnevern', 0.4, 0.03],
      ],
      Kostnader: [
        ['Post', 'Type', 'Beløp', 'Gjelder'],
        ['Lønn', 'Lønn', 1_000_000.55, null],
        ['Bil', 'Drift', 10_000, 'Loppa'],
      ],
    });
    expectToSum(preview!);
    const { figures, charts, columns } = preview!;
    expect(figures.map(({ label, value }) => `${label} ${value}`.replaceAll('\u00a0', ' '))).toEqual([
      'Å fordele 1 030 000,57',
      'Fordelt 1 030 000,57',
      'Å betale 1 010 000,55',
    ]);
    expect(columns[charts[0]!.column]!.label).toBe('Å betale');
    expect(charts[0]!.series.map(({ label }) => label)).toEqual([
      'Lik del',
      'Etter folketall',
      'Direkte',
      'Overhead til verten',
    ]);
  });

  test('with a refund, which is shared as costs are', async () => {
    const [preview] = await previewsOf(kostnader, {
      Deltakere: PARTICIPANTS,
      Nøkler: [
        ['Samarbeid', 'Lik andel'],
        ['Refusjon', 0.4],
      ],
      Kostnader: [
        ['Post', 'Beløp', 'Gjelder'],
        ['Refusjon', -1_234_567.89, null],
        ['Bil', 200_000, 'Loppa'],
      ],
    });
    expectToSum(preview!);
    expectNamed(preview!);
    expect(preview!.charts.map(({ column }) => preview!.columns[column]!.label)).toEqual([
      'Å betale',
      'Endring',
    ]);
  });

  test.each<readonly [LocaleCode, string]>([
    ['nb', 'snitt 166,67'],
    ['nn', 'snitt 166,67'],
    ['en', 'mean 166.67'],
  ])('in %s, under a price for each inhabitant stands a mean, and it says so', async (language, shown) => {
    const sheets = {
      Deltakere: [
        ['Kommune', 'Folketall'],
        ['Alta', 2],
        ['Loppa', 1],
      ],
      Nøkler: [
        ['Samarbeid', 'Lik andel'],
        ['IKT', 0.4],
      ],
      Kostnader: [
        ['Post', 'Beløp'],
        ['Lisenser', 500],
      ],
    };
    const [preview] = await previewsOf(kostnader, sheets, {}, language);
    expect(preview!.totalRow!.at(-1)).toBe(shown);
    expect(preview!.columns.at(-1)!.isSummed).toBe(false);
  });
});

describe('Parts of a whole', () => {
  test('are shown so that they sum to it: thirds are 0,34, 0,33 and 0,33', () => {
    const third = ratio(1n, 3n);
    expect(shownParts([third, third, null, third], ratio(1n), 2)).toEqual({
      parts: ['0.34', '0.33', null, '0.33'],
      whole: '1.00',
    });
  });

  test('also below nothing', () => {
    const third = ratio(-1n, 3n);
    expect(shownParts([third, third, third], ratio(-1n), 2)).toEqual({
      parts: ['-0.33', '-0.33', '-0.34'],
      whole: '-1.00',
    });
  });

  test('as each by itself is rounded, where that sums', () => {
    const decimals = ['0.344', '0.333', '0.326'].map(ratioFromDecimal);
    expect(shownParts(decimals, ratioFromDecimal('1.003'), 2)).toEqual({
      parts: ['0.34', '0.33', '0.33'],
      whole: '1.00',
    });
  });
});
