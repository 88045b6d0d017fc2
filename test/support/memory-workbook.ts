import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { MemoryCell, MemorySheet, MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { columnNumber, type GridRange, parseRangeName } from '../../src/workbook/address';
import type { Settings } from '../../src/workbook/host';
import type { ResultMark } from '../../src/workbook/plan';
import type { Cell, CellError } from '../../src/workbook/snapshot';

/** A plain value, or what `formula`, `formatted` and `date` below make. Null leaves the cell empty. */
export type CellInput = string | number | boolean | null | CellError | Cell;

/** A sheet that is more than its cells. */
export interface SheetInput {
  readonly cells: readonly (readonly CellInput[])[];
  readonly hidden?: boolean;
  readonly mark?: ResultMark;
  readonly hiddenRows?: readonly number[];
  /** By their letters. */
  readonly hiddenColumns?: readonly string[];
  readonly tables?: readonly {
    readonly name: string;
    readonly range: string;
    readonly hasTotalRow?: boolean;
  }[];
  readonly merges?: readonly string[];
}

export type SheetInputs = Readonly<Record<string, readonly (readonly CellInput[])[] | SheetInput>>;

/**
 * A workbook in memory from its sheets by name, each an array of rows from A1.
 *
 * @example
 * memoryWorkbook({
 *   Deltakere: [['Kommune', 'Folketall'], ['Skjervøy', 2925]],
 *   Kostnader: { cells: [['Post', 'Beløp'], ['Lønn', formula('=1000*2', 2000)]], hiddenRows: [2] },
 * });
 */
export function memoryWorkbook(sheets: SheetInputs, settings: Settings = {}): MemoryWorkbook {
  return { sheets: Object.entries(sheets).map(([name, input]) => memorySheet(name, input)), settings };
}

/** A host that holds `memoryWorkbook(sheets, settings)`. */
export function memoryHost(sheets: SheetInputs, settings: Settings = {}): MemoryHost {
  return new MemoryHost(memoryWorkbook(sheets, settings));
}

/** A formula with the value last calculated; null when it never was. */
export function formula(text: `=${string}`, value: Cell['value'] = null, numberFormat?: string): Cell {
  return { value, formula: text, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** A value shown by a number format: `formatted(0.4, '0 %')`. */
export function formatted(value: number, numberFormat: string): Cell {
  return { value, numberFormat };
}

/** A date cell: `date('2018-01-31')`. */
export function date(isoDate: string): Cell {
  const daysFrom1970 = Date.parse(isoDate) / 86_400_000;
  const serialOf1970 = 25_569;
  return { value: daysFrom1970 + serialOf1970, numberFormat: 'dd.mm.yyyy' };
}

/** An error as a cell shows it: `errorValue('#DIV/0!')`. */
export function errorValue(error: string): CellError {
  return { error };
}

function memorySheet(name: string, input: SheetInputs[string]): MemorySheet {
  const sheet: SheetInput = 'cells' in input ? input : { cells: input };
  return {
    name,
    hidden: sheet.hidden ?? false,
    mark: sheet.mark ?? null,
    rows: rowsOf(sheet.cells),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns?.map(columnNumber)),
    tables: (sheet.tables ?? []).map(({ name: table, range, hasTotalRow = false }) => ({
      name: table,
      range: rangeOf(range),
      hasTotalRow,
    })),
    merges: (sheet.merges ?? []).map(rangeOf),
    layout: null,
  };
}

function rowsOf(cells: readonly (readonly CellInput[])[]): MemorySheet['rows'] {
  const rows = new Map<number, ReadonlyMap<number, MemoryCell>>();
  cells.forEach((inputs, rowIndex) => {
    const row = new Map<number, MemoryCell>();
    inputs.forEach((input, columnIndex) => {
      if (input !== null) row.set(columnIndex + 1, cellOf(input));
    });
    if (row.size > 0) rows.set(rowIndex + 1, row);
  });
  return rows;
}

function cellOf(input: NonNullable<CellInput>): Cell {
  return typeof input === 'object' && 'value' in input ? input : { value: input };
}

function rangeOf(name: string): GridRange {
  const range = parseRangeName(name);
  if (range === null) throw new Error(`Not a range: ${name}`);
  return range;
}
