import { findSheet, type WorkbookSnapshot } from '../../../workbook/snapshot';
import { watchedCell, type Followed, type WatchedTable } from '../../../reports/watched-input';
import { columnWord } from '../../../tables/column-words';
import type { CellAddress } from '../../../workbook/address';
import type { TableSource } from '../../kit/job-tables';
import type { TableNames } from '../../kit/table-names';
import { knownColumns, watchedTable } from '../../kit/watched-table';
import type { AgreementInput } from '../answer/agreement-input';
import type { KostnaderTables } from '../tables/kostnader-tables';

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
    watchedInput(participants, names, { drivers }),
    ...(keys === null ? [] : [watchedInput(keys, names, { given })]),
    watchedInput(costs, names, {}),
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

function watchedInput(
  source: TableSource,
  names: TableNames,
  { drivers = NONE, given = NONE }: { drivers?: ReadonlySet<number>; given?: ReadonlySet<number> },
): WatchedTable {
  const { schema, otherColumns } = source.table;
  const known = knownColumns(source, (id) => FOLLOWED[id] ?? null)
    .filter(({ id }) => !DECIDES_NOTHING.has(`${schema.id}.${id!}`))
    .map((each) =>
      `${schema.id}.${each.id!}` === 'keys.equalShare' ? { ...each, fixedRows: [...given] } : each,
    );
  const asDrivers = otherColumns
    .filter(({ column }) => drivers.has(column))
    .map((heading) => ({ id: null, heading, follows: 'quantity' as const }));
  // What a column beside the terms or the amounts says may come to decide.
  const beside = otherColumns
    .filter(({ text }) => schema.unknownColumns !== 'drivers' && mayComeToDecide(text))
    .map((heading) => ({ id: null, heading, follows: null }));
  return watchedTable(source, [...known, ...asDrivers, ...beside], names);
}
