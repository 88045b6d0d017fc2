import { cellAt } from '../workbook/snapshot';
import { readableText } from './cell-text';
import { filledColumns } from './filled-columns';
import type { FoundTable } from './found-table';
import { saysNote } from './note-text';
import { rowWord, type RowWord } from './row-words';

/**
 * What a row below the heading is: a row of the table, a sum of others, perhaps one (its figures must decide), hardly a
 * row (`Netto`, `Ramme`), a part of the row above (`herav strøm`), or a note under the table.
 */
export type RowRole = 'data' | 'sum' | 'perhaps-sum' | 'result' | 'part' | 'note';

export interface ClassifiedRow<R extends string = RowRole> {
  readonly row: number;
  readonly role: R;
  /** The columns that hold something. */
  readonly filled: readonly number[];
}

/** The rows of a table that hold something, in their order. */
export function classifyRows(table: FoundTable): readonly ClassifiedRow[] {
  const { top, bottom, left, right } = table.range;
  const rows: ClassifiedRow[] = [];
  const textColumns = [...table.columns]
    .filter(([id]) => table.schema.columns[id]!.kind === 'text')
    .map(([, { column }]) => column);
  for (const row of table.sheet.rows.keys()) {
    if (row <= top) continue;
    if (row > bottom) break;
    const filled = filledColumns(table.sheet, row, left, right);
    if (filled.length > 0) rows.push({ row, filled, role: roleOf(table, row, filled, textColumns) });
  }
  return withNotes(table, rows);
}

export function labelOf(table: FoundTable, row: number): string {
  const { column } = table.columns.get(table.schema.label)!;
  return readableText(cellAt(table.sheet, row, column));
}

const ROLES = { sum: 'sum', result: 'result', perhaps: 'perhaps-sum', part: 'part' } as const;

function roleOf(
  table: FoundTable,
  row: number,
  filled: readonly number[],
  textColumns: readonly number[],
): RowRole {
  if (row === table.totalRow) return 'sum';
  const label = labelOf(table, row);
  // Texts may say that a row is a sum where its label does not: in the other text columns, or wherever they stand.
  const beside = textsIn(table, row, label === '' ? [...textColumns, ...filled] : textColumns);
  const words = new Set([
    rowWord(label, table.schema.rowsArePlaces === true),
    ...beside.map((text) => rowWord(text)),
  ]);
  // Where rows are not added up, an employee or a rule may be called Netto.
  const known: readonly Exclude<RowWord, 'none'>[] = table.schema.rowsAddUp
    ? ['sum', 'result', 'perhaps', 'part']
    : ['sum', 'perhaps'];
  const word = known.find((each) => words.has(each));
  return word === undefined ? 'data' : ROLES[word];
}

function textsIn(table: FoundTable, row: number, columns: readonly number[]): readonly string[] {
  return columns
    .map((column) => cellAt(table.sheet, row, column).value)
    .filter((value) => typeof value === 'string');
}

/**
 * A note is a lone text at the end, parted from the table by an empty row or a sum row, such as a remark, or one that says
 * by itself that it is one, as `Pr. 1.1.2025`; below one note there may be more.
 */
function withNotes(table: FoundTable, rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const isSum = (row: ClassifiedRow | undefined) => row?.role === 'sum' || row?.role === 'result';
  let firstLone = rows.length;
  while (firstLone > 0 && isLoneText(table, rows[firstLone - 1]!)) firstLone--;
  const start = rows.findIndex(
    ({ row }, index) =>
      index >= firstLone &&
      (rows[index - 1]?.row !== row - 1 || isSum(rows[index - 1]) || isNote(table, rows[index]!)) &&
      row - 1 > table.range.top,
  );
  if (start < 0) return rows;
  return rows.map((row, index) => (index >= start ? { ...row, role: 'note' } : row));
}

function isNote({ sheet }: FoundTable, { row, filled }: ClassifiedRow): boolean {
  const { value } = cellAt(sheet, row, filled[0]!);
  return typeof value === 'string' && saysNote(value);
}

function isLoneText(table: FoundTable, { row, role, filled }: ClassifiedRow): boolean {
  return (
    role !== 'sum' && filled.length === 1 && typeof cellAt(table.sheet, row, filled[0]!).value === 'string'
  );
}
