import { rangeBetween, type CellAddress, type RangeAddress } from '../../workbook/address';
import type { AgreementInput } from './agreement-input';

/** Every share rests on the whole pool, the key and all values of its drivers. */
export function sourcesOfShares(input: AgreementInput): readonly RangeAddress[] {
  const { equalShare, drivers, overhead } = input.terms.cells;
  const keyCells = [equalShare, drivers, overhead].filter((cell) => cell !== null).map(cellRange);
  return [...input.sources.costs, ...input.drivers.map(({ range }) => range), ...keyCells];
}

export function cellRange(cell: CellAddress): RangeAddress {
  return rangeBetween(cell, cell);
}
