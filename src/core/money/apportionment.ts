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
    const remainders = numerators.map((numerator) => numerator % denominator);
    let left = units;
    for (const floor of floors) left -= floor;
    const unitsLeft = Number(left);

    const ranks = rankByRemainder(remainders, denominator, precedence);
    return floors.map((floor, index) => {
      const rank = ranks[index]!;
      const takesUnit = rank <= unitsLeft;
      return {
        floor,
        remainder: remainders[index]!,
        rank,
        unitsGiven: takesUnit ? 1n : 0n,
        units: takesUnit ? floor + 1n : floor,
      };
    });
  });
}

/** The bits of a whole number that a double holds exactly. */
const BITS_OF_A_DOUBLE = 53;

/**
 * The place of each remainder, 1 for the largest, equal ones by precedence. All are from 0 to below the denominator.
 *
 * A typed array of plain numbers sorts many times as fast as bigints with a comparison. So the highest bits of each
 * remainder go into one double with its index in the low bits. To cut off the bits that there is no room for never turns
 * an order around, it only makes some alike, and those alone are compared in full.
 */
export function rankByRemainder(
  remainders: readonly bigint[],
  denominator: bigint,
  precedence: Precedence,
): Uint32Array {
  const count = remainders.length;
  const indexBits = bitLength(BigInt(count));
  const indexes = 2 ** indexBits;
  const cutBits = BigInt(Math.max(0, bitLength(denominator) + indexBits - BITS_OF_A_DOUBLE));
  const sorted = new Float64Array(count);
  // Below 0, so that the largest remainder comes first.
  for (let index = 0; index < count; index++) {
    sorted[index] = index - Number(remainders[index]! >> cutBits) * indexes;
  }
  sorted.sort();

  const ranks = new Uint32Array(count);
  for (let start = 0, end = 0; start < count; start = end) {
    const highBits = Math.floor(sorted[start]! / indexes);
    const alike: number[] = [];
    for (; end < count && Math.floor(sorted[end]! / indexes) === highBits; end++) {
      alike.push(sorted[end]! - highBits * indexes);
    }
    if (alike.length > 1) {
      alike.sort((left, right) => {
        const ofLeft = remainders[left]!;
        const ofRight = remainders[right]!;
        return ofLeft === ofRight ? precedence(left, right) : ofLeft > ofRight ? -1 : 1;
      });
    }
    for (let place = start; place < end; place++) ranks[alike[place - start]!] = place + 1;
  }
  return ranks;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
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
