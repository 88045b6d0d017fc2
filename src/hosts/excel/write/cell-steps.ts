import { type GridRange, isInside } from '../../../workbook/address';
import type { PlanCell, PlanTable } from '../../../workbook/plan';
import { rangeIn } from '../grid';
import { type Rectangle, rectanglesOf } from './rectangles';
import { BYTES_OF_CALL, type Step, step } from './step';
import { enteredContent, type Entered } from './written-cell';

/** Cells are asked for in blocks of about so many bytes, that requests can be filled with. */
const BYTES_OF_BLOCK = 250_000;
/** The library splits a block in parts of so many cells, each with calls of its own. */
const CELLS_OF_CALL = 1_500;
const CALLS_OF_PART = 4;

/** Puts the contents into the cells, all but the first cell of the sheet; cells in the order of rows and columns. */
export function contentSteps(cells: readonly PlanCell[], tables: readonly PlanTable[]): readonly Step[] {
  const rows = rowsOf(cells.filter(({ row, column }) => row > 1 || column > 1));
  for (const { range } of tables) fillTable(rows, range);
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const steps: Step[] = [];
  let block = new Block();
  for (const number of numbers) {
    if (block.isFull || !block.isFollowedBy(number)) {
      if (!block.isEmpty) steps.push(block.step());
      block = new Block();
    }
    block.add(number, rows.get(number)!);
  }
  return block.isEmpty ? steps : [...steps, block.step()];
}

/** Number formats after the contents, for Excel gives a formula the format of the cells that it names. */
export function formatSteps(cells: readonly PlanCell[]): readonly Step[] {
  const formats = rectanglesOf(cells, ({ numberFormat, content }) =>
    numberFormat === undefined && content.kind !== 'formula' ? null : (numberFormat ?? 'General'),
  );
  return formats.map(formatStep);
}

function formatStep({ range, of: format }: Rectangle<string>): Step {
  return step(2, (sheet) => {
    // One value for all cells, which the library takes and its types do not tell.
    rangeIn(sheet, range).numberFormat = format as unknown as string[][];
  });
}

type EnteredRow = Map<number, Entered>;

function rowsOf(cells: readonly PlanCell[]): Map<number, EnteredRow> {
  const rows = new Map<number, EnteredRow>();
  for (const { row, column, content } of cells) {
    const entered = rows.get(row) ?? new Map<number, Entered>();
    rows.set(row, entered.set(column, enteredContent(content)));
  }
  return rows;
}

/** Excel fills the columns and total rows of tables by itself: every cell of a table is said, also an empty one. */
function fillTable(rows: Map<number, EnteredRow>, { top, bottom, left, right }: GridRange): void {
  for (let row = top; row <= bottom; row++) {
    const entered = rows.get(row) ?? new Map<number, Entered>();
    rows.set(row, entered);
    for (let column = left; column <= right; column++) {
      const isFirstCell = isInside({ top: 1, left: 1, bottom: 1, right: 1 }, row, column);
      if (!entered.has(column) && !isFirstCell) entered.set(column, '');
    }
  }
}

/** Rows one below the other. */
class Block {
  readonly #rows: EnteredRow[] = [];
  #top = 0;
  #left = Infinity;
  #right = 0;
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  get isFull(): boolean {
    return this.#bytes > BYTES_OF_BLOCK;
  }

  isFollowedBy(row: number): boolean {
    return row === this.#top + this.#rows.length;
  }

  add(number: number, row: EnteredRow): void {
    if (this.isEmpty) this.#top = number;
    this.#rows.push(row);
    for (const [column, entered] of row) {
      this.#left = Math.min(this.#left, column);
      this.#right = Math.max(this.#right, column);
      this.#bytes += bytesOf(entered);
    }
  }

  step(): Step {
    const width = this.#right - this.#left + 1;
    const left = this.#left;
    const range = { top: this.#top, left, bottom: this.#top + this.#rows.length - 1, right: this.#right };
    const parts = Math.ceil((width * this.#rows.length) / CELLS_OF_CALL);
    const rows = this.#rows;
    return {
      bytes: this.#bytes + width * rows.length + parts * CALLS_OF_PART * BYTES_OF_CALL,
      ask: (sheet) => {
        rangeIn(sheet, range).formulas = rows.map((row) =>
          Array.from({ length: width }, (_, index) => row.get(left + index) ?? null),
        );
      },
    };
  }
}

// oxlint-disable-next-line no-control-regex -- they are of one byte, too
const ONE_BYTE_EACH = /^[\u0000-\u007f]*$/;

const UTF_8 = new TextEncoder();

/** With the comma after it. Nearly all texts have as many bytes as characters, and need not be encoded to be measured. */
function bytesOf(entered: Entered): number {
  const text = JSON.stringify(entered);
  return (ONE_BYTE_EACH.test(text) ? text.length : UTF_8.encode(text).length) + 1;
}
