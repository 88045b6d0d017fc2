import { readFileSync } from 'node:fs';
import { partOfDays } from '../../../src/core/calendar/days';
import { leaveByRule } from '../../../src/core/competence/leave-by-rule';
import { stipendByRule } from '../../../src/core/competence/stipend';
import { supplementByRule } from '../../../src/core/competence/supplement';
import { kronerText } from '../../../src/core/money/decimal';
import { NORD_TROMS_2016, SKILLED_WORKER_TO_COLLEGE } from '../../../src/core/rules/nord-troms-2016';
import type { StudyUnit } from '../../../src/core/rules/rule-set';
import { day, decimal, shown, study } from '../../support/competence';

interface PublishedStep {
  readonly type: string;
  readonly unit: 'stp' | 'mnd' | null;
  readonly from: number;
}

interface PublishedCase {
  readonly validFrom: string;
  readonly leave: { readonly source: string; readonly steps: readonly (PublishedStep & { days: number })[] };
  readonly supplement: {
    readonly source: string;
    readonly steps: readonly (PublishedStep & { amount: string })[];
  };
  readonly stipend: {
    readonly source: string;
    readonly schemes: readonly {
      readonly scheme: string;
      readonly type: string;
      readonly atStart: string;
      readonly atCompletion: string;
      readonly bindingMonths: number | null;
    }[];
  };
  readonly positionCostRatio: { readonly skilledWorkerToCollege: string };
}

const PUBLISHED = JSON.parse(readFileSync('test/cases/nord-troms-2016.json', 'utf8')) as PublishedCase;
const UNITS: Readonly<Record<'stp' | 'mnd', StudyUnit>> = { stp: 'points', mnd: 'months' };

const unitOf = ({ unit }: PublishedStep) => (unit === null ? null : UNITS[unit]);
const leaveOf = (points: string) => {
  const leave = leaveByRule(NORD_TROMS_2016.leave, study(points), null);
  if (leave.kind !== 'days') throw new Error(leave.kind);
  return leave;
};
const supplementOf = (points: string | null, type = 'Studium') => {
  const supplement = supplementByRule(NORD_TROMS_2016.supplement, study(points, { type }));
  if (supplement.kind !== 'amount') throw new Error(supplement.kind);
  return supplement;
};

describe('The built-in rules are those of the published plan', () => {
  const { leave, supplement, stipend } = NORD_TROMS_2016;

  test('each leave step, with its section and the day it holds from', () => {
    expect(
      leave.map((rule) => ({ ...rule, days: rule.shape === 'step' ? shown(rule.days) : rule.shape })),
    ).toEqual(
      PUBLISHED.leave.steps.map((step) => ({
        shape: 'step',
        type: step.type,
        unit: unitOf(step),
        from: decimal(String(step.from)),
        usefulness: null,
        isReduced: null,
        days: String(step.days),
        validFrom: PUBLISHED.validFrom,
        source: expect.stringContaining(PUBLISHED.leave.source) as string,
      })),
    );
  });

  test('each supplement', () => {
    expect(
      supplement.map(({ type, unit, from, amount, validFrom, source }) => [
        type,
        unit,
        shown(from),
        kronerText(amount),
        validFrom,
        source?.includes(PUBLISHED.supplement.source),
      ]),
    ).toEqual(
      PUBLISHED.supplement.steps.map((step) => [
        step.type,
        unitOf(step),
        String(step.from),
        step.amount,
        PUBLISHED.validFrom,
        true,
      ]),
    );
  });

  test('each stipend scheme', () => {
    expect(
      stipend.map(({ scheme, type, atStart, atCompletion, bindingMonths, validFrom, source }) => [
        scheme,
        type,
        kronerText(atStart),
        kronerText(atCompletion),
        bindingMonths,
        validFrom,
        source?.includes(PUBLISHED.stipend.source),
      ]),
    ).toEqual(
      PUBLISHED.stipend.schemes.map((each) => [
        each.scheme,
        each.type,
        each.atStart,
        each.atCompletion,
        each.bindingMonths,
        PUBLISHED.validFrom,
        true,
      ]),
    );
  });

  test('and the ratio between the cost of a skilled worker’s position and a college position', () => {
    expect(shown(SKILLED_WORKER_TO_COLLEGE)).toBe(PUBLISHED.positionCostRatio.skilledWorkerToCollege);
  });
});

describe('Leave days of the plan', () => {
  test.each([
    // points, at 100 %, at 80 %, 62,5 % and 50 %
    ['15', '7', '5.6', '4.375', '3.5'],
    ['30', '15', '12', '9.375', '7.5'],
    ['60', '30', '24', '18.75', '15'],
  ])(
    '%s study points give %s days, and at 80 %%, 62,5 %% and 50 %% exactly %s, %s and %s',
    (points, ...all) => {
      const { days, flag } = leaveOf(points);
      const positions = ['1', '0.8', '0.625', '0.5'].map(decimal);
      expect(positions.map((position) => shown(partOfDays(days, position)))).toEqual(all);
      expect(flag).toBeNull();
    },
  );

  test.each([
    ['6', '5', null],
    ['12', '10', null],
    ['9', '5', 'between-steps'],
    ['24', '10', 'above-last-step'],
    ['3', '0', 'below-first-step'],
  ])('%s months of trade certificate give %s days', (months, days, flag) => {
    const question = study(null, { type: 'Fagbrev', months: decimal(months) });
    const leave = leaveByRule(NORD_TROMS_2016.leave, question, null);
    expect(leave).toMatchObject({ kind: 'days', flag });
    expect(leave.kind === 'days' && shown(leave.days)).toBe(days);
  });

  test.each([
    ['10', '0', 'below-first-step'],
    ['20', '7', 'between-steps'],
    ['45', '15', 'between-steps'],
    ['120', '30', 'above-last-step'],
  ])(
    '%s study points give the step below, %s days, and say that a person should look',
    (points, days, flag) => {
      const leave = leaveOf(points);
      expect([shown(leave.days), leave.flag]).toEqual([days, flag]);
    },
  );

  test('the answer carries the row it came from', () => {
    expect(leaveOf('45').rule).toBe(NORD_TROMS_2016.leave[3]);
    expect(leaveOf('10').rule).toBeNull();
  });

  test('a type that the plan says nothing of gets 0 days, and says so', () => {
    const question = study('60', { type: 'Kurs' });
    expect(leaveByRule(NORD_TROMS_2016.leave, question, null)).toMatchObject({
      days: { numerator: 0n },
      flag: 'no-rule-for-type',
    });
  });

  test('before the plan was in force there was no rule', () => {
    const before = study('60', { date: day('2016-11-30') });
    expect(leaveByRule(NORD_TROMS_2016.leave, before, null)).toMatchObject({ flag: 'no-rule-on-date' });
    const first = study('60', { date: day('2016-12-01') });
    expect(leaveByRule(NORD_TROMS_2016.leave, first, null)).toMatchObject({ flag: null });
  });

  test('a study whose points nobody knows cannot be answered', () => {
    expect(leaveByRule(NORD_TROMS_2016.leave, study(null), null)).toEqual({
      kind: 'unmeasured',
      unit: 'points',
    });
  });
});

describe('Supplements of the plan', () => {
  test.each([
    ['30', '10000.00', null],
    ['60', '20000.00', null],
    ['45', '10000.00', 'between-steps'],
    ['120', '20000.00', 'above-last-step'],
    ['20', '0.00', 'below-first-step'],
  ])('%s study points give %s a year', (points, amount, flag) => {
    const supplement = supplementOf(points);
    expect([kronerText(supplement.fullTime), supplement.flag]).toEqual([amount, flag]);
  });

  test('fagskole gives 5 000, whatever its length', () => {
    for (const points of [null, '30', '120']) {
      const supplement = supplementOf(points, 'fagskole');
      expect([kronerText(supplement.fullTime), supplement.flag]).toEqual(['5000.00', null]);
    }
  });
});

describe('Stipends of the plan', () => {
  const stipendOf = (scheme: string | null, type = 'Fagbrev', date: string | null = null) => {
    const { atStart, atCompletion, flag } = stipendByRule(
      NORD_TROMS_2016.stipend,
      scheme,
      type,
      date === null ? null : day(date),
    );
    return [kronerText(atStart), kronerText(atCompletion), flag];
  };

  test('a healthcare worker’s trade certificate gives up to 10 000 at the start and as much at the end', () => {
    expect(stipendOf('helsefagarbeider')).toEqual(['10000.00', '10000.00', null]);
  });

  test('no scheme gives none, and there is nothing to look at', () => {
    expect(stipendOf(null)).toEqual(['0.00', '0.00', null]);
  });

  test('an unknown scheme, another type and a day before the plan give none, and say so', () => {
    expect(stipendOf('Sykepleier')).toEqual(['0.00', '0.00', 'no-rule-for-type']);
    expect(stipendOf('Helsefagarbeider', 'Studium')).toEqual(['0.00', '0.00', 'no-rule-for-type']);
    expect(stipendOf('Helsefagarbeider', 'Fagbrev', '2016-01-01')).toEqual([
      '0.00',
      '0.00',
      'no-rule-on-date',
    ]);
  });
});
