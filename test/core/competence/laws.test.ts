import fc from 'fast-check';
import {
  addDays,
  days,
  partOfDays,
  roundDays,
  sumDays,
  ZERO_DAYS,
  type Days,
} from '../../../src/core/calendar/days';
import { addMonths } from '../../../src/core/calendar/month';
import { yearPeriod, yearSpans } from '../../../src/core/calendar/period';
import {
  plainDate,
  plainDateFromSerial,
  serialOf,
  yearOfDate,
  type PlainDate,
} from '../../../src/core/calendar/plain-date';
import { educationCost, supplementPart } from '../../../src/core/competence/education-cost';
import { leaveByRule, leaveTogether, type LeaveByRule } from '../../../src/core/competence/leave-by-rule';
import { paidLeave, type LeaveTerms } from '../../../src/core/competence/paid-leave';
import { leaveWage, payRatesOn, type PayRates } from '../../../src/core/competence/pay-cost';
import { repayment, type Binding } from '../../../src/core/competence/stipend';
import { daysWithin, evenPartWithin, studySchedule } from '../../../src/core/competence/study-schedule';
import { monthsByStudyYear, studyTime, type StudyTime } from '../../../src/core/competence/study-time';
import { accumulatedSupplements, supplementByRule } from '../../../src/core/competence/supplement';
import { ore, sumOre, ZERO_ORE } from '../../../src/core/money/ore';
import {
  addRatio,
  compareRatio,
  equalRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  subtractRatio,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../../../src/core/money/ratio';
import { spreadOre } from '../../../src/core/money/spread';
import { NORD_TROMS_2016 } from '../../../src/core/rules/nord-troms-2016';
import type { LeaveRate, LeaveRule } from '../../../src/core/rules/rule-set';
import { HALF_A_DAY_A_POINT, leaveStep, study, supplementStep } from '../../support/competence';

/** `npm run laws` runs each law 10 000 times. */
const RUNS = { numRuns: Number(process.env['FORDEL_RUNS'] ?? 200) };
const law = <T extends [unknown, ...unknown[]]>(
  ...[...parts]: [...arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }, holds: (...values: T) => void]
) => {
  fc.assert(fc.property<T>(...parts), RUNS);
};

const fractions = (most: number) =>
  fc
    .tuple(fc.bigInt(0n, BigInt(most) * 8n), fc.constantFrom(1n, 2n, 4n, 8n))
    .map(([over, under]) => ratio(over, under));
const POINTS = fractions(40);
const POSITION = fc.bigInt(0n, 1000n).map((thousandths) => ratio(thousandths, 1000n));
const DAY = fc
  .tuple(
    fc.integer({ min: 2000, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => plainDate(...parts)!);
const TIME: fc.Arbitrary<StudyTime> = fc
  .tuple(DAY, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 28 }))
  .map(([start, months, last]) => {
    const later = `${addMonths(start, months).slice(0, 8)}${String(last).padStart(2, '0')}` as PlainDate;
    return studyTime(start, later < start ? start : later)!;
  });
const AMOUNT = fc.bigInt(0n, 100_000_000_00n).map(ore);

/** Steps that rise: a larger size never gives fewer days. */
const RISING_STEPS: fc.Arbitrary<readonly LeaveRule[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 20 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rises) => {
    let from = 0;
    let given = 0;
    return rises.map(([wider, more]) => {
      from += wider;
      given += more;
      return leaveStep(String(from), String(given));
    });
  });
const CAP = fc.option(fractions(40).map(days), { nil: null });
const RATE: fc.Arbitrary<LeaveRate> = fc
  .record({ daysPerUnit: fractions(1), cap: CAP, capPerStudyYear: CAP })
  .map((shape) => ({ ...HALF_A_DAY_A_POINT, ...shape }));
const RULES = fc.oneof(
  RISING_STEPS,
  RATE.map((rate): readonly LeaveRule[] => [rate]),
  fc.constant(NORD_TROMS_2016.leave),
);

function given(leave: LeaveByRule): Extract<LeaveByRule, { kind: 'days' }> {
  if (leave.kind !== 'days') throw new Error(leave.kind);
  return leave;
}
const ofPoints = (rules: readonly LeaveRule[], points: Ratio, time: StudyTime | null) =>
  given(leaveByRule(rules, { ...study(null), points }, time));

describe('Laws of leave', () => {
  test('more study points never give fewer days', () => {
    law(RULES, POINTS, POINTS, TIME, (rules, left, right, time) => {
      const [fewer, more] = compareRatio(left, right) <= 0 ? [left, right] : [right, left];
      const gap = compareRatio(ofPoints(rules, fewer, time).days, ofPoints(rules, more, time).days);
      expect(gap).toBeLessThanOrEqual(0);
    });
  });

  test('a rate never gives more than its limits: each study year’s, and the whole study’s', () => {
    law(RATE, POINTS, TIME, (rate, points, time) => {
      const leave = ofPoints([rate], points, time);
      const uncapped = multiplyRatio(points, rate.daysPerUnit);
      expect(compareRatio(leave.days, uncapped)).toBeLessThanOrEqual(0);
      if (rate.cap !== null) expect(compareRatio(leave.days, rate.cap)).toBeLessThanOrEqual(0);
      if (rate.capPerStudyYear === null && rate.cap === null) {
        expect(equalRatio(leave.days, uncapped)).toBe(true);
      }
      if (rate.capPerStudyYear !== null) {
        const studyYears = BigInt(Math.ceil(time.months / 12) + 1);
        const most = multiplyRatio(rate.capPerStudyYear, ratio(studyYears));
        expect(compareRatio(leave.days, most)).toBeLessThanOrEqual(0);
      }
    });
  });

  test('the parts of the calendar years are never below 0 and sum to the whole', () => {
    law(RULES, POINTS, TIME, (rules, points, time) => {
      const { spread } = ofPoints(rules, points, time);
      expect(sumRatio(spread!.map(({ part }) => part))).toEqual(ratio(1n));
      expect(spread!.every(({ part }) => part.numerator >= 0n)).toBe(true);
      const years = spread!.map(({ year }) => year);
      expect(years).toEqual(Array.from(years, (_, index) => years[0]! + index));
      expect([spread![0]!.year, spread!.at(-1)!.year]).toEqual([
        Number(time.start.slice(0, 4)),
        Number(time.end.slice(0, 4)),
      ]);
    });
  });

  const TERMS: LeaveTerms = {
    position: ratio(1n),
    isReduced: null,
    withPay: true,
    decision: null,
    examDays: ZERO_DAYS,
    examDaysCount: 'inside',
    rounding: 'exact',
    attended: ratio(1n),
  };

  test('part time is exact: half the position has half the days, and of exam days on top as the rule says', () => {
    law(fractions(60), POSITION, fractions(5), (whole, position, exams) => {
      for (const examDaysCount of ['inside', 'beside'] as const) {
        const terms = { ...TERMS, position, examDays: days(exams), examDaysCount, isReduced: true };
        const half = { ...terms, position: multiplyRatio(position, ratio(1n, 2n)) };
        const both = [terms, half].map((each) => paidLeave(days(whole), each).days);
        expect(both[1]).toEqual(partOfDays(both[0]!, ratio(1n, 2n)));
      }
    });
  });

  test('a decision wins over every rule and position, but gives no pay where there is none', () => {
    law(fractions(60), POSITION, fractions(60), fc.boolean(), (whole, position, decided, withPay) => {
      const leave = paidLeave(days(whole), { ...TERMS, position, withPay, decision: days(decided) });
      expect(leave.days).toEqual(withPay ? decided : ZERO_DAYS);
      expect(leave.daysByRule).toEqual(multiplyRatio(whole, position));
    });
  });

  test('rounding moves no more than half a step', () => {
    law(fractions(60), (exact) => {
      for (const [rounding, step] of [
        ['half', 2n],
        ['whole', 1n],
      ] as const) {
        const rounded = roundDays(days(exact), rounding);
        const movedSteps = multiplyRatio(subtractRatio(rounded, exact), ratio(step));
        expect(step % rounded.denominator).toBe(0n);
        expect(compareRatio(movedSteps, ratio(1n, 2n))).toBeLessThanOrEqual(0);
        expect(compareRatio(movedSteps, ratio(-1n, 2n))).toBeGreaterThanOrEqual(0);
      }
    });
  });
});

describe('Laws of a limit that educations share', () => {
  const LIMIT = fractions(21).map(days);
  const EDUCATIONS = fc.array(fc.record({ points: POINTS, time: TIME, withPay: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  });
  const together = (
    limit: Days,
    educations: readonly { readonly points: Ratio; readonly time: StudyTime; readonly withPay: boolean }[],
  ) =>
    leaveTogether(
      [{ ...HALF_A_DAY_A_POINT, capPerStudyYear: limit }],
      educations.map(({ points, time, withPay }) => ({
        question: { ...study(null), points },
        time,
        withPay,
      })),
    ).map(given);

  test('in no study year have those with pay more than it together, and none has more than alone', () => {
    law(LIMIT, EDUCATIONS, (limit, educations) => {
      const used = new Map<number, Days>();
      for (const [index, leave] of together(limit, educations).entries()) {
        const { points, time, withPay } = educations[index]!;
        const alone = ofPoints([{ ...HALF_A_DAY_A_POINT, capPerStudyYear: limit }], points, time);
        expect(compareRatio(leave.days, alone.days)).toBeLessThanOrEqual(0);
        expect(leave.isCutByOthers).toBe(!equalRatio(leave.days, alone.days));
        expect(sumDays(leave.byStudyYear!.values())).toEqual(leave.days);
        for (const [year, ofYear] of withPay ? leave.byStudyYear! : []) {
          used.set(year, addDays(used.get(year) ?? ZERO_DAYS, ofYear));
        }
      }
      for (const ofYear of used.values()) expect(compareRatio(ofYear, limit)).toBeLessThanOrEqual(0);
    });
  });

  test('the order of the rows decides nothing where all begin on their own day', () => {
    law(LIMIT, EDUCATIONS, (limit, educations) => {
      fc.pre(new Set(educations.map(({ time }) => time.start)).size === educations.length);
      const forwards = together(limit, educations).map((leave) => leave.days);
      const backwards = together(limit, educations.toReversed()).map((leave) => leave.days);
      expect(backwards.toReversed()).toEqual(forwards);
    });
  });
});

describe('Laws of leaving', () => {
  const WEIGHTS = fc.option(fc.array(fractions(3), { minLength: 8, maxLength: 8 }), { nil: null });
  const weightsOf = (time: StudyTime, all: readonly Ratio[] | null) =>
    all &&
    new Map([...monthsByStudyYear(time).keys()].map((year, index) => [year, all[index % all.length]!]));
  const spansBetween = (first: PlainDate, last: PlainDate) =>
    yearSpans({ from: yearPeriod(yearOfDate(first))!.from, to: yearPeriod(yearOfDate(last))!.to });

  test('one who stays longer never has less, nothing before the start and all from the end on', () => {
    law(TIME, WEIGHTS, DAY, DAY, (time, all, left, right) => {
      const weights = weightsOf(time, all);
      const attended = (leavesOn: PlainDate) => studySchedule(time, weights, leavesOn).attended;
      const [earlier, later] = left <= right ? [left, right] : [right, left];
      expect(compareRatio(attended(earlier), attended(later))).toBeLessThanOrEqual(0);
      expect(attended(time.end)).toEqual(ONE_RATIO);
      if (earlier < time.start) expect(attended(earlier)).toEqual(ZERO_RATIO);
    });
  });

  test('the days before leaving lie in the years until then, and in no other', () => {
    law(TIME, WEIGHTS, DAY, (time, all, leavesOn) => {
      fc.pre(leavesOn >= time.start);
      const schedule = studySchedule(time, weightsOf(time, all), leavesOn);
      const spans = spansBetween(time.start, time.end);
      if (schedule.attended.numerator === 0n) return;
      expect(sumRatio(schedule.spread.map(({ part }) => part))).toEqual(ONE_RATIO);
      expect(sumRatio(spans.map((span) => daysWithin(schedule, span)))).toEqual(ONE_RATIO);
      for (const span of spans.filter(({ from }) => from > leavesOn)) {
        expect(daysWithin(schedule, span)).toEqual(ZERO_RATIO);
        const { before, until } = evenPartWithin(schedule, span);
        expect(until).toEqual(before);
      }
    });
  });

  test('a year that is cut in two has as many days, as much of the fee and as much supplement in both parts together', () => {
    law(TIME, WEIGHTS, fc.option(DAY, { nil: null }), DAY, (time, all, leavesOn, cut) => {
      fc.pre(leavesOn === null || leavesOn >= time.start);
      const schedule = studySchedule(time, weightsOf(time, all), leavesOn);
      const year = yearPeriod(yearOfDate(cut))!;
      const next = dayAfter(cut);
      fc.pre(next <= year.to);
      const [whole] = yearSpans(year);
      const [first, second] = [
        { from: year.from, to: cut },
        { from: next, to: year.to },
      ].flatMap(yearSpans);
      const days = [whole, first, second].map((span) => daysWithin(schedule, span!));
      expect(addRatio(days[1]!, days[2]!)).toEqual(days[0]);
      const fees = [first, second, whole].map((span) => evenPartWithin(schedule, span!));
      expect([fees[0]!.before, fees[1]!.until]).toEqual([fees[2]!.before, fees[2]!.until]);
      const from = plainDate(2030, 3, 1)!;
      const paid = [whole, first, second].map((span) => supplementPart(from, leavesOn, span!));
      expect(addRatio(paid[1]!, paid[2]!)).toEqual(paid[0]);
    });
  });

  test('after leaving nothing is paid in any year', () => {
    const AFTER: fc.Arbitrary<number> = fc.integer({ min: 1, max: 5 });
    law(TIME, DAY, AMOUNT, AFTER, (time, leavesOn, amount, years) => {
      fc.pre(leavesOn >= time.start);
      const year = yearOfDate(leavesOn) + years;
      const cost = educationCost(
        {
          days: days(ratio(15n)),
          schedule: studySchedule(time, null, leavesOn),
          salary: amount,
          substitute: true,
          supplementPaid: amount,
          supplementFrom: time.start,
          leavesOn,
          stipends: [],
          stipendsCarryContribution: false,
          fee: amount,
          grant: amount,
          repayment: { amount, on: leavesOn },
          ratesOf: () => payRatesOn([], null, null).rates,
        },
        yearSpans(yearPeriod(year)!),
      );
      const { days: none, extra, ...amounts } = cost.years[0]!;
      expect([none, extra]).toEqual([ZERO_DAYS, ZERO_ORE]);
      const { leaveWage: wage, substitute, supplement, fee, grant, repayment: repaid } = amounts;
      expect([wage, substitute, supplement, fee, grant, repaid].every((each) => each === ZERO_ORE)).toBe(
        true,
      );
    });
  });
});

function dayAfter(date: PlainDate): PlainDate {
  return plainDateFromSerial(serialOf(date) + 1)!;
}

describe('Laws of supplements', () => {
  const STEPS = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.bigInt(0n, 20_000n)), { minLength: 1, maxLength: 5 })
    .map((rises) => {
      let from = 0;
      let amount = 0n;
      return rises.map(([wider, more]) => {
        from += wider;
        amount += more;
        return supplementStep(String(from), amount);
      });
    });

  test('points added up give together what all points give at once, whatever their order', () => {
    law(
      STEPS,
      fc.array(fc.tuple(POINTS, fc.option(DAY, { nil: null })), { minLength: 1, maxLength: 6 }),
      (rules, all) => {
        const educations = all.map(([points, date]) => ({ ...study(null), points, date }));
        const given = accumulatedSupplements(rules, educations).map((each) =>
          each.kind === 'amount' ? each.fullTime : ore(-1n),
        );
        const points = sumRatio(all.map(([each]) => each));
        const atOnce = supplementByRule(rules, { ...study(null), points });
        expect(given.every((each) => each >= ZERO_ORE)).toBe(true);
        expect(sumOre(given)).toBe(atOnce.kind === 'amount' && atOnce.fullTime);
      },
    );
  });
});

describe('Laws of repayment', () => {
  const BINDING: fc.Arbitrary<Binding> = fc
    .tuple(DAY, fc.integer({ min: 1, max: 120 }))
    .map(([from, months]) => ({ from, months, until: addMonths(from, months) }));

  test('it is never below 0, never more than was paid, and never grows by staying longer', () => {
    law(AMOUNT, BINDING, DAY, DAY, (paid, binding, left, right) => {
      const [earlier, later] = left <= right ? [left, right] : [right, left];
      for (const writeOff of ['by-month', 'fifth-a-year'] as const) {
        const first = repayment(paid, binding, earlier, writeOff);
        const second = repayment(paid, binding, later, writeOff);
        expect(second >= ZERO_ORE && first >= second && paid >= first).toBe(true);
      }
    });
  });

  test('all is paid back before the binding time, and nothing after it', () => {
    law(AMOUNT, BINDING, (paid, binding) => {
      for (const writeOff of ['by-month', 'fifth-a-year'] as const) {
        expect(repayment(paid, binding, binding.from, writeOff)).toBe(paid);
        expect(repayment(paid, binding, binding.until, writeOff)).toBe(ZERO_ORE);
      }
    });
  });
});

describe('Laws of costs', () => {
  const RATES: fc.Arbitrary<PayRates> = fc.record({
    pension: fractions(1),
    holidayPay: fractions(1),
    employerContribution: fractions(1),
    workdaysAYear: fc.bigInt(200n, 300n).map((count) => ratio(count)),
  });

  test('parts of an amount sum to it to the øre, each within one øre of its exact part', () => {
    const weights = fc.array(fc.bigInt(1n, 400n), { minLength: 1, maxLength: 8 });
    law(AMOUNT, weights, (amount, parts) => {
      const all = parts.reduce((sum, part) => sum + part, 0n);
      const spread = spreadOre(
        amount,
        parts.map((part) => ratio(part, all)),
      );
      expect(sumOre(spread)).toBe(amount);
      spread.forEach((part, index) => {
        const cut = (amount * parts[index]!) / all;
        expect(part >= cut - 1n && part <= cut + 2n).toBe(true);
      });
    });
  });

  test('the wages of the calendar years sum to the wage of the whole study', () => {
    law(fractions(60), TIME, AMOUNT, RATES, (count, time, salary, rates) => {
      const spread = ofPoints(NORD_TROMS_2016.leave, ratio(60n), time).spread!;
      const years = spread.map(({ year }) => year);
      const cost = educationCost(
        {
          days: days(count),
          schedule: studySchedule(time),
          salary,
          substitute: true,
          supplementPaid: ZERO_ORE,
          supplementFrom: null,
          leavesOn: null,
          stipends: [],
          stipendsCarryContribution: false,
          fee: ZERO_ORE,
          grant: ZERO_ORE,
          repayment: null,
          ratesOf: () => rates,
        },
        years.flatMap((year) => yearSpans(yearPeriod(year)!)),
      );
      const sumOf = (id: 'leaveWage' | 'substitute') => sumOre(cost.years.map((year) => year[id]!));
      expect(sumOf('leaveWage')).toBe(cost.leaveWage);
      expect(sumOf('substitute')).toBe(cost.substitute);
      for (const year of cost.years) {
        expect(year.leaveWage).toBe(leaveWage(year.days, salary, rates));
      }
      const whole = leaveWage(days(count), salary, rates);
      const apart = cost.leaveWage! - whole;
      expect(apart < 0n ? -apart : apart).toBeLessThanOrEqual(BigInt(years.length));
      expect(sumRatio(cost.years.map((year) => year.days))).toEqual(count);
    });
  });
});
