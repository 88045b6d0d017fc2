import { isInside, type RangeAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import {
  cellAt,
  sameSheetName,
  type ExcelTable,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { cellText } from './cell-text';
import { headingFit, normalizeHeading, saysThousands, withoutThousands, type HeadingFit } from './heading';
import { namesOf, type ColumnSchemas, type TableSchema } from './table-schema';

const LAST_HEADING_ROW = 50;
const EMPTY_ROWS_THAT_END_A_TABLE = 10;

export interface Heading {
  readonly text: string;
  readonly column: number;
}

/** A table in a sheet: where its heading row is, which column is which, and its last row. */
export interface FoundTable<C extends ColumnSchemas = ColumnSchemas> {
  readonly schema: TableSchema<C>;
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<string, Heading>;
  /** Headings that the schema does not know, in their order. */
  readonly otherColumns: readonly Heading[];
  /** Heading row to last row with content, first to last column. */
  readonly range: RangeAddress;
  /** Things wrong with its headings. */
  readonly issues: readonly Issue[];
}

export type TableSearch<C extends ColumnSchemas = ColumnSchemas> =
  | { readonly kind: 'found'; readonly table: FoundTable<C> }
  | { readonly kind: 'not-found'; readonly issue: Issue };

/** The searches by table id; each has the columns of its own schema. */
export type TableSearches<S extends Readonly<Record<string, TableSchema>>> = {
  readonly [K in keyof S]: TableSearch<S[K]['columns']>;
};

export interface TableChoice {
  /** Sheets whose tables win over equal ones elsewhere. */
  readonly preferredSheets: readonly string[];
  /** A place inside the table that is meant, by table id: it decides alone. */
  readonly chosen: ReadonlyMap<string, RangeAddress>;
}

/**
 * Finds each schema's table by its headings: in Excel tables anywhere, and in plain cells with the headings in one
 * of the first 50 rows. The one with most headings wins; a visible one wins over a hidden one; equals are asked about.
 */
export function findTables<S extends Readonly<Record<string, TableSchema>>>(
  snapshot: WorkbookSnapshot,
  schemas: S,
  choice: TableChoice,
): TableSearches<S> {
  const all = Object.values(schemas);
  const sheets = snapshot.sheets.filter((sheet) => sheet.mark === null);
  const headingRows = sheets.flatMap((sheet) => findHeadingRows(sheet, all));
  const candidates = headingRows.flatMap((headingRow) => candidatesIn(headingRow, all, headingRows));
  const searches = Object.entries(schemas).map(([key, schema]) => [
    key,
    search(schema, candidates, headingRows, choice),
  ]);
  return Object.fromEntries(searches) as TableSearches<S>;
}

/** A run of heading cells in one row that may belong to one table. */
interface HeadingRow {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly headings: readonly Heading[];
  readonly excelTable: ExcelTable | null;
}

interface ColumnMatch {
  readonly heading: Heading;
  readonly fit: HeadingFit;
}

interface Match {
  readonly columns: ReadonlyMap<string, readonly ColumnMatch[]>;
  readonly others: readonly Heading[];
  readonly missing: readonly string[];
}

function findHeadingRows(sheet: SheetSnapshot, schemas: readonly TableSchema[]): readonly HeadingRow[] {
  const ofExcelTables = sheet.tables.map((excelTable): HeadingRow => {
    const { top, left, right } = excelTable.range;
    return { sheet, row: top, headings: headingsOf(sheet, top, left, right), excelTable };
  });
  const plain: HeadingRow[] = [];
  for (const row of sheet.rows.keys()) {
    if (row > LAST_HEADING_ROW) break;
    const headings = headingsOf(sheet, row, 1, Infinity).filter(
      (heading) => !sheet.tables.some((table) => isInside(table.range, row, heading.column)),
    );
    for (const segment of segmentsOf(headings, schemas)) {
      plain.push({ sheet, row, headings: segment, excelTable: null });
    }
  }
  return [...ofExcelTables, ...plain];
}

function headingsOf(sheet: SheetSnapshot, row: number, left: number, right: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (column < left || column > right) continue;
    const text = cellText(cell.value);
    if (text !== '') headings.push({ text, column });
  }
  return headings.sort((left_, right_) => left_.column - right_.column);
}

/**
 * Tables side by side stand apart by an empty column. A run of headings that is no table by itself belongs to the
 * table before it: an empty column inside a table does not split it.
 */
function segmentsOf(
  headings: readonly Heading[],
  schemas: readonly TableSchema[],
): readonly (readonly Heading[])[] {
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)!.column === heading.column - 1) run.push(heading);
    else runs.push([heading]);
  }
  const segments: Heading[][] = [];
  for (const run of runs) {
    const isTable = schemas.some((schema) => matchHeadings(run, schema).missing.length === 0);
    if (segments.length > 0 && !isTable) segments.at(-1)!.push(...run);
    else segments.push([...run]);
  }
  return segments;
}

function matchHeadings(headings: readonly Heading[], schema: TableSchema): Match {
  const columns = new Map<string, ColumnMatch[]>();
  const others: Heading[] = [];
  for (const heading of headings) {
    const match = matchColumn(heading, schema);
    if (match === null) others.push(heading);
    else columns.set(match.id, [...(columns.get(match.id) ?? []), { heading, fit: match.fit }]);
  }
  for (const [id, matches] of columns) {
    const exact = matches.filter((match) => match.fit === 'exact');
    if (exact.length === 0) continue;
    others.push(...matches.filter((match) => match.fit !== 'exact').map((match) => match.heading));
    columns.set(id, exact);
  }
  const missing = Object.entries(schema.columns)
    .filter(([id, column]) => column.presence !== 'optional' && !columns.has(id))
    .map(([id]) => id);
  return { columns, others, missing };
}

function matchColumn(heading: Heading, schema: TableSchema): { id: string; fit: HeadingFit } | null {
  const normalized = normalizeHeading(
    saysThousands(heading.text) ? withoutThousands(heading.text) : heading.text,
  );
  let best: { id: string; fit: HeadingFit } | null = null;
  for (const [id, column] of Object.entries(schema.columns)) {
    for (const name of namesOf(column)) {
      const fit = headingFit(normalized, name);
      if (fit === 'exact') return { id, fit };
      if (fit !== null) best ??= { id, fit };
    }
  }
  return best;
}

interface Candidate {
  readonly table: FoundTable;
  readonly hasRows: boolean;
}

function candidatesIn(
  headingRow: HeadingRow,
  schemas: readonly TableSchema[],
  all: readonly HeadingRow[],
): readonly Candidate[] {
  return schemas.flatMap((schema) => {
    const match = matchHeadings(headingRow.headings, schema);
    if (match.missing.length > 0) return [];
    const range = tableRange(headingRow, otherTablesBelow(headingRow, all, schemas));
    const { sheet, row } = headingRow;
    const table: FoundTable = {
      schema,
      sheet,
      headingRow: row,
      columns: new Map([...match.columns].map(([id, matches]) => [id, matches[0]!.heading])),
      otherColumns: match.others,
      range,
      issues: headingIssues(sheet, row, schema, match),
    };
    return [{ table, hasRows: range.bottom > row }];
  });
}

function headingIssues(
  sheet: SheetSnapshot,
  row: number,
  schema: TableSchema,
  match: Match,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [id, matches] of match.columns) {
    const cells = matches.map(({ heading }) => ({ sheet: sheet.name, row, column: heading.column }));
    if (matches.length > 1) {
      const places = figure.places(
        cells.map((cell) => ({ ...cell, top: row, bottom: row, left: cell.column, right: cell.column })),
      );
      issues.push(
        issue('column.ambiguous', cells[0]!, { column: figure.term(`${schema.id}.${id}`), places }),
      );
    }
    if (schema.columns[id]!.kind !== 'amount') continue;
    const inThousands = matches.findIndex(({ heading }) => saysThousands(heading.text));
    if (inThousands >= 0) {
      const heading = figure.text(matches[inThousands]!.heading.text);
      issues.push(issue('column.in-thousands', cells[inThousands]!, { heading }));
    }
  }
  return issues;
}

/** The first row below, in the same columns, that is the heading of a table itself. */
function otherTablesBelow(
  headingRow: HeadingRow,
  all: readonly HeadingRow[],
  schemas: readonly TableSchema[],
): number | null {
  const [left, right] = edges(headingRow);
  const below = all
    .filter((other) => other.sheet === headingRow.sheet && other.row > headingRow.row)
    .filter((other) => edges(other)[0] <= right && edges(other)[1] >= left)
    .filter((other) => schemas.some((schema) => matchHeadings(other.headings, schema).missing.length === 0))
    .map((other) => other.row);
  return below.length === 0 ? null : Math.min(...below);
}

function edges({ headings, excelTable }: HeadingRow): readonly [number, number] {
  return excelTable === null
    ? [headings[0]!.column, headings.at(-1)!.column]
    : [excelTable.range.left, excelTable.range.right];
}

function tableRange(headingRow: HeadingRow, rowOfNextTable: number | null): RangeAddress {
  const { sheet, row: top, excelTable } = headingRow;
  const [left, right] = edges(headingRow);
  if (excelTable !== null) {
    const bottom = excelTable.range.bottom - (excelTable.hasTotalRow ? 1 : 0);
    return {
      sheet: sheet.name,
      top,
      left,
      bottom: lastFilledRow(sheet, top, bottom, left, right, Infinity),
      right,
    };
  }
  const last = rowOfNextTable === null ? Infinity : rowOfNextTable - 1;
  const bottom = lastFilledRow(sheet, top, last, left, right, EMPTY_ROWS_THAT_END_A_TABLE);
  return { sheet: sheet.name, top, left, bottom, right };
}

function lastFilledRow(
  sheet: SheetSnapshot,
  top: number,
  last: number,
  left: number,
  right: number,
  emptyRowsThatEnd: number,
): number {
  let bottom = top;
  for (const row of sheet.rows.keys()) {
    if (row <= top || row > last) continue;
    if (row - bottom > emptyRowsThatEnd) break;
    if (isFilled(sheet, row, left, right)) bottom = row;
  }
  return bottom;
}

function isFilled(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const cell = cellAt(sheet, row, column);
    if (cell.formula !== undefined || cellText(cell.value) !== '') return true;
  }
  return false;
}

function search(
  schema: TableSchema,
  candidates: readonly Candidate[],
  headingRows: readonly HeadingRow[],
  { preferredSheets, chosen }: TableChoice,
): TableSearch {
  const own = candidates.filter(({ table }) => table.schema === schema);
  const choice = chosen.get(schema.id);
  if (choice !== undefined) {
    const meant = own.find(({ table }) => overlaps(table.range, choice));
    return meant === undefined ? notFound(schema, candidates, headingRows) : found(meant.table);
  }
  const preferred = own.filter(({ table }) =>
    preferredSheets.some((name) => sameSheetName(name, table.sheet.name)),
  );
  const inChosenSheets = preferred.length > 0 ? preferred : own;
  const visible = inChosenSheets.filter(({ table }) => !table.sheet.hidden);
  const shown = visible.length > 0 ? visible : inChosenSheets;
  const filled = shown.filter(({ hasRows }) => hasRows);
  const considered = filled.length > 0 ? filled : shown;

  const most = Math.max(...considered.map(({ table }) => table.columns.size));
  const best = considered.filter(({ table }) => table.columns.size === most).map(({ table }) => table);
  if (best.length > 1) {
    const places = figure.places(best.map((table) => table.range));
    return {
      kind: 'not-found',
      issue: issue('table.ambiguous', null, { table: figure.term(schema.id), places }),
    };
  }
  return best[0] === undefined ? notFound(schema, candidates, headingRows) : found(best[0]);
}

function found(table: FoundTable): TableSearch {
  return { kind: 'found', table };
}

function overlaps(left: RangeAddress, right: RangeAddress): boolean {
  return (
    sameSheetName(left.sheet, right.sheet) &&
    left.top <= right.bottom &&
    right.top <= left.bottom &&
    left.left <= right.right &&
    right.left <= left.right
  );
}

/** Says which column is wanting where a heading row comes close, or that there is no such table. */
function notFound(
  schema: TableSchema,
  candidates: readonly Candidate[],
  headingRows: readonly HeadingRow[],
): TableSearch {
  const isTaken = (headingRow: HeadingRow) =>
    candidates.some(({ table }) => table.sheet === headingRow.sheet && table.headingRow === headingRow.row);
  const close = headingRows
    .filter((headingRow) => !isTaken(headingRow))
    .map((headingRow) => ({ headingRow, match: matchHeadings(headingRow.headings, schema) }))
    .filter(({ headingRow, match }) => {
      const required = Object.values(schema.columns).filter(
        (column) => column.presence !== 'optional',
      ).length;
      return match.missing.length < required && headingRow.headings.length > 1;
    })
    .sort((left, right) => right.match.columns.size - left.match.columns.size)[0];
  const table = figure.term(schema.id);
  if (close === undefined) {
    const required = Object.entries(schema.columns).filter(([, column]) => column.presence !== 'optional');
    const columns = figure.terms(required.map(([id]) => `${schema.id}.${id}`));
    return { kind: 'not-found', issue: issue('table.missing', null, { table, columns }) };
  }
  const { sheet, row, headings } = close.headingRow;
  return {
    kind: 'not-found',
    issue: issue(
      'column.missing',
      { sheet: sheet.name, row, column: headings[0]!.column },
      {
        table,
        column: figure.term(`${schema.id}.${close.match.missing[0]!}`),
        headings: figure.texts(headings.map((heading) => heading.text)),
      },
    ),
  };
}
