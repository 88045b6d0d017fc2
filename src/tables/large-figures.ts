import { cellAt, type Cell, type SheetSnapshot } from '../workbook/snapshot';
import { isIdentityNumber } from './identity-numbers';

/** A tenth of the least that a national identity number is as a number, and a lot more than what else stands in such columns. */
const LARGE = 100_000_000;

/** A figure that the workbook calculates is no number of a person; one that is looked up or copied may be. */
const CALCULATION = /[+*/]|\b(?:SUM|SUBTOTAL|SUMIFS?|SUMPRODUCT|ROUND|AVERAGE|PRODUCT)\(/i;

/**
 * Tells apart, among the numbers of a sheet, those that have the control digits of a national identity number by chance: a
 * result of a calculation, or a figure in a column whose other figures are as large. They are not all as large because it
 * is summed into them: one of them is less than it.
 */
export class LargeFigures {
  readonly #columns = new Map<number, readonly number[]>();

  constructor(private readonly sheet: SheetSnapshot) {}

  isFigure({ value, formula }: Cell, column: number): boolean {
    if (typeof value !== 'number') return false;
    if (formula !== undefined && CALCULATION.test(formula)) return true;
    const others = this.#othersIn(column);
    const large = others.filter((other) => other >= LARGE);
    return (
      large.length > 1 && large.length * 2 > others.length && large.some((other) => other < Math.abs(value))
    );
  }

  /** The sizes of the numbers in a column that are no identity numbers. */
  #othersIn(column: number): readonly number[] {
    const known = this.#columns.get(column);
    if (known !== undefined) return known;
    const values = [...this.sheet.rows.keys()].map((row) => cellAt(this.sheet, row, column).value);
    const others = values
      .filter((value) => typeof value === 'number' && !isIdentityNumber(value))
      .map((value) => Math.abs(value as number));
    this.#columns.set(column, others);
    return others;
  }
}
