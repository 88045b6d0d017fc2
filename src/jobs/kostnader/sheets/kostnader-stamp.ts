import { decimalText, exactText } from '../../../core/money/decimal';
import type { ReportContext } from '../../job';
import { jobStamp } from '../../kit/job-stamp';
import type { AgreementInput } from '../answer/agreement-input';
import type { KostnaderResult } from '../answer/kostnader-result';

/** The stamp lines for one of the job's sheets. */
export function kostnaderStamp(
  result: KostnaderResult,
  sheet: string,
  context: ReportContext,
): readonly string[] {
  const { period, agreements } = result;
  const settings = agreements.map(({ input }) => settingsOf(input));
  const basis = agreements.flatMap(({ input }) => input.sources.tables);
  return jobStamp({ job: 'kostnader', sheet, period, settings, basis }, context);
}

/** What decided the shares of an agreement beside the figures, by the names of the settings. */
function settingsOf(input: AgreementInput): ReadonlyMap<string, string> {
  const { key, rounding, overheadRate, overheadTypes, host } = input;
  const weights = key.drivers.map(({ column, weight }) => `${column} ${exactText(weight)}`);
  const settings = new Map([
    ['samarbeid', input.name ?? ''],
    ['nokkel', [exactText(key.equalShare), ...weights].join('; ')],
    ['avrunding', rounding.policy],
    ['enhet', rounding.unit],
  ]);
  if (input.unsharedPart.numerator !== 0n) settings.set('prosent', 'leave');
  if (host !== null) settings.set('vert', input.participants[host]!.name);
  if (overheadRate.numerator !== 0n) {
    settings.set('overhead', decimalText(overheadRate)).set('overheadgrunnlag', overheadTypes.join('; '));
  }
  return settings;
}
