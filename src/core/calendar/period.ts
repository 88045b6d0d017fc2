import { plainDate, yearOfDate, type PlainDate } from './plain-date';

/** The days a result is for, both ends included; `from` is never after `to`. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The calendar year, or null outside 1900–9999. */
export function yearPeriod(year: number): Period | null {
  const from = plainDate(year, 1, 1);
  return from === null ? null : { from, to: plainDate(year, 12, 31)! };
}

/** The year when the period is exactly one calendar year, or null. */
export function wholeYear(period: Period): number | null {
  const year = period.from.slice(0, 4);
  return period.from === `${year}-01-01` && period.to === `${year}-12-31` ? Number(year) : null;
}

/** A calendar year, or what a period holds of one. */
export interface YearSpan extends Period {
  readonly year: number;
  /** Whether it is the whole year. */
  readonly isWhole: boolean;
}

/** The calendar years that a period holds, the first and the last of them perhaps in part. */
export function yearSpans(period: Period): readonly YearSpan[] {
  const first = yearOfDate(period.from);
  const count = yearOfDate(period.to) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = yearPeriod(first + index)!;
    const from = period.from > year.from ? period.from : year.from;
    const to = period.to < year.to ? period.to : year.to;
    return { year: first + index, from, to, isWhole: from === year.from && to === year.to };
  });
}

/** How a stretch of days (null: open end) lies to a period. */
export function overlap(
  period: Period,
  from: PlainDate | null,
  to: PlainDate | null,
): 'outside' | 'whole' | 'part' {
  if ((from !== null && from > period.to) || (to !== null && to < period.from)) return 'outside';
  return (from === null || from <= period.from) && (to === null || to >= period.to) ? 'whole' : 'part';
}
