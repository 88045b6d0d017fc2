import { columnNumber, isInside, type GridRange } from './address';
import { ownWorkOn, type OwnCell } from './own-work';
import type { LaidOutSheet, PlanCell, PlanContent } from './plan';
import {
  identityOf,
  layoutNow,
  layoutThen,
  plannedValue,
  tableKey,
  type LaidOutTable,
  type SheetLayout,
} from './sheet-layout';
import { isCellError, sameSheetName, type Cell, type SheetSnapshot } from './snapshot';

/** What becomes of a person's own work on a result sheet when the result is written anew. */
export interface CarriedWork<Plan extends LaidOutSheet> {
  /** The plan with what could be carried: beside the participant it stood beside, in the colours it had. */
  readonly plan: Plan;
  /** The cells of the sheet as it stands whose entry, colour or comment has no place in the new one. */
  readonly lost: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Carries what a person wrote beside a result, and the colours given to it, over to the plan that takes its place. Where a
 * row goes is told by its label, and of what stands below the result by how far below. A formula goes along where all that
 * it points at in the sheet does. What would land on something, and comments, are told as lost.
 * @param isRefused texts that must not go into a result.
 */
export function carryOwnWork<Plan extends LaidOutSheet>(
  sheet: SheetSnapshot,
  plan: Plan,
  isRefused: (text: string) => boolean,
): CarriedWork<Plan> {
  const work = ownWorkOn(sheet);
  if (work === null) return { plan, lost: [] };
  const moves = new Moves(sheet, plan, work.cells, work.lastRow);
  const carried = new Map<number, PlanCell[]>();
  const lost = [...work.comments];
  for (const own of work.cells) {
    const cell = carriedCell(own, sheet, moves, isRefused);
    if (cell === null) lost.push({ row: own.row, column: own.column });
    else carried.set(cell.row, [...(carried.get(cell.row) ?? []), cell]);
  }
  const rows = { [Symbol.iterator]: () => rowsWithOwn(plan.rows, carried) };
  return { plan: carried.size === 0 ? plan : { ...plan, rows }, lost: inOrder(lost) };
}

/** The cell of the new sheet that takes up a cell of a person's own; null where there is no place for it. */
function carriedCell(
  { row, column, entry, look }: OwnCell,
  sheet: SheetSnapshot,
  moves: Moves,
  isRefused: (text: string) => boolean,
): PlanCell | null {
  const to = moves.rowOf(row);
  if (to === null) return null;
  const looked = look === undefined ? {} : { look };
  const planned = moves.planned(to, column);
  if (entry === null) {
    if (planned !== undefined) return moves.isSame(row, to, column) ? { ...planned, ...looked } : null;
    return moves.isFree(to, column)
      ? { row: to, column, content: { kind: 'empty' }, style: 'own', ...looked }
      : null;
  }
  if (!moves.isFree(to, column) || isRefused(textOf(entry))) return null;
  const content = carriedContent(entry, sheet, moves);
  if (content === null) return null;
  const { numberFormat } = entry;
  return {
    row: to,
    column,
    content,
    style: 'own',
    ...(numberFormat !== undefined && { numberFormat }),
    ...looked,
  };
}

function textOf({ value, formula = '' }: Cell): string {
  return `${formula}\n${isCellError(value) ? '' : String(value)}`;
}

function carriedContent({ value, formula }: Cell, sheet: SheetSnapshot, moves: Moves): PlanContent | null {
  if (formula !== undefined) {
    const moved = movedFormula(formula, sheet.name, moves);
    const shown = typeof value === 'number' || typeof value === 'string' ? value : '';
    return moved === null ? null : { kind: 'formula', formula: moved, value: shown };
  }
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', number: value } : null;
}

/** Where the rows of a result sheet go when it is laid out anew, and what stands there. */
class Moves {
  readonly #now: SheetLayout;
  readonly #then: SheetLayout;
  readonly #plan: LaidOutSheet;
  readonly #planned = new Map<number, ReadonlyMap<number, PlanCell>>();
  readonly #labelsNow: Labels;
  readonly #labelsThen: Labels;
  readonly #lastNow: number;
  readonly #lastThen: number;

  constructor(sheet: SheetSnapshot, plan: LaidOutSheet, own: readonly OwnCell[], lastRow: number) {
    const fordels = withoutCells(sheet, own);
    this.#plan = plan;
    this.#now = layoutNow(fordels);
    this.#then = layoutThen(plan);
    for (const cells of plan.rows) {
      this.#planned.set(cells[0]!.row, new Map(cells.map((cell) => [cell.column, cell])));
    }
    this.#labelsNow = labelsOf(sheet.tables, valuesNow(fordels));
    this.#labelsThen = labelsOf(plan.tables, this.#valuesThen());
    this.#lastNow = lastRow;
    this.#lastThen = Math.max(0, ...this.#planned.keys());
  }

  /** Null where the row is no longer there, or nobody can tell which it is. */
  rowOf(row: number): number | null {
    if (row > this.#lastNow) return this.#lastThen + row - this.#lastNow;
    const label = this.#labelsNow.ofRows.get(row);
    if (label === undefined) return row;
    const isOne = this.#labelsNow.rows.get(label)?.length === 1;
    const [to, ...others] = this.#labelsThen.rows.get(label) ?? [];
    if (isOne && to !== undefined && others.length === 0) return to;
    return this.#isSameLine(row) ? row : null;
  }

  planned(row: number, column: number): PlanCell | undefined {
    return this.#planned.get(row)?.get(column);
  }

  /** Whether nothing of the result stands there, lies over it, or is drawn there. */
  isFree(row: number, column: number): boolean {
    const { merges, charts, tables } = this.#plan;
    const covered = [...merges, ...charts.map(({ area }) => area), ...tables.map(({ range }) => range)];
    return this.planned(row, column) === undefined && !covered.some((range) => isInside(range, row, column));
  }

  /** Whether a column of a row is what it was, there where the row goes. */
  isSame(row: number, to: number, column: number): boolean {
    return identityOf(this.#now, row, column) === identityOf(this.#then, to, column);
  }

  /** Where a block goes: the rows of a table wholly, all others as one. */
  blockOf({ top, bottom, left, right }: GridRange): GridRange | null {
    if (right - left > MOST_COLUMNS) return null;
    const areSame = (row: number, to: number): boolean => {
      for (let column = left; column <= right; column++) if (!this.isSame(row, to, column)) return false;
      return true;
    };
    const table = this.#tableOf(top, bottom);
    if (table !== null) {
      const to = this.#then.tables.find(({ key }) => key === table.key);
      return to !== undefined && areSame(table.range.top, to.range.top)
        ? { left, right, ...bodyOf(to) }
        : null;
    }
    const to = this.rowOf(top);
    if (to === null || bottom - top > MOST_ROWS || !areSame(top, to)) return null;
    for (let row = top; row <= bottom; row++) if (this.rowOf(row) !== to + row - top) return null;
    return { left, right, top: to, bottom: to + bottom - top };
  }

  /** The table of which these are all rows but heading and total; null for none. */
  #tableOf(top: number, bottom: number): LaidOutTable | null {
    const whole = this.#now.tables.find((table) => {
      const body = bodyOf(table);
      return body.bottom > body.top && body.top === top && body.bottom === bottom;
    });
    return whole ?? null;
  }

  /** A line outside tables that says the same but for its figures, such as a title with a year. */
  #isSameLine(row: number): boolean {
    const isInTable = ({ range }: { readonly range: GridRange }): boolean =>
      row >= range.top && row <= range.bottom;
    if (this.#now.tables.some(isInTable) || this.#then.tables.some(isInTable)) return false;
    const [first] = this.#now.texts.get(row)?.keys() ?? [];
    return (
      first !== undefined && this.#now.texts.get(row)?.get(first) === this.#then.texts.get(row)?.get(first)
    );
  }

  #valuesThen(): ReadonlyMap<number, ReadonlyMap<number, unknown>> {
    return new Map(
      [...this.#planned].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, plannedValue(cell)])),
      ]),
    );
  }
}

/** Of what a formula points at no more than so much is looked at. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 100;

function bodyOf({ range, hasTotalRow }: LaidOutTable): { top: number; bottom: number } {
  return { top: range.top + 1, bottom: range.bottom - (hasTotalRow ? 1 : 0) };
}

/** What tells which row a row is: its table and its first text. */
interface Labels {
  readonly ofRows: ReadonlyMap<number, string>;
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

function labelsOf(
  tables: LaidOutSheet['tables'],
  values: ReadonlyMap<number, ReadonlyMap<number, unknown>>,
): Labels {
  const ofRows = new Map<number, string>();
  const rows = new Map<string, number[]>();
  for (const [row, cells] of values) {
    const table = tables.find(({ range }) => row >= range.top && row <= range.bottom);
    const [first] = [...cells.keys()].toSorted((left, right) => left - right);
    const label = cells.get(table?.range.left ?? first ?? 0);
    if (typeof label !== 'string' || label === '') continue;
    const key = `${table === undefined ? '' : tableKey(table.name)}|${label}`;
    ofRows.set(row, key);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return { ofRows, rows };
}

function valuesNow({ rows }: SheetSnapshot): ReadonlyMap<number, ReadonlyMap<number, unknown>> {
  return new Map(
    [...rows].map(([row, cells]) => [row, new Map([...cells].map(([column, { value }]) => [column, value]))]),
  );
}

/** The sheet without what a person entered beside the result. */
function withoutCells(sheet: SheetSnapshot, own: readonly OwnCell[]): SheetSnapshot {
  const entered = new Set(
    own.flatMap(({ row, column, entry }) => (entry === null ? [] : [`${row}:${column}`])),
  );
  const rows = [...sheet.rows].flatMap(([row, cells]): [number, ReadonlyMap<number, Cell>][] => {
    const kept = [...cells].filter(([column]) => !entered.has(`${row}:${column}`));
    return kept.length === 0 ? [] : [[row, new Map(kept)]];
  });
  return { ...sheet, rows: new Map(rows) };
}

/** Formulas are no longer in Excel. */
const LONGEST_FORMULA = 8_192;

/** Texts; columns of tables; names of sheets with their mark; words, which are cells, names and functions; all else. */
const TOKENS = /"(?:[^"]|"")*(?:"|$)|\[[^[\]]*\]|'(?:[^']|'')*(?:'|$)!?|[$\p{L}\p{N}_.]+[!(]?|[^]/gu;

const CELL = /^\$?[a-z]{1,3}\$?\d{1,7}$/i;

/** The formula as it must be where its row goes; null where something that it points at in the sheet does not go along. */
function movedFormula(formula: string, sheetName: string, moves: Moves): string | null {
  if (formula.length > LONGEST_FORMULA) return null;
  const tokens = formula.match(TOKENS) ?? [];
  let moved = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const before = tokens[index - 1] ?? '';
    const isElsewhere = before.endsWith('!') && !sameSheetName(nameIn(before), sheetName);
    if (!CELL.test(token)) {
      moved += token;
      continue;
    }
    const isBlock = tokens[index + 1] === ':' && CELL.test(tokens[index + 2] ?? '');
    const last = isBlock ? tokens[index + 2]! : token;
    const block = isElsewhere ? rangeOf(token, last) : moves.blockOf(rangeOf(token, last));
    if (block === null) return null;
    moved += withRow(token, block.top) + (isBlock ? `:${withRow(last, block.bottom)}` : '');
    if (isBlock) index += 2;
  }
  return moved;
}

function rangeOf(first: string, last: string): GridRange {
  return { left: columnIn(first), top: rowIn(first), right: columnIn(last), bottom: rowIn(last) };
}

/** `$E$12` with another row. */
function withRow(cell: string, row: number): string {
  return cell.replace(/\d/g, '') + String(row);
}

function columnIn(cell: string): number {
  return columnNumber(cell.replace(/[$\d]/g, ''));
}

function rowIn(cell: string): number {
  return Number(cell.replace(/[^\d]/g, ''));
}

/** `'Min fordeling'!` and `Fordeling!` */
function nameIn(sheet: string): string {
  return sheet.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
}

/** The rows of a plan with the cells that are carried, each in its place from the left. */
function* rowsWithOwn(
  rows: LaidOutSheet['rows'],
  carried: ReadonlyMap<number, readonly PlanCell[]>,
): Generator<readonly PlanCell[]> {
  const waiting = [...carried.keys()].toSorted((left, right) => left - right);
  for (const cells of rows) {
    const { row } = cells[0]!;
    while (waiting.length > 0 && waiting[0]! < row) yield fromTheLeft(carried.get(waiting.shift()!)!);
    const own = carried.get(row);
    if (own === undefined) yield cells;
    else {
      waiting.shift();
      const columns = new Set(own.map(({ column }) => column));
      yield fromTheLeft([...cells.filter(({ column }) => !columns.has(column)), ...own]);
    }
  }
  for (const row of waiting) yield fromTheLeft(carried.get(row)!);
}

function fromTheLeft(cells: readonly PlanCell[]): readonly PlanCell[] {
  return cells.toSorted((left, right) => left.column - right.column);
}

function inOrder<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
): readonly T[] {
  return cells.toSorted((left, right) => left.row - right.row || left.column - right.column);
}
