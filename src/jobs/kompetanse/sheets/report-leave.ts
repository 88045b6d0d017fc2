import { partOfDays } from '../../../core/calendar/days';
import { yearPeriod, yearSpans } from '../../../core/calendar/period';
import { decimalText } from '../../../core/money/decimal';
import { equalRatio, ONE_RATIO } from '../../../core/money/ratio';
import { expressionOf } from '../../../reports/formula';
import { flagsField, partOfDaysIn, POSITION, sizeFields, whoFields, yearText } from './education-columns';
import type { AnsweredEducation } from '../answer/kompetanse-result';
import { CostFormulas } from '../live/cost-formulas';
import { field, reportTable, type Fields, type RowCells } from '../../../reports/fields';
import type { ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { lookupOf, rateDays, StepLookup } from '../live/rule-formulas';
import { leaveRuleWords, liveLeaveRule } from '../live/rule-words';
import { StudyYears } from '../live/study-year-columns';
import { wordsOf } from '../words';

const TABLE = 'permisjon';

/** The table of the sheet Permisjon: an education a row, its days by rule, decision and year, and the rule. */
export function leaveTable(reported: Reported): ReportTable {
  const { result, locale } = reported;
  const { sheets, sum, columns } = wordsOf(locale);
  const table = { id: TABLE, sheet: TABLE, name: sheets.leave, totalLabel: sum, headings: columns };
  return reportTable({ ...table, fields: leaveFields(reported), rows: result.educations }, reported);
}

function leaveFields(reported: Reported): Fields<AnsweredEducation> {
  const { result, cells, locale } = reported;
  const { leave: rules } = result.rules;
  const formulas = new CostFormulas(reported, TABLE);
  const studyYears = new StudyYears(reported);
  const words = new Map([null, ...rules].map((rule) => [rule, leaveRuleWords(rule, locale)]));
  const liveWords = ({ leave: { rule } }: AnsweredEducation): string | null => {
    if (rule === null) return null;
    const of = rules.indexOf(rule);
    return expressionOf(liveLeaveRule(rule, locale, (column) => cells.at('regler.leave', column, of, TABLE)));
  };
  return {
    ...whoFields((answered: AnsweredEducation) => answered),
    ...sizeFields(({ leave }) => leave.rule),
    ...daysFields(reported, studyYears),
    ...yearFields(reported, studyYears),
    leaveWage: field.amount({
      of: ({ cost }) => cost.leaveWage,
      formula: (_, { row }) =>
        formulas.wholeLeaveWage(row, (year) => studyYears.partWithin(row, yearSpans(yearPeriod(year)!)[0]!)),
      width: 14,
    }),
    rule: field.text({ of: ({ leave }) => words.get(leave.rule)!, formula: liveWords, width: 28 }),
    flags: flagsField('leave'),
  };
}

function daysFields(reported: Reported, studyYears: StudyYears): Fields<AnsweredEducation> {
  const { result, cells } = reported;
  const { daysRounding } = result.choices;
  const steps = new StepLookup(
    cells,
    { id: 'regler.leave', rules: result.rules.leave, value: 'ruleDays' },
    TABLE,
  );
  const forPosition = ({ row, own }: RowCells) =>
    positionFormula(reported, row, own('daysFullTime'), own('position'));
  const hasDecisions = result.educations.some(({ input }) => input.decision !== null);
  return {
    ...studyYears.fields(),
    daysFullTime: field.days({
      of: ({ paid }) => paid.daysFullTime,
      formula: (_, { row }) => fullTimeFormula(reported, steps, studyYears, row),
      width: 11,
      isSummed: false,
    }),
    position: POSITION,
    daysByRule: field.days({
      of: ({ paid }) => paid.daysByRule,
      formula: (_, at) => rounded(forPosition(at), daysRounding),
      width: 11,
      isSummed: false,
    }),
    ...(hasDecisions && {
      decision: field.days<AnsweredEducation>({
        from: ({ input }) => input.decision,
        width: 10,
        isSummed: false,
        decimals: 6,
      }),
    }),
    days: field.days({
      of: ({ paid }) => paid.days,
      formula: ({ input, schedule }, at) => {
        if (!input.withPay) return null;
        const attended = schedule?.attended ?? ONE_RATIO;
        if (equalRatio(attended, ONE_RATIO))
          return at.own(input.decision === null ? 'daysByRule' : 'decision');
        const whole = input.decision === null ? `(${forPosition(at)})` : at.own('decision');
        const { numerator, denominator } = attended;
        const part = studyYears.attended(at.row) ?? `${String(numerator)}/${String(denominator)}`;
        return rounded(`${whole}*${part}`, daysRounding);
      },
      width: 11,
      isMain: true,
    }),
    hours: field.days({
      of: ({ hours }) => hours,
      formula: ({ input }, { inputs, own }) => {
        const week = input.employee.hoursAWeek;
        const hours = week === null ? '37.5' : (inputs.number(week.address) ?? decimalText(week.value, 15));
        return `${own('days')}*${hours}/5`;
      },
      width: 10,
    }),
  };
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
function yearFields({ yearsWithDays, locale }: Reported, studyYears: StudyYears): Fields<AnsweredEducation> {
  const fields = yearsWithDays.map((span, index) => {
    const ofYear = field.days<AnsweredEducation>({
      of: (answered) => {
        const part = partOfDaysIn(answered, span);
        return part && partOfDays(answered.paid.days, part);
      },
      formula: (answered, { row, own }) => {
        const part = partOfDaysIn(answered, span);
        if (part === null) return null;
        const factor = span === null ? null : studyYears.partWithin(row, span);
        if (factor !== null) return `${own('days')}*${factor}`;
        const { numerator, denominator } = part;
        return numerator === denominator
          ? own('days')
          : `${own('days')}*${String(numerator)}/${String(denominator)}`;
      },
      heading: wordsOf(locale).columns.daysIn(yearText(span?.year ?? null, locale)),
      width: 12,
    });
    return [`year${String(index)}`, ofYear];
  });
  return Object.fromEntries(fields) as Fields<AnsweredEducation>;
}
