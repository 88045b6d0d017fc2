import {
  accumulatedSupplements,
  amountForPosition,
  supplementByRule,
  supplementFrom,
} from '../../../src/core/competence/supplement';
import { kronerText } from '../../../src/core/money/decimal';
import { NORD_TROMS_2016 } from '../../../src/core/rules/nord-troms-2016';
import { kr } from '../../support/amounts';
import { day, decimal, study, supplementStep } from '../../support/competence';

const RULES = NORD_TROMS_2016.supplement;

type Answers = readonly ReturnType<typeof supplementByRule>[];
const told = (answers: Answers) =>
  answers.map((answer) =>
    answer.kind === 'amount' ? [kronerText(answer.fullTime), answer.flag] : [answer.kind, answer.unit],
  );

describe('A supplement', () => {
  test.each([
    ['0.8', '16000.00'],
    ['0.625', '12500.00'],
    ['0.333333', '6666.66'],
    ['0.333325', '6666.50'],
  ])('of 20 000 is at a position of %s paid as %s', (position, paid) => {
    expect(kronerText(amountForPosition(kr('20000'), decimal(position)))).toBe(paid);
  });

  test('is paid from the first of the month after completion', () => {
    expect(supplementFrom(day('2027-06-15'))).toBe('2027-07-01');
    expect(supplementFrom(day('2027-12-31'))).toBe('2028-01-01');
  });

  test('cannot be answered without the points that its rules count', () => {
    expect(told([supplementByRule(RULES, study(null))])).toEqual([['unmeasured', 'points']]);
  });
});

describe('Several educations of one employee', () => {
  const twice15 = [study('15', { date: day('2025-06-15') }), study('15', { date: day('2026-06-15') })];

  test('each alone: two of 15 points give nothing', () => {
    expect(told(twice15.map((each) => supplementByRule(RULES, each)))).toEqual([
      ['0.00', 'below-first-step'],
      ['0.00', 'below-first-step'],
    ]);
  });

  test('with points added up: the second of 15 points lifts the supplement to 10 000', () => {
    expect(told(accumulatedSupplements(RULES, twice15))).toEqual([
      ['0.00', 'below-first-step'],
      ['10000.00', null],
    ]);
  });

  test('completion decides which came first, not the order of the rows', () => {
    expect(told(accumulatedSupplements(RULES, [...twice15].reverse()))).toEqual([
      ['10000.00', null],
      ['0.00', 'below-first-step'],
    ]);
  });

  test('what is planned without a day comes last', () => {
    const undated = study('30');
    expect(told(accumulatedSupplements(RULES, [undated, study('30', { date: day('2026-06-15') })]))).toEqual([
      ['10000.00', null],
      ['10000.00', null],
    ]);
    expect(told(accumulatedSupplements(RULES, [undated, study('60', { date: day('2026-06-15') })]))).toEqual([
      ['0.00', 'above-last-step'],
      ['20000.00', null],
    ]);
  });

  test('points are added up within a type; fagskole gives 5 000 each time', () => {
    const fagskole = study(null, { type: 'Fagskole' });
    expect(told(accumulatedSupplements(RULES, [study('15'), fagskole, study('15'), fagskole]))).toEqual([
      ['0.00', 'below-first-step'],
      ['5000.00', null],
      ['10000.00', null],
      ['5000.00', null],
    ]);
  });

  test('nobody loses by a later rule that gives less', () => {
    const rules = [
      supplementStep('30', 10_000n),
      supplementStep('60', 4_000n, { validFrom: day('2026-01-01') }),
    ];
    const educations = [study('30', { date: day('2025-06-15') }), study('30', { date: day('2026-06-15') })];
    expect(told(accumulatedSupplements(rules, educations))).toEqual([
      ['10000.00', null],
      ['0.00', null],
    ]);
  });
});
