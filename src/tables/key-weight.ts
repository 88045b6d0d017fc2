import { compareRatio, multiplyRatio, ONE_RATIO, ratio, type Ratio } from '../core/money/ratio';
import { readFractionText } from './fraction-text';
import { readNumberText } from './number-text';

/**
 * A part of a key as it is written: with a percent sign, as a fraction, or as a plain number that may be either.
 * `value` is as written: `40 %` is 40.
 */
export interface WrittenWeight {
  readonly value: Ratio;
  readonly scale: 'percent' | 'fraction' | 'plain';
}

const WORDS: readonly (readonly [RegExp, Ratio])[] = [
  [/^(det halve|halvparten|halvdelen|halvt|halv|half|one half)$/iu, ratio(1n, 2n)],
  [/^(en|én|ein|one|a)[ -](tredjedel|tredel|third)$/iu, ratio(1n, 3n)],
  [/^(to|two)[ -](tredjedeler|tredjedelar|tredeler|tredelar|thirds)$/iu, ratio(2n, 3n)],
  [/^(en|én|ein|one|a)[ -](fjerdedel|firedel|kvart|quarter)$/iu, ratio(1n, 4n)],
  [/^(tre|three)[ -](fjerdedeler|fjerdedelar|firedeler|firedelar|kvart|quarters)$/iu, ratio(3n, 4n)],
  [/^(en|én|ein|one|a)[ -](femtedel|femdel|fifth)$/iu, ratio(1n, 5n)],
];

/** `40 %`, `0,4`, `40`, `1/3`, `33 1/3 %` or `halvparten`; null for anything else, and below 0. */
export function readWeight(text: string): WrittenWeight | null {
  const word = WORDS.find(([pattern]) => pattern.test(text));
  if (word !== undefined) return { value: word[1], scale: 'fraction' };
  const fraction = readFractionText(text);
  if (fraction !== null) {
    const scale = fraction.percent ? 'percent' : fraction.mixed ? 'plain' : 'fraction';
    return { value: fraction.value, scale };
  }
  const number = readNumberText(text.replace(/ ?per ?cent$/iu, ' %'));
  if (number.kind !== 'number' || number.value.numerator < 0n) return null;
  return { value: number.value, scale: number.percent ? 'percent' : 'plain' };
}

const HUNDREDTH = ratio(1n, 100n);
const LEAST_PERCENT = ratio(3n, 2n);

/**
 * The fractions of 1 that the weights of one key mean. Plain numbers are fractions when all are at most 1, and
 * percentages when all are above 1,5; 0 is both. Null when they are neither.
 */
export function fractionsOf(weights: readonly (WrittenWeight | null)[]): readonly (Ratio | null)[] | null {
  const plain = weights.filter((weight) => weight?.scale === 'plain' && weight.value.numerator !== 0n);
  const areFractions = plain.every((weight) => compareRatio(weight!.value, ONE_RATIO) <= 0);
  const arePercent = plain.every((weight) => compareRatio(weight!.value, LEAST_PERCENT) > 0);
  if (!areFractions && !arePercent) return null;
  return weights.map((weight) => {
    if (weight === null) return null;
    const isPercent = weight.scale === 'percent' || (weight.scale === 'plain' && !areFractions);
    return isPercent ? multiplyRatio(weight.value, HUNDREDTH) : weight.value;
  });
}
