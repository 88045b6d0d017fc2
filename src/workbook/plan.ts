import type { GridRange, RangeAddress } from './address';
import type { ChartColorName, ConditionStyleName, OwnLook, StyleName } from './styles';

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
      /** With its `=`, in English; another of the plans' sheets is named by `plannedSheet`. */
      readonly formula: string;
      /** What the engine found, shown until the formula is calculated. */
      readonly value: string | number;
    }
  | { readonly kind: 'empty' };

const SHEET_OF_MARK_BEGINS = '\u0002';
const SHEET_OF_MARK_ENDS = '\u0003';

/**
 * Stands in a formula for the name of one of the sheets that are written together, by the sheet of its mark: what it is
 * called is known only when it has got its place. Characters that no text of a user's holds once it is tidied, and of
 * the first 256, so that a sheet's XML is kept in a byte a letter.
 */
export function plannedSheet(markSheet: string): string {
  return `${SHEET_OF_MARK_BEGINS}${markSheet}${SHEET_OF_MARK_ENDS}`;
}

/** Whether the formula has a `plannedSheet` in it. */
export function namesPlannedSheet(formula: string): boolean {
  return formula.includes(SHEET_OF_MARK_BEGINS);
}

/** The formula with the sheets' names, as formulas write them, in place of `plannedSheet`. */
export function withPlannedSheets(formula: string, nameOf: (markSheet: string) => string): string {
  let named = '';
  let end = 0;
  for (;;) {
    const begin = formula.indexOf(SHEET_OF_MARK_BEGINS, end);
    if (begin === -1) return named + formula.slice(end);
    const close = formula.indexOf(SHEET_OF_MARK_ENDS, begin);
    named += formula.slice(end, begin) + nameOf(formula.slice(begin + 1, close));
    end = close + 1;
  }
}

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlanContent;
  readonly style: StyleName;
  /** As Excel writes it in the US; absent for General. */
  readonly numberFormat?: string;
  /** Colours that a person gave it, over those of its style. */
  readonly look?: OwnLook;
}

/** The same cell with another content. Written out, for a large sheet has a million of them and copying by `...` is slow. */
export function withContent(cell: PlanCell, content: PlanContent): PlanCell {
  const { row, column, style, numberFormat, look } = cell;
  if (look !== undefined) return { ...cell, content };
  return numberFormat === undefined
    ? { row, column, content, style }
    : { row, column, content, style, numberFormat };
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

/** A name for a cell, known in its sheet alone, so that no name of the user's is ever in the way. */
export interface PlanName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** A look that cells take by themselves, in Excel, while a formula holds for them. */
export interface PlanCondition {
  readonly range: GridRange;
  /** With its `=`, as it stands for the first cell of the range; about cells of its own sheet, for Excel knows no others. */
  readonly formula: string;
  readonly style: ConditionStyleName;
}

export interface ChartSeries {
  /** The cell that names it. */
  readonly name: { readonly row: number; readonly column: number };
  readonly values: GridRange;
  readonly color: ChartColorName;
}

/**
 * Bars across, a row of the sheet each, from the top; several series stand after one another in a bar. Or points, a row of
 * the sheet each: the first of two series is how far across it stands, the second how far up.
 */
export interface PlanChart {
  /** Bars where nothing is said. */
  readonly kind?: 'points';
  readonly title: string;
  /** The cells that name the bars or the points, one column. */
  readonly categories: GridRange;
  readonly series: readonly ChartSeries[];
  /** Of the axis, as Excel writes it in the US. */
  readonly numberFormat: string;
  /** The cells that it covers. */
  readonly area: GridRange;
}

/** A4 landscape, one page wide, with page numbers. */
export interface PrintSetup {
  /** Rows repeated at the top of every page, or null. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** One page in all; else as many pages down as it takes. */
  readonly onOnePage: boolean;
  /** Rows that begin a page, where it is not one page in all. */
  readonly pageBreaks: readonly number[];
  readonly footer: string;
}

/** A sheet as it is laid out. */
export interface LaidOutSheet {
  /** Null for a sheet that becomes the user's own input, as in a template. */
  readonly mark: ResultMark | null;
  /** Whether its texts name persons: nothing is then kept that they could be guessed from. */
  readonly isAboutPersons?: boolean;
  /** Where it keeps numbers as they were read, while formulas follow what they are now: another number makes it no older. */
  readonly formerNumbers?: readonly GridRange[];
  /** The name wanted; the host takes the next free one when a user's sheet has it. */
  readonly name: string;
  /**
   * The rows that have cells, from the top, and each from the left. Those of a large table are made while they are gone
   * through, and anew each time.
   */
  readonly rows: Iterable<readonly PlanCell[]>;
  readonly tables: readonly PlanTable[];
  readonly names: readonly PlanName[];
  readonly conditions: readonly PlanCondition[];
  readonly charts: readonly PlanChart[];
  readonly merges: readonly GridRange[];
  /** In characters, from column 1. */
  readonly columnWidths: readonly number[];
  /** In points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: PrintSetup;
}

/** A sheet that a host can write. */
export interface SheetPlan extends LaidOutSheet {
  /**
   * The cells that it rests on, and those in which an entry would have been read. A host looks at them once more just
   * before it writes, and refuses when what is entered there is not what it read. None for what rests on no workbook.
   */
  readonly inputs: readonly RangeAddress[];
}
