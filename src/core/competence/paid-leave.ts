import { addDays, partOfDays, roundDays, ZERO_DAYS, type Days, type DaysRounding } from '../calendar/days';
import { compareRatio, equalRatio, ONE_RATIO, type Ratio } from '../money/ratio';

/** Whether exam days with pay are among the days that the rule gives, or come on top of them. */
export type ExamDaysCount = 'inside' | 'beside';

/** What beside the rule decides an employee's paid leave for one education. */
export interface LeaveTerms {
  /** Fraction of a full-time position, from 0 to 1. */
  readonly position: Ratio;
  /** Whether the rule reduces days by the position; null where it does not say: then its own days are, exam days not. */
  readonly isReduced: boolean | null;
  readonly withPay: boolean;
  /** The actual number of days that a person has decided; null without such a decision. */
  readonly decision: Days | null;
  /** Exam days in the whole study. */
  readonly examDays: Days;
  readonly examDaysCount: ExamDaysCount;
  readonly rounding: DaysRounding;
  /** The part of the study that the employee stays for: 1, or less for one who leaves during it. */
  readonly attended: Ratio;
}

/**
 * Why a person should look at the leave: `without-pay`: the leave is granted without pay, so there are 0 paid days;
 * `exam-days-above-rule`: there are more exam days than the rule gives days, and they are to be among them;
 * `leaves-during`: the employee leaves before the end of the study, and has no days after that.
 */
export type LeaveFlag = 'without-pay' | 'exam-days-above-rule' | 'leaves-during';

/** The paid leave of an employee for one education, each number for the whole study. */
export interface PaidLeave {
  /** By the rule, at 100 % position, with the exam days that come on top. */
  readonly daysFullTime: Days;
  /** By the rule, for the position, rounded as the terms say. */
  readonly daysByRule: Days;
  /** What the employee has: the decision where there is one, else as the rule says; none after leaving, 0 without pay. */
  readonly days: Days;
  readonly flags: readonly LeaveFlag[];
}

/** The paid leave days of an employee: the rule's for the position, or those decided, which are not reduced again. */
export function paidLeave(byRule: Days, terms: LeaveTerms): PaidLeave {
  const { position, isReduced, withPay, decision, examDays, examDaysCount, rounding, attended } = terms;
  const beside = examDaysCount === 'beside' ? examDays : ZERO_DAYS;
  const forPosition = isReduced === false ? byRule : partOfDays(byRule, position);
  const examsForPosition = isReduced === true ? partOfDays(beside, position) : beside;
  const exact = addDays(forPosition, examsForPosition);
  const daysByRule = roundDays(exact, rounding);
  const isWhole = equalRatio(attended, ONE_RATIO);
  const granted = isWhole
    ? (decision ?? daysByRule)
    : roundDays(partOfDays(decision ?? exact, attended), rounding);
  const tooManyExams = examDaysCount === 'inside' && compareRatio(examDays, forPosition) > 0;
  const flags: LeaveFlag[] = [];
  if (!withPay) flags.push('without-pay');
  if (tooManyExams) flags.push('exam-days-above-rule');
  if (withPay && !isWhole) flags.push('leaves-during');
  return {
    daysFullTime: addDays(byRule, beside),
    daysByRule,
    days: withPay ? granted : ZERO_DAYS,
    flags,
  };
}
