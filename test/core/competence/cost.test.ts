import fc from 'fast-check';
import { days } from '../../../src/core/calendar/days';
import { yearPeriod, yearSpans } from '../../../src/core/calendar/period';
import {
  educationCost,
  type EducationPlan,
  type YearCost,
} from '../../../src/core/competence/education-cost';
import {
  leaveWage,
  payRatesOn,
  substituteWage,
  payCost,
  type PayRates,
} from '../../../src/core/competence/pay-cost';
import { recruitmentCost, sumRecruitment } from '../../../src/core/competence/recruitment';
import { studySchedule } from '../../../src/core/competence/study-schedule';
import { kronerText } from '../../../src/core/money/decimal';
import { ore, ZERO_ORE, type Ore } from '../../../src/core/money/ore';
import { ratio } from '../../../src/core/money/ratio';
import { SKILLED_WORKER_TO_COLLEGE } from '../../../src/core/rules/nord-troms-2016';
import type { RateRule } from '../../../src/core/rules/rule-set';
import { kr } from '../../support/amounts';
import { day, decimal, shown, time } from '../../support/competence';

const RATES: PayRates = {
  pension: decimal('0.2'),
  holidayPay: decimal('0.12'),
  employerContribution: decimal('0.051'),
  workdaysAYear: ratio(260n),
};
const NO_RATES: PayRates = {
  pension: ratio(0n),
  holidayPay: ratio(0n),
  employerContribution: ratio(0n),
  workdaysAYear: ratio(260n),
};

describe('What pay costs its employer', () => {
  // 520 000 a year is 2 000 for each of 260 days.
  const twelve = days(ratio(12n));

  test('leave is days × salary / 260, with pension and then contribution', () => {
    expect(kronerText(leaveWage(twelve, kr('520000'), NO_RATES))).toBe('24000.00');
    expect(kronerText(leaveWage(twelve, kr('520000'), RATES))).toBe('30268.80');
  });

  test('a substitute costs holiday pay too', () => {
    expect(kronerText(substituteWage(twelve, kr('520000'), RATES))).toBe('33295.68');
  });

  test('a supplement costs pension and contribution', () => {
    expect(kronerText(payCost(kr('8000'), ratio(1n), RATES))).toBe('10089.60');
  });

  test('it is exact however large the amount and fine the days, to the øre half away from zero', () => {
    const salary = fc.oneof(fc.bigInt(0n, 10n ** 8n), fc.bigInt(0n, 10n ** 15n));
    const fraction = fc.tuple(fc.bigInt(0n, 10n ** 6n), fc.bigInt(1n, 10n ** 6n));
    fc.assert(
      fc.property(salary, fraction, (amount, [over, under]) => {
        // 1,2 × 1,051 / 260 is 12 612 / 2 600 000.
        const [dividend, divisor] = [2n * amount * over * 12_612n, 2n * under * 2_600_000n];
        const expected = (dividend + under * 2_600_000n) / divisor;
        expect(leaveWage(days(ratio(over, under)), ore(amount), RATES)).toBe(expected);
      }),
      { numRuns: Number(process.env['FORDEL_RUNS'] ?? 500) },
    );
  });

  test('a year of other workdays divides otherwise', () => {
    const rates = { ...NO_RATES, workdaysAYear: ratio(230n) };
    expect(kronerText(leaveWage(days(ratio(1n)), kr('460000'), rates))).toBe('2000.00');
  });

  test('rates that nobody has given count as 0, workdays as 260, and it is told which', () => {
    const pension: RateRule = {
      rate: 'pension',
      municipality: null,
      value: decimal('0.2'),
      validFrom: null,
      source: null,
    };
    const { rates, missing } = payRatesOn([pension], 'Skjervøy', day('2026-01-01'));
    expect(rates).toEqual({ ...NO_RATES, pension: decimal('0.2') });
    expect(missing).toEqual(['holidayPay', 'employerContribution', 'workdaysAYear']);
  });

  test('each municipality and each day has its own, asked of the same rates again and again', () => {
    const pension = { rate: 'pension', municipality: null, validFrom: null, source: null } as const;
    const rates: readonly RateRule[] = [
      { ...pension, value: decimal('0.1') },
      { ...pension, value: decimal('0.2'), validFrom: day('2027-01-01') },
      { ...pension, value: decimal('0.3'), municipality: 'Nordreisa' },
    ];
    const on = (municipality: string | null, date: string) =>
      shown(payRatesOn(rates, municipality, day(date)).rates.pension);
    const asked = () => [
      on(null, '2026-01-01'),
      on(null, '2027-01-01'),
      on('Skjervøy', '2026-01-01'),
      on('Nordreisa', '2026-01-01'),
      on('Nordreisa', '2027-01-01'),
    ];
    const each = ['0.1', '0.2', '0.1', '0.3', '0.3'];
    expect([asked(), asked()]).toEqual([each, each]);
  });
});

describe('What an education costs, this year and next', () => {
  const PLAN: EducationPlan = {
    days: days(ratio(11n)),
    schedule: studySchedule(time('2026-08-15', '2027-06-15')),
    salary: kr('520000'),
    substitute: true,
    supplementPaid: kr('8000'),
    supplementFrom: day('2027-07-01'),
    leavesOn: null,
    stipends: [
      { amount: kr('10000'), on: day('2026-08-15') },
      { amount: kr('5000'), on: day('2027-06-15') },
    ],
    stipendsCarryContribution: false,
    fee: kr('1100'),
    grant: kr('2200'),
    repayment: null,
    ratesOf: () => NO_RATES,
  };
  const told = (cost: YearCost) => {
    const shownOre = (amount: Ore | null) => (amount === null ? null : kronerText(amount));
    return [
      cost.year,
      shown(cost.days),
      ...[
        cost.leaveWage,
        cost.substitute,
        cost.supplement,
        cost.stipends,
        cost.fee,
        cost.grant,
        cost.extra,
      ].map(shownOre),
    ];
  };
  const cost = (changes: Partial<EducationPlan> = {}, years: readonly number[] = [2026, 2027]) =>
    educationCost(
      { ...PLAN, ...changes },
      years.flatMap((year) => yearSpans(yearPeriod(year)!)),
    );

  test('the days follow the months of the study, the supplement completion, the stipends their days', () => {
    const { leaveWage: leave, substitute, years } = cost();
    expect([leave, substitute].map((amount) => kronerText(amount!))).toEqual(['22000.00', '22000.00']);
    expect(years.map(told)).toEqual([
      [2026, '5', '10000.00', '10000.00', '0.00', '10000.00', '500.00', '1000.00', '19500.00'],
      [2027, '6', '12000.00', '12000.00', '4000.00', '5000.00', '600.00', '1200.00', '20400.00'],
    ]);
  });

  test('a supplement goes on in the years after', () => {
    expect(cost({}, [2029]).years.map(told)).toEqual([
      [2029, '0', '0.00', '0.00', '8000.00', '0.00', '0.00', '0.00', '8000.00'],
    ]);
  });

  test('each year has its own rates', () => {
    const ratesOf = (year: number | null) => (year === 2027 ? RATES : NO_RATES);
    const { years } = cost({ ratesOf });
    expect(
      years.map(({ leaveWage: leave, supplement }) => [leave, supplement].map((each) => kronerText(each!))),
    ).toEqual([
      ['10000.00', '0.00'],
      ['15134.40', '5044.80'],
    ]);
  });

  test('stipends carry contribution where the scheme says so', () => {
    const [first] = cost({ stipendsCarryContribution: true, ratesOf: () => RATES }).years;
    expect(kronerText(first!.stipends)).toBe('10510.00');
  });

  test('without a substitute the days cost nothing extra', () => {
    const [first] = cost({ substitute: false }).years;
    expect([first!.leaveWage, first!.substitute, first!.extra].map((each) => kronerText(each!))).toEqual([
      '10000.00',
      '0.00',
      '9500.00',
    ]);
  });

  test('without a salary the days are known and what they cost is not', () => {
    const answer = cost({ salary: null });
    expect([answer.leaveWage, answer.substitute]).toEqual([null, null]);
    expect(
      answer.years.map(({ days: count, leaveWage: leave, extra }) => [shown(count), leave, extra]),
    ).toEqual([
      ['5', null, null],
      ['6', null, null],
    ]);
    expect(cost({ salary: null, substitute: false }).years[0]!.extra).toBe(kr('9500'));
  });

  test('what pay costs one without a salary is not known of any year, within the study or not', () => {
    const [year] = cost({ salary: null }, [2029]).years;
    expect([year!.leaveWage, year!.substitute, year!.extra]).toEqual([null, null, null]);
    expect(cost({ salary: null, substitute: false }, [2029]).years[0]!.substitute).toBe(ZERO_ORE);
  });

  test('beside the years stands a stipend without a day, and nothing where all has its day', () => {
    const undated = cost({ stipends: [{ amount: kr('7'), on: null }] }).years.at(-1)!;
    expect(told(undated)).toEqual([null, '0', '0.00', '0.00', '0.00', '7.00', '0.00', '0.00', '7.00']);
    expect(cost().years.map(({ year }) => year)).toEqual([2026, 2027]);
    const one = { amount: kr('7'), on: null };
    const another = { amount: kr('8'), on: day('2026-09-01') };
    expect(cost({ stipends: [another, one] }).years.map(({ stipends }) => kronerText(stipends))).toEqual([
      '8.00',
      '0.00',
      '7.00',
    ]);
    const nothing = { ...one, amount: ZERO_ORE };
    expect(cost({ stipends: [nothing] }).years.map(({ year }) => year)).toEqual([2026, 2027]);
  });

  test('without the time of the study there is a place beside the years for its days, even when there are none', () => {
    const { years } = cost({
      schedule: null,
      days: days(ratio(0n)),
      stipends: [],
      fee: ZERO_ORE,
      grant: ZERO_ORE,
    });
    expect(years.map(({ year }) => year)).toEqual([2026, 2027, null]);
  });

  test('what has no day is in no year, but told beside', () => {
    const { years } = cost({
      schedule: null,
      supplementFrom: null,
      stipends: [{ amount: kr('7'), on: null }],
    });
    expect(years.map(told)).toEqual([
      [2026, '0', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
      [2027, '0', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
      [null, '11', '22000.00', '22000.00', '0.00', '7.00', '1100.00', '2200.00', '20907.00'],
    ]);
  });
});

describe('Turning skilled workers’ positions into college positions', () => {
  const positions = [
    { salary: kr('450000'), position: ratio(1n) },
    { salary: kr('440000'), position: ratio(1n, 2n) },
  ];

  test('costs a fifth more at the ratio 1 : 1,2, with pension and contribution', () => {
    const cost = sumRecruitment(
      positions.map((each) => recruitmentCost(each, SKILLED_WORKER_TO_COLLEGE, RATES)),
    );
    // 670 000 × 1,2 × 1,051 = 845 004
    expect([cost.today, cost.afterwards, cost.extra].map(kronerText)).toEqual([
      '845004.00',
      '1014004.80',
      '169000.80',
    ]);
  });

  test('no positions cost nothing', () => {
    expect(sumRecruitment([]).extra).toBe(ZERO_ORE);
  });
});
