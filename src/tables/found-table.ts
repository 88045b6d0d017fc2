import type { CellAddress, RangeAddress } from '../workbook/address';
import type { Issue } from '../workbook/issue';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Heading } from './match-headings';
import type { ColumnSchemas, TableSchema } from './table-schema';

/** What a person has decided about rows and columns that must be decided about, by the cell that names each. */
export interface ReadingChoices {
  /** Not to be used: headings of columns, and labels of rows. */
  readonly leftOut: readonly CellAddress[];
  /** Rows of the table, though they look like sums of others. */
  readonly kept: readonly CellAddress[];
}

export const NO_READING_CHOICES: ReadingChoices = { leftOut: [], kept: [] };

/** A table in a sheet: where its heading row is, which column is which, and its last row. */
export interface FoundTable<C extends ColumnSchemas = ColumnSchemas> {
  readonly schema: TableSchema<C>;
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<string, Heading>;
  /** All its headings, those that are left out too. */
  readonly headings: readonly Heading[];
  /** Headings that the schema does not know, in their order. */
  readonly otherColumns: readonly Heading[];
  /** Heading row to last row with content, first to last column. */
  readonly range: RangeAddress;
  /** The row of an Excel table that Excel itself knows as its totals, or null. */
  readonly totalRow: number | null;
  readonly isExcelTable: boolean;
  readonly choices: ReadingChoices;
  /** Things wrong with its headings, and other tables that might have been meant. */
  readonly issues: readonly Issue[];
}

/** The cells of a column from the first row below its heading to the last of the table. */
export function cellsOfColumn({ range, headingRow }: FoundTable, { column }: Heading): RangeAddress {
  return { ...range, top: Math.min(headingRow + 1, range.bottom), left: column, right: column };
}

/** The row of headings, from the table's first column to its last. */
export function headingCells({ range, headingRow }: FoundTable): RangeAddress {
  return { ...range, top: headingRow, bottom: headingRow };
}
