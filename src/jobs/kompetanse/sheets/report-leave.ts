import { partOfDays, sumDays } from '../../../core/calendar/days';
import { yearPeriod, yearSpans } from '../../../core/calendar/period';
import { decimalText, kronerText } from '../../../core/money/decimal';
import { sumOre } from '../../../core/money/ore';
import { equalRatio, ONE_RATIO, sumRatio } from '../../../core/money/ratio';
import { expressionOf } from '../../../reports/formula';
import {
  amountOrNull,
  daysText,
  flagsColumn,
  partOfDaysIn,
  positionColumn,
  sizeColumns,
  whoColumns,
  yearText,
} from './education-columns';
import { CostFormulas } from '../live/cost-formulas';
import type { ReportColumn, ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { lookupOf, rateDays, StepLookup } from '../live/rule-formulas';
import { leaveRuleWords, liveLeaveRule } from '../live/rule-words';
import { StudyYears } from '../live/study-year-columns';
import { wordsOf } from '../words';

const TABLE = 'permisjon';

/** The table of the sheet Permisjon: an education a row, its days by rule, decision and year, and the rule. */
export function leaveTable(reported: Reported): ReportTable {
  const { result, inputs, locale } = reported;
  const { educations } = result;
  const texts = wordsOf(locale);
  const formulas = new CostFormulas(reported, TABLE);
  const studyYears = new StudyYears(reported);
  const words = new Map([null, ...result.rules.leave].map((rule) => [rule, leaveRuleWords(rule, locale)]));
  const liveWords = (row: number): string | null => {
    const { rule } = educations[row]!.leave;
    if (rule === null) return null;
    const of = result.rules.leave.indexOf(rule);
    const at = (column: string) => reported.cells.at('regler.leave', column, of, TABLE);
    return expressionOf(liveLeaveRule(rule, locale, at));
  };
  return {
    id: TABLE,
    name: texts.sheets.leave,
    totalLabel: texts.sum,
    columns: [
      ...whoColumns(educations, inputs, locale),
      ...sizeColumns(educations, ({ leave }) => leave.rule, inputs, locale),
      ...daysColumns(reported, studyYears),
      ...yearColumns(reported, studyYears),
      {
        id: 'leaveWage',
        heading: texts.columns.leaveWage,
        kind: 'amount',
        width: 14,
        values: educations.map(({ cost }) => amountOrNull(cost.leaveWage)),
        total: kronerText(sumOre(educations.flatMap(({ cost }) => cost.leaveWage ?? []))),
        formula: (row) =>
          formulas.wholeLeaveWage(row, (year) =>
            studyYears.partWithin(row, yearSpans(yearPeriod(year)!)[0]!),
          ),
      },
      {
        id: 'rule',
        heading: texts.columns.rule,
        kind: 'text',
        width: 28,
        values: educations.map(({ leave }) => words.get(leave.rule)!),
        total: null,
        formula: liveWords,
      },
      flagsColumn(educations, 'leave', locale),
    ],
  };
}

function daysColumns(reported: Reported, studyYears: StudyYears): readonly ReportColumn[] {
  const { result, inputs, cells, locale } = reported;
  const { educations } = result;
  const { columns } = wordsOf(locale);
  const at = (id: string, row: number) => cells.at(TABLE, id, row, TABLE);
  const steps = new StepLookup(
    cells,
    { id: 'regler.leave', rules: result.rules.leave, value: 'ruleDays' },
    TABLE,
  );
  const daysColumn = (
    id: 'daysFullTime' | 'daysByRule' | 'days',
    formula: (row: number) => string | null,
  ): ReportColumn => ({
    id,
    heading: columns[id],
    kind: 'days',
    width: 11,
    isMain: id === 'days',
    values: educations.map(({ paid }) => daysText(paid[id])),
    total: id === 'days' ? daysText(sumDays(educations.map(({ paid }) => paid.days))) : null,
    formula,
  });
  const decisions = educations.map(({ input }) => input.decision);
  const decision: ReportColumn = {
    id: 'decision',
    heading: columns.decision,
    kind: 'days',
    width: 10,
    values: decisions.map((each) => (each === null ? null : decimalText(each.value))),
    total: null,
    formula: (row) => inputs.number(decisions[row]?.address ?? null),
  };
  const hasDecisions = decisions.some((each) => each !== null);
  const { daysRounding } = result.choices;
  const forPosition = (row: number) =>
    positionFormula(reported, row, at('daysFullTime', row), at('position', row));
  return [
    ...studyYears.columns(),
    daysColumn('daysFullTime', (row) => fullTimeFormula(reported, steps, studyYears, row)),
    positionColumn(educations, inputs, locale),
    daysColumn('daysByRule', (row) => rounded(forPosition(row), daysRounding)),
    ...(hasDecisions ? [decision] : []),
    daysColumn('days', (row) => {
      const { input, schedule } = educations[row]!;
      if (!input.withPay) return null;
      const attended = schedule?.attended ?? ONE_RATIO;
      if (equalRatio(attended, ONE_RATIO))
        return at(decisions[row] === null ? 'daysByRule' : 'decision', row);
      const whole = decisions[row] === null ? `(${forPosition(row)})` : at('decision', row);
      const { numerator, denominator } = attended;
      const part = studyYears.attended(row) ?? `${String(numerator)}/${String(denominator)}`;
      return rounded(`${whole}*${part}`, daysRounding);
    }),
    {
      id: 'hours',
      heading: columns.hours,
      kind: 'days',
      width: 10,
      values: educations.map(({ hours }) => daysText(hours)),
      total: daysText(sumRatio(educations.map(({ hours }) => hours))),
      formula: (row) => {
        const week = educations[row]!.input.employee.hoursAWeek;
        const hours = week === null ? '37.5' : (inputs.number(week.address) ?? daysText(week.value));
        return `${at('days', row)}*${hours}/5`;
      },
    },
  ];
}

/** The days for the position, exact: exam days that come on top are not reduced unless the rule says so. */
function positionFormula(
  { result, inputs }: Reported,
  row: number,
  fullTime: string,
  position: string,
): string {
  const { input, leave } = result.educations[row]!;
  const isReduced = leave.rule?.isReduced ?? null;
  if (isReduced === false) return fullTime;
  const exams = result.choices.examDays === 'beside' && isReduced === null ? input.cells.examDays : null;
  if (exams === null) return `${fullTime}*${position}`;
  const beside = inputs.number(exams.address) ?? decimalText(exams.value);
  return `(${fullTime}-${beside})*${position}+${beside}`;
}

/** The days at 100 %, looked up on the sheet Regler. */
function fullTimeFormula(
  { result, inputs, cells }: Reported,
  steps: StepLookup,
  studyYears: StudyYears,
  row: number,
): string {
  const { input, leave } = result.educations[row]!;
  const at = (id: string) => cells.at(TABLE, id, row, TABLE);
  const { rule } = leave;
  const given =
    studyYears.daysOf(row) ??
    (rule?.shape === 'rate'
      ? rateDays(cells, rule, result.rules.leave.indexOf(rule), at('size'), input.time, TABLE)
      : steps.value(lookupOf(rule, at, input.start ?? input.end)));
  const { examDays } = input.cells;
  const beside =
    result.choices.examDays === 'beside' && examDays !== null
      ? `+${inputs.number(examDays.address) ?? decimalText(examDays.value)}`
      : '';
  return `${given}${beside}`;
}

/** A half that doubles miss by a little is a half all the same. */
function rounded(expression: string, rounding: Reported['result']['choices']['daysRounding']): string {
  switch (rounding) {
    case 'exact':
      return expression;
    case 'half':
      return `ROUND(ROUND(2*${expression},10),0)/2`;
    case 'whole':
      return `ROUND(ROUND(${expression},10),0)`;
  }
}

/** The days of each calendar year: the paid days times the part of the study that lies in it. */
function yearColumns(
  { result, yearsWithDays, cells, locale }: Reported,
  studyYears: StudyYears,
): readonly ReportColumn[] {
  const { educations } = result;
  return yearsWithDays.map((span, index): ReportColumn => {
    const parts = educations.map((answered) => partOfDaysIn(answered, span));
    const days = parts.map((part, row) => part && partOfDays(educations[row]!.paid.days, part));
    return {
      id: `year${String(index)}`,
      heading: wordsOf(locale).columns.daysIn(yearText(span?.year ?? null, locale)),
      kind: 'days',
      width: 12,
      values: days.map((each) => each && daysText(each)),
      total: daysText(sumDays(days.filter((each) => each !== null))),
      formula: (row) => {
        const part = parts[row] ?? null;
        if (part === null) return null;
        const whole = cells.at(TABLE, 'days', row, TABLE);
        const factor = span === null ? null : studyYears.partWithin(row, span);
        if (factor !== null) return `${whole}*${factor}`;
        const { numerator, denominator } = part;
        return numerator === denominator ? whole : `${whole}*${String(numerator)}/${String(denominator)}`;
      },
    };
  });
}
