import { subtractRatio } from '../core/money/ratio';
import { rangeBetween } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt } from '../workbook/snapshot';
import { labelOf, type ClassifiedRow } from './classify-rows';
import { shownFigure, type SummedColumn } from './column-figures';
import { ColumnSums } from './column-sums';
import type { FoundTable } from './found-table';

/**
 * The sum rows whose figure in a column is not the sum of any rows they can be meant for, and, as something to look at,
 * those that differ by no more than the rounding of the rows explains.
 */
export function findWrongSums(
  table: FoundTable,
  rows: readonly ClassifiedRow<string>[],
  column: SummedColumn,
): readonly Issue[] {
  if (rows.every(({ role }) => role !== 'sum')) return [];
  const sums = new ColumnSums(table, rows, column);
  return rows.flatMap(({ role, row }, index) => {
    if (role !== 'sum' || isFiltered(table, row, column)) return [];
    const address = { sheet: table.sheet.name, row, column: column.heading.column };
    const unreadable = sums.unreadableAt(index);
    if (unreadable !== null) return [unreadable];
    const sum = sums.at(index);
    if (sum === null || sum.fit === 'exact') return [];
    return [
      issue(sum.fit === 'rounded' ? 'sum.rounded' : 'sum.mismatch', address, {
        label: figure.text(labelOf(table, row) || column.heading.text),
        found: shownFigure(sum.found, column),
        rows: figure.places([sum.rows ?? rangeBetween(address, address)]),
        expected: shownFigure(sum.expected, column),
        difference: shownFigure(subtractRatio(sum.found, sum.expected), column),
      }),
    ];
  });
}

/** A total of what a filter shows is not the sum of all rows, and says so itself. */
function isFiltered(table: FoundTable, row: number, { heading }: SummedColumn): boolean {
  const { formula } = cellAt(table.sheet, row, heading.column);
  return (
    table.sheet.hiddenRows.size > 0 && formula !== undefined && /\b(SUBTOTAL|AGGREGATE)\(/i.test(formula)
  );
}
