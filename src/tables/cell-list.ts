import { parseRangeAddress, type CellAddress } from '../workbook/address';
import { partsApart } from './parts-apart';

/** Reads `Kostnader!D3; 'Ark 2'!A7`; null when a part is no cell. */
export function readCellList(text: string): readonly CellAddress[] | null {
  const ranges = partsApart(text).map(parseRangeAddress);
  if (ranges.length === 0 || ranges.some((range) => range === null)) return null;
  return ranges.map((range) => ({ sheet: range!.sheet, row: range!.top, column: range!.left }));
}
