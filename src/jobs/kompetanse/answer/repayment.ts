import { repayment, bindingOf, type StipendByRule } from '../../../core/competence/stipend';
import { sumOre, ZERO_ORE } from '../../../core/money/ore';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import type { AnsweredEducation, Choices, Repayment } from './kompetanse-result';
import type { Education } from '../read/read-educations';

/** A stipend as it is paid to an employee: nothing of it after leaving, and at completion nothing without one. */
export function paidStipend(
  { start, completion, progress, employee }: Education,
  byRule: StipendByRule,
): StipendByRule {
  const leavesOn = employee.leavesOn?.value ?? null;
  const hasLeft = completion !== null && leavesOn !== null && completion > leavesOn;
  const isStarted = start === null || leavesOn === null || start <= leavesOn;
  const isCompleted = progress !== 'not-completed' && !hasLeft;
  return {
    ...byRule,
    atStart: isStarted ? byRule.atStart : ZERO_ORE,
    atCompletion: isCompleted ? byRule.atCompletion : ZERO_ORE,
  };
}

/** The binding time of an employee; null without one, as for what is not completed before the employee leaves. */
export function bindingOfEducation(
  education: Education,
  { rule }: StipendByRule,
): AnsweredEducation['binding'] {
  const { start, completion, progress, employee } = education;
  if (progress === 'not-completed') return null;
  const binding = bindingOf(rule, start, completion);
  const leavesOn = employee.leavesOn?.value ?? null;
  return binding !== null && leavesOn !== null && binding.from > leavesOn ? null : binding;
}

/**
 * What is to be paid back of a stipend that binds: of one who leaves what is not written off then; of an education that is
 * not completed, or not before leaving, all that was paid.
 */
export function repaymentOf(
  education: Education,
  paid: StipendByRule,
  binding: AnsweredEducation['binding'],
  { writeOff }: Choices,
): Repayment | null {
  const { employee, end, progress } = education;
  const leavesOn = employee.leavesOn?.value ?? null;
  if ((paid.rule?.bindingMonths ?? 0) === 0) return null;
  const all = sumOre([paid.atStart, paid.atCompletion]);
  if (progress === 'not-completed') return { amount: all, on: leavesOn ?? end };
  if (leavesOn === null) return null;
  return { amount: binding === null ? all : repayment(all, binding, leavesOn, writeOff), on: leavesOn };
}

/**
 * What an employee who leaves is paid, and owes, goes by the day that the education was completed: it is asked for where
 * the stipend binds and nobody knows of one, and where it is said to be completed but ends after leaving.
 */
export function completionDayIssues(
  { education, employee, start, end, completion, progress, completionAt, cells }: Education,
  { rule }: StipendByRule,
): readonly Issue[] {
  const { leavesOn } = employee;
  if (leavesOn === null || progress === 'not-completed') return [];
  const isKnown = rule?.bindingFrom === 'start' ? start !== null : completion !== null;
  const isBound = (rule?.bindingMonths ?? 0) > 0;
  const isSaidTooSoon = cells.completed?.value === true && end !== null && end > leavesOn.value;
  if (!isSaidTooSoon && (isKnown || !isBound)) return [];
  const figures = {
    education: figure.text(education.value),
    employee: figure.text(employee.name.value),
    leavesOn: figure.date(leavesOn.value),
  };
  return [issue('completion.day-needed', completionAt, figures)];
}
