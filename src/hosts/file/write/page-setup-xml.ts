import type { SheetPlan } from '../../../workbook/plan';
import { attributesText } from '../opc/xml';

/** The size of A4 in files, and the width of its long side between the margins below, in points. */
const A4 = 9;
const PRINTED_WIDTH = 770;

/** In inches. */
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"/>';

/** A digit of the default font is 7 pixels wide, a cell's margins are 5, and a pixel is three quarters of a point. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_OF_MARGINS = 3.75;

/** Programs draw columns a little wider or narrower, each by its fonts; a column too many would be a page too many. */
const SPARE = 0.94;

/** Excel's limits of a scale in percent. */
const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 100;

/** The last column, up to which a page break goes, counted from 0. */
const LAST_COLUMN = 16_383;

/**
 * A sheet that is fitted to pages loses the breaks that its plan sets, for Excel ignores them; so one with breaks is
 * printed at the scale at which its columns fill the page.
 */
function breaksOf({ print }: SheetPlan): readonly number[] {
  return print.onOnePage ? [] : print.pageBreaks;
}

/** Whether the sheet is fitted to pages, for the sheet's properties. */
export function fitsToPages(plan: SheetPlan): boolean {
  return breaksOf(plan).length === 0;
}

/** Margins, paper and scale, in the order of CT_Worksheet. */
export function pageSetupXml(plan: SheetPlan): string {
  const paper = {
    paperSize: A4,
    scale: fitsToPages(plan) ? undefined : scaleOf(plan.columnWidths),
    orientation: 'landscape',
  };
  const fit = fitsToPages(plan) ? { fitToWidth: 1, fitToHeight: plan.print.onOnePage ? 1 : 0 } : {};
  return `${MARGINS}<pageSetup${attributesText({ ...paper, ...fit })}/>`;
}

/** The rows after which a page ends. */
export function rowBreaksXml(plan: SheetPlan): string {
  const breaks = breaksOf(plan).filter((row) => row > 1);
  if (breaks.length === 0) return '';
  const elements = breaks.map((row) => `<brk${attributesText({ id: row - 1, max: LAST_COLUMN, man: 1 })}/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${elements.join('')}</rowBreaks>`;
}

function scaleOf(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, each) => sum + each * POINTS_A_CHARACTER + POINTS_OF_MARGINS, 0);
  const scale = Math.floor((PRINTED_WIDTH / Math.max(width, 1)) * SPARE * 100);
  return Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, scale));
}
