import { isInside } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt } from '../workbook/snapshot';
import { cellText } from './cell-text';
import { filledColumns } from './filled-columns';
import type { FoundTable } from './found-table';
import { readNumber } from './read-cell';
import { rowWord } from './row-words';

/** So far below a table rows are looked for that were perhaps meant to be in it. */
export const NEARBY_ROWS = 100;

/**
 * Rows below a table that look like its own, with a label and a figure, but are not in it: right below an Excel table
 * that was not extended, or after so many empty rows that they ended a plain one.
 */
export function findLeftOutRows(table: FoundTable, otherTables: readonly FoundTable[]): readonly Issue[] {
  const { sheet, range, isExcelTable } = table;
  const nextTable = otherTables
    .filter((other) => other.sheet === sheet && other.headingRow > range.bottom)
    .filter(({ range: { left, right } }) => left <= range.right && right >= range.left)
    .reduce((row, other) => Math.min(row, other.headingRow), Infinity);
  const issues: Issue[] = [];
  for (const row of sheet.rows.keys()) {
    if (row <= range.bottom) continue;
    if (row >= nextTable || row > range.bottom + NEARBY_ROWS) break;
    const label = labelIn(table, row);
    if (label === null || !hasFigure(table, row)) continue;
    const figures = { table: figure.term(table.schema.id), text: figure.text(label.text) };
    issues.push(issue(isExcelTable ? 'row.below-table' : 'row.after-gap', label.address, figures));
    break;
  }
  return issues;
}

function labelIn({ sheet, schema, columns }: FoundTable, row: number) {
  const { column } = columns.get(schema.label)!;
  const { value } = cellAt(sheet, row, column);
  const text = typeof value === 'string' ? cellText(value) : '';
  const isElsewhere = sheet.tables.some((excelTable) => isInside(excelTable.range, row, column));
  if (text === '' || rowWord(text) === 'sum' || isElsewhere) return null;
  return { text, address: { sheet: sheet.name, row, column } };
}

/** Whether the row has a readable figure in a column where the table must have one. */
function hasFigure({ sheet, schema, columns, range }: FoundTable, row: number): boolean {
  const filled = new Set(filledColumns(sheet, row, range.left, range.right));
  return [...columns].some(([id, { column, text }]) => {
    const { kind, presence } = schema.columns[id]!;
    if (presence === 'optional' || kind === 'text' || !filled.has(column)) return false;
    const address = { sheet: sheet.name, row, column };
    return readNumber(cellAt(sheet, row, column), { address, column: text }).kind === 'value';
  });
}
