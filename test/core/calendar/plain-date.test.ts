import { plainDate, plainDateFromSerial } from '../../../src/core/calendar/plain-date';

describe('A day is one that the calendar has', () => {
  test.each([
    [2018, 1, 1, '2018-01-01'],
    [2018, 12, 31, '2018-12-31'],
    [2020, 2, 29, '2020-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%i, month %i, day %i is %s', (year, month, day, expected) => {
    expect(plainDate(year, month, day)).toBe(expected);
  });

  test.each([
    ['29 February of a year that is no leap year', 2018, 2, 29],
    ['29 February 1900, which spreadsheets invented', 1900, 2, 29],
    ['31 April', 2018, 4, 31],
    ['month 0', 2018, 0, 1],
    ['month 13', 2018, 13, 1],
    ['day 0', 2018, 1, 0],
    ['day 32', 2018, 1, 32],
    ['half a day', 2018, 1, 1.5],
    ['29 February of a year of whole hundreds', 2100, 2, 29],
    ['as many days as to the same day of another month', 2018, 1, 32 + 28],
    ['as many days as to the same month of the year after', 2018, 1, 366],
    ['a year before 1900', 1899, 12, 31],
    ['a year of two digits', 18, 1, 1],
    ['a year of five digits', 10_000, 1, 1],
  ])('%s is none', (_, year, month, day) => {
    expect(plainDate(year, month, day)).toBeNull();
  });
});

describe('A serial number is the day that every spreadsheet shows', () => {
  test.each([
    [61, '1900-03-01'],
    [43_101, '2018-01-01'],
    [43_101.75, '2018-01-01'],
    [2_958_465, '9999-12-31'],
    [2_958_465.99, '9999-12-31'],
  ])('%d is %s', (serial, expected) => {
    expect(plainDateFromSerial(serial)).toBe(expected);
  });

  test.each([
    ['the day that spreadsheets invented', 60],
    ['days on which spreadsheets disagree', 1],
    ['a number below 0', -43_101],
    ['a day after year 9999', 2_958_466],
    ['no number', NaN],
    ['infinity', Infinity],
  ])('%s is none', (_, serial) => {
    expect(plainDateFromSerial(serial)).toBeNull();
  });
});
