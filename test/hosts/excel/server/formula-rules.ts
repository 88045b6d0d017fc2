import { isInside } from '../../../../src/workbook/address';
import { isCellError } from '../../../../src/workbook/snapshot';
import { refuse } from './fault';
import { cellOf, cellToChange, type Model, type ModelSheet } from './model';

/** Excel takes no formula that is too long or names a sheet that is not there. */
export function requireKnownSheets(model: Model, formula: string): void {
  if (formula.length > 8192) throw refuse.badArgument('a formula of more than 8192 characters');
  if (!formula.includes('!')) return;
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, quoted, plain] of withoutTexts.matchAll(
    /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu,
  )) {
    const name = quoted?.replaceAll("''", "'") ?? plain!;
    if (model.sheet(name) === undefined) throw refuse.badArgument(`the formula ${formula}: no sheet ${name}`);
  }
}

/** A heading of a table is always a text; an empty one gets a name of Excel's own. */
export function fillHeading(sheet: ModelSheet, row: number, column: number): void {
  const table = sheet.tables.find(({ range }) => range.top === row && isInside(range, row, column));
  if (table === undefined) return;
  const cell = cellToChange(sheet, row, column);
  const { value } = cell;
  cell.value = isCellError(value) ? value.error : String(value ?? `Kolonne${column - table.range.left + 1}`);
  delete cell.formula;
}

/** What stands in the tables of a sheet that Excel would have changed by itself, behind the add-in's back. */
export function tableComplaints(sheet: ModelSheet): readonly string[] {
  return sheet.tables.flatMap(({ name, range }) => {
    const headings = Array.from({ length: range.right - range.left + 1 }, (_, index) =>
      JSON.stringify(cellOf(sheet, range.top, range.left + index)?.value ?? null).toLowerCase(),
    );
    const repeated = headings.filter((heading, index) => headings.indexOf(heading) !== index);
    return repeated.map((heading) => `${name} has two columns ${heading}`);
  });
}
