import type { CostsTable } from '../read/read-costs';
import type { KeysTable } from '../read/read-keys';
import type { ParticipantsTable } from '../read/read-participants';

/** The tables that the job was read from. */
export interface KostnaderTables {
  readonly participants: ParticipantsTable;
  /** Null when the workbook has none and the settings give the key. */
  readonly keys: KeysTable | null;
  readonly costs: CostsTable;
}
