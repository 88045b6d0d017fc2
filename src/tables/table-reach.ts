import { isInside, MAX_COLUMNS, MAX_ROWS, type RangeAddress } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { NEARBY_ROWS } from './left-out-rows';

/**
 * The cells that decide what is read of a table: the lines above, beside and below it, for one may say that amounts are in
 * thousands; its row of headings across the sheet, for one more would belong to it; and its own rows, with those below
 * in which an entry would belong to it or be told as left out.
 * @param range from its row of headings to its last row that is filled.
 */
export function tableReach({ tables }: SheetSnapshot, range: RangeAddress): readonly RangeAddress[] {
  const { sheet, top, left, bottom } = range;
  const excelTable = tables.find((each) => isInside(each.range, top, left));
  const last = Math.max(bottom, excelTable?.range.bottom ?? 0) + NEARBY_ROWS;
  return [{ sheet, top: 1, left: 1, bottom: Math.min(last, MAX_ROWS), right: MAX_COLUMNS }];
}
