import { MARK_NAME, markText } from '../../../workbook/own-names';
import type { Placement } from '../../../workbook/placement';
import { sameSheetName } from '../../../workbook/snapshot';
import type { Session } from '../connection';
import { askForSheets, markOf } from '../read/ask-for-sheets';

/** What a write had begun, should it be cut off. */
export interface Begun {
  readonly placements: readonly Placement[];
  /** The ids of the sheets that stood there before. */
  readonly standing: ReadonlySet<string>;
}

/**
 * Excel may stop between two actions: gives their mark and the note to sheets that the write had added and not come
 * further with, so that they say what they are and the next run fills them.
 */
export async function adoptSheets(
  session: Session,
  { placements, standing }: Begun,
  unfinishedText: string,
): Promise<void> {
  const added = placements.filter(({ kind }) => kind === 'add');
  if (added.length === 0) return;
  const worksheets = askForSheets(session);
  await session.sync();
  const found = added.flatMap(({ sheet: name, plan: { mark } }) => {
    const sheet = worksheets.items.find((each) => !standing.has(each.id) && sameSheetName(each.name, name));
    if (sheet === undefined) return [];
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address');
    return [{ sheet, name, used, mark }];
  });
  if (found.length === 0) return;
  await session.sync();
  const empty = found.filter(({ used }) => used.isNullObject);
  if (empty.length === 0) return;
  for (const { sheet, name, mark } of empty) {
    if (mark !== null && markOf(sheet).mark === null)
      sheet.names.add(MARK_NAME, `=${markText(mark, name)}`).visible = false;
    sheet.getRange('A1').values = [[unfinishedText]];
  }
  await session.sync();
}
