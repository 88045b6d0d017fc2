import { classifyRows } from '../../src/tables/classify-rows';
import { formula, type CellInput } from '../support/memory-workbook';
import { tableIn, type Sheets } from './search-in';

type Rows = readonly (readonly CellInput[])[];

const HEADING = ['Post', 'Type', 'Beløp'];
const LONN: readonly CellInput[] = ['Lønn', 'Lønn', 5];
const SUM: readonly CellInput[] = ['Sum', null, 5];
const NOTE = ['Kilde: regnskapet'];

async function rolesIn(Kostnader: Sheets[string]): Promise<readonly string[]> {
  return classifyRows(await tableIn({ Kostnader }, 'costs')).map(({ row, role }) => `${row} ${role}`);
}

const roles = (...rows: Rows) => rolesIn([HEADING, ...rows]);

describe('A row of a table is', () => {
  test.each<[string, readonly CellInput[], string]>([
    ['data', LONN, 'data'],
    ['data without a label', [null, null, 5], 'data'],
    ['a sum by its label', ['Delsum lønn', null, 5], 'sum'],
    ['a sum by another column of texts', ['9', 'Sum', 5], 'sum'],
    ['a sum that says so where the figure should be', [null, null, 'Sum 5'], 'sum'],
    ['perhaps a sum by its label', ['Samlet forsikring', null, 5], 'perhaps-sum'],
    ['hardly a row by its label', ['Netto', null, 5], 'result'],
    ['a part of the row above by its label', ['herav vikar', null, 5], 'part'],
    ['perhaps a sum by another column of texts', ['9', 'Samlet lønn', 5], 'perhaps-sum'],
    ['a sum rather than perhaps one', ['Samlet lønn', 'Sum', 5], 'sum'],
    ['data, though a figure of it is a word of sums', ['Lønn', 'Lønn', 'Sum'], 'data'],
  ])('%s', async (_, row, role) => {
    expect(await roles(LONN, row, LONN)).toEqual(['2 data', `3 ${role}`, '4 data']);
  });

  test('nothing where it holds nothing, or holds it beside the table', async () => {
    expect(await roles(LONN, [], [null, null, null, null, 'x'], [formula('=""', '')], LONN)).toEqual([
      '2 data',
      '6 data',
    ]);
  });
  test('never above the heading', async () => {
    expect(await rolesIn([['Budsjett', null, 5], HEADING, LONN])).toEqual(['3 data']);
  });
  test('a sum where Excel says that it is the total row, whatever its label', async () => {
    const cells = [HEADING, LONN, ['Annet', null, 5]];
    const withTotal = (hasTotalRow: boolean) =>
      rolesIn({ cells, tables: [{ name: 'T', range: 'A1:C3', hasTotalRow }] });
    expect(await withTotal(true)).toEqual(['2 data', '3 sum']);
    expect(await withTotal(false)).toEqual(['2 data', '3 data']);
  });
  test('told with the columns that hold something', async () => {
    const table = await tableIn(
      {
        Kostnader: [
          ['x', null, 'Post', 'Beløp'],
          [1, 2, 'Lønn', 5, 6],
        ],
      },
      'costs',
    );
    expect(classifyRows(table)).toEqual([{ row: 2, role: 'data', filled: [3, 4] }]);
  });
});

describe('A lone text at the end of a table is', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['a note below an empty row', [LONN, [], NOTE], ['2 data', '4 note']],
    ['a note right below a sum', [LONN, SUM, NOTE], ['2 data', '3 sum', '4 note']],
    ['a note below a note', [LONN, SUM, NOTE, ['Vedtatt']], ['2 data', '3 sum', '4 note', '5 note']],
    ['a note two rows below a note', [LONN, [], NOTE, [], ['Vedtatt']], ['2 data', '4 note', '6 note']],
    ['a note in any column', [LONN, [], [null, null, 'Vedtatt']], ['2 data', '4 note']],
    ['a row right below the last', [LONN, NOTE], ['2 data', '3 data']],
    [
      'a row, and a note only below the empty row after it',
      [LONN, ['Reise'], [], NOTE],
      ['2 data', '3 data', '5 note'],
    ],
    ['a row where rows follow', [LONN, [], NOTE, LONN], ['2 data', '4 data', '5 data']],
    ['a row right below the heading', [NOTE], ['2 data']],
    ['a note below an empty row below the heading', [[], NOTE], ['3 note']],
    ['never a sum', [LONN, [], ['Sum']], ['2 data', '4 sum']],
    ['never a figure', [LONN, [], [null, null, 5]], ['2 data', '4 data']],
    ['never a text beside a figure', [LONN, [], ['Leie', null, 5]], ['2 data', '4 data']],
  ])('%s', async (_, rows, expected) => {
    expect(await roles(...rows)).toEqual(expected);
  });
});
