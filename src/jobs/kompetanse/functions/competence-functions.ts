import { days } from '../../../core/calendar/days';
import { leaveByRule } from '../../../core/competence/leave-by-rule';
import { paidLeave } from '../../../core/competence/paid-leave';
import { leaveWage, payRatesOn } from '../../../core/competence/pay-cost';
import { amountForPosition, supplementByRule } from '../../../core/competence/supplement';
import { decimalText, kronerText } from '../../../core/money/decimal';
import { ONE_RATIO, ZERO_RATIO, type Ratio } from '../../../core/money/ratio';
import type { RuleQuestion } from '../../../core/rules/find-rule';
import { ruleKey } from '../../../core/rules/in-force';
import { NORD_TROMS_2016 } from '../../../core/rules/nord-troms-2016';
import type { LeaveRule, MeasuredRule } from '../../../core/rules/rule-set';
import type { Locale } from '../../../locales';
import { figure } from '../../../workbook/issue';
import { issue } from '../issues';
import { answered, Arguments, isSameArgument, parameter, Refused } from '../../functions/function-arguments';
import type { FunctionArgument, WorksheetFunction } from '../../functions/worksheet-function';
import { educationType } from '../choices';
import { leaveRulesIn } from './rules-argument';

const POINTS = parameter('points');
const POSITION = parameter('position');
const OPTIONAL_POSITION = parameter('position', { isOptional: true });
const TYPE = parameter('type', { isOptional: true });
const RULES = parameter('rules', { isRange: true, isOptional: true });
const DAYS = parameter('days');
const SALARY = parameter('salary');
const PENSION = parameter('pension', { isOptional: true });
const EMPLOYER_CONTRIBUTION = parameter('employerContribution', { isOptional: true });

/** The type of an education that is said to be none. */
const USUAL_TYPE = 'Studium';

/** As many digits as a cell holds. */
const DIGITS = 15;

/**
 * `FORDEL.PERMISJONSDAGER(points; position; [type]; [rules])`: paid leave days in the whole study, reduced for part time
 * and not rounded. Points are months for a type whose rules count those, such as Fagbrev. Rules are the cells of a table
 * Permisjonsregler with its headings, of which the newest hold; without them the built-in ones.
 */
const leaveDays: WorksheetFunction = {
  id: 'PERMISJONSDAGER',
  parameters: [POINTS, POSITION, TYPE, RULES],
  spills: false,
  words: ({ texts }) => texts.functions.PERMISJONSDAGER,
  call: (locale, pointsGiven, positionGiven, typeGiven, rulesGiven) =>
    answered(() => {
      const read = new Arguments(leaveDays.words(locale));
      const size = read.quantity(pointsGiven, POINTS);
      const position = read.fraction(positionGiven, POSITION);
      const rules = rulesFrom(rulesGiven, read.label(RULES), locale);
      const question = questionOf(size, read.text(typeGiven, TYPE), rules);
      const leave = leaveByRule(rules, question, null);
      if (leave.kind !== 'days') {
        throw new Refused(issue('function.needs-time', null, { type: figure.text(question.type) }));
      }
      const { daysByRule } = paidLeave(leave.days, {
        position,
        isReduced: leave.rule?.isReduced ?? null,
        withPay: true,
        decision: null,
        examDays: days(ZERO_RATIO),
        examDaysCount: 'inside',
        rounding: 'exact',
        attended: ONE_RATIO,
      });
      return { kind: 'value', value: Number(decimalText(daysByRule, DIGITS)) };
    }),
};

/**
 * `FORDEL.TILLEGG(points; [position]; [type])`: the pay supplement in kroner a year by the built-in rules, for the
 * position, which is 100 % unless it is given.
 */
const supplement: WorksheetFunction = {
  id: 'TILLEGG',
  parameters: [POINTS, OPTIONAL_POSITION, TYPE],
  spills: false,
  words: ({ texts }) => texts.functions.TILLEGG,
  call: (locale, pointsGiven, positionGiven, typeGiven) =>
    answered(() => {
      const read = new Arguments(supplement.words(locale));
      const size = read.quantity(pointsGiven, POINTS);
      const position = orElse(positionGiven, ONE_RATIO, () =>
        read.fraction(positionGiven, OPTIONAL_POSITION),
      );
      const rules = NORD_TROMS_2016.supplement;
      const found = supplementByRule(rules, questionOf(size, read.text(typeGiven, TYPE), rules));
      if (found.kind !== 'amount') throw new Error('A rule counts what no rule of its type counts');
      return { kind: 'value', value: Number(kronerText(amountForPosition(found.fullTime, position))) };
    }),
};

/**
 * `FORDEL.PERMISJONSKOST(days; salary; [pension]; [employerContribution])`: what paid days cost in wages, in kroner, at
 * 260 workdays a year: a memo, since the salary is in the budget already. Pension and contribution are 0 unless given.
 */
const leaveCost: WorksheetFunction = {
  id: 'PERMISJONSKOST',
  parameters: [DAYS, SALARY, PENSION, EMPLOYER_CONTRIBUTION],
  spills: false,
  words: ({ texts }) => texts.functions.PERMISJONSKOST,
  call: (locale, daysGiven, salaryGiven, pensionGiven, contributionGiven) =>
    answered(() => {
      const read = new Arguments(leaveCost.words(locale));
      const count = read.quantity(daysGiven, DAYS);
      const salary = read.pay(salaryGiven, SALARY);
      const rate = (given: FunctionArgument, of: typeof PENSION) =>
        orElse(given, ZERO_RATIO, () => read.fraction(given, of));
      const rates = {
        ...payRatesOn([], null, null).rates,
        pension: rate(pensionGiven, PENSION),
        employerContribution: rate(contributionGiven, EMPLOYER_CONTRIBUTION),
      };
      return { kind: 'value', value: Number(kronerText(leaveWage(days(count), salary, rates))) };
    }),
};

export const COMPETENCE_FUNCTIONS: readonly WorksheetFunction[] = [leaveDays, supplement, leaveCost];

/** The rules last read: a column of formulas goes by the same ones. */
let last: { readonly given: FunctionArgument; readonly rules: readonly LeaveRule[] } | null = null;

function rulesFrom(given: FunctionArgument, label: string, locale: Locale): readonly LeaveRule[] {
  if (given === null || given === undefined) return NORD_TROMS_2016.leave;
  if (last === null || !isSameArgument(last.given, given)) {
    last = { given, rules: leaveRulesIn(given, label, locale) };
  }
  return last.rules;
}

/** The size is told in what the rules of the type count. */
function questionOf(size: Ratio, typeGiven: string | null, rules: readonly MeasuredRule[]): RuleQuestion {
  const type = typeGiven === null ? USUAL_TYPE : educationType(typeGiven);
  const ofType = rules.filter((rule) => ruleKey(rule.type) === ruleKey(type));
  if (ofType.length === 0) {
    const known = figure.texts([...new Set(rules.map((rule) => rule.type))]);
    throw new Refused(issue('function.no-rule-for-type', null, { type: figure.text(type), known }));
  }
  const isInMonths =
    ofType.some(({ unit }) => unit === 'months') && !ofType.some(({ unit }) => unit === 'points');
  return {
    type,
    points: isInMonths ? null : size,
    months: isInMonths ? size : null,
    usefulness: null,
    date: null,
  };
}

function orElse<T>(given: FunctionArgument, otherwise: T, read: () => T): T {
  return given === null || given === undefined || given === '' ? otherwise : read();
}
