import { decimalText } from '../../../core/money/decimal';
import type { ReportContext } from '../../job';
import { basisOf, jobStamp } from '../../kit/job-stamp';
import type { KompetanseResult, ResultSheet } from '../answer/kompetanse-result';

/** The stamp lines for one of the job's sheets. */
export function kompetanseStamp(
  { period, choices, rules, recruitment, answerTo, sources }: KompetanseResult,
  sheet: ResultSheet,
  context: ReportContext,
): readonly string[] {
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
  const basis = sources.map(basisOf);
  return jobStamp({ job: 'kompetanse', sheet, period, settings: [settings], basis }, context);
}
