/** Whole-number arithmetic that bigint lacks. Divisors are above 0 throughout. */

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Up to here a number counts every whole one. */
const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Always 0 or more; of 0 and 0 it is 1, so that it can be divided by. */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  if (right === 1n) return 1n;
  let a = absolute(left);
  let b = absolute(right);
  // Machine numbers are many times as fast, and most fractions are small.
  if (a <= LARGEST_SAFE && b <= LARGEST_SAFE) return BigInt(safeDivisor(Number(a), Number(b)));
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

function safeDivisor(left: number, right: number): number {
  let a = left;
  let b = right;
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? 1 : a;
}

export function leastCommonMultiple(left: bigint, right: bigint): bigint {
  return (left / greatestCommonDivisor(left, right)) * right;
}

/** The quotient rounded to the nearest whole number, halves away from zero (−2,5 is −3). */
export function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  // Of an odd divisor the half lies between two remainders, so that its floor does too.
  const quotient = (absolute(dividend) + divisor / 2n) / divisor;
  return dividend < 0n ? -quotient : quotient;
}
