import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IObjectArrayPrimitiveType,
  type IRange,
  type IRowData,
} from '@univerjs/core';
import type { GridRange } from '../../workbook/address';
import { CONDITION_STYLES, STYLES } from '../../workbook/styles';
import type { MemoryCell, MemorySheet } from '../memory/memory-workbook';
import { cellDataOf } from './cell-data';
import { conditionRule, type ConditionRule } from './conditions';
import { columnPixels, lookOf, rowPixels } from './look';

/** The cells of a sheet as Univer counts them, from 0. */
export type CellRows = Record<number, Record<number, ICellData>>;

/** All that Univer holds of a sheet besides its name and place. */
export interface SheetContent {
  readonly cells: CellRows;
  readonly merges: readonly IRange[];
  readonly rows: IObjectArrayPrimitiveType<Partial<IRowData>>;
  readonly columns: IObjectArrayPrimitiveType<Partial<IColumnData>>;
  readonly freeze: IFreeze;
  readonly gridlines: boolean;
  readonly conditions: readonly ConditionRule[];
}

const NOT_FROZEN: IFreeze = { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 };

export const EMPTY_CONTENT: SheetContent = {
  cells: {},
  merges: [],
  rows: {},
  columns: {},
  freeze: NOT_FROZEN,
  gridlines: true,
  conditions: [],
};

/** Columns of a sheet that brings no widths are as wide as their texts, within these bounds. */
const NARROWEST = 9;
const WIDEST = 45;
/** So many rows tell how wide the columns are. */
const ROWS_MEASURED = 200;

/** What Univer is to hold of a sheet. */
export function sheetContent(sheet: MemorySheet): SheetContent {
  const { layout } = sheet;
  const rows: Record<number, Partial<IRowData>> = {};
  const columns: Record<number, Partial<IColumnData>> = {};
  (layout?.columnWidths ?? fittingWidths(sheet)).forEach((width, index) => {
    columns[index] = { w: columnPixels(width) };
  });
  for (const [row, points] of layout?.rowHeights ?? []) {
    rows[row - 1] = { h: rowPixels(points), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  for (const column of sheet.hiddenColumns) {
    columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  }
  return {
    cells: cellRows(sheet.rows),
    merges: sheet.merges.map(toUniverRange),
    rows,
    columns,
    // A result has lines of its own.
    gridlines: sheet.mark === null,
    freeze: frozen(layout?.frozenRows ?? 0, layout?.frozenColumns ?? 0),
    conditions: (layout?.conditions ?? []).map((condition) =>
      conditionRule(
        toUniverRange(condition.range),
        condition.formula,
        lookOf(CONDITION_STYLES[condition.style]),
      ),
    ),
  };
}

function toUniverRange({ top, left, bottom, right }: GridRange): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

export function fromUniverRange({ startRow, startColumn, endRow, endColumn }: IRange): GridRange {
  return { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
}

function cellRows(rows: MemorySheet['rows']): CellRows {
  const result: CellRows = {};
  for (const [row, cells] of rows) {
    const inRow: Record<number, ICellData> = {};
    for (const [column, cell] of cells) inRow[column - 1] = cellData(cell);
    result[row - 1] = inRow;
  }
  return result;
}

/** The name of the style goes along with the cell wherever the user moves it. */
function cellData(cell: MemoryCell): ICellData {
  const { style, numberFormat } = cell;
  const hasLook = style !== undefined || numberFormat !== undefined;
  return {
    ...cellDataOf(cell),
    ...(hasLook ? { s: lookOf(style === undefined ? {} : STYLES[style], numberFormat) } : {}),
    ...(style === undefined ? {} : { custom: { style } }),
  };
}

function frozen(rows: number, columns: number): IFreeze {
  if (rows === 0 && columns === 0) return NOT_FROZEN;
  return {
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  };
}

function fittingWidths({ rows }: MemorySheet): readonly number[] {
  const widths: number[] = [];
  for (const [, cells] of [...rows].slice(0, ROWS_MEASURED)) {
    // What stands alone in its row is a title or a note, which runs across the columns.
    if (cells.size === 1) continue;
    for (const [column, { value }] of cells) {
      const length = typeof value === 'string' ? value.length + 2 : NARROWEST;
      const width = Math.max(widths[column - 1] ?? NARROWEST, length);
      widths[column - 1] = Math.min(width, WIDEST);
    }
  }
  return Array.from(widths, (width: number | undefined) => width ?? NARROWEST);
}
