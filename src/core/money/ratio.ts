import { greatestCommonDivisor, isExact, smallDivisor, wholeNumber } from './integer';

/**
 * An exact fraction in lowest terms; the denominator is above 0. A share of 40 % is 2/5, never 40.
 * Built only by the functions here, so that equal ratios have equal parts.
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /**
   * The same two as machine numbers, rounded where they are too large to be exact: turned once for each fraction, and
   * not each time that it is used.
   */
  readonly above: number;
  readonly below: number;
}

/**
 * The fraction numerator/denominator in lowest terms.
 * @throws RangeError when the denominator is 0.
 */
export function ratio(numerator: bigint, denominator: bigint = 1n): Ratio {
  if (denominator === 0n) throw new RangeError('A ratio cannot have denominator 0');
  const above = Number(numerator);
  const below = Number(denominator);
  if (isExact(above) && isExact(below)) return smallRatio(above, below);
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return inLowestTerms(numerator / divisor, denominator / divisor);
}

function inLowestTerms(numerator: bigint, denominator: bigint): Ratio {
  return { numerator, denominator, above: Number(numerator), below: Number(denominator) };
}

/** The fraction in lowest terms of whole machine numbers that are exact; the denominator is not 0. */
export function smallRatio(numerator: number, denominator: number): Ratio {
  const divisor = smallDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1);
  // 0 divided by what is below 0 is −0, which bigint does not have.
  const above = numerator / divisor + 0;
  const below = denominator / divisor;
  return { numerator: wholeNumber(above), denominator: wholeNumber(below), above, below };
}

export const ZERO_RATIO = ratio(0n);
export const ONE_RATIO = ratio(1n);

export function addRatio(left: Ratio, right: Ratio): Ratio {
  const one = left.above * right.below;
  const other = right.above * left.below;
  const below = left.below * right.below;
  if (isExact(one) && isExact(other) && isExact(one + other) && isExact(below)) {
    return smallRatio(one + other, below);
  }
  return ratio(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtractRatio(left: Ratio, right: Ratio): Ratio {
  return addRatio(left, negateRatio(right));
}

export function negateRatio({ numerator, denominator }: Ratio): Ratio {
  return inLowestTerms(-numerator, denominator);
}

export function multiplyRatio(left: Ratio, right: Ratio): Ratio {
  const above = left.above * right.above;
  const below = left.below * right.below;
  if (isExact(above) && isExact(below)) return smallRatio(above, below);
  return ratio(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** @throws RangeError when the divisor is 0. */
export function divideRatio(dividend: Ratio, { numerator, denominator }: Ratio): Ratio {
  return multiplyRatio(dividend, ratio(denominator, numerator));
}

export function sumRatio(ratios: Iterable<Ratio>): Ratio {
  // Many fractions have few denominators: those of one are added up before they are brought under another.
  const numerators = new Map<bigint, bigint>();
  for (const { numerator, denominator } of ratios) {
    numerators.set(denominator, (numerators.get(denominator) ?? 0n) + numerator);
  }
  let sum = ZERO_RATIO;
  for (const [denominator, numerator] of numerators) sum = addRatio(sum, ratio(numerator, denominator));
  return sum;
}

/** Below 0 when left is the smaller, above 0 when it is the larger, 0 when they are equal. */
export function compareRatio(left: Ratio, right: Ratio): number {
  const one = left.above * right.below;
  const other = right.above * left.below;
  if (isExact(one) && isExact(other)) return one - other;
  return compareWhole(left.numerator * right.denominator, right.numerator * left.denominator);
}

function compareWhole(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equalRatio(left: Ratio, right: Ratio): boolean {
  return compareRatio(left, right) === 0;
}
