import { kept } from '../kept';
import { daysIn, monthOfYear, plainDate, yearOfDate, type PlainDate } from './plain-date';

declare const monthBrand: unique symbol;

/** A calendar month, counted in months from year 0: August 2026 is 2026 × 12 + 7. Branded, so that it is no count of months. */
export type Month = number & { readonly [monthBrand]: true };

const MONTHS_A_YEAR = 12;
/** August, the first month of a study year, counted from 0. */
const AUGUST = 7;

export function monthOf(date: PlainDate): Month {
  return (yearOfDate(date) * MONTHS_A_YEAR + monthOfYear(date) - 1) as Month;
}

/** The month so many months later, or earlier for a count below 0. */
export function laterMonth(month: Month, count: number): Month {
  return (month + count) as Month;
}

export function yearOfMonth(month: Month): number {
  return Math.floor(month / MONTHS_A_YEAR);
}

/** The study year (1 August–31 July) that the month is in, by the calendar year it begins in. */
export function studyYearOfMonth(month: Month): number {
  return Math.floor((month - AUGUST) / MONTHS_A_YEAR);
}

/** How many months of a calendar year are left from the month on, itself among them; 12 for any month before the year. */
export function monthsLeftOfYear(from: Month, year: number): number {
  const first = year * MONTHS_A_YEAR;
  return Math.max(0, first + MONTHS_A_YEAR - Math.max(from, first));
}

/**
 * The first day of the month.
 * @throws RangeError outside 1900–9999.
 */
export const firstDayOf = kept((month: Month): PlainDate => dayOf(month, 1));

/**
 * The last day of the month.
 * @throws RangeError outside 1900–9999.
 */
export function lastDayOf(month: Month): PlainDate {
  return dayOf(month, lengthOf(month));
}

/**
 * The same day so many months later; the last of the month where it has no such day (31 January + 1 is 28 February).
 * @throws RangeError outside 1900–9999.
 */
export function addMonths(date: PlainDate, count: number): PlainDate {
  const month = laterMonth(monthOf(date), count);
  return dayOf(month, Math.min(Number(date.slice(8)), lengthOf(month)));
}

/** The whole months from one day to a later one: 0 until the day of the next month. Below 0 never. */
export function wholeMonthsBetween(from: PlainDate, to: PlainDate): number {
  if (to <= from) return 0;
  const months = monthOf(to) - monthOf(from);
  return addMonths(from, months) <= to ? months : months - 1;
}

function lengthOf(month: Month): number {
  return daysIn(yearOfMonth(month), (month % MONTHS_A_YEAR) + 1);
}

function dayOf(month: Month, day: number): PlainDate {
  const date = plainDate(yearOfMonth(month), (month % MONTHS_A_YEAR) + 1, day);
  if (date === null) throw outOfRange();
  return date;
}

function outOfRange(): RangeError {
  return new RangeError('A day must be in the years 1900 to 9999');
}
