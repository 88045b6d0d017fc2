import { serialOf, type PlainDate } from '../core/calendar/plain-date';
import { asFormula, rangeReference, reference } from './formula';
import {
  live,
  numberCell,
  textCell,
  type CellSpec,
  type ColumnSpec,
  type SheetBuilder,
} from './sheet-builder';
import { NUMBER_FORMATS } from '../workbook/styles';

/** A date is a day as `2027-06-15`, and in its cell the serial number that a spreadsheet counts it by. */
export type ColumnKind = 'text' | 'number' | 'days' | 'amount' | 'percent' | 'date';

/** A column of a result table: what its cells hold, and what calculates them in the workbook. */
export interface ReportColumn {
  readonly id: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Where the cells of a column differ. */
  readonly kindOf?: (row: number) => ColumnKind;
  /** In characters; of texts the most that they get. */
  readonly width: number;
  /** What the reader came for. */
  readonly isMain?: boolean;
  /** Row by row: a text, or a plain decimal; null for an empty cell. */
  readonly values: readonly (string | null)[];
  /** Under the column; null where a sum says nothing. */
  readonly total: string | null;
  /** What the total is instead of the sum of its column. */
  readonly totalFormula?: () => string;
  /** Without its `=`; null where the value stays as it is. Asked for when all sheets are laid out. */
  readonly formula?: (row: number) => string | null;
}

export interface ReportTable {
  /** Its name among the tables that formulas point at. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly totalLabel: string | null;
}

/** Where the tables of the result stand, so that formulas can point from one to another. */
export class ResultCells {
  readonly #tables = new Map<
    string,
    { sheet: string; top: number; rows: number; columns: readonly string[] }
  >();

  place(table: string, sheet: string, top: number, rows: number, columns: readonly string[]): void {
    this.#tables.set(table, { sheet, top, rows, columns });
  }

  /** A reference to a cell of a table from a formula on a sheet; the row after the last is the total. */
  at(table: string, column: string, row: number, from: string): string {
    const { sheet, top, columns } = this.#tables.get(table)!;
    return reference({ sheet, row: top + 1 + row, column: columns.indexOf(column) + 1 }, from);
  }

  /** A reference to all rows of a column, its heading and total left out. */
  all(table: string, column: string, from: string): string {
    return this.first(table, column, this.#tables.get(table)!.rows, from);
  }

  /** The same to so many of the rows, from the first. */
  first(table: string, column: string, rows: number, from: string): string {
    const { sheet, top, columns } = this.#tables.get(table)!;
    const index = columns.indexOf(column) + 1;
    return rangeReference(sheet, { top: top + 1, bottom: top + rows, left: index, right: index }, from);
  }
}

/** The widths of a sheet whose tables all begin in its first column. */
export function widthsOf(tables: readonly ReportTable[]): readonly number[] {
  const widths: number[] = [];
  for (const { columns } of tables) {
    for (const [index, column] of columns.entries()) {
      const least = index === 0 ? LEAST_LABEL_WIDTH : LEAST_TEXT_WIDTH;
      widths[index] = Math.max(widths[index] ?? 0, fittingWidth(column, least));
    }
  }
  return widths;
}

const LEAST_LABEL_WIDTH = 16;
const LEAST_TEXT_WIDTH = 12;
/** Between a text and the next column. */
const ROOM = 2;

/** As wide as the texts are, for a wide sheet is printed small. */
function fittingWidth({ kind, heading, width, values }: ReportColumn, least: number): number {
  if (kind !== 'text') return width;
  let longest = heading.length;
  for (const value of values) longest = Math.max(longest, value?.length ?? 0);
  return Math.min(width, Math.max(least, longest + ROOM));
}

/** Lays a table out below what stands on the sheet. */
export function layOutTable(
  builder: SheetBuilder,
  { id, name, columns, totalLabel }: ReportTable,
  sheet: string,
  cells: ResultCells,
): void {
  const count = columns[0]!.values.length;
  const aligns = columns.map((_, index) => alignOf(columns, index));
  cells.place(
    id,
    sheet,
    builder.nextRow,
    count,
    columns.map((column) => column.id),
  );
  builder.table({
    name,
    columns: columns.map(({ heading, formula }, index): ColumnSpec => ({
      heading,
      align: aligns[index]!,
      ...(formula && { formula: (row: number) => asFormula(formula(row)) }),
    })),
    rowCount: count,
    rowAt: (row) => columns.map((column, index) => bodyCell(column, row, aligns[index]!)),
    totalRow:
      totalLabel === null
        ? null
        : columns.map((column, index) => {
            const sum = () => {
              if (column.total === null) return null;
              return asFormula(column.totalFormula?.() ?? `SUM(${cells.all(id, column.id, sheet)})`);
            };
            return live(totalCell(column, index === 0 ? totalLabel : null), sum);
          }),
  });
}

const FORMATS = {
  days: NUMBER_FORMATS.days,
  amount: NUMBER_FORMATS.amount,
  percent: NUMBER_FORMATS.shortPercent,
  date: NUMBER_FORMATS.date,
} as const;

function alignOf(columns: readonly ReportColumn[], index: number): ColumnSpec['align'] {
  if (columns[index]!.kind !== 'text') return 'right';
  const before = columns[index - 1];
  return before === undefined || before.kind === 'text' ? 'left' : 'after-number';
}

function bodyCell(column: ReportColumn, row: number, align: ColumnSpec['align']): CellSpec {
  const value = column.values[row] ?? null;
  const kind = column.kindOf?.(row) ?? column.kind;
  if (kind === 'text') return textCell(value ?? '', align === 'after-number' ? 'textAfterNumber' : 'text');
  return figureCell(kind, value, column.isMain ? 'strongNumber' : 'number');
}

function totalCell({ kind, total }: ReportColumn, label: string | null): CellSpec {
  if (label !== null || kind === 'text') return textCell(label ?? '', 'totalText');
  return figureCell(kind, total, 'totalNumber');
}

function figureCell(
  kind: Exclude<ColumnKind, 'text'>,
  value: string | null,
  style: 'number' | 'strongNumber' | 'totalNumber',
): CellSpec {
  if (kind === 'date') {
    const serial = value === null ? null : String(serialOf(value as PlainDate));
    return numberCell(serial, style, FORMATS.date);
  }
  if (kind !== 'number') return numberCell(value, style, FORMATS[kind]);
  // As many decimals as it has: no format says so without a point behind whole numbers.
  const { content } = numberCell(value, style, '');
  return { content, style };
}
