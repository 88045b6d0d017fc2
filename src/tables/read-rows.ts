import { decimalText, kronerText, oreFromKroner } from '../core/money/decimal';
import { subtractRatio, sumRatio, type Ratio } from '../core/money/ratio';
import { cellAddressText, type CellAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, type Cell } from '../workbook/snapshot';
import { cellText, isSumLabel } from './cell-text';
import type { FoundTable, Heading } from './find-tables';
import { readFractions } from './fractions';
import {
  readAmount,
  readDate,
  readInhabitants,
  readNumber,
  readText,
  readYesNo,
  type CellPlace,
  type CellReading,
  type NumberReading,
} from './read-cell';
import type { CellKind, ColumnSchemas, TableRow } from './table-schema';

export interface ReadTable<C extends ColumnSchemas> {
  readonly table: FoundTable<C>;
  /** The rows without errors. */
  readonly rows: readonly TableRow<C>[];
  readonly issues: readonly Issue[];
}

type RowRole = 'data' | 'sum' | 'note' | 'empty';

interface ClassifiedRow {
  readonly row: number;
  readonly role: RowRole;
}

/** Reads a found table's rows by its columns. Sum rows are held against what they sum and left out. */
export function readRows<C extends ColumnSchemas>(table: FoundTable<C>): ReadTable<C> {
  const classified = classifyRows(table);
  const dataRows = classified.filter(({ role }) => role === 'data').map(({ row }) => row);
  const { cells, issues: cellIssues } = readColumns(table, dataRows);

  const rows: TableRow<C>[] = [];
  const missing: Issue[] = [];
  const unreadable = new Set(
    cellIssues.filter(isError).map(({ address }) => address && cellAddressText(address)),
  );
  for (const row of dataRows) {
    const read = { row, cells: cells.get(row) as TableRow<C>['cells'] };
    const empty = emptyColumns(table, read).map((id) => placeOf(table, row, table.columns.get(id)!));
    const hasUnreadable = [...table.columns.values()].some((heading) =>
      unreadable.has(cellAddressText(placeOf(table, row, heading).address)),
    );
    missing.push(
      ...empty
        .filter(({ address }) => !unreadable.has(cellAddressText(address)))
        .map((place) => missingCell(table, place)),
    );
    if (empty.length === 0 && !hasUnreadable) rows.push(read);
  }
  const issues = [
    ...table.issues,
    ...tableIssues(table, classified, dataRows),
    ...cellIssues,
    ...missing,
    ...sumIssues(table, classified),
  ];
  return { table, rows, issues };
}

/** Reads numbers of a column that the schema does not know, such as a driver, for the rows given. */
export function readNumberColumn(
  table: FoundTable,
  heading: Heading,
  rows: readonly number[],
): { values: ReadonlyMap<number, { value: Ratio; address: CellAddress }>; issues: readonly Issue[] } {
  const values = new Map<number, { value: Ratio; address: CellAddress }>();
  const issues: Issue[] = [];
  for (const row of rows) {
    const place = placeOf(table, row, heading);
    const reading = readNumber(cellAt(table.sheet, row, heading.column), place);
    if (reading.kind === 'value') values.set(row, { value: reading.value.value, address: place.address });
    else issues.push(reading.kind === 'empty' ? missingCell(table, place) : reading.issue);
  }
  const classified = classifyRows(table);
  if (issues.length === 0) issues.push(...sumColumnIssues(table, heading, 'number', classified));
  return { values, issues };
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

function placeOf(table: FoundTable, row: number, heading: Heading): CellPlace {
  return { address: { sheet: table.sheet.name, row, column: heading.column }, column: heading.text };
}

function labelOf(table: FoundTable, row: number): string {
  const label = table.columns.get(table.schema.label);
  return label === undefined ? '' : cellText(cellAt(table.sheet, row, label.column).value);
}

function missingCell(table: FoundTable, place: CellPlace): Issue {
  const label = labelOf(table, place.address.row);
  return issue('cell.missing', place.address, {
    column: figure.text(place.column),
    row: figure.text(label === '' ? String(place.address.row) : label),
  });
}

/**
 * What each row below the heading is. A note is a lone text under the table, parted from it by an empty row or a
 * sum row, such as a source or a remark.
 */
function classifyRows(table: FoundTable): readonly ClassifiedRow[] {
  const { top, bottom, left, right } = table.range;
  const filled = new Map<number, readonly number[]>();
  for (let row = top + 1; row <= bottom; row++) {
    const columns = filledColumns(table, row, left, right);
    if (columns.length > 0) filled.set(row, columns);
  }
  const roles = new Map<number, RowRole>();
  for (const [row, columns] of filled) roles.set(row, isSumRow(table, row, columns) ? 'sum' : 'data');

  for (const [row, columns] of [...filled].reverse()) {
    if (columns.length > 1) break;
    const isText = typeof cellAt(table.sheet, row, columns[0]!).value === 'string';
    const previous = roles.get(row - 1);
    const apart = row - 1 > top && (previous === undefined || previous === 'sum' || previous === 'data');
    if (!isText || !apart || roles.get(row) === 'sum') break;
    if (previous === 'data' && filled.get(row - 1)!.length > 1) break;
    roles.set(row, 'note');
  }
  return [...roles].map(([row, role]) => ({ row, role }));
}

function filledColumns(table: FoundTable, row: number, left: number, right: number): readonly number[] {
  const columns: number[] = [];
  for (const [column, cell] of table.sheet.rows.get(row) ?? []) {
    if (column < left || column > right) continue;
    if (cell.formula !== undefined || cellText(cell.value) !== '') columns.push(column);
  }
  return columns;
}

function isSumRow(table: FoundTable, row: number, columns: readonly number[]): boolean {
  const label = labelOf(table, row);
  if (label !== '') return isSumLabel(label);
  const firstText = columns
    .map((column) => cellAt(table.sheet, row, column).value)
    .find((value) => typeof value === 'string');
  return firstText !== undefined && isSumLabel(cellText(firstText));
}

function tableIssues(
  table: FoundTable,
  classified: readonly ClassifiedRow[],
  dataRows: readonly number[],
): Issue[] {
  const { sheet, headingRow, range } = table;
  const heading = { sheet: sheet.name, row: headingRow, column: range.left };
  const tableName = figure.term(table.schema.id);
  const issues: Issue[] = [];
  if (dataRows.length === 0) issues.push(issue('table.empty', heading, { table: tableName }));
  if (sheet.hidden)
    issues.push(issue('table.hidden', heading, { table: tableName, place: figure.places([range]) }));
  const hidden = dataRows.filter((row) => sheet.hiddenRows.has(row));
  if (hidden.length > 0) {
    const address = { sheet: sheet.name, row: hidden[0]!, column: range.left };
    issues.push(
      issue('table.hidden-rows', address, { table: tableName, count: figure.number(hidden.length) }),
    );
  }
  for (const { row, role } of classified) {
    if (role !== 'note') continue;
    const column = filledColumns(table, row, range.left, range.right)[0]!;
    const text = figure.text(cellText(cellAt(sheet, row, column).value));
    issues.push(issue('row.note', { sheet: sheet.name, row, column }, { table: tableName, text }));
  }
  return issues;
}

type CellsByRow = Map<number, Record<string, { value: unknown; address: CellAddress } | null>>;

function readColumns<C extends ColumnSchemas>(
  table: FoundTable<C>,
  rows: readonly number[],
): { cells: CellsByRow; issues: Issue[] } {
  const issues: Issue[] = [];
  const ids = Object.keys(table.schema.columns);
  const cells: CellsByRow = new Map(
    rows.map((row) => [row, Object.fromEntries(ids.map((id) => [id, null]))]),
  );
  for (const [id, heading] of table.columns) {
    const { kind } = table.schema.columns[id]!;
    const fractions: { row: number; place: CellPlace; reading: NumberReading }[] = [];
    for (const row of rows) {
      const place = placeOf(table, row, heading);
      const reading = readCell(kind, cellAt(table.sheet, row, heading.column), place);
      if (reading.kind === 'unreadable') issues.push(reading.issue);
      if (reading.kind !== 'value') continue;
      issues.push(...reading.issues);
      if (kind === 'fraction') fractions.push({ row, place, reading: reading.value as NumberReading });
      else cells.get(row)![id] = { value: reading.value, address: place.address };
    }
    readFractions(fractions).forEach((fraction, index) => {
      const { row, place } = fractions[index]!;
      if ('code' in fraction) issues.push(fraction);
      else cells.get(row)![id] = { value: fraction, address: place.address };
    });
  }
  return { cells, issues };
}

function readCell(kind: CellKind, cell: Cell, place: CellPlace): CellReading<unknown> {
  switch (kind) {
    case 'text':
      return readText(cell, place);
    case 'amount':
      return readAmount(cell, place);
    case 'inhabitants':
      return readInhabitants(cell, place);
    case 'fraction':
      return readNumber(cell, place);
    case 'yesNo':
      return readYesNo(cell, place);
    case 'startDate':
      return readDate(cell, place, 'first');
    case 'endDate':
      return readDate(cell, place, 'last');
  }
}

/** The columns in which a row must have a value and has none. */
function emptyColumns<C extends ColumnSchemas>(
  table: FoundTable<C>,
  { cells }: TableRow<C>,
): readonly string[] {
  const filled = Object.keys(cells).filter((id) => cells[id] !== null);
  const labelAlone = filled.length === 1 && filled[0] === table.schema.label;
  return Object.entries(table.schema.columns)
    .filter(([id, { presence }]) => {
      const required =
        presence === 'required-with-value' || (presence === 'required-beside-label' && !labelAlone);
      return required && cells[id] === null;
    })
    .map(([id]) => id);
}

function sumIssues(table: FoundTable, classified: readonly ClassifiedRow[]): readonly Issue[] {
  return [...table.columns].flatMap(([id, heading]) => {
    const { kind } = table.schema.columns[id]!;
    if (kind !== 'amount' && kind !== 'inhabitants') return [];
    return sumColumnIssues(table, heading, kind === 'amount' ? 'amount' : 'number', classified);
  });
}

/**
 * Sum rows of one column whose figure is not the sum of the rows they can be meant for: all rows of the table, all
 * above, those since the sum row before, or those down to the next one. Amounts are compared in whole øre.
 */
function sumColumnIssues(
  table: FoundTable,
  heading: Heading,
  kind: 'amount' | 'number',
  classified: readonly ClassifiedRow[],
): readonly Issue[] {
  if (classified.every(({ role }) => role !== 'sum')) return [];
  const readings = classified.map(({ row }) =>
    readNumber(cellAt(table.sheet, row, heading.column), placeOf(table, row, heading)),
  );
  const values = readings.map((reading) => (reading.kind === 'value' ? reading.value.value : null));
  const isData = (index: number) => classified[index]!.role === 'data';
  /** Sums from the top, so that the sum of any stretch is a difference. */
  const sumsBefore: Ratio[] = [sumRatio([])];
  values.forEach((value, index) => {
    sumsBefore.push(
      isData(index) && value !== null ? sumRatio([sumsBefore[index]!, value]) : sumsBefore[index]!,
    );
  });
  const stretch = (from: number, to: number) => subtractRatio(sumsBefore[to]!, sumsBefore[from]!);
  const comparable = (value: Ratio) =>
    kind === 'amount' ? kronerText(oreFromKroner(value).amount) : decimalText(value, 6);
  const show = kind === 'amount' ? figure.amount : figure.number;
  const sumRows = classified.flatMap(({ role }, index) => (role === 'sum' ? [index] : []));

  return sumRows.flatMap((index, order) => {
    const reading = readings[index]!;
    if (reading.kind === 'unreadable') return [reading.issue];
    if (reading.kind === 'empty') return [];
    const found = reading.value.value;
    const previous = order === 0 ? -1 : sumRows[order - 1]!;
    const next = sumRows[order + 1] ?? classified.length;
    const meant = [
      stretch(previous + 1, index),
      stretch(0, index),
      stretch(0, classified.length),
      stretch(index + 1, next),
    ];
    if (meant.some((sum) => comparable(sum) === comparable(found))) return [];
    const { row } = classified[index]!;
    const expected = index === 0 ? stretch(0, classified.length) : stretch(0, index);
    return [
      issue(
        'sum.mismatch',
        { sheet: table.sheet.name, row, column: heading.column },
        {
          label: figure.text(labelOf(table, row) || heading.text),
          found: show(comparable(found)),
          expected: show(comparable(expected)),
          difference: show(comparable(subtractRatio(found, expected))),
        },
      ),
    ];
  });
}
