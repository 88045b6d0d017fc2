import { decimalText } from '../../../core/money/decimal';
import {
  compareRatio,
  divideRatio,
  multiplyRatio,
  negateRatio,
  ONE_RATIO,
  ratio,
  subtractRatio,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../../../core/money/ratio';
import type { Heading } from '../../../tables/match-headings';
import type { ReadNumber } from '../../../tables/read-rows';
import { rangeBetween, type CellAddress } from '../../../workbook/address';
import type { PercentageChoice } from '../choices';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';

const HUNDRED = ratio(100n);
/** Numbers without a sign are fractions of the whole up to this, and percentages above it. */
const MOST_FRACTION = ratio(3n, 2n);
/** Shares that are further from the whole than this are rather numbers of shares. */
const NEAR = ratio(1n, 5n);
/** Shares that formulas have worked out are the whole but for their last digits. */
const ROUNDED_AWAY = ratio(1n, 1_000_000_000n);

/** What the participants of an agreement have agreed to bear, as a column says it. */
export interface AgreedPercentages {
  /** What the whole is in the numbers of the column: 1 or 100. */
  readonly whole: 1 | 100;
  /** What they are together, of the whole. */
  readonly sum: Ratio;
  /** What becomes of the rest: there is none, each is divided by the sum, or it is left. */
  readonly rest: 'none' | 'rescaled' | 'left';
  readonly at: CellAddress;
}

/**
 * What each is agreed to bear, as `Andel` and `Eierandel %`, must be the whole: where the percentages of an agreement's
 * participants are not 100 together, nobody knows whether they are to be divided by their sum, or the rest to be left.
 * @param chosen what a person has said of it; null when nothing.
 * @param isAll whether all of the costs go by them, so that what the rest of the costs is can be said.
 * @returns null for a column that is no such thing, and where the percentages are asked about.
 */
export function agreedPercentages(
  { text: heading }: Heading,
  values: readonly ReadNumber[],
  agreement: Figure,
  chosen: PercentageChoice | null,
  isAll: boolean,
): { readonly agreed: AgreedPercentages | null; readonly issues: readonly Issue[] } {
  const none = { agreed: null, issues: [] };
  const [first] = values;
  if (first === undefined || saysPositions(heading)) return none;
  const numbers = sumRatio(values.map(({ value }) => value.value));
  const areShown = values.some(({ value }) => value.shownAsPercent);
  const isBeyondWhole = areShown && values.some(({ value }) => compareRatio(value.value, ONE_RATIO) > 0);
  if (numbers.numerator === 0n || isBeyondWhole) return none;
  const wholes = areShown ? ([1] as const) : ([1, 100] as const);
  const fractionOf = (whole: 1 | 100) => divideRatio(numbers, ratio(BigInt(whole)));
  const near = wholes.find((whole) => isWithin(fractionOf(whole), NEAR));
  const arePercentages = areShown || /%|prosent|percent/iu.test(heading);
  if (!arePercentages && !(saysShares(heading) && (near !== undefined || chosen !== null))) return none;

  const whole = near ?? (areShown || compareRatio(numbers, MOST_FRACTION) <= 0 ? 1 : 100);
  const sum = fractionOf(whole);
  const agreed = (rest: AgreedPercentages['rest']): AgreedPercentages => ({
    whole,
    sum,
    rest,
    at: first.address,
  });
  if (isWithin(sum, ROUNDED_AWAY)) return { agreed: agreed('none'), issues: [] };
  const figures = { column: figure.text(heading), agreement, sum: percentFigure(sum) };
  if (chosen === 'rescale') {
    return { agreed: agreed('rescaled'), issues: [issue('driver.percent-rescaled', first.address, figures)] };
  }
  const place = figure.places([rangeBetween(first.address, values.at(-1)!.address)]);
  const asked = { ...figures, place };
  if (compareRatio(sum, ONE_RATIO) > 0) {
    return { agreed: null, issues: [issue('driver.percent-above', first.address, asked)] };
  }
  if (chosen === null) return { agreed: null, issues: [issue('driver.percent-sum', first.address, asked)] };
  // Beside an equal share or another driver, the rest would be of one part of the key alone.
  if (!isAll) return { agreed: null, issues: [issue('driver.percent-part', first.address, asked)] };
  return { agreed: agreed('left'), issues: [] };
}

/** The part of the costs that the agreed percentages leave to nobody. */
export function unsharedPart(agreed: readonly (AgreedPercentages | null)[]): Ratio {
  const left = agreed.find((each) => each?.rest === 'left');
  return left == null ? ZERO_RATIO : subtractRatio(ONE_RATIO, left.sum);
}

function percentFigure(fraction: Ratio): Figure {
  return figure.percent(decimalText(multiplyRatio(fraction, HUNDRED)));
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
