import { absolute, divideHalfAway, isExact } from './integer';
import { ore, type Ore } from './ore';
import { ratio, smallRatio, type Ratio } from './ratio';

const DECIMAL = /^([+-]?(?=\.?\d)\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/**
 * The exact value of a plain decimal text such as `-1224.50` or `1e-7`: an optional sign, digits, a point.
 * @throws RangeError on any other text.
 */
export function ratioFromDecimal(text: string): Ratio {
  const match = DECIMAL.exec(text);
  if (match === null) throw new RangeError(`Not a plain decimal: ${text}`);
  const fraction = match[2] ?? '';
  const digits = BigInt(match[1]! + fraction);
  const exponent = Number(match[3] ?? 0) - fraction.length;
  return exponent < 0 ? ratio(digits, powerOfTen(-exponent)) : ratio(digits * powerOfTen(exponent));
}

const LARGEST_OF_15_DIGITS = 1e15;

/** Most numbers have so many decimals at most: whole ones, percentages, kroner with øre. No digit is looked at for them. */
const FEW_DECIMALS = 4;
const MOST_OF_FEW_DECIMALS = 10 ** FEW_DECIMALS;
const SCALES = [1, 100, MOST_OF_FEW_DECIMALS];

/**
 * The decimal that a spreadsheet shows for a floating-point cell: its 15 significant digits, so that
 * `=1-0.9` is exactly 1/10.
 * @see https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 * @throws RangeError on NaN and infinities.
 */
export function ratioFromCellNumber(value: number): Ratio {
  for (const scale of SCALES) {
    const scaled = Math.round(value * scale);
    // A decimal of 15 digits or fewer is what its nearest double shows with 15.
    if (scaled / scale === value && Math.abs(scaled) < LARGEST_OF_15_DIGITS) return smallRatio(scaled, scale);
  }
  return ratioFromDecimal(value.toPrecision(15));
}

/** An amount given in kroner, rounded to øre half away from zero; `exact` tells whether anything was rounded off. */
export function oreFromKroner(kroner: Ratio): { amount: Ore; exact: boolean } {
  const dividend = kroner.numerator * 100n;
  return {
    amount: ore(divideHalfAway(dividend, kroner.denominator)),
    exact: dividend % kroner.denominator === 0n,
  };
}

/** An amount as kroner with a point and two decimals: `1676949.10`. */
export function kronerText(amount: Ore): string {
  const size = Math.abs(Number(amount));
  if (!isExact(size)) return scaledDecimal(amount, 2);
  const rest = size % 100;
  return `${amount < 0n ? '-' : ''}${String((size - rest) / 100)}.${rest < 10 ? '0' : ''}${String(rest)}`;
}

/** A ratio with at most `maxDecimals` decimals, half away from zero, without trailing zeros: `0.4`. */
export function decimalText(value: Ratio, maxDecimals = 6): string {
  const { above, below } = value;
  const scaledAbove = above * MOST_OF_FEW_DECIMALS;
  const hasFewDecimals = Math.abs(scaledAbove) < LARGEST_OF_15_DIGITS && scaledAbove % below === 0;
  // A double shows what it is the nearest to of the decimals of 15 digits or fewer.
  if (hasFewDecimals && maxDecimals >= FEW_DECIMALS) return String(above / below);
  if (value.denominator === 1n) return value.numerator.toString();
  const scaled = divideHalfAway(value.numerator * powerOfTen(maxDecimals), value.denominator);
  return withoutTrailingZeros(scaledDecimal(scaled, maxDecimals));
}

/** So many decimals are told of a figure that has them all. */
const MOST_DECIMALS = 15;

/** A ratio without loss: as a decimal where 15 decimals hold it, else as a fraction, `1/3`. */
export function exactText(value: Ratio): string {
  const { numerator, denominator } = value;
  const isDecimal = powerOfTen(MOST_DECIMALS) % denominator === 0n;
  return isDecimal ? decimalText(value, MOST_DECIMALS) : `${String(numerator)}/${String(denominator)}`;
}

/** A ratio with exactly `decimals` decimals, half away from zero: `0.40`. */
export function fixedDecimalText(value: Ratio, decimals: number): string {
  return scaledDecimal(divideHalfAway(value.numerator * powerOfTen(decimals), value.denominator), decimals);
}

const powersOfTen: bigint[] = [];

/** A sheet asks for the same few in every cell. */
function powerOfTen(exponent: number): bigint {
  return (powersOfTen[exponent] ??= 10n ** BigInt(exponent));
}

function withoutTrailingZeros(decimal: string): string {
  const point = decimal.indexOf('.');
  if (point === -1) return decimal;
  let end = decimal.length;
  while (decimal.endsWith('0', end)) end--;
  return decimal.slice(0, end - 1 === point ? point : end);
}

function scaledDecimal(scaled: bigint, decimals: number): string {
  const digits = absolute(scaled)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = scaled < 0n ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - decimals)}`;
}
