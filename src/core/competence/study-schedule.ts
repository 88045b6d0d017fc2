import { lastDayOf, laterMonth, monthOf, studyYearOfMonth, type Month } from '../calendar/month';
import { yearPeriod, type Period, type YearSpan } from '../calendar/period';
import { dayOfMonth, daysIn, monthOfYear, yearOfDate, type PlainDate } from '../calendar/plain-date';
import {
  addRatio,
  divideRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  smallRatio,
  subtractRatio,
  ZERO_RATIO,
  type Ratio,
} from '../money/ratio';
import { evenlyByMonth, monthsByStudyYear, yearParts, type StudyTime, type YearPart } from './study-time';

/** How much each month of a study year carries, by the calendar year that the study year begins in; null: all alike. */
export type MonthWeights = ReadonlyMap<number, Ratio> | null;

/** How the paid days of an education, and what is paid for taking part, lie in time, until the employee leaves. */
export interface StudySchedule {
  readonly time: StudyTime;
  readonly weights: MonthWeights;
  /** The last day as an employee, where it is before the end; null for one who stays. */
  readonly leavesOn: PlainDate | null;
  /** The part of the days that comes before leaving: 1 for one who stays. */
  readonly attended: Ratio;
  /** How those days lie over calendar years: the parts are together 1. */
  readonly spread: readonly YearPart[];
}

/**
 * The schedule of an education for an employee. In the month of leaving the days passed count.
 * @param leavesOn null for one who stays; never before the start of the education.
 */
export function studySchedule(
  time: StudyTime,
  weights: MonthWeights = null,
  leavesOn: PlainDate | null = null,
): StudySchedule {
  if (leavesOn === null || leavesOn >= time.end) {
    const spread = weights === null ? evenlyByMonth(time) : yearParts(time, (year) => weights.get(year)!);
    return { time, weights, leavesOn: null, attended: ONE_RATIO, spread };
  }
  const attended = partUntil(time, weights, leavesOn);
  if (attended.numerator === 0n) return { time, weights, leavesOn, attended, spread: evenlyByMonth(time) };
  const spread: YearPart[] = [];
  for (let year = yearOfDate(time.start); year <= yearOfDate(leavesOn); year++) {
    const part = partWithin(time, weights, clipped(yearPeriod(year)!, leavesOn));
    spread.push({ year, part: divideRatio(part, attended) });
  }
  return { time, weights, leavesOn, attended, spread };
}

/** Whether any day of the education, until the employee leaves, is within a span. */
export function reachesInto({ time, leavesOn }: StudySchedule, { from, to }: Period): boolean {
  return time.start <= to && (leavesOn ?? time.end) >= from;
}

/** The part of the days before leaving that lies in a calendar year, or in what a period holds of one. */
export function daysWithin(
  { time, weights, leavesOn, attended, spread }: StudySchedule,
  span: YearSpan,
): Ratio {
  if (span.isWhole) return spread.find(({ year }) => year === span.year)?.part ?? ZERO_RATIO;
  if (attended.numerator === 0n || (leavesOn !== null && leavesOn < span.from)) return ZERO_RATIO;
  return divideRatio(partWithin(time, weights, clipped(span, leavesOn)), attended);
}

/** What is paid for taking part lies evenly over the months; nothing of it comes after leaving. */
export interface EvenPart {
  /** The part that lies before the span. */
  readonly before: Ratio;
  /** The part that lies before its end. */
  readonly until: Ratio;
}

export function evenPartWithin({ time, leavesOn }: StudySchedule, span: Period): EvenPart {
  const until = partUntil(time, null, leavesOn !== null && leavesOn < span.to ? leavesOn : span.to);
  if (leavesOn !== null && leavesOn < span.from) return { before: until, until };
  return { before: partBefore(time, null, span.from), until };
}

/** How much of a study year's part of an education lies in a span, until the employee leaves. */
export function partOfStudyYear(
  { time, leavesOn }: StudySchedule,
  studyYear: number,
  span: Period = { from: time.start, to: time.end },
): Ratio {
  if (leavesOn !== null && leavesOn < span.from) return ZERO_RATIO;
  const years = [...monthsByStudyYear(time).keys()];
  const alone = new Map(years.map((year) => [year, year === studyYear ? ONE_RATIO : ZERO_RATIO]));
  return partWithin(time, alone, clipped(span, leavesOn));
}

function clipped({ from, to }: Period, leavesOn: PlainDate | null): Period {
  return { from, to: leavesOn !== null && leavesOn < to ? leavesOn : to };
}

function partWithin(time: StudyTime, weights: MonthWeights, { from, to }: Period): Ratio {
  return subtractRatio(partUntil(time, weights, to), partBefore(time, weights, from));
}

/** How much of an education lies before a day. */
function partBefore(time: StudyTime, weights: MonthWeights, day: PlainDate): Ratio {
  return partOf(time, weights, monthOf(day), dayOfMonth(day) - 1);
}

/** How much of it has passed at the end of a day. */
function partUntil(time: StudyTime, weights: MonthWeights, day: PlainDate): Ratio {
  return partOf(time, weights, monthOf(day), dayOfMonth(day));
}

/** How much has passed after so many days of a month; each month counts by its weight, and within it each day of the study. */
function partOf(time: StudyTime, weights: MonthWeights, month: Month, days: number): Ratio {
  const { firstMonth, months } = time;
  if (month < firstMonth) return ZERO_RATIO;
  if (month >= laterMonth(firstMonth, months)) return ONE_RATIO;
  const weightOf = (each: Month) => weights?.get(studyYearOfMonth(each)) ?? ONE_RATIO;
  let passed = multiplyRatio(weightOf(month), partOfMonth(time, month, days));
  let all = ZERO_RATIO;
  for (let index = 0; index < months; index++) {
    const each = laterMonth(firstMonth, index);
    all = addRatio(all, weightOf(each));
    if (each < month) passed = addRatio(passed, weightOf(each));
  }
  if (all.numerator === 0n) return partOf(time, null, month, days);
  return divideRatio(passed, all);
}

/** How many of the study's days in a month have passed, as a fraction of them. */
function partOfMonth({ start, end }: StudyTime, month: Month, days: number): Ratio {
  const first = monthOf(start) === month ? dayOfMonth(start) : 1;
  const last = monthOf(end) === month ? dayOfMonth(end) : dayOfMonth(lastDayOf(month));
  const passed = Math.max(0, Math.min(days, last) - first + 1);
  return smallRatio(passed, last - first + 1);
}

/**
 * How much of a yearly amount that is paid by the month falls in a span: so many twelfths, and of the month that it ends
 * in the days.
 * @param from the first day of a month.
 * @param until the last day that it is paid for; null while nobody knows of one.
 */
export function yearlyPartWithin(from: PlainDate, until: PlainDate | null, span: Period): Ratio {
  const first = from > span.from ? from : span.from;
  const last = until !== null && until < span.to ? until : span.to;
  if (last < first) return ZERO_RATIO;
  const months = subtractRatio(
    monthsUntil(last, dayOfMonth(last)),
    monthsUntil(first, dayOfMonth(first) - 1),
  );
  return multiplyRatio(months, TWELFTH);
}

const TWELFTH = ratio(1n, 12n);

/** Months since year 0, the days of the last one as a fraction of it. */
function monthsUntil(date: PlainDate, days: number): Ratio {
  const length = daysIn(yearOfDate(date), monthOfYear(date));
  const month = smallRatio(monthOf(date), 1);
  return days === 0 ? month : addRatio(month, smallRatio(days, length));
}
