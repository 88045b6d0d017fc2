import { days, hoursOf, ZERO_DAYS } from '../../../src/core/calendar/days';
import { leaveByRule } from '../../../src/core/competence/leave-by-rule';
import { paidLeave, type LeaveTerms } from '../../../src/core/competence/paid-leave';
import {
  evenlyByMonth,
  studyTime,
  studyTimeFromLength,
  type YearPart,
} from '../../../src/core/competence/study-time';
import { ONE_RATIO, ratio } from '../../../src/core/money/ratio';
import type { LeaveRule } from '../../../src/core/rules/rule-set';
import {
  day,
  decimal,
  HALF_A_DAY_A_POINT,
  leaveStep,
  OF_LITTLE_USE,
  shown,
  study,
  time,
} from '../../support/competence';

const partsIn = (spread: readonly YearPart[] | null) =>
  spread?.map(({ year, part }) => [year, `${String(part.numerator)}/${String(part.denominator)}`]);

const leaveOf = (
  rules: readonly LeaveRule[],
  points: string,
  from: string,
  to: string,
  usefulness?: string,
) => {
  const leave = leaveByRule(rules, study(points, { usefulness: usefulness ?? null }), time(from, to));
  if (leave.kind !== 'days') throw new Error(leave.kind);
  return leave;
};

describe('The time of a study', () => {
  test('is never one that ends before it begins', () => {
    expect(studyTime(day('2027-06-15'), day('2027-06-14'))).toBeNull();
    expect(studyTime(day('2027-06-15'), day('2027-06-15'))?.months).toBe(1);
  });

  test('counts its first and its last month whole', () => {
    expect(time('2026-08-15', '2027-06-10').months).toBe(11);
  });

  test('follows from its start and its length', () => {
    expect(studyTimeFromLength(day('2026-08-15'), 12)).toEqual(time('2026-08-15', '2027-07-31'));
  });

  test('lies over calendar years by its months', () => {
    expect(partsIn(evenlyByMonth(time('2026-08-15', '2028-06-10')))).toEqual([
      [2026, '5/23'],
      [2027, '12/23'],
      [2028, '6/23'],
    ]);
  });
});

describe('A rate of one exam or reading day for every two study points', () => {
  const rules = [HALF_A_DAY_A_POINT, OF_LITTLE_USE];

  test.each([
    ['10', '5'],
    ['15', '7.5'],
    ['30', '15'],
    ['42', '21'],
    ['60', '21'],
  ])('%s study points in one study year give %s days, 21 at most', (points, expected) => {
    expect(shown(leaveOf(rules, points, '2026-08-15', '2027-06-10').days)).toBe(expected);
  });

  test.each([
    ['10', '5'],
    ['14', '7'],
    ['30', '7'],
  ])('%s study points of little use to the employer give %s days, 7 at most', (points, expected) => {
    expect(shown(leaveOf(rules, points, '2026-08-15', '2027-06-10', 'Liten').days)).toBe(expected);
  });

  test('has its limit in each study year: 60 points over two give 30 days, 120 give 42', () => {
    expect(shown(leaveOf(rules, '60', '2026-08-01', '2028-07-31').days)).toBe('30');
    expect(shown(leaveOf(rules, '120', '2026-08-01', '2028-07-31').days)).toBe('42');
  });

  test('spreads the points evenly over the months: a limit reached in the long year alone', () => {
    // 60 points in January–December: 7 months (35 points, 17,5 days) and 5 months (25 points, 12,5 days).
    expect(shown(leaveOf(rules, '60', '2027-01-10', '2027-12-10').days)).toBe('30');
    // 80 points: 46 2/3 points are 23 1/3 days, cut to 21; 33 1/3 points are 16 2/3 days.
    const { days: cut } = leaveOf(rules, '80', '2027-01-10', '2027-12-10');
    expect([cut.numerator, cut.denominator]).toEqual([113n, 3n]);
  });

  test('lies over calendar years as its study years give: less where the limit was reached', () => {
    const inYears = leaveOf([HALF_A_DAY_A_POINT], '120', '2026-08-01', '2027-12-31');
    // Study year 2026: 12 of 17 months, 42,35 days cut to 21; 2027: 5 of 17 months, 17,65 days.
    expect(partsIn(inYears.spread)).toEqual([
      [2026, '595/2628'],
      [2027, '2033/2628'],
    ]);
  });

  test('may have a limit for the whole study', () => {
    const capped = { ...HALF_A_DAY_A_POINT, capPerStudyYear: null, cap: days(decimal('25')) };
    expect(shown(leaveOf([capped], '40', '2026-08-15', '2028-06-10').days)).toBe('20');
    expect(shown(leaveOf([capped], '60', '2026-08-15', '2028-06-10').days)).toBe('25');
  });

  test('needs the time of the study only where the limit of a study year may be reached', () => {
    const rule = HALF_A_DAY_A_POINT;
    expect(leaveByRule([rule], study('42'), null)).toMatchObject({ kind: 'days', spread: null });
    expect(leaveByRule([rule], study('43'), null)).toEqual({ kind: 'time-missing', rule });
  });

  test('may begin at a size, below which there is nothing', () => {
    const from10 = { ...HALF_A_DAY_A_POINT, from: decimal('10') };
    expect(leaveByRule([from10], study('9'), null)).toMatchObject({ flag: 'below-first-step' });
    expect(leaveByRule([from10], study('12'), null)).toMatchObject({ days: { numerator: 6n }, flag: null });
  });

  test('may stand beside steps, each from its own size', () => {
    const rows = [leaveStep('15', '7'), { ...HALF_A_DAY_A_POINT, from: decimal('30') }];
    expect(leaveByRule(rows, study('20'), null)).toMatchObject({ rule: rows[0], flag: 'between-steps' });
    expect(leaveByRule(rows, study('40'), null)).toMatchObject({ rule: rows[1], flag: null });
  });
});

describe('The paid leave of an employee', () => {
  const TERMS: LeaveTerms = {
    position: decimal('0.8'),
    isReduced: null,
    withPay: true,
    decision: null,
    examDays: ZERO_DAYS,
    examDaysCount: 'inside',
    rounding: 'exact',
    attended: ONE_RATIO,
  };
  const leave = (given: string, changes: Partial<LeaveTerms> = {}) => {
    const {
      daysFullTime,
      daysByRule,
      days: paid,
      flags,
    } = paidLeave(days(decimal(given)), {
      ...TERMS,
      ...changes,
    });
    return [shown(daysFullTime), shown(daysByRule), shown(paid), ...flags];
  };

  test('is the rule’s days for the position, exact', () => {
    expect(leave('7')).toEqual(['7', '5.6', '5.6']);
  });

  test.each([
    ['half', '5.5'],
    ['whole', '6'],
  ] as const)('is rounded to %s days only when that is chosen', (rounding, expected) => {
    expect(leave('7', { rounding })).toEqual(['7', expected, expected]);
  });

  test.each([
    ['half', '0.625', '0.5'],
    ['half', '0.75', '1'],
    ['whole', '0.5', '1'],
    ['whole', '0.4', '0'],
  ] as const)('rounded to %s, %s of a day is %s', (rounding, position, expected) => {
    expect(leave('1', { rounding, position: decimal(position) })[2]).toBe(expected);
  });

  test('is what a person has decided, not reduced again, beside what the rule says', () => {
    expect(leave('15', { decision: days(decimal('10')) })).toEqual(['15', '12', '10']);
  });

  test('a decision of 0 days is a decision', () => {
    expect(leave('15', { decision: ZERO_DAYS })).toEqual(['15', '12', '0']);
  });

  test('is 0 days without pay, whatever is decided, and says so', () => {
    expect(leave('15', { withPay: false })).toEqual(['15', '12', '0', 'without-pay']);
    expect(leave('15', { withPay: false, decision: days(decimal('5')) })[2]).toBe('0');
  });

  test('has exam days among the rule’s days, or on top of them, and then as many for a part of a position', () => {
    const examDays = days(decimal('2'));
    expect(leave('15', { examDays })).toEqual(['15', '12', '12']);
    expect(leave('15', { examDays, examDaysCount: 'beside' })).toEqual(['17', '14', '14']);
  });

  test('is reduced by the position as the rule says: exam days too, or not at all', () => {
    const exams = { examDays: days(decimal('2')), examDaysCount: 'beside' } as const;
    expect(leave('15', { ...exams, isReduced: true })).toEqual(['17', '13.6', '13.6']);
    expect(leave('15', { ...exams, isReduced: false })).toEqual(['17', '17', '17']);
    expect(leave('15', { isReduced: false })).toEqual(['15', '15', '15']);
  });

  test('is for one who leaves only what comes before that, of what is decided too, and rounded once', () => {
    const attended = ratio(5n, 11n);
    expect(leave('15', { attended })).toEqual(['15', '12', '5.454545454545', 'leaves-during']);
    expect(leave('15', { attended, decision: days(decimal('11')) })[2]).toBe('5');
    expect(leave('15', { attended, rounding: 'half' })).toEqual(['15', '12', '5.5', 'leaves-during']);
  });

  test('says when there are more exam days than the days they are to be among', () => {
    const examDays = days(decimal('8'));
    expect(leave('7', { examDays })).toEqual(['7', '5.6', '5.6', 'exam-days-above-rule']);
    expect(leave('7', { examDays, examDaysCount: 'beside' })).toEqual(['15', '13.6', '13.6']);
    // Of a tenth of a position the rule's seven days are less than one.
    const tenth = { position: decimal('0.1'), examDays: days(decimal('1')) };
    expect(leave('7', tenth)).toEqual(['7', '0.7', '0.7', 'exam-days-above-rule']);
  });

  test('is hours of a full-time week in five days', () => {
    expect(shown(hoursOf(days(decimal('5.6')), decimal('37.5')))).toBe('42');
    expect(shown(hoursOf(days(decimal('5.6')), decimal('35.5')))).toBe('39.76');
  });
});
