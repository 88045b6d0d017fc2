import { parseRangeAddress, type CellAddress } from '../workbook/address';

const SEMICOLON_OUTSIDE_QUOTES = /;(?=(?:[^']*'[^']*')*[^']*$)/;

/** Reads `Kostnader!D3; 'Ark 2'!A7`; null when a part is no cell. */
export function readCellList(text: string): readonly CellAddress[] | null {
  const ranges = text
    .split(SEMICOLON_OUTSIDE_QUOTES)
    .filter((part) => part.trim() !== '')
    .map(parseRangeAddress);
  if (ranges.length === 0 || ranges.some((range) => range === null)) return null;
  return ranges.map((range) => ({ sheet: range!.sheet, row: range!.top, column: range!.left }));
}
