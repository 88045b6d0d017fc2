import type { CellInput } from '../support/memory-workbook';

export type Row = readonly CellInput[];
export type Rows = readonly Row[];
export type Table = 'Deltakere' | 'Nøkler' | 'Kostnader';
export type GoodSheets = Readonly<Record<Table, Rows>>;

/** A good workbook, and the same with one thing more, as tired people add them. */
export interface WithAddition {
  readonly good: GoodSheets;
  readonly what: string;
  readonly more: Readonly<Record<string, Rows>>;
  /** Set where what is said makes the figures other ones, whatever they are: it must be asked. */
  readonly mustAsk?: true;
}
