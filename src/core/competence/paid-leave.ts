import { addDays, partOfDays, roundDays, ZERO_DAYS, type Days, type DaysRounding } from '../calendar/days';
import { compareRatio, type Ratio } from '../money/ratio';

/** Whether exam days with pay are among the days that the rule gives, or come on top of them. */
export type ExamDaysCount = 'inside' | 'beside';

/** What beside the rule decides an employee's paid leave for one education. */
export interface LeaveTerms {
  /** Fraction of a full-time position, from 0 to 1. */
  readonly position: Ratio;
  readonly withPay: boolean;
  /** The actual number of days that a person has decided; null without such a decision. */
  readonly decision: Days | null;
  /** Exam days at 100 % position, in the whole study. */
  readonly examDays: Days;
  readonly examDaysCount: ExamDaysCount;
  readonly rounding: DaysRounding;
}

/**
 * Why a person should look at the leave: `without-pay`: the leave is granted without pay, so there are 0 paid days;
 * `exam-days-above-rule`: there are more exam days than the rule gives days, and they are to be among them.
 */
export type LeaveFlag = 'without-pay' | 'exam-days-above-rule';

/** The paid leave of an employee for one education, each number for the whole study. */
export interface PaidLeave {
  /** By the rule, at 100 % position, with the exam days that come on top. */
  readonly daysFullTime: Days;
  /** By the rule, for the position, rounded as the terms say. */
  readonly daysByRule: Days;
  /** What the employee has: the decision where there is one, else as the rule says; 0 without pay. */
  readonly days: Days;
  readonly flags: readonly LeaveFlag[];
}

/** The paid leave days of an employee: the rule's for the position, or those decided, which are not reduced again. */
export function paidLeave(byRule: Days, terms: LeaveTerms): PaidLeave {
  const { position, withPay, decision, examDays, examDaysCount, rounding } = terms;
  const daysFullTime = examDaysCount === 'beside' ? addDays(byRule, examDays) : byRule;
  const daysByRule = roundDays(partOfDays(daysFullTime, position), rounding);
  const tooManyExams = examDaysCount === 'inside' && compareRatio(examDays, byRule) > 0;
  const flags: LeaveFlag[] = [];
  if (!withPay) flags.push('without-pay');
  if (tooManyExams) flags.push('exam-days-above-rule');
  return { daysFullTime, daysByRule, days: withPay ? (decision ?? daysByRule) : ZERO_DAYS, flags };
}
