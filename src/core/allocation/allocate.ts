import {
  apportionByLargestRemainder,
  roundEach,
  roundWithAbsorber,
  type ApportionedShare,
  type ExactShares,
  type Precedence,
} from '../money/apportionment';
import { absolute, divideHalfAway, leastCommonMultiple } from '../money/integer';
import { ore, subtractOre, ZERO_ORE, type Ore } from '../money/ore';
import type { Ratio } from '../money/ratio';
import { oreFromUnits, unitsIn, type RoundingUnit } from '../money/rounding-unit';
import { AllocationError, type SharingProblem } from './allocation-error';
import type { AllocationKey } from './allocation-key';
import { compareNorwegian } from './norwegian-order';

/** Who takes the øre that do not divide evenly. */
export type RoundingPolicy =
  'largest-remainder' | 'each-rounded' | 'last-absorbs' | 'largest-absorbs' | 'host-absorbs';

export interface Rounding {
  readonly policy: RoundingPolicy;
  readonly unit: RoundingUnit;
}

export interface Sharer {
  readonly name: string;
  /** One value for each of the key's drivers, in the key's order. */
  readonly drivers: readonly Ratio[];
}

export interface AllocationInput {
  readonly total: Ore;
  readonly key: AllocationKey;
  readonly sharers: readonly Sharer[];
  readonly rounding: Rounding;
  /** The host's place among the sharers; needed by `host-absorbs`. */
  readonly host: number | null;
}

/** One sharer's part, with the steps that lead to it. `shared = equalPart + driverPart`. */
export interface AllocatedShare {
  readonly shared: Ore;
  /** The exact driver part rounded to the unit half away from zero; all of `shared` when nothing is split evenly. */
  readonly driverPart: Ore;
  readonly equalPart: Ore;
  /** The exact share in units is `exactNumerator / denominator` of the allocation. */
  readonly exactNumerator: bigint;
  readonly step: ApportionedShare;
}

export interface Allocation {
  /** The total in whole units, half away from zero: what was shared out. */
  readonly roundedTotal: Ore;
  /** Sum of the shares less the total that was given. */
  readonly difference: Ore;
  /** Common denominator of all exact shares and remainders, in units. */
  readonly denominator: bigint;
  /** The place of the one that takes what rounding leaves; null for policies without one. */
  readonly absorber: number | null;
  readonly shares: readonly AllocatedShare[];
}

/** The first thing that makes an allocation impossible, or null. Checks sharers, drivers and host; the key is valid by its type. */
export function findAllocationProblem(input: AllocationInput): SharingProblem | null {
  const { key, sharers, rounding, host } = input;
  if (sharers.length === 0) return { code: 'no-participants' };
  for (let driver = 0; driver < key.drivers.length; driver++) {
    const negative = sharers.findIndex((sharer) => sharer.drivers[driver]!.numerator < 0n);
    if (negative >= 0) return { code: 'driver-negative', participant: negative, driver };
    if (sharers.every((sharer) => sharer.drivers[driver]!.numerator === 0n)) {
      return { code: 'driver-zero-sum', driver };
    }
  }
  if (rounding.policy === 'host-absorbs' && host === null)
    return { code: 'host-missing', neededFor: 'rounding' };
  return null;
}

/**
 * Shares a total by a key: share j = total × (equalShare / n + Σ weightᵢ × driverᵢⱼ / Σ driverᵢ), rounded once,
 * by the policy, to the unit. A negative total gives the mirror image of the positive one.
 * @throws AllocationError as `findAllocationProblem` tells.
 */
export function allocate(input: AllocationInput): Allocation {
  const problem = findAllocationProblem(input);
  if (problem !== null) throw new AllocationError(problem);

  const units = unitsIn(input.total, input.rounding.unit);
  const exact = exactShares(units, input);
  const { steps, absorber } = roundShares(exact, input);
  const inUnit = (amount: bigint) => oreFromUnits(amount, input.rounding.unit);

  const nothingSplitEvenly = input.key.equalShare.numerator === 0n;
  let sum = 0n;
  const shares = steps.map((step, index) => {
    const shared = inUnit(step.units);
    const driverPart = nothingSplitEvenly
      ? shared
      : inUnit(divideHalfAway(exact.numerators[index]! - exact.equalNumerator, exact.denominator));
    sum += shared;
    return {
      shared,
      driverPart,
      equalPart: nothingSplitEvenly ? ZERO_ORE : subtractOre(shared, driverPart),
      exactNumerator: exact.numerators[index]!,
      step,
    };
  });
  return {
    roundedTotal: inUnit(units),
    difference: subtractOre(ore(sum), input.total),
    denominator: exact.denominator,
    absorber,
    shares,
  };
}

interface ExactKeyShares extends ExactShares {
  /** The part of each numerator that is split evenly; the rest follows the drivers. */
  readonly equalNumerator: bigint;
}

/** All exact shares over one denominator: the weights' common denominator × that of 1/n and every driver's sum. */
function exactShares(units: bigint, { key, sharers }: AllocationInput): ExactKeyShares {
  const count = BigInt(sharers.length);
  const columns = key.drivers.map((_, driver) =>
    wholeNumbers(sharers.map((sharer) => sharer.drivers[driver]!)),
  );
  const sums = columns.map((column) => column.reduce((sum, value) => sum + value, 0n));

  const weights = [key.equalShare, ...key.drivers.map((driver) => driver.weight)];
  const weightDenominator = weights.map((weight) => weight.denominator).reduce(leastCommonMultiple);
  const partDenominator = [count, ...sums].reduce(leastCommonMultiple);

  /** What one whole of a part (an even split, or one unit of a driver) adds to a numerator. */
  const factor = (weight: Ratio, divisor: bigint) =>
    units * weight.numerator * (weightDenominator / weight.denominator) * (partDenominator / divisor);
  const equalNumerator = factor(key.equalShare, count);
  const driverFactors = key.drivers.map((driver, index) => factor(driver.weight, sums[index]!));

  const numerators = sharers.map((_, index) => {
    let numerator = equalNumerator;
    for (let driver = 0; driver < columns.length; driver++) {
      numerator += driverFactors[driver]! * columns[driver]![index]!;
    }
    return numerator;
  });
  return { units, numerators, equalNumerator, denominator: weightDenominator * partDenominator };
}

/** The ratios of one driver scaled to whole numbers; only their proportions matter. */
function wholeNumbers(values: readonly Ratio[]): readonly bigint[] {
  const denominator = values.reduce((all, value) => leastCommonMultiple(all, value.denominator), 1n);
  if (denominator === 1n) return values.map((value) => value.numerator);
  return values.map((value) => value.numerator * (denominator / value.denominator));
}

function roundShares(
  exact: ExactKeyShares,
  { sharers, rounding, host }: AllocationInput,
): { steps: readonly ApportionedShare[]; absorber: number | null } {
  /**
   * Larger exact driver part first, then name in Norwegian order: the order of rows never decides. The even part is the
   * same for all, so that the larger driver part is in the larger share.
   */
  const precedence: Precedence = (left, right) => {
    const ofLeft = absolute(exact.numerators[left]!);
    const ofRight = absolute(exact.numerators[right]!);
    if (ofLeft !== ofRight) return ofLeft > ofRight ? -1 : 1;
    return compareNorwegian(sharers[left]!.name, sharers[right]!.name);
  };
  const absorbedBy = (absorber: number) => ({ steps: roundWithAbsorber(exact, absorber), absorber });
  switch (rounding.policy) {
    case 'largest-remainder':
      return { steps: apportionByLargestRemainder(exact, precedence), absorber: null };
    case 'each-rounded':
      return { steps: roundEach(exact), absorber: null };
    case 'last-absorbs':
      return absorbedBy(sharers.length - 1);
    case 'largest-absorbs':
      return absorbedBy(largestShare(exact.numerators, precedence));
    case 'host-absorbs':
      return absorbedBy(host!);
  }
}

function largestShare(numerators: readonly bigint[], precedence: Precedence): number {
  let largest = 0;
  for (let index = 1; index < numerators.length; index++) {
    const difference = absolute(numerators[index]!) - absolute(numerators[largest]!);
    if (difference > 0n || (difference === 0n && precedence(index, largest) < 0)) largest = index;
  }
  return largest;
}
