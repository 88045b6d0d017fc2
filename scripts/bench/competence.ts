import { yearSpans } from '../../src/core/calendar/period';
import { plainDate } from '../../src/core/calendar/plain-date';
import { days } from '../../src/core/calendar/days';
import { educationCost } from '../../src/core/competence/education-cost';
import { leaveByRule } from '../../src/core/competence/leave-by-rule';
import { paidLeave } from '../../src/core/competence/paid-leave';
import { payRatesOn } from '../../src/core/competence/pay-cost';
import { studySchedule } from '../../src/core/competence/study-schedule';
import { studyTime } from '../../src/core/competence/study-time';
import { stipendByRule } from '../../src/core/competence/stipend';
import { amountForPosition, supplementByRule, supplementFrom } from '../../src/core/competence/supplement';
import { ore, ZERO_ORE } from '../../src/core/money/ore';
import { ONE_RATIO, ratio, ZERO_RATIO } from '../../src/core/money/ratio';
import { NORD_TROMS_2016 } from '../../src/core/rules/nord-troms-2016';
import type { RateRule } from '../../src/core/rules/rule-set';
import { bestOf, milliseconds } from './measure';

const RATES: readonly RateRule[] = [
  { rate: 'pension', value: ratio(2n, 10n) },
  { rate: 'holidayPay', value: ratio(12n, 100n) },
  { rate: 'employerContribution', value: ratio(51n, 1000n) },
].map((rate) => ({ ...rate, municipality: null, validFrom: null, source: null }) as RateRule);

const SIZES = [10n, 15n, 20n, 30n, 45n, 60n, 90n].map((points) => ratio(points));
const POSITIONS = [100n, 80n, 75n, 62n, 50n, 33n].map((percent) => ratio(percent, 100n));
const TIMES = [
  [2026, 8, 2027, 6],
  [2026, 1, 2026, 12],
  [2026, 8, 2028, 6],
].map(([from, month, to, last]) => studyTime(plainDate(from!, month!, 15)!, plainDate(to!, last!, 15)!)!);
const TWELVE_MONTHS = ratio(12n);
const YEARS = yearSpans({ from: plainDate(2026, 1, 1)!, to: plainDate(2027, 12, 31)! });

/** Educations through the rules and the cost of two years, none of them like the one before. */
export function competenceRows(): readonly (readonly string[])[] {
  const counts = [10_000, 100_000, 1_000_000];
  const times = counts.map((count) =>
    bestOf(2, () => {
      for (let index = 0; index < count; index++) answerOne(index);
    }),
  );
  return counts.map((count, index) => [
    `${count.toLocaleString('nb')} educations`,
    milliseconds(times[index]!),
    `${((times[index]! / count) * 1000).toFixed(1)} µs`,
    `${(times[index]! / count / (times[0]! / counts[0]!)).toFixed(1)} ×`,
  ]);
}

function answerOne(index: number): void {
  const time = TIMES[index % TIMES.length]!;
  const position = POSITIONS[index % POSITIONS.length]!;
  const isTrade = index % 11 === 0;
  const type = isTrade ? 'Fagbrev' : 'Studium';
  const points = isTrade ? null : SIZES[index % SIZES.length]!;
  const months = isTrade ? TWELVE_MONTHS : null;
  const asked = { type, points, months, usefulness: null, date: time.start };
  const completed = { type, points, months, usefulness: null, date: time.end };
  const leave = leaveByRule(NORD_TROMS_2016.leave, asked, time);
  const supplement = supplementByRule(NORD_TROMS_2016.supplement, completed);
  if (leave.kind !== 'days' || supplement.kind !== 'amount') throw new Error('The rules do not answer');
  const paid = paidLeave(leave.days, {
    position,
    isReduced: null,
    withPay: true,
    decision: null,
    examDays: days(ZERO_RATIO),
    examDaysCount: 'inside',
    rounding: 'exact',
    attended: ONE_RATIO,
  });
  const scheme = isTrade ? 'Helsefagarbeider' : null;
  const stipend = stipendByRule(NORD_TROMS_2016.stipend, scheme, type, time.start);
  educationCost(
    {
      days: paid.days,
      schedule: studySchedule(time),
      salary: ore(400_000_00n + BigInt(index)),
      substitute: true,
      supplementPaid: amountForPosition(supplement.fullTime, position),
      supplementFrom: supplementFrom(time.end),
      leavesOn: null,
      stipends: [
        { amount: stipend.atStart, on: time.start },
        { amount: stipend.atCompletion, on: time.end },
      ],
      stipendsCarryContribution: false,
      fee: ZERO_ORE,
      grant: ZERO_ORE,
      repayment: null,
      ratesOf: () => payRatesOn(RATES, null, time.start).rates,
    },
    YEARS,
  );
}
