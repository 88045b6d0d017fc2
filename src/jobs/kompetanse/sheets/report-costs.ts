import { sumDays } from '../../../core/calendar/days';
import type { CostYear } from '../../../core/competence/education-cost';
import type { Locale } from '../../../locales';
import { totalCost } from '../answer/budget';
import { CostFormulas } from '../live/cost-formulas';
import { amountOrNull, daysText, whoColumns, yearText } from './education-columns';
import type { KompetanseResult } from '../answer/kompetanse-result';
import type { ColumnKind, ReportColumn, ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { wordsOf } from '../words';

const TABLE = 'kostnad';

/** The costs in the order that they are summed; the memo last. */
const COST_ITEMS = [
  'substitute',
  'supplement',
  'stipends',
  'fee',
  'grant',
  'repayment',
  'extra',
  'leaveWage',
] as const;

export type CostItem = (typeof COST_ITEMS)[number];

/** Repayments only where there are any. */
export function costItems({ educations }: KompetanseResult): readonly CostItem[] {
  const isOwed = educations.some(({ repayment }) => repayment !== null);
  return COST_ITEMS.filter((item) => item !== 'repayment' || isOwed);
}

/** The table of the sheet Kostnad: an education in a calendar year a row, with what it costs then and how that comes about. */
export function costTable(reported: Reported): ReportTable {
  const { result, costLines: lines, inputs, cells, locale } = reported;
  const texts = wordsOf(locale);
  const formulas = new CostFormulas(reported, TABLE);
  const places = lines.map(({ education, span }) => ({ education, span }));
  const at = (item: CostItem, row: number) => cells.at(TABLE, item, row, TABLE);
  const items = costItems(result);
  const total = totalCost(lines.map(({ cost }) => cost));
  const formulaOf: Readonly<Record<CostItem, (row: number) => string | null>> = {
    substitute: (row) => formulas.substitute(places[row]!),
    supplement: (row) => formulas.supplement(places[row]!),
    stipends: (row) => formulas.stipends(places[row]!),
    fee: (row) => formulas.fee(places[row]!),
    grant: (row) => formulas.grant(places[row]!),
    repayment: (row) => formulas.repayment(places[row]!),
    extra: (row) => (lines[row]!.cost.extra === null ? null : extraFormula(items, (item) => at(item, row))),
    leaveWage: (row) => formulas.leaveWage(places[row]!),
  };
  return {
    id: TABLE,
    name: texts.sheets.costs,
    totalLabel: texts.sum,
    columns: [
      ...whoColumns(
        lines.map(({ answered }) => answered),
        inputs,
        locale,
      ).slice(0, 2),
      municipalityColumn(
        lines.map(({ answered }) => answered.input.employee.employer),
        locale,
      ),
      yearColumn(
        lines.map(({ cost }) => cost.year),
        locale,
      ),
      {
        id: 'days',
        heading: texts.columns.ruleDays,
        kind: 'days',
        width: 9,
        values: lines.map(({ cost }) => daysText(cost.days)),
        total: daysText(sumDays(lines.map(({ cost }) => cost.days))),
        formula: (row) => formulas.days(places[row]!),
      },
      ...items.map((item): ReportColumn => ({
        ...costColumn(item, locale),
        values: lines.map(({ cost }) => amountOrNull(cost[item])),
        total: amountOrNull(total[item]),
        formula: formulaOf[item],
        // One whose salary is not known has no extra cost, but what is known of it is in the sums.
        ...(item === 'extra' && {
          totalFormula: () => extraFormula(items, (each) => at(each, lines.length)),
        }),
      })),
    ],
  };
}

/** Substitute + supplement + stipends + fee − grant − repayment. */
export function extraFormula(items: readonly CostItem[], at: (item: CostItem) => string): string {
  const repayment = items.includes('repayment') ? `-${at('repayment')}` : '';
  return `ROUND(${at('substitute')}+${at('supplement')}+${at('stipends')}+${at('fee')}-${at('grant')}${repayment},2)`;
}

export function costColumn(
  item: CostItem,
  locale: Locale,
): Pick<ReportColumn, 'id' | 'heading' | 'kind' | 'width' | 'isMain'> {
  return {
    id: item,
    heading: wordsOf(locale).costs[item],
    kind: 'amount',
    width: item === 'leaveWage' ? 16 : 13,
    isMain: item === 'extra',
  };
}

export function municipalityColumn(municipalities: readonly (string | null)[], locale: Locale): ReportColumn {
  return {
    id: 'municipality',
    heading: wordsOf(locale).columns.municipality,
    kind: 'text',
    width: 16,
    values: municipalities.map((each) => each ?? wordsOf(locale).noMunicipality),
    total: null,
  };
}

/** A year is a number, and what has none says so. */
export function yearColumn(years: readonly CostYear[], locale: Locale): ReportColumn {
  return {
    id: 'year',
    heading: wordsOf(locale).columns.year,
    kind: 'number',
    kindOf: (row): ColumnKind => (years[row] === null ? 'text' : 'number'),
    width: 9,
    values: years.map((year) => yearText(year, locale)),
    total: null,
  };
}
