import { divideHalfAway } from '../money/integer';
import {
  addRatio,
  compareRatio,
  multiplyRatio,
  ratio,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../money/ratio';

declare const daysBrand: unique symbol;

/**
 * A number of working days, exact: seven and a half is 15/2. Branded, so that neither study points nor a percentage can
 * be used where days are meant.
 */
export type Days = Ratio & { readonly [daysBrand]: true };

/** Marks an exact number as working days. */
export function days(count: Ratio): Days {
  return count as Days;
}

export const ZERO_DAYS = days(ZERO_RATIO);

export function addDays(left: Days, right: Days): Days {
  return days(addRatio(left, right));
}

export function sumDays(all: Iterable<Days>): Days {
  return days(sumRatio(all));
}

/** So large a part of the days; `part` is a fraction of 1, such as a position percentage of 4/5. */
export function partOfDays(whole: Days, part: Ratio): Days {
  return days(multiplyRatio(whole, part));
}

export function fewestDays(left: Days, right: Days): Days {
  return compareRatio(left, right) <= 0 ? left : right;
}

/** What days are rounded to, when they are: the nearest half or whole day, halves away from zero. */
export type DaysRounding = 'exact' | 'half' | 'whole';

export function roundDays(exact: Days, rounding: DaysRounding): Days {
  if (rounding === 'exact') return exact;
  const steps = rounding === 'half' ? 2n : 1n;
  return days(ratio(divideHalfAway(exact.numerator * steps, exact.denominator), steps));
}

const WORKDAYS_A_WEEK = ratio(1n, 5n);

/** The days as hours, of a full-time week of so many hours in five days. */
export function hoursOf(count: Days, hoursAWeek: Ratio): Ratio {
  return multiplyRatio(multiplyRatio(count, hoursAWeek), WORKDAYS_A_WEEK);
}
