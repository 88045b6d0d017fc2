import type { CostYear, YearCost } from '../../core/competence/education-cost';
import { kronerText } from '../../core/money/decimal';
import { sumOre, type Ore } from '../../core/money/ore';
import { totalsByYear } from './budget';
import { amountOrNull, whoColumns, yearText } from './education-columns';
import type { ReportColumn, ReportTable } from './report-table';
import type { Reported } from './reported';

/** The costs in the order that they are summed; the memo last. */
const ITEMS = ['substitute', 'supplement', 'stipends', 'fee', 'grant', 'extra', 'leaveWage'] as const;

/** The years that any education costs something in, those of the budget first. */
export function budgetColumns({ result }: Reported): readonly CostYear[] {
  const years = result.educations.flatMap(({ cost }) => cost.years.map(({ year }) => year));
  return [...new Set(years)].sort((left, right) => (left ?? Infinity) - (right ?? Infinity));
}

/** What the plan costs: an item a row, a year a column. */
export function budgetTable(reported: Reported): ReportTable {
  const { result, cells, locale } = reported;
  const texts = locale.texts.kompetanse;
  const totals = totalsByYear(result.educations);
  return {
    id: 'budsjett',
    name: texts.sheets.budget,
    totalLabel: null,
    columns: [
      {
        id: 'item',
        heading: texts.columns.item,
        kind: 'text',
        width: 34,
        values: ITEMS.map((item) => texts.costs[item]),
        total: null,
      },
      ...budgetColumns(reported).map((year, index): ReportColumn => {
        const id = `year${String(index)}`;
        const cost = totals.find((each) => each.year === year)!;
        const at = (item: (typeof ITEMS)[number]) =>
          cells.at('budsjett', id, ITEMS.indexOf(item), 'budsjett');
        return {
          id,
          heading: texts.columns.year(yearText(year, locale)),
          kind: 'amount',
          width: 24,
          values: ITEMS.map((item) => amountOrNull(cost[item])),
          total: null,
          formula: (row) =>
            ITEMS[row] !== 'extra'
              ? null
              : `ROUND(${at('substitute')}+${at('supplement')}+${at('stipends')}+${at('fee')}-${at('grant')},2)`,
        };
      }),
    ],
  };
}

/** What each education costs extra in each year. */
export function budgetByEducation(reported: Reported): ReportTable {
  const { result, inputs, locale } = reported;
  const { educations } = result;
  const texts = locale.texts.kompetanse;
  return {
    id: 'budsjett.educations',
    name: `${texts.sheets.budget} 2`,
    totalLabel: texts.sum,
    columns: [
      ...whoColumns(educations, inputs, locale).slice(0, 2),
      ...budgetColumns(reported).map((year, index): ReportColumn => {
        const extras = educations.map(({ cost }) => extraIn(cost.years, year));
        return {
          id: `year${String(index)}`,
          heading: texts.columns.extraIn(yearText(year, locale)),
          kind: 'amount',
          width: 24,
          values: extras.map(amountOrNull),
          total: kronerText(sumOre(extras.filter((each) => each !== null))),
        };
      }),
    ],
  };
}

function extraIn(years: readonly YearCost[], year: CostYear): Ore | null {
  return years.find((each) => each.year === year)?.extra ?? null;
}
