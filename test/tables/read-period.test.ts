import { findPeriod, readPeriodText } from '../../src/tables/read-period';
import { date, memoryHost, type CellInput } from '../support/memory-workbook';
import { told } from './rows-in';

const YEAR_2018 = { from: '2018-01-01', to: '2018-12-31' };
const HALF_2018 = { from: '2018-01-01', to: '2018-06-30' };

describe('A period is a year, or from and to', () => {
  test.each([
    ['2018', YEAR_2018],
    [' 2018 ', YEAR_2018],
    ['1.1.2018–30.6.2018', HALF_2018],
    ['1.1.2018 – 30.6.2018', HALF_2018],
    ['1.1.2018—30.6.2018', HALF_2018],
    ['1.1.2018-30.6.2018', HALF_2018],
    ['1.1.2018 - 30.6.2018', HALF_2018],
    ['1.1.2018 til 30.6.2018', HALF_2018],
    ['1.1.2018 to 30.6.2018', HALF_2018],
    ['01.01.2018til30.06.2018', HALF_2018],
    ['2018-01-01 til 2018-06-30', HALF_2018],
    ['2018-01-01 - 2018-06-30', HALF_2018],
    ['2018/2019', { from: '2018-08-01', to: '2019-07-31' }],
    ['2018–2020', { from: '2018-01-01', to: '2020-12-31' }],
    ['2018-2020', { from: '2018-01-01', to: '2020-12-31' }],
    ['2018 til 30.6.2018', HALF_2018],
    ['1.5.2018–1.5.2018', { from: '2018-05-01', to: '2018-05-01' }],
  ])('%s', (text, period) => {
    expect(readPeriodText(text)).toEqual(period);
  });
  test.each([
    '',
    'i år',
    '18',
    '20181',
    'år 2018',
    '2018 – ',
    '– 2018',
    '2018–x',
    'x–2018',
    '30.6.2018–1.1.2018',
    '2020–2018',
    '31.2.2018–30.6.2018',
    '1.1.2018–31.6.2018',
    '1.1.2018',
    '1800',
    '2018/2020',
    '2018/2018',
    '2018/19',
  ])('%j is none', (text) => {
    expect(readPeriodText(text)).toBeNull();
  });
});

type Rows = readonly (readonly CellInput[])[];

async function search(sheets: Parameters<typeof memoryHost>[0]) {
  const { period, at, issues, unclear } = findPeriod(await memoryHost(sheets).read());
  return {
    period,
    at: at === null ? null : [at.sheet, at.row, at.column],
    issues: told(issues),
    unclear: told(unclear),
  };
}
const found = (period: object, row: number, column: number) => ({
  period,
  at: ['Ark', row, column],
  issues: [],
  unclear: [],
});
const NONE = { period: null, at: null, issues: [], unclear: [] };

describe('The period stands beside its label, or after it', () => {
  test.each<[string, Rows, ReturnType<typeof found>]>([
    ['a year beside Periode', [['Periode', 2018]], found(YEAR_2018, 1, 2)],
    ['a year beside År', [['År', '2018']], found(YEAR_2018, 1, 2)],
    ['a year beside Periode:', [['Periode:', 2018]], found(YEAR_2018, 1, 2)],
    ['a year beside Year', [['YEAR', 2018]], found(YEAR_2018, 1, 2)],
    ['a year beside Period', [['Period', 2018]], found(YEAR_2018, 1, 2)],
    ['a year beside Budsjettår', [['Budsjettår', 2018]], found(YEAR_2018, 1, 2)],
    ['a year beside Regnskapsår', [['Regnskapsår', 2018]], found(YEAR_2018, 1, 2)],
    ['a year beside Rekneskapsår', [['Rekneskapsår', 2018]], found(YEAR_2018, 1, 2)],
    ['a year two cells on, the label merged over both', [['Periode', null, 2018]], found(YEAR_2018, 1, 3)],
    ['a year three cells on', [['Periode', null, null, 2018]], found(YEAR_2018, 1, 4)],
    ['after it in the same cell', [['Periode: 2018']], found(YEAR_2018, 1, 1)],
    ['after it without a colon', [['Periode 2018']], found(YEAR_2018, 1, 1)],
    ['after it with spaces around the colon', [['Periode : 2018']], found(YEAR_2018, 1, 1)],
    ['from and to after it', [['Periode: 1.1.2018–30.6.2018']], found(HALF_2018, 1, 1)],
    [
      'below a title, in another column',
      [['Kostnader'], [], [null, 'Periode', '2018']],
      found(YEAR_2018, 3, 3),
    ],
    ['in row 50', [...Array<[]>(49).fill([]), ['Periode', 2018]], found(YEAR_2018, 50, 2)],
    [
      'the same one twice',
      [
        ['Periode', 2018],
        ['År', 2018],
      ],
      found(YEAR_2018, 1, 2),
    ],
  ])('%s', async (_, Ark, expected) => {
    expect(await search({ Ark })).toEqual(expected);
  });

  test.each<[string, Rows]>([
    ['no label', [['Kostnader', 2018]]],
    ['another word with a year', [['Budsjett 2018', 2018]]],
    [
      'a label that is one of several headings',
      [
        ['Kommune', 'År', 'Folketall', 'Vert'],
        ['Nordreisa', 2018, 4944],
      ],
    ],
    ['a number where a label would be', [[2018, 2018]]],
    ['a label in row 51', [...Array<[]>(50).fill([]), ['Periode', 2018]]],
  ])('none is found of %s', async (_, Ark) => {
    expect(await search({ Ark })).toEqual(NONE);
  });

  test('what looks like a time and is none is told', async () => {
    const message = (place: string, text: string) =>
      `${place}: Perioden er «${text}». Skriv et år, som 2018, eller fra og til, som 1.1.2018–30.6.2018.`;
    expect(await search({ Ark: [['Periode', '2018/19']] })).toEqual({
      ...NONE,
      issues: [message('Ark!B1', '2018/19')],
    });
    expect(await search({ Ark: [['Periode', date('2018-01-31')]] })).toEqual({
      ...NONE,
      issues: [message('Ark!B1', '31.1.2018')],
    });
    expect(await search({ Ark: [['Periode', 43_131]] })).toEqual({
      ...NONE,
      issues: [message('Ark!B1', '43131')],
    });
  });
  test('a word or nothing beside the label is told only when a period is needed', async () => {
    const { issues, unclear } = await search({ Ark: [['Periode', 'hele året'], ['År']] });
    expect(issues).toEqual([]);
    expect(unclear).toEqual([
      'Ark!B1: Perioden er «hele året». Skriv et år, som 2018, eller fra og til, som 1.1.2018–30.6.2018.',
      expect.stringMatching(/^Ark!B2: Perioden er «.*tom.*»\. Skriv et år/),
    ]);
  });
  test('two different ones are told with both cells, whatever else is unreadable', async () => {
    expect(
      await search({
        Ark: [
          ['Periode', 2018],
          ['År', '2018 A'],
        ],
        Ny: [['År', 2019]],
      }),
    ).toEqual({
      ...NONE,
      issues: ['Arbeidsboken oppgir flere perioder: Ark!B1 og Ny!B1. Velg én, eller rett cellene.'],
    });
  });
  test('one that can be read is taken, and the other told', async () => {
    const { period, at, issues } = await search({
      Ark: [
        ['År', '2018 A'],
        ['Periode', 2018],
      ],
    });
    expect([period, at, issues.length]).toEqual([YEAR_2018, ['Ark', 2, 2], 1]);
  });
});
