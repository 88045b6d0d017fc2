import {
  addMonths,
  firstDayOf,
  lastDayOf,
  laterMonth,
  monthOf,
  monthsLeftOfYear,
  studyYearOfMonth,
  wholeMonthsBetween,
  yearOfMonth,
} from '../../../src/core/calendar/month';
import { day } from '../../support/competence';

describe('Months', () => {
  test('know their year, and the study year that begins in August', () => {
    const july = monthOf(day('2027-07-31'));
    const august = monthOf(day('2027-08-01'));
    expect([yearOfMonth(july), studyYearOfMonth(july)]).toEqual([2027, 2026]);
    expect([yearOfMonth(august), studyYearOfMonth(august)]).toEqual([2027, 2027]);
    expect(yearOfMonth(monthOf(day('2026-12-31')))).toBe(2026);
  });

  test('know their first and last day, in leap years too', () => {
    expect(firstDayOf(monthOf(day('2028-02-17')))).toBe('2028-02-01');
    expect(firstDayOf(monthOf(day('1900-01-31')))).toBe('1900-01-01');
    expect(firstDayOf(monthOf(day('9999-12-31')))).toBe('9999-12-01');
    expect(() => firstDayOf(laterMonth(monthOf(day('1900-01-31')), -1))).toThrow(RangeError);
    expect(() => firstDayOf(laterMonth(monthOf(day('9999-12-31')), 1))).toThrow('1900 to 9999');
    expect(lastDayOf(monthOf(day('2028-02-17')))).toBe('2028-02-29');
    expect(lastDayOf(monthOf(day('2027-02-17')))).toBe('2027-02-28');
    expect(lastDayOf(monthOf(day('2027-12-01')))).toBe('2027-12-31');
  });

  test.each([
    ['2026-08-15', 24, '2028-08-15'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-06-15', 0, '2027-06-15'],
  ])('%s and %d months is %s', (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected);
  });

  test('a day after year 9999 is refused', () => {
    expect(() => addMonths(day('9999-12-01'), 1)).toThrow(RangeError);
  });

  test.each([
    ['2027-06-15', '2027-06-15', 0],
    ['2027-06-15', '2027-07-14', 0],
    ['2027-06-15', '2027-07-15', 1],
    ['2027-01-31', '2027-02-28', 1],
    ['2027-06-15', '2029-06-14', 23],
    ['2027-06-15', '2027-01-01', 0],
  ])('from %s to %s there are %d whole months', (from, to, expected) => {
    expect(wholeMonthsBetween(day(from), day(to))).toBe(expected);
  });

  test.each([
    ['2027-07-01', 2026, 0],
    ['2027-07-01', 2027, 6],
    ['2027-07-01', 2028, 12],
    ['2027-01-01', 2027, 12],
    ['2027-12-31', 2027, 1],
  ])('from %s on, year %d has %d months left', (from, year, expected) => {
    expect(monthsLeftOfYear(monthOf(day(from)), year)).toBe(expected);
  });
});
