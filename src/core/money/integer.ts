/** Whole-number arithmetic that bigint lacks. Divisors are above 0 throughout. */

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
  return value >= 0 && value < SMALL.length ? SMALL[value]! : BigInt(value);
}

/** Always 0 or more; of 0 and 0 it is 1, so that it can be divided by. */
export function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = absolute(left);
  let b = absolute(right);
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** The same for machine numbers that are exact, which is many times as fast. */
export function smallDivisor(left: number, right: number): number {
  let a = Math.abs(left);
  let b = Math.abs(right);
  while (b !== 0 && !(isShort(a) && isShort(b))) [a, b] = [b, a % b];
  return b === 0 ? Math.max(a, 1) : shortDivisor(a, b);
}

/** Whether a number is one of 32 bits, which the machine divides in one instruction. */
function isShort(value: number): boolean {
  return value <= 0x7fff_ffff;
}

function shortDivisor(left: number, right: number): number {
  let a = left | 0;
  let b = right | 0;
  while (b !== 0) [a, b] = [b, (a % b) | 0];
  return a;
}

export function leastCommonMultiple(left: bigint, right: bigint): bigint {
  if (right === 1n || left === right) return left;
  return (left / greatestCommonDivisor(left, right)) * right;
}

/** The quotient rounded to the nearest whole number, halves away from zero (−2,5 is −3). */
export function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  // Of an odd divisor the half lies between two remainders, so that its floor does too.
  const quotient = (absolute(dividend) + divisor / 2n) / divisor;
  return dividend < 0n ? -quotient : quotient;
}
