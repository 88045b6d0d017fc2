import type { GridRange } from './address';
import type { ResultMark } from './plan';
import type { OwnLook } from './styles';

/** An error that a cell shows, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
  /** Set where it is no error, but what a file says of a cell and programs understand in different ways. */
  readonly isUnclear?: true;
}

/** What a cell holds. Dates and times are serial numbers; their number format tells that they are dates. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  /** For a formula the value last calculated; null when it was never calculated. */
  readonly value: CellValue;
  /** With its `=`, in English; absent for a constant. */
  readonly formula?: string;
  /** As Excel writes it in the US; absent for General. */
  readonly numberFormat?: string;
}

/** The cells of one row by column number. Empty cells are left out. */
export type SnapshotRow = ReadonlyMap<number, Cell>;

/** What Excel calls a table and older spreadsheets a list. */
export interface ExcelTable {
  readonly name: string;
  /** Heading, data and total row. */
  readonly range: GridRange;
  readonly hasTotalRow: boolean;
}

/** What a person did to a result sheet besides writing in its cells. */
export interface OwnMarks {
  /** By row and column. */
  readonly looks: ReadonlyMap<number, ReadonlyMap<number, OwnLook>>;
  /** The cells with comments or notes that a new result would take away. */
  readonly comments: readonly { readonly row: number; readonly column: number }[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Set on a sheet that Fordel made: never input. */
  readonly mark: ResultMark | null;
  /** What it was called when it got its mark; absent where that is not known. */
  readonly markedAs?: string | undefined;
  /** What Fordel entered in its cells, as `writtenCellsOf` tells; absent where that is not known. */
  readonly written?: string | undefined;
  /** Of a sheet that Fordel made; absent where there is none, or the host cannot tell. */
  readonly ownMarks?: OwnMarks | undefined;
  /** By row number, in rising order. Rows without content are left out. */
  readonly rows: ReadonlyMap<number, SnapshotRow>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly ExcelTable[];
  readonly merges: readonly GridRange[];
  /** The first cell with a day, where the workbook does not tell whether its days count from 1900 or from 1904; absent elsewhere. */
  readonly dayOfUnknownYear?: { readonly row: number; readonly column: number };
}

/** A workbook as it was read at one moment. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

export const EMPTY_CELL: Cell = { value: null };

export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.rows.get(row)?.get(column) ?? EMPTY_CELL;
}

/** Sheet names are the same whatever their case, as in Excel. */
export function sameSheetName(left: string, right: string): boolean {
  return left.toLocaleLowerCase('nb') === right.toLocaleLowerCase('nb');
}

export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sameSheetName(sheet.name, name));
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A formula that was never calculated: the file holds no value for it. */
export function isUncalculated(cell: Cell): boolean {
  return cell.formula !== undefined && cell.value === null;
}

/** True for number formats that show a date or a time, such as `dd.mm.yyyy` and `[hh]:mm`. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined) return false;
  const withoutLiterals = numberFormat
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[dmyhs]/i.test(withoutLiterals);
}

/** True for number formats that show a hundredth as `1 %`. */
export function isPercentFormat(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}
