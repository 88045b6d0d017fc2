import { overlap, wholeYear, yearPeriod, type Period } from '../../../src/core/calendar/period';
import { plainDate, type PlainDate } from '../../../src/core/calendar/plain-date';

const day = (text: string): PlainDate => {
  const [year, month, ofMonth] = text.split('-').map(Number);
  return plainDate(year!, month!, ofMonth!)!;
};
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const YEAR_2018 = period('2018-01-01', '2018-12-31');

describe('A year is a period', () => {
  test('from its first day to its last', () => {
    expect(yearPeriod(2018)).toEqual({ from: '2018-01-01', to: '2018-12-31' });
  });
  test.each([1899, 10_000, NaN])('%d is none', (year) => {
    expect(yearPeriod(year)).toBeNull();
  });

  test.each([
    ['2018', YEAR_2018, 2018],
    ['the first half of 2018', period('2018-01-01', '2018-06-30'), null],
    ['the second half of 2018', period('2018-07-01', '2018-12-31'), null],
    ['2018 and 2019', period('2018-01-01', '2019-12-31'), null],
    ['a school year', period('2018-08-01', '2019-07-31'), null],
  ])('%s is a whole year, or not', (_, each, year) => {
    expect(wholeYear(each)).toBe(year);
  });
});

describe('A participant may be in for the whole of 2018, a part of it, or none', () => {
  test.each([
    ['always', null, null, 'whole'],
    ['since 1 January', '2018-01-01', null, 'whole'],
    ['since the year before', '2017-05-01', null, 'whole'],
    ['until 31 December', null, '2018-12-31', 'whole'],
    ['until the year after', null, '2019-05-01', 'whole'],
    ['exactly the year', '2018-01-01', '2018-12-31', 'whole'],
    ['from before until after', '2010-01-01', '2025-12-31', 'whole'],
    ['since 2 January', '2018-01-02', null, 'part'],
    ['since the last day', '2018-12-31', null, 'part'],
    ['until 30 December', null, '2018-12-30', 'part'],
    ['until the first day', null, '2018-01-01', 'part'],
    ['from summer to the year after', '2018-07-01', '2019-06-30', 'part'],
    ['from the year before to summer', '2017-07-01', '2018-06-30', 'part'],
    ['within the year', '2018-03-01', '2018-09-30', 'part'],
    ['since the day after', '2019-01-01', null, 'outside'],
    ['until the day before', null, '2017-12-31', 'outside'],
    ['a later year', '2019-01-01', '2019-12-31', 'outside'],
    ['an earlier year', '2017-01-01', '2017-12-31', 'outside'],
  ])('%s', (_, from, to, how) => {
    expect(overlap(YEAR_2018, from === null ? null : day(from), to === null ? null : day(to))).toBe(how);
  });
});
