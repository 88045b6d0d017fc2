import { absoluteRatio, addRatio, compareRatio, ZERO_RATIO, type Ratio } from '../core/money/ratio';
import { cellAddressText, type CellAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, sameSheetName } from '../workbook/snapshot';
import { readableText } from './cell-text';
import { labelOf, type ClassifiedRow } from './classify-rows';
import { readFigure, shownFigure, type SummedColumn } from './column-figures';
import { ColumnSums } from './column-sums';
import type { FoundTable } from './found-table';
import { headsOfGroups } from './group-heads';
import { RowsAfter, RunningSum } from './running-sums';
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

interface Figures {
  readonly sum: RunningSum;
  readonly value: Ratio;
}

/** The last row that says it is the sum of all above it; past the end where none does. */
function lastTotalOf(table: FoundTable, rows: readonly ClassifiedRow[]): number {
  const last = rows.findLastIndex(({ role }) => role === 'sum' || role === 'result');
  const itemsAbove = rows.slice(0, Math.max(0, last)).filter(({ role }) => role === 'data').length;
  const isTotal = last >= 0 && itemsAbove >= 2 && saysTotal(labelOf(table, rows[last]!.row));
  return isTotal ? last : rows.length;
}
