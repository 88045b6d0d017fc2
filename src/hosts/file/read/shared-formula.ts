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
  return movableFormula(formula)(rows, columns);
}

/** The same for a formula that many cells share: its references are found once. */
export function movableFormula(formula: string): (rows: number, columns: number) => string {
  const parts: (string | { readonly column: string } | { readonly row: string })[] = [];
  let end = 0;
  for (const { index, 0: token, groups = {} } of formula.matchAll(TOKENS)) {
    const { column, row, firstColumn, lastColumn, firstRow, lastRow } = groups;
    parts.push(formula.slice(end, index));
    end = index + token.length;
    if (column !== undefined && row !== undefined) parts.push({ column }, { row });
    else if (firstColumn !== undefined && lastColumn !== undefined) {
      parts.push({ column: firstColumn }, ':', { column: lastColumn });
    } else if (firstRow !== undefined && lastRow !== undefined) {
      parts.push({ row: firstRow }, ':', { row: lastRow });
    } else parts.push(token);
  }
  parts.push(formula.slice(end));
  return (rows, columns) => {
    let moved = '';
    for (const part of parts) {
      if (typeof part === 'string') moved += part;
      else moved += 'row' in part ? moveRow(part.row, rows) : moveColumn(part.column, columns);
    }
    return moved;
  };
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
