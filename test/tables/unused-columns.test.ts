import { findUnusedColumns } from '../../src/tables/unused-columns';
import { NO_NAMES } from '../../src/tables/column-content';
import { readRows } from '../../src/tables/read-rows';
import { date, formula, type CellInput } from '../support/memory-workbook';
import { tableIn, told, type Sheets } from './search-in';

const HEADING = ['Kommune', 'Folketall'];

async function unusedIn(Deltakere: Sheets[string], used: readonly number[] = []): Promise<readonly string[]> {
  const read = readRows(await tableIn({ Deltakere }, 'participants'));
  return told(findUnusedColumns(read, new Set(used), NO_NAMES).issues);
}

/** A table whose heading and one row have cells more to the right. */
const more = (headings: readonly CellInput[], row: readonly CellInput[]) => [
  [...HEADING, ...headings],
  ['A', 1, ...row],
];

describe('A column that decides nothing is told', () => {
  test('by its heading, where nothing knows that', async () => {
    expect(await unusedIn(more(['Areal', 'Brukere'], [5, 6]))).toEqual([
      'column.unused Deltakere!C1: headings Areal | Brukere, table <participants>',
    ]);
  });
  test('by the day that its heading shows', async () => {
    expect(await unusedIn(more([date('2024-01-01')], [5]))).toEqual([
      'column.unused Deltakere!C1: headings 1.1.2024, table <participants>',
    ]);
  });
  test('but not when it is used, such as a driver', async () => {
    expect(await unusedIn(more(['Areal', 'Brukere'], [5, 6]), [4])).toEqual([
      'column.unused Deltakere!C1: headings Areal, table <participants>',
    ]);
  });
  test.each<[string, CellInput]>([
    ['a formula that was never calculated', formula('=1+1')],
    ['a formula that shows 0', formula('=1-1', 0)],
    ['nei', false],
  ])('also when it holds %s', async (_, cell) => {
    expect(await unusedIn(more(['Areal'], [cell]))).toHaveLength(1);
  });
  test('but not when it holds nothing, or only formulas that show nothing', async () => {
    expect(await unusedIn(more(['Areal', 'Brukere'], [null, formula('=""', '')]))).toEqual([]);
  });
  test('nor when only a sum or a note holds something', async () => {
    const rows = [[...HEADING, 'Areal'], ['A', 1], ['Sum', 1, 9], [], [null, null, 'Kilde']];
    expect(await unusedIn(rows)).toEqual([]);
  });
  test('though only its last row holds something', async () => {
    expect(
      await unusedIn([
        [...HEADING, 'Areal'],
        ['A', 1],
        ['B', 2, 9],
      ]),
    ).toHaveLength(1);
  });
});

describe('A column without a heading is told', () => {
  test('inside the table', async () => {
    const rows = [
      ['Kommune', null, 'Folketall'],
      ['A', 'x', 1],
    ];
    expect(await unusedIn(rows)).toEqual(['column.no-heading Deltakere!B1: table <participants>']);
  });
  test('right beside it, but no further', async () => {
    expect(await unusedIn(more([], ['x', 'y']))).toEqual([
      'column.no-heading Deltakere!C1: table <participants>',
    ]);
    expect(await unusedIn(more([], [null, 'y']))).toEqual([]);
  });
  test('not beside an Excel table, which says itself where it ends', async () => {
    const cells = more([], ['x']);
    expect(await unusedIn({ cells, tables: [{ name: 'T', range: 'A1:B2' }] })).toEqual([]);
  });
  test('but inside an Excel table to its last column', async () => {
    const cells = more([null], ['x']);
    expect(await unusedIn({ cells, tables: [{ name: 'T', range: 'A1:C2' }] })).toEqual([
      'column.no-heading Deltakere!C1: table <participants>',
    ]);
  });
  test('not beside a plain table where another begins', async () => {
    const cells = more(['Post', 'Beløp'], ['Lønn', 5]);
    expect(await unusedIn({ cells, tables: [{ name: 'T', range: 'C1:D2' }] })).toEqual([]);
  });
  test('not where it holds nothing', async () => {
    expect(
      await unusedIn([
        ['Kommune', null, 'Folketall'],
        ['A', formula('=""', ''), 1],
      ]),
    ).toEqual([]);
  });
});
