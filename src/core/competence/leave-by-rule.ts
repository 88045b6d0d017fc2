import { days, fewestDays, partOfDays, sumDays, ZERO_DAYS, type Days } from '../calendar/days';
import { compareRatio, multiplyRatio, ratio, type Ratio } from '../money/ratio';
import { findRule, type RuleFlag, type RuleQuestion } from '../rules/find-rule';
import type { LeaveRate, LeaveRule, StudyUnit } from '../rules/rule-set';
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
    }
  /** The rules count what is not known of the education. */
  | { readonly kind: 'unmeasured'; readonly unit: StudyUnit }
  /** The rule has a limit for each study year, which may be reached, and the time is not known. */
  | { readonly kind: 'time-missing'; readonly rule: LeaveRate };

/**
 * Paid leave days by rule. A step gives its days; a rate gives days in proportion to the size, which is spread evenly
 * over the months of the study, with the limit of each study year and of the whole study.
 * @param time null when not known.
 */
export function leaveByRule(
  rules: readonly LeaveRule[],
  question: RuleQuestion,
  time: StudyTime | null,
): LeaveByRule {
  const answer = findRule(rules, question);
  const evenly = time === null ? null : evenlyByMonth(time);
  switch (answer.kind) {
    case 'unmeasured':
      return answer;
    case 'nothing':
      return { kind: 'days', days: ZERO_DAYS, rule: null, flag: answer.flag, spread: evenly };
    case 'found': {
      const { rule, flag, size } = answer;
      if (rule.shape === 'step') return { kind: 'days', days: rule.days, rule, flag, spread: evenly };
      return byRate(rule, size ?? ratio(0n), time);
    }
  }
}

function byRate(rule: LeaveRate, size: Ratio, time: StudyTime | null): LeaveByRule {
  const uncapped = days(multiplyRatio(size, rule.daysPerUnit));
  const whole = (sum: Days) => (rule.cap === null ? sum : fewestDays(sum, rule.cap));
  const { capPerStudyYear } = rule;
  const given = { kind: 'days', rule, flag: null } as const;
  if (time === null) {
    const mayBeReached = capPerStudyYear !== null && compareRatio(uncapped, capPerStudyYear) > 0;
    if (mayBeReached) return { kind: 'time-missing', rule };
    return { ...given, days: whole(uncapped), spread: null };
  }
  const byStudyYear = new Map(
    [...monthsByStudyYear(time)].map(([year, months]) => {
      const ofYear = partOfDays(uncapped, ratio(BigInt(months), BigInt(time.months)));
      const capped = capPerStudyYear === null ? ofYear : fewestDays(ofYear, capPerStudyYear);
      return [year, { capped, aMonth: partOfDays(capped, ratio(1n, BigInt(months))) }];
    }),
  );
  return {
    ...given,
    days: whole(sumDays([...byStudyYear.values()].map(({ capped }) => capped))),
    spread: yearParts(time, (studyYear) => byStudyYear.get(studyYear)!.aMonth),
  };
}
