import type { SheetPlan } from '../../../workbook/plan';
import { pageBreaks, printScale } from '../../../workbook/print-scale';
import { type Step, step } from './step';

/** A footer has room for 255 characters, of which `&` takes two. */
const LONGEST_FOOTER_TEXT = 120;
const MARGINS: Excel.PageLayoutMarginOptions = {
  left: 0.5,
  right: 0.5,
  top: 0.6,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** A4 landscape, one page wide, with page numbers. */
export function printSteps(plan: SheetPlan): readonly Step[] {
  const { print } = plan;
  const layout = step(16, ({ pageLayout }) => {
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.setPrintMargins('Inches', MARGINS);
    pageLayout.zoom = zoomOf(plan);
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = print.footer.slice(0, LONGEST_FOOTER_TEXT).replaceAll('&', '&&');
    footer.rightFooter = '&P / &N';
    if (print.repeatRows !== null) {
      pageLayout.setPrintTitleRows(`$${print.repeatRows.first}:$${print.repeatRows.last}`);
    }
  });
  const breaks = pageBreaks(plan).filter((row) => row > 1);
  return [
    layout,
    ...breaks.map((row) =>
      step(2, (sheet) => {
        sheet.horizontalPageBreaks.add(`A${row}`);
      }),
    ),
  ];
}

function zoomOf(plan: SheetPlan): Excel.PageLayoutZoomOptions {
  const scale = printScale(plan);
  if (scale !== null) return { scale };
  // Without a number of pages down there are as many as it takes.
  return plan.print.onOnePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
}
