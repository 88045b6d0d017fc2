import type { SettledRow } from '../tables/settle-rows';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot';

/** A sum among the rows of a column, and the cells that it sums. */
export interface WatchedSum {
  readonly row: number;
  /** Rows from and with, to and with; none of them is a sum itself. */
  readonly stretches: readonly { readonly top: number; readonly bottom: number }[];
  /** What it is more than the numbers in them, as it was read: amounts may stand as texts. */
  readonly beyond: number;
}

/** More stretches than this are no sum that one formula holds. */
const MOST_STRETCHES = 100;

/**
 * The sums of a column, each with the rows that it comes nearest to: all above it, those since the sum above, all of
 * the table, or those down to the sum below. A sum over too many stretches is left out.
 */
export function watchedSums(
  sheet: SheetSnapshot,
  rows: readonly SettledRow[],
  column: number,
): readonly WatchedSum[] {
  const numberIn = (row: number) => {
    const { value } = cellAt(sheet, row, column);
    return typeof value === 'number' ? value : null;
  };
  const sumBefore = [0];
  for (const { role, row } of rows) {
    sumBefore.push(sumBefore.at(-1)! + (role === 'data' ? (numberIn(row) ?? 0) : 0));
  }
  const isSum = (index: number) => rows[index]!.role === 'sum';
  const sums: WatchedSum[] = [];
  let groupStart = 0;
  for (const [index, { row }] of rows.entries()) {
    if (!isSum(index)) continue;
    const start = groupStart;
    groupStart = index + 1;
    const value = numberIn(row);
    if (value === null) continue;
    const below = rows.findIndex((_, other) => other > index && isSum(other));
    const meant = [
      [0, index],
      [start, index],
      [0, rows.length],
      [index + 1, below < 0 ? rows.length : below],
    ] as const;
    const beyond = ([from, to]: readonly [number, number]) => value - (sumBefore[to]! - sumBefore[from]!);
    const nearest = meant.reduce((best, each) =>
      Math.abs(beyond(each)) < Math.abs(beyond(best)) ? each : best,
    );
    const stretches = stretchesOf(rows.slice(...nearest));
    if (stretches.length > 0 && stretches.length <= MOST_STRETCHES) {
      sums.push({ row, stretches, beyond: Math.round(beyond(nearest) * 100) / 100 });
    }
  }
  return sums;
}

/** The rows between sums: what else stands there is no number, or is watched for itself. */
function stretchesOf(rows: readonly SettledRow[]): readonly { top: number; bottom: number }[] {
  const stretches: { top: number; bottom: number }[] = [];
  let isOpen = false;
  for (const { row, role } of rows) {
    if (role !== 'data') isOpen = false;
    else if (isOpen) stretches.at(-1)!.bottom = row;
    else {
      stretches.push({ top: row, bottom: row });
      isOpen = true;
    }
  }
  return stretches;
}
