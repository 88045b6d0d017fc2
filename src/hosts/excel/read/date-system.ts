import { DAYS_TO_1904, showsDay } from '../../../workbook/date-system';
import type { Session } from '../connection';
import type { CellRows } from './read-blocks';

/** A cell with a day whose year is shown, as the workbook holds it: the first of its column. */
interface DayCell {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
  readonly numberFormat: string;
}

/** Of so many columns one tells: a column that is too narrow shows none of its days. */
const MOST_ASKED = 50;

/**
 * The year from which the workbook counts its days, by what its cells with days show: Office.js does not tell it. One request
 * more, where there are such cells; null where none of them shows which day it is.
 */
export async function dateSystem(
  session: Session,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly rows: CellRows }[],
): Promise<1900 | 1904 | null> {
  const cells = dayCells(sheets);
  if (cells.length === 0) return null;
  const asked = cells.map(({ sheet, row, column }) => {
    const range = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
    range.load('text');
    return range;
  });
  await session.sync();
  for (const [index, range] of asked.entries()) {
    const system = systemOf(range.text[0]![0]!, cells[index]!);
    if (system !== null) return system;
  }
  return null;
}

/** The first cell with a day; none where there is no day, or none that is certain to be another one in the other count. */
export function firstDay(rows: CellRows): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of rows) {
    for (const [column, { value, numberFormat }] of cells) {
      if (typeof value === 'number' && value >= FIRST_CERTAIN_DAY && showsDay(numberFormat))
        return { row, column };
    }
  }
  return null;
}

/** Adds the days between the two systems to every cell with a day: a snapshot counts from 1900. */
export function countFrom1900(rows: CellRows): void {
  for (const cells of rows.values()) {
    for (const [column, cell] of cells) {
      if (typeof cell.value === 'number' && showsDay(cell.numberFormat)) {
        cells.set(column, { ...cell, value: cell.value + DAYS_TO_1904 });
      }
    }
  }
}

function dayCells(
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly rows: CellRows }[],
): readonly DayCell[] {
  const found: DayCell[] = [];
  for (const { sheet, rows } of sheets) {
    const columns = new Set<number>();
    for (const [row, cells] of rows) {
      for (const [column, { value, numberFormat }] of cells) {
        if (typeof value !== 'number' || value < FIRST_CERTAIN_DAY || columns.has(column)) continue;
        if (!showsDay(numberFormat) || !/y/i.test(withoutLiterals(numberFormat!))) continue;
        columns.add(column);
        found.push({ sheet, row, column, serial: value, numberFormat: numberFormat! });
        if (found.length === MOST_ASKED) return found;
      }
    }
  }
  return found;
}

/** A format without its quoted words, colours and conditions. */
function withoutLiterals(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\[[^[\]]*\]/g, '');
}

/** Days before 1.3.1900 have other numbers in Excel than in all else. */
const FIRST_CERTAIN_DAY = 61;
const DAY_0 = Date.UTC(1899, 11, 30);
const MILLISECONDS_OF_DAY = 86_400_000;

/** By the figures in what is shown, whatever the language and the order: the two days have other years, and other days. */
function systemOf(text: string, { serial, numberFormat }: DayCell): 1900 | 1904 | null {
  const figures = new Set(text.match(/\d+/g));
  const showsNumberOfDay = /(?<!d)d{1,2}(?!d)/i.test(withoutLiterals(numberFormat));
  const has = (number: number) => figures.has(String(number)) || figures.has(String(number).padStart(2, '0'));
  const isShown = (day: number) => {
    const date = new Date(DAY_0 + Math.floor(day) * MILLISECONDS_OF_DAY);
    const year = date.getUTCFullYear();
    return (has(year) || has(year % 100)) && (!showsNumberOfDay || has(date.getUTCDate()));
  };
  const [usual, later] = [isShown(serial), isShown(serial + DAYS_TO_1904)];
  if (usual === later) return null;
  return usual ? 1900 : 1904;
}
