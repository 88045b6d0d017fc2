import {
  lastDayOf,
  laterMonth,
  monthOf,
  monthsLeftOfYear,
  studyYearOfMonth,
  yearOfMonth,
  type Month,
} from '../calendar/month';
import type { PlainDate } from '../calendar/plain-date';
import { kept } from '../kept';
import { addRatio, multiplyRatio, ratio, smallRatio, ZERO_RATIO, type Ratio } from '../money/ratio';

declare const studyTimeBrand: unique symbol;

/** When an education goes on: from its first to its last month, both counted whole. Never ends before it begins. */
export interface StudyTime {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly firstMonth: Month;
  /** 1 or more. */
  readonly months: number;
  readonly [studyTimeBrand]: true;
}

/** The time from one day to another, or null when the last is before the first. */
export function studyTime(start: PlainDate, end: PlainDate): StudyTime | null {
  if (end < start) return null;
  const firstMonth = monthOf(start);
  const time: Omit<StudyTime, typeof studyTimeBrand> = {
    start,
    end,
    firstMonth,
    months: monthOf(end) - firstMonth + 1,
  };
  return time as StudyTime;
}

/**
 * The time of so many months from a day on, the last month whole: 12 months from 15 August 2026 end 31 July 2027.
 * @param months a whole number, 1 or more.
 * @throws RangeError when it ends after year 9999.
 */
export function studyTimeFromLength(start: PlainDate, months: number): StudyTime {
  return studyTime(start, lastDayOf(laterMonth(monthOf(start), months - 1)))!;
}

/** A part of something that is spread over calendar years; the parts of all years are together exactly 1. */
export interface YearPart {
  readonly year: number;
  /** A fraction of 1. */
  readonly part: Ratio;
}

/** How an education lies over calendar years, each of its months alike. In the order of the years. */
export function evenlyByMonth({ firstMonth, months }: StudyTime): readonly YearPart[] {
  return evenSpreadFrom(firstMonth)(months);
}

const evenSpreadFrom = kept((firstMonth: Month) => kept((months: number) => evenParts(firstMonth, months)));

function evenParts(firstMonth: Month, months: number): readonly YearPart[] {
  const parts: YearPart[] = [];
  const end = firstMonth + months;
  for (let month = firstMonth; month < end;) {
    const year = yearOfMonth(month);
    const next = Math.min(end, laterMonth(month, monthsLeftOfYear(month, year)));
    parts.push({ year, part: smallRatio(next - month, months) });
    month = laterMonth(firstMonth, next - firstMonth);
  }
  return parts;
}

/** The months of an education by study year (1 August–31 July), in their order. */
export function monthsByStudyYear({ firstMonth, months }: StudyTime): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let index = 0; index < months; index++) {
    const year = studyYearOfMonth(laterMonth(firstMonth, index));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/**
 * How something lies over calendar years when each month of a study year carries a weight.
 * @param weightOf by study year, 0 or more; when all are 0 every month carries alike.
 */
export function yearParts(time: StudyTime, weightOf: (studyYear: number) => Ratio): readonly YearPart[] {
  const weights = new Map<number, Ratio>();
  let sum = ZERO_RATIO;
  for (let index = 0; index < time.months; index++) {
    const month = laterMonth(time.firstMonth, index);
    const weight = weightOf(studyYearOfMonth(month));
    const year = yearOfMonth(month);
    weights.set(year, addRatio(weights.get(year) ?? ZERO_RATIO, weight));
    sum = addRatio(sum, weight);
  }
  if (sum.numerator === 0n) return evenlyByMonth(time);
  const whole = ratio(sum.denominator, sum.numerator);
  return [...weights].map(([year, weight]) => ({ year, part: multiplyRatio(weight, whole) }));
}
