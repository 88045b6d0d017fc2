import { greatestCommonDivisor, isExact, smallDivisor, wholeNumber } from './integer';

/**
 * An exact fraction in lowest terms; the denominator is above 0. A share of 40 % is 2/5, never 40.
 * Built only by the functions here, so that equal ratios have equal parts.
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction numerator/denominator in lowest terms.
 * @throws RangeError when the denominator is 0.
 */
export function ratio(numerator: bigint, denominator: bigint = 1n): Ratio {
  if (denominator === 0n) throw new RangeError('A ratio cannot have denominator 0');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  if (divisor === 1n) return { numerator, denominator };
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The fraction in lowest terms of whole machine numbers that are exact; the denominator is above 0. */
export function smallRatio(numerator: number, denominator: number): Ratio {
  const divisor = smallDivisor(numerator, denominator);
  return { numerator: wholeNumber(numerator / divisor), denominator: wholeNumber(denominator / divisor) };
}

export const ZERO_RATIO = ratio(0n);
export const ONE_RATIO = ratio(1n);

export function addRatio(left: Ratio, right: Ratio): Ratio {
  return ratio(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtractRatio(left: Ratio, right: Ratio): Ratio {
  return addRatio(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function multiplyRatio(left: Ratio, right: Ratio): Ratio {
  const numerator = Number(left.numerator) * Number(right.numerator);
  const denominator = Number(left.denominator) * Number(right.denominator);
  if (isExact(numerator) && isExact(denominator)) return smallRatio(numerator, denominator);
  return ratio(left.numerator * right.numerator, left.denominator * right.denominator);
}

export function sumRatio(ratios: Iterable<Ratio>): Ratio {
  let sum = ZERO_RATIO;
  for (const each of ratios) sum = addRatio(sum, each);
  return sum;
}

/** Below 0 when left is the smaller, above 0 when it is the larger, 0 when they are equal. */
export function compareRatio(left: Ratio, right: Ratio): number {
  if (left.denominator === right.denominator) return compareWhole(left.numerator, right.numerator);
  return compareWhole(left.numerator * right.denominator, right.numerator * left.denominator);
}

function compareWhole(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equalRatio(left: Ratio, right: Ratio): boolean {
  return compareRatio(left, right) === 0;
}
