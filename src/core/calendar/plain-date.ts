import { kept } from '../kept';

declare const plainDateBrand: unique symbol;

/** A day as `YYYY-MM-DD`, without time or zone; texts of this form sort as days do. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const MILLISECONDS_A_DAY = 86_400_000;

/** A day from year, month 1–12 and day, or null when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  const isInRange = year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1;
  if (!isInRange || day > daysIn(year, month)) return null;
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
}

/** How many days a month has. @param month 1–12. */
export function daysIn(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}

/**
 * The day a spreadsheet means by a serial number in its 1900 system, where 1 March 1900 is 61; null for
 * earlier serials, on which spreadsheets disagree, and for what lies after year 9999.
 */
export function plainDateFromSerial(serial: number): PlainDate | null {
  return dateOfDay(Math.floor(serial));
}

const dateOfDay = kept((day: number): PlainDate | null => {
  if (!(day >= 61 && day <= 2_958_465)) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as PlainDate;
});

export function yearOfDate(date: PlainDate): number {
  return digits(date, 0) * 100 + digits(date, 2);
}

/** 1 for January. */
export function monthOfYear(date: PlainDate): number {
  return digits(date, 5);
}

/** From 1. */
export function dayOfMonth(date: PlainDate): number {
  return digits(date, 8);
}

/** Two digits of a day's text; a workbook has a million days, and a text of its own for each part is slow. */
function digits(date: PlainDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - DIGIT_ZERO * 11;
}

const DIGIT_ZERO = 48;

/** The serial number that a spreadsheet's 1900 system has for a day from 1 March 1900 on. */
export function serialOf(date: PlainDate): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
}
