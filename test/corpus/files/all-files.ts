import type { FileEntry } from './file-entry';
import { HOSTILE } from './hostile';
import { NOT_WORKBOOKS } from './not-workbooks';
import { ODD_PACKAGES } from './odd-packages';
import { ODD_SHEETS } from './odd-sheets';

/** Every file that the corpus has, by topic. */
export const FILE_TOPICS: Readonly<Record<string, readonly FileEntry[]>> = {
  'No workbook, or none that can be read': NOT_WORKBOOKS,
  'Workbooks by other programs and in other ways': ODD_PACKAGES,
  'Sheets that nobody would make on purpose': ODD_SHEETS,
  'Files that would do harm': HOSTILE,
};
