import type { CostYear } from '../../../core/competence/education-cost';
import type { Locale } from '../../../locales';
import { totalCost } from '../answer/budget';
import { CostFormulas } from '../live/cost-formulas';
import { whoFields, yearText } from './education-columns';
import type { KompetanseResult } from '../answer/kompetanse-result';
import { field, reportTable, type Fields, type RowCells } from '../../../reports/fields';
import type { ReportTable } from '../../../reports/result-table';
import type { CostLine } from '../answer/cost-lines';
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
  const { costLines: rows, locale } = reported;
  const { sheets, sum, columns } = wordsOf(locale);
  const fields = costFields(reported);
  const table = { id: TABLE, sheet: TABLE, name: sheets.costs, totalLabel: sum, headings: columns };
  return reportTable({ ...table, fields, rows }, reported);
}

function costFields(reported: Reported): Fields<CostLine> {
  const { result, costLines: lines, locale } = reported;
  const formulas = new CostFormulas(reported, TABLE);
  const items = costItems(result);
  const total = totalCost(lines.map(({ cost }) => cost));
  const { employee, education } = whoFields(({ answered }: CostLine) => answered);
  const ofItem = (item: CostItem) =>
    field.amount<CostLine>({
      of: ({ cost }) => cost[item],
      formula: (line, { own }) => {
        if (item !== 'extra') return formulas[item](line);
        return line.cost.extra === null ? null : extraFormula(items, own);
      },
      // One whose salary is not known has no extra cost, but what is known of it is in the sums.
      totalOf: () => total[item],
      ...(item === 'extra' && {
        totalFormula: ({ own }: RowCells) => extraFormula(items, (each) => own(each, lines.length)),
      }),
      ...costColumn(item, locale),
    });
  return {
    employee,
    education,
    municipality: municipalityField(({ answered }) => answered.input.employee.employer),
    year: yearField(({ cost }) => cost.year),
    days: field.days({
      of: ({ cost }) => cost.days,
      formula: (line) => formulas.days(line),
      heading: wordsOf(locale).columns.ruleDays,
      width: 9,
    }),
    ...Object.fromEntries(items.map((item) => [item, ofItem(item)])),
  };
}

/** Substitute + supplement + stipends + fee − grant − repayment. */
export function extraFormula(items: readonly CostItem[], at: (item: CostItem) => string): string {
  const repayment = items.includes('repayment') ? `-${at('repayment')}` : '';
  return `ROUND(${at('substitute')}+${at('supplement')}+${at('stipends')}+${at('fee')}-${at('grant')}${repayment},2)`;
}

/** How the column of an item looks, on each sheet that has it. */
export function costColumn(item: CostItem, locale: Locale) {
  return {
    heading: wordsOf(locale).costs[item],
    width: item === 'leaveWage' ? 16 : 13,
    isMain: item === 'extra',
  };
}

export function municipalityField<Row>(of: (row: Row) => string | null) {
  return field.text<Row>({ of: (row, locale) => of(row) ?? wordsOf(locale).noMunicipality, width: 16 });
}

/** A year is a number, and what has none says so. */
export function yearField<Row>(of: (row: Row) => CostYear) {
  return field.plain<Row>('number', {
    of: (row, locale) => yearText(of(row), locale),
    kindOf: (row) => (of(row) === null ? 'text' : 'number'),
    width: 9,
  });
}
