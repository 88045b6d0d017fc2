import { USUAL_WORKDAYS } from '../../core/competence/pay-cost';
import { decimalText } from '../../core/money/decimal';
import { multiplyRatio, ratio } from '../../core/money/ratio';
import type { RateRule } from '../../core/rules/rule-set';
import type { Locale } from '../../locales';
import { term } from '../describe-issue';
import type { KompetanseResult } from './kompetanse-result';

/** So many rates can be read in a sentence; more of them stand on the sheet Regler. */
const MOST_RATES = 12;

/** What the budget rests on, a sentence or two each. */
export function assumptionWords(
  { rules: { rates }, educations }: KompetanseResult,
  locale: Locale,
): readonly string[] {
  const words = locale.texts.kompetanse.assumptions;
  const ofYear = rates.filter(({ rate }) => rate === 'workdaysAYear');
  const workdays =
    ofYear.length > 1
      ? term('rate.workdaysAYear', locale).toLocaleLowerCase('nb')
      : locale.format.number(decimalText(ofYear[0]?.value ?? USUAL_WORKDAYS));
  const told = rates.slice(0, MOST_RATES).map((rate) => rateWords(rate, locale));
  const others = rates.length - told.length;
  const list = others === 0 ? told : [...told, locale.texts.others(String(others))];
  return [
    words.extra,
    words.leaveWage(workdays),
    words.substitute(workdays),
    words.supplement,
    words.spread,
    ...(educations.some(({ input }) => input.employee.leavesOn !== null) ? [words.leaving] : []),
    ...(rates.length === 0 ? [] : [words.rates(list.join('; '))]),
    words.salaries,
  ];
}

function rateWords({ rate, value, municipality, validFrom }: RateRule, locale: Locale): string {
  const { format } = locale;
  const figure =
    rate === 'workdaysAYear'
      ? format.number(decimalText(value))
      : format.percent(decimalText(multiplyRatio(value, ratio(100n))));
  const from = validFrom === null ? [] : [format.date(validFrom)];
  const where = [...(municipality === null ? [] : [municipality]), ...from];
  const name = term(`rate.${rate}`, locale).toLocaleLowerCase('nb');
  return `${name} ${figure}${where.length === 0 ? '' : ` (${where.join(', ')})`}`;
}
