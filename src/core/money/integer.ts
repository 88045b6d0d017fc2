/**
 * Whole-number arithmetic that bigint lacks. Divisors are above 0 throughout. Machine numbers are many times as fast as
 * bigint, and most fractions are small: where a number is exact, it does the work.
 */

/**
 * Whether a whole number, or a product of whole numbers, is exact as a machine number: whatever is larger is rounded to
 * something larger, for no factor but 0 makes a product smaller.
 */
export function isExact(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The whole numbers that fractions of days, months and percentages are made of: made once. */
const SMALL = Array.from({ length: 1000 }, (_, number) => BigInt(number));

/** A machine number as bigint. @param value a whole number. */
export function wholeNumber(value: number): bigint {
  return SMALL[value] ?? BigInt(value);
}

/** Always 0 or more; of 0 and 0 it is 1, so that it can be divided by. */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  if (right === 1n) return 1n;
  const [small, other] = [Number(left), Number(right)];
  if (isExact(small) && isExact(other)) return wholeNumber(smallDivisor(small, other));
  let a = absolute(left);
  let b = absolute(right);
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** The same for machine numbers that are exact. */
export function smallDivisor(left: number, right: number): number {
  let a = Math.abs(left);
  let b = Math.abs(right);
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? 1 : a;
}

export function leastCommonMultiple(left: bigint, right: bigint): bigint {
  return (left / greatestCommonDivisor(left, right)) * right;
}

/** The quotient rounded to the nearest whole number, halves away from zero (−2,5 is −3). */
export function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  const [small, by] = [Number(dividend), Number(divisor)];
  if (isExact(small) && isExact(by)) return wholeNumber(roundedQuotient(small, by));
  // Of an odd divisor the half lies between two remainders, so that its floor does too.
  const quotient = (absolute(dividend) + divisor / 2n) / divisor;
  return dividend < 0n ? -quotient : quotient;
}

/** The same for machine numbers that are exact: then the floor of their quotient is, and so is the remainder. */
export function roundedQuotient(dividend: number, divisor: number): number {
  const size = Math.abs(dividend);
  const floor = Math.floor(size / divisor);
  const quotient = size - floor * divisor >= divisor / 2 ? floor + 1 : floor;
  return dividend < 0 ? -quotient : quotient;
}
