import type { Days } from '../calendar/days';
import type { PlainDate } from '../calendar/plain-date';
import type { Ore } from '../money/ore';
import { partOfOre } from '../money/part-of-ore';
import { addRatio, multiplyRatio, ONE_RATIO, ratio, sumRatio, ZERO_RATIO, type Ratio } from '../money/ratio';
import { findRate } from '../rules/find-rate';
import { Remembered } from '../rules/remembered';
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
export const USUAL_WORKDAYS: Ratio = ratio(260n);

/** The rates that hold, and those that nobody has given: they count as 0, the workdays as 260. */
export interface RatesInForce {
  readonly rates: PayRates;
  readonly missing: readonly RateName[];
}

/** What was asked of the rates so far: many employees have one employer, and many educations one year. */
const found = new Remembered<readonly RateRule[], RatesInForce>();

/** The rates of a municipality on a day. */
export function payRatesOn(
  rates: readonly RateRule[],
  municipality: string | null,
  date: PlainDate | null,
): RatesInForce {
  return found.answer(rates, municipality, date, null, () => findRates(rates, municipality, date));
}

function findRates(
  rates: readonly RateRule[],
  municipality: string | null,
  date: PlainDate | null,
): RatesInForce {
  const missing: RateName[] = [];
  const find = (rate: RateName, otherwise: Ratio) => {
    const rule = findRate(rates, rate, municipality, date);
    if (rule === null) missing.push(rate);
    return rule?.value ?? otherwise;
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

/**
 * What paid leave costs in wages: days × salary / workdays × (1 + pension) × (1 + contribution), øre half away from zero.
 * The salary is in the budget already, so that this is no extra cost.
 * @param salary a year at 100 % position.
 */
export function leaveWage(days: Days, salary: Ore, rates: PayRates): Ore {
  return partOfOre(salary, days, factorsOf(rates).leaveDay);
}

/**
 * What a substitute for the days costs, at the salary of the one who is away: days × salary / workdays × (1 + holiday
 * pay + pension) × (1 + contribution), øre half away from zero.
 * @param salary a year at 100 % position.
 */
export function substituteWage(days: Days, salary: Ore, rates: PayRates): Ore {
  return partOfOre(salary, days, factorsOf(rates).substituteDay);
}

/** So large a part of some pay with what it costs besides: × (1 + pension) × (1 + contribution), øre half away from zero. */
export function payCost(pay: Ore, part: Ratio, rates: PayRates): Ore {
  return partOfOre(pay, part, factorsOf(rates).pay);
}

/** Something that carries contribution alone: × (1 + contribution), øre half away from zero. */
export function withContribution(amount: Ore, rates: PayRates): Ore {
  return partOfOre(amount, factorsOf(rates).contribution);
}

/** What amounts are multiplied by: once for each of an employer's rates, and not for each education. */
interface Factors {
  readonly pay: Ratio;
  readonly contribution: Ratio;
  /** Of a yearly salary, for each day. */
  readonly leaveDay: Ratio;
  readonly substituteDay: Ratio;
}

const known = new WeakMap<PayRates, Factors>();

function factorsOf(rates: PayRates): Factors {
  let factors = known.get(rates);
  if (factors === undefined) {
    factors = reckonFactors(rates);
    known.set(rates, factors);
  }
  return factors;
}

function reckonFactors({ pension, holidayPay, employerContribution, workdaysAYear }: PayRates): Factors {
  const contribution = addRatio(ONE_RATIO, employerContribution);
  const aDay = ratio(workdaysAYear.denominator, workdaysAYear.numerator);
  const pay = multiplyRatio(addRatio(ONE_RATIO, pension), contribution);
  const substitute = multiplyRatio(sumRatio([ONE_RATIO, holidayPay, pension]), contribution);
  return {
    pay,
    contribution,
    leaveDay: multiplyRatio(pay, aDay),
    substituteDay: multiplyRatio(substitute, aDay),
  };
}
