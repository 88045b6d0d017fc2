import { CHOICES } from './choices';
import { COSTS } from './costs';
import { KEYS } from './keys';
import { MESSY_TABLES } from './messy-tables';
import { PARTICIPANTS } from './participants';
import { PERIODS } from './periods';
import { SAME_TABLES } from './same-tables';
import type { SheetEntry } from './sheet-entry';
import { TABLES } from './tables';
import { WORTH_A_LOOK } from './worth-a-look';

/** Every workbook of sheets that the corpus has, by topic. */
export const SHEET_TOPICS: Readonly<Record<string, readonly SheetEntry[]>> = {
  'The same tables in other ways': SAME_TABLES,
  'Accepted, but worth a look': WORTH_A_LOOK,
  'Messy tables': MESSY_TABLES,
  Tables: TABLES,
  Participants: PARTICIPANTS,
  Keys: KEYS,
  Costs: COSTS,
  Periods: PERIODS,
  Choices: CHOICES,
};
