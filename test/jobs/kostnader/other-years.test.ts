import { answer, DELTAKERE, KOSTNADER, NOKLER, workbook } from '../../support/kostnader';
import type { CellInput } from '../../support/memory-workbook';

type Rows = readonly (readonly CellInput[])[];
type Sheets = Parameters<typeof answer>[0];

const Y2025 = { periode: '2025' };

/** The errors and where they stand; none where there is an answer. */
async function asked(sheets: Sheets, settings: Record<string, string> = Y2025): Promise<readonly string[]> {
  const { agreements, issues, told } = await answer(sheets, settings);
  const errors = told.filter((_, index) => issues[index]!.severity === 'error');
  expect(errors.length === 0).toBe(agreements.length > 0);
  return errors;
}

const costs = (kostnader: Rows): Sheets => workbook({ kostnader });
const headed = (heading: string): Rows => [['Post', heading], ...KOSTNADER.slice(1)];
const items = (...names: readonly string[]): Rows => [
  ['Post', 'Beløp'],
  ...names.map((name, index) => [name, 1000 + 301 * index]),
];
const beside = (heading: string, ...cells: readonly CellInput[]): Rows =>
  KOSTNADER.map((row, index) => [...row, index === 0 ? heading : cells[(index - 1) % cells.length]!]);

describe('Amounts of another year than the period are asked about', () => {
  test.each<[string, Sheets, string]>([
    ['a heading', costs(headed('Budsjett 2024')), 'period.other-year Kostnader!B1'],
    ['a title', costs([['Regnskap 2024'], [], ...KOSTNADER]), 'period.other-year Kostnader!A1'],
    ['a title beside', costs([[null, 'Kostnadar 2026'], ...KOSTNADER]), 'period.other-year Kostnader!B1'],
    [
      'the name of the sheet',
      { Deltakere: DELTAKERE, Nøkler: NOKLER, 'Kostnader 2024': KOSTNADER },
      "period.other-year 'Kostnader 2024'!A1",
    ],
    ['an item', costs(items('Lønn', 'Lisenser 2024')), 'period.other-year Kostnader!A3'],
    ['År for all', costs(beside('År', 2024)), 'period.other-year Kostnader!C2'],
    ['Mnd for all', costs(beside('Mnd', 'Januar 2024', 'Februar 2024')), 'period.other-year Kostnader!C2'],
    ['one item for two years', costs(items('Lønn 2024', 'Lønn 2025')), 'cost.other-year Kostnader!A3'],
    [
      'months of two years',
      costs(beside('Mnd', 'Januar 2025', 'Januar 2024')),
      'column.undecided Kostnader!C1',
    ],
    [
      'quarters of two',
      costs(beside('Kvartal', '1. kv 2024', '1. kv 2025')),
      'column.undecided Kostnader!C1',
    ],
    [
      'a key that holds later',
      workbook({ nokler: [['Gjelder fra 1.1.2027'], [], ...NOKLER] }),
      'period.key-not-in-force Nøkler!A1',
    ],
    [
      'a key that has held',
      workbook({ nokler: [['Nøkkel, gjeld til og med 31.12.2024'], ...NOKLER] }),
      'period.key-not-in-force Nøkler!A1',
    ],
  ])('%s', async (_, sheets, code) => {
    expect(await asked(sheets)).toEqual([code]);
  });

  test('also where a cell tells the period', async () => {
    const kostnader = [['Periode', 2025], [], ...headed('Budsjett 2024')];
    expect(await asked(costs(kostnader), {})).toEqual(['period.other-year Kostnader!B3']);
  });

  test.each<[string, Rows, string]>([
    ['one item for two years', items('Lønn 2024', 'Lønn 2025'), 'cost.other-year Kostnader!A3'],
    ['months of two years', beside('Mnd', 'Januar 2025', 'Januar 2024'), 'column.undecided Kostnader!C1'],
  ])('without a period: %s', async (_, kostnader, code) => {
    expect(await asked(costs(kostnader), {})).toEqual([code]);
  });
});

describe('Nothing is asked where the years agree, or are of something else', () => {
  test.each<[string, Sheets]>([
    ['a heading of the period', costs(headed('Budsjett 2025'))],
    ['a heading of two years', costs(headed('Budsjett 2024/2025'))],
    ['a title of the period', costs([['Budsjett 2025, vedtatt 12.12.2024'], [], ...KOSTNADER])],
    ['a plan over the period', costs([['Budsjett 2024–2027'], [], ...KOSTNADER])],
    ['when it was decided', costs([['Vedtatt i kommunestyret 12.12.2024'], [], ...KOSTNADER])],
    ['an agreement of its year', costs([['Samarbeidsavtale 2019'], [], ...KOSTNADER])],
    ['an item of the period', costs(items('Lønn 2025', 'Drift 2025'))],
    ['items that are numbered', costs(items('Post 1989', 'Post 2024', 'Post 2025'))],
    ['what is settled', costs(items('Lønn', 'Avregning 2024', 'Merforbruk fra 2024'))],
    ['months of the period', costs(beside('Mnd', 'Januar 2025', 'Februar 2025'))],
    ['a key that holds', workbook({ nokler: [['Gjelder fra 1.1.2020'], [], ...NOKLER] })],
    [
      'inhabitants of the year before',
      workbook({ deltakere: [['Kommune', 'Folketall 1.1.2024'], ...DELTAKERE.slice(1)] }),
    ],
    ['participants of another year', { 'Deltakere 2024': DELTAKERE, Nøkler: NOKLER, Kostnader: KOSTNADER }],
    ['other periods chosen than the cell tells', costs([['Periode', 2024], [], ...KOSTNADER])],
  ])('%s', async (_, sheets) => {
    expect(await asked(sheets)).toEqual([]);
  });

  test.each<[string, Rows]>([
    ['Budsjett 2024', headed('Budsjett 2024')],
    ['an item', items('Lønn 2024')],
  ])('without a period: %s', async (_, kostnader) => {
    expect(await asked(costs(kostnader), {})).toEqual([]);
  });
});

describe('A year that a key names must be that of the column', () => {
  const keyed = (driver: string): Rows => [
    ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
    ['NorIKT', 0.4, driver],
  ];
  const inhabitants = (heading: string): Rows => [['Kommune', heading], ...DELTAKERE.slice(1)];

  test('and is asked about where the heading says none', async () => {
    expect(await asked(workbook({ nokler: keyed('Folketall 2023') }))).toEqual([
      'driver.year-unsaid Nøkler!C2',
    ]);
  });
  test.each([
    ['Folketall 2023', 'Folketall 1.1.2023'],
    ['Folketall', 'Folketall 2023'],
    ['Folketall', 'Folketall'],
  ])('%s is %s', async (driver, heading) => {
    expect(await asked(workbook({ nokler: keyed(driver), deltakere: inhabitants(heading) }))).toEqual([]);
  });
});
