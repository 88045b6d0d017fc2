import { cellName, isInside, quoteSheetName } from '../../../../src/workbook/address';
import { isCellError } from '../../../../src/workbook/snapshot';
import type { Model, ModelCell, ModelSheet, ModelTable } from './model';

/** What formulas by a table's columns become when the table is made to cells: the cells. */
export function pointAtCells(
  model: Model,
  sheet: ModelSheet,
  { name, range, hasTotalRow }: ModelTable,
): void {
  const bottom = range.bottom - (hasTotalRow ? 1 : 0);
  changeReferences(model, name, (heading) => {
    const column = columnOf(sheet, range, heading);
    const [first, last] = [range.top + 1, bottom].map((row) =>
      cellName({ row, column }).replace(/([A-Z]+)(\d+)/, '$$$1$$$2'),
    );
    return `${quoteSheetName(sheet.name)}!${first!}:${last!}`;
  });
}

/** A formula by a column follows it when its heading is written over. */
export function followHeading(
  model: Model,
  sheet: ModelSheet,
  place: { readonly row: number; readonly column: number },
  before: ModelCell['value'],
): void {
  const { row, column } = place;
  const table = sheet.tables.find(({ range }) => range.top === row && isInside(range, row, column));
  const after = sheet.rows.get(row)?.get(column)?.value ?? null;
  if (table === undefined || before === after || isCellError(before) || isCellError(after)) return;
  changeReferences(model, table.name, (heading) =>
    heading.toLowerCase() === String(before).toLowerCase() ? `${table.name}[${String(after)}]` : null,
  );
}

function changeReferences(model: Model, table: string, to: (heading: string) => string | null): void {
  const reference = new RegExp(`(?<![\\p{L}\\p{N}_.])${table}\\[([^[\\]]+)\\]`, 'giu');
  for (const { rows } of model.sheets) {
    for (const cells of rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula?.includes('[') !== true) continue;
        cell.formula = cell.formula.replace(reference, (found, heading: string) => to(heading) ?? found);
      }
    }
  }
}

function columnOf(sheet: ModelSheet, range: ModelTable['range'], heading: string): number {
  for (let column = range.left; column <= range.right; column++) {
    const value = sheet.rows.get(range.top)?.get(column)?.value;
    if (typeof value === 'string' && value.toLowerCase() === heading.toLowerCase()) return column;
  }
  throw new Error(`No column ${heading}`);
}
