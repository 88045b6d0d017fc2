import { decimalText } from '../core/money/decimal';
import {
  compareRatio,
  multiplyRatio,
  negateRatio,
  ONE_RATIO,
  ratio,
  ZERO_RATIO,
  type Ratio,
} from '../core/money/ratio';
import { figure, issue, type Issue } from '../workbook/issue';
import type { CellPlace, NumberReading } from './read-cell';

const HUNDREDTH = ratio(1n, 100n);
const LEAST_PERCENT = ratio(3n, 2n);

export interface FractionCell {
  readonly place: CellPlace;
  readonly reading: NumberReading;
}

/** Of what kind the shares are: `few-percent` where 1 % is as likely as 100 %, as of a key or of overhead. */
export type FractionScale = 'any' | 'few-percent';

/**
 * The fractions that a column of shares means. What is shown with a percent sign is read as shown; plain numbers
 * are fractions when all are at most 1, and percentages when all are above 1,5. Zeros are both. Anything else is
 * mixed, and each cell that breaks with the first one is told. Under a heading that says percent a plain 1 or 0,8 may be
 * either where few percent are likely.
 * @returns one entry a cell: the fraction of 1, or the issue.
 */
export function readFractions(
  cells: readonly FractionCell[],
  kind: FractionScale = 'any',
): readonly (Ratio | Issue)[] {
  const firstPlain = cells.find(
    ({ reading }) => !reading.shownAsPercent && compareRatio(reading.value, ZERO_RATIO) !== 0,
  );
  const scale = firstPlain === undefined ? 'fraction' : scaleOf(firstPlain.reading.value);

  return cells.map(({ place, reading }) => {
    const isZero = compareRatio(reading.value, ZERO_RATIO) === 0;
    const found = figure.text(asShown(reading));
    const column = figure.text(place.column);
    if (kind === 'few-percent' && !isZero && mayBePercent(place.column, reading)) {
      const percent = (value: Ratio) => figure.percent(decimalText(value, 15));
      const [first, second] = [percent(reading.value), percent(multiplyRatio(reading.value, ratio(100n)))];
      return issue('percent.small', place.address, { column, found, first, second });
    }
    if (!reading.shownAsPercent && !isZero && (scale === null || scaleOf(reading.value) !== scale)) {
      const code = scale === null && scaleOf(reading.value) === null ? 'percent.unclear' : 'percent.mixed';
      return issue(code, place.address, { column, found });
    }
    const isPercent = !reading.shownAsPercent && scale === 'percent';
    const fraction = isPercent ? multiplyRatio(reading.value, HUNDREDTH) : reading.value;
    const inRange = compareRatio(fraction, ZERO_RATIO) >= 0 && compareRatio(fraction, ONE_RATIO) <= 0;
    return inRange ? fraction : issue('percent.out-of-range', place.address, { column, found });
  });
}

/** Whether a plain number is a fraction by its size and a percentage by its heading. */
function mayBePercent(heading: string, { value, shownAsPercent }: NumberReading): boolean {
  return (
    !shownAsPercent &&
    value.numerator > 0n &&
    scaleOf(value) === 'fraction' &&
    /%|prosent|percent|(?<!\p{L})pst(?!\p{L})/iu.test(heading)
  );
}

/** As people write it: `1,2`, or `120 %` where the cell shows a percentage. */
function asShown({ value, shownAsPercent }: NumberReading): string {
  const decimal = decimalText(shownAsPercent ? multiplyRatio(value, ratio(100n)) : value, 15);
  return `${decimal.replace('.', ',')}${shownAsPercent ? ' %' : ''}`;
}

/** Negative numbers belong to neither scale but are judged by their size, so that the sign is what is told. */
function scaleOf(value: Ratio): 'fraction' | 'percent' | null {
  const size = value.numerator < 0n ? negateRatio(value) : value;
  if (compareRatio(size, ONE_RATIO) <= 0) return 'fraction';
  return compareRatio(size, LEAST_PERCENT) > 0 ? 'percent' : null;
}
