import type { Cell, SheetSnapshot } from './snapshot';
import type { OwnLook } from './styles';
import { standingRows } from './overwritten-cells';
import { isWritten } from './written-cells';

/** A cell of a result sheet in which a person, and not Fordel, put something. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  /** What it holds beside the result; null where Fordel wrote there, or it has only colours. */
  readonly entry: Cell | null;
  /** Absent where it has no colours of its own. */
  readonly look?: OwnLook;
}

/** What a person did on a result sheet, and which of its rows are Fordel's. */
export interface OwnWork {
  readonly cells: readonly OwnCell[];
  readonly comments: readonly { readonly row: number; readonly column: number }[];
  /** The last row that Fordel wrote, its stamp included. */
  readonly lastRow: number;
}

/** The coded lines of a stamp begin so; all lines of the stamp stand in one column, below what is written. */
const STAMP = 'fordel:1 |';

/** What a person put beside a result, coloured or commented; null for none, and where the sheet does not tell what Fordel wrote. */
export function ownWorkOn(sheet: SheetSnapshot): OwnWork | null {
  const written = standingRows(sheet);
  const comments = sheet.ownMarks?.comments ?? [];
  if (written.length === 0) return comments.length === 0 ? null : { cells: [], comments, lastRow: 0 };
  const codes = new Map(written.map((each) => [each.row, each.codes]));
  const stamp = stampOf(
    sheet,
    written.reduce((last, { row }) => Math.max(last, row), 0),
  );
  const isFordels = (row: number, column: number): boolean =>
    isWritten(codes.get(row) ?? '', column) ||
    (column === stamp.column && row >= stamp.first && row <= stamp.last);

  const looks = sheet.ownMarks?.looks ?? new Map<number, ReadonlyMap<number, OwnLook>>();
  const cells: OwnCell[] = [];
  for (const [row, entries] of sheet.rows) {
    for (const [column, entry] of entries) {
      if (isFordels(row, column)) continue;
      const look = looks.get(row)?.get(column);
      cells.push({ row, column, entry, ...(look !== undefined && { look }) });
    }
  }
  for (const [row, ofRow] of looks) {
    for (const [column, look] of ofRow) {
      const isListed = sheet.rows.get(row)?.has(column) === true && !isFordels(row, column);
      if (!isListed) cells.push({ row, column, entry: null, look });
    }
  }
  return cells.length + comments.length === 0 ? null : { cells, comments, lastRow: stamp.last };
}

function stampOf(
  { rows }: SheetSnapshot,
  lastWritten: number,
): { readonly first: number; readonly last: number; readonly column: number } {
  const stamp = { first: lastWritten + 1, last: lastWritten, column: 0 };
  for (const [row, cells] of rows) {
    if (row <= lastWritten) continue;
    for (const [column, { value }] of cells) {
      if (typeof value !== 'string' || !value.startsWith(STAMP)) continue;
      stamp.last = row;
      stamp.column = column;
    }
  }
  return stamp;
}
