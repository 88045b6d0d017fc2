import type { GridRange } from '../../../../src/workbook/address';
import type { Model, ModelSheet } from './model';
import type { References } from './request-processor';

/** What the objects of the server share. */
export interface ServerState {
  readonly model: Model;
  readonly references: References;
  /** The ranges whose cells were asked for. */
  readonly cellsRead: { readonly sheet: string; readonly range: GridRange }[];
  readonly entriesRead: { readonly sheet: string; readonly range: GridRange }[];
  /** Whether changes are to be told. */
  tellsChanges: boolean;
  tellChange(sheet: ModelSheet, range: GridRange): void;
}
