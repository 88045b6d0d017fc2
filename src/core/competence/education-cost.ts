import { partOfDays, ZERO_DAYS, type Days } from '../calendar/days';
import { monthOf, monthsLeftOfYear } from '../calendar/month';
import { yearOfDate, type PlainDate } from '../calendar/plain-date';
import { addOre, subtractOre, ZERO_ORE, type Ore } from '../money/ore';
import { ONE_RATIO, smallRatio, type Ratio } from '../money/ratio';
import { spreadOre } from '../money/spread';
import { leaveWage, payCost, substituteWage, withContribution, type PayRates } from './pay-cost';
import type { YearPart } from './study-time';

/** A calendar year; null for what no date tells the year of. */
export type CostYear = number | null;

/** A one-off payment, and when: null when the day is not known. */
export interface Payment {
  readonly amount: Ore;
  readonly on: PlainDate | null;
}

/** All that decides what one education of one employee costs. */
export interface EducationPlan {
  /** Paid days in the whole study. */
  readonly days: Days;
  /** How the days, the fee and the grant lie over calendar years; null when the time is not known. */
  readonly spread: readonly YearPart[] | null;
  /** A year at 100 % position; null when not known. */
  readonly salary: Ore | null;
  /** Whether a substitute takes the days. */
  readonly substitute: boolean;
  /** A year, as paid at the position, without what it costs besides. */
  readonly supplementPaid: Ore;
  /** The first day with supplement; null when not known. */
  readonly supplementFrom: PlainDate | null;
  readonly stipends: readonly Payment[];
  readonly stipendsCarryContribution: boolean;
  /** What the employer pays for taking part. */
  readonly fee: Ore;
  /** What others pay towards the cost (Tilskudd). */
  readonly grant: Ore;
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
  /** Substitute + supplement + stipends + fee − grant: what is not in the budget already. */
  readonly extra: Ore | null;
}

export interface EducationCost {
  /** For the whole study: the sum of its years, each rounded to the øre with its own rates. */
  readonly leaveWage: Ore | null;
  readonly substitute: Ore | null;
  /** The years asked for, then what has no year where the time of the education or of a payment is not known. */
  readonly years: readonly YearCost[];
}

/** What an education costs, as a whole and in each of the calendar years asked for. */
export function educationCost(plan: EducationPlan, years: readonly number[]): EducationCost {
  const parts = studyParts(plan);
  const costs = years.map((year) => costIn(year, plan, parts));
  if (isUndated(plan)) costs.push(costIn(null, plan, parts));
  return {
    leaveWage: sumOrNull(parts, ({ leaveWage }) => leaveWage),
    substitute: sumOrNull(parts, ({ substitute }) => substitute),
    years: costs,
  };
}

/** What lies in a calendar year of the study by the study's months. */
interface StudyPart extends Pick<YearCost, 'year' | 'days' | 'leaveWage' | 'substitute' | 'fee' | 'grant'> {
  readonly rates: PayRates;
}

const UNDATED = [{ year: null, part: ONE_RATIO }] as const;

function studyParts(plan: EducationPlan): readonly StudyPart[] {
  const { salary, substitute } = plan;
  const spread: readonly { year: CostYear; part: Ratio }[] = plan.spread ?? UNDATED;
  const fees = spreadOver(spread, plan.fee);
  const grants = spreadOver(spread, plan.grant);
  return spread.map(({ year, part }, index) => {
    const days = partOfDays(plan.days, part);
    const rates = plan.ratesOf(year);
    return {
      year,
      rates,
      days,
      leaveWage: salary === null ? null : leaveWage(days, salary, rates),
      substitute: substitute ? (salary === null ? null : substituteWage(days, salary, rates)) : ZERO_ORE,
      fee: fees?.[index] ?? ZERO_ORE,
      grant: grants?.[index] ?? ZERO_ORE,
    };
  });
}

/** Most educations have neither fee nor grant, and nothing to spread: null. */
function spreadOver(spread: readonly { part: Ratio }[], amount: Ore): readonly Ore[] | null {
  return amount === ZERO_ORE
    ? null
    : spreadOre(
        amount,
        spread.map(({ part }) => part),
      );
}

/** Null where the amount of any part is not known. */
function sumOrNull(parts: readonly StudyPart[], amountOf: (part: StudyPart) => Ore | null): Ore | null {
  let sum = ZERO_ORE;
  for (const part of parts) {
    const amount = amountOf(part);
    if (amount === null) return null;
    sum = addOre(sum, amount);
  }
  return sum;
}

function costIn(year: CostYear, plan: EducationPlan, parts: readonly StudyPart[]): YearCost {
  const { rates, days, leaveWage, substitute, fee, grant } =
    parts.find((each) => each.year === year) ?? outsideStudy(plan, year);
  const supplement = supplementIn(plan, year, rates);
  const stipends = stipendsIn(plan, year, rates);
  const extra =
    substitute === null
      ? null
      : subtractOre(addOre(addOre(substitute, supplement), addOre(stipends, fee)), grant);
  return { year, days, leaveWage, substitute, supplement, stipends, fee, grant, extra };
}

/** A year without a day of the study costs no pay, known or not; what pay would be for one without a salary stays unknown. */
function outsideStudy(
  { salary, substitute, ratesOf }: EducationPlan,
  year: CostYear,
): Omit<StudyPart, 'year'> {
  return {
    rates: ratesOf(year),
    days: ZERO_DAYS,
    leaveWage: salary === null ? null : ZERO_ORE,
    substitute: salary === null && substitute ? null : ZERO_ORE,
    fee: ZERO_ORE,
    grant: ZERO_ORE,
  };
}

/** So many months of a year. */
const TWELFTHS = Array.from({ length: 13 }, (_, months) => smallRatio(months, 12));

/** A supplement is paid by the month; without a day to be paid from, no year has it. */
function supplementIn(
  { supplementPaid, supplementFrom }: EducationPlan,
  year: CostYear,
  rates: PayRates,
): Ore {
  if (supplementPaid === ZERO_ORE || supplementFrom === null || year === null) return ZERO_ORE;
  const months = monthsLeftOfYear(monthOf(supplementFrom), year);
  if (months === 0) return ZERO_ORE;
  return payCost(supplementPaid, TWELFTHS[months]!, rates);
}

function stipendsIn(
  { stipends, stipendsCarryContribution }: EducationPlan,
  year: CostYear,
  rates: PayRates,
): Ore {
  let paid = ZERO_ORE;
  for (const { amount, on } of stipends) {
    if (amount !== ZERO_ORE && yearOf(on) === year) paid = addOre(paid, amount);
  }
  return stipendsCarryContribution ? withContribution(paid, rates) : paid;
}

function yearOf(date: PlainDate | null): CostYear {
  return date === null ? null : yearOfDate(date);
}

/** Whether the plan has something that no date tells the year of. */
function isUndated({ spread, stipends }: EducationPlan): boolean {
  return spread === null || stipends.some(({ amount, on }) => on === null && amount !== ZERO_ORE);
}
