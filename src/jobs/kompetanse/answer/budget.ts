import { sumDays } from '../../../core/calendar/days';
import { yearPeriod, yearSpans, type Period, type YearSpan } from '../../../core/calendar/period';
import { yearOfDate } from '../../../core/calendar/plain-date';
import type { CostYear, YearCost } from '../../../core/competence/education-cost';
import { addOre, subtractOre, sumOre, ZERO_ORE, type Ore } from '../../../core/money/ore';
import type { AnsweredEducation } from './kompetanse-result';
import type { Education } from '../read/read-educations';

/** So many years are shown at most where no period is chosen. */
const MOST_YEARS = 10;

/**
 * The calendar years of a budget: exactly those of the period. Without a period, from the first year of an education to
 * the one after the last, the latest ten at most.
 */
export function budgetYears(period: Period | null, educations: readonly Education[]): readonly YearSpan[] {
  if (period !== null) return yearSpans(period);
  const dates = educations.flatMap(({ start, end, completion }) =>
    [start, end, completion].filter((date) => date !== null),
  );
  if (dates.length === 0) return [];
  const years = dates.map(yearOfDate);
  const [first, last] = [yearPeriod(Math.min(...years)), yearPeriod(Math.max(...years) + 1)];
  return yearSpans({ from: first!.from, to: last!.to }).slice(-MOST_YEARS);
}

/** What is known of costs, summed. */
export type TotalCost = { readonly [Item in keyof Omit<YearCost, 'year'>]: NonNullable<YearCost[Item]> };

/** The sums of costs; for want of a salary the substitute and the leave of some may not be in them. */
export function totalCost(costs: readonly YearCost[]): TotalCost {
  const sum = (amountOf: (cost: YearCost) => Ore | null) => {
    let known = ZERO_ORE;
    for (const cost of costs) known = addOre(known, amountOf(cost) ?? ZERO_ORE);
    return known;
  };
  const total = {
    days: sumDays(costs.map(({ days }) => days)),
    leaveWage: sum(({ leaveWage }) => leaveWage),
    substitute: sum(({ substitute }) => substitute),
    supplement: sum(({ supplement }) => supplement),
    stipends: sum(({ stipends }) => stipends),
    fee: sum(({ fee }) => fee),
    grant: sum(({ grant }) => grant),
    repayment: sum(({ repayment }) => repayment),
  };
  const { substitute, supplement, stipends, fee, grant, repayment } = total;
  const extra = subtractOre(sumOre([substitute, supplement, stipends, fee]), addOre(grant, repayment));
  return { ...total, extra };
}

/** What all educations cost in each year. */
export function totalsByYear(educations: readonly AnsweredEducation[]): readonly YearCost[] {
  const byYear = new Map<CostYear, YearCost[]>();
  for (const cost of educations.flatMap((each) => each.cost.years)) {
    const ofYear = byYear.get(cost.year);
    if (ofYear === undefined) byYear.set(cost.year, [cost]);
    else ofYear.push(cost);
  }
  return [...byYear].map(([year, costs]) => ({ year, ...totalCost(costs) }));
}
