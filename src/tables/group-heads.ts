import { addRatio, ZERO_RATIO, type Ratio } from '../core/money/ratio';
import type { ClassifiedRow } from './classify-rows';
import { comparable, readFigure, type SummedColumn } from './column-figures';
import type { FoundTable } from './found-table';
import { fewestRows, isRound } from './running-sums';

/** In a longer table some row is the sum of some rows below it by chance; heads of groups have most rows below them. */
const FEW_ITEMS = 60;

/**
 * The rows that are each the sum of two or more right below them: heads of groups, where there are two such or where no
 * chance makes it.
 */
export function headsOfGroups(
  table: FoundTable,
  rows: readonly ClassifiedRow[],
  columns: readonly SummedColumn[],
): ReadonlySet<number> {
  const [column] = columns;
  if (column === undefined || table.schema.rowsAddUp !== true) return new Set();
  const values = rows.map(({ row, role }) => {
    const reading = readFigure(table, row, column);
    return role === 'data' && reading.kind === 'value' ? reading.value.value : null;
  });
  const items = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  // By what all items before it make, where each item begins.
  const begins = new Map<string, number>();
  const before: Ratio[] = [ZERO_RATIO];
  for (const [place, { value }] of items.entries()) before.push(addRatio(before[place]!, value));
  for (const [place, total] of before.entries()) begins.set(comparable(total, column), place);
  const heads: number[] = [];
  let isTelling = false;
  let itemsInGroups = 0;
  for (let place = 0; place < items.length; place++) {
    const { value, index } = items[place]!;
    if (value.numerator === 0n) continue;
    const end = begins.get(comparable(addRatio(before[place + 1]!, value), column));
    if (end === undefined || end - (place + 1) < fewestRows(value, column)) continue;
    heads.push(index);
    isTelling ||= column.kind === 'number' || !isRound(value);
    itemsInGroups += end - place;
    place = end - 1;
  }
  const isChance = items.length > FEW_ITEMS && itemsInGroups * 2 < items.length;
  return new Set(!isChance && (heads.length > 1 || isTelling) ? heads : []);
}
