import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import type { GridRange } from '../../workbook/address';
import type { ResultMark } from '../../workbook/plan';
import type {
  Cell,
  CellValue,
  ExcelTable,
  OwnMarks,
  SheetSnapshot,
  SnapshotRow,
} from '../../workbook/snapshot';
import { lookOfPerson, type OwnLook } from '../../workbook/styles';

/** What the grid does not know of a sheet. */
export interface CarriedSheet {
  readonly mark: ResultMark | null;
  readonly markedAs?: string | undefined;
  readonly written: string | undefined;
  readonly comments: OwnMarks['comments'];
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
  { mark, markedAs, written, comments, tables }: CarriedSheet,
  formulaAt: (row: number, column: number) => string,
): SheetSnapshot {
  const rows = new Map<number, SnapshotRow>();
  const looks = new Map<number, ReadonlyMap<number, OwnLook>>();
  for (const [row, cells] of entriesOf(sheet.cellData)) {
    const read = new Map<number, Cell>();
    const looked = new Map<number, OwnLook>();
    for (const [column, data] of entriesOf(cells)) {
      const cell = readCell(data, styles, () => formulaAt(row, column));
      if (cell !== null) read.set(column + 1, cell);
      const look = mark === null ? null : personsLook(data, styles);
      if (look !== null) looked.set(column + 1, look);
    }
    if (looked.size > 0) looks.set(row + 1, looked);
    if (read.size > 0) rows.set(row + 1, read);
  }
  return {
    name: sheet.name ?? '',
    hidden: sheet.hidden === BooleanNumber.TRUE,
    mark,
    markedAs,
    written,
    ...(looks.size + comments.length > 0 && { ownMarks: { looks, comments } }),
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
  const pattern = styleIn(data, styles)?.n?.pattern;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(pattern !== undefined && pattern !== 'General' && { numberFormat: pattern }),
  };
}

function styleIn({ s }: ICellData, styles: IWorkbookData['styles']): Nullable<IStyleData> {
  return typeof s === 'string' ? styles[s] : s;
}

function personsLook(data: Nullable<ICellData>, styles: IWorkbookData['styles']): OwnLook | null {
  const style = data ? styleIn(data, styles) : null;
  const [fill, color] = [hexIn(style?.bg?.rgb), hexIn(style?.cl?.rgb)];
  return lookOfPerson({ ...(fill !== null && { fill }), ...(color !== null && { color }) });
}

/** As the grid's palette has them: `#FFF4CE`, `rgb(255,244,206)`. */
function hexIn(color: Nullable<string>): string | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  if (hex !== undefined) return hex.toUpperCase();
  const parts = /^rgba?\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})/.exec(color ?? '')?.slice(1);
  return parts?.map((part) => Number(part).toString(16).padStart(2, '0').toUpperCase()).join('') ?? null;
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
