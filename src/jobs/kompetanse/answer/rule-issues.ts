import type { YearSpan } from '../../../core/calendar/period';
import type { PlainDate } from '../../../core/calendar/plain-date';
import { payRatesOn } from '../../../core/competence/pay-cost';
import { decimalText, kronerText } from '../../../core/money/decimal';
import { ZERO_ORE } from '../../../core/money/ore';
import { ruleKey } from '../../../core/rules/in-force';
import type { MeasuredRule, RateName, RuleSet } from '../../../core/rules/rule-set';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import { rateDate } from './answer-educations';
import type { AnsweredEducation } from './kompetanse-result';

/** What a person should look at in the answer for one education, each thing at its cell. */
export function educationIssues(answer: AnsweredEducation, rules: RuleSet): readonly Issue[] {
  const { input, leave, supplement, stipend } = answer;
  const { employee } = input;
  const issues: Issue[] = [];
  const education = figure.text(input.education.value);
  const leaveValue = figure.quantity(decimalText(leave.days), 'unit-days');
  // With points added up the step is that of all of them.
  const given = supplement.addedUp === null ? supplement.fullTime : (supplement.rule?.amount ?? ZERO_ORE);
  const supplementValue = figure.quantity(kronerText(given), 'unit-kroner');
  const typeOrUse = [...typeIssue(answer, rules), ...useIssue(answer, rules)];
  issues.push(
    ...typeOrUse,
    ...(typeOrUse.length > 0 && leave.flag === 'no-rule-for-type'
      ? []
      : flagIssue(answer, leave.flag, leave.rule, rules.leave, 'leaveRules', leaveValue)),
    ...(isKnownType(answer, rules)
      ? flagIssue(
          answer,
          supplement.flag,
          supplement.rule,
          rules.supplement,
          'supplementRules',
          supplementValue,
        )
      : []),
    ...limitIssue(answer),
  );
  if (stipend.flag !== null && input.scheme !== null) {
    const table = figure.term('stipendRules');
    issues.push(
      stipend.flag === 'no-rule-on-date'
        ? issue('rule.no-rule-on-date', input.scheme.address, {
            education,
            date: dateFigure(input.start ?? input.completion),
            table,
          })
        : issue('rule.no-rule-for-scheme', input.scheme.address, {
            education,
            scheme: figure.text(input.scheme.value),
            table,
          }),
    );
  }
  if (answer.paid.flags.includes('exam-days-above-rule')) {
    issues.push(
      issue('leave.exam-days-above-rule', (input.cells.examDays ?? input.education).address, {
        education,
        found: figure.number(decimalText(input.examDays)),
        days: figure.number(decimalText(leave.days)),
      }),
    );
  }
  if (employee.salary === null) {
    issues.push(
      issue('employee.no-salary', employee.name.address, { employee: figure.text(employee.name.value) }),
    );
  }
  if (input.time === null) issues.push(issue('education.no-time', input.education.address, { education }));
  return issues;
}

function flagIssue(
  { input, supplement: { addedUp } }: AnsweredEducation,
  flag: AnsweredEducation['leave']['flag'],
  rule: MeasuredRule | null,
  rules: readonly MeasuredRule[],
  tableId: 'leaveRules' | 'supplementRules',
  value: Figure,
): readonly Issue[] {
  if (flag === null) return [];
  const { type, points, months, cells } = input;
  const education = figure.text(input.education.value);
  const table = figure.term(tableId);
  switch (flag) {
    case 'no-rule-for-type':
      return [
        issue('rule.no-rule-for-type', type.address, { education, type: figure.text(type.value), table }),
      ];
    case 'no-rule-on-date': {
      const { start, end, completion } = input;
      const [date, cell] =
        tableId === 'leaveRules'
          ? [start ?? end, cells.start ?? cells.end]
          : [completion ?? start, cells.completed ?? cells.end ?? cells.start];
      const figures = { education, date: dateFigure(date), table };
      return [issue('rule.no-rule-on-date', (cell ?? input.education).address, figures)];
    }
    case 'between-steps':
    case 'above-last-step':
    case 'below-first-step': {
      const ofType = rules.find((each) => ruleKey(each.type) === ruleKey(type.value) && each.unit !== null);
      const unit = rule?.unit ?? (points !== null ? 'points' : (ofType?.unit ?? 'months'));
      const measure = unit === 'points' ? points : months;
      const size =
        tableId === 'supplementRules' && addedUp !== null
          ? figure.quantity(decimalText(addedUp), 'studyUnit.addedUp')
          : figure.quantity(decimalText(measure!.value), `studyUnit.${unit}`);
      const place = measure!.address;
      if (flag === 'below-first-step')
        return [issue('rule.below-first-step', place, { education, size, table })];
      return [issue(`rule.${flag}`, place, { education, size, table, value })];
    }
  }
}

function dateFigure(date: PlainDate | null): Figure {
  return date === null ? figure.term('no-date') : figure.date(date);
}

/** The types that any of the rules is for. */
function typesOf({ leave, supplement, stipend }: RuleSet): readonly string[] {
  const types = [...leave, ...supplement, ...stipend].flatMap(({ type }) => (type === null ? [] : [type]));
  return [...new Map(types.map((type) => [ruleKey(type), type])).values()];
}

function isKnownType({ input: { type } }: AnsweredEducation, rules: RuleSet): boolean {
  return typesOf(rules).some((known) => ruleKey(known) === ruleKey(type.value));
}

/** A type that none of the rules knows may be another word for one that they know. */
function typeIssue(answer: AnsweredEducation, rules: RuleSet): readonly Issue[] {
  if (isKnownType(answer, rules)) return [];
  const { type, education } = answer.input;
  const figures = {
    education: figure.text(education.value),
    type: figure.text(type.value),
    known: figure.texts(typesOf(rules)),
  };
  return [issue('rule.type-unknown', type.address, figures)];
}

/**
 * A use that no leave rule mentions, where rules of the type mention others, may be a misspelt one; and where they are
 * for those alone, it must be one of them.
 */
function useIssue({ input, leave: { flag } }: AnsweredEducation, { leave }: RuleSet): readonly Issue[] {
  const { usefulness, type, education, usefulnessAt } = input;
  const uses = leave.flatMap((rule) =>
    ruleKey(rule.type) === ruleKey(type.value) && rule.usefulness !== null ? [rule.usefulness] : [],
  );
  const isKnown = usefulness !== null && uses.some((use) => ruleKey(use) === ruleKey(usefulness.value));
  if (uses.length === 0 || isKnown) return [];
  const known = figure.texts([...new Set(uses)]);
  if (flag === 'no-rule-for-type') {
    const named = { education: figure.text(education.value), type: figure.text(type.value) };
    return [issue('rule.use-needed', usefulnessAt, { ...named, known, table: figure.term('leaveRules') })];
  }
  if (usefulness === null) return [];
  return [issue('rule.no-rule-for-use', usefulness.address, { found: figure.text(usefulness.value), known })];
}

/** What others of the employee's educations have used of a limit is told where it is missed. */
function limitIssue({ input, leave }: AnsweredEducation): readonly Issue[] {
  const { education, employee } = input;
  if (!leave.isCutByOthers || leave.rule?.shape !== 'rate' || leave.rule.capPerStudyYear === null) return [];
  const figures = {
    education: figure.text(education.value),
    days: figure.number(decimalText(leave.days)),
    employee: figure.text(employee.name.value),
    limit: figure.number(decimalText(leave.rule.capPerStudyYear)),
  };
  return [issue('leave.limit-used', education.address, figures)];
}

/** Rates that nobody has given: without them every cost is too low. Workdays have a usual number. */
export function missingRates(
  educations: readonly AnsweredEducation[],
  { rates }: RuleSet,
  years: readonly YearSpan[],
): readonly Issue[] {
  const employersOf = new Map<RateName, Set<string>>();
  for (const { input } of educations) {
    if (input.employee.salary === null) continue;
    const { employer } = input.employee;
    // What has no year goes by the newest rates.
    const ofYears = years.map(({ year }) => year);
    for (const year of input.time === null ? [...ofYears, null] : ofYears) {
      for (const rate of payRatesOn(rates, employer, rateDate(input, year)).missing) {
        if (rate === 'workdaysAYear') continue;
        employersOf.set(rate, (employersOf.get(rate) ?? new Set()).add(employer ?? ''));
      }
    }
  }
  const byEmployers = new Map<string, RateName[]>();
  for (const [rate, employers] of employersOf) {
    const key = [...employers].join(';');
    byEmployers.set(key, [...(byEmployers.get(key) ?? []), rate]);
  }
  return [...byEmployers].map(([employers, names]) =>
    issue('rate.missing', null, {
      rates: figure.terms(names.map((name) => `rate.${name}`)),
      employers:
        employers === ''
          ? figure.term('all-employers')
          : figure.texts(employers.split(';').filter((each) => each !== '')),
    }),
  );
}
