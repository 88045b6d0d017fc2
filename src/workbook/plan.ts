import type { GridRange, RangeAddress } from './address';
import type { StyleName } from './styles';

/** Which result a sheet holds. Kept on the sheet as a hidden defined name, so that every host knows Fordel's own sheets. */
export interface ResultMark {
  readonly job: string;
  readonly sheet: string;
}

/** What a cell is to hold. Text is text also when it begins with `=`; only a formula is a formula. */
export type PlanContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | {
      readonly kind: 'formula';
      /** With its `=`, in English. */
      readonly formula: string;
      /** What the engine found, shown until the formula is calculated. */
      readonly value: string | number;
    }
  | { readonly kind: 'empty' };

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlanContent;
  readonly style: StyleName;
  /** As Excel writes it in the US; absent for General. */
  readonly numberFormat?: string;
  /** The input cells that the content came from. */
  readonly sources: readonly RangeAddress[];
}

/** A real Excel table over cells of the plan; its heading cells hold texts, all different. */
export interface PlanTable {
  readonly name: string;
  readonly range: GridRange;
  readonly hasTotalRow: boolean;
}

/** Excel refuses a table of headings alone: then its cells stand as plain cells. */
export function hasDataRows({ range, hasTotalRow }: PlanTable): boolean {
  return range.bottom - range.top >= (hasTotalRow ? 2 : 1);
}

/** A4 landscape, one page wide, with page numbers. */
export interface PrintSetup {
  /** Rows repeated at the top of every page, or null. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** One page in all; else as many pages down as it takes. */
  readonly onOnePage: boolean;
  readonly footer: string;
}

export interface SheetPlan {
  /** Null for a sheet that becomes the user's own input, as in a template. */
  readonly mark: ResultMark | null;
  /** The name wanted; the host takes the next free one when a user's sheet has it. */
  readonly name: string;
  readonly cells: readonly PlanCell[];
  readonly tables: readonly PlanTable[];
  readonly merges: readonly GridRange[];
  /** In characters, from column 1. */
  readonly columnWidths: readonly number[];
  /** In points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: PrintSetup;
}
