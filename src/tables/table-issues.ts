import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt } from '../workbook/snapshot';
import { readableText } from './cell-text';
import type { FoundTable } from './found-table';
import type { SettledRow } from './settle-rows';

/** What there is to tell of a table as a whole: nothing in it, hidden parts that are used, and notes below. */
export function tableIssues(
  table: FoundTable,
  classified: readonly SettledRow[],
  dataRows: readonly number[],
): readonly Issue[] {
  const { sheet, headingRow, range } = table;
  const heading = { sheet: sheet.name, row: headingRow, column: range.left };
  const tableName = figure.term(table.schema.id);
  const issues: Issue[] = [];
  if (dataRows.length === 0) issues.push(issue('table.empty', heading, { table: tableName }));
  if (sheet.hidden)
    issues.push(issue('table.hidden', heading, { table: tableName, place: figure.places([range]) }));
  const hidden = dataRows.filter((row) => sheet.hiddenRows.has(row));
  if (hidden.length > 0) {
    const address = { sheet: sheet.name, row: hidden[0]!, column: range.left };
    issues.push(
      issue('table.hidden-rows', address, { table: tableName, count: figure.number(hidden.length) }),
    );
  }
  const hiddenColumns = [...table.columns.values()].filter(({ column }) => sheet.hiddenColumns.has(column));
  if (hiddenColumns.length > 0) {
    const address = { sheet: sheet.name, row: headingRow, column: hiddenColumns[0]!.column };
    const headings = figure.texts(hiddenColumns.map(({ text }) => text));
    issues.push(issue('table.hidden-columns', address, { table: tableName, headings }));
  }
  for (const { row, role, filled } of classified) {
    if (role !== 'note') continue;
    const column = filled[0]!;
    const text = figure.text(readableText(cellAt(sheet, row, column)));
    issues.push(issue('row.note', { sheet: sheet.name, row, column }, { table: tableName, text }));
  }
  return issues;
}
