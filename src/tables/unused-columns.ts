import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, isUncalculated } from '../workbook/snapshot';
import { cellText, readableText } from './cell-text';
import type { ReadTable } from './read-rows';
import type { ColumnSchemas } from './table-schema';

/**
 * Columns with content that decide nothing: those whose heading nothing knows, for it may be a misspelt one, and those
 * without a heading inside the table or right beside it.
 * @param used column numbers that are used beside those of the schema, such as drivers.
 */
export function findUnusedColumns(
  { table, classified }: ReadTable<ColumnSchemas>,
  used: ReadonlySet<number>,
): readonly Issue[] {
  const { sheet, headingRow, range, otherColumns, isExcelTable } = table;
  const tableName = figure.term(table.schema.id);
  const rows = classified.filter(({ role }) => role === 'data').map(({ row }) => row);
  const hasContent = (column: number) =>
    rows.some((row) => {
      const cell = cellAt(sheet, row, column);
      return isUncalculated(cell) || cellText(cell.value) !== '';
    });
  const issues: Issue[] = [];
  for (const { text, column } of otherColumns) {
    if (used.has(column) || !hasContent(column)) continue;
    const address = { sheet: sheet.name, row: headingRow, column };
    issues.push(issue('column.unused', address, { heading: figure.text(text), table: tableName }));
  }
  const last = isExcelTable ? range.right : range.right + 1;
  for (let column = range.left; column <= last; column++) {
    const heading = readableText(cellAt(sheet, headingRow, column));
    if (heading !== '' || !hasContent(column)) continue;
    issues.push(
      issue('column.no-heading', { sheet: sheet.name, row: headingRow, column }, { table: tableName }),
    );
  }
  return issues;
}
