import type { CellAddress } from './address';
import type { SheetSnapshot } from './snapshot';
import { changedColumns, codesOf, codeWithMemory, columnsIn, writtenRuns } from './written-cells';

/** So many rows that somebody put in or took out above are seen to be that. */
const FURTHEST_SHIFT = 20;
/** So many times it is looked for such a shift; once in a result that is long to go through. */
const MOST_SHIFTS = 10;
const LONG = 5_000;

/** A row that Fordel wrote, where it stands now, and what of it somebody has written over since. */
export interface StandingRow {
  readonly row: number;
  /** As `WrittenRun` has them. */
  readonly codes: string;
  readonly changed: readonly number[];
}

/**
 * The cells of a result sheet that somebody has written over since Fordel wrote them, row by row. A formula that has
 * followed its input is as it was written, and so is a cell that moved because rows were put in or taken out above it.
 * None where the sheet does not tell what was written.
 */
export function overwrittenCells(sheet: SheetSnapshot): readonly CellAddress[] {
  return standingRows(sheet).flatMap(({ row, changed }) =>
    changed.map((column) => ({ sheet: sheet.name, row, column })),
  );
}

/** The rows that Fordel wrote, in their order; none where the sheet does not tell what was written. Found once for a sheet. */
export function standingRows(sheet: SheetSnapshot): readonly StandingRow[] {
  const known = standingBySheet.get(sheet) ?? findStandingRows(sheet);
  standingBySheet.set(sheet, known);
  return known;
}

const standingBySheet = new WeakMap<SheetSnapshot, readonly StandingRow[]>();

function findStandingRows(sheet: SheetSnapshot): readonly StandingRow[] {
  const written = writtenRuns(sheet.written ?? '').flatMap(({ first, count, codes }) =>
    Array.from({ length: count }, (_, index) => ({ row: first + index, codes })),
  );
  const codesNow = codesByRow(
    sheet,
    written.reduce((most, { codes }) => Math.max(most, columnsIn(codes)), 0),
  );
  const changedIn = (index: number, shift: number): readonly number[] => {
    const { row, codes } = written[index]!;
    return changedColumns(codes, codesNow(row + shift));
  };
  /** How many rows from one on do not hold what was written; no more than `most` are counted. */
  const changedRows = (from: number, shift: number, most: number): number => {
    let count = 0;
    for (let index = from; index < written.length && count < most; index++) {
      if (changedIn(index, shift).length > 0) count++;
    }
    return count;
  };

  let shift = 0;
  let shiftsLeft = written.length > LONG ? 1 : MOST_SHIFTS;
  return written.map(({ row, codes }, index) => {
    if (changedIn(index, shift).length > 0 && shiftsLeft > 0) {
      shiftsLeft--;
      shift = bestShift(shift, (each, most) => changedRows(index, each, most));
    }
    return { row: row + shift, codes, changed: changedIn(index, shift) };
  });
}

/** What each row holds now, found when it is asked for. */
function codesByRow({ rows }: SheetSnapshot, columns: number): (row: number) => string {
  const code = codeWithMemory();
  const known = new Map<number, string>();
  return (row) => {
    const codes = known.get(row) ?? codesOf(rows.get(row), columns, code);
    known.set(row, codes);
    return codes;
  };
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
