import type { CostsTable } from './read-costs';
import type { KeysTable } from './read-keys';
import type { ParticipantsTable } from './read-participants';

/** The tables of the job as they are read. */
export interface KostnaderTables {
  readonly participants: ParticipantsTable;
  /** Null when the workbook has none and the settings give the key. */
  readonly keys: KeysTable | null;
  readonly costs: CostsTable;
}
