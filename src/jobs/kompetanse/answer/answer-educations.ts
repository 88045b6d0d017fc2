import { days, hoursOf } from '../../../core/calendar/days';
import type { YearSpan } from '../../../core/calendar/period';
import { plainDate, yearOfDate, type PlainDate } from '../../../core/calendar/plain-date';
import { educationCost, type CostYear, type EducationCost } from '../../../core/competence/education-cost';
import { leaveTogether, type LeaveByRule } from '../../../core/competence/leave-by-rule';
import { paidLeave } from '../../../core/competence/paid-leave';
import { payRatesOn } from '../../../core/competence/pay-cost';
import { stipendByRule, type StipendByRule } from '../../../core/competence/stipend';
import { studySchedule } from '../../../core/competence/study-schedule';
import {
  accumulatedSupplements,
  amountForPosition,
  supplementByRule,
  supplementFrom,
  type SupplementByRule,
} from '../../../core/competence/supplement';
import { kept } from '../../../core/kept';
import { ZERO_ORE } from '../../../core/money/ore';
import { ONE_RATIO, ratio } from '../../../core/money/ratio';
import type { RuleQuestion } from '../../../core/rules/find-rule';
import type { RuleSet, StudyUnit } from '../../../core/rules/rule-set';
import { figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { byEmployee } from './by-employee';
import type { AnsweredEducation, Choices, Flag } from './kompetanse-result';
import type { Education } from '../read/read-educations';
import { bindingOfEducation, paidStipend, completionDayIssues, repaymentOf } from './repayment';

/** Hours of a full-time week where nothing else is said. */
const USUAL_WEEK = ratio(75n, 2n);

/** What the rules say of each education, and what it costs in the years given; what they cannot say is told. */
export function answerEducations(
  educations: readonly Education[],
  rules: RuleSet,
  choices: Choices,
  years: readonly YearSpan[],
): { answered: readonly AnsweredEducation[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const leaves = leavesOf(educations, rules);
  const supplements = supplementsOf(educations, rules, choices);
  const answered = educations.flatMap((education): readonly AnsweredEducation[] => {
    const leave = leaves.get(education)!;
    const supplement = supplements.get(education)!;
    if (leave.kind === 'time-missing') {
      const { address, value } = education.education;
      issues.push(issue('education.time-missing', address, { education: figure.text(value) }));
    }
    // One cell to fill in is told once, though both tables go by it.
    if (leave.kind === 'unmeasured') issues.push(measureMissing(education, leave.unit, 'leaveRules'));
    else if (supplement.kind === 'unmeasured') {
      issues.push(measureMissing(education, supplement.unit, 'supplementRules'));
    }
    if (leave.kind !== 'days' || supplement.kind === 'unmeasured') return [];
    const stipend = stipendOf(education, rules);
    issues.push(
      ...completionIssues(education, supplement, stipend, choices),
      ...completionDayIssues(education, stipend),
    );
    return [answerOne({ input: education, leave, supplement, stipend }, rules, choices, years)];
  });
  return { answered, issues };
}

/** Whether an education is completed is asked about where something is paid for it. */
function completionIssues(
  { education, points, end, progress, completionAt }: Education,
  supplement: AnsweredEducation['supplement'],
  { rule }: StipendByRule,
  { studyPoints }: Choices,
): readonly Issue[] {
  const isAddedUp = studyPoints === 'accumulated' && points !== null;
  const isNothing = supplement.fullTime === ZERO_ORE && rule === null && !isAddedUp;
  if (progress !== 'unsaid' || isNothing) return [];
  const figures = { education: figure.text(education.value), end: figure.date(end!) };
  return [issue('completion.unsaid', completionAt, figures)];
}

type ByRules = Pick<AnsweredEducation, 'input' | 'leave' | 'supplement' | 'stipend'>;

function answerOne(
  { input, leave, supplement, stipend: byRule }: ByRules,
  rules: RuleSet,
  choices: Choices,
  years: readonly YearSpan[],
): AnsweredEducation {
  const { employee, decision, time } = input;
  const position = employee.position.value;
  const leavesOn = employee.leavesOn?.value ?? null;
  const schedule = time === null ? null : studySchedule(time, leave.weights, leavesOn);
  const paid = paidLeave(leave.days, {
    position,
    isReduced: leave.rule?.isReduced ?? null,
    withPay: input.withPay,
    decision: decision === null ? null : days(decision.value),
    examDays: input.examDays,
    examDaysCount: choices.examDays,
    rounding: choices.daysRounding,
    attended: schedule?.attended ?? ONE_RATIO,
  });
  const stipend = paidStipend(input, byRule);
  const binding = bindingOfEducation(input, stipend);
  const answer = {
    input,
    leave,
    schedule,
    paid,
    hours: hoursOf(paid.days, employee.hoursAWeek?.value ?? USUAL_WEEK),
    supplement,
    supplementPaid: amountForPosition(supplement.fullTime, position),
    supplementFrom:
      hasSupplement(input) && input.completion !== null ? supplementFrom(input.completion) : null,
    stipend,
    binding,
    repayment: repaymentOf(input, stipend, binding, choices),
  };
  return { ...answer, cost: costOf(answer, rules, years), flags: flagsOf(answer) };
}

/** The leave of each education; the limits of study years hold for all that an employee has. */
function leavesOf(educations: readonly Education[], rules: RuleSet): ReadonlyMap<Education, LeaveByRule> {
  const answers = new Map<Education, LeaveByRule>();
  for (const own of byEmployee(educations).values()) {
    const questions = own.map((each) => ({
      question: leaveQuestion(each),
      time: each.time,
      withPay: each.withPay,
    }));
    const leaves = leaveTogether(rules.leave, questions);
    for (const [index, each] of own.entries()) answers.set(each, leaves[index]!);
  }
  return answers;
}

function stipendOf({ scheme, type, start, completion }: Education, rules: RuleSet): StipendByRule {
  return stipendByRule(rules.stipend, scheme?.value ?? null, type.value, start ?? completion);
}

/** Leave goes by the rules of the day that the education begins. */
function leaveQuestion(education: Education): RuleQuestion {
  return questionOf(education, education.start ?? education.end);
}

/** A supplement goes by the rules of the day that the education is completed, or is planned to be. */
function supplementQuestion(education: Education): RuleQuestion {
  return questionOf(education, education.completion ?? education.start);
}

function questionOf({ type, points, months, usefulness }: Education, date: PlainDate | null): RuleQuestion {
  return {
    type: type.value,
    points: points?.value ?? null,
    months: months?.value ?? null,
    usefulness: usefulness?.value ?? null,
    date,
  };
}

const NO_SUPPLEMENT = {
  kind: 'amount',
  fullTime: ZERO_ORE,
  rule: null,
  flag: null,
  addedUp: null,
} as const;

/** Whether a supplement may come: not for what is not completed, or so late that the employee has left. */
export function hasSupplement({ progress, completion, employee }: Education): boolean {
  const leavesOn = employee.leavesOn?.value ?? null;
  if (progress === 'not-completed') return false;
  return completion === null || leavesOn === null || supplementFrom(completion) <= leavesOn;
}

function supplementsOf(
  educations: readonly Education[],
  rules: RuleSet,
  { studyPoints }: Choices,
): ReadonlyMap<Education, SupplementByRule> {
  const answers = new Map<Education, SupplementByRule>();
  for (const each of educations) answers.set(each, NO_SUPPLEMENT);
  const rewarded = educations.filter(hasSupplement);
  if (studyPoints === 'alone') {
    for (const each of rewarded)
      answers.set(each, supplementByRule(rules.supplement, supplementQuestion(each)));
    return answers;
  }
  for (const own of byEmployee(rewarded).values()) {
    const supplements = accumulatedSupplements(rules.supplement, own.map(supplementQuestion));
    for (const [index, each] of own.entries()) answers.set(each, supplements[index]!);
  }
  return answers;
}

function measureMissing(
  { education, cells }: Education,
  unit: StudyUnit,
  table: 'leaveRules' | 'supplementRules',
): Issue {
  const figures = {
    education: figure.text(education.value),
    column: figure.term(`educations.${unit}`),
    table: figure.term(table),
  };
  return issue('education.measure-missing', (cells[unit] ?? education).address, figures);
}

function costOf(
  answer: Omit<AnsweredEducation, 'cost' | 'flags'>,
  rules: RuleSet,
  years: readonly YearSpan[],
): EducationCost {
  const { input, schedule, paid, supplementPaid, stipend } = answer;
  return educationCost(
    {
      days: paid.days,
      schedule,
      salary: input.employee.salary?.value ?? null,
      substitute: input.substitute,
      supplementPaid,
      supplementFrom: answer.supplementFrom,
      leavesOn: input.employee.leavesOn?.value ?? null,
      stipends: [
        { amount: stipend.atStart, on: input.start },
        { amount: stipend.atCompletion, on: input.completion },
      ],
      stipendsCarryContribution: stipend.rule?.withContribution ?? false,
      fee: input.fee,
      grant: input.grant,
      repayment: answer.repayment,
      ratesOf: (year) => payRatesOn(rules.rates, input.employee.employer, rateDate(input, year)).rates,
    },
    years,
  );
}

/** The day whose rates count in a year: its first, or the first of the education where that is later. */
export function rateDate({ start }: Education, year: CostYear): PlainDate | null {
  if (year === null) return null;
  return start !== null && yearOfDate(start) === year ? start : firstDayOfYear(year);
}

const firstDayOfYear = kept((year: number) => plainDate(year, 1, 1));

function flagsOf({
  leave,
  paid,
  supplement,
  stipend,
  input,
}: Omit<AnsweredEducation, 'cost' | 'flags'>): readonly Flag[] {
  const flags: Flag[] = [];
  const add = (rule: Flag['rule'], code: Flag['code'] | null) => {
    if (code !== null) flags.push({ rule, code });
  };
  add('leave', leave.flag);
  if (leave.isCutByOthers) add('leave', 'limit-used');
  for (const code of paid.flags) add('leave', code);
  add('supplement', supplement.flag);
  add('supplement', progressFlag(input));
  add('stipend', stipend.flag);
  return flags;
}

function progressFlag(education: Education): Flag['code'] | null {
  if (education.progress === 'completed' && hasSupplement(education)) return null;
  if (education.progress === 'not-completed') return 'not-completed';
  return hasSupplement(education) ? 'planned' : 'leaves-before';
}
