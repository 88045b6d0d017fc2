import { decimalText } from '../../core/money/decimal';
import {
  compareRatio,
  equalRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  sumRatio,
  type Ratio,
} from '../../core/money/ratio';
import type { Heading } from '../../tables/match-headings';
import type { ReadNumber } from '../../tables/read-rows';
import { rangeBetween } from '../../workbook/address';
import { figure, issue, type Figure, type Issue } from '../../workbook/issue';

const HUNDREDTH = ratio(1n, 100n);
/** Shares that are no nearer the whole than this are rather numbers of shares. */
const LEAST_NEAR = ratio(4n, 5n);
const MOST_NEAR = ratio(6n, 5n);

/**
 * What each is agreed to bear, as `Andel` and `Eierandel %`, must be the whole: where the percentages of an agreement's
 * participants are not 100 together, nobody knows whether they are to be divided by their sum, or the rest to be left.
 */
export function findPercentSum(
  { text: heading }: Heading,
  values: readonly ReadNumber[],
  agreement: Figure,
): readonly Issue[] {
  const [first] = values;
  if (first === undefined) return [];
  const sum = sumRatio(values.map(({ value }) => value.value));
  const areShown = values.some(({ value }) => value.shownAsPercent);
  const fractions = areShown ? [sum] : [sum, multiplyRatio(sum, HUNDREDTH)];
  if (sum.numerator === 0n || fractions.some((fraction) => equalRatio(fraction, ONE_RATIO))) return [];
  const near = fractions.find(isNearWhole);
  const arePercentages = areShown || /%|prosent|percent/iu.test(heading);
  if (!arePercentages && !(saysShares(heading) && near !== undefined)) return [];
  const found = near ?? fractions.at(-1)!;
  return [
    issue('driver.percent-sum', first.address, {
      column: figure.text(heading),
      agreement,
      sum: figure.percent(decimalText(multiplyRatio(found, ratio(100n)))),
      place: figure.places([rangeBetween(first.address, values.at(-1)!.address)]),
    }),
  ];
}

function saysShares(heading: string): boolean {
  return /(andel|eigardel|share)(er|ar|s)?(?!\p{L})/iu.test(heading);
}

function isNearWhole(fraction: Ratio): boolean {
  return compareRatio(fraction, LEAST_NEAR) >= 0 && compareRatio(fraction, MOST_NEAR) <= 0;
}
