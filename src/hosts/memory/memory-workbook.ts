import type { Cell, SheetSnapshot } from '../../workbook/snapshot';
import type { OwnLook, StyleName } from '../../workbook/styles';
import type { Settings } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';

/** A cell and its look. An empty cell is held only for its look. */
export interface MemoryCell extends Cell {
  readonly style?: StyleName;
  /** A person's colours over those of the style. */
  readonly look?: OwnLook;
}

/** What a result sheet has besides its cells, as its plan says; its names as the sheet got them. */
export type SheetLayout = Pick<
  SheetPlan,
  'names' | 'conditions' | 'charts' | 'columnWidths' | 'rowHeights' | 'frozenRows' | 'frozenColumns' | 'print'
>;

export interface MemorySheet extends SheetSnapshot {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, MemoryCell>>;
  /** Null on a sheet that Fordel did not write. */
  readonly layout: SheetLayout | null;
}

/** A whole workbook as plain data that never changes; a change is a new workbook. */
export interface MemoryWorkbook {
  readonly sheets: readonly MemorySheet[];
  readonly settings: Settings;
}

export const EMPTY_WORKBOOK: MemoryWorkbook = { sheets: [], settings: {} };
