import { USUAL_WORKDAYS } from '../../../core/competence/pay-cost';
import { decimalText } from '../../../core/money/decimal';
import { multiplyRatio, ratio } from '../../../core/money/ratio';
import type { RateRule } from '../../../core/rules/rule-set';
import { fixedText, joinLive, liveText, type LivePart, type LiveText } from '../../../reports/formula';
import { term } from '../../describe-issue';
import type { Reported } from './reported';
import { wordsOf } from '../words';

/** So many rates can be read in a sentence; more of them stand on the sheet Regler. */
const MOST_RATES = 12;

/** What the budget rests on, a sentence or two each; the rates in them follow the sheet Regler. */
export function assumptionWords(reported: Reported): readonly LiveText[] {
  const { result, locale } = reported;
  const { rates } = result.rules;
  const words = wordsOf(locale).assumptions;
  const leaves = result.educations.some(({ input }) => input.employee.leavesOn !== null);
  const workdays = [workdaysPart(reported)];
  const told = rates.slice(0, MOST_RATES).map((rate) => rateWords(rate, reported));
  const others = rates.length - told.length;
  const list = others === 0 ? told : [...told, fixedText(locale.texts.others(String(others)))];
  return [
    fixedText(words.extra),
    liveText((days) => words.leaveWage(days), workdays),
    liveText((days) => words.substitute(days), workdays),
    fixedText(words.supplement),
    fixedText(words.spread),
    ...(leaves ? [fixedText(words.leaving)] : []),
    ...(rates.length === 0 ? [] : [withinWords(words.rates, joinLive(list, '; '))]),
    fixedText(words.salaries),
  ];
}

/** Some words around a live text. */
function withinWords(template: (text: string) => string, { text, pieces }: LiveText): LiveText {
  const [before, after] = template('\ue000').split('\ue000');
  return joinLive([fixedText(before!), { text, pieces }, fixedText(after!)], '');
}

/** How many, or that there are several numbers of them. */
function workdaysPart(reported: Reported): LivePart {
  const { result, locale } = reported;
  const ofYear = result.rules.rates.filter(({ rate }) => rate === 'workdaysAYear');
  if (ofYear.length > 1) {
    return { shown: term('rate.workdaysAYear', locale).toLocaleLowerCase('nb'), expression: null };
  }
  const [rule] = ofYear;
  return {
    shown: locale.format.number(decimalText(rule?.value ?? USUAL_WORKDAYS)),
    expression: rule === undefined ? null : () => `ROUND(${cellOf(rule, reported)},6)`,
  };
}

function rateWords(rule: RateRule, reported: Reported): LiveText {
  const { format } = reported.locale;
  const { rate, value, municipality, validFrom } = rule;
  const figure: LivePart =
    rate === 'workdaysAYear'
      ? {
          shown: format.number(decimalText(value)),
          expression: () => `ROUND(${cellOf(rule, reported)},6)`,
        }
      : {
          shown: format.percent(decimalText(multiplyRatio(value, ratio(100n)))),
          expression: () => `ROUND(100*${cellOf(rule, reported)},6)&"${format.percent('1').slice(1)}"`,
        };
  const from = validFrom === null ? [] : [format.date(validFrom)];
  const where = [...(municipality === null ? [] : [municipality]), ...from];
  const name = term(`rate.${rate}`, reported.locale).toLocaleLowerCase('nb');
  const behind = where.length === 0 ? '' : ` (${where.join(', ')})`;
  return liveText((shown) => `${name} ${shown}${behind}`, [figure]);
}

/** Where the rate stands on the sheet Regler. */
function cellOf(rule: RateRule, { result, cells }: Reported): string {
  return cells.at('regler.rates', 'value', result.rules.rates.indexOf(rule), 'budsjett');
}
