import { figure, HostError, issue } from '../../../workbook/issue';
import { sameSheetName } from '../../../workbook/snapshot';
import { cellContext } from '../read/read-workbook';
import type { WorkbookPackage } from '../recognize-file';
import { readWorkbookPart, type SheetEntry } from '../workbook-part';
import type { CellEdit } from './cell-edit';
import { editSheet } from './edit-sheet';
import { becomeWorkbook, recalculateOnOpening } from '../write/edit-workbook-part';
import { StylesPart } from '../write/styles-part';
import { dropSignatures } from '../write/signatures';

export interface Edited {
  readonly workbook: WorkbookPackage;
  /** What the workbook held before and does not hold now, by name. */
  readonly notCarried: readonly string[];
}

/**
 * A copy of the workbook with some cells changed and all else as it was. What is the same already stays. Throws a
 * HostError when a sheet is missing or a cell cannot be changed alone.
 */
export function editCells(original: WorkbookPackage, edits: readonly CellEdit[]): Edited {
  const workbook = { ...original, package: original.package.copy() };
  const { sheets, date1904 } = readWorkbookPart(workbook);
  const context = cellContext(workbook, date1904);
  const styles = new StylesPart(workbook);
  let isChanged = false;
  for (const [sheet, ofSheet] of editsBySheet(edits, sheets)) {
    const edited = editSheet(workbook.package, sheet, ofSheet, { ...context, styles });
    if (edited === null) continue;
    workbook.package.setPart(sheet.part, edited);
    isChanged = true;
  }
  if (!isChanged) return { workbook: original, notCarried: [] };
  styles.finish();
  // It may name cells that hold no formula any more; Excel makes it anew.
  workbook.package.unlink([workbook.workbookPart], ({ kind }) => kind === 'calcChain');
  workbook.package.edit(workbook.workbookPart, recalculateOnOpening);
  becomeWorkbook(workbook);
  return { workbook, notCarried: dropSignatures(workbook.package) };
}

/** The edits of each sheet; of several of one cell only the last. */
function editsBySheet(
  edits: readonly CellEdit[],
  sheets: readonly SheetEntry[],
): ReadonlyMap<SheetEntry, readonly CellEdit[]> {
  const bySheet = new Map<SheetEntry, Map<string, CellEdit>>();
  for (const edit of edits) {
    const sheet = sheets.find(({ name, kind }) => kind === 'worksheet' && sameSheetName(name, edit.sheet));
    if (sheet === undefined) {
      throw new HostError(issue('sheet.missing', null, { sheet: figure.text(edit.sheet) }));
    }
    const ofSheet = bySheet.get(sheet) ?? new Map<string, CellEdit>();
    bySheet.set(sheet, ofSheet.set(`${edit.row} ${edit.column}`, edit));
  }
  return new Map([...bySheet].map(([sheet, ofSheet]) => [sheet, [...ofSheet.values()]]));
}
