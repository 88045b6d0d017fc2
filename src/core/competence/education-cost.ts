import { partOfDays, ZERO_DAYS, type Days } from '../calendar/days';
import { monthOf, monthsLeftOfYear } from '../calendar/month';
import { yearOfDate, type PlainDate } from '../calendar/plain-date';
import { ore, subtractOre, sumOre, ZERO_ORE, type Ore } from '../money/ore';
import { oreFromKroner } from '../money/decimal';
import { multiplyRatio, ONE_RATIO, ratio, ZERO_RATIO, type Ratio } from '../money/ratio';
import { spreadOre } from '../money/spread';
import {
  kronerOf,
  leaveWage,
  substituteWage,
  withContribution,
  withPensionAndContribution,
  type PayRates,
} from './pay-cost';
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
  const parts: readonly { year: CostYear; part: Ratio }[] = plan.spread ?? [{ year: null, part: ONE_RATIO }];
  const wage = (wageOf: typeof leaveWage): AmountsByYear | null => {
    const { salary, days, ratesOf } = plan;
    if (salary === null) return null;
    return new Map(
      parts.map(({ year, part }) => {
        const kroner = wageOf(partOfDays(days, part), salary, ratesOf(year));
        return [year, oreFromKroner(kroner).amount];
      }),
    );
  };
  const spread = (amount: Ore): AmountsByYear => {
    const amounts = spreadOre(
      amount,
      parts.map(({ part }) => part),
    );
    return new Map(parts.map(({ year }, index) => [year, amounts[index]!]));
  };
  const leave = wage(leaveWage);
  const substitute = plan.substitute ? wage(substituteWage) : NOTHING;
  const fee = spread(plan.fee);
  const grant = spread(plan.grant);

  const costIn = (year: CostYear): YearCost => {
    const part = parts.find((each) => each.year === year)?.part ?? ZERO_RATIO;
    const cost = {
      year,
      days: part === ZERO_RATIO ? ZERO_DAYS : partOfDays(plan.days, part),
      leaveWage: leave && amountIn(leave, year),
      substitute: substitute && amountIn(substitute, year),
      supplement: supplementIn(plan, year),
      stipends: stipendsIn(plan, year),
      fee: amountIn(fee, year),
      grant: amountIn(grant, year),
    };
    return { ...cost, extra: extraCost(cost) };
  };
  const undated = costIn(null);
  return {
    leaveWage: leave && sumOre([...leave.values()]),
    substitute: substitute && sumOre([...substitute.values()]),
    years: [...years.map(costIn), ...(plan.spread === null || !isNothing(undated) ? [undated] : [])],
  };
}

type AmountsByYear = ReadonlyMap<CostYear, Ore>;

const NOTHING: AmountsByYear = new Map();

function amountIn(amounts: AmountsByYear, year: CostYear): Ore {
  return amounts.get(year) ?? ZERO_ORE;
}

/** A supplement is paid by the month; without a day to be paid from, no year has it. */
function supplementIn({ supplementPaid, supplementFrom, ratesOf }: EducationPlan, year: CostYear): Ore {
  if (supplementFrom === null || year === null) return ZERO_ORE;
  const months = BigInt(monthsLeftOfYear(monthOf(supplementFrom), year));
  const kroner = multiplyRatio(kronerOf(supplementPaid), ratio(months, 12n));
  return oreFromKroner(withPensionAndContribution(kroner, ratesOf(year))).amount;
}

function stipendsIn({ stipends, stipendsCarryContribution, ratesOf }: EducationPlan, year: CostYear): Ore {
  const paid = sumOre(stipends.filter(({ on }) => yearOf(on) === year).map(({ amount }) => amount));
  if (!stipendsCarryContribution) return paid;
  return oreFromKroner(withContribution(kronerOf(paid), ratesOf(year))).amount;
}

function yearOf(date: PlainDate | null): CostYear {
  return date === null ? null : yearOfDate(date);
}

function extraCost({ substitute, supplement, stipends, fee, grant }: Omit<YearCost, 'extra'>): Ore | null {
  if (substitute === null) return null;
  return subtractOre(sumOre([substitute, supplement, stipends, fee]), grant);
}

function isNothing({ days, stipends, fee, grant }: YearCost): boolean {
  return days.numerator === 0n && [stipends, fee, grant].every((amount) => amount === ore(0n));
}
