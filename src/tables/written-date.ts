import { daysIn, plainDate, type PlainDate } from '../core/calendar/plain-date';

/** A day as people write it, and whether it is the reader who found which: a semester has many days. */
export interface WrittenDate {
  readonly date: PlainDate;
  readonly isSemester: boolean;
}

/**
 * A day in other forms than `1.8.2018`: `15.8.26`, `15. august 2026`, `august 2026`, `høst 2026`, `V27`; null for none, and
 * for what may be two days.
 * @param end which day of a month or a semester is meant.
 */
export function readWrittenDate(text: string, end: 'first' | 'last'): WrittenDate | null {
  const day = shortDate(text) ?? dateInWords(text, end);
  if (day !== null) return { date: day, isSemester: false };
  const semester = semesterDate(text, end);
  return semester === null ? null : { date: semester, isSemester: true };
}

/** `15.8.26`, `15/8-26`. The month is never first in Norway. */
function shortDate(text: string): PlainDate | null {
  const parts = /^(\d{1,2})(?:\. ?|\/)(\d{1,2})(?:\. ?|[-/ ])(\d{2})$/.exec(text);
  const year = parts === null ? null : fullYear(parts[3]!);
  return year === null ? null : plainDate(year, Number(parts![2]), Number(parts![1]));
}

/** Two digits are a year of this century until 2050, and of the last from 1970; in between they may be either. */
function fullYear(digits: string): number | null {
  const year = Number(digits);
  if (digits.length === 4) return year >= 1900 && year < 2200 ? year : null;
  return year < 50 ? 2000 + year : year >= 70 ? 1900 + year : null;
}

/** How the months begin, in three languages; so few letters tell them apart. */
const MONTHS = [
  /^jan/,
  /^feb/,
  /^mar/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^de[sc]/,
];

const DATE_IN_WORDS = /^(?:(\d{1,2})\.? )?(\p{L}{3,})\.? (\d{4})$/u;

/** `15. august 2026`, or a month alone: `aug. 2026`. */
function dateInWords(text: string, end: 'first' | 'last'): PlainDate | null {
  const parts = DATE_IN_WORDS.exec(text.toLocaleLowerCase('nb'));
  if (parts === null) return null;
  const year = fullYear(parts[3]!);
  const month = MONTHS.findIndex((begins) => begins.test(parts[2]!)) + 1;
  if (year === null || month === 0) return null;
  if (parts[1] !== undefined) return plainDate(year, month, Number(parts[1]));
  return plainDate(year, month, end === 'first' ? 1 : daysIn(year, month));
}

const SEASON = '(?<season>h|høst|høsten|haust|hausten|autumn|fall|v|vår|våren|spring)';
const SEMESTER = new RegExp(`^${SEASON}[ -]?(?<year>\\d{4}|\\d{2})$`);
const SEMESTER_LAST = new RegExp(`^(?<year>\\d{4})[ -]?${SEASON}$`);

/**
 * `høst 2026`, `H26`, `2027 vår`. Studies go by the study year, which begins 1 August: the autumn's semester from then to
 * 31 December, the spring's from 1 January to 30 June, when its exams are over.
 */
function semesterDate(text: string, end: 'first' | 'last'): PlainDate | null {
  const written = text.toLocaleLowerCase('nb');
  const parts = (SEMESTER.exec(written) ?? SEMESTER_LAST.exec(written))?.groups;
  const year = parts === undefined ? null : fullYear(parts['year']!);
  if (year === null) return null;
  const isAutumn = /^(h|a|f)/.test(parts!['season']!);
  if (end === 'first') return isAutumn ? plainDate(year, 8, 1) : plainDate(year, 1, 1);
  return isAutumn ? plainDate(year, 12, 31) : plainDate(year, 6, 30);
}
