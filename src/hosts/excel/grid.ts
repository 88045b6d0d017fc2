import type { GridRange } from '../../workbook/address';

/** A range by its first cell, counted from 0, and its size, as Excel's own methods take it. */
interface Indexes {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function indexesOf({ top, left, bottom, right }: GridRange): Indexes {
  return { row: top - 1, column: left - 1, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function rangeIn(sheet: Excel.Worksheet, range: GridRange): Excel.Range {
  const { row, column, rowCount, columnCount } = indexesOf(range);
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** The properties of a range that tell where it is. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range is whose `PLACE` was loaded. */
export function placeOf(range: Excel.Range): GridRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
