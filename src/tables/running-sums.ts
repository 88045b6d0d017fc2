import {
  absoluteRatio,
  addRatio,
  compareRatio,
  subtractRatio,
  ZERO_RATIO,
  type Ratio,
} from '../core/money/ratio';
import type { ClassifiedRow } from './classify-rows';
import { areComparable, comparable, readFigure, type SummedColumn } from './column-figures';
import type { FoundTable } from './found-table';
import { RowsPrecision } from './rounding-slack';

interface Stretch {
  readonly total: Ratio;
  readonly rows: number;
}

const NO_ROWS: Stretch = { total: ZERO_RATIO, rows: 0 };
const ZERO_TEXT = '0.00';

/** The sum of a column's figures so far, and of those since the last sum row. */
export class RunningSum {
  #all = NO_ROWS;
  #group = NO_ROWS;
  readonly #precision = new RowsPrecision();
  /** How many rows there were when all amounts so far made this sum, by its text: what lies between is the rest of them. */
  readonly #rowsAt = new Map<string, number>([[ZERO_TEXT, 0]]);

  constructor(readonly column: SummedColumn) {}

  add(value: Ratio): void {
    this.#all = withRow(this.#all, value);
    this.#group = withRow(this.#group, value);
    this.#precision.add(value);
    if (this.column.kind === 'amount') this.#rowsAt.set(this.#text(this.#all.total), this.#all.rows);
  }

  endGroup(): void {
    this.#group = NO_ROWS;
  }

  /**
   * Whether a figure is the sum of all rows, or of the group, when that has so many rows at least; or, where it is an amount
   * that is no round one, of any two rows or more right above it.
   */
  equals(value: Ratio, leastRows: number): boolean {
    const least = leastRows < 2 ? leastRows : fewestRows(value, this.column);
    const isEqual = ({ total, rows }: Stretch) => rows >= least && this.#isAsGood(value, total, rows);
    return isEqual(this.#all) || isEqual(this.#group) || this.#endsInRowsOf(value);
  }

  /** Whether a figure takes back all rows so far. */
  isCancelledBy(value: Ratio): boolean {
    return (
      this.#all.rows >= 2 &&
      value.numerator !== 0n &&
      this.#text(addRatio(this.#all.total, value)) === this.#text(ZERO_RATIO)
    );
  }

  groupRepeatsAbove(): boolean {
    const above = subtractRatio(this.#all.total, this.#group.total);
    return (
      this.#group.rows >= 2 &&
      this.#all.rows - this.#group.rows >= 2 &&
      above.numerator !== 0n &&
      this.#text(above) === this.#text(this.#group.total)
    );
  }

  #endsInRowsOf(value: Ratio): boolean {
    if (this.column.kind !== 'amount' || isRound(value)) return false;
    const rowsBefore = this.#rowsAt.get(this.#text(subtractRatio(this.#all.total, value)));
    return rowsBefore !== undefined && this.#all.rows - rowsBefore >= 2;
  }

  /** Equal, or no further off than the rounding of the rows explains; inhabitants are counted. */
  #isAsGood(value: Ratio, total: Ratio, rows: number): boolean {
    if (areComparable(value, total, this.column)) return true;
    if (this.column.kind !== 'amount') return false;
    const gap = absoluteRatio(subtractRatio(value, total));
    return compareRatio(gap, this.#precision.slackOf(value, rows)) <= 0;
  }

  #text(value: Ratio): string {
    return comparable(value, this.column);
  }
}

/** The sums of a column's items below each row: of all, and of those until the next row that is empty or no item. */
export class RowsAfter {
  readonly #all: Stretch[] = [];
  readonly #block: Stretch[] = [];

  constructor(
    table: FoundTable,
    rows: readonly ClassifiedRow[],
    private readonly column: SummedColumn,
  ) {
    let all = NO_ROWS;
    let block = NO_ROWS;
    for (let index = rows.length - 1; index >= 0; index--) {
      const { row, role } = rows[index]!;
      const isLastOfBlock = rows[index + 1]?.row !== row + 1;
      this.#all[index] = all;
      this.#block[index] = isLastOfBlock ? NO_ROWS : block;
      const reading = readFigure(table, row, column);
      const isItem = role === 'data' && reading.kind === 'value';
      const value = isItem ? reading.value.value : null;
      if (value !== null) all = withRow(all, value);
      block = value === null ? NO_ROWS : withRow(isLastOfBlock ? NO_ROWS : block, value);
    }
  }

  /** Whether a figure is the sum of several rows below. */
  equal(index: number, value: Ratio): boolean {
    const least = fewestRows(value, this.column);
    return [this.#all[index]!, this.#block[index]!].some(
      ({ total, rows }) => rows >= least && areComparable(total, value, this.column),
    );
  }
}

function withRow({ total, rows }: Stretch, value: Ratio): Stretch {
  return { total: addRatio(total, value), rows: rows + 1 };
}

/** So many rows must make a figure before it is no chance. Few or round inhabitants, as in an example made up, soon do. */
export function fewestRows(value: Ratio, { kind }: SummedColumn): number {
  return kind === 'number' && (value.numerator < 1000n || value.numerator % 100n === 0n) ? 3 : 2;
}

/** Round figures make each other by chance. */
export function isRound(value: Ratio): boolean {
  return value.numerator % 1000n === 0n && value.denominator === 1n;
}
