import type { GridRange } from '../../../workbook/address';
import type { PlanCell } from '../../../workbook/plan';

/** Cells that have something in common. */
export interface Rectangle<T> {
  readonly range: GridRange;
  readonly of: T;
}

/** A rectangle that may still grow: a large sheet has a million cells, and a new one for each of them is slow. */
interface Growing<T> extends Rectangle<T> {
  readonly range: { top: number; right: number } & Omit<GridRange, 'top' | 'right'>;
}

/** As few rectangles as are easily found that hold the cells with the same key; cells in the order of rows and columns. */
export function rectanglesOf<T>(
  cells: readonly PlanCell[],
  keyOf: (cell: PlanCell) => T | null,
): readonly Rectangle<T>[] {
  const done: Rectangle<T>[] = [];
  /** By first and last column, those that may go on in the next row. */
  let open = new Map<string, Growing<T>>();
  for (const runs of runsByRow(cells, keyOf)) {
    const next = new Map<string, Growing<T>>();
    for (const run of runs) {
      const place = `${run.range.left}:${run.range.right}`;
      const above = open.get(place);
      const goesOn = above !== undefined && above.of === run.of && above.range.bottom === run.range.top - 1;
      if (goesOn) run.range.top = above.range.top;
      if (goesOn) open.delete(place);
      next.set(place, run);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** Row by row, the cells beside each other that have the same key. */
function* runsByRow<T>(
  cells: readonly PlanCell[],
  keyOf: (cell: PlanCell) => T | null,
): Generator<readonly Growing<T>[]> {
  let runs: Growing<T>[] = [];
  for (const cell of cells) {
    const { row, column } = cell;
    if (runs.length > 0 && runs[0]!.range.top !== row) {
      yield runs;
      runs = [];
    }
    const key = keyOf(cell);
    if (key === null) continue;
    const last = runs.at(-1);
    if (last?.of === key && last.range.right === column - 1) last.range.right = column;
    else runs.push({ range: { top: row, bottom: row, left: column, right: column }, of: key });
  }
  if (runs.length > 0) yield runs;
}
