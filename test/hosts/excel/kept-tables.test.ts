import fc from 'fast-check';
import { rangesBeside } from '../../../src/hosts/excel/write/standing-tables';
import { isInside, rangeName } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import { formula, memoryWorkbook } from '../../support/memory-workbook';
import { sheetPlan } from '../plans';
import { ExcelUnderTest } from './excel-under-test';

interface Layout {
  readonly top?: number;
  readonly headings?: readonly string[];
  readonly participants?: number;
  readonly hasTotalRow?: boolean;
  readonly name?: string;
}

/** A table below a title, each participant with a figure in each column. */
function tablePlan({
  top = 3,
  headings = ['Kommune', 'Andel', 'Sum'],
  participants = 2,
  hasTotalRow = false,
  name = 'Tall',
}: Layout = {}): SheetPlan {
  const rows = Array.from({ length: participants }, (_, row) =>
    headings.map((__, column) => row * 10 + column),
  );
  const total = hasTotalRow ? [headings.map((_, column) => (column === 0 ? 'Sum' : 99))] : [];
  const above = Array.from({ length: top - 1 }, (_, index) => [`Linje ${index}`]);
  const range = { top, left: 1, bottom: top + participants + total.length, right: headings.length };
  return sheetPlan('Fordeling', {
    rows: [...above, headings, ...rows, ...total],
    tables: [{ name, range, hasTotalRow }],
  });
}

const BY_COLUMN = '=SUM(Tall[Sum])';

/** What the user's formula says once the second plan took the place of the first, and the tables that then stand. */
async function rewritten(first: Layout, second: Layout, version = '1.17') {
  const workbook = memoryWorkbook({ Oversikt: [['Sum', formula(BY_COLUMN, 1)]] });
  const excel = new ExcelUnderTest(workbook, { version });
  await excel.host.write([tablePlan(first)]);
  await excel.host.read();
  await excel.host.write([tablePlan(second)]);
  expect(excel.server.complaints).toEqual([]);
  const plain = new ExcelUnderTest(memoryWorkbook({ Oversikt: [['Sum']] }), { version });
  await plain.host.write([tablePlan(second)]);
  const sheet = (each: ExcelUnderTest) => each.server.model.sheet('Fordeling')!;
  const contents = (each: ExcelUnderTest) =>
    [...sheet(each).rows]
      .toSorted(([a], [b]) => a - b)
      .map(([row, cells]) => [row, [...cells].toSorted(([a], [b]) => a - b)]);
  expect(contents(excel)).toEqual(contents(plain));
  const tables = (each: ExcelUnderTest) =>
    sheet(each).tables.map(
      ({ name, range, hasTotalRow }) => `${name} ${rangeName(range)} ${String(hasTotalRow)}`,
    );
  expect(tables(excel)).toEqual(tables(plain));
  return excel.server.model.sheet('Oversikt')!.rows.get(1)!.get(2)!.formula;
}

describe('A formula of the user’s by a column of a result', () => {
  test.each<[string, Layout, Layout]>([
    ['the same is written again', {}, {}],
    ['the same is written again, with its total row', { hasTotalRow: true }, { hasTotalRow: true }],
    ['it has more rows', {}, { participants: 7 }],
    ['it has fewer rows', { participants: 7 }, { participants: 1 }],
  ])('stays as it is where %s', async (_what, first, second) => {
    expect(await rewritten(first, second)).toBe(BY_COLUMN);
  });

  test.each<[string, Layout, Layout, string]>([
    ['a column comes before it', {}, { headings: ['Kommune', 'Elever', 'Andel', 'Sum'] }, '1.17'],
    ['a column takes its place', {}, { headings: ['Kommune', 'Sum', 'Andel'] }, '1.17'],
    ['the table stands further down', {}, { top: 5 }, '1.17'],
    ['it gets a total row', {}, { hasTotalRow: true }, '1.17'],
    [
      'it has more rows above a total row',
      { hasTotalRow: true },
      { hasTotalRow: true, participants: 3 },
      '1.17',
    ],
    ['Excel cannot resize tables', {}, { participants: 3 }, '1.12'],
  ])('is entered again, for the table is made anew, where %s', async (_what, first, second, version) => {
    expect(await rewritten(first, second, version)).toBe(BY_COLUMN);
  });

  // It must never come to mean another column, which a heading that is written over would make it.
  test.each<[string, Layout, Layout, string]>([
    ['its heading is another', {}, { headings: ['Kommune', 'Andel', 'I alt'] }, '1.17'],
    ['its table has another name', {}, { name: 'Andre' }, '1.17'],
  ])('points at the cells that it pointed at where %s', async (_what, first, second, version) => {
    expect(await rewritten(first, second, version)).toBe('=SUM(Fordeling!$C$4:$C$5)');
  });

  test('costs one request more than a result without a table of that name', async () => {
    const excel = new ExcelUnderTest(memoryWorkbook({ Oversikt: [['Sum']] }));
    const requestsOf = async (plan: SheetPlan) => {
      const before = excel.server.requests.length;
      await excel.host.write([plan]);
      return excel.server.requests.length - before;
    };
    const first = await requestsOf(tablePlan());
    expect(await requestsOf(tablePlan())).toBe(first + 1);
    expect(await requestsOf(tablePlan({ name: 'Andre' }))).toBe(first);
  });
});

test('All of a sheet is cleared, but its first cell and the headings of tables that stay', () => {
  const size = { rows: 9, columns: 8 };
  const heading = fc
    .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 3 }))
    .map(([row, left, more]) => ({ top: row, bottom: row, left, right: Math.min(left + more, 8) }));
  const apart = fc
    .array(heading, { maxLength: 5 })
    .map((all) =>
      all.filter((each, index) =>
        all
          .slice(0, index)
          .every(({ top, left, right }) => top !== each.top || right < each.left || left > each.right),
      ),
    );
  fc.assert(
    fc.property(apart, (headings) => {
      const cleared = rangesBeside(headings, size);
      for (let row = 1; row <= size.rows; row++) {
        for (let column = 1; column <= size.columns; column++) {
          const isLeft = (row === 1 && column === 1) || headings.some((each) => isInside(each, row, column));
          expect(cleared.filter((each) => isInside(each, row, column))).toHaveLength(isLeft ? 0 : 1);
        }
      }
    }),
  );
});
