import type { CostYear } from '../../../core/competence/education-cost';
import { totalCost } from '../answer/budget';
import { inOrder, linesByYear, municipalityYears, type CostLine } from '../answer/cost-lines';
import { amountOrNull, daysText } from './education-columns';
import { costColumn, costItems, extraFormula, municipalityColumn, yearColumn } from './report-costs';
import type { ReportColumn, ReportTable } from '../../../reports/result-table';
import type { Reported } from './reported';
import { wordsOf } from '../words';

/** What the plan costs in each calendar year, all municipalities together. */
export function budgetByYear(reported: Reported): ReportTable {
  const { result, costLines, locale } = reported;
  const byYear = linesByYear(costLines);
  const years = inOrder([...new Set<CostYear>([...result.years.map(({ year }) => year), ...byYear.keys()])]);
  const { all, budgetTables } = wordsOf(locale);
  const ofYear = years.map((year) => byYear.get(year) ?? []);
  const heading = municipalityColumn([], locale);
  return tableOf('budsjett', budgetTables.byYear, ofYear, ['year'], reported, [
    { ...heading, values: years.map(() => all) },
    yearColumn(years, locale),
  ]);
}

/** What the plan costs each municipality in each calendar year. */
export function budgetByMunicipality(reported: Reported): ReportTable {
  const { costLines, locale } = reported;
  const rows = municipalityYears(costLines);
  return tableOf(
    'budsjett.municipality',
    wordsOf(locale).budgetTables.byMunicipality,
    rows.map(({ lines }) => lines),
    ['municipality', 'year'],
    reported,
    [
      municipalityColumn(
        rows.map(({ municipality }) => municipality),
        locale,
      ),
      yearColumn(
        rows.map(({ year }) => year),
        locale,
      ),
    ],
  );
}

/** Sums over the lines of the sheet Kostnad that have the same in their columns as the row has. */
function tableOf(
  id: string,
  name: string,
  rows: readonly (readonly CostLine[])[],
  same: readonly ('municipality' | 'year')[],
  { result, costLines, cells, locale }: Reported,
  whatColumns: readonly ReportColumn[],
): ReportTable {
  const totals = rows.map((lines) => totalCost(lines.map(({ cost }) => cost)));
  const whole = totalCost(rows.flatMap((lines) => lines.map(({ cost }) => cost)));
  const isEmpty = costLines.length === 0;
  const items = costItems(result);
  const sumOf = (column: string, row: number) => {
    if (isEmpty) return null;
    const conditions = same.map(
      (each) => `(${cells.all('kostnad', each, 'budsjett')}=${cells.at(id, each, row, 'budsjett')})`,
    );
    return `SUMPRODUCT(${conditions.join('*')}*${cells.all('kostnad', column, 'budsjett')})`;
  };
  return {
    id,
    name,
    totalLabel: wordsOf(locale).sum,
    columns: [
      ...whatColumns,
      {
        id: 'days',
        heading: wordsOf(locale).columns.ruleDays,
        kind: 'days',
        width: 10,
        values: totals.map(({ days }) => daysText(days)),
        total: daysText(whole.days),
        formula: (row) => sumOf('days', row),
      },
      ...items.map((item): ReportColumn => ({
        ...costColumn(item, locale),
        values: totals.map((each) => amountOrNull(each[item])),
        total: amountOrNull(whole[item]),
        formula: (row) =>
          item === 'extra'
            ? extraFormula(items, (each) => cells.at(id, each, row, 'budsjett'))
            : roundedOrNull(sumOf(item, row)),
      })),
    ],
  };
}

/** A sum of many amounts is not quite one of whole øre. */
function roundedOrNull(sum: string | null): string | null {
  return sum === null ? null : `ROUND(${sum},2)`;
}
