import { isUncalculated, type SheetSnapshot } from '../workbook/snapshot';
import { cellText } from './cell-text';

/** The columns of a row that hold something: a formula that shows an empty text holds nothing. */
export function filledColumns(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): readonly number[] {
  const columns: number[] = [];
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (column < left || column > right) continue;
    if (isUncalculated(cell) || cellText(cell.value) !== '') columns.push(column);
  }
  return columns;
}
