import { cellAt, isCellError, type CellValue } from '../workbook/snapshot';
import { cellsAround, type WatchedTable } from './watched-input';

/** What a spreadsheet keeps of a number. */
const DIGITS = 15;

/**
 * The cells that are watched, as one text, for the hash of a stamp: what turns the check of a result red, or has its
 * formulas follow, gives another text. Where a table stands is left out: moving it changes nothing.
 */
export function watchedText(tables: readonly WatchedTable[]): string {
  return JSON.stringify(
    tables.map((table) => {
      const { range, isCell } = table;
      const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
      const around = isCell ? [] : cellsAround(table, tables).map(({ filled }) => filled);
      return [columns.map((column) => columnText(table, column)), around.filter((filled) => filled > 0)];
    }),
  );
}

/** All cells of a column that decided something; of others the heading alone. */
function columnText({ sheet, range, headingRow, columns }: WatchedTable, column: number): readonly unknown[] {
  const isUsed = columns.some((each) => each.column === column);
  const bottom = isUsed ? range.bottom : headingRow;
  const values: unknown[] = [];
  for (let row = range.top; row <= bottom; row++) values.push(valueText(cellAt(sheet, row, column).value));
  return values;
}

function valueText(value: CellValue): string | number | boolean {
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS));
  return isCellError(value) ? value.error : (value ?? '');
}
