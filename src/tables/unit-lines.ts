import type { RangeAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellText } from './cell-text';
import { filledColumns } from './filled-columns';
import { saysAllInThousands, saysThousands } from './heading';
import type { HeadingRow } from './heading-rows';
import { NEARBY_ROWS } from './left-out-rows';
import type { HeadingMatch } from './match-headings';
import {
  isOtherCurrencyAlone,
  isThousandsAlone,
  saysAllInOtherCurrency,
  saysOtherCurrency,
  saysPartOfYear,
} from './said-units';
import type { TableSchema } from './table-schema';

/** Figures that a heading says are in another unit are never to be read as they stand. */
export function headingsInOtherUnits(
  { sheet, row }: HeadingRow,
  schema: TableSchema,
  { columns }: HeadingMatch,
): readonly Issue[] {
  return [...columns].flatMap(([id, found]) => {
    const { kind } = schema.columns[id]!;
    if (!['amount', 'pay', 'inhabitants'].includes(kind)) return [];
    return found.flatMap(({ text, column, meant }): readonly Issue[] => {
      const said = { heading: figure.text(text) };
      const at = { sheet: sheet.name, row, column };
      if (saysThousands(text))
        return [issue(kind === 'inhabitants' ? 'count.in-thousands' : 'column.in-thousands', at, said)];
      if (schema.unknownColumns !== 'amounts' || kind !== 'amount') return [];
      if (saysOtherCurrency(text)) return [issue('column.other-currency', at, said)];
      // Who says of the column that it is the amounts has seen its heading.
      return meant === undefined && saysPartOfYear(text) ? [issue('column.part-of-year', at, said)] : [];
    });
  });
}

/** The name of a sheet speaks of the amounts in it: `Kostnader (1000 kr)`. */
export function sheetInOtherUnits({ sheet, row, headings }: HeadingRow): readonly Issue[] {
  const at = { sheet: sheet.name, row, column: headings[0]!.column };
  const said = { heading: figure.text(sheet.name) };
  if (saysThousands(sheet.name)) return [issue('column.in-thousands', at, said)];
  return saysOtherCurrency(sheet.name) ? [issue('column.other-currency', at, said)] : [];
}

/**
 * The texts around a table of amounts, and among its rows, that say a unit: `Alle tall i 1000 kr` above, beside or below.
 * A line above is meant for the first table of amounts below it, one below for the table that ends there.
 * @param range from its row of headings to its last row that is filled.
 * @param amounts the columns of its amounts, whose texts are read as such.
 * @param amountRows the headings of all tables of amounts.
 */
export function linesInOtherUnits(
  { sheet, row }: HeadingRow,
  range: RangeAddress,
  amounts: ReadonlySet<number>,
  amountRows: readonly HeadingRow[],
): readonly Issue[] {
  const others = amountRows.filter((other) => other.sheet === sheet).map((other) => other.row);
  const first = Math.max(0, ...others.filter((other) => other < row));
  const last = lastOfBelow(range, Math.min(Infinity, ...others.filter((other) => other > row)));
  const issues: Issue[] = [];
  for (const [lineRow, cells] of sheet.rows) {
    if (lineRow <= first) continue;
    if (lineRow > last) break;
    const isLone = lineRow > row && filledColumns(sheet, lineRow, range.left, range.right).length === 1;
    for (const [column, { value }] of cells) {
      if (typeof value !== 'string') continue;
      const isInTable = column >= range.left && column <= range.right;
      if (isInTable && (lineRow === row || (lineRow > row && amounts.has(column) && !isLone))) continue;
      const line = cellText(value);
      const at = { sheet: sheet.name, row: lineRow, column };
      const said = { heading: figure.text(line) };
      const isByHeading = Math.abs(lineRow - row) === 1;
      const isAlone =
        isInTable &&
        (isByHeading || !amounts.has(column)) &&
        (isLone || lineRow === row - 1) &&
        lineRow <= range.bottom + 1;
      if (saysAllInThousands(line) || (isAlone && isThousandsAlone(line)))
        issues.push(issue('column.in-thousands', at, said));
      else if (saysAllInOtherCurrency(line) || (isAlone && isOtherCurrencyAlone(line)))
        issues.push(issue('column.other-currency', at, said));
    }
  }
  return issues;
}

/** The last row in which a text is for the table: where another one follows soon, the row right below, as that has those above it. */
function lastOfBelow({ bottom }: RangeAddress, next: number): number {
  const nearby = bottom + NEARBY_ROWS;
  return next > nearby ? nearby : Math.max(bottom, Math.min(bottom + 1, next - 1));
}
