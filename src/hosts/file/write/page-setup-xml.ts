import type { SheetPlan } from '../../../workbook/plan';
import { pageBreaks, printScale } from '../../../workbook/print-scale';
import { attributesText } from '../opc/xml';

/** The size of A4 in files. */
const A4 = 9;

/** In inches. */
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"/>';

/** The last column, up to which a page break goes, counted from 0. */
const LAST_COLUMN = 16_383;

/** Whether the sheet is fitted to pages, for the sheet's properties. */
export function fitsToPages(plan: SheetPlan): boolean {
  return printScale(plan) === null;
}

/** Margins, paper and scale, in the order of CT_Worksheet. */
export function pageSetupXml(plan: SheetPlan): string {
  const paper = {
    paperSize: A4,
    scale: printScale(plan) ?? undefined,
    orientation: 'landscape',
  };
  const fit = fitsToPages(plan) ? { fitToWidth: 1, fitToHeight: plan.print.onOnePage ? 1 : 0 } : {};
  return `${MARGINS}<pageSetup${attributesText({ ...paper, ...fit })}/>`;
}

/** The rows after which a page ends. */
export function rowBreaksXml(plan: SheetPlan): string {
  const breaks = pageBreaks(plan).filter((row) => row > 1);
  if (breaks.length === 0) return '';
  const elements = breaks.map((row) => `<brk${attributesText({ id: row - 1, max: LAST_COLUMN, man: 1 })}/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${elements.join('')}</rowBreaks>`;
}
