import {
  addRatio,
  compareRatio,
  absoluteRatio,
  subtractRatio,
  ZERO_RATIO,
  type Ratio,
} from '../core/money/ratio';
import { rangeBetween, type RangeAddress } from '../workbook/address';
import type { Issue } from '../workbook/issue';
import { labelOf, type ClassifiedRow } from './classify-rows';
import { comparable, readFigure, type SummedColumn } from './column-figures';
import type { FoundTable } from './found-table';
import type { CellReading, NumberReading } from './read-cell';
import { RowsPrecision } from './rounding-slack';

/** A sum that says it is one of a part. */
const PART_SUM = /^(del|sub|mellom)/i;

/** What a sum row says beside what it should say. */
export interface SumFigure {
  /** `rounded`: it differs by no more than the rounding of its rows explains. */
  readonly fit: 'exact' | 'rounded' | 'none';
  /** The cells that it is held against; null where there are none. */
  readonly rows: RangeAddress | null;
  readonly found: Ratio;
  readonly expected: Ratio;
}

type Stretch = readonly [from: number, to: number];

/** The figures of one column, and the sums of its stretches of rows. */
export class ColumnSums {
  readonly #readings: readonly CellReading<NumberReading>[];
  readonly #precision = new RowsPrecision();
  /** Sums and counts of data rows from the top, so that those of any stretch are differences. */
  readonly #sumsBefore: Ratio[] = [ZERO_RATIO];
  readonly #countsBefore: number[] = [0];
  /** For each row where its group begins and ends: after the sum row before it, at the sum row after it. */
  readonly #groupStart: number[] = [];
  readonly #groupEnd: number[] = [];

  constructor(
    private readonly table: FoundTable,
    private readonly rows: readonly ClassifiedRow<string>[],
    readonly column: SummedColumn,
  ) {
    this.#readings = rows.map(({ row }) => readFigure(table, row, column));
    let start = 0;
    for (const [index, reading] of this.#readings.entries()) {
      const isData = rows[index]!.role === 'data' && reading.kind === 'value';
      const sum = this.#sumsBefore[index]!;
      this.#sumsBefore.push(isData ? addRatio(sum, reading.value.value) : sum);
      this.#countsBefore.push(this.#countsBefore[index]! + (isData ? 1 : 0));
      if (isData) this.#precision.add(reading.value.value);
      this.#groupStart.push(start);
      if (isSum(rows[index]!)) start = index + 1;
    }
    let end = rows.length;
    for (let index = rows.length - 1; index >= 0; index--) {
      this.#groupEnd[index] = end;
      if (isSum(rows[index]!)) end = index;
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
    const [exact] = stretches.filter((stretch) => this.#isExactly(found, stretch));
    const [rounded] = stretches.filter((stretch) => this.#isNearly(found, stretch));
    const meant = exact ?? rounded ?? stretches[0];
    return {
      fit: exact !== undefined ? 'exact' : rounded !== undefined ? 'rounded' : 'none',
      rows: meant === undefined ? null : this.#cellsOf(meant),
      found,
      expected: meant === undefined ? ZERO_RATIO : this.#sumOf(meant),
    };
  }

  #isExactly(found: Ratio, stretch: Stretch): boolean {
    return comparable(this.#sumOf(stretch), this.column) === comparable(found, this.column);
  }

  /** Inhabitants are counted: only amounts are rounded. */
  #isNearly(found: Ratio, stretch: Stretch): boolean {
    if (this.column.kind !== 'amount') return false;
    const gap = subtractRatio(found, this.#sumOf(stretch));
    return compareRatio(absoluteRatio(gap), this.#precision.slackOf(found, this.#countOf(stretch))) <= 0;
  }

  #sumOf([from, to]: Stretch): Ratio {
    return subtractRatio(this.#sumsBefore[to]!, this.#sumsBefore[from]!);
  }

  #countOf([from, to]: Stretch): number {
    return this.#countsBefore[to]! - this.#countsBefore[from]!;
  }

  #cellsOf([from, to]: Stretch): RangeAddress {
    const cellIn = ({ row }: ClassifiedRow<string>) => ({
      sheet: this.table.sheet.name,
      row,
      column: this.column.heading.column,
    });
    const items = this.rows.slice(from, to).filter(({ role }) => role === 'data');
    return rangeBetween(cellIn(items[0]!), cellIn(items.at(-1)!));
  }

  /** The stretches that a sum row can be meant for, the likeliest first; each holds a figure at least. */
  #stretchesFor(index: number): readonly Stretch[] {
    const above = [0, index] as const;
    const group = [this.#groupStart[index]!, index] as const;
    const all: readonly Stretch[] = [
      ...(PART_SUM.test(labelOf(this.table, this.rows[index]!.row)) ? [group, above] : [above, group]),
      [0, this.#readings.length],
      [index + 1, this.#groupEnd[index]!],
    ];
    return all.filter((stretch) => this.#countOf(stretch) > 0);
  }
}

/** What is hardly a row of the table parts the groups as a sum does. */
function isSum({ role }: ClassifiedRow<string>): boolean {
  return role === 'sum' || role === 'result';
}
