import type { PlanCell } from '../../../workbook/plan';

/** The cells of each row that has any, from the left. The rows come in the order of their first cells. */
export type CellsByRow = ReadonlyMap<number, readonly PlanCell[]>;

/** Puts a plan's cells in rows, once for all that go through it row by row. */
export function cellsByRow(cells: readonly PlanCell[]): CellsByRow {
  const rows = new Map<number, PlanCell[]>();
  for (const cell of cells) {
    const inRow = rows.get(cell.row);
    if (inRow === undefined) rows.set(cell.row, [cell]);
    else inRow.push(cell);
  }
  for (const inRow of rows.values()) inRow.sort((a, b) => a.column - b.column);
  return rows;
}
