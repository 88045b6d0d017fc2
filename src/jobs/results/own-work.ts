import { withoutIdentityNumbers } from '../../tables/identity-numbers';
import { rangeBetween, type CellAddress } from '../../workbook/address';
import { carryOwnWork } from '../../workbook/carried-work';
import { figure, issue, type Issue } from '../../workbook/issue';
import { ownWorkOn } from '../../workbook/own-work';
import type { SheetPlan } from '../../workbook/plan';
import { findResult, withoutCopies } from '../../workbook/result-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** The result sheets on which a person wrote, coloured or commented. */
export function sheetsWithOwnWork({ sheets }: WorkbookSnapshot): readonly SheetSnapshot[] {
  return withoutCopies(sheets).filter((sheet) => ownWorkOn(sheet) !== null);
}

/**
 * The plans with what a person did on the sheets that they take the place of, and the cells of which it has no place.
 * @param sheets from `sheetsWithOwnWork`.
 */
export function carriedOver(
  sheets: readonly SheetSnapshot[],
  plans: readonly SheetPlan[],
): { readonly plans: readonly SheetPlan[]; readonly lost: readonly CellAddress[] } {
  const lost: CellAddress[] = [];
  const carried = plans.map((plan) => {
    const result = plan.mark === null ? null : findResult(sheets, plan.mark, plan.name);
    if (result?.kind !== 'found') return plan;
    const { sheet } = result;
    const work = carryOwnWork(sheet, plan, (text) => withoutIdentityNumbers(text) !== text);
    lost.push(...work.lost.map((cell) => ({ sheet: sheet.name, ...cell })));
    return work.plan;
  });
  return { plans: carried, lost };
}

/** Tells the cells whose entries, colours or comments a new result takes away. */
export function lostWorkIssues(lost: readonly CellAddress[]): readonly Issue[] {
  const [first] = lost;
  if (first === undefined) return [];
  const places = figure.places(lost.map((cell) => rangeBetween(cell, cell)));
  return [issue('result.own-lost', first, { places, count: figure.number(lost.length) })];
}
