import type { CellAddress } from './address';
import { EMPTY_CELL, type SheetSnapshot } from './snapshot';
import { codeWithMemory, columnsIn, holdsWhatWasWritten, writtenRuns } from './written-cells';

/** So many rows that somebody put in or took out above are seen to be that. */
const FURTHEST_SHIFT = 20;
/** So many times it is looked for such a shift. */
const MOST_SHIFTS = 10;

/**
 * The cells of a result sheet that somebody has written over since Fordel wrote them, row by row. A formula that has
 * followed its input is as it was written, and so is a cell that moved because rows were put in or taken out above it.
 * None where the sheet does not tell what was written.
 */
export function overwrittenCells(sheet: SheetSnapshot): readonly CellAddress[] {
  const written = writtenRuns(sheet.written ?? '').flatMap(({ first, count, codes }) =>
    Array.from({ length: count }, (_, index) => ({ row: first + index, codes })),
  );
  const code = codeWithMemory();
  const changedColumns = (index: number, shift: number): readonly number[] => {
    const { row, codes } = written[index]!;
    const cells = sheet.rows.get(row + shift);
    return Array.from({ length: columnsIn(codes) }, (_, column) => column + 1).filter(
      (column) => !holdsWhatWasWritten(codes, column, cells?.get(column) ?? EMPTY_CELL, code),
    );
  };
  /** How many rows from this one on do not hold what was written, no further than `most`. */
  const changedRows = (from: number, shift: number, most: number): number => {
    let count = 0;
    for (let index = from; index < written.length && count < most; index++) {
      if (changedColumns(index, shift).length > 0) count++;
    }
    return count;
  };

  const found: CellAddress[] = [];
  let shift = 0;
  let shiftsLeft = MOST_SHIFTS;
  for (let index = 0; index < written.length; index++) {
    let columns = changedColumns(index, shift);
    if (columns.length > 0 && shiftsLeft > 0) {
      shiftsLeft--;
      const better = bestShift(shift, (each, most) => changedRows(index, each, most));
      if (better !== shift) {
        shift = better;
        columns = changedColumns(index, shift);
      }
    }
    const row = written[index]!.row + shift;
    for (const column of columns) found.push({ sheet: sheet.name, row, column });
  }
  return found;
}

/** The shift, the nearest to what it is, by which the fewest rows are changed. */
function bestShift(now: number, changedBy: (shift: number, most: number) => number): number {
  let best = now;
  let fewest = changedBy(now, Infinity);
  for (let distance = 1; distance <= FURTHEST_SHIFT; distance++) {
    for (const shift of [now + distance, now - distance]) {
      const changed = changedBy(shift, fewest);
      if (changed < fewest) [best, fewest] = [shift, changed];
    }
  }
  return best;
}
