import { cellAddressText, type CellAddress, type GridRange } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, type Cell } from '../workbook/snapshot';
import { amountUnits } from './amount-units';
import { classifyRows, labelOf } from './classify-rows';
import type { SummedColumn } from './column-figures';
import type { FoundTable } from './found-table';
import { readFractions } from './fractions';
import type { Heading } from './match-headings';
import { findMixedConventions } from './number-convention';
import {
  readAmount,
  readCompletion,
  readDate,
  readInhabitants,
  readNumber,
  readPay,
  readQuantity,
  readText,
  readYesNo,
  type CellPlace,
  type CellReading,
  type NumberReading,
} from './read-cell';
import { equalShareAlone, readFraction, readKeyCell } from './read-key-cell';
import { settleRows, type SettledRow } from './settle-rows';
import { findWrongSums } from './sum-rows';
import { tableIssues } from './table-issues';
import type { CellKind, CellKinds, ColumnSchema, ColumnSchemas, Read, TableRow } from './table-schema';

/** A row that lacks something or holds something unreadable: told, and of use only for what it names. */
export interface BrokenRow<C extends ColumnSchemas> {
  readonly row: number;
  readonly cells: { readonly [K in keyof C]: Read<CellKinds[C[K]['kind']]> | null };
}

export interface ReadTable<C extends ColumnSchemas> {
  readonly table: FoundTable<C>;
  /** The rows without errors. */
  readonly rows: readonly TableRow<C>[];
  readonly brokenRows: readonly BrokenRow<C>[];
  readonly issues: readonly Issue[];
  /** What each row was taken for, sum rows and notes included. */
  readonly classified: readonly SettledRow[];
}

/** Reads a found table's rows by its columns. Sum rows are held against what they sum and left out. */
export function readRows<C extends ColumnSchemas>(table: FoundTable<C>): ReadTable<C> {
  const summed = summedColumns(table);
  const { rows: classified, issues: sumIssues } = settleRows(table, classifyRows(table), summed);
  const dataRows = classified.filter(({ role }) => role === 'data').map(({ row }) => row);
  const { cells, issues: cellIssues } = readColumns(table, dataRows);

  const wanted = wantedColumns(table);
  const rows: TableRow<C>[] = [];
  const brokenRows: BrokenRow<C>[] = [];
  const missing: Issue[] = [];
  const unreadable = new Set(
    cellIssues.filter(isError).map(({ address }) => address && cellAddressText(address)),
  );
  const isUnreadable = ({ address }: CellPlace) => unreadable.has(cellAddressText(address));
  for (const row of dataRows) {
    const read = { row, cells: cells.get(row) as BrokenRow<C>['cells'] };
    const empty = emptyColumns(table, wanted, read);
    for (const id of empty) {
      const place = placeOf(table, row, table.columns.get(id)!);
      if (!isUnreadable(place)) missing.push(missingCell(table, place, table.schema.columns[id]!.kind));
    }
    const isBroken =
      empty.length > 0 ||
      (unreadable.size > 0 &&
        [...table.columns.values()].some((heading) => isUnreadable(placeOf(table, row, heading))));
    if (isBroken) brokenRows.push(read);
    else rows.push(read as TableRow<C>);
  }
  const mixed = numberColumns(table).flatMap((heading) => findMixedConventions(table, classified, heading));
  const isMixed = (column: number) => mixed.some(({ address }) => address?.column === column);
  const issues = [
    ...table.issues,
    ...tableIssues(table, classified, dataRows),
    ...amountUnits(table, dataRows),
    ...sumIssues,
    ...cellIssues.filter((each) => !FOLLOW_MIXED.has(each.code) || !isMixed(each.address!.column)),
    ...mixed,
    ...missing,
    ...summed
      .filter(({ heading }) => !isMixed(heading.column))
      .flatMap((column) => findWrongSums(table, classified, column)),
  ];
  return { table, rows, brokenRows, issues, classified };
}

/** A number of a column that the schema does not know, such as a driver. */
export type ReadNumber = Read<NumberReading>;

/** Reads a number column that the schema does not know, for the rows given; its sum rows must fit too. */
export function readNumberColumn(
  { table, classified }: Pick<ReadTable<ColumnSchemas>, 'table' | 'classified'>,
  heading: Heading,
  rows: readonly number[],
): { values: readonly ReadNumber[]; issues: readonly Issue[] } {
  const read = rows.map((row) => readNumberAt(table, heading, row));
  const values = read.flatMap(({ value }) => value ?? []);
  const issues = read.flatMap(({ place, value, issue: told }) =>
    value !== null ? [] : [told ?? missingCell(table, place, 'rate')],
  );
  issues.push(...findMixedConventions(table, classified, heading));
  if (issues.length > 0) return { values, issues };
  return { values, issues: findWrongSums(table, classified, { heading, kind: 'number' }) };
}

/** The same where a row may have none: null then, and told by the caller. */
export function readNumbers(
  { table, classified }: Pick<ReadTable<ColumnSchemas>, 'table' | 'classified'>,
  heading: Heading,
  rows: readonly number[],
): { values: readonly (ReadNumber | null)[]; issues: readonly Issue[] } {
  const read = rows.map((row) => readNumberAt(table, heading, row));
  const issues = read.flatMap(({ issue: told }) => told ?? []);
  return {
    values: read.map(({ value }) => value),
    issues: [...issues, ...findMixedConventions(table, classified, heading)],
  };
}

function readNumberAt(
  table: FoundTable,
  heading: Heading,
  row: number,
): { readonly place: CellPlace; readonly value: ReadNumber | null; readonly issue: Issue | null } {
  const place = placeOf(table, row, heading);
  const reading = readNumber(cellAt(table.sheet, row, heading.column), place);
  return {
    place,
    value: reading.kind === 'value' ? { value: reading.value, address: place.address } : null,
    issue: reading.kind === 'unreadable' ? reading.issue : null,
  };
}

function summedColumns(table: FoundTable): readonly SummedColumn[] {
  return [...table.columns].flatMap(([id, heading]): readonly SummedColumn[] => {
    const { kind, neverSummed } = table.schema.columns[id]!;
    if (neverSummed) return [];
    if (kind === 'amount' || kind === 'pay') return [{ heading, kind: 'amount' }];
    return kind === 'inhabitants' ? [{ heading, kind: 'number' }] : [];
  });
}

/** What is said of a number may come of nothing but its column's being written in two ways. */
const FOLLOW_MIXED: ReadonlySet<string> = new Set(['amount.finer-than-ore', 'inhabitants.not-whole']);

/** The columns whose cells are numbers. */
function numberColumns(table: FoundTable): readonly Heading[] {
  const kinds: ReadonlySet<CellKind> = new Set([
    'amount',
    'inhabitants',
    'fraction',
    'key',
    'pay',
    'quantity',
    'rate',
  ]);
  return [...table.columns]
    .filter(([id]) => kinds.has(table.schema.columns[id]!.kind))
    .map(([, heading]) => heading);
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

function placeOf(table: FoundTable, row: number, heading: Heading): CellPlace {
  return { address: { sheet: table.sheet.name, row, column: heading.column }, column: heading.text };
}

function missingCell(table: FoundTable, place: CellPlace, kind: CellKind): Issue {
  const { address } = place;
  const column = figure.text(place.column);
  const label = labelOf(table, address.row);
  if (kind === 'key' && label !== '') return issue('key.empty', address, { column, row: figure.text(label) });
  return label === ''
    ? issue('cell.missing-in-row', address, { column, row: figure.text(String(address.row)) })
    : issue('cell.missing', address, { column, row: figure.text(label) });
}

type CellsByRow = Map<number, Record<string, { value: unknown; address: CellAddress } | null>>;

function readColumns<C extends ColumnSchemas>(
  table: FoundTable<C>,
  rows: readonly number[],
): { cells: CellsByRow; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const ids = Object.keys(table.schema.columns);
  const noneRead: Readonly<Record<string, null>> = Object.fromEntries(ids.map((id) => [id, null]));
  const cells: CellsByRow = new Map(rows.map((row) => [row, { ...noneRead }]));
  for (const [id, heading] of table.columns) {
    const schema = table.schema.columns[id]!;
    const { kind, mayBeFewPercent } = schema;
    const fractions: { row: number; place: CellPlace; reading: NumberReading }[] = [];
    const merges = mergesInColumn(table, heading);
    for (const row of rows) {
      const place = placeOf(table, row, heading);
      const merge = merges.get(row);
      if (merge !== undefined && kind !== 'text') issues.push(mergedCell(place, merge));
      if (merge !== undefined && kind !== 'text') continue;
      // A text merged over rows is meant for each of them.
      const cell = cellAt(table.sheet, merge?.top ?? row, merge?.left ?? heading.column);
      const reading = readCell(schema, cell, place);
      if (reading.kind === 'unreadable') issues.push(reading.issue);
      if (reading.kind !== 'value') continue;
      for (const each of reading.issues) issues.push(each);
      if (kind === 'fraction' || isNumberForKey(kind, reading.value)) {
        fractions.push({ row, place, reading: reading.value as NumberReading });
      } else cells.get(row)![id] = { value: reading.value, address: place.address };
    }
    readFractions(fractions, mayBeFewPercent ? 'few-percent' : 'any').forEach((fraction, index) => {
      const { row, place } = fractions[index]!;
      if ('code' in fraction) issues.push(fraction);
      else {
        const value = kind === 'key' ? equalShareAlone(fraction) : fraction;
        cells.get(row)![id] = { value, address: place.address };
      }
    });
  }
  return { cells, issues };
}

/** The merges over several of the table's rows that cover the column, by row. */
function mergesInColumn({ sheet, range }: FoundTable, { column }: Heading): ReadonlyMap<number, GridRange> {
  const byRow = new Map<number, GridRange>();
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top || merge.left > column || merge.right < column || merge.top <= range.top)
      continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, range.bottom); row++) byRow.set(row, merge);
  }
  return byRow;
}

function mergedCell({ address, column }: CellPlace, merge: GridRange): Issue {
  const place = figure.places([{ sheet: address.sheet, ...merge }]);
  return issue('cell.merged', address, { column: figure.text(column), place });
}

/** A number in a column of keys means a fraction of 1 as the column's other numbers do. */
function isNumberForKey(kind: CellKind, value: unknown): boolean {
  return kind === 'key' && typeof value === 'object' && value !== null && 'shownAsPercent' in value;
}

function readCell({ kind, unit }: ColumnSchema, cell: Cell, place: CellPlace): CellReading<unknown> {
  switch (kind) {
    case 'text':
      return readText(cell, place);
    case 'amount':
      return readAmount(cell, place);
    case 'inhabitants':
      return readInhabitants(cell, place);
    case 'fraction':
      return readFraction(cell, place);
    case 'key':
      return readKeyCell(cell, place);
    case 'yesNo':
      return readYesNo(cell, place);
    case 'startDate':
      return readDate(cell, place, 'first');
    case 'endDate':
      return readDate(cell, place, 'last');
    case 'pay':
      return readPay(cell, place);
    case 'quantity':
      return readQuantity(cell, place, unit);
    case 'rate':
      return readNumber(cell, place);
    case 'completion':
      return readCompletion(cell, place);
  }
}

/** The columns in which rows must have a value: each row, or those that have more than a label. */
function wantedColumns({ schema }: FoundTable): readonly WantedColumn[] {
  return Object.entries(schema.columns).flatMap(([id, { presence }]) =>
    presence === 'required-with-value' || presence === 'required-beside-label' ? [{ id, presence }] : [],
  );
}

interface WantedColumn {
  readonly id: string;
  readonly presence: 'required-with-value' | 'required-beside-label';
}

/** The columns in which a row must have a value and has none. */
function emptyColumns<C extends ColumnSchemas>(
  { schema }: FoundTable<C>,
  wanted: readonly WantedColumn[],
  { cells }: BrokenRow<C>,
): readonly string[] {
  const empty = wanted.filter(({ id }) => cells[id] === null);
  if (empty.length === 0) return [];
  const labelAlone = Object.keys(cells).every((id) => (cells[id] === null) !== (id === schema.label));
  return empty
    .filter(({ presence }) => presence === 'required-with-value' || !labelAlone)
    .map(({ id }) => id);
}
