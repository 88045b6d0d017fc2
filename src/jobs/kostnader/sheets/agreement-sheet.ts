import { joinLive } from '../../../reports/formula';
import { SheetBuilder, textCell } from '../../../reports/sheet-builder';
import type { LaidOutSheet } from '../../../workbook/plan';
import type { ReportContext } from '../../job';
import type { ResultSheet } from './agreement-cells';
import { liveAgreementLine } from '../answer/agreement-words';
import type { KostnaderResult } from '../answer/kostnader-result';
import { kostnaderStamp } from './kostnader-stamp';
import type { ReportedAgreement } from '../live/reported-agreement';

/** So many lines are still easy to read on one page. */
const LINES_ON_A_PAGE = 70;

export interface AgreementSheet {
  readonly mark: ResultSheet;
  readonly name: string;
  readonly title: (agreement: string) => string;
  readonly columnWidths: readonly number[];
  /** Lays out one agreement under its title line, its table by `table()`. */
  readonly block: (builder: SheetBuilder, agreement: ReportedAgreement) => void;
  /** Lays out what is about all agreements, below them; nothing when there is nothing to say. */
  readonly foot?: (builder: SheetBuilder) => void;
}

/**
 * A result sheet with one block an agreement, under a title and above the stamp. With one agreement alone its name
 * is in the title, and the table's heading is frozen and repeated in print.
 * @returns what makes the plan, to be asked when the other sheets are laid out too: formulas point across.
 */
export function agreementSheet(
  sheet: AgreementSheet,
  agreements: readonly ReportedAgreement[],
  result: KostnaderResult,
  context: ReportContext,
): () => LaidOutSheet {
  const isAlone = agreements.length === 1;
  const name = agreements[0]!.input.name;
  const builder = new SheetBuilder(sheet.columnWidths);
  builder.line(textCell(isAlone && name !== null ? sheet.title(name) : sheet.name, 'title'));
  for (const agreement of agreements) {
    if (agreement !== agreements[0]) builder.pageBreak();
    if (!isAlone) builder.gap().line(textCell(agreement.input.name ?? '', 'heading'));
    const line = liveAgreementLine(agreement, result.period, context.locale, sheet.mark);
    builder.paragraph(joinLive(line, ' · '), 'subtitle');
    sheet.block(builder, agreement);
  }
  sheet.foot?.(builder);
  builder.gap();
  for (const line of kostnaderStamp(result, sheet.mark, context)) builder.paragraph(line, 'stamp');

  const frozenRows = isAlone ? builder.firstTableRow : 1;
  return () =>
    builder.build({
      withFormulas: context.formulas,
      mark: { job: 'kostnader', sheet: sheet.mark },
      name: sheet.name,
      frozenRows,
      frozenColumns: 1,
      print: {
        repeatRows: { first: frozenRows, last: frozenRows },
        onOnePage: builder.lines <= LINES_ON_A_PAGE,
        footer: sheet.name,
      },
    });
}
