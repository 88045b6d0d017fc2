import { KOSTNADER, NOKLER } from '../support/kostnader';
import { formula, type CellInput } from '../support/memory-workbook';
import { tableIn, told, type Sheets } from './search-in';

type Rows = readonly (readonly CellInput[])[];

const EMPTY = (rows: number): Rows => Array<[]>(rows).fill([]);
const AFTER_GAP = [...KOSTNADER, ...EMPTY(10)];

const toldOf = async (Kostnader: Sheets[string], others: Sheets = {}) =>
  told((await tableIn({ ...others, Kostnader }, 'costs')).issues);

const excelTable = (cells: Rows, range: string, hasTotalRow = false): Sheets[string] => ({
  cells,
  tables: [{ name: 'T', range, hasTotalRow }],
});

describe('A row that was perhaps meant to be in a table is told', () => {
  test('after the empty rows that ended it', async () => {
    expect(await toldOf([...AFTER_GAP, ['Leie', 5]])).toEqual([
      'row.after-gap Kostnader!A14: table <costs>, text Leie',
    ]);
  });
  test('right below an Excel table that was not extended', async () => {
    expect(await toldOf(excelTable([...KOSTNADER, ['Leie', 5]], 'A1:B3'))).toEqual([
      'row.below-table Kostnader!A4: table <costs>, text Leie',
    ]);
  });
  test('below the total row of an Excel table', async () => {
    const cells = [...KOSTNADER, ['Sum', 1500], ['Leie', 5]];
    expect(await toldOf(excelTable(cells, 'A1:B4', true))).toEqual([
      'row.below-table Kostnader!A5: table <costs>, text Leie',
    ]);
  });
  test('the first of several alone', async () => {
    expect(await toldOf([...AFTER_GAP, ['Leie', 5], ['Reise', 5]])).toHaveLength(1);
  });
  test('a hundred rows below at most', async () => {
    const rowsBelow = (count: number) => [...KOSTNADER, ...EMPTY(count - 1), ['Leie', 5]];
    expect(await toldOf(rowsBelow(100))).toHaveLength(1);
    expect(await toldOf(rowsBelow(101))).toEqual([]);
  });
  test('also behind others that were not', async () => {
    const others = [['Kilde: regnskapet'], [null, 7], ['Leie', 5]];
    expect(await toldOf([...AFTER_GAP, ...others])).toEqual([
      'row.after-gap Kostnader!A16: table <costs>, text Leie',
    ]);
  });
  test('with its figure as a text too', async () => {
    expect(await toldOf([...AFTER_GAP, ['Leie', 'kr 5,-']])).toHaveLength(1);
  });
  test('whatever stands beside the table or on another sheet', async () => {
    const beside: Rows = [...AFTER_GAP, [null, null, null, ...NOKLER[0]!], ['Leie', 5, null, ...NOKLER[1]!]];
    expect(await toldOf(beside)).toEqual(['row.after-gap Kostnader!A15: table <costs>, text Leie']);
    expect(await toldOf([...AFTER_GAP, ['Leie', 5]], { Nøkler: [...EMPTY(8), ...NOKLER] })).toHaveLength(1);
    const sameRow: Rows = [...AFTER_GAP, ['Leie', 5, null, ...NOKLER[0]!], [null, null, null, ...NOKLER[1]!]];
    expect(await toldOf(sameRow)).toEqual(['row.after-gap Kostnader!A14: table <costs>, text Leie']);
  });
  test('whatever table stands above', async () => {
    expect(await toldOf([...NOKLER, ...EMPTY(12), ...AFTER_GAP, ['Leie', 5]])).toHaveLength(1);
  });
});

describe('What was hardly meant to be in a table is not told', () => {
  test.each<[string, readonly CellInput[]]>([
    ['a label without a figure', ['Kilde: regnskapet']],
    ['a label that is a number, without a figure', ['1010']],
    ['a label beside a word', ['Kilde', 'regnskapet']],
    ['a figure without a label', [null, 5]],
    ['a formula that shows nothing as label', [formula('=""', ''), 5]],
    ['a row of numbers alone', [2018, 5]],
    ['a sum', ['Sum', 1500]],
    ['a label with a figure beside the columns of the table', ['Leie', null, 5]],
    ['a formula that shows nothing as figure', ['Leie', formula('=""', '')]],
  ])('%s', async (_, row) => {
    expect(await toldOf([...AFTER_GAP, row])).toEqual([]);
  });
  test('a figure in a column that need not be there', async () => {
    const Deltakere = [['Kommune', 'Folketall', 'Dagens kostnad'], ['A', 1, 2], ...EMPTY(10)];
    const issuesWith = async (row: readonly CellInput[]) =>
      (await tableIn({ Deltakere: [...Deltakere, row] }, 'participants')).issues;
    expect(await issuesWith(['B', null, 2])).toEqual([]);
    expect(await issuesWith(['B', 1, null])).toHaveLength(1);
  });
  test('a row of another table below', async () => {
    const others = [
      ['Samarbeid', 'Lik andel'],
      ['NorIKT', 0.4],
    ];
    expect(await toldOf([...AFTER_GAP, ...others])).toEqual([]);
  });
  test('a row below another table', async () => {
    expect(await toldOf([...AFTER_GAP, ...NOKLER, ['Leie', 5]])).toEqual([]);
  });
  test('a row below another table in one of its columns, the first or the last', async () => {
    const shifted = (by: number) => (row: readonly CellInput[]) => [...Array<null>(by).fill(null), ...row];
    const lost = [['Leie', 5]].map(shifted(2));
    const rows = AFTER_GAP.map(shifted(2));
    expect(await toldOf([...rows, ...NOKLER.map(shifted(1)), ...lost])).toEqual([]);
    expect(await toldOf([...rows, ...NOKLER.map(shifted(3)), ...lost])).toEqual([]);
    expect(await toldOf([...rows, ...NOKLER.map(shifted(4)), ...lost])).toHaveLength(1);
    expect(await toldOf([...rows, ...NOKLER.map(shifted(0)), ...lost])).toHaveLength(1);
  });
  test('a row of an Excel table of something else', async () => {
    const cells = [...AFTER_GAP, ['Navn', 'Tall'], ['Leie', 5]];
    expect(await toldOf(excelTable(cells, 'A14:B15'))).toEqual([]);
  });
});
