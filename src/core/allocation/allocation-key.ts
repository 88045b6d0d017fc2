import {
  addRatio,
  compareRatio,
  equalRatio,
  ONE_RATIO,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../money/ratio';
import { AllocationError } from './allocation-error';

/** A driver column and the part of the total that follows it (a fraction of 1). */
export interface WeightedDriver {
  readonly column: string;
  readonly weight: Ratio;
}

declare const allocationKeyBrand: unique symbol;

/**
 * How a total is shared: `equalShare` of it is split evenly, the rest follows the drivers. All fractions of 1,
 * none below 0, together exactly 1. Made by `allocationKey` alone, so a key that exists is a valid one.
 */
export interface AllocationKey {
  readonly equalShare: Ratio;
  readonly drivers: readonly WeightedDriver[];
  readonly [allocationKeyBrand]: true;
}

/**
 * A key from its parts; drivers without weight are left out. 40/60 by inhabitants is
 * `allocationKey(ratio(2n, 5n), [{ column: 'Folketall', weight: ratio(3n, 5n) }])`.
 * @throws AllocationError `weight-negative` or `weights-sum`.
 */
export function allocationKey(equalShare: Ratio, drivers: readonly WeightedDriver[]): AllocationKey {
  for (const part of [equalShare, ...drivers.map((driver) => driver.weight)]) {
    if (compareRatio(part, ZERO_RATIO) < 0)
      throw new AllocationError({ code: 'weight-negative', weight: part });
  }
  const driverWeights = sumRatio(drivers.map((driver) => driver.weight));
  if (!equalRatio(addRatio(equalShare, driverWeights), ONE_RATIO)) {
    throw new AllocationError({ code: 'weights-sum', equalShare, driverWeights });
  }
  const weighted = drivers.filter((driver) => !equalRatio(driver.weight, ZERO_RATIO));
  const key: Omit<AllocationKey, typeof allocationKeyBrand> = { equalShare, drivers: weighted };
  return key as AllocationKey;
}
