import { decimalText } from '../../../core/money/decimal';
import type { SettledRole } from '../../../tables/settle-rows';
import { stampLines } from '../../../reports/stamp';
import { rangeAddressText } from '../../../workbook/address';
import type { ReportContext } from '../../job';
import type { KompetanseResult, ResultSheet } from '../answer/kompetanse-result';

/** The stamp lines for one of the job's sheets. */
export function kompetanseStamp(
  { period, choices, rules, recruitment, answerTo, sources }: KompetanseResult,
  sheet: ResultSheet,
  context: ReportContext,
): readonly string[] {
  const { basisTable } = context.locale.texts.sheet;
  const settings = new Map<string, string>([
    ['dager', choices.daysRounding],
    ['studiepoeng', choices.studyPoints],
    ['eksamensdager', choices.examDays],
    ['nedskriving', choices.writeOff],
  ]);
  if (sheet === 'rekruttering' && recruitment !== null) {
    settings.set('kostnadsforhold', decimalText(recruitment.costRatio));
  }
  // That the answer is to one is a choice; whom it is to stands in the letter, and goes when the letter goes.
  if (sheet === 'svar' && answerTo !== null) settings.set('ansatt', 'valgt');
  if (rules.builtIn.length > 0) settings.set('innebygde', rules.builtIn.join('; '));
  return stampLines(
    {
      job: 'kompetanse',
      sheet,
      version: context.version,
      period: period === null ? '' : `${period.from}/${period.to}`,
      settings: [settings],
      writtenAt: context.writtenAt,
      inputHash: context.inputHash,
      basis: sources.map(({ table, classified }) => {
        const countOf = (wanted: SettledRole) => classified.filter(({ role }) => role === wanted).length;
        return basisTable(rangeAddressText(table.range), countOf('data'), countOf('sum'));
      }),
    },
    context.locale,
  );
}
