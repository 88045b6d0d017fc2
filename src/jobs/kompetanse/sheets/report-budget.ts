import type { CostYear } from '../../../core/competence/education-cost';
import { totalCost, type TotalCost } from '../answer/budget';
import { field, reportTable, type Fields, type RowCells } from '../../../reports/fields';
import { inOrder, linesByYear, municipalityYears, type CostLine } from '../answer/cost-lines';
import {
  costColumn,
  costItems,
  extraFormula,
  municipalityField,
  yearField,
  type CostItem,
} from './report-costs';
import type { ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { wordsOf } from '../words';

const SHEET = 'budsjett';

/** A municipality, or all, in a calendar year. */
interface BudgetRow {
  readonly municipality: string | null;
  readonly year: CostYear;
  readonly total: TotalCost;
  readonly lines: readonly CostLine[];
}

function budgetRow(municipality: string | null, year: CostYear, lines: readonly CostLine[]): BudgetRow {
  return { municipality, year, lines, total: totalCost(lines.map(({ cost }) => cost)) };
}

/** What the plan costs in each calendar year, all municipalities together. */
export function budgetByYear(reported: Reported): ReportTable {
  const { result, costLines, locale } = reported;
  const byYear = linesByYear(costLines);
  const years = inOrder([...new Set<CostYear>([...result.years.map(({ year }) => year), ...byYear.keys()])]);
  const { all, budgetTables } = wordsOf(locale);
  const rows = years.map((year) => budgetRow(all, year, byYear.get(year) ?? []));
  return budgetTable('budsjett', budgetTables.byYear, rows, ['year'], reported);
}

/** What the plan costs each municipality in each calendar year. */
export function budgetByMunicipality(reported: Reported): ReportTable {
  const rows = municipalityYears(reported.costLines).map(({ municipality, year, lines }) =>
    budgetRow(municipality, year, lines),
  );
  const name = wordsOf(reported.locale).budgetTables.byMunicipality;
  return budgetTable('budsjett.municipality', name, rows, ['municipality', 'year'], reported);
}

/** Sums over the lines of the sheet Kostnad that have the same in their columns as the row has. */
function budgetTable(
  id: string,
  name: string,
  rows: readonly BudgetRow[],
  same: readonly ('municipality' | 'year')[],
  reported: Reported,
): ReportTable {
  const { result, costLines, locale } = reported;
  const { sum, columns } = wordsOf(locale);
  const whole = totalCost(rows.flatMap(({ lines }) => lines.map(({ cost }) => cost)));
  const items = costItems(result);
  const sumOf = (column: string, { cells, own }: RowCells) => {
    if (costLines.length === 0) return null;
    const conditions = same.map((each) => `(${cells.all('kostnad', each, SHEET)}=${own(each)})`);
    return `SUMPRODUCT(${conditions.join('*')}*${cells.all('kostnad', column, SHEET)})`;
  };
  const ofItem = (item: CostItem) =>
    field.amount<BudgetRow>({
      of: ({ total }) => total[item],
      formula: (_, cells) =>
        item === 'extra' ? extraFormula(items, cells.own) : roundedOrNull(sumOf(item, cells)),
      totalOf: () => whole[item],
      ...costColumn(item, locale),
    });
  const fields: Fields<BudgetRow> = {
    municipality: municipalityField(({ municipality }) => municipality),
    year: yearField(({ year }) => year),
    days: field.days({
      of: ({ total }) => total.days,
      formula: (_, cells) => sumOf('days', cells),
      totalOf: () => whole.days,
      heading: columns.ruleDays,
      width: 10,
    }),
    ...Object.fromEntries(items.map((item) => [item, ofItem(item)])),
  };
  return reportTable({ id, sheet: SHEET, name, totalLabel: sum, headings: columns, fields, rows }, reported);
}

/** A sum of many amounts is not quite one of whole øre. */
function roundedOrNull(sum: string | null): string | null {
  return sum === null ? null : `ROUND(${sum},2)`;
}
