import { cellName, isInside, type CellAddress } from '../workbook/address';
import { sameSheetName, type ExcelTable, type SheetSnapshot, type SnapshotRow } from '../workbook/snapshot';
import { readableText } from './cell-text';
import { matchHeadings, namesATable, type Heading } from './match-headings';
import type { TableSchema } from './table-schema';

/** Down to here any row may be headings, whatever stands above it; further down those that begin a table. */
const LAST_ROW_AT_THE_TOP = 50;

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

/**
 * What may be heading rows in a sheet: those of its Excel tables, any plain row among the first 50, and further down each
 * row that begins a table: the first one below an empty row, and one of texts alone below one with numbers.
 */
export function findHeadingRows(
  sheet: SheetSnapshot,
  schemas: readonly TableSchema[],
  meant: ColumnChoices,
): readonly HeadingRow[] {
  const meantInSheet = new Map(
    meant
      .filter(({ heading }) => sameSheetName(heading.sheet, sheet.name))
      .toReversed() // the first that is said of a cell holds
      .map(({ column, heading }) => [cellName(heading), column]),
  );
  const ofExcelTables = sheet.tables.map((excelTable): HeadingRow => {
    const { top, left, right } = excelTable.range;
    return { sheet, row: top, headings: headingsOf(sheet, top, [left, right], meantInSheet), excelTable };
  });
  const plain: HeadingRow[] = [];
  let above: RowAbove = { row: 0, hasNumbers: false };
  for (const [row, cells] of sheet.rows) {
    const hasNumbers = holdsNumbers(cells);
    const mayBegin = row <= LAST_ROW_AT_THE_TOP || row > above.row + 1 || (above.hasNumbers && !hasNumbers);
    above = { row, hasNumbers };
    if (!mayBegin) continue;
    const tables = sheet.tables.filter(({ range }) => row >= range.top && row <= range.bottom);
    const headings = headingsOf(sheet, row, [1, Infinity], meantInSheet).filter(
      (heading) => !tables.some((table) => isInside(table.range, row, heading.column)),
    );
    for (const segment of segmentsOf(headings, schemas)) {
      plain.push({ sheet, row, headings: segment, excelTable: null });
    }
  }
  return [...ofExcelTables, ...plain];
}

interface RowAbove {
  readonly row: number;
  readonly hasNumbers: boolean;
}

/** Whole numbers that may be years are headings too. */
function holdsNumbers(cells: SnapshotRow): boolean {
  for (const { value } of cells.values()) {
    if (typeof value === 'number' && !(Number.isInteger(value) && value >= 1900 && value < 2200)) return true;
  }
  return false;
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
  meant: ReadonlyMap<string, string>,
): readonly Heading[] {
  const headings: Heading[] = [];
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (column < left || column > right) continue;
    const text = readableText(cell);
    if (text === '') continue;
    const choice = meant.size === 0 ? undefined : meant.get(cellName({ row, column }));
    headings.push(choice === undefined ? { text, column } : { text, column, meant: choice });
  }
  return headings.sort((first, second) => first.column - second.column);
}

type Run = readonly Heading[];

/** Headings that belong together, and which columns of each table they name. */
interface Segment {
  readonly headings: Heading[];
  readonly named: ReadonlyMap<TableSchema, Set<string>>;
}

/**
 * Tables side by side stand apart by an empty column, which does not split a table that has one inside. What a run names is
 * found once and added to what the runs before it do: a sheet may have a thousand headings, each with an empty column before it.
 */
function segmentsOf(headings: readonly Heading[], schemas: readonly TableSchema[]): readonly Run[] {
  const segments: Segment[] = [];
  let nearest = -1;
  for (const run of runsOf(headings)) {
    const segment = segmentOf(run, schemas);
    if (nearest >= 0 && areOneTable(segments[nearest]!, segment, segments.length - 1 - nearest)) {
      const parts = segments.splice(nearest + 1);
      for (const part of [...parts, segment]) addTo(segments[nearest]!, part);
      continue;
    }
    segments.push(segment);
    if (namesAny(segment)) nearest = segments.length - 1;
  }
  return segments.map((segment) => segment.headings);
}

function segmentOf(run: Run, schemas: readonly TableSchema[]): Segment {
  const named = schemas.map((schema): [TableSchema, Set<string>] => [
    schema,
    new Set(matchHeadings(run, schema).columns.keys()),
  ]);
  return { headings: [...run], named: new Map(named) };
}

function namesAny({ named }: Segment): boolean {
  return [...named.values()].some(({ size }) => size > 0);
}

function addTo(segment: Segment, part: Segment): void {
  for (const heading of part.headings) segment.headings.push(heading);
  for (const [schema, ids] of part.named) for (const id of ids) segment.named.get(schema)!.add(id);
}

/**
 * Whether the run of headings belongs to one table with the nearest segment before it that names any column. They do when
 * together they name more of a table's columns than either does, and are not two tables already. Headings that nothing
 * knows in between are swallowed only where neither is a table without the other.
 */
function areOneTable(before: Segment, run: Segment, unknownBetween: number): boolean {
  const tables = [tablesOf(before), tablesOf(run)].filter(({ length }) => length > 0);
  if (tables.length === 2 || (tables.length === 1 && unknownBetween > 0)) return false;
  return (tables[0] ?? [...before.named.keys()]).some((schema) => {
    const [first, second] = [before.named.get(schema)!, run.named.get(schema)!];
    return [...first].some((id) => !second.has(id)) && [...second].some((id) => !first.has(id));
  });
}

function tablesOf({ named }: Segment): readonly TableSchema[] {
  return [...named].filter(([schema, ids]) => namesATable(ids, schema)).map(([schema]) => schema);
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
