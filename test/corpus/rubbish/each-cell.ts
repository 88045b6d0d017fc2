import { cellAddressText, isInside, type CellAddress } from '../../../src/workbook/address';
import type { Figure, Issue } from '../../../src/workbook/issue';
import type { CellInput } from '../../support/memory-workbook';
import type { GoodWorkbook } from './good-workbooks';

export function cellsOf(workbook: GoodWorkbook): readonly CellAddress[] {
  return Object.entries(workbook).flatMap(([sheet, rows]) =>
    rows.flatMap((cells, row) => cells.map((_, column) => ({ sheet, row: row + 1, column: column + 1 }))),
  );
}

export function withCell(
  workbook: GoodWorkbook,
  { sheet, row, column }: CellAddress,
  value: CellInput,
): GoodWorkbook {
  const rows = workbook[sheet]!.map((cells, index) =>
    index === row - 1 ? Object.assign([...cells], { [column - 1]: value }) : cells,
  );
  return { ...workbook, [sheet]: rows };
}

/** Whether an issue stands at the cell, or its message names it, alone or in a range. */
export function names({ address, figures }: Issue, cell: CellAddress): boolean {
  if (address !== null && cellAddressText(address) === cellAddressText(cell)) return true;
  return Object.values<Figure>(figures).some(
    (figure) =>
      figure.kind === 'places' &&
      figure.places.some((place) => place.sheet === cell.sheet && isInside(place, cell.row, cell.column)),
  );
}
