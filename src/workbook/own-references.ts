import { columnNumber, type CellAddress, type GridRange } from './address';
import { placeNames } from './distinct-names';
import type { LaidOutSheet } from './plan';
import { findResult, withoutCopies } from './result-sheets';
import { identityOf, layoutNow, layoutThen, tableKey, textIn, type SheetLayout } from './sheet-layout';
import { sameSheetName, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** A cell of the user's that points into a result, at what will be something else when the result is written anew. */
export interface MovedReference {
  readonly cell: CellAddress;
  /** As formulas write it, a name that follows what the cell points at now; null where there is none. */
  readonly name: string | null;
}

/** Formulas are no longer in Excel; those that are, are not gone through. */
const LONGEST_FORMULA = 8_192;
/** Of a larger block no more than its ends are looked at. */
const MOST_ROWS = 5_000;

/**
 * The cells of the user's own sheets, and of copies of results, that point at a place of a result where something else
 * will stand: another participant, another column, nothing. What a place is, is told by the label of its row and, in a
 * table, the heading of its column; a figure that is only another is not moved.
 */
export function movedReferences(
  snapshot: WorkbookSnapshot,
  plans: () => readonly LaidOutSheet[],
): readonly MovedReference[] {
  const results = withoutCopies(snapshot.sheets);
  if (results.length === 0) return [];
  const pointing = snapshot.sheets
    .filter((sheet) => !results.includes(sheet))
    .flatMap((sheet) => referencesTo(results, sheet));
  if (pointing.length === 0) return [];
  const pairs = new Map(
    plans().flatMap((plan): [SheetSnapshot, Layouts][] => {
      const result = plan.mark === null ? null : findResult(results, plan.mark, plan.name);
      return result?.kind === 'found' ? [[result.sheet, layoutsOf(result.sheet, plan)]] : [];
    }),
  );
  const moved = pointing.flatMap(({ cell, sheet, target }): readonly MovedReference[] => {
    const pair = pairs.get(sheet);
    return pair === undefined || isInPlace(target, pair)
      ? []
      : [{ cell, name: nameFor(target, sheet, pair) }];
  });
  return [...new Map(moved.map((each) => [JSON.stringify(each.cell), each])).values()];
}

type Target =
  | { readonly kind: 'cells'; readonly range: GridRange }
  | { readonly kind: 'column'; readonly table: string; readonly heading: string };

interface Reference {
  readonly cell: CellAddress;
  readonly sheet: SheetSnapshot;
  readonly target: Target;
}

/** Texts; words, among them a sheet's name with cells, columns or rows, and a table's name with one of its columns. */
const REFERENCE =
  /("(?:[^"]|"")*(?:"|$))|('(?:[^']|'')+(?:'|$)|[\p{L}_][\p{L}\p{N}_.]*)(?:!\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?(?![\p{L}\p{N}_.(])|\[(?:\[[^[\]]{0,255}\],)*\[?([^[\]]{0,255})\])?/giu;

function referencesTo(results: readonly SheetSnapshot[], sheet: SheetSnapshot): readonly Reference[] {
  const names = results.flatMap(({ name, tables }) => [name, ...tables.map((table) => table.name)]);
  const lowered = names.map((name) => name.toLocaleLowerCase('nb').replaceAll("'", "''"));
  const found: Reference[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, { formula }] of cells) {
      if (formula === undefined || formula.length > LONGEST_FORMULA) continue;
      const text = formula.toLocaleLowerCase('nb');
      if (!lowered.some((name) => text.includes(name))) continue;
      const cell = { sheet: sheet.name, row, column };
      for (const target of targetsIn(formula, results)) found.push({ cell, ...target });
    }
  }
  return found;
}

function targetsIn(
  formula: string,
  results: readonly SheetSnapshot[],
): readonly Pick<Reference, 'sheet' | 'target'>[] {
  return [...formula.matchAll(REFERENCE)].flatMap(
    ([, , word, left, top, right, bottom, heading]): Pick<Reference, 'sheet' | 'target'>[] => {
      if (word === undefined) return [];
      const name = word.replace(/^'|'$/g, '').replaceAll("''", "'");
      if (heading === undefined) {
        const sheet = results.find((each) => sameSheetName(each.name, name));
        const range = rangeOf(left, top, right ?? left, bottom ?? top);
        return sheet === undefined || range === null ? [] : [{ sheet, target: { kind: 'cells', range } }];
      }
      const sheet = results.find(({ tables }) => tables.some((table) => isSameName(table.name, name)));
      // `#Headers`, `#All` and nothing at all are the table, wherever it is.
      if (sheet === undefined || /^(#.*|)$/.test(heading)) return [];
      return [
        { sheet, target: { kind: 'column', table: tableKey(name), heading: heading.replace(/^@/, '') } },
      ];
    },
  );
}

/** Whole columns and rows have no end. Null for a name. */
function rangeOf(left?: string, top?: string, right?: string, bottom?: string): GridRange | null {
  if (left === undefined && top === undefined) return null;
  return {
    top: top === undefined ? 1 : Number(top),
    left: left === undefined ? 1 : columnNumber(left),
    bottom: bottom === undefined ? Infinity : Number(bottom),
    right: right === undefined ? Infinity : columnNumber(right),
  };
}

interface Layouts {
  readonly now: SheetLayout;
  readonly then: SheetLayout;
  readonly plan: LaidOutSheet;
}

function layoutsOf(sheet: SheetSnapshot, plan: LaidOutSheet): Layouts {
  return { now: layoutNow(sheet), then: layoutThen(plan), plan };
}

function isInPlace(target: Target, { now, then }: Layouts): boolean {
  if (target.kind === 'column') return then.tables.some((table) => hasColumn(then, table, target));
  const { range } = target;
  if (range.bottom === Infinity) return headingsIn(range, now) === headingsIn(range, then);
  const right = Math.min(range.right, widest(now));
  const rows = Array.from(
    { length: Math.min(range.bottom - range.top + 1, MOST_ROWS) },
    (_, at) => range.top + at,
  );
  const isSame = (row: number) => {
    for (let column = range.left; column <= right; column++) {
      if (identityOf(now, row, column) !== identityOf(then, row, column)) return false;
    }
    return true;
  };
  if (!rows.every(isSame)) return false;
  return range.top === range.bottom || endsTable(now, range) === endsTable(then, range);
}

function hasColumn(
  { texts }: SheetLayout,
  { key, range }: SheetLayout['tables'][number],
  target: Extract<Target, { kind: 'column' }>,
): boolean {
  if (key !== target.table) return false;
  const headings = [...(texts.get(range.top)?.values() ?? [])];
  return headings.some((heading) => isSameName(heading, textIn(target.heading)));
}

/** Whether a block ends where the rows of a table do: then a row more would be left out of it. */
function endsTable({ tables }: SheetLayout, { bottom, left }: GridRange): boolean {
  return tables.some(
    ({ range, hasTotalRow }) =>
      bottom === range.bottom - (hasTotalRow ? 1 : 0) && left >= range.left && left <= range.right,
  );
}

function headingsIn({ left, right }: GridRange, layout: SheetLayout): string {
  return layout.tables
    .map(({ key, range }) => {
      const headings = [...(layout.texts.get(range.top) ?? [])];
      return [
        key,
        ...headings.flatMap(([column, text]) =>
          column >= left && column <= right ? [`${column} ${text}`] : [],
        ),
      ];
    })
    .join('|');
}

function widest({ texts }: SheetLayout): number {
  return Math.max(0, ...[...texts.values()].map((cells) => Math.max(0, ...cells.keys())));
}

/** The name of the planned cell that is what the user's cell points at now. */
function nameFor(target: Target, sheet: SheetSnapshot, { now, then, plan }: Layouts): string | null {
  if (target.kind === 'column' || target.range.bottom !== target.range.top) return null;
  const identity = identityOf(now, target.range.top, target.range.left);
  const named = placeNames(plan.names, []).find(
    ({ row, column }) => identityOf(then, row, column) === identity,
  );
  return named === undefined ? null : `${sheet.name}!${named.name}`;
}

function isSameName(left: string, right: string): boolean {
  return left.toLocaleLowerCase('nb') === right.toLocaleLowerCase('nb');
}
