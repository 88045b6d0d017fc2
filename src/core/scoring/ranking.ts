import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  subtractRatio,
  sumRatio,
  type Ratio,
} from '../money/ratio';

/** The least and the most that a score can be. */
export interface Scale {
  readonly least: Ratio;
  readonly most: Ratio;
}

/** The mean of scores, exact; null for none. */
export function meanOf(scores: readonly Ratio[]): Ratio | null {
  return scores.length === 0 ? null : divideRatio(sumRatio(scores), ratio(BigInt(scores.length)));
}

/** A score turned around on its scale, for a criterion whose lowest is the best: 2 of 1–10 is 9. */
export function turnedAround(score: Ratio, { least, most }: Scale): Ratio {
  return subtractRatio(addRatio(least, most), score);
}

/** The product of the means of all criteria. */
export function productScore(means: readonly Ratio[]): Ratio {
  return means.reduce(multiplyRatio, ONE_RATIO);
}

/** The mean of the means by their weights. @param weights as many as the means; their sum is above 0. */
export function weightedScore(weights: readonly Ratio[], means: readonly Ratio[]): Ratio {
  return divideRatio(
    sumRatio(means.map((mean, index) => multiplyRatio(weights[index]!, mean))),
    sumRatio(weights),
  );
}

/** The place of each score, 1 for the largest; equal ones share theirs, and the next has as many before it. Null stays null. */
export function placesOf(scores: readonly (Ratio | null)[]): readonly (number | null)[] {
  const known = scores.filter((score) => score !== null).toSorted((left, right) => compareRatio(right, left));
  const first = new Map<string, number>();
  const keyOf = ({ numerator, denominator }: Ratio) => `${String(numerator)}/${String(denominator)}`;
  known.forEach((score, index) => {
    if (!first.has(keyOf(score))) first.set(keyOf(score), index + 1);
  });
  return scores.map((score) => (score === null ? null : first.get(keyOf(score))!));
}
