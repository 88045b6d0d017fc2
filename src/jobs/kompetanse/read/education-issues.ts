import type { Period } from '../../../core/calendar/period';
import type { PlainDate } from '../../../core/calendar/plain-date';
import { nameKey } from '../../../tables/cell-text';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import type { Employee } from './read-employees';
import type { Education } from './read-educations';
import { unlikelyIn } from './unlikely-educations';

/** What is wrong with educations, each alone and one beside another, and what is odd about them. */
export function educationsIssues(educations: readonly Education[], period: Period | null): readonly Issue[] {
  return [
    ...educations.flatMap((each) => [...timeIssues(each, period), ...unlikelyIn(each, period)]),
    ...sameTwice(educations),
  ];
}

/** What is wrong with the days of an education: against one another, the day that the employee leaves, and the period. */
function timeIssues(education: Education, period: Period | null): readonly Issue[] {
  const { start, completion, progress, employee, cells, completionAt } = education;
  const { leavesOn } = employee;
  const named = { education: figure.text(education.education.value) };
  if (start !== null && leavesOn !== null && start > leavesOn.value) {
    const figures = {
      ...named,
      start: figure.date(start),
      employee: figure.text(employee.name.value),
      leavesOn: figure.date(leavesOn.value),
      place: figure.place(leavesOn.address),
    };
    return [issue('education.after-leaving', cells.start!.address, figures)];
  }
  if (start !== null && progress === 'completed' && completion !== null && completion < start) {
    const figures = { ...named, completed: figure.date(completion), start: figure.date(start) };
    return [issue('education.completed-before-start', completionAt, figures)];
  }
  return [...leavingIssues(education), ...endIssues(education, period)];
}

/** What comes after leaving is not paid; without the days of the study nobody can tell what does. */
function leavingIssues({
  education,
  employee,
  time,
  end,
  progress,
  start,
  cells,
}: Education): readonly Issue[] {
  const { leavesOn } = employee;
  if (leavesOn === null || time !== null || progress === 'completed') return [];
  if (end !== null && end <= leavesOn.value) return [];
  const figures = {
    employee: figure.text(employee.name.value),
    leavesOn: figure.date(leavesOn.value),
    education: figure.text(education.value),
    column: figure.term(start === null ? 'educations.start' : 'educations.end'),
  };
  return [issue('education.leaving-needs-time', (cells.start ?? education).address, figures)];
}

/** Whether what is not completed is planned or broken off shows by its end, when the period is known. */
function endIssues({ education, end, progress, cells }: Education, period: Period | null): readonly Issue[] {
  const { completed } = cells;
  if (completed === null || end === null) return [];
  const figures = { education: figure.text(education.value), end: figure.date(end) };
  if (completed.value === false && period === null && progress === 'planned') {
    return [issue('completion.needs-period', completed.address, figures)];
  }
  const isOver = period !== null && end < period.from;
  if (typeof completed.value !== 'object' || isOver) return [];
  return [issue('education.broken-off-when', (cells.end ?? completed).address, figures)];
}

/** The same education of the same employee once more, at the same time: a row that was copied, or two that need their own names. */
function sameTwice(educations: readonly Education[]): readonly Issue[] {
  const before = new Map<Employee, Map<string, Education[]>>();
  return educations.flatMap((each) => {
    const ofEmployee = before.get(each.employee) ?? new Map<string, Education[]>();
    before.set(each.employee, ofEmployee);
    const key = nameKey(each.education.value);
    const named = ofEmployee.get(key) ?? [];
    ofEmployee.set(key, [...named, each]);
    const other = named.find((earlier) => mayOverlap(earlier, each));
    if (other === undefined) return [];
    const figures = {
      education: figure.text(each.education.value),
      employee: figure.text(each.employee.name.value),
      other: figure.place(other.education.address),
    };
    return [issue('education.twice', each.education.address, figures)];
  });
}

/** Those whose days are not known may be at the same time. */
function mayOverlap(left: Education, right: Education): boolean {
  const isBefore = (end: PlainDate | null, start: PlainDate | null) =>
    end !== null && start !== null && end < start;
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}
