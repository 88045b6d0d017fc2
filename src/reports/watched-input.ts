import { oreFromKroner, ratioFromCellNumber } from '../core/money/decimal';
import type { CellAddress, RangeAddress } from '../workbook/address';
import {
  cellAt,
  isCellError,
  isDateFormat,
  isPercentFormat,
  isUncalculated,
  type Cell,
  type SheetSnapshot,
} from '../workbook/snapshot';
import type { WatchedSum } from './watched-sums';

/**
 * What the numbers of a column may become while the formulas that point at them still give what Fordel would: other
 * amounts in whole øre, the same of 0 or more (pay), whole counts of inhabitants, quantities of 0 or more, or fractions
 * held in the same way: of a key, where nothing and all are more than numbers; parts from nothing to all; and rates, of
 * which 1 alone may be either 1 % or all, and more than a hundred are the workdays of a year.
 */
export type Followed = 'amount' | 'pay' | 'inhabitants' | 'quantity' | 'fraction' | 'part' | 'rate';

/** A column of a table that decided something. */
export interface WatchedColumn {
  readonly heading: string;
  readonly column: number;
  /** What its numbers are followed as; null where formulas follow nothing in it, such as texts and dates. */
  readonly follows: Followed | null;
  /** Rows whose numbers are not followed though the column's are. */
  readonly fixedRows: ReadonlySet<number>;
  /** The sums among its numbers, which must go on being so. */
  readonly sums: readonly WatchedSum[];
}

/** A table that a result rests on, with the sheet as it was read. */
export interface WatchedTable {
  /** What it is called in the reader's language. */
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly range: RangeAddress;
  readonly headingRow: number;
  /** Of the other columns the headings alone are watched: with another one they could decide something. */
  readonly columns: readonly WatchedColumn[];
  /** One cell, which rows and columns beside it do not add to. */
  readonly isCell: boolean;
}

/** A table of one cell, such as the one that tells the period. */
export function watchedCell(name: string, sheet: SheetSnapshot, { row, column }: CellAddress): WatchedTable {
  return {
    name,
    sheet,
    range: { sheet: sheet.name, top: row, bottom: row, left: column, right: column },
    headingRow: row - 1,
    columns: [{ heading: '', column, follows: null, fixedRows: new Set(), sums: [] }],
    isCell: true,
  };
}

/** What must hold for cells that are watched: they are as they were read, or numbers that formulas follow. */
export type WatchRule = 'as-read' | Followed;

/** How a message shows what a cell holds. */
export type ShownAs = 'plain' | 'percent' | 'date';

/** Cells below one another that are watched by one rule. */
export interface WatchedCells {
  readonly heading: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly rule: WatchRule;
  readonly shownAs: ShownAs;
}

/** A column in more stretches than this, each with a rule of its own, is watched as a whole. */
const MOST_STRETCHES = 20;

/** The cells of a table that are watched also where formulas follow its numbers. */
export function watchedCells(table: WatchedTable): readonly WatchedCells[] {
  return columnsOf(table).flatMap(({ column, used }) => {
    if (used === undefined) return headingOnly(table, column);
    const stretches = stretchesOf(table, used);
    return stretches.length > MOST_STRETCHES ? wholeColumn(table, used) : stretches;
  });
}

/** The columns whose numbers formulas follow, as they are watched where the result is written as values. */
export function watchedFigures(table: WatchedTable): readonly WatchedCells[] {
  return table.columns
    .filter(({ follows }) => follows !== null)
    .flatMap((column) => wholeColumn(table, column));
}

function columnsOf({ range, columns }: WatchedTable) {
  const byColumn = new Map(columns.map((each) => [each.column, each]));
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const column = range.left + index;
    return { column, used: byColumn.get(column) };
  });
}

function headingOnly(table: WatchedTable, column: number): readonly WatchedCells[] {
  const { range, headingRow, sheet } = table;
  const { value } = cellAt(sheet, headingRow, column);
  const heading = typeof value === 'string' ? value : '';
  return withoutUnknown(table, {
    heading,
    column,
    top: range.top,
    bottom: headingRow,
    rule: 'as-read',
    shownAs: 'plain',
  });
}

function wholeColumn(table: WatchedTable, { heading, column }: WatchedColumn): readonly WatchedCells[] {
  const { top, bottom } = table.range;
  const shownAs = shownAsIn(table, column);
  return withoutUnknown(table, { heading, column, top, bottom, rule: 'as-read', shownAs });
}

/** The column in stretches of rows whose numbers are followed, and of rows whose numbers are not. */
function stretchesOf(table: WatchedTable, used: WatchedColumn): readonly WatchedCells[] {
  const { column, follows } = used;
  if (follows === null) return wholeColumn(table, used);
  const { top, bottom } = table.range;
  const shownAs = shownAsIn(table, column);
  const stretches: { top: number; bottom: number; rule: WatchRule }[] = [];
  for (let row = top; row <= bottom; row++) {
    const rule = ruleAt(table.sheet, row, used, follows);
    const last = stretches.at(-1);
    // What is no number fits either rule.
    if (last !== undefined && (rule === null || rule === last.rule)) last.bottom = row;
    else stretches.push({ top: row, bottom: row, rule: rule ?? follows });
  }
  return stretches.flatMap((stretch) =>
    withoutUnknown(table, { ...stretch, heading: used.heading, column, shownAs }),
  );
}

function ruleAt(
  sheet: SheetSnapshot,
  row: number,
  { column, fixedRows }: WatchedColumn,
  follows: Followed,
): WatchRule | null {
  const { value } = cellAt(sheet, row, column);
  if (typeof value !== 'number') return null;
  // Formulas round such an amount where it stood when they were written, and no other.
  const isFiner =
    (follows === 'amount' || follows === 'pay') && !oreFromKroner(ratioFromCellNumber(value)).exact;
  return isFiner || fixedRows.has(row) ? 'as-read' : follows;
}

/** A cell whose value is an error, or was never calculated, cannot be held to what it was. */
function withoutUnknown({ sheet }: WatchedTable, cells: WatchedCells): readonly WatchedCells[] {
  const known: WatchedCells[] = [];
  let top = cells.top;
  for (let row = cells.top; row <= cells.bottom + 1; row++) {
    const isEnd = row > cells.bottom;
    if (!isEnd && !isUnknown(cellAt(sheet, row, cells.column))) continue;
    if (row > top) known.push({ ...cells, top, bottom: row - 1 });
    top = row + 1;
  }
  return known;
}

function isUnknown(cell: Cell): boolean {
  return isCellError(cell.value) || isUncalculated(cell);
}

function shownAsIn({ sheet, range }: WatchedTable, column: number): ShownAs {
  for (let row = range.top; row <= range.bottom; row++) {
    const { value, numberFormat } = cellAt(sheet, row, column);
    if (typeof value !== 'number') continue;
    if (isPercentFormat(numberFormat)) return 'percent';
    return isDateFormat(numberFormat) ? 'date' : 'plain';
  }
  return 'plain';
}

/** Rows right below a table that a later reading takes into it. */
const ROWS_BELOW = 10;

/** The cells around a table where a row or a column more would be read with it, and how many of them are filled. */
export function cellsAround(
  { sheet, range }: WatchedTable,
  tables: readonly WatchedTable[],
): readonly { readonly range: RangeAddress; readonly filled: number }[] {
  const others = tables.filter(({ range: other }) => other.sheet === range.sheet && other !== range);
  const nextTop = others
    .filter(
      ({ range: { top, left, right } }) => top > range.bottom && left <= range.right && right >= range.left,
    )
    .reduce((row, other) => Math.min(row, other.range.top), Infinity);
  const isFree = (column: number) =>
    column >= 1 &&
    others.every(
      ({ range: { left, right, top, bottom } }) =>
        column < left || column > right || top > range.bottom || bottom < range.top,
    );
  const below = { ...range, top: range.bottom + 1, bottom: Math.min(range.bottom + ROWS_BELOW, nextTop - 1) };
  const beside = [range.left - 1, range.right + 1].filter(isFree);
  const around = [
    ...(below.bottom >= below.top ? [below] : []),
    ...beside.map((column) => ({ ...range, left: column, right: column })),
  ];
  return around.map((each) => ({ range: each, filled: filledIn(sheet, each) }));
}

function filledIn(sheet: SheetSnapshot, { top, bottom, left, right }: RangeAddress): number {
  let filled = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell.value !== null || cell.formula !== undefined) filled++;
    }
  }
  return filled;
}
