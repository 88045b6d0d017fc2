import { subtractOre, sumOre, type Ore } from '../money/ore';
import { multiplyRatio, type Ratio } from '../money/ratio';
import { payCost, type PayRates } from './pay-cost';

/** A skilled worker's position that is to become a college position. */
export interface SkilledWorkerPosition {
  /** A year at 100 % position. */
  readonly salary: Ore;
  /** Fraction of a full-time position. */
  readonly position: Ratio;
}

export interface RecruitmentCost {
  /** What the position costs a year as it is, with pension and contribution, in øre. */
  readonly today: Ore;
  /** What it costs a year as a college position. */
  readonly afterwards: Ore;
  /** `afterwards − today`. */
  readonly extra: Ore;
}

/**
 * What it costs a year to turn a skilled worker's position into a college position.
 * @param costRatio what a college position costs for each krone of a skilled worker's: 1 : 1,2 is 6/5.
 * @see Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, 4.1.1 item 4: the ratio 1 : 1,2.
 */
export function recruitmentCost(
  { salary, position }: SkilledWorkerPosition,
  costRatio: Ratio,
  rates: PayRates,
): RecruitmentCost {
  const today = payCost(salary, position, rates);
  const afterwards = payCost(salary, multiplyRatio(position, costRatio), rates);
  return { today, afterwards, extra: subtractOre(afterwards, today) };
}

/** What several positions cost together. */
export function sumRecruitment(costs: readonly RecruitmentCost[]): RecruitmentCost {
  const sum = (id: keyof RecruitmentCost) => sumOre(costs.map((cost) => cost[id]));
  return { today: sum('today'), afterwards: sum('afterwards'), extra: sum('extra') };
}
