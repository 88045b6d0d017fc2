import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';

/**
 * What stands still in a formula, and the references that may move. A reference neither continues a longer word nor
 * is the name of a function or a sheet.
 */
const TOKENS = new RegExp(
  [
    /"(?:[^"]|"")*(?:"|$)/u, // a text
    /'(?:[^']|'')*(?:'|$)/u, // a sheet's name
    /\[[^[\]]*\]/u, // a table's column, another workbook
    /(?<![\p{L}\p{N}_.$])(?<column>\$?[a-z]{1,3})(?<row>\$?\d{1,7})(?![\p{L}\p{N}_.(!])/u,
    /(?<![\p{L}\p{N}_.$])(?<firstColumn>\$?[a-z]{1,3}):(?<lastColumn>\$?[a-z]{1,3})(?![\p{L}\p{N}_.(!$])/u,
    /(?<![\p{L}\p{N}_.$])(?<firstRow>\$?\d{1,7}):(?<lastRow>\$?\d{1,7})(?![\p{L}\p{N}_.(!$])/u,
  ]
    .map((token) => token.source)
    .join('|'),
  'giu',
);

/** The formula of a cell that shares another cell's, so many rows and columns away from it. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token, ...rest: unknown[]) => {
    const { column, row, firstColumn, lastColumn, firstRow, lastRow } = rest.at(-1) as Partial<
      Record<string, string>
    >;
    if (column !== undefined && row !== undefined) return moveColumn(column, columns) + moveRow(row, rows);
    if (firstColumn !== undefined && lastColumn !== undefined) {
      return `${moveColumn(firstColumn, columns)}:${moveColumn(lastColumn, columns)}`;
    }
    if (firstRow !== undefined && lastRow !== undefined) {
      return `${moveRow(firstRow, rows)}:${moveRow(lastRow, rows)}`;
    }
    return token;
  });
}

function moveColumn(reference: string, columns: number): string {
  if (reference.startsWith('$')) return reference;
  return columnLetters(wrap(columnNumber(reference) + columns, MAX_COLUMNS));
}

function moveRow(reference: string, rows: number): string {
  if (reference.startsWith('$')) return reference;
  return String(wrap(Number(reference) + rows, MAX_ROWS));
}

/** Shared formulas go round the edges of the sheet. */
function wrap(number: number, most: number): number {
  return ((((number - 1) % most) + most) % most) + 1;
}
