import { days } from '../../src/core/calendar/days';
import type { PlainDate } from '../../src/core/calendar/plain-date';
import { decimalText, ratioFromDecimal } from '../../src/core/money/decimal';
import { ore } from '../../src/core/money/ore';
import { ratio, ZERO_RATIO, type Ratio } from '../../src/core/money/ratio';
import type { RuleQuestion } from '../../src/core/rules/find-rule';
import type { LeaveRate, LeaveStep, SupplementRule } from '../../src/core/rules/rule-set';
import { studyTime, type StudyTime } from '../../src/core/competence/study-time';

/** A day that the test knows to exist. */
export const day = (isoDate: string): PlainDate => isoDate as PlainDate;

export const decimal = ratioFromDecimal;

/** `7,5` as `7.5`, as many decimals as it has. */
export const shown = (value: Ratio) => decimalText(value, 12);

export const time = (start: string, end: string): StudyTime => studyTime(day(start), day(end))!;

/** An education of so many study points, or as changed. */
export function study(points: string | null, changes: Partial<RuleQuestion> = {}): RuleQuestion {
  return {
    type: 'Studium',
    points: points === null ? null : decimal(points),
    months: null,
    usefulness: null,
    date: null,
    ...changes,
  };
}

const UNDATED = { usefulness: null, validFrom: null, source: null } as const;

export function leaveStep(from: string, given: string, changes: Partial<LeaveStep> = {}): LeaveStep {
  const size = { type: 'Studium', unit: 'points', from: decimal(from) } as const;
  return { shape: 'step', ...size, days: days(decimal(given)), isReduced: null, ...UNDATED, ...changes };
}

/** One exam or reading day for every two study points, at most 21 a study year. */
export const HALF_A_DAY_A_POINT: LeaveRate = {
  shape: 'rate',
  type: 'Studium',
  unit: 'points',
  from: ZERO_RATIO,
  daysPerUnit: ratio(1n, 2n),
  cap: null,
  capPerStudyYear: days(ratio(21n)),
  isReduced: null,
  ...UNDATED,
};

/** The same, at most 7 a study year, for what is of little use to the employer. */
export const OF_LITTLE_USE: LeaveRate = {
  ...HALF_A_DAY_A_POINT,
  capPerStudyYear: days(ratio(7n)),
  usefulness: 'liten',
};

export function supplementStep(
  from: string,
  kroner: bigint,
  changes: Partial<SupplementRule> = {},
): SupplementRule {
  const size = { type: 'Studium', unit: 'points', from: decimal(from) } as const;
  return { shape: 'step', ...size, amount: ore(kroner * 100n), ...UNDATED, ...changes };
}
