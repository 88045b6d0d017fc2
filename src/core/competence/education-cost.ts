import { partOfDays, type Days } from '../calendar/days';
import { monthOf, monthsLeftOfYear } from '../calendar/month';
import type { YearSpan } from '../calendar/period';
import type { PlainDate } from '../calendar/plain-date';
import { addOre, subtractOre, ZERO_ORE, type Ore } from '../money/ore';
import { ONE_RATIO, smallRatio, subtractRatio, ZERO_RATIO, type Ratio } from '../money/ratio';
import { spreadOre } from '../money/spread';
import { leaveWage, payCost, substituteWage, withContribution, type PayRates } from './pay-cost';
import { daysWithin, evenPartWithin, yearlyPartWithin, type StudySchedule } from './study-schedule';

/** A calendar year; null for what no date tells the year of. */
export type CostYear = number | null;

/** A one-off payment, and when: null when the day is not known. */
export interface Payment {
  readonly amount: Ore;
  readonly on: PlainDate | null;
}

/** All that decides what one education of one employee costs. */
export interface EducationPlan {
  /** Paid days in the whole study, or in what the employee stays for of it. */
  readonly days: Days;
  /** How the days, the fee and the grant lie in time; null when the time is not known. */
  readonly schedule: StudySchedule | null;
  /** A year at 100 % position; null when not known. */
  readonly salary: Ore | null;
  /** Whether a substitute takes the days. */
  readonly substitute: boolean;
  /** A year, as paid at the position, without what it costs besides. */
  readonly supplementPaid: Ore;
  /** The first day with supplement; null when not known. */
  readonly supplementFrom: PlainDate | null;
  /** The last day that the employee is paid for; null for one who has not said to leave. */
  readonly leavesOn: PlainDate | null;
  readonly stipends: readonly Payment[];
  readonly stipendsCarryContribution: boolean;
  /** What the employer pays for taking part. */
  readonly fee: Ore;
  /** What others pay towards the cost (Tilskudd). */
  readonly grant: Ore;
  /** What the employee pays back; null for nothing. */
  readonly repayment: Payment | null;
  /** The rates of each year. */
  readonly ratesOf: (year: CostYear) => PayRates;
}

/** What an education costs in one calendar year, in øre; null what cannot be known without a salary. */
export interface YearCost {
  readonly year: CostYear;
  readonly days: Days;
  /** A memo: the salary is in the budget already. */
  readonly leaveWage: Ore | null;
  readonly substitute: Ore | null;
  /** With pension and contribution. */
  readonly supplement: Ore;
  /** With contribution where the scheme carries it. */
  readonly stipends: Ore;
  readonly fee: Ore;
  readonly grant: Ore;
  /** What the employee pays back of a stipend. */
  readonly repayment: Ore;
  /** Substitute + supplement + stipends + fee − grant − repayment: what is not in the budget already. */
  readonly extra: Ore | null;
}

export interface EducationCost {
  /** For the whole study: the sum of its years, each rounded to the øre with its own rates. */
  readonly leaveWage: Ore | null;
  readonly substitute: Ore | null;
  /** The years asked for, then what has no year where the time of the education or of a payment is not known. */
  readonly years: readonly YearCost[];
}

/**
 * What an education costs, as a whole and in each of the calendar years asked for.
 * @param years each whole, or the part of it that is asked for.
 */
export function educationCost(plan: EducationPlan, years: readonly YearSpan[]): EducationCost {
  const wages = wholeWages(plan);
  const costs = years.map((span) => costIn(span, plan));
  if (isUndated(plan)) costs.push(costIn(null, plan));
  return { leaveWage: wages.leaveWage, substitute: wages.substitute, years: costs };
}

type Wages = Pick<EducationCost, 'leaveWage' | 'substitute'>;

const UNDATED = [{ year: null, part: ONE_RATIO }] as const;

/** The wages of all years of the study, each with its own rates. */
function wholeWages(plan: EducationPlan): Wages {
  const spread: readonly { year: CostYear; part: Ratio }[] = plan.schedule?.spread ?? UNDATED;
  const ofYears = spread.map(({ year, part }) =>
    wagesOf(plan, partOfDays(plan.days, part), plan.ratesOf(year)),
  );
  return {
    leaveWage: sumOrNull(ofYears, ({ leaveWage }) => leaveWage),
    substitute: sumOrNull(ofYears, ({ substitute }) => substitute),
  };
}

/** Days that nobody has cost no pay, known or not; what pay would be without a salary stays unknown. */
function wagesOf({ salary, substitute }: EducationPlan, days: Days, rates: PayRates): Wages {
  return {
    leaveWage: salary === null ? null : leaveWage(days, salary, rates),
    substitute: substitute ? (salary === null ? null : substituteWage(days, salary, rates)) : ZERO_ORE,
  };
}

/** Null where the amount of any year is not known. */
function sumOrNull(years: readonly Wages[], amountOf: (wages: Wages) => Ore | null): Ore | null {
  let sum = ZERO_ORE;
  for (const wages of years) {
    const amount = amountOf(wages);
    if (amount === null) return null;
    sum = addOre(sum, amount);
  }
  return sum;
}

/** @param span null for what no date tells the year of. */
function costIn(span: YearSpan | null, plan: EducationPlan): YearCost {
  const year = span === null ? null : span.year;
  const rates = plan.ratesOf(year);
  const days = partOfDays(plan.days, partOfTheDays(plan.schedule, span));
  const { leaveWage, substitute } = wagesOf(plan, days, rates);
  const fee = evenlyIn(span, plan.schedule, plan.fee);
  const grant = evenlyIn(span, plan.schedule, plan.grant);
  const supplement = supplementIn(plan, span, rates);
  const stipends = stipendsIn(plan, span, rates);
  const repayment = paidIn(span, plan.repayment === null ? [] : [plan.repayment]);
  const extra =
    substitute === null
      ? null
      : subtractOre(addOre(addOre(substitute, supplement), addOre(stipends, fee)), addOre(grant, repayment));
  return { year, days, leaveWage, substitute, supplement, stipends, fee, grant, repayment, extra };
}

function partOfTheDays(schedule: StudySchedule | null, span: YearSpan | null): Ratio {
  if (schedule === null) return span === null ? ONE_RATIO : ZERO_RATIO;
  return span === null ? ZERO_RATIO : daysWithin(schedule, span);
}

/** An amount lies evenly over the months of the study. Most educations have neither fee nor grant. */
function evenlyIn(span: YearSpan | null, schedule: StudySchedule | null, amount: Ore): Ore {
  if (amount === ZERO_ORE) return ZERO_ORE;
  if (schedule === null || span === null) return schedule === null && span === null ? amount : ZERO_ORE;
  const { before, until } = evenPartWithin(schedule, span);
  return spreadOre(amount, [before, subtractRatio(until, before)])[1]!;
}

/** So many months of a year. */
const TWELFTHS = Array.from({ length: 13 }, (_, months) => smallRatio(months, 12));

/** The part of a year's supplement that is paid in a span: from a day on, until the employee leaves. */
export function supplementPart(from: PlainDate, leavesOn: PlainDate | null, span: YearSpan): Ratio {
  if (!span.isWhole || (leavesOn !== null && leavesOn < span.to))
    return yearlyPartWithin(from, leavesOn, span);
  return TWELFTHS[monthsLeftOfYear(monthOf(from), span.year)]!;
}

/** A supplement is paid by the month; without a day to be paid from, no year has it. */
function supplementIn(
  { supplementPaid, supplementFrom, leavesOn }: EducationPlan,
  span: YearSpan | null,
  rates: PayRates,
): Ore {
  if (supplementPaid === ZERO_ORE || supplementFrom === null || span === null) return ZERO_ORE;
  const part = supplementPart(supplementFrom, leavesOn, span);
  return part.numerator === 0n ? ZERO_ORE : payCost(supplementPaid, part, rates);
}

function stipendsIn(
  { stipends, stipendsCarryContribution }: EducationPlan,
  span: YearSpan | null,
  rates: PayRates,
): Ore {
  const paid = paidIn(span, stipends);
  return stipendsCarryContribution ? withContribution(paid, rates) : paid;
}

function paidIn(span: YearSpan | null, payments: readonly Payment[]): Ore {
  let paid = ZERO_ORE;
  for (const { amount, on } of payments) {
    if (amount !== ZERO_ORE && isWithin(on, span)) paid = addOre(paid, amount);
  }
  return paid;
}

/** Whether a day is within a span; one that is not known is within what has no year. */
export function isWithin(day: PlainDate | null, span: YearSpan | null): boolean {
  if (day === null || span === null) return day === null && span === null;
  return day >= span.from && day <= span.to;
}

/** Whether the plan has something that no date tells the year of. */
function isUndated({ schedule, stipends, repayment }: EducationPlan): boolean {
  const isUnknown = ({ amount, on }: Payment) => on === null && amount !== ZERO_ORE;
  return schedule === null || stipends.some(isUnknown) || (repayment !== null && isUnknown(repayment));
}
