import { findRate } from '../../../src/core/rules/find-rate';
import { findRule } from '../../../src/core/rules/find-rule';
import type { RateRule } from '../../../src/core/rules/rule-set';
import { day, decimal, HALF_A_DAY_A_POINT, leaveStep, OF_LITTLE_USE, study } from '../../support/competence';

const found = (rules: Parameters<typeof findRule>[0], question: Parameters<typeof findRule>[1]) => {
  const answer = findRule(rules, question);
  return answer.kind === 'found' ? answer.rule : answer;
};

describe('Which row of a rule table an education gets', () => {
  const old30 = leaveStep('30', '15', { validFrom: day('2016-12-01') });
  const old60 = leaveStep('60', '30', { validFrom: day('2016-12-01') });
  const new30 = leaveStep('30', '12', { validFrom: day('2024-08-01') });
  const rules = [new30, old60, old30];

  test('the newest that has begun on the day', () => {
    expect(found(rules, study('30', { date: day('2024-07-31') }))).toBe(old30);
    expect(found(rules, study('30', { date: day('2024-08-01') }))).toBe(new30);
  });

  test('the newest of all when no day is given', () => {
    expect(found(rules, study('30'))).toBe(new30);
  });

  test('a row that no newer one is about goes on holding', () => {
    expect(found(rules, study('60', { date: day('2025-01-01') }))).toBe(old60);
  });

  test('a row without a day has always held, until a dated one begins', () => {
    const always = leaveStep('30', '10');
    expect(found([new30, always], study('30', { date: day('1990-01-01') }))).toBe(always);
    expect(found([new30, always], study('30', { date: day('2030-01-01') }))).toBe(new30);
  });

  test('capital letters and spaces around do not tell types apart', () => {
    expect(found([old30], study('30', { type: ' STUDIUM ' }))).toBe(old30);
  });

  test('rules in points and in months for one type are told apart by what is known of the education', () => {
    const inMonths = { ...leaveStep('6', '5'), unit: 'months' as const };
    const both = [old30, inMonths];
    expect(found(both, study('30', { months: decimal('12') }))).toBe(old30);
    expect(found(both, study('30', { points: null, months: decimal('12') }))).toBe(inMonths);
    expect(found([inMonths], study('30'))).toEqual({ kind: 'unmeasured', unit: 'months' });
    expect(found([old30], study('30', { points: null, months: decimal('12') }))).toEqual({
      kind: 'unmeasured',
      unit: 'points',
    });
  });

  test('the order of the rows never decides', () => {
    const steps = [leaveStep('60', '30'), leaveStep('15', '7'), leaveStep('30', '15')];
    expect(found(steps, study('45'))).toBe(steps[2]);
    expect(found([...steps].reverse(), study('45'))).toBe(steps[2]);
  });

  test('study points go before months where rules count both', () => {
    const months = leaveStep('6', '5', { unit: 'months' });
    const question = study('30', { months: decimal('6') });
    expect(found([months, old30], question)).toBe(old30);
    expect(found([months, old30], { ...question, points: null })).toBe(months);
  });

  test('a rule for the use that the employer has of it goes before one for all', () => {
    const both = [HALF_A_DAY_A_POINT, OF_LITTLE_USE];
    expect(found(both, study('30', { usefulness: 'Liten' }))).toBe(OF_LITTLE_USE);
    expect(found(both, study('30', { usefulness: 'stor' }))).toBe(HALF_A_DAY_A_POINT);
    expect(found(both, study('30'))).toBe(HALF_A_DAY_A_POINT);
    expect(found([OF_LITTLE_USE], study('30'))).toEqual({ kind: 'nothing', flag: 'no-rule-for-type' });
  });
});

describe('Which rate holds', () => {
  const rate = (value: string, changes: Partial<RateRule> = {}): RateRule => ({
    rate: 'employerContribution',
    municipality: null,
    value: decimal(value),
    validFrom: null,
    source: null,
    ...changes,
  });
  const forAll = rate('0.141');
  const skjervoy = rate('0', { municipality: 'Skjervøy' });
  const skjervoyLater = rate('0.051', { municipality: 'Skjervøy', validFrom: day('2027-01-01') });
  const rates = [forAll, skjervoyLater, skjervoy];
  const find = (municipality: string | null, date: string | null) =>
    findRate(rates, 'employerContribution', municipality, date === null ? null : day(date));

  test('the municipality’s own on the day, else the one for all', () => {
    expect(find('skjervøy', '2026-12-31')).toBe(skjervoy);
    expect(find('Skjervøy', '2027-01-01')).toBe(skjervoyLater);
    expect(find('Skjervøy', null)).toBe(skjervoyLater);
    expect(find('Oslo', '2026-12-31')).toBe(forAll);
    expect(find(null, '2026-12-31')).toBe(forAll);
  });

  test('none when nobody has given it', () => {
    expect(findRate(rates, 'pension', 'Oslo', null)).toBeNull();
    expect(findRate([skjervoy], 'employerContribution', null, null)).toBeNull();
  });
});
