import type { CellAddress } from '../../../workbook/address';
import type { Cell } from '../../../workbook/snapshot';

/** What a cell is to hold. It keeps its look, but for a number format that the cell here has. */
export interface CellEdit extends CellAddress {
  /** With the `=` of a formula that Excel can read, and the value that it had last. */
  readonly cell: Cell;
}

/** An edit that makes a difference, with what the cell held. */
export interface CellChange extends CellEdit {
  readonly before: Cell;
  /** Only the value that the formula had last is another. */
  readonly keepsFormula: boolean;
}
