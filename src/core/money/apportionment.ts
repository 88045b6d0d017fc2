import { divideHalfAway } from './integer';

/**
 * Shares of a whole number of units, exact, over one common denominator: share j is
 * `numerators[j] / denominator` units. The numerators sum to `units × denominator`, and none has the
 * opposite sign of `units`.
 */
export interface ExactShares {
  readonly units: bigint;
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** How one exact share became whole units: `units = floor + unitsGiven`. Negative totals mirror positive ones. */
export interface ApportionedShare {
  /** The exact share cut off towards zero, in units. */
  readonly floor: bigint;
  /** What was cut off, as a numerator over the common denominator. */
  readonly remainder: bigint;
  /** The place among the remainders, 1 for the largest; null where remainders are not compared. */
  readonly rank: number | null;
  /** Units on top of the floor; may be below 0 for the one who absorbs a difference. */
  readonly unitsGiven: bigint;
  readonly units: bigint;
}

/** Says who comes first of two with equal claims: below 0 for the left one. Must never be 0 for two different shares. */
export type Precedence = (left: number, right: number) => number;

/**
 * Largest remainder (Hamilton): every share is cut off, then the units left over go one each to the largest
 * remainders. The units always sum to the total, and each is within one unit of its exact share.
 * @param precedence decides between equal remainders.
 * @see https://en.wikipedia.org/wiki/Quota_method
 */
export function apportionByLargestRemainder(
  shares: ExactShares,
  precedence: Precedence,
): readonly ApportionedShare[] {
  return mirrored(shares, ({ units, numerators, denominator }) => {
    const floors = numerators.map((numerator) => numerator / denominator);
    const remainders = numerators.map((numerator, index) => numerator - floors[index]! * denominator);
    const ranking = numerators
      .map((_, index) => index)
      .sort((left, right) => {
        const difference = remainders[right]! - remainders[left]!;
        return difference > 0n ? 1 : difference < 0n ? -1 : precedence(left, right);
      });
    let left = units;
    for (const floor of floors) left -= floor;

    const apportioned = new Array<ApportionedShare>(numerators.length);
    ranking.forEach((index, place) => {
      const unitsGiven = BigInt(place) < left ? 1n : 0n;
      const floor = floors[index]!;
      apportioned[index] = {
        floor,
        remainder: remainders[index]!,
        rank: place + 1,
        unitsGiven,
        units: floor + unitsGiven,
      };
    });
    return apportioned;
  });
}

/** Each share rounded alone, halves away from zero. The units need not sum to the total. */
export function roundEach(shares: ExactShares): readonly ApportionedShare[] {
  return mirrored(shares, ({ numerators, denominator }) =>
    numerators.map((numerator) => givenUnits(numerator, denominator, divideHalfAway(numerator, denominator))),
  );
}

/** Each share rounded alone, but for the one at `absorber`, which takes what is left of the total. */
export function roundWithAbsorber(shares: ExactShares, absorber: number): readonly ApportionedShare[] {
  return mirrored(shares, ({ units, numerators, denominator }) => {
    const rounded = numerators.map((numerator) => divideHalfAway(numerator, denominator));
    let left = units;
    rounded.forEach((each, index) => {
      if (index !== absorber) left -= each;
    });
    return numerators.map((numerator, index) =>
      givenUnits(numerator, denominator, index === absorber ? left : rounded[index]!),
    );
  });
}

function givenUnits(numerator: bigint, denominator: bigint, units: bigint): ApportionedShare {
  const floor = numerator / denominator;
  return {
    floor,
    remainder: numerator - floor * denominator,
    rank: null,
    unitsGiven: units - floor,
    units,
  };
}

/** Runs a method on the positive image of the shares and gives the answer the sign of the total. */
function mirrored(
  shares: ExactShares,
  method: (positive: ExactShares) => readonly ApportionedShare[],
): readonly ApportionedShare[] {
  if (shares.units >= 0n) return method(shares);
  const positive = {
    units: -shares.units,
    numerators: shares.numerators.map((numerator) => -numerator),
    denominator: shares.denominator,
  };
  return method(positive).map((share) => ({
    floor: -share.floor,
    remainder: -share.remainder,
    rank: share.rank,
    unitsGiven: -share.unitsGiven,
    units: -share.units,
  }));
}
