import type { Followed, WatchedColumn, WatchedTable } from '../../reports/watched-input';
import { watchedSums } from '../../reports/watched-sums';
import type { Heading } from '../../tables/match-headings';
import type { SettledRole } from '../../tables/settle-rows';
import { cellAt } from '../../workbook/snapshot';
import type { TableSource } from './job-tables';
import type { TableNames } from './table-names';

/** A column that decided something: by its id, which is null for one that the table's schema does not know. */
export interface DecidingColumn {
  readonly id: string | null;
  readonly heading: Heading;
  /** What its numbers are followed as; null where formulas follow nothing in it. */
  readonly follows: Followed | null;
  /** Rows whose numbers are not followed though the column's are. */
  readonly fixedRows?: readonly number[];
}

/** A table that a result rests on, for the watch of its sheets. */
export function watchedTable(
  { table, classified }: TableSource,
  columns: readonly DecidingColumn[],
  names: TableNames,
): WatchedTable {
  const { schema, sheet, range, headingRow } = table;
  const others = rowsThat({ table, classified }, (role) => role !== 'data');
  return {
    name: names.table(schema.id),
    sheet,
    range,
    headingRow,
    columns: columns.map(({ heading, follows, fixedRows = [] }): WatchedColumn => {
      const { text, column } = heading;
      const sums = follows === null ? [] : watchedSums(sheet, classified, column);
      const isSum = new Set(sums.map(({ row }) => row));
      // What was typed stays when the rows that it rests on change; what is calculated goes with them.
      const typed = others.filter(
        (row) => !isSum.has(row) && cellAt(sheet, row, column).formula === undefined,
      );
      return { heading: text, column, follows, fixedRows: new Set([...typed, ...fixedRows]), sums };
    }),
    isCell: false,
  };
}

/** The rows of a table that were taken for something. */
export function rowsThat(
  { classified }: TableSource,
  isWanted: (role: SettledRole) => boolean,
): readonly number[] {
  return classified.flatMap(({ role, row }) => (isWanted(role) ? [row] : []));
}

/** The columns of a table that its schema knows. */
export function knownColumns(
  { table }: TableSource,
  follows: (id: string) => Followed | null,
): readonly DecidingColumn[] {
  return [...table.columns].map(([id, heading]) => ({
    id,
    heading,
    follows: follows(`${table.schema.id}.${id}`),
  }));
}
