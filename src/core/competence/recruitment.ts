import { oreFromKroner } from '../money/decimal';
import { subtractOre, type Ore } from '../money/ore';
import { multiplyRatio, sumRatio, type Ratio } from '../money/ratio';
import { kronerOf, withPensionAndContribution, type PayRates } from './pay-cost';

/** A skilled worker's position that is to become a college position. */
export interface SkilledWorkerPosition {
  /** A year at 100 % position. */
  readonly salary: Ore;
  /** Fraction of a full-time position. */
  readonly position: Ratio;
}

export interface RecruitmentCost {
  /** What the positions cost a year as they are, with pension and contribution, in øre. */
  readonly today: Ore;
  /** What they cost a year as college positions. */
  readonly afterwards: Ore;
  /** `afterwards − today`. */
  readonly extra: Ore;
}

/**
 * What it costs a year to turn skilled workers' positions into college positions.
 * @param costRatio what a college position costs for each krone of a skilled worker's: 1 : 1,2 is 6/5.
 * @see Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, 4.1.1 item 4: the ratio 1 : 1,2.
 */
export function recruitmentCost(
  positions: readonly SkilledWorkerPosition[],
  costRatio: Ratio,
  rates: PayRates,
): RecruitmentCost {
  const wages = sumRatio(positions.map(({ salary, position }) => multiplyRatio(kronerOf(salary), position)));
  const exact = withPensionAndContribution(wages, rates);
  const today = oreFromKroner(exact).amount;
  const afterwards = oreFromKroner(multiplyRatio(exact, costRatio)).amount;
  return { today, afterwards, extra: subtractOre(afterwards, today) };
}
