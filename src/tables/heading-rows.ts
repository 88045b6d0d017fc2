import { isInside, type CellAddress } from '../workbook/address';
import { sameSheetName, type ExcelTable, type SheetSnapshot } from '../workbook/snapshot';
import { readableText } from './cell-text';
import { isHeadingOf, matchHeadings, type Heading } from './match-headings';
import type { TableSchema } from './table-schema';

const LAST_HEADING_ROW = 50;

/** Headings that a person has pointed out: which column of which table each is, as `participants.inhabitants`. */
export type ColumnChoices = readonly { readonly column: string; readonly heading: CellAddress }[];

/** Cells of one row that may be the headings of one table. */
export interface HeadingRow {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly headings: readonly Heading[];
  /** Set when it is the heading row of an Excel table. */
  readonly excelTable: ExcelTable | null;
}

/** What may be heading rows in a sheet: those of its Excel tables, and any plain row among the first 50. */
export function findHeadingRows(
  sheet: SheetSnapshot,
  schemas: readonly TableSchema[],
  meant: ColumnChoices,
): readonly HeadingRow[] {
  const ofExcelTables = sheet.tables.map((excelTable): HeadingRow => {
    const { top, left, right } = excelTable.range;
    return { sheet, row: top, headings: headingsOf(sheet, top, [left, right], meant), excelTable };
  });
  const plain: HeadingRow[] = [];
  for (const row of sheet.rows.keys()) {
    if (row > LAST_HEADING_ROW) break;
    const headings = headingsOf(sheet, row, [1, Infinity], meant).filter(
      (heading) => !sheet.tables.some((table) => isInside(table.range, row, heading.column)),
    );
    for (const segment of segmentsOf(headings, schemas)) {
      plain.push({ sheet, row, headings: segment, excelTable: null });
    }
  }
  return [...ofExcelTables, ...plain];
}

/** First and last column of the table that the headings belong to. */
export function edgesOf({ headings, excelTable }: HeadingRow): readonly [number, number] {
  return excelTable === null
    ? [headings[0]!.column, headings.at(-1)!.column]
    : [excelTable.range.left, excelTable.range.right];
}

function headingsOf(
  sheet: SheetSnapshot,
  row: number,
  [left, right]: readonly [number, number],
  meant: ColumnChoices,
): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (column < left || column > right) continue;
    const text = readableText(cell);
    if (text === '') continue;
    const choice = meant.find((each) => isCell(each.heading, { sheet: sheet.name, row, column }));
    headings.push(choice === undefined ? { text, column } : { text, column, meant: choice.column });
  }
  return headings.sort((first, second) => first.column - second.column);
}

type Run = readonly Heading[];

/** Tables side by side stand apart by an empty column, which does not split a table that has one inside. */
function segmentsOf(headings: readonly Heading[], schemas: readonly TableSchema[]): readonly Run[] {
  const segments: Run[] = [];
  for (const run of runsOf(headings)) {
    const sameTable = segments.splice(firstOfSameTable(segments, run, schemas));
    segments.push([...sameTable.flat(), ...run]);
  }
  return segments;
}

/**
 * The first of the segments that belong to one table with the run of headings after them; their number when none does.
 * They do when together they name more of a table's columns than either does, and are not two tables already. Headings
 * that nothing knows in between are swallowed only where neither is a table without the other.
 */
function firstOfSameTable(segments: readonly Run[], run: Run, schemas: readonly TableSchema[]): number {
  const none = segments.length;
  const nearest = segments.findLastIndex((segment) =>
    schemas.some((schema) => columnsNamed(segment, schema) > 0),
  );
  const before = segments[nearest];
  if (before === undefined) return none;
  const tablesOf = (each: Run) => schemas.filter((schema) => isHeadingOf(each, schema));
  const tables = [tablesOf(before), tablesOf(run)].filter(({ length }) => length > 0);
  if (tables.length === 2 || (tables.length === 1 && nearest < none - 1)) return none;
  const candidates = tables[0] ?? schemas;
  return candidates.some((schema) => areOneTable(before, run, schema)) ? nearest : none;
}

function areOneTable(before: Run, run: Run, schema: TableSchema): boolean {
  const apart = [before, run].map((each) => columnsNamed(each, schema));
  return columnsNamed([...before, ...run], schema) > Math.max(...apart);
}

function columnsNamed(headings: Run, schema: TableSchema): number {
  return matchHeadings(headings, schema).columns.size;
}

function isCell(left: CellAddress, right: CellAddress): boolean {
  return left.row === right.row && left.column === right.column && sameSheetName(left.sheet, right.sheet);
}

/** Headings without an empty column between them. */
function runsOf(headings: readonly Heading[]): readonly Run[] {
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    if (run?.at(-1)?.column === heading.column - 1) run.push(heading);
    else runs.push([heading]);
  }
  return runs;
}
