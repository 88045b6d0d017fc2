import type { RecruitmentCost } from '../../core/competence/recruitment';
import { sumDays } from '../../core/calendar/days';
import { decimalText, kronerText } from '../../core/money/decimal';
import { ore, type Ore } from '../../core/money/ore';
import type { Locale } from '../../locales';
import type { PreviewChart, PreviewTable } from '../job';
import { toDecide } from './answer-words';
import { totalsByYear } from './budget';
import { daysText, yearText } from './education-columns';
import type { AnsweredEducation, KompetanseResult } from './kompetanse-result';
import type { Recruitment } from './recruitment';

/** One table: an education a row, with its days, supplement, stipend and what it costs each year. */
export function kompetansePreview(result: KompetanseResult, locale: Locale): readonly PreviewTable[] {
  const { educations, years } = result;
  const { columns, sheets, sum } = locale.texts.kompetanse;
  const shown = years.slice(0, 2).map(({ year }) => year);
  const totals = totalsByYear(educations);
  const { format } = locale;
  const amount = (value: Ore | null) => (value === null ? '' : format.amount(kronerText(value)));
  const number = (decimal: string) => format.number(decimal);
  const extraOf = ({ cost }: AnsweredEducation, year: number) =>
    cost.years.find((each) => each.year === year)?.extra ?? null;
  const total = (year: number) => totals.find((each) => each.year === year)?.extra ?? null;
  // Which rule; what about it is told among the issues.
  const look = (answer: AnsweredEducation) => [
    ...new Set(toDecide(answer).map(({ rule }) => sheets[rule].toLocaleLowerCase('nb'))),
  ];
  const numeric = (label: string, isMain = false) => ({ label, kind: 'number', isMain }) as const;
  const text = (label: string) => ({ label, kind: 'text', isMain: false }) as const;
  return [
    {
      title: locale.texts.kompetanse.title,
      figures: shown.map((year) => ({
        label: columns.extraIn(yearText(year, locale)),
        value: amount(total(year)),
      })),
      columns: [
        text(columns.employee),
        text(columns.education),
        numeric(columns.days, true),
        numeric(columns.supplementPaid),
        numeric(columns.atStart),
        numeric(columns.atCompletion),
        ...shown.map((year) => numeric(columns.extraIn(String(year)))),
        text(columns.flags),
      ],
      rows: educations.map((each) => [
        each.input.employee.name.value,
        each.input.education.value,
        number(decimalText(each.paid.days, 4)),
        amount(each.supplementPaid),
        amount(each.stipend.atStart),
        amount(each.stipend.atCompletion),
        ...shown.map((year) => amount(extraOf(each, year))),
        format.list(look(each)),
      ]),
      totalRow: totalRow(
        result,
        sum,
        shown.map((year) => amount(total(year))),
        locale,
      ),
      notes: [],
      charts: [daysChart(result, locale)],
    },
    ...(result.recruitment === null ? [] : [recruitmentPreview(result.recruitment, locale)]),
  ];
}

/** What each position costs as it is and as a college position. */
function recruitmentPreview({ positions, total }: Recruitment, locale: Locale): PreviewTable {
  const { sheets, sum, recruitment } = locale.texts.kompetanse;
  const { columns } = recruitment;
  const amounts = ({ today, afterwards, extra }: RecruitmentCost) =>
    [today, afterwards, extra].map((amount) => locale.format.amount(kronerText(amount)));
  return {
    title: sheets.recruitment,
    figures: [{ label: columns.extra, value: locale.format.amount(kronerText(total.extra)) }],
    columns: [
      { label: columns.title, kind: 'text', isMain: false },
      { label: columns.today, kind: 'number', isMain: false },
      { label: columns.afterwards, kind: 'number', isMain: false },
      { label: columns.extra, kind: 'number', isMain: true },
    ],
    rows: positions.map(({ title, cost }) => [title.value, ...amounts(cost)]),
    totalRow: [sum, ...amounts(total)],
    notes: [],
    charts: [],
  };
}

function totalRow(
  { educations }: KompetanseResult,
  label: string,
  extras: readonly string[],
  { format }: Locale,
): readonly string[] {
  const sumOf = (amountOf: (answer: AnsweredEducation) => bigint) =>
    format.amount(kronerText(ore(educations.reduce((all, each) => all + amountOf(each), 0n))));
  return [
    label,
    '',
    format.number(daysText(sumDays(educations.map(({ paid }) => paid.days)))),
    sumOf(({ supplementPaid }) => supplementPaid),
    sumOf(({ stipend }) => stipend.atStart),
    sumOf(({ stipend }) => stipend.atCompletion),
    ...extras,
    '',
  ];
}

/** The paid days of each education. */
function daysChart({ educations }: KompetanseResult, locale: Locale): PreviewChart {
  const label = locale.texts.kompetanse.columns.days;
  const values = educations.map(({ paid }) => Number(daysText(paid.days)));
  return { title: label, series: [{ label, color: 'strong', values }] };
}
