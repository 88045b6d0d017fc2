import type { Days } from '../calendar/days';
import type { PlainDate } from '../calendar/plain-date';
import type { Ore } from '../money/ore';
import { addRatio, multiplyRatio, ONE_RATIO, ratio, sumRatio, ZERO_RATIO, type Ratio } from '../money/ratio';
import { findRate } from '../rules/find-rate';
import type { RateName, RateRule } from '../rules/rule-set';

/** What pay costs its employer. Fractions of 1, but for the workdays. */
export interface PayRates {
  readonly pension: Ratio;
  readonly holidayPay: Ratio;
  readonly employerContribution: Ratio;
  /** Above 0. */
  readonly workdaysAYear: Ratio;
}

/** The workdays that a yearly salary is divided by when no rate says otherwise: 52 weeks of five. */
const USUAL_WORKDAYS = ratio(260n);

/** The rates of a municipality on a day, and those that nobody has given: they count as 0, the workdays as 260. */
export function payRatesOn(
  rates: readonly RateRule[],
  municipality: string | null,
  date: PlainDate | null,
): { readonly rates: PayRates; readonly missing: readonly RateName[] } {
  const missing: RateName[] = [];
  const find = (rate: RateName, otherwise: Ratio) => {
    const found = findRate(rates, rate, municipality, date);
    if (found === null) missing.push(rate);
    return found?.value ?? otherwise;
  };
  return {
    rates: {
      pension: find('pension', ZERO_RATIO),
      holidayPay: find('holidayPay', ZERO_RATIO),
      employerContribution: find('employerContribution', ZERO_RATIO),
      workdaysAYear: find('workdaysAYear', USUAL_WORKDAYS),
    },
    missing,
  };
}

/** An amount as exact kroner, for reckoning on. */
export function kronerOf(amount: Ore): Ratio {
  return ratio(amount, 100n);
}

/**
 * What paid leave costs in wages, exact kroner: days × salary / workdays × (1 + pension) × (1 + contribution). The salary
 * is in the budget already, so that this is no extra cost.
 * @param salary a year at 100 % position.
 */
export function leaveWage(days: Days, salary: Ore, rates: PayRates): Ratio {
  return withPensionAndContribution(payFor(days, salary, rates), rates);
}

/**
 * What a substitute for the days costs, exact kroner, at the salary of the one who is away: days × salary / workdays ×
 * (1 + holiday pay + pension) × (1 + contribution).
 * @param salary a year at 100 % position.
 */
export function substituteWage(days: Days, salary: Ore, rates: PayRates): Ratio {
  const additions = sumRatio([ONE_RATIO, rates.holidayPay, rates.pension]);
  return multiplyRatio(multiplyRatio(payFor(days, salary, rates), additions), contributionFactor(rates));
}

/** Pay with what it costs besides, exact kroner: × (1 + pension) × (1 + contribution). */
export function withPensionAndContribution(kroner: Ratio, rates: PayRates): Ratio {
  return multiplyRatio(multiplyRatio(kroner, addRatio(ONE_RATIO, rates.pension)), contributionFactor(rates));
}

/** Something that carries contribution alone, exact kroner: × (1 + contribution). */
export function withContribution(kroner: Ratio, rates: PayRates): Ratio {
  return multiplyRatio(kroner, contributionFactor(rates));
}

function contributionFactor({ employerContribution }: PayRates): Ratio {
  return addRatio(ONE_RATIO, employerContribution);
}

function payFor(days: Days, salary: Ore, { workdaysAYear }: PayRates): Ratio {
  const aDay = multiplyRatio(kronerOf(salary), ratio(workdaysAYear.denominator, workdaysAYear.numerator));
  return multiplyRatio(days, aDay);
}
