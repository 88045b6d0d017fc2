import { isInside, quoteSheetName, type CellAddress } from '../../workbook/address';
import { sameFormula } from '../../workbook/formula-structure';
import { withPlannedSheets, type PlanContent, type LaidOutSheet } from '../../workbook/plan';
import { cellAt, type Cell, type SheetSnapshot } from '../../workbook/snapshot';

/** Of the 15 digits that a spreadsheet keeps, one rounds the last otherwise than another. */
const SURE_DIGITS = 13;

/** With a longer sheet, but for one that keeps what was read, a result is not gone through: it is said to be outdated. */
const MOST_ROWS = 5_000;

/** A sheet that holds what would be written to it, by itself. */
interface HeldSheet {
  readonly name: string;
  readonly markSheet: string;
  /** The sheets that its formulas name, by their marks. */
  readonly asks: ReadonlySet<string>;
  /** Whether it holds numbers as they were read, for the others to ask. */
  readonly keepsFormer: boolean;
}

/**
 * Which sheets hold what would be written from the input as it is now: the same formulas to the same cells, and the same
 * texts and numbers beside them; and so do the sheets that these formulas name. Their figures are then those of the
 * input, also when it is not the one that they were made from. What is another each time does not count: the stamp, and
 * the numbers that a sheet keeps as they were read; nor do cells that are known to be written over.
 * @param sheets the ones to be looked at.
 * @param own all sheets of the job, by whose marks formulas name each other.
 * @returns their names.
 */
export function sheetsThatHold(
  sheets: readonly { readonly sheet: SheetSnapshot; readonly overwritten: readonly CellAddress[] }[],
  own: readonly SheetSnapshot[],
  plans: () => readonly LaidOutSheet[],
): ReadonlySet<string> {
  const nameOf = (markSheet: string) =>
    quoteSheetName(own.find(({ mark }) => mark?.sheet === markSheet)?.name ?? '');
  const planned = new Map(plans().map((plan) => [plan.mark?.sheet, plan]));
  const isTooLong = ({ rows, mark }: SheetSnapshot) =>
    rows.size > MOST_ROWS && planned.get(mark?.sheet)?.formerNumbers === undefined;
  if (sheets.some(({ sheet }) => isTooLong(sheet))) return new Set();
  const held = sheets.flatMap(({ sheet, overwritten }): readonly HeldSheet[] => {
    const markSheet = sheet.mark?.sheet;
    const plan = planned.get(markSheet);
    if (markSheet === undefined || plan === undefined) return [];
    const asks = new Set<string>();
    const isHeld = holds(sheet, plan, overwritten, (asked) => {
      asks.add(asked);
      return nameOf(asked);
    });
    const keepsFormer = plan.formerNumbers !== undefined;
    return isHeld ? [{ name: sheet.name, markSheet, asks, keepsFormer }] : [];
  });
  return new Set(stillAsked(restingOnHeld(held)).map(({ name }) => name));
}

/** Those whose formulas name no other sheet than such ones. */
function restingOnHeld(held: readonly HeldSheet[]): readonly HeldSheet[] {
  const marks = new Set(held.map(({ markSheet }) => markSheet));
  const resting = held.filter(({ asks }) => [...asks].every((asked) => marks.has(asked)));
  return resting.length === held.length ? held : restingOnHeld(resting);
}

/** What keeps numbers for others to ask is outdated with the last of these. */
function stillAsked(held: readonly HeldSheet[]): readonly HeldSheet[] {
  return held.filter(
    ({ markSheet, keepsFormer }) => !keepsFormer || held.some(({ asks }) => asks.has(markSheet)),
  );
}

function holds(
  sheet: SheetSnapshot,
  { rows, formerNumbers = [] }: LaidOutSheet,
  overwritten: readonly CellAddress[],
  nameOf: (markSheet: string) => string,
): boolean {
  const isOverwritten = new Set(overwritten.map(({ row, column }) => `${row}:${column}`));
  for (const cells of rows) {
    for (const { row, column, content, style } of cells) {
      if (style === 'stamp' || isOverwritten.has(`${row}:${column}`)) continue;
      const cell = cellAt(sheet, row, column);
      if (isSame(cell, content, nameOf)) continue;
      const areNumbers = content.kind === 'number' && typeof cell.value === 'number';
      if (areNumbers && formerNumbers.some((range) => isInside(range, row, column))) continue;
      return false;
    }
  }
  return true;
}

function isSame(
  { value, formula }: Cell,
  content: PlanContent,
  nameOf: (markSheet: string) => string,
): boolean {
  if (content.kind === 'formula') {
    return formula !== undefined && sameFormula(formula, withPlannedSheets(content.formula, nameOf));
  }
  if (formula !== undefined) return false;
  switch (content.kind) {
    case 'number':
      return (
        typeof value === 'number' &&
        value.toPrecision(SURE_DIGITS) === content.number.toPrecision(SURE_DIGITS)
      );
    case 'text':
      return (value ?? '') === content.text;
    case 'empty':
      return value === null;
  }
}
