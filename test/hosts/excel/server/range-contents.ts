import { type GridRange, isInside } from '../../../../src/workbook/address';
import { isCellError, isDateFormat } from '../../../../src/workbook/snapshot';
import { entered } from './entered-text';
import { refuse, requireUnprotected } from './fault';
import { fillHeading, requireKnownSheets } from './formula-rules';
import { cellToChange, type ModelCell, type ModelSheet, overlap } from './model';
import type { Wire } from './server-object';
import { followHeading } from './structured-references';
import type { ServerState } from './server-state';

export function grid(sheet: ModelSheet, range: GridRange, of: (cell: ModelCell | undefined) => Wire): Wire {
  const columns = range.right - range.left + 1;
  return Array.from({ length: range.bottom - range.top + 1 }, (_, rowIndex) => {
    const cells = sheet.rows.get(range.top + rowIndex);
    return Array.from({ length: columns }, (__, columnIndex) => of(cells?.get(range.left + columnIndex)));
  });
}

export function shownValue(cell: ModelCell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return isCellError(value) ? value.error : value;
}

/** As a Norwegian Excel shows it, days alone by their formats. */
export function shownText(cell: ModelCell | undefined, date1904: boolean): string {
  const value = shownValue(cell);
  const { numberFormat } = cell ?? {};
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return String(value);
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(date1904 ? value + 1462 : value) * 86_400_000);
  const [year, month, date] = day.toISOString().slice(0, 10).split('-') as [string, string, string];
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    mmmm: day.toLocaleDateString('nb', { month: 'long', timeZone: 'UTC' }),
    mm: month,
    m: String(Number(month)),
    dd: date,
    d: String(Number(date)),
  };
  return numberFormat!.replace(/yyyy|yy|mmmm|mm|m|dd|d/g, (part) => parts[part]!).replaceAll('\\', '');
}

export function valueType(cell: ModelCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Excel takes a value for every cell, or one for all; null leaves a cell as it is. */
export function eachCell(
  { top, left, bottom, right }: GridRange,
  value: Wire,
  change: (row: number, column: number, value: string | number | boolean) => void,
): void {
  const rows = Array.isArray(value) ? (value as readonly Wire[]) : null;
  const columns = right - left + 1;
  const fits = rows?.every((row) => Array.isArray(row) && row.length === columns) ?? true;
  if (!fits || (rows !== null && rows.length !== bottom - top + 1)) {
    throw refuse.badArgument('The number of rows or columns in the input array does not match the range.');
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const each = rows === null ? value : (rows[row - top] as readonly Wire[])[column - left];
      if (each === null || each === undefined) continue;
      if (typeof each === 'object') throw refuse.badArgument('a value that is none');
      change(row, column, each);
    }
  }
}

export function enter(server: ServerState, sheet: ModelSheet, range: GridRange, value: Wire): void {
  requireUnprotected(sheet);
  eachCell(range, value, (row, column, content) => {
    const { value: made, formula } = entered(content);
    if (formula !== undefined) requireKnownSheets(server.model, formula);
    const covering = sheet.merges.find((merge) => isInside(merge, row, column));
    if (covering !== undefined && (covering.top !== row || covering.left !== column)) return;
    const cell = cellToChange(sheet, row, column);
    const before = cell.value;
    cell.value = made;
    if (formula === undefined) delete cell.formula;
    else cell.formula = formula;
    fillHeading(sheet, row, column);
    followHeading(server.model, sheet, { row, column }, before);
    if (made === null && formula === undefined && cell.numberFormat === undefined)
      removeCell(sheet, row, column);
  });
  server.tellChange(sheet, range);
}

export function clear(server: ServerState, sheet: ModelSheet, range: GridRange, what: string): void {
  requireUnprotected(sheet);
  if (what !== 'Contents' && what !== 'Formats') throw refuse.unknown(`how to clear ${what}`);
  if (what === 'Formats') sheet.looks = sheet.looks.filter((look) => overlap(look.range, range) === null);
  for (const [row, cells] of sheet.rows) {
    if (row < range.top || row > range.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < range.left || column > range.right) continue;
      if (what === 'Formats') delete cell.numberFormat;
      else {
        const before = cell.value;
        cell.value = null;
        delete cell.formula;
        fillHeading(sheet, row, column);
        followHeading(server.model, sheet, { row, column }, before);
      }
      const isEmpty = cell.value === null && cell.formula === undefined && cell.numberFormat === undefined;
      if (isEmpty) removeCell(sheet, row, column);
    }
  }
  server.tellChange(sheet, range);
}

function removeCell({ rows }: ModelSheet, row: number, column: number): void {
  const cells = rows.get(row);
  cells?.delete(column);
  if (cells?.size === 0) rows.delete(row);
}
