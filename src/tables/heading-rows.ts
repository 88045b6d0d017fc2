import { isInside } from '../workbook/address';
import type { ExcelTable, SheetSnapshot } from '../workbook/snapshot';
import { cellText } from './cell-text';
import { isHeadingOf, matchHeadings, type Heading } from './match-headings';
import type { TableSchema } from './table-schema';

const LAST_HEADING_ROW = 50;

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
): readonly HeadingRow[] {
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

/** First and last column of the table that the headings belong to. */
export function edgesOf({ headings, excelTable }: HeadingRow): readonly [number, number] {
  return excelTable === null
    ? [headings[0]!.column, headings.at(-1)!.column]
    : [excelTable.range.left, excelTable.range.right];
}

function headingsOf(sheet: SheetSnapshot, row: number, left: number, right: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (column < left || column > right) continue;
    const text = cellText(cell.value);
    if (text !== '') headings.push({ text, column });
  }
  return headings.sort((first, second) => first.column - second.column);
}

/**
 * Tables side by side stand apart by an empty column. An empty column inside a table does not split it: a run of
 * headings that is no table by itself belongs to the one before it, when it has a column that one lacks.
 */
function segmentsOf(
  headings: readonly Heading[],
  schemas: readonly TableSchema[],
): readonly (readonly Heading[])[] {
  const segments: (readonly Heading[])[] = [];
  for (const run of runsOf(headings)) {
    const before = segments.at(-1);
    const isTable = schemas.some((schema) => isHeadingOf(run, schema));
    if (before !== undefined && !isTable && schemas.some((schema) => completes(before, run, schema))) {
      segments[segments.length - 1] = [...before, ...run];
    } else {
      segments.push(run);
    }
  }
  return segments;
}

/** Headings without an empty column between them. */
function runsOf(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    if (run?.at(-1)?.column === heading.column - 1) run.push(heading);
    else runs.push([heading]);
  }
  return runs;
}

function completes(before: readonly Heading[], run: readonly Heading[], schema: TableSchema): boolean {
  const together = matchHeadings([...before, ...run], schema);
  return together.missing.length === 0 && together.columns.size > matchHeadings(before, schema).columns.size;
}
