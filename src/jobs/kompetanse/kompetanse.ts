import type { YearSpan } from '../../core/calendar/period';
import { nameKey } from '../../tables/cell-text';
import { cellAddressText } from '../../workbook/address';
import { figure, hasErrors, type Issue } from '../../workbook/issue';
import { issue, KOMPETANSE_ISSUES } from './issues';
import { tableJob, type Calculated, type JobInput, type JobPeriod } from '../kit/table-job';
import { answerEducations } from './answer/answer-educations';
import { budgetYears } from './answer/budget';
import { educationsIssues } from './read/education-issues';
import { inputText } from './answer/input-text';
import { COMPETENCE_FUNCTIONS } from './functions/competence-functions';
import { kompetanseJson } from './answer/kompetanse-json';
import { kompetansePreview } from './answer/kompetanse-preview';
import type { Choices, KompetanseResult } from './answer/kompetanse-result';
import { readEducations, type Education } from './read/read-educations';
import { readEmployees, type Employee } from './read/read-employees';
import { readTables, type KompetanseTables } from './read/read-tables';
import { recruitmentOf } from './answer/recruitment';
import { resultSheets } from './sheets/result-sheets';
import { educationIssues, missingRates } from './answer/rule-issues';
import { KOMPETANSE_SETTINGS, KOMPETANSE_TABLES, type KompetanseSettings } from './settings';
import { kompetanseTemplate } from './template';
import { watchedTables } from './live/watched-tables';
import { WORDS, wordsOf } from './words';

/** Competence plans: reads Ansatte, Utdanninger and the rules, and answers what each education gives and costs. */
export const kompetanse = tableJob({
  id: 'kompetanse',
  tables: KOMPETANSE_TABLES,
  optional: ['permisjonsregler', 'tilleggsregler', 'stipendregler', 'satser', 'stillinger'],
  builtIn: ['permisjonsregler', 'tilleggsregler', 'stipendregler'],
  settings: KOMPETANSE_SETTINGS,
  issues: KOMPETANSE_ISSUES,
  words: WORDS,
  sheets: (locale) => Object.values(wordsOf(locale).sheets),
  functions: COMPETENCE_FUNCTIONS,
  read: readTables,
  answer,
  toldOnce: eachOnce,
  template: kompetanseTemplate,
});

/** Answers each education by the rules. */
function answer(
  read: KompetanseTables,
  { period, at }: JobPeriod,
  { snapshot, tables, settings }: JobInput<typeof KOMPETANSE_TABLES, typeof KOMPETANSE_SETTINGS>,
  before: readonly Issue[],
): { readonly calculated: Calculated | null; readonly issues: readonly Issue[] } {
  const { rules, positions } = read;
  const { employees, issues: employeeIssues } = readEmployees(read.employees);
  const { educations, issues: readIssues } = readEducations(read.educations, employees, period);
  const choices = choicesOf(settings);
  const years = budgetYears(period, educations);
  const { answered, issues: ruleIssues } = answerEducations(educations, rules, choices, years);
  const answerTo = settings.answerTo === null ? null : employeesCalled(settings.answerTo, educations);
  const issues = [
    ...(answerTo === null ? [] : answerToIssues(settings.answerTo!, answerTo)),
    ...(period === null ? noPeriod(years) : []),
    ...employeeIssues,
    ...readIssues,
    ...educationsIssues(educations, period),
    ...ruleIssues,
    ...answered.flatMap((each) => educationIssues(each, rules)),
    ...missingRates(answered, rules, years),
  ];
  const all = eachOnce([...before, ...issues]);
  if (hasErrors(all)) return { calculated: null, issues };

  const result: KompetanseResult = {
    period,
    years,
    choices,
    rules,
    answerTo,
    educations: answered,
    recruitment: positions && recruitmentOf(positions, settings.costRatio, rules.rates, period),
    sources: tables.sources,
    warnings: all.filter(({ severity }) => severity === 'warning'),
    periodCell: at,
  };
  return {
    issues,
    calculated: {
      json: () => kompetanseJson(result),
      inputText: () => inputText(result),
      watched: (names) => watchedTables(result, snapshot, names),
      preview: (locale) => kompetansePreview(result, locale),
      report: (context, watched) => resultSheets(result, snapshot, context, watched),
    },
  };
}

/** Without a period the years are those of the educations, which is told. */
function noPeriod(years: readonly YearSpan[]): readonly Issue[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const figures = { first: figure.text(String(first.year)), last: figure.text(String(last.year)) };
  return [issue('period.none', null, figures)];
}

/** Those with an education who have the name or the number; else those whose names have all the words. */
function employeesCalled(called: string, educations: readonly Education[]): readonly Employee[] {
  const key = nameKey(called);
  const all = [...new Set(educations.map(({ employee }) => employee))];
  const exact = all.filter(
    ({ name, number }) => nameKey(name.value) === key || (number !== null && nameKey(number) === key),
  );
  if (exact.length > 0) return exact;
  const words = wordsIn(called);
  return all.filter(({ name }) => {
    const own = wordsIn(name.value);
    return words.every((word) => own.includes(word));
  });
}

function wordsIn(name: string): readonly string[] {
  return nameKey(name)
    .split(/[ ,]/)
    .filter((word) => word !== '');
}

/** An answer is to one: nobody, or several whose names differ, is asked about. */
function answerToIssues(called: string, employees: readonly Employee[]): readonly Issue[] {
  const found = figure.text(called);
  if (employees.length === 0) return [issue('answer.no-such-employee', null, { found })];
  const names = [...new Set(employees.map(({ name }) => name.value))];
  if (new Set(names.map(nameKey)).size === 1) return [];
  return [issue('answer.several-employees', null, { found, names: figure.texts(names) })];
}

/** What is said of one employee for several educations is one issue; a cell that two rules have something to say of is two. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  // Only what is said of one cell can be the same, and most cells have one thing said of them.
  const byCell = new Map<string, Issue[]>();
  return issues.filter((each) => {
    // How a semester is read is told at the first cell that has it, for a column is full of them.
    const isOfText = each.address === null || each.code === 'date.semester';
    const cell = isOfText ? '' : cellAddressText(each.address);
    const before = byCell.get(cell);
    if (before === undefined) byCell.set(cell, [each]);
    else if (before.some((other) => isSame(other, each))) return false;
    else before.push(each);
    return true;
  });
}

function isSame(left: Issue, right: Issue): boolean {
  if (left.code === 'date.semester' && right.code === 'date.semester') {
    return JSON.stringify(left.figures) === JSON.stringify(right.figures);
  }
  return JSON.stringify(left) === JSON.stringify(right);
}

function choicesOf({ daysRounding, studyPoints, examDays, writeOff }: KompetanseSettings): Choices {
  return {
    daysRounding: daysRounding ?? 'exact',
    studyPoints: studyPoints ?? 'alone',
    examDays: examDays ?? 'inside',
    writeOff: writeOff ?? 'by-month',
  };
}
