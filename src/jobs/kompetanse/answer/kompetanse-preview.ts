import type { RecruitmentCost } from '../../../core/competence/recruitment';
import { sumDays } from '../../../core/calendar/days';
import { kronerText } from '../../../core/money/decimal';
import { ore, type Ore } from '../../../core/money/ore';
import type { Locale } from '../../../locales';
import type { PreviewChart, PreviewTable } from '../../job';
import { shownParts } from '../../results/shown-parts';
import { toDecide } from '../live/answer-words';
import { totalsByYear } from './budget';
import type { AnsweredEducation, KompetanseResult } from './kompetanse-result';
import type { Recruitment } from './recruitment';
import { wordsOf } from '../words';

/** Where the columns stand that figures over the table are the totals of. */
const DAYS = 2;
const SUPPLEMENT = 3;
const FIRST_YEAR = 6;
const DECIMALS_OF_DAYS = 4;

/** One table: an education a row, with its days, supplement, stipend and what it costs each year. */
export function kompetansePreview(result: KompetanseResult, locale: Locale): readonly PreviewTable[] {
  const { educations, years } = result;
  const { columns, sheets, sum } = wordsOf(locale);
  const shown = years.slice(0, 2).map(({ year }) => year);
  const totals = totalsByYear(educations);
  const { format } = locale;
  const amount = (value: Ore | null) => (value === null ? '' : format.amount(kronerText(value)));
  const days = shownDays(result, locale);
  // What is known of each, as the total counts it: without a salary a substitute is not known, but a fee is.
  const extraOf = (answer: AnsweredEducation, year: number) =>
    totalsByYear([answer]).find((each) => each.year === year)?.extra ?? null;
  const total = (year: number) => totals.find((each) => each.year === year)?.extra ?? null;
  // Which rule; what about it is told among the issues.
  const look = (answer: AnsweredEducation) => [
    ...new Set(toDecide(answer).map(({ rule }) => sheets[rule].toLocaleLowerCase('nb'))),
  ];
  const shownColumns = [
    text(columns.employee),
    text(columns.education),
    { label: columns.days, kind: 'number', isMain: true, isSummed: true } as const,
    amounts(columns.supplementPaid),
    amounts(columns.atStart),
    amounts(columns.atCompletion),
    ...shown.map((year) => amounts(columns.extraIn(String(year)))),
    text(columns.flags),
  ];
  const sums = totalRow(
    result,
    sum,
    days.whole,
    shown.map((year) => amount(total(year))),
    locale,
  );
  return [
    {
      title: wordsOf(locale).title,
      figures: [DAYS, SUPPLEMENT, ...shown.map((_, index) => FIRST_YEAR + index)].map((column) => ({
        label: shownColumns[column]!.label,
        value: sums[column]!,
        column,
      })),
      columns: shownColumns,
      rows: educations.map((each, row) => [
        each.input.employee.name.value,
        each.input.education.value,
        days.parts[row]!,
        amount(each.supplementPaid),
        amount(each.stipend.atStart),
        amount(each.stipend.atCompletion),
        ...shown.map((year) => amount(extraOf(each, year))),
        format.list(look(each)),
      ]),
      totalRow: sums,
      notes: [],
      charts: [daysChart(days.plain, columns.days)],
    },
    ...(result.recruitment === null ? [] : [recruitmentPreview(result.recruitment, locale)]),
  ];
}

const text = (label: string) => ({ label, kind: 'text', isMain: false, isSummed: false }) as const;
const amounts = (label: string, isMain = false) =>
  ({ label, kind: 'amount', isMain, isSummed: true }) as const;

/** What each position costs as it is and as a college position. */
function recruitmentPreview({ positions, total }: Recruitment, locale: Locale): PreviewTable {
  const { sheets, sum, recruitment } = wordsOf(locale);
  const { columns } = recruitment;
  const costs = ({ today, afterwards, extra }: RecruitmentCost) =>
    [today, afterwards, extra].map((amount) => locale.format.amount(kronerText(amount)));
  return {
    title: sheets.recruitment,
    figures: [{ label: columns.extra, value: locale.format.amount(kronerText(total.extra)), column: 3 }],
    columns: [
      text(columns.title),
      amounts(columns.today),
      amounts(columns.afterwards),
      amounts(columns.extra, true),
    ],
    rows: positions.map(({ title, cost }) => [title.value, ...costs(cost)]),
    totalRow: [sum, ...costs(total)],
    notes: [],
    charts: [],
  };
}

function totalRow(
  { educations }: KompetanseResult,
  label: string,
  days: string,
  extras: readonly string[],
  { format }: Locale,
): readonly string[] {
  const sumOf = (amountOf: (answer: AnsweredEducation) => bigint) =>
    format.amount(kronerText(ore(educations.reduce((all, each) => all + amountOf(each), 0n))));
  return [
    label,
    '',
    days,
    sumOf(({ supplementPaid }) => supplementPaid),
    sumOf(({ stipend }) => stipend.atStart),
    sumOf(({ stipend }) => stipend.atCompletion),
    ...extras,
    '',
  ];
}

/** Days that sum to the days of all, however many decimals they have. */
function shownDays(
  { educations }: KompetanseResult,
  { format }: Locale,
): { readonly plain: readonly string[]; readonly parts: readonly string[]; readonly whole: string } {
  const paid = educations.map((each) => each.paid.days);
  const shown = shownParts(paid, sumDays(paid), DECIMALS_OF_DAYS);
  const plain = shown.parts.filter((days) => days !== null);
  return { plain, parts: plain.map((days) => format.number(days)), whole: format.number(shown.whole) };
}

/** The paid days of each education, as they are shown. */
function daysChart(days: readonly string[], label: string): PreviewChart {
  const values = days.map(Number);
  return { title: label, column: DAYS, series: [{ label, color: 'strong', values }] };
}
