import type { CellAddress } from '../../src/workbook/address';
import type { Cell, SheetSnapshot } from '../../src/workbook/snapshot';

/** Every cell that holds something, row by row. */
export function* filledCells(sheet: SheetSnapshot): Generator<{ address: CellAddress; cell: Cell }> {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) yield { address: { sheet: sheet.name, row, column }, cell };
  }
}
