import type { TableSearch } from '../../tables/find-tables';
import type { ReadTable } from '../../tables/read-rows';
import type { ColumnSchemas, TableSchema } from '../../tables/table-schema';
import type { CellAddress, RangeAddress } from '../../workbook/address';

/** What a job made of one of its tables: where it is, what was counted, and what else it could have been. */
export interface TableUse {
  /** The table's id. */
  readonly table: string;
  /** Null when no table was taken. */
  readonly place: RangeAddress | null;
  /** Rows that were read, without sums and notes. */
  readonly rows: number;
  /** Rows left out because they sum others. */
  readonly sumRows: number;
  /** The heading that each column was found by, by the column's id. */
  readonly columns: readonly { readonly id: string; readonly text: string; readonly heading: CellAddress }[];
  /** Headings that are no column of the table. */
  readonly others: readonly { readonly text: string; readonly heading: CellAddress }[];
  /** Every range that fits, that of `place` among them. */
  readonly candidates: readonly RangeAddress[];
}

/** @param read the rows of the table that was found; null where none was. */
export function tableUse<C extends ColumnSchemas>(
  schema: TableSchema<C>,
  { candidates }: TableSearch<C>,
  read: ReadTable<C> | null,
): TableUse {
  if (read === null) {
    return { table: schema.id, place: null, rows: 0, sumRows: 0, columns: [], others: [], candidates };
  }
  const { sheet, headingRow, columns, otherColumns, range } = read.table;
  const headingAt = (column: number) => ({ sheet: sheet.name, row: headingRow, column });
  const count = (wanted: string) => read.classified.filter(({ role }) => role === wanted).length;
  return {
    table: schema.id,
    place: range,
    rows: count('data'),
    sumRows: count('sum'),
    columns: [...columns].map(([id, { text, column }]) => ({ id, text, heading: headingAt(column) })),
    others: otherColumns.map(({ text, column }) => ({ text, heading: headingAt(column) })),
    candidates,
  };
}
