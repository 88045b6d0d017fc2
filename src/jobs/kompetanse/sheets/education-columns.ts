import { yearPeriod, yearSpans, type YearSpan } from '../../../core/calendar/period';
import type { CostYear } from '../../../core/competence/education-cost';
import { daysWithin, reachesInto } from '../../../core/competence/study-schedule';
import { decimalText, kronerText } from '../../../core/money/decimal';
import type { Ore } from '../../../core/money/ore';
import { ONE_RATIO, type Ratio } from '../../../core/money/ratio';
import type { MeasuredRule, StudyUnit } from '../../../core/rules/rule-set';
import type { Locale } from '../../../locales';
import type { InputCells } from '../../../reports/input-cells';
import type { Read } from '../../../tables/table-schema';
import { term } from '../../describe-issue';
import type { AnsweredEducation, Flag, KompetanseResult } from '../answer/kompetanse-result';
import type { ReportColumn } from '../../../reports/result-table';
import { wordsOf } from '../words';

/** A spreadsheet holds some 15 digits; days are shown and written with so many decimals. */
const DECIMALS = 15;

export function daysText(days: Ratio): string {
  return decimalText(days, DECIMALS);
}

export function amountOrNull(amount: Ore | null): string | null {
  return amount === null ? null : kronerText(amount);
}

/** The size of an education in the unit that decides, and the cell it stands in; null when it has none. */
function sizeOf(
  { input }: AnsweredEducation,
  rule: MeasuredRule | null,
): { readonly unit: StudyUnit; readonly size: Read<Ratio> } | null {
  const wanted = rule?.unit ?? null;
  for (const unit of wanted === null ? (['points', 'months'] as const) : [wanted]) {
    const size = input[unit];
    if (size !== null) return { unit, size };
  }
  return null;
}

/** Who, which education, and how much of one: the first columns of every sheet. */
export function whoColumns(
  educations: readonly AnsweredEducation[],
  inputs: InputCells,
  locale: Locale,
): readonly ReportColumn[] {
  const { columns } = wordsOf(locale);
  const text = (
    id: 'employee' | 'education' | 'type',
    width: number,
    cellOf: (answer: AnsweredEducation) => Read<string>,
  ): ReportColumn => ({
    id,
    heading: columns[id],
    kind: 'text',
    width,
    values: educations.map((answer) => cellOf(answer).value),
    total: null,
    formula: (row) => {
      const { address, value } = cellOf(educations[row]!);
      return inputs.text(address, value);
    },
  });
  return [
    text('employee', 22, ({ input }) => input.employee.name),
    text('education', 36, ({ input }) => input.education),
    text('type', 12, ({ input }) => input.type),
  ];
}

/** The size and its unit, as the rule that each got counts them. */
export function sizeColumns(
  educations: readonly AnsweredEducation[],
  ruleOf: (answer: AnsweredEducation) => MeasuredRule | null,
  inputs: InputCells,
  locale: Locale,
): readonly ReportColumn[] {
  const { columns } = wordsOf(locale);
  const sizes = educations.map((answer) => sizeOf(answer, ruleOf(answer)));
  return [
    {
      id: 'size',
      heading: columns.size,
      kind: 'number',
      width: 9,
      values: sizes.map((each) => (each === null ? null : decimalText(each.size.value))),
      total: null,
      formula: (row) => inputs.number(sizes[row]?.size.address ?? null),
    },
    {
      id: 'unit',
      heading: columns.unit,
      kind: 'text',
      width: 8,
      values: sizes.map((each) => (each === null ? null : term(`studyUnit.${each.unit}`, locale))),
      total: null,
    },
  ];
}

export function positionColumn(
  educations: readonly AnsweredEducation[],
  inputs: InputCells,
  locale: Locale,
): ReportColumn {
  const positions = educations.map(({ input }) => input.employee.position);
  return {
    id: 'position',
    heading: wordsOf(locale).columns.position,
    kind: 'percent',
    width: 10,
    values: positions.map(({ value }) => decimalText(value, DECIMALS)),
    total: null,
    formula: (row) => inputs.fraction(positions[row]!.address, positions[row]!.value),
  };
}

/** What the column Status says. */
const SAID_BY_STATUS: ReadonlySet<Flag['code']> = new Set(['planned', 'not-completed']);

/** What a person should look at, in words. */
export function flagsColumn(
  educations: readonly AnsweredEducation[],
  rule: Flag['rule'],
  locale: Locale,
): ReportColumn {
  const { columns, flags } = wordsOf(locale);
  const words = ({ flags: own }: AnsweredEducation) =>
    own.filter((each) => each.rule === rule && !SAID_BY_STATUS.has(each.code)).map(({ code }) => flags[code]);
  return {
    id: 'flags',
    heading: columns.flags,
    kind: 'text',
    width: 38,
    values: educations.map((answer) => locale.format.list(words(answer))),
    total: null,
  };
}

/** The years of the result that educations have days in, all of them without a period; null for what has no year. */
export function yearsWithDays({ period, years, educations }: KompetanseResult): readonly (YearSpan | null)[] {
  const found = new Set<CostYear>();
  for (const { schedule } of educations) {
    if (schedule === null) found.add(null);
    else for (const { year } of schedule.spread) found.add(year);
  }
  const dated = [...found].filter((year) => year !== null).sort((left, right) => left - right);
  const whole = dated.flatMap((year) => yearSpans(yearPeriod(year)!));
  const shown = period === null ? whole : years.filter(({ year }) => found.has(year));
  return found.has(null) ? [...shown, null] : shown;
}

/** The part of an education's days that lies in a year; null when nothing of the education does. */
export function partOfDaysIn({ schedule }: AnsweredEducation, span: YearSpan | null): Ratio | null {
  if (schedule === null) return span === null ? ONE_RATIO : null;
  return span === null || !reachesInto(schedule, span) ? null : daysWithin(schedule, span);
}

export function yearText(year: CostYear, locale: Locale): string {
  return year === null ? wordsOf(locale).noYear : String(year);
}
