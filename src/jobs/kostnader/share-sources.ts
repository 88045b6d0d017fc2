import { rangeBetween, type CellAddress, type RangeAddress } from '../../workbook/address';
import type { AgreementInput } from './agreement-input';

/** Every share rests on the whole pool, the key, the overhead and all values of the drivers. */
export function sourcesOfShares(input: AgreementInput): readonly RangeAddress[] {
  const { equalShare, drivers, overhead } = input.terms.cells;
  const keyCells = [equalShare, drivers, overhead].filter((cell) => cell !== null).map(cellRange);
  return [...input.sources.pool, ...input.drivers.map(({ range }) => range), ...keyCells];
}

/** The amounts that each participant owes alone, in the order of the participants. */
export function sourcesOfDirectCosts(input: AgreementInput): readonly (readonly RangeAddress[])[] {
  const sources: RangeAddress[][] = input.participants.map(() => []);
  input.costRows.forEach(({ amount }, index) => {
    const { owedBy } = input.costs[index]!;
    if (owedBy !== null) sources[owedBy]!.push(cellRange(amount.address));
  });
  return sources;
}

/** The column of a figure that each participant has on its row, or not. */
export function sourcesInRows(
  cells: readonly (CellAddress | null | undefined)[],
): readonly (readonly RangeAddress[])[] {
  return cells.map((cell) => (cell ? [cellRange(cell)] : []));
}

export function cellRange(cell: CellAddress): RangeAddress {
  return rangeBetween(cell, cell);
}
