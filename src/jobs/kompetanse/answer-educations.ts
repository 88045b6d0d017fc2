import { days, hoursOf } from '../../core/calendar/days';
import { plainDate, yearOfDate, type PlainDate } from '../../core/calendar/plain-date';
import { educationCost, type CostYear, type EducationCost } from '../../core/competence/education-cost';
import { leaveByRule } from '../../core/competence/leave-by-rule';
import { paidLeave } from '../../core/competence/paid-leave';
import { payRatesOn } from '../../core/competence/pay-cost';
import {
  bindingOf,
  repayment,
  stipendByRule,
  type Binding,
  type StipendByRule,
} from '../../core/competence/stipend';
import {
  accumulatedSupplements,
  amountForPosition,
  supplementByRule,
  supplementFrom,
  type SupplementByRule,
} from '../../core/competence/supplement';
import { kept } from '../../core/kept';
import { sumOre, ZERO_ORE, type Ore } from '../../core/money/ore';
import { ratio } from '../../core/money/ratio';
import type { RuleQuestion } from '../../core/rules/find-rule';
import type { RuleSet, StudyUnit } from '../../core/rules/rule-set';
import { figure, issue, type Issue } from '../../workbook/issue';
import type { AnsweredEducation, Choices, Flag } from './kompetanse-result';
import type { Employee } from './read-employees';
import type { Education } from './read-educations';

/** Hours of a full-time week where nothing else is said. */
const USUAL_WEEK = ratio(75n, 2n);

/** What the rules say of each education, and what it costs in the years given; what they cannot say is told. */
export function answerEducations(
  educations: readonly Education[],
  rules: RuleSet,
  choices: Choices,
  years: readonly number[],
): { answered: readonly AnsweredEducation[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const supplements = supplementsOf(educations, rules, choices);
  const answered = educations.flatMap((education): readonly AnsweredEducation[] => {
    const leave = leaveByRule(rules.leave, leaveQuestion(education), education.time);
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
    return [answerOne(education, leave, supplement, rules, choices, years)];
  });
  return { answered, issues };
}

function answerOne(
  input: Education,
  leave: AnsweredEducation['leave'],
  supplement: AnsweredEducation['supplement'],
  rules: RuleSet,
  choices: Choices,
  years: readonly number[],
): AnsweredEducation {
  const { employee, decision } = input;
  const position = employee.position.value;
  const paid = paidLeave(leave.days, {
    position,
    withPay: input.withPay,
    decision: decision === null ? null : days(decision.value),
    examDays: input.examDays,
    examDaysCount: choices.examDays,
    rounding: choices.daysRounding,
  });
  const stipend = stipendByRule(
    rules.stipend,
    input.scheme?.value ?? null,
    input.type.value,
    input.start ?? input.completion,
  );
  const binding = bindingOf(stipend.rule, input.start, input.completion);
  const answer = {
    input,
    leave,
    paid,
    hours: hoursOf(paid.days, employee.hoursAWeek?.value ?? USUAL_WEEK),
    supplement,
    supplementPaid: amountForPosition(supplement.fullTime, position),
    supplementFrom: input.completion === null ? null : supplementFrom(input.completion),
    stipend,
    binding,
    repayment: repaymentOf(input, stipend, binding, choices),
  };
  return { ...answer, cost: costOf(answer, rules, years), flags: flagsOf(answer) };
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

function supplementsOf(
  educations: readonly Education[],
  rules: RuleSet,
  { studyPoints }: Choices,
): ReadonlyMap<Education, SupplementByRule> {
  if (studyPoints === 'alone') {
    return new Map(
      educations.map((each) => [each, supplementByRule(rules.supplement, supplementQuestion(each))]),
    );
  }
  const byEmployee = new Map<Employee, Education[]>();
  for (const each of educations) {
    const own = byEmployee.get(each.employee);
    if (own === undefined) byEmployee.set(each.employee, [each]);
    else own.push(each);
  }
  return new Map(
    [...byEmployee.values()].flatMap((own) => {
      const supplements = accumulatedSupplements(rules.supplement, own.map(supplementQuestion));
      return own.map((each, index) => [each, supplements[index]!] as const);
    }),
  );
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

/** What was paid before the day that the employee leaves, and is not written off then. */
function repaymentOf(
  { employee, start, completed, completion }: Education,
  { atStart, atCompletion }: StipendByRule,
  binding: Binding | null,
  { writeOff }: Choices,
): Ore | null {
  const leavesOn = employee.leavesOn?.value ?? null;
  if (leavesOn === null || binding === null) return null;
  const hadStart = start === null || start <= leavesOn;
  const hadCompletion = completed && completion !== null && completion <= leavesOn;
  const paid = sumOre([hadStart ? atStart : ZERO_ORE, hadCompletion ? atCompletion : ZERO_ORE]);
  return repayment(paid, binding, leavesOn, writeOff);
}

function costOf(
  answer: Omit<AnsweredEducation, 'cost' | 'flags'>,
  rules: RuleSet,
  years: readonly number[],
): EducationCost {
  const { input, leave, paid, supplementPaid, stipend } = answer;
  return educationCost(
    {
      days: paid.days,
      spread: leave.spread,
      salary: input.employee.salary?.value ?? null,
      substitute: input.substitute,
      supplementPaid,
      supplementFrom: answer.supplementFrom,
      stipends: [
        { amount: stipend.atStart, on: input.start },
        { amount: stipend.atCompletion, on: input.completion },
      ],
      stipendsCarryContribution: stipend.rule?.withContribution ?? false,
      fee: input.fee,
      grant: input.grant,
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
  for (const code of paid.flags) add('leave', code);
  add('supplement', supplement.flag);
  add('supplement', input.completed ? null : 'planned');
  add('stipend', stipend.flag);
  return flags;
}
