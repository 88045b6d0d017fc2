import { yearPeriod, yearSpans, type YearSpan } from '../../../core/calendar/period';
import type { CostYear } from '../../../core/competence/education-cost';
import { daysWithin, reachesInto } from '../../../core/competence/study-schedule';
import { ONE_RATIO, type Ratio } from '../../../core/money/ratio';
import type { MeasuredRule, StudyUnit } from '../../../core/rules/rule-set';
import type { Locale } from '../../../locales';
import { field } from '../../../reports/fields';
import type { Read } from '../../../tables/table-schema';
import { term } from '../../describe-issue';
import type { AnsweredEducation, Flag, KompetanseResult } from '../answer/kompetanse-result';
import { wordsOf } from '../words';

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

/** Who, and which education: the first columns of every sheet. @param of the education that a row is about. */
export function whoFields<Row>(of: (row: Row) => AnsweredEducation) {
  return {
    employee: field.text<Row>({ from: (row) => of(row).input.employee.name, width: 22 }),
    education: field.text<Row>({ from: (row) => of(row).input.education, width: 36 }),
    type: field.text<Row>({ from: (row) => of(row).input.type, width: 12 }),
  };
}

/** The size and its unit, as the rule that each got counts them. */
export function sizeFields(ruleOf: (answer: AnsweredEducation) => MeasuredRule | null) {
  const sizeIn = (answer: AnsweredEducation) => sizeOf(answer, ruleOf(answer));
  return {
    size: field.number<AnsweredEducation>({
      from: (answer) => sizeIn(answer)?.size ?? null,
      width: 9,
      decimals: 6,
    }),
    unit: field.text<AnsweredEducation>({
      of: (answer, locale) => {
        const size = sizeIn(answer);
        return size === null ? null : term(`studyUnit.${size.unit}`, locale);
      },
      width: 8,
    }),
  };
}

export const POSITION = field.percent<AnsweredEducation>({
  from: ({ input }) => input.employee.position,
  width: 10,
});

/** What the column Status says. */
const SAID_BY_STATUS: ReadonlySet<Flag['code']> = new Set(['planned', 'not-completed']);

/** What a person should look at, in words. */
export function flagsField(rule: Flag['rule']) {
  return field.text<AnsweredEducation>({
    of: ({ flags }, locale) => {
      const words = wordsOf(locale).flags;
      const own = flags.filter((each) => each.rule === rule && !SAID_BY_STATUS.has(each.code));
      return locale.format.list(own.map(({ code }) => words[code]));
    },
    width: 38,
  });
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
