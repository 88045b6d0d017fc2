import type { PlainDate } from '../core/calendar/plain-date';
import type { Ore } from '../core/money/ore';
import type { Ratio } from '../core/money/ratio';
import type { CellAddress } from '../workbook/address';
import { normalizeHeading } from './heading';
import type { WrittenKey } from './key-text';
import type { QuantityUnit } from './quantity-units';
import type { BrokenOff, NumberReading } from './read-cell';

/** What a column's cells are read as. */
export interface CellKinds {
  text: string;
  /** Kroner in the cell, øre here. */
  amount: Ore;
  /** A whole number, 0 or more. */
  inhabitants: bigint;
  /** A fraction of 1, from 0 to 1. */
  fraction: Ratio;
  /** How costs are shared, as a fraction of 1 that is shared equally, or as a key in words. */
  key: WrittenKey;
  yesNo: boolean;
  /** The first day of a bare year. */
  startDate: PlainDate;
  /** The last day of a bare year. */
  endDate: PlainDate;
  /** Kroner in the cell, øre here; 0 or more. */
  pay: Ore;
  /** 0 or more, such as study points, months, days and hours. */
  quantity: Ratio;
  /** A number as it is, and whether it is shown with a percent sign. */
  rate: NumberReading;
  /** Whether something is done, the day that it was, or that it was broken off. */
  completion: boolean | PlainDate | BrokenOff;
}

export type CellKind = keyof CellKinds;

export interface ColumnSchema {
  readonly kind: CellKind;
  /**
   * Whether the heading, and each row's cell, must be there. `required-heading`: any cell may be empty.
   * `required-beside-label`: the cell may be empty where the row holds its label and nothing else, as a heading among
   * the rows does.
   */
  readonly presence: 'optional' | 'required-heading' | 'required-beside-label' | 'required-with-value';
  /** All names that count, in three languages, the first one the standard; matched by `normalizeHeading`. */
  readonly names: readonly string[];
  /** What a quantity counts: its word may stand behind the number. */
  readonly unit?: QuantityUnit;
  /** Set for shares of which 1 % is as likely as 100 %. */
  readonly mayBeFewPercent?: true;
  /** Set for amounts that stand for themselves, as in a rule table: no row of them is the sum of others. */
  readonly neverSummed?: true;
}

export type ColumnSchemas = Readonly<Record<string, ColumnSchema>>;

export interface TableSchema<C extends ColumnSchemas = ColumnSchemas> {
  /** Its name in the locales and in settings. */
  readonly id: string;
  readonly columns: C;
  /** The column whose text names a row, and says `Sum` on a sum row. */
  readonly label: string;
  /** Columns of which the table must have one at least. */
  readonly oneOf?: readonly string[];
  /** What a sheet with this table may be called, in three languages: then its table goes before a fitter one elsewhere. */
  readonly sheetNames: readonly string[];
  /** Set where several tables may each hold some of what is summed: then a fitter one does not go before the others. */
  readonly severalMayCount?: true;
  /** Set where rows are summed to a bill: one that is the sum of others must not be counted beside them. */
  readonly rowsAddUp?: true;
  /** Set where rows are named by places: one may be that of a whole region. */
  readonly rowsArePlaces?: true;
  /** Headings of columns that are usual in the table and decide nothing, whatever their cells hold. */
  readonly remarks?: readonly string[];
  /**
   * What a column with a heading that nothing knows may be. `terms`: each column of the table decides. `amounts`: a number
   * beside the amounts does. `drivers`: a number is a driver that no key uses. `people`: a day, a cost or a number of days
   * of somebody does. Absent: only what its cells say can tell.
   */
  readonly unknownColumns?: 'terms' | 'amounts' | 'drivers' | 'people';
}

/** A value with the cell it stands in. */
export interface Read<T> {
  readonly value: T;
  readonly address: CellAddress;
}

/** A row by column; null where the cell is empty or the table lacks the column. */
export interface TableRow<C extends ColumnSchemas> {
  readonly row: number;
  readonly cells: {
    readonly [K in keyof C]: C[K]['presence'] extends 'required-with-value'
      ? Read<CellKinds[C[K]['kind']]>
      : Read<CellKinds[C[K]['kind']]> | null;
  };
}

const normalizedNames = new WeakMap<ColumnSchema, readonly string[]>();

export function namesOf(column: ColumnSchema): readonly string[] {
  let names = normalizedNames.get(column);
  if (names === undefined) {
    names = column.names.map(normalizeHeading);
    normalizedNames.set(column, names);
  }
  return names;
}
