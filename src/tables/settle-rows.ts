import {
  addRatio,
  compareRatio,
  absoluteRatio,
  subtractRatio,
  ZERO_RATIO,
  type Ratio,
} from '../core/money/ratio';
import { cellAddressText, type CellAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, sameSheetName } from '../workbook/snapshot';
import { readableText } from './cell-text';
import { labelOf, type ClassifiedRow } from './classify-rows';
import { comparable, readFigure, shownFigure, type SummedColumn } from './column-figures';
import { ColumnSums } from './column-sums';
import type { FoundTable } from './found-table';
import { RowsPrecision } from './rounding-slack';
import { saysAllIncome, saysIncome, saysPool, saysTotal } from './row-words';

/**
 * What a row is once its figures have been looked at: a row of the table, a sum, a part of the row above, a note, one that
 * a person has left out, or one that a person must decide about.
 */
export type SettledRole = 'data' | 'sum' | 'part' | 'note' | 'left-out' | 'undecided';
export type SettledRow = ClassifiedRow<SettledRole>;

/** Why a row must be decided about, by its name in the locales. */
type Doubt =
  | 'equals-above'
  | 'equals-below'
  | 'result'
  | 'below-total'
  | 'repeats-above'
  | 'cancels-above'
  | 'income'
  | 'part';

/**
 * Settles what each row is, from the top. A row that says it sums, or has no name, is a sum when its figures are those of
 * the rows it can be meant for: it is left out, and told. A row that equals the rows above or below it without saying so,
 * one that says it is a result and is no sum, and one below what is shared out would each change the bill: a person is
 * asked.
 */
export function settleRows(
  table: FoundTable,
  rows: readonly ClassifiedRow[],
  columns: readonly SummedColumn[],
): { rows: readonly SettledRow[]; issues: readonly Issue[] } {
  const settling = new Settling(table, rows, columns);
  const settled = rows.map((row, index) => ({ ...row, role: settling.settle(index) }));
  // What a result is the sum of is known when all others are settled.
  const sums = columns.map((column) => new ColumnSums(table, settled, column));
  const all = settled.map((row, index): SettledRow => {
    if (row.role !== 'result') return { ...row, role: row.role };
    const isSum = sums.every((column) => (column.at(index)?.fit ?? 'exact') !== 'none');
    return { ...row, role: settling.settleResult(row.row, isSum) };
  });
  const issues = settling.issues.toSorted(
    (left, right) => (left.address?.row ?? 0) - (right.address?.row ?? 0),
  );
  return { rows: all, issues };
}

class Settling {
  readonly issues: Issue[] = [];
  readonly #running: readonly RunningSum[];
  readonly #after: readonly RowsAfter[];
  readonly #lastTotal: number;
  readonly #heads: ReadonlySet<number>;
  #isUnderIncome = false;
  #poolIsAbove = false;
  /** Figures of the last item and of its parts so far, by column. */
  #last: { figures: readonly Figures[]; parts: readonly Ratio[] } | null = null;

  constructor(
    private readonly table: FoundTable,
    private readonly rows: readonly ClassifiedRow[],
    columns: readonly SummedColumn[],
  ) {
    this.#running = columns.map((column) => new RunningSum(column));
    this.#after = columns.map((column) => new RowsAfter(table, rows, column));
    this.#lastTotal = lastTotalOf(table, rows);
    this.#heads = headsOfGroups(table, rows, columns);
  }

  settle(index: number): SettledRole | 'result' {
    const row = this.rows[index]!;
    const label = labelOf(this.table, row.row);
    const figures = this.#figuresOf(row.row);
    const role = this.#roleOf(index, label, figures);
    const isSum = role === 'sum' || role === 'result';
    if (isSum || figures.length === 0) this.#isUnderIncome = !isSum && saysAllIncome(label);
    if (isSum) for (const sum of this.#running) sum.endGroup();
    if (isSum && saysPool(label)) this.#poolIsAbove = this.#last !== null;
    if (role === 'data') for (const { sum, value } of figures) sum.add(value);
    if (role === 'data') this.#last = { figures, parts: this.#running.map(() => ZERO_RATIO) };
    return role;
  }

  settleResult(row: number, isSum: boolean): SettledRole {
    const figures = this.#figuresOf(row);
    return isSum ? this.#assume(row, figures) : this.#doubt('result', row, figures);
  }

  #roleOf(index: number, label: string, figures: readonly Figures[]): SettledRole | 'result' {
    const { row, role } = this.rows[index]!;
    if (role === 'note') return role;
    if (this.#isLeftOut(row)) return this.#leaveOut(row, figures);
    if (role === 'sum')
      return this.#repeatsAbove() && !this.#isKept(row) ? this.#doubt('repeats-above', row, figures) : role;
    if (this.#isKept(row) || figures.length === 0) return 'data';
    switch (role) {
      case 'result':
        return 'result';
      case 'part':
        return this.#isPart(figures) ? this.#partOf(row, figures) : this.#doubt('part', row, figures);
      case 'perhaps-sum':
        return this.#equalsAbove(figures, 1) ? this.#assume(row, figures) : 'data';
      case 'data': {
        const doubt = label === '' ? null : this.#doubtOf(index, figures);
        if (label === '' && this.#equalsAbove(figures, 1)) return this.#assume(row, figures);
        return doubt === null ? 'data' : this.#doubt(doubt, row, figures);
      }
    }
  }

  /** Only where rows are added up is one that equals others perhaps their sum: two salaries may make a third. */
  #doubtOf(index: number, figures: readonly Figures[]): Doubt | null {
    if (!this.table.schema.rowsAddUp) return null;
    if (this.#poolIsAbove || index > this.#lastTotal) return 'below-total';
    if (this.#isIncomeAsCost(index, figures)) return 'income';
    if (figures.every(({ value }) => value.numerator === 0n)) return null;
    if (this.#equalsAbove(figures, 2)) return 'equals-above';
    if (figures.every(({ sum, value }) => sum.isCancelledBy(value))) return 'cancels-above';
    if (this.#heads.has(index)) return 'equals-below';
    return this.#after.every((after, column) => {
      const own = figures.find(({ sum }) => sum === this.#running[column]);
      return own === undefined || after.equal(index, own.value);
    })
      ? 'equals-below'
      : null;
  }

  /** What is received is written below 0: above it, it would be paid once more. */
  #isIncomeAsCost(index: number, figures: readonly Figures[]): boolean {
    const { rowsArePlaces, columns } = this.table.schema;
    const [first] = figures;
    if (rowsArePlaces === true || first === undefined || first.value.numerator <= 0n) return false;
    const { row } = this.rows[index]!;
    const type = columns['type'] === undefined ? undefined : this.table.columns.get('type');
    const says = type === undefined ? '' : readableText(cellAt(this.table.sheet, row, type.column));
    return this.#isUnderIncome || saysIncome(labelOf(this.table, row)) || saysAllIncome(says);
  }

  #figuresOf(row: number): readonly Figures[] {
    return this.#running.flatMap((sum) => {
      const reading = readFigure(this.table, row, sum.column);
      return reading.kind === 'value' ? [{ sum, value: reading.value.value }] : [];
    });
  }

  /** Rows between two sums that make what all above them make are the same once more, such as the shares of it. */
  #repeatsAbove(): boolean {
    const { rowsAddUp } = this.table.schema;
    return rowsAddUp === true && this.#running.some((sum) => sum.groupRepeatsAbove());
  }

  #equalsAbove(figures: readonly Figures[], leastRows: number): boolean {
    return figures.every(({ sum, value }) => sum.equals(value, leastRows));
  }

  /** What is said to be a part is one when it is no more than what is left of the row above. */
  #isPart(figures: readonly Figures[]): boolean {
    const last = this.#last;
    if (last === null) return false;
    return figures.every(({ sum, value }) => {
      const column = this.#running.indexOf(sum);
      const whole = last.figures.find((each) => each.sum === sum)?.value;
      const parts = addRatio(last.parts[column]!, value);
      return whole !== undefined && compareRatio(absoluteRatio(parts), absoluteRatio(whole)) <= 0;
    });
  }

  #partOf(row: number, figures: readonly Figures[]): SettledRole {
    const { figures: whole, parts } = this.#last!;
    this.#last = {
      figures: whole,
      parts: parts.map((part, column) => {
        const own = figures.find(({ sum }) => sum === this.#running[column]);
        return own === undefined ? part : addRatio(part, own.value);
      }),
    };
    this.#tell('row.part', row, figures);
    return 'part';
  }

  #assume(row: number, figures: readonly Figures[]): SettledRole {
    this.#tell('sum.assumed', row, figures);
    return 'sum';
  }

  #leaveOut(row: number, figures: readonly Figures[]): SettledRole {
    this.#tell('row.left-out', row, figures);
    return 'left-out';
  }

  #doubt(doubt: Doubt, row: number, figures: readonly Figures[]): SettledRole {
    const address = this.#labelAt(row);
    this.issues.push(
      issue('row.undecided', address, {
        label: figure.text(this.#nameOf(row)),
        found: shownFigure(figures[0]!.value, figures[0]!.sum.column),
        doubt: figure.term(`row-doubt.${doubt}`),
        place: figure.text(cellAddressText(address)),
      }),
    );
    return 'undecided';
  }

  #tell(code: 'sum.assumed' | 'row.part' | 'row.left-out', row: number, figures: readonly Figures[]): void {
    const [first] = figures;
    const found = first === undefined ? figure.term('empty') : shownFigure(first.value, first.sum.column);
    this.issues.push(issue(code, this.#labelAt(row), { label: figure.text(this.#nameOf(row)), found }));
  }

  #nameOf(row: number): string {
    return labelOf(this.table, row) || this.#running[0]!.column.heading.text;
  }

  /** What to correct is the name of the row, not its figure. */
  #labelAt(row: number): CellAddress {
    const { column } = this.table.columns.get(this.table.schema.label)!;
    return { sheet: this.table.sheet.name, row, column };
  }

  #isLeftOut(row: number): boolean {
    return this.table.choices.leftOut.some((cell) => this.#isLabelAt(row, cell));
  }

  #isKept(row: number): boolean {
    return this.table.choices.kept.some((cell) => this.#isLabelAt(row, cell));
  }

  #isLabelAt(row: number, cell: CellAddress): boolean {
    const label = this.#labelAt(row);
    return cell.row === row && cell.column === label.column && sameSheetName(cell.sheet, label.sheet);
  }
}

const NO_ROWS: Stretch = { total: ZERO_RATIO, rows: 0 };
const ZERO_TEXT = '0.00';

interface Figures {
  readonly sum: RunningSum;
  readonly value: Ratio;
}

/** The sum of a column's figures so far, and of those since the last sum row. */
class RunningSum {
  #all = NO_ROWS;
  #group = NO_ROWS;
  readonly #precision = new RowsPrecision();
  /** How many rows there were when all so far made this sum, by its text: what lies between is the rest of them. */
  readonly #rowsAt = new Map<string, number>([[ZERO_TEXT, 0]]);

  constructor(readonly column: SummedColumn) {}

  add(value: Ratio): void {
    this.#all = withRow(this.#all, value);
    this.#group = withRow(this.#group, value);
    this.#precision.add(value);
    this.#rowsAt.set(this.#text(this.#all.total), this.#all.rows);
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
    if (this.#text(value) === this.#text(total)) return true;
    if (this.column.kind !== 'amount') return false;
    const gap = absoluteRatio(subtractRatio(value, total));
    return compareRatio(gap, this.#precision.slackOf(value, rows)) <= 0;
  }

  #text(value: Ratio): string {
    return comparable(value, this.column);
  }
}

/** The sums of a column's items below each row: of all, and of those until the next row that is empty or no item. */
class RowsAfter {
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
    const wanted = comparable(value, this.column);
    const least = fewestRows(value, this.column);
    return [this.#all[index]!, this.#block[index]!].some(
      ({ total, rows }) => rows >= least && comparable(total, this.column) === wanted,
    );
  }
}

/** So many rows must make a figure before it is no chance. Few or round inhabitants, as in an example made up, soon do. */
function fewestRows(value: Ratio, { kind }: SummedColumn): number {
  return kind === 'number' && (value.numerator < 1000n || value.numerator % 100n === 0n) ? 3 : 2;
}

/**
 * The rows that are each the sum of two or more right below them: heads of groups, where there are two such or where no
 * chance makes it.
 */
function headsOfGroups(
  table: FoundTable,
  rows: readonly ClassifiedRow[],
  columns: readonly SummedColumn[],
): ReadonlySet<number> {
  const [column] = columns;
  if (column === undefined || table.schema.rowsAddUp !== true) return new Set();
  const values = rows.map(({ row, role }) => {
    const reading = readFigure(table, row, column);
    return role === 'data' && reading.kind === 'value' ? reading.value.value : null;
  });
  const items = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  // By what all items before it make, where each item begins.
  const begins = new Map<string, number>();
  const before: Ratio[] = [ZERO_RATIO];
  for (const [place, { value }] of items.entries()) before.push(addRatio(before[place]!, value));
  for (const [place, total] of before.entries()) begins.set(comparable(total, column), place);
  const heads: number[] = [];
  let isTelling = false;
  for (let place = 0; place < items.length; place++) {
    const { value, index } = items[place]!;
    if (value.numerator === 0n) continue;
    const end = begins.get(comparable(addRatio(before[place + 1]!, value), column));
    if (end === undefined || end - (place + 1) < fewestRows(value, column)) continue;
    heads.push(index);
    isTelling ||= column.kind === 'number' || !isRound(value);
    place = end - 1;
  }
  return new Set(heads.length > 1 || isTelling ? heads : []);
}

/** Round figures make each other by chance. */
function isRound(value: Ratio): boolean {
  return value.numerator % 1000n === 0n && value.denominator === 1n;
}

/** The last row that says it is the sum of all above it; past the end where none does. */
function lastTotalOf(table: FoundTable, rows: readonly ClassifiedRow[]): number {
  const last = rows.findLastIndex(({ role }) => role === 'sum' || role === 'result');
  const itemsAbove = rows.slice(0, Math.max(0, last)).filter(({ role }) => role === 'data').length;
  const isTotal = last >= 0 && itemsAbove >= 2 && saysTotal(labelOf(table, rows[last]!.row));
  return isTotal ? last : rows.length;
}

interface Stretch {
  readonly total: Ratio;
  readonly rows: number;
}

function withRow({ total, rows }: Stretch, value: Ratio): Stretch {
  return { total: addRatio(total, value), rows: rows + 1 };
}
