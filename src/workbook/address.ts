/** Rows and columns are counted from 1, as a spreadsheet's user does. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells, both corners included. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RangeAddress extends GridRange {
  readonly sheet: string;
}

/** The size of every worksheet of today's spreadsheets. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `2` is `B`, `28` is `AB`. */
export function columnLetters(column: number): string {
  return (lettersByColumn[column] ??= lettersOf(column));
}

/** A large sheet asks for the same few in each of a million cells. */
const lettersByColumn: string[] = [];

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  const capitals = letters.toUpperCase();
  let number = 0;
  for (let index = 0; index < capitals.length; index++)
    number = number * 26 + capitals.charCodeAt(index) - 64;
  return number;
}

/** `B4` */
export function cellName(cell: { readonly row: number; readonly column: number }): string {
  return columnLetters(cell.column) + String(cell.row);
}

/** `A3:C8`, or `B4` for a single cell. */
export function rangeName(range: GridRange): string {
  const first = cellName({ row: range.top, column: range.left });
  const last = cellName({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** `Deltakere!B4`, `'Ark 1'!B4` */
export function cellAddressText(address: CellAddress): string {
  return `${quotePhrase(address.sheet)}!${cellName(address)}`;
}

/** `Deltakere!A3:C8` */
export function rangeAddressText(address: RangeAddress): string {
  return `${quotePhrase(address.sheet)}!${rangeName(address)}`;
}

/** A sheet name as formulas write it: in single quotes unless it is a plain word that cannot be mistaken for a cell. */
export function quoteSheetName(name: string): string {
  if (name !== lastQuoted.name) lastQuoted = { name, quoted: quotedSheetName(name) };
  return lastQuoted.quoted;
}

/** Formulas mostly name the same sheet again. */
let lastQuoted = { name: '', quoted: '' };

function quotedSheetName(name: string): string {
  const looksLikeCell = /^([a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i.test(name);
  return looksLikeCell ? `'${name}'` : quotePhrase(name);
}

/** `Deltakere!B4` as a formula writes it. */
export function cellAddressInFormula(address: CellAddress): string {
  return `${quoteSheetName(address.sheet)}!${cellName(address)}`;
}

/** `Deltakere!A3:C8` as a formula writes it. */
export function rangeAddressInFormula(address: RangeAddress): string {
  return `${quoteSheetName(address.sheet)}!${rangeName(address)}`;
}

/** For people to read, `Ark1!B4` needs no quotes though a formula would. */
function quotePhrase(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads `A3`, `$A$3:C8`; null for anything else. */
export function parseRangeName(text: string): GridRange | null {
  const match = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (match === null) return null;
  const column = columnNumber(match[1]!);
  const row = Number(match[2]);
  // A sheet names each of its cells so.
  const otherColumn = match[3] === undefined ? column : columnNumber(match[3]);
  const otherRow = match[4] === undefined ? row : Number(match[4]);
  const range = {
    top: Math.min(row, otherRow),
    bottom: Math.max(row, otherRow),
    left: Math.min(column, otherColumn),
    right: Math.max(column, otherColumn),
  };
  return range.top >= 1 && range.bottom <= MAX_ROWS && range.right <= MAX_COLUMNS ? range : null;
}

/** Reads `Ark1!A3:C8` and `'Ark 1'!A3`; null for anything else. */
export function parseRangeAddress(text: string): RangeAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const range = match && parseRangeName(match[3]!);
  if (!match || !range) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, ...range };
}

export function isInside(range: GridRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether two ranges have a cell in common. */
export function overlap(left: GridRange, right: GridRange): boolean {
  return (
    left.top <= right.bottom &&
    right.top <= left.bottom &&
    left.left <= right.right &&
    right.left <= left.right
  );
}

/** Each range once, in their order. */
export function distinctRanges(ranges: readonly RangeAddress[]): readonly RangeAddress[] {
  return [...new Map(ranges.map((range) => [rangeAddressText(range), range])).values()];
}

/** The range as a rectangle around two cells of one sheet. */
export function rangeBetween(first: CellAddress, last: CellAddress): RangeAddress {
  return {
    sheet: first.sheet,
    top: Math.min(first.row, last.row),
    bottom: Math.max(first.row, last.row),
    left: Math.min(first.column, last.column),
    right: Math.max(first.column, last.column),
  };
}
