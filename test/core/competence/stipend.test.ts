import { bindingOf, repayment, stipendByRule, type Binding } from '../../../src/core/competence/stipend';
import { kronerText } from '../../../src/core/money/decimal';
import type { StipendRule } from '../../../src/core/rules/rule-set';
import { kr } from '../../support/amounts';
import { day } from '../../support/competence';

const RULE: StipendRule = {
  scheme: 'Sykepleier',
  type: null,
  atStart: kr('20000'),
  atCompletion: kr('30000'),
  bindingMonths: 24,
  bindingFrom: 'completion',
  withContribution: false,
  validFrom: null,
  source: null,
};
const START = day('2024-08-15');
const COMPLETION = day('2027-06-15');

describe('The stipend of a scheme', () => {
  const forTradeCertificates = { ...RULE, type: 'Fagbrev', atStart: kr('5000') };
  const newer = { ...RULE, atStart: kr('25000'), validFrom: day('2026-01-01') };
  const atStart = (rules: readonly StipendRule[], type: string, date = START) =>
    kronerText(stipendByRule(rules, 'sykepleier', type, date).atStart);

  test('is that for the type alone, where there is one, else that for all types', () => {
    for (const rules of [
      [RULE, forTradeCertificates],
      [forTradeCertificates, RULE],
    ]) {
      expect(atStart(rules, 'fagbrev')).toBe('5000.00');
      expect(atStart(rules, 'Studium')).toBe('20000.00');
    }
  });

  test('is that of the newest rule that has begun', () => {
    expect(atStart([newer, RULE], 'Studium')).toBe('20000.00');
    expect(atStart([RULE, newer, forTradeCertificates], 'Studium', COMPLETION)).toBe('25000.00');
    expect(stipendByRule([newer], 'Sykepleier', 'Studium', START)).toMatchObject({
      rule: null,
      flag: 'no-rule-on-date',
    });
  });

  test('is none outside every scheme, and none that the scheme has no rule for', () => {
    expect(stipendByRule([RULE], null, 'Studium', START)).toMatchObject({ rule: null, flag: null });
    expect(stipendByRule([forTradeCertificates], 'Sykepleier', 'Studium', START)).toMatchObject({
      rule: null,
      flag: 'no-rule-for-type',
    });
  });
});

describe('The binding time of a stipend', () => {
  test('is from completion, unless the rule says from the start', () => {
    expect(bindingOf(RULE, START, COMPLETION)).toEqual({
      from: '2027-06-15',
      until: '2029-06-15',
      months: 24,
    });
    expect(bindingOf({ ...RULE, bindingFrom: 'start' }, START, COMPLETION)?.until).toBe('2026-08-15');
  });

  test('is none where the rule binds nobody, or the day is not known', () => {
    expect(bindingOf({ ...RULE, bindingMonths: null }, START, COMPLETION)).toBeNull();
    expect(bindingOf(RULE, START, null)).toBeNull();
    expect(bindingOf(null, START, COMPLETION)).toBeNull();
  });
});

describe('What is to be paid back of 50 000 by one who leaves', () => {
  const binding = (months: number): Binding =>
    bindingOf({ ...RULE, bindingMonths: months }, null, COMPLETION)!;
  const back = (leavesOn: string, months: number, writeOff: 'by-month' | 'fifth-a-year') =>
    kronerText(repayment(kr('50000'), binding(months), day(leavesOn), writeOff));

  test.each([
    ['2026-01-01', '50000.00'],
    ['2027-06-15', '50000.00'],
    ['2027-07-14', '50000.00'],
    ['2027-07-15', '47916.67'],
    ['2028-06-15', '25000.00'],
    ['2029-05-15', '2083.33'],
    ['2029-06-14', '2083.33'],
    ['2029-06-15', '0.00'],
    ['2040-01-01', '0.00'],
  ])('on %s, written off by the month over two years: %s', (leavesOn, expected) => {
    expect(back(leavesOn, 24, 'by-month')).toBe(expected);
  });

  test.each([
    ['2027-06-15', '50000.00'],
    ['2028-06-14', '50000.00'],
    ['2028-06-15', '40000.00'],
    ['2029-12-01', '30000.00'],
    ['2032-06-14', '10000.00'],
    ['2032-06-15', '0.00'],
  ])('on %s, a fifth written off for each 12 months over five years: %s', (leavesOn, expected) => {
    expect(back(leavesOn, 60, 'fifth-a-year')).toBe(expected);
  });

  test('what is left when a shorter binding time ends is let go', () => {
    expect(back('2030-06-14', 36, 'fifth-a-year')).toBe('30000.00');
    expect(back('2030-06-15', 36, 'fifth-a-year')).toBe('0.00');
  });

  test('a longer binding time than five years is written off when the fifths are', () => {
    expect(back('2032-06-15', 120, 'fifth-a-year')).toBe('0.00');
  });
});
