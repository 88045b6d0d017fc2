import { decimalText } from '../core/money/decimal';
import {
  absoluteRatio,
  addRatio,
  compareRatio,
  multiplyRatio,
  ratio,
  ZERO_RATIO,
  type Ratio,
} from '../core/money/ratio';

/** Øre: what is written finer is arithmetic, not rounding. */
const FINEST_DECIMALS = 2;

/** Rounding is a thousandth at the most: of more than that it is no explanation. */
const LEAST_SUM_OF_SLACK = ratio(1000n);

/** How finely the rows of a column are written. */
export class RowsPrecision {
  #decimals = 0;
  #areRound = true;

  add(value: Ratio): void {
    this.#decimals = Math.max(this.#decimals, decimalsOf(value));
    this.#areRound &&= value.denominator === 1n && value.numerator % 10n === 0n;
  }

  /**
   * So much a sum may differ from rows that were each rounded to what is shown, being rounded itself: half a unit each.
   * Rows that are all whole tens were not rounded to kroner, and few kroner are not told in whole ones: then it may not
   * differ.
   */
  slackOf(sum: Ratio, rows: number): Ratio {
    if (this.#areRound || rows < 2) return ZERO_RATIO;
    const ofRows = multiplyRatio(halfUnit(this.#decimals), ratio(BigInt(rows)));
    const slack = addRatio(ofRows, halfUnit(decimalsOf(sum)));
    return compareRatio(multiplyRatio(slack, LEAST_SUM_OF_SLACK), absoluteRatio(sum)) <= 0
      ? slack
      : ZERO_RATIO;
  }
}

function halfUnit(decimals: number): Ratio {
  return ratio(1n, 2n * 10n ** BigInt(decimals));
}

function decimalsOf(value: Ratio): number {
  const [, fraction = ''] = decimalText(value, FINEST_DECIMALS).split('.');
  return fraction.length;
}
