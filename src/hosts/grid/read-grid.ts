import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import type { GridRange } from '../../workbook/address';
import type { ResultMark } from '../../workbook/plan';
import type { Cell, CellValue, ExcelTable, SheetSnapshot, SnapshotRow } from '../../workbook/snapshot';

/** What the grid does not know of a sheet. */
export interface CarriedSheet {
  readonly mark: ResultMark | null;
  readonly markedAs?: string | undefined;
  readonly written: string | undefined;
  readonly tables: readonly ExcelTable[];
}

/** What Excel calls errors, as cells show them. */
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#CYCLE!',
]);

/** A sheet of the grid as it stands; formulas that several cells share are given by `formulaAt`. */
export function readGridSheet(
  sheet: Partial<IWorksheetData>,
  styles: IWorkbookData['styles'],
  { mark, markedAs, written, tables }: CarriedSheet,
  formulaAt: (row: number, column: number) => string,
): SheetSnapshot {
  const rows = new Map<number, SnapshotRow>();
  for (const [row, cells] of entriesOf(sheet.cellData)) {
    const read = new Map<number, Cell>();
    for (const [column, data] of entriesOf(cells)) {
      const cell = readCell(data, styles, () => formulaAt(row, column));
      if (cell !== null) read.set(column + 1, cell);
    }
    if (read.size > 0) rows.set(row + 1, read);
  }
  return {
    name: sheet.name ?? '',
    hidden: sheet.hidden === BooleanNumber.TRUE,
    mark,
    markedAs,
    written,
    rows,
    hiddenRows: hiddenIn(sheet.rowData),
    hiddenColumns: hiddenIn(sheet.columnData),
    tables,
    merges: (sheet.mergeData ?? []).map(({ startRow, endRow, startColumn, endColumn }): GridRange => ({
      top: startRow + 1,
      left: startColumn + 1,
      bottom: endRow + 1,
      right: endColumn + 1,
    })),
  };
}

function readCell(
  data: Nullable<ICellData>,
  styles: IWorkbookData['styles'],
  sharedFormula: () => string,
): Cell | null {
  if (!data) return null;
  const written = data.f ?? (data.si ? sharedFormula() : '');
  const formula = written === '' ? undefined : written;
  const value = readValue(data);
  if (value === null && formula === undefined) return null;
  // An empty text is nothing, but for a formula that found it.
  if (value === '' && formula === undefined) return null;
  const style = typeof data.s === 'string' ? styles[data.s] : data.s;
  const pattern = style?.n?.pattern;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(pattern !== undefined && pattern !== 'General' && { numberFormat: pattern }),
  };
}

function readValue({ v, t, p }: ICellData): CellValue {
  const rich = p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (typeof v === 'string' && ERRORS.has(v)) return { error: v };
  return v;
}

function hiddenIn(lines: Record<number, { readonly hd?: BooleanNumber }> | undefined): ReadonlySet<number> {
  return new Set(
    entriesOf(lines)
      .filter(([, { hd }]) => hd === BooleanNumber.TRUE)
      .map(([line]) => line + 1),
  );
}

/** By their numbers, in rising order, as objects keep whole numbers. */
function entriesOf<T>(object: Record<number, T> | undefined): readonly (readonly [number, T])[] {
  return Object.entries(object ?? {}).map(([key, value]) => [Number(key), value]);
}
