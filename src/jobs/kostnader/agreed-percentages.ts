import { decimalText } from '../../core/money/decimal';
import {
  compareRatio,
  multiplyRatio,
  negateRatio,
  ONE_RATIO,
  ratio,
  subtractRatio,
  sumRatio,
  type Ratio,
} from '../../core/money/ratio';
import type { Heading } from '../../tables/match-headings';
import type { ReadNumber } from '../../tables/read-rows';
import { rangeBetween } from '../../workbook/address';
import type { PercentageChoice } from './choices';
import { figure, issue, type Figure, type Issue } from '../../workbook/issue';

const HUNDREDTH = ratio(1n, 100n);
/** Shares that are further from the whole than this are rather numbers of shares. */
const NEAR = ratio(1n, 5n);
/** Shares that formulas have worked out are the whole but for their last digits. */
const ROUNDED_AWAY = ratio(1n, 1_000_000_000n);

/**
 * What each is agreed to bear, as `Andel` and `Eierandel %`, must be the whole: where the percentages of an agreement's
 * participants are not 100 together, nobody knows whether they are to be divided by their sum, or the rest to be left.
 * @param chosen what a person has said of it; null when nothing.
 */
export function findPercentSum(
  { text: heading }: Heading,
  values: readonly ReadNumber[],
  agreement: Figure,
  chosen: PercentageChoice | null,
): readonly Issue[] {
  const [first] = values;
  if (first === undefined) return [];
  const sum = sumRatio(values.map(({ value }) => value.value));
  const areShown = values.some(({ value }) => value.shownAsPercent);
  const fractions = areShown ? [sum] : [sum, multiplyRatio(sum, HUNDREDTH)];
  if (sum.numerator === 0n || fractions.some((fraction) => isWithin(fraction, ROUNDED_AWAY))) return [];
  const isBeyondWhole = areShown && values.some(({ value }) => compareRatio(value.value, ONE_RATIO) > 0);
  if (isBeyondWhole || saysPositions(heading)) return [];
  const near = fractions.find((fraction) => isWithin(fraction, NEAR));
  const arePercentages = areShown || /%|prosent|percent/iu.test(heading);
  if (!arePercentages && !(saysShares(heading) && near !== undefined)) return [];
  const found = near ?? fractions.at(-1)!;
  const column = figure.text(heading);
  const shown = figure.percent(decimalText(multiplyRatio(found, ratio(100n))));
  if (chosen === 'rescale') {
    return [issue('driver.percent-rescaled', first.address, { column, agreement, sum: shown })];
  }
  const place = figure.places([rangeBetween(first.address, values.at(-1)!.address)]);
  return [issue('driver.percent-sum', first.address, { column, agreement, sum: shown, place })];
}

/** Positions are counted in percentages, too, and are no shares of a whole. */
function saysPositions(heading: string): boolean {
  return /stilling|årsverk|position|full-time/iu.test(heading);
}

function saysShares(heading: string): boolean {
  return /(andel|eigardel|share)(er|ar|s)?(?!\p{L})/iu.test(heading);
}

/** Whether a fraction is the whole, but for as much as this. */
function isWithin(fraction: Ratio, most: Ratio): boolean {
  const gap = subtractRatio(fraction, ONE_RATIO);
  return compareRatio(gap.numerator < 0n ? negateRatio(gap) : gap, most) <= 0;
}
