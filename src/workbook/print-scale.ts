import type { SheetPlan } from './plan';

/** The long side of A4 between margins of half an inch, in points. */
const PRINTED_WIDTH = 770;

/** A digit of the default font is 7 pixels wide, a cell's margins are 5, and a pixel is three quarters of a point. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_OF_MARGINS = 3.75;

/** Programs draw columns a little wider or narrower, each by its fonts; a column too many would be a page too many. */
const SPARE = 0.94;

/** Excel's limits of a scale in percent. */
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 100;

/** The width of a column of so many characters, in points. */
export function columnPoints(characters: number): number {
  return characters * POINTS_A_CHARACTER + POINTS_OF_MARGINS;
}

/** The rows that begin a page: none where all is one page. */
export function pageBreaks({ print }: SheetPlan): readonly number[] {
  return print.onOnePage ? [] : print.pageBreaks;
}

/**
 * The scale in percent at which the columns fill the page; null for a sheet that is fitted to pages. One that is fitted
 * loses the breaks that its plan sets, for Excel ignores them; so only one without breaks is.
 */
export function printScale(plan: SheetPlan): number | null {
  if (pageBreaks(plan).length === 0) return null;
  const width = plan.columnWidths.reduce((sum, each) => sum + columnPoints(each), 0);
  const scale = Math.floor((PRINTED_WIDTH / Math.max(width, 1)) * SPARE * 100);
  return Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, scale));
}
