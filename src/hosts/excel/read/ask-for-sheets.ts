import { MARK_NAME, parseMark, writtenIn } from '../../../workbook/own-names';
import type { MarkedSheet } from '../../../workbook/result-sheets';
import type { Session } from '../connection';

/** What Excel tells of its sheets at once, without their cells. */
export function askForSheets({ context }: Session, more = ''): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load(
    `items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula,` +
      `items/tables/items/id,items/tables/items/name,items/tables/items/showTotals${more}`,
  );
  return worksheets;
}

/** Which result a sheet holds, and what it was called then; a mark of null for one that Fordel did not make. */
export function markOf({ names }: Excel.Worksheet): Pick<MarkedSheet, 'mark' | 'markedAs'> {
  const name = names.items.find((each) => each.name.toLowerCase() === MARK_NAME.toLowerCase());
  return (name && parseMark(String(name.formula))) ?? { mark: null };
}

/** What Fordel entered in the cells of a sheet; undefined where that is not known. */
export function writtenOf({ names }: Excel.Worksheet): string | undefined {
  return writtenIn(names.items.map(({ name, formula }) => ({ name, text: String(formula) })));
}

/** Hidden in either of the two ways. */
export function isHidden({ visibility }: Excel.Worksheet): boolean {
  return visibility !== 'Visible';
}
