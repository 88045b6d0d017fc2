import type { CellAddress } from '../workbook/address';
import { sameFormula } from '../workbook/formula-structure';
import { withPlannedSheets, type PlanContent, type LaidOutSheet } from '../workbook/plan';
import { cellAt, type Cell, type SheetSnapshot } from '../workbook/snapshot';

/** Of the 15 digits that a spreadsheet keeps, one rounds the last otherwise than another. */
const SURE_DIGITS = 13;

/** Larger results are not gone through for this: they are said to be outdated. */
const MOST_ROWS = 5_000;

/**
 * Which sheets hold what would be written from the input as it is now: the same formulas to the same cells, and the same
 * texts and numbers beside them. Their figures are then those of the input, also when it is not the one that they were
 * made from. The stamp, which is another each time, does not count, nor do cells that are known to be written over.
 * @param sheets the ones to be looked at.
 * @param own all sheets of the job, by whose marks formulas name each other.
 * @returns their names.
 */
export function sheetsThatHold(
  sheets: readonly { readonly sheet: SheetSnapshot; readonly overwritten: readonly CellAddress[] }[],
  own: readonly SheetSnapshot[],
  plans: () => readonly LaidOutSheet[],
): ReadonlySet<string> {
  if (sheets.some(({ sheet }) => sheet.rows.size > MOST_ROWS)) return new Set();
  const nameOf = (markSheet: string) => own.find(({ mark }) => mark?.sheet === markSheet)?.name ?? '';
  const planned = new Map(plans().map((plan) => [plan.mark?.sheet, plan]));
  const holding = sheets.filter(({ sheet, overwritten }) => {
    const plan = planned.get(sheet.mark?.sheet);
    return plan !== undefined && holds(sheet, plan, overwritten, nameOf);
  });
  return new Set(holding.map(({ sheet }) => sheet.name));
}

function holds(
  sheet: SheetSnapshot,
  plan: LaidOutSheet,
  overwritten: readonly CellAddress[],
  nameOf: (markSheet: string) => string,
): boolean {
  const isOverwritten = new Set(overwritten.map(({ row, column }) => `${row}:${column}`));
  for (const cells of plan.rows) {
    for (const { row, column, content, style } of cells) {
      if (style === 'stamp' || isOverwritten.has(`${row}:${column}`)) continue;
      if (!isSame(cellAt(sheet, row, column), content, nameOf)) return false;
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
