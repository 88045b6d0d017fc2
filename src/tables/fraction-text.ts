import { addRatio, ratio, type Ratio } from '../core/money/ratio';

/** The fractions that have a sign of their own (Unicode, Number Forms). */
const SIGNS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10',
};

/** `⅓` as `1/3`, `33⅓` as `33 1/3`. */
export function spellFractions(text: string): string {
  return text
    .replace(/(\d) ?([½⅓⅔¼¾⅕-⅞⅐⅑⅒])/gu, '$1 $2')
    .replace(/[½⅓⅔¼¾⅕-⅞⅐⅑⅒]/gu, (sign) => SIGNS[sign] ?? sign)
    .replace(/⁄/g, '/');
}

/** A fraction as it is written: `33 1/3 %` is 100/3 with `percent`. */
export interface FractionText {
  readonly value: Ratio;
  readonly percent: boolean;
  /** Whether a whole number stands before it. */
  readonly mixed: boolean;
}

/** Reads `1/3`, `⅓`, `33 1/3 %` and `33⅓ prosent`; null for all that is no fraction below 1, with or without a whole number. */
export function readFractionText(text: string): FractionText | null {
  const match = /^(?:(\d{1,3}) )?(\d{1,6}) ?\/ ?(\d{1,6})(?: ?(%|pst\.?|prosent|percent))?$/iu.exec(
    spellFractions(text).trim(),
  );
  if (match === null) return null;
  const [, whole, above, below, sign] = match;
  const [numerator, denominator] = [BigInt(above!), BigInt(below!)];
  if (numerator >= denominator) return null;
  const part = ratio(numerator, denominator);
  const value = whole === undefined ? part : addRatio(ratio(BigInt(whole)), part);
  return { value, percent: sign !== undefined, mixed: whole !== undefined };
}
