import {
  BooleanNumber,
  CellValueType,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IFreeze,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { MemoryCell, MemorySheet, SheetLayout } from '../memory/memory-workbook';
import { isCellError } from '../../workbook/snapshot';
import type { SheetLooks } from '../file/read/sheet-looks';
import { digitWidth } from './digit-width';
import { DEFAULT_STYLE, styleNamed, styleOf, univerRange } from './cell-styles';

/** Room below and to the right for a person to write in. */
const SPARE_ROWS = 100;
const LEAST_COLUMNS = 26;
/** Under which name a sheet of the grid holds what its copies are known by. */
const COPIED = 'fordel';
type CopiedMark = Pick<MemorySheet, 'mark' | 'markedAs'>;
const PIXELS_OF_PADDING = 5;
const PIXELS_OF_A_POINT = 96 / 72;

/**
 * A sheet as Univer takes it: cells counted from 0, sizes in pixels.
 * @param looks of a sheet that a file had; absent for one that Fordel made.
 */
export function sheetData(id: string, sheet: MemorySheet, looks?: SheetLooks): IWorksheetData {
  const layout = looks ?? sheet.layout;
  const sizes = sizeOf(sheet);
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: sheet.name,
    hidden: flag(sheet.hidden),
    ...sizes,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    defaultStyle: DEFAULT_STYLE,
    cellData: cellMatrix(sheet, looks === undefined ? namedLooks() : looksInFile(looks)),
    mergeData: sheet.merges.map(univerRange),
    rowData: {
      ...rowsUnderCharts(sheet.layout),
      ...Object.fromEntries(
        [...(layout?.rowHeights ?? [])].map(([row, points]) => [row - 1, { h: points * PIXELS_OF_A_POINT }]),
      ),
      ...Object.fromEntries([...sheet.hiddenRows].map((row) => [row - 1, { hd: BooleanNumber.TRUE }])),
    },
    columnData: {
      ...Object.fromEntries(
        widthsIn(layout).map(([column, letters]) => [column - 1, { w: pixels(letters) }]),
      ),
      ...Object.fromEntries(
        [...sheet.hiddenColumns].map((column) => [column - 1, { hd: BooleanNumber.TRUE }]),
      ),
    },
    freeze: freezeOf(layout),
    custom: customOf(sheet),
    showGridlines: flag(looks?.showsGridLines ?? sheet.mark === null),
  });
}

/** What goes along when a person copies the sheet, so that the copy is known to be one. */
function customOf({ mark, markedAs }: MemorySheet): IWorksheetData['custom'] {
  return mark === null ? undefined : { [COPIED]: { mark, markedAs } satisfies CopiedMark };
}

/** The mark that a sheet of the grid got from the one that it is a copy of; null where that had none. */
export function copiedMark({ custom }: Partial<IWorksheetData>): CopiedMark | null {
  return (custom?.[COPIED] as CopiedMark | undefined) ?? null;
}

/** The grid has no charts: the rows that they cover in Excel are empty here, and are not shown. */
function rowsUnderCharts(layout: SheetLayout | null): Record<number, { readonly hd: BooleanNumber }> {
  const areas = (layout?.charts ?? []).map(({ area }) => area);
  const rows = areas.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
  );
  return Object.fromEntries(rows.map((row) => [row - 1, { hd: BooleanNumber.TRUE }]));
}

/** First row and column that scroll, and how many stand still. */
function freezeOf(layout: Pick<SheetLayout, 'frozenRows' | 'frozenColumns'> | null): IFreeze {
  const { frozenRows: ySplit = 0, frozenColumns: xSplit = 0 } = layout ?? {};
  return { xSplit, ySplit, startRow: ySplit === 0 ? -1 : ySplit, startColumn: xSplit === 0 ? -1 : xSplit };
}

function sizeOf({ rows }: MemorySheet): { readonly rowCount: number; readonly columnCount: number } {
  let last = 0;
  let right = 0;
  for (const [row, cells] of rows) {
    last = Math.max(last, row);
    for (const column of cells.keys()) right = Math.max(right, column);
  }
  return { rowCount: last + SPARE_ROWS, columnCount: Math.max(LEAST_COLUMNS, right + 5) };
}

/** Letters by column number, from 1. */
function widthsIn(layout: SheetLooks | SheetLayout | null): readonly (readonly [number, number])[] {
  if (layout === null) return [];
  const { columnWidths } = layout;
  return 'get' in columnWidths ? [...columnWidths] : columnWidths.map((width, index) => [index + 1, width]);
}

type LookAt = (cell: MemoryCell, row: number, column: number) => IStyleData | null;

function cellMatrix({ rows }: MemorySheet, lookAt: LookAt): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of rows) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells) line[column - 1] = cellData(cell, lookAt(cell, row, column));
    matrix[row - 1] = line;
  }
  return matrix;
}

/** Cells of one look share one style, which Univer then keeps once. */
function namedLooks(): LookAt {
  const looks = new Map<string, IStyleData | null>();
  return (cell) => {
    const { style, numberFormat, look: own } = cell;
    const key = [style, numberFormat, own?.fill, own?.color].join('\n');
    let look = looks.get(key);
    if (look === undefined) {
      look = styleNamed(cell);
      looks.set(key, look);
    }
    return look;
  };
}

function looksInFile({ cells, rows, columns }: SheetLooks): LookAt {
  return ({ numberFormat }, row, column) =>
    styleOf(cells.get(row)?.get(column) ?? rows.get(row) ?? columns.get(column), numberFormat);
}

function cellData({ value, formula }: MemoryCell, look: IStyleData | null): ICellData {
  return {
    ...(formula !== undefined && { f: formula }),
    ...(value !== null && valueData(value)),
    ...(look !== null && { s: look }),
  };
}

function valueData(value: Exclude<MemoryCell['value'], null>): Pick<ICellData, 'v' | 't'> {
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function pixels(letters: number): number {
  return Math.round(letters * digitWidth() + PIXELS_OF_PADDING);
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
