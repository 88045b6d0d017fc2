import { rangeBetween } from '../../workbook/address';
import type { Settings } from '../../workbook/host';
import { figure, issue, type Issue } from '../../workbook/issue';
import { movedReferences } from '../../workbook/own-references';
import type { LaidOutSheet } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** A choice of every job, made for one run and never kept: formulas of one's own may come to point at something else. */
export const OWN_REFERENCES = 'egne-referanser';
const KEEP = ['behold', 'behald', 'keep'];

/** Whether it is chosen to write although the user's own formulas will point at something else. */
export function keepsOwnReferences(settings: Settings): boolean {
  return KEEP.includes(settings[OWN_REFERENCES]?.trim().toLowerCase() ?? '');
}

/** Tells the user's own cells that a new result would leave pointing at something else; none when all stay right. */
export function movedReferenceIssues(
  snapshot: WorkbookSnapshot,
  plans: () => readonly LaidOutSheet[],
): readonly Issue[] {
  const moved = movedReferences(snapshot, plans);
  const [first] = moved;
  if (first === undefined) return [];
  const figures = {
    places: figure.places(moved.map(({ cell }) => rangeBetween(cell, cell))),
    count: figure.number(moved.length),
    name: figure.text(moved.find(({ name }) => name !== null)?.name ?? ''),
  };
  return [issue('result.references-move', moved.length === 1 ? null : first.cell, figures)];
}
