import { decimalText, kronerText, oreFromKroner } from '../core/money/decimal';
import type { Ratio } from '../core/money/ratio';
import { figure, type Figure } from '../workbook/issue';
import { cellAt } from '../workbook/snapshot';
import type { FoundTable } from './found-table';
import type { Heading } from './match-headings';
import { readNumber, type CellReading, type NumberReading } from './read-cell';

/** The columns whose figures a sum row sums. */
export interface SummedColumn {
  readonly heading: Heading;
  readonly kind: 'amount' | 'number';
}

export function readFigure(
  table: FoundTable,
  row: number,
  { heading: { text, column } }: SummedColumn,
): CellReading<NumberReading> {
  const address = { sheet: table.sheet.name, row, column };
  return readNumber(cellAt(table.sheet, row, column), { address, column: text });
}

/** Amounts are compared in whole øre, for sums of many cells carry the noise of their floating points. */
export function comparable(value: Ratio, { kind }: SummedColumn): string {
  return kind === 'amount' ? kronerText(oreFromKroner(value).amount) : decimalText(value);
}

/** Whether two figures are the same so compared. Those without decimals need no text for it. */
export function areComparable(left: Ratio, right: Ratio, column: SummedColumn): boolean {
  if (left.below === 1 && right.below === 1) return left.numerator === right.numerator;
  return comparable(left, column) === comparable(right, column);
}

export function shownFigure(value: Ratio, column: SummedColumn): Figure {
  const shown = comparable(value, column);
  return column.kind === 'amount' ? figure.amount(shown) : figure.number(shown);
}
