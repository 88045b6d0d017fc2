import { overlap, rangeBetween, type RangeAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { sameSheetName, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { headingFit, normalizeHeading } from './heading';
import { findLeftOutRows } from './left-out-rows';
import { filledColumns } from './filled-columns';
import type { FoundTable, ReadingChoices } from './found-table';
import { edgesOf, findHeadingRows, type ColumnChoices, type HeadingRow } from './heading-rows';
import { isHeadingOf, LEFT_OUT, matchHeadings, type HeadingMatch } from './match-headings';
import { tellMissingTable } from './missing-table';
import type { ColumnSchemas, TableSchema } from './table-schema';
import { headingsInOtherUnits, linesInOtherUnits, sheetInOtherUnits } from './unit-lines';

const EMPTY_ROWS_THAT_END_A_TABLE = 10;
/** Each is compared with the others. */
const MOST_TABLES_IN_A_SHEET = 500;

export type TableSearch<C extends ColumnSchemas = ColumnSchemas> =
  | { readonly kind: 'found'; readonly table: FoundTable<C>; readonly candidates: readonly RangeAddress[] }
  | { readonly kind: 'not-found'; readonly issue: Issue; readonly candidates: readonly RangeAddress[] };

/** The searches by table id; each has the columns of its own schema. */
export type TableSearches<S extends Readonly<Record<string, TableSchema>>> = {
  readonly [K in keyof S]: TableSearch<S[K]['columns']>;
};

export interface TableChoice {
  /** Sheets whose tables win over those elsewhere. */
  readonly preferredSheets: readonly string[];
  /** A place inside the table that is meant, by table id: it decides alone. */
  readonly chosen: ReadonlyMap<string, RangeAddress>;
  readonly columns: ColumnChoices;
  readonly decided: ReadingChoices;
}

/**
 * Finds each schema's table by its headings: in Excel tables anywhere, and in plain cells wherever a table may begin. A visible one wins over a hidden one, one on a sheet that is named as the table over one elsewhere,
 * and one with more of the columns over one on another sheet: that is told. Others that remain are asked about.
 */
export function findTables<S extends Readonly<Record<string, TableSchema>>>(
  snapshot: WorkbookSnapshot,
  schemas: S,
  choice: TableChoice,
): TableSearches<S> {
  const all = Object.values(schemas);
  const sheets = snapshot.sheets.filter((sheet) => sheet.mark === null);
  const leftOut = choice.decided.leftOut.map((heading) => ({ column: LEFT_OUT, heading }));
  const meant = [...leftOut, ...choice.columns];
  const headingRows = sheets.flatMap((sheet) => findHeadingRows(sheet, all, meant));
  const tableRows = headingRows.filter(({ headings }) => all.some((schema) => isHeadingOf(headings, schema)));
  const crowded = sheets.find((sheet) => count(tableRows, sheet) > MOST_TABLES_IN_A_SHEET);
  if (crowded !== undefined) return allNotFound(schemas, tooLarge(crowded));
  const amountRows = tableRows.filter((row) => all.some((schema) => hasAmounts(row, schema)));
  const candidates = tableRows.flatMap((headingRow) =>
    candidatesIn(headingRow, all, { tableRows, amountRows }, choice),
  );
  const withLeftOut = (found: TableSearch): TableSearch =>
    found.kind === 'not-found'
      ? found
      : {
          ...found,
          table: {
            ...found.table,
            issues: [...found.table.issues, ...findLeftOutRows(found.table, candidates)],
          },
        };
  const searches = Object.entries(schemas).map(([key, schema]) => [
    key,
    withLeftOut(search(schema, candidates, headingRows, choice)),
  ]);
  return Object.fromEntries(searches) as TableSearches<S>;
}

function count(rows: readonly HeadingRow[], sheet: SheetSnapshot): number {
  return rows.reduce((sum, row) => sum + (row.sheet === sheet ? 1 : 0), 0);
}

function tooLarge({ name }: SheetSnapshot): Issue {
  return issue('sheet.too-large', null, { sheet: figure.text(name) });
}

function allNotFound<S extends Readonly<Record<string, TableSchema>>>(
  schemas: S,
  why: Issue,
): TableSearches<S> {
  const searches = Object.keys(schemas).map((key) => [
    key,
    { kind: 'not-found', issue: why, candidates: [] },
  ]);
  return Object.fromEntries(searches) as TableSearches<S>;
}

function candidatesIn(
  headingRow: HeadingRow,
  schemas: readonly TableSchema[],
  {
    tableRows,
    amountRows,
  }: { readonly tableRows: readonly HeadingRow[]; readonly amountRows: readonly HeadingRow[] },
  { decided }: TableChoice,
): readonly FoundTable[] {
  const { sheet, row, excelTable } = headingRow;
  return schemas.flatMap((schema) => {
    const match = matchHeadings(headingRow.headings, schema);
    if (match.missing.length > 0) return [];
    const range = tableRange(headingRow, tableRows);
    const amounts = amountColumns(schema, match);
    return [
      {
        schema,
        sheet,
        headingRow: row,
        columns: new Map([...match.columns].map(([id, headings]) => [id, headings[0]!])),
        headings: headingRow.headings,
        otherColumns: match.others,
        range,
        isExcelTable: excelTable !== null,
        choices: decided,
        totalRow: excelTable?.hasTotalRow ? excelTable.range.bottom : null,
        issues: [
          ...ambiguousColumns(headingRow, schema, match),
          ...headingsInOtherUnits(headingRow, schema, match),
          ...(amounts.size > 0
            ? [...sheetInOtherUnits(headingRow), ...linesInOtherUnits(headingRow, range, amounts, amountRows)]
            : []),
        ],
      },
    ];
  });
}

function ambiguousColumns(
  { sheet, row }: HeadingRow,
  schema: TableSchema,
  { columns }: HeadingMatch,
): readonly Issue[] {
  return [...columns].flatMap(([id, headings]) => {
    if (headings.length < 2) return [];
    const cells = headings.map(({ column }) => ({ sheet: sheet.name, row, column }));
    const places = figure.places(cells.map((cell) => rangeBetween(cell, cell)));
    return [issue('column.ambiguous', cells[0]!, { column: figure.term(`${schema.id}.${id}`), places })];
  });
}

/** Whether the headings are those of a table of the schema that has amounts. */
function hasAmounts({ headings }: HeadingRow, schema: TableSchema): boolean {
  const match = matchHeadings(headings, schema);
  return match.missing.length === 0 && amountColumns(schema, match).size > 0;
}

function amountColumns(schema: TableSchema, { columns }: HeadingMatch): ReadonlySet<number> {
  const ofAmounts = [...columns].filter(([id]) => ['amount', 'pay'].includes(schema.columns[id]!.kind));
  return new Set(ofAmounts.flatMap(([, headings]) => headings.map(({ column }) => column)));
}

function tableRange(headingRow: HeadingRow, tableRows: readonly HeadingRow[]): RangeAddress {
  const { sheet, row: top, excelTable } = headingRow;
  const [left, right] = edgesOf(headingRow);
  const bottom =
    excelTable === null
      ? lastFilledRow(headingRow, rowOfNextTable(headingRow, tableRows) - 1, EMPTY_ROWS_THAT_END_A_TABLE)
      : lastFilledRow(headingRow, excelTable.range.bottom, Infinity);
  return { sheet: sheet.name, top, left, bottom, right };
}

/** The first row below, in the same columns, that is the heading of a table itself; infinity without one. */
function rowOfNextTable(headingRow: HeadingRow, tableRows: readonly HeadingRow[]): number {
  const [left, right] = edgesOf(headingRow);
  let next = Infinity;
  for (const other of tableRows) {
    const [otherLeft, otherRight] = edgesOf(other);
    const isBelow = other.sheet === headingRow.sheet && other.row > headingRow.row;
    if (isBelow && otherLeft <= right && otherRight >= left) next = Math.min(next, other.row);
  }
  return next;
}

function lastFilledRow(headingRow: HeadingRow, last: number, emptyRowsThatEnd: number): number {
  const { sheet, row: top } = headingRow;
  const [left, right] = edgesOf(headingRow);
  let bottom = top;
  for (const row of sheet.rows.keys()) {
    if (row <= top) continue;
    if (row > last || row - bottom > emptyRowsThatEnd) break;
    if (filledColumns(sheet, row, left, right).length > 0) bottom = row;
  }
  return bottom;
}

function search(
  schema: TableSchema,
  candidates: readonly FoundTable[],
  headingRows: readonly HeadingRow[],
  { preferredSheets, chosen }: TableChoice,
): TableSearch {
  const own = candidates.filter((table) => table.schema === schema);
  const ranges = own.map(({ range }) => range);
  const notFound = (): TableSearch => ({
    kind: 'not-found',
    issue: tellMissingTable(schema, candidates, headingRows),
    candidates: ranges,
  });
  const choice = chosen.get(schema.id);
  if (choice !== undefined) {
    const meant = own.find((table) => overlaps(table.range, choice));
    return meant === undefined ? notFound() : { kind: 'found', table: meant, candidates: ranges };
  }
  const isPreferred = ({ sheet }: FoundTable) =>
    preferredSheets.some((name) => sameSheetName(name, sheet.name));
  const considered = [isPreferred, isVisible, hasRows].reduce(thoseThat, own);
  const named = thoseThat(considered, isNamedAsItsTable);
  const [best, ...others] = schema.severalMayCount ? named : fittest(named);
  if (best === undefined) return notFound();

  const table = figure.term(schema.id);
  if (others.length > 0) {
    const places = figure.places([best, ...others].map(({ range }) => range));
    return {
      kind: 'not-found',
      issue: issue('table.ambiguous', null, {
        table,
        places,
        advice: figure.term(schema.severalMayCount ? 'tables.put-together' : 'tables.choose'),
      }),
      candidates: ranges,
    };
  }
  if (considered.length === 1) return { kind: 'found', table: best, candidates: ranges };
  const heading = { sheet: best.sheet.name, row: best.headingRow, column: best.range.left };
  const places = figure.places(considered.map(({ range }) => range));
  const told = issue('table.chosen', heading, { table, place: figure.places([best.range]), places });
  return { kind: 'found', table: { ...best, issues: [told, ...best.issues] }, candidates: ranges };
}

/** Of tables on different sheets those with most of the columns; all of those on one sheet may be meant. */
function fittest(tables: readonly FoundTable[]): readonly FoundTable[] {
  const most = Math.max(...tables.map(({ columns }) => columns.size));
  const best = tables.filter(({ columns }) => columns.size === most);
  return tables.filter(({ sheet }) => best.some((table) => table.sheet === sheet));
}

/** Those that pass the test; all where none does. */
function thoseThat(
  tables: readonly FoundTable[],
  test: (table: FoundTable) => boolean,
): readonly FoundTable[] {
  return tables.some(test) ? tables.filter(test) : tables;
}

/** `Kostnader 2024` is a sheet of Kostnader, too. */
function isNamedAsItsTable({ sheet, schema }: FoundTable): boolean {
  const name = normalizeHeading(sheet.name);
  return schema.sheetNames.some((each) => headingFit(name, normalizeHeading(each)) !== null);
}

function isVisible({ sheet }: FoundTable): boolean {
  return !sheet.hidden;
}

function hasRows({ range }: FoundTable): boolean {
  return range.bottom > range.top;
}

function overlaps(left: RangeAddress, right: RangeAddress): boolean {
  return sameSheetName(left.sheet, right.sheet) && overlap(left, right);
}
