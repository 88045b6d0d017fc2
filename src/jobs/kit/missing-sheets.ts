import { figure, issue, type Issue } from '../../workbook/issue';
import { findSheet, type WorkbookSnapshot } from '../../workbook/snapshot';

/** A sheet that is named and not there would leave the choice to chance. */
export function missingSheets(snapshot: WorkbookSnapshot, sheets: readonly string[]): readonly Issue[] {
  return sheets
    .filter((name) => findSheet(snapshot, name) === undefined)
    .map((name) => issue('sheet.missing', null, { sheet: figure.text(name) }));
}
