import type { GridRange } from '../../../workbook/address';
import { DistinctNames } from '../../../workbook/distinct-names';
import { hasDataRows, type PlanCell, type PlanTable, type SheetPlan } from '../../../workbook/plan';
import type { Session } from '../connection';
import { PLACE, placeOf } from '../grid';

/** A table as it stands in a result that is written anew. */
export interface StandingTable {
  readonly name: string;
  readonly range: GridRange;
  readonly headings: readonly string[];
  readonly hasTotalRow: boolean;
}

/** Asks for the tables of the sheets that the plans' tables may take the place of; one request where there are any. */
export async function standingTables(
  session: Session,
  sheets: readonly Excel.Worksheet[],
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<string, readonly StandingTable[]>> {
  const wanted = new Set(plans.flatMap(({ tables }) => tables.map(({ name }) => legal(name))));
  const asked = sheets.flatMap((sheet) =>
    sheet.tables.items
      .filter(({ name }) => wanted.has(name))
      .map((table) => {
        const range = table.getRange();
        range.load(PLACE);
        const headings = table.getHeaderRowRange();
        headings.load('values');
        return { sheet, table, range, headings };
      }),
  );
  if (asked.length > 0) await session.sync();
  const found = new Map<string, StandingTable[]>();
  for (const { sheet, table, range, headings } of asked) {
    const values = (headings.values as readonly (readonly unknown[])[])[0] ?? [];
    const standing = {
      name: table.name,
      range: placeOf(range),
      headings: values.map(String),
      hasTotalRow: table.showTotals,
    };
    found.set(sheet.id, [...(found.get(sheet.id) ?? []), standing]);
  }
  return found;
}

function legal(name: string): string {
  return new DistinctNames([]).take(name);
}

/**
 * Whether a table can stay where it stands and hold the planned one: formulas by its columns, wherever the user has them,
 * then go on pointing at these. Made to cells and back, they would point at cells from then on. Its headings must be the
 * same, for a formula follows the column when that gets another heading, and must not come to mean another column.
 * Excel moves no headings when it resizes, and does not say what becomes of a total row then.
 */
function staysInPlace(
  { name, range, headings, hasTotalRow }: StandingTable,
  planned: PlanTable,
  cells: readonly PlanCell[],
  canResize: boolean,
): boolean {
  const { range: wanted } = planned;
  const isSameFrame =
    name === planned.name &&
    range.top === wanted.top &&
    range.left === wanted.left &&
    range.right === wanted.right &&
    hasTotalRow === planned.hasTotalRow;
  const isSameSize = range.bottom === wanted.bottom;
  // The first cell of a sheet says that it is unfinished.
  if (!isSameFrame || range.top === 1 || !(isSameSize || (canResize && !hasTotalRow))) return false;
  const row = cells.filter((cell) => cell.row === wanted.top);
  return headings.every((heading, index) => {
    const content = row.find(({ column }) => column === wanted.left + index)?.content;
    return content?.kind === 'text' && content.text === heading;
  });
}

/** All of a sheet but its first cell and these rows of headings, as few ranges as there need be. */
export function rangesBeside(
  headings: readonly GridRange[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly GridRange[] {
  const ranges: GridRange[] = [{ top: 1, bottom: 1, left: 2, right: columns }];
  let top = 2;
  for (const row of [...new Set(headings.map((each) => each.top))].sort((a, b) => a - b)) {
    if (row > top) ranges.push({ top, bottom: row - 1, left: 1, right: columns });
    let left = 1;
    for (const each of headings
      .filter((heading) => heading.top === row)
      .toSorted((a, b) => a.left - b.left)) {
      if (each.left > left) ranges.push({ top: row, bottom: row, left, right: each.left - 1 });
      left = each.right + 1;
    }
    if (left <= columns) ranges.push({ top: row, bottom: row, left, right: columns });
    top = row + 1;
  }
  if (top <= rows) ranges.push({ top, bottom: rows, left: 1, right: columns });
  return ranges;
}

/** The tables among the planned ones that stand already, by their names. */
export function keptTables(
  standing: readonly StandingTable[],
  planned: readonly PlanTable[],
  cells: readonly PlanCell[],
  canResize: boolean,
): ReadonlyMap<string, StandingTable> {
  return new Map(
    planned.filter(hasDataRows).flatMap((table): [string, StandingTable][] => {
      const found = standing.find((each) => staysInPlace(each, table, cells, canResize));
      return found === undefined ? [] : [[table.name, found]];
    }),
  );
}
