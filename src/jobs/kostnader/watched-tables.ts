import { cellAt, findSheet, type WorkbookSnapshot } from '../../workbook/snapshot';
import {
  watchedCell,
  type Followed,
  type WatchedColumn,
  type WatchedTable,
} from '../../reports/watched-input';
import { watchedSums } from '../../reports/watched-sums';
import { columnWord } from '../../tables/column-words';
import type { ReadTable } from '../../tables/read-rows';
import type { ColumnSchemas } from '../../tables/table-schema';
import type { CellAddress } from '../../workbook/address';
import type { TableNames } from '../table-names';
import type { AgreementInput } from './agreement-input';
import type { KostnaderTables } from './kostnader-tables';

/** The columns whose numbers the formulas follow, by table and column; the drivers that keys use are followed too. */
const FOLLOWED: Readonly<Record<string, Followed>> = {
  'participants.inhabitants': 'inhabitants',
  'participants.today': 'amount',
  'keys.equalShare': 'fraction',
  'keys.overhead': 'fraction',
  'costs.amount': 'amount',
};

/** What is read and checked, and decides nothing. */
const DECIDES_NOTHING: ReadonlySet<string> = new Set(['costs.paidBy']);

/** The tables that the shares rest on, and the cell that tells the period, for the watch of the result's sheets. */
export function watchedTables(
  { participants, keys, costs }: KostnaderTables,
  agreements: readonly AgreementInput[],
  periodAt: CellAddress | null,
  snapshot: WorkbookSnapshot,
  names: TableNames,
): readonly WatchedTable[] {
  const drivers = new Set(
    agreements.flatMap((agreement) => agreement.drivers.map(({ headingAt }) => headingAt.column)),
  );
  // A key whose parts are all given holds with one equal share alone.
  const given = new Set(
    agreements.flatMap(({ terms }) =>
      terms.driverTakesRest || terms.cells.equalShare === null ? [] : [terms.cells.equalShare.row],
    ),
  );
  const tables = [
    watchedTable(participants, names, { drivers }),
    ...(keys === null ? [] : [watchedTable(keys, names, { given })]),
    watchedTable(costs, names, {}),
  ];
  const sheet = periodAt === null ? undefined : findSheet(snapshot, periodAt.sheet);
  if (periodAt === null || sheet === undefined) return tables;
  return [...tables, watchedCell(names.period, sheet, periodAt)];
}

function mayComeToDecide(heading: string): boolean {
  const word = columnWord(heading);
  return word !== 'remark' && word !== 'code';
}

const NONE: ReadonlySet<number> = new Set();

function watchedTable(
  { table, classified }: ReadTable<ColumnSchemas>,
  names: TableNames,
  { drivers = NONE, given = NONE }: { drivers?: ReadonlySet<number>; given?: ReadonlySet<number> },
): WatchedTable {
  const { schema, sheet, range, headingRow } = table;
  const others = classified.filter(({ role }) => role !== 'data').map(({ row }) => row);
  const column = (id: string, heading: string, number: number, follows: Followed | null): WatchedColumn => {
    const sums = follows === null ? [] : watchedSums(sheet, classified, number);
    const isSum = new Set(sums.map(({ row }) => row));
    // What was typed stays when the rows that it rests on change; what is calculated goes with them.
    const typed = others.filter((row) => !isSum.has(row) && cellAt(sheet, row, number).formula === undefined);
    const fixedRows = new Set([...typed, ...(id === 'keys.equalShare' ? given : [])]);
    return { heading, column: number, follows, fixedRows, sums };
  };
  const known = [...table.columns]
    .map(([id, heading]) => ({ id: `${schema.id}.${id}`, heading }))
    .filter(({ id }) => !DECIDES_NOTHING.has(id))
    .map(({ id, heading }) => column(id, heading.text, heading.column, FOLLOWED[id] ?? null));
  const asDrivers = table.otherColumns
    .filter((heading) => drivers.has(heading.column))
    .map((heading) => column('driver', heading.text, heading.column, 'quantity'));
  // What a column beside the terms or the amounts says may come to decide.
  const beside = table.otherColumns
    .filter((heading) => schema.unknownColumns !== 'drivers' && mayComeToDecide(heading.text))
    .map((heading) => column('other', heading.text, heading.column, null));
  return {
    name: names.table(schema.id),
    sheet,
    range,
    headingRow,
    columns: [...known, ...asDrivers, ...beside],
    isCell: false,
  };
}
