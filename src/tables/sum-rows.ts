import { decimalText, kronerText, oreFromKroner } from '../core/money/decimal';
import { addRatio, subtractRatio, ZERO_RATIO, type Ratio } from '../core/money/ratio';
import { rangeBetween, type RangeAddress } from '../workbook/address';
import { figure, issue, type Figure, type Issue } from '../workbook/issue';
import { cellAt } from '../workbook/snapshot';
import { labelOf, type ClassifiedRow } from './classify-rows';
import type { FoundTable } from './found-table';
import type { Heading } from './match-headings';
import { readNumber, type CellReading, type NumberReading } from './read-cell';

/** The columns whose figures a sum row sums. */
export interface SummedColumn {
  readonly heading: Heading;
  readonly kind: 'amount' | 'number';
}

/**
 * Settles the rows that are perhaps sums, from the top: one whose figures are those of all rows above, or of those
 * since the last sum, is a sum, and told, for it is left out; any other is an item. An item that equals two rows or
 * more above it is told too: a sum that does not say so would be counted twice.
 */
export function settlePerhapsSums(
  table: FoundTable,
  rows: readonly ClassifiedRow[],
  columns: readonly SummedColumn[],
): { rows: readonly ClassifiedRow[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const running = columns.map((column) => new RunningSum(column));
  const settled = rows.map((row): ClassifiedRow => {
    const figures = running.flatMap((sum): readonly RunningFigure[] => {
      const value = numberAt(table, row.row, sum.column.heading);
      return value === null ? [] : [{ sum, value }];
    });
    const equals = (leastRows: number) =>
      figures.length > 0 && figures.every(({ sum, value }) => sum.equals(value, leastRows));
    const tell = (code: 'sum.assumed' | 'sum.perhaps') => {
      const { sum, value } = figures[0]!;
      // What to correct is the name of the row, not its figure.
      const { column } = table.columns.get(table.schema.label) ?? sum.column.heading;
      const address = { sheet: table.sheet.name, row: row.row, column };
      issues.push(
        issue(code, address, {
          label: figure.text(labelOf(table, row.row) || sum.column.heading.text),
          found: sum.show(value),
        }),
      );
    };
    const role = row.role !== 'perhaps-sum' ? row.role : equals(1) ? 'sum' : 'data';
    if (role !== row.role && role === 'sum') tell('sum.assumed');
    else if (role === 'data' && equals(2)) tell('sum.perhaps');
    if (role === 'sum') for (const sum of running) sum.endGroup();
    if (role === 'data') for (const { sum, value } of figures) sum.add(value);
    return { ...row, role };
  });
  return { rows: settled, issues };
}

interface RunningFigure {
  readonly sum: RunningSum;
  readonly value: Ratio;
}

/** The sum of a column's figures so far, and of those since the last sum row. */
class RunningSum {
  #all = { total: ZERO_RATIO, rows: 0 };
  #group = { total: ZERO_RATIO, rows: 0 };

  constructor(readonly column: SummedColumn) {}

  add(value: Ratio): void {
    const plus = ({ total, rows }: { total: Ratio; rows: number }) => ({
      total: addRatio(total, value),
      rows: rows + 1,
    });
    this.#all = plus(this.#all);
    this.#group = plus(this.#group);
  }

  endGroup(): void {
    this.#group = { total: ZERO_RATIO, rows: 0 };
  }

  /** Whether a figure is the sum of all rows, or of the group, when that has so many rows at least. */
  equals(value: Ratio, leastRows: number): boolean {
    const wanted = comparable(value, this.column);
    return [this.#all, this.#group].some(
      ({ total, rows }) => rows >= leastRows && comparable(total, this.column) === wanted,
    );
  }

  show(value: Ratio): Figure {
    const shown = comparable(value, this.column);
    return this.column.kind === 'amount' ? figure.amount(shown) : figure.number(shown);
  }
}

/** Amounts are compared in whole øre, for sums of many cells carry the noise of their floating points. */
function comparable(value: Ratio, { kind }: SummedColumn): string {
  return kind === 'amount' ? kronerText(oreFromKroner(value).amount) : decimalText(value);
}

function readAt(table: FoundTable, row: number, { text, column }: Heading): CellReading<NumberReading> {
  const address = { sheet: table.sheet.name, row, column };
  return readNumber(cellAt(table.sheet, row, column), { address, column: text });
}

function numberAt(table: FoundTable, row: number, heading: Heading): Ratio | null {
  const reading = readAt(table, row, heading);
  return reading.kind === 'value' ? reading.value.value : null;
}

/** The sum rows whose figure in a column is not the sum of any rows they can be meant for. */
export function findWrongSums(
  table: FoundTable,
  rows: readonly ClassifiedRow[],
  column: SummedColumn,
): readonly Issue[] {
  if (rows.every(({ role }) => role !== 'sum')) return [];
  const sums = new ColumnSums(table, rows, column);
  const show = column.kind === 'amount' ? figure.amount : figure.number;
  return rows.flatMap(({ role, row }, index) => {
    if (role !== 'sum' || isFiltered(table, row, column)) return [];
    const address = { sheet: table.sheet.name, row, column: column.heading.column };
    const unreadable = sums.unreadableAt(index);
    if (unreadable !== null) return [unreadable];
    const found = sums.at(index);
    if (found === null || found.fits) return [];
    return [
      issue('sum.mismatch', address, {
        label: figure.text(labelOf(table, row) || column.heading.text),
        found: show(found.shown),
        rows: figure.places([found.rows ?? rangeBetween(address, address)]),
        expected: show(found.expected),
        difference: show(found.difference),
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

/** A sum that says it is one of a part. */
const PART_SUM = /^(del|sub)/i;

interface SumFigure {
  readonly fits: boolean;
  /** The cells that it is held against first; null where there are none. */
  readonly rows: RangeAddress | null;
  readonly shown: string;
  readonly expected: string;
  readonly difference: string;
}

/** The figures of one column, and the sums of its stretches of rows. */
class ColumnSums {
  readonly #readings: readonly CellReading<NumberReading>[];
  /** Sums and counts of data rows from the top, so that those of any stretch are differences. */
  readonly #sumsBefore: Ratio[] = [ZERO_RATIO];
  readonly #countsBefore: number[] = [0];
  /** For each row where its group begins and ends: after the sum row before it, at the sum row after it. */
  readonly #groupStart: number[] = [];
  readonly #groupEnd: number[] = [];

  constructor(
    private readonly table: FoundTable,
    private readonly rows: readonly ClassifiedRow[],
    private readonly column: SummedColumn,
  ) {
    this.#readings = rows.map(({ row }) => readAt(table, row, column.heading));
    let start = 0;
    for (const [index, reading] of this.#readings.entries()) {
      const isData = rows[index]!.role === 'data' && reading.kind === 'value';
      const sum = this.#sumsBefore[index]!;
      this.#sumsBefore.push(isData ? addRatio(sum, reading.value.value) : sum);
      this.#countsBefore.push(this.#countsBefore[index]! + (isData ? 1 : 0));
      this.#groupStart.push(start);
      if (rows[index]!.role === 'sum') start = index + 1;
    }
    let end = rows.length;
    for (let index = rows.length - 1; index >= 0; index--) {
      this.#groupEnd[index] = end;
      if (rows[index]!.role === 'sum') end = index;
    }
  }

  unreadableAt(index: number): Issue | null {
    const reading = this.#readings[index]!;
    return reading.kind === 'unreadable' ? reading.issue : null;
  }

  /** The sum row's figure beside what it should be; null where it has none. */
  at(index: number): SumFigure | null {
    const reading = this.#readings[index]!;
    if (reading.kind !== 'value') return null;
    const found = reading.value.value;
    const stretches = this.#stretchesFor(index);
    const sums = stretches.map(([from, to]) => subtractRatio(this.#sumsBefore[to]!, this.#sumsBefore[from]!));
    const expected = sums[0] ?? ZERO_RATIO;
    const shown = comparable(found, this.column);
    return {
      rows: stretches[0] === undefined ? null : this.#cellsOf(stretches[0]),
      fits: sums.some((sum) => comparable(sum, this.column) === shown),
      shown,
      expected: comparable(expected, this.column),
      difference: comparable(subtractRatio(found, expected), this.column),
    };
  }

  #cellsOf([from, to]: readonly [number, number]): RangeAddress {
    const cellIn = ({ row }: ClassifiedRow) => ({
      sheet: this.table.sheet.name,
      row,
      column: this.column.heading.column,
    });
    const items = this.rows.slice(from, to).filter(({ role }) => role === 'data');
    return rangeBetween(cellIn(items[0]!), cellIn(items.at(-1)!));
  }

  /** The stretches that a sum row can be meant for, the likeliest first; each holds a figure at least. */
  #stretchesFor(index: number): readonly (readonly [number, number])[] {
    const above = [0, index] as const;
    const group = [this.#groupStart[index]!, index] as const;
    const all = [
      ...(PART_SUM.test(labelOf(this.table, this.rows[index]!.row)) ? [group, above] : [above, group]),
      [0, this.#readings.length] as const,
      [index + 1, this.#groupEnd[index]!] as const,
    ];
    return all.filter(([from, to]) => this.#countsBefore[to]! > this.#countsBefore[from]!);
  }
}
