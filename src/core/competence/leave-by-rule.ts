import { addDays, days, fewestDays, partOfDays, sumDays, ZERO_DAYS, type Days } from '../calendar/days';
import {
  compareRatio,
  divideRatio,
  multiplyRatio,
  smallRatio,
  subtractRatio,
  ZERO_RATIO,
  type Ratio,
} from '../money/ratio';
import { findRule, type RuleFlag, type RuleQuestion } from '../rules/find-rule';
import type { LeaveRate, LeaveRule, StudyUnit } from '../rules/rule-set';
import type { MonthWeights } from './study-schedule';
import { evenlyByMonth, monthsByStudyYear, yearParts, type StudyTime, type YearPart } from './study-time';

/** What the rules say of an education's paid leave. */
export type LeaveByRule =
  | {
      readonly kind: 'days';
      /** At 100 % position, for the whole study, exact. */
      readonly days: Days;
      /** The rule that gave them; null where none did. */
      readonly rule: LeaveRule | null;
      readonly flag: RuleFlag | null;
      /** How the days lie over calendar years; null when the time of the education is not known. */
      readonly spread: readonly YearPart[] | null;
      /** What each month of a study year carries of the days; null where all carry alike. */
      readonly weights: MonthWeights;
      /** The days of each study year, where the rule has a limit for it; null else. */
      readonly byStudyYear: ReadonlyMap<number, Days> | null;
      /** Whether earlier educations of the same person have used of that limit what this one would have had. */
      readonly isCutByOthers: boolean;
    }
  /** The rules count what is not known of the education. */
  | { readonly kind: 'unmeasured'; readonly unit: StudyUnit }
  /** The rule has a limit for each study year, which may be reached, and the time is not known. */
  | { readonly kind: 'time-missing'; readonly rule: LeaveRate };

/** What other educations of the same person have had of a limit that holds for all of them together. */
export interface LimitShared {
  /** Whether the person has other educations under such a limit, earlier or later. */
  readonly isShared: boolean;
  /** The days of a study year that are used already, at 100 % position. */
  readonly usedIn: (studyYear: number) => Days;
}

const ALONE: LimitShared = { isShared: false, usedIn: () => ZERO_DAYS };

/** One of a person's educations, as the limits of study years see it. */
export interface LeaveQuestion {
  readonly question: RuleQuestion;
  readonly time: StudyTime | null;
  /** Leave without pay uses nothing of a limit. */
  readonly withPay: boolean;
}

/**
 * Paid leave of all educations of one person: the limit of a study year holds for all of them together that have one, and
 * those that begin first have their days first.
 * @param educations of those that begin on one day, the first goes first.
 * @returns in the order of the educations.
 */
export function leaveTogether(
  rules: readonly LeaveRule[],
  educations: readonly LeaveQuestion[],
): readonly LeaveByRule[] {
  const limited = educations.filter(({ question }) => hasLimit(rules, question));
  const used = new Map<number, Days>();
  const shared: LimitShared = {
    isShared: limited.length > 1,
    usedIn: (studyYear) => used.get(studyYear) ?? ZERO_DAYS,
  };
  const answers = new Map<LeaveQuestion, LeaveByRule>();
  for (const each of inOrderOfStart(limited)) {
    const leave = leaveByRule(rules, each.question, each.time, shared);
    answers.set(each, leave);
    if (leave.kind !== 'days' || !each.withPay) continue;
    for (const [year, ofYear] of leave.byStudyYear ?? [])
      used.set(year, addDays(shared.usedIn(year), ofYear));
  }
  return educations.map((each) => answers.get(each) ?? leaveByRule(rules, each.question, each.time));
}

function hasLimit(rules: readonly LeaveRule[], question: RuleQuestion): boolean {
  const answer = findRule(rules, question);
  return answer.kind === 'found' && answer.rule.shape === 'rate' && answer.rule.capPerStudyYear !== null;
}

/** What has no time comes last. */
export function inOrderOfStart<E extends { readonly time: StudyTime | null }>(
  educations: readonly E[],
): readonly E[] {
  const startOf = ({ time }: E) => time?.start ?? '9999-99-99';
  return educations.toSorted((left, right) =>
    startOf(left) < startOf(right) ? -1 : startOf(left) > startOf(right) ? 1 : 0,
  );
}

/**
 * Paid leave days by rule. A step gives its days; a rate gives days in proportion to the size, which is spread evenly
 * over the months of the study, with the limit of each study year and of the whole study.
 * @param time null when not known.
 */
export function leaveByRule(
  rules: readonly LeaveRule[],
  question: RuleQuestion,
  time: StudyTime | null,
  shared: LimitShared = ALONE,
): LeaveByRule {
  const answer = findRule(rules, question);
  const evenly = {
    spread: time === null ? null : evenlyByMonth(time),
    weights: null,
    byStudyYear: null,
    isCutByOthers: false,
  } as const;
  switch (answer.kind) {
    case 'unmeasured':
      return answer;
    case 'nothing':
      return { kind: 'days', days: ZERO_DAYS, rule: null, flag: answer.flag, ...evenly };
    case 'found': {
      const { rule, flag, size } = answer;
      if (rule.shape === 'step') return { kind: 'days', days: rule.days, rule, flag, ...evenly };
      return byRate(rule, size ?? ZERO_RATIO, time, shared);
    }
  }
}

function byRate(rule: LeaveRate, size: Ratio, time: StudyTime | null, shared: LimitShared): LeaveByRule {
  const uncapped = days(multiplyRatio(size, rule.daysPerUnit));
  const whole = (sum: Days) => (rule.cap === null ? sum : fewestDays(sum, rule.cap));
  const { capPerStudyYear } = rule;
  const given = { kind: 'days', rule, flag: null } as const;
  if (time === null) {
    const mayBeReached =
      capPerStudyYear !== null && (shared.isShared || compareRatio(uncapped, capPerStudyYear) > 0);
    if (mayBeReached) return { kind: 'time-missing', rule };
    return { ...given, days: whole(uncapped), ...NO_TIME };
  }
  const byStudyYear = new Map<number, Days>();
  const weights = new Map<number, Ratio>();
  let isCutByOthers = false;
  for (const [year, months] of monthsByStudyYear(time)) {
    const ofYear = partOfDays(uncapped, smallRatio(months, time.months));
    const alone = capPerStudyYear === null ? ofYear : fewestDays(ofYear, capPerStudyYear);
    const capped =
      capPerStudyYear === null ? alone : fewestDays(alone, leftOf(capPerStudyYear, shared.usedIn(year)));
    if (compareRatio(capped, alone) < 0) isCutByOthers = true;
    byStudyYear.set(year, capped);
    weights.set(year, partOfDays(capped, smallRatio(1, months)));
  }
  const inAll = sumDays(byStudyYear.values());
  const isNothing = inAll.numerator === 0n;
  const givenDays = whole(inAll);
  return {
    ...given,
    days: givenDays,
    spread: yearParts(time, (studyYear) => weights.get(studyYear)!),
    weights: isNothing ? null : weights,
    byStudyYear: capPerStudyYear === null ? null : scaled(byStudyYear, inAll, givenDays),
    isCutByOthers,
  };
}

const NO_TIME = { spread: null, weights: null, byStudyYear: null, isCutByOthers: false } as const;

function leftOf(limit: Days, used: Days): Days {
  const left = subtractRatio(limit, used);
  return left.numerator < 0n ? ZERO_DAYS : days(left);
}

/** What is cut by the limit of the whole study is cut in each of its study years alike. */
function scaled(byStudyYear: ReadonlyMap<number, Days>, all: Days, left: Days): ReadonlyMap<number, Days> {
  if (compareRatio(all, left) === 0) return byStudyYear;
  const part = divideRatio(left, all);
  return new Map([...byStudyYear].map(([year, ofYear]) => [year, partOfDays(ofYear, part)]));
}
