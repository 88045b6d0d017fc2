import { rangeBetween, type CellAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, isUncalculated, type SheetSnapshot } from '../workbook/snapshot';
import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import type { HeadingRow } from './heading-rows';
import { matchHeadings, requiredColumns, type Heading, type HeadingMatch } from './match-headings';
import type { TableSchema } from './table-schema';

/** A row of cells that may have been meant as the headings of a table. */
interface CloseRow {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly headings: readonly Heading[];
  readonly match: HeadingMatch;
  /** Where the heading that is wanting may belong: over content without a heading, or where nothing knows the heading. */
  readonly suspects: readonly CellAddress[];
}

/** Says which column is wanting where a row of headings comes close, and where it may belong, or that there is no such table. */
export function tellMissingTable(
  schema: TableSchema,
  candidates: readonly FoundTable[],
  headingRows: readonly HeadingRow[],
): Issue {
  const required = requiredColumns(schema, new Map());
  const isTaken = ({ sheet, row }: CloseRow) =>
    candidates.some((table) => table.sheet === sheet && table.headingRow === row);
  const [closest] = wholeRows(headingRows)
    .filter(({ headings }) => headings.length > 0)
    .map((headingRow) => closeRow(headingRow, schema))
    .filter((close) => !isTaken(close))
    .filter(({ headings, match, suspects }) => {
      const cells = headings.length + suspects.filter((cell) => !hasHeading(headings, cell)).length;
      return cells > 1 && match.missing.length < required.length;
    })
    .sort((left, right) => right.match.columns.size - left.match.columns.size);

  const table = figure.term(schema.id);
  if (closest === undefined) {
    const columns = figure.terms(required.map((id) => `${schema.id}.${id}`));
    return issue('table.missing', null, { table, columns });
  }
  const { sheet, row, headings, match, suspects } = closest;
  const cells = headings.map(({ column }) => ({ sheet: sheet.name, row, column }));
  const places = suspects.length > 0 ? suspects : [cells[0]!];
  return issue('column.missing', places[0]!, {
    table,
    column: figure.term(`${schema.id}.${match.missing[0]!}`),
    headings: figure.texts(headings.map(({ text }) => text)),
    places: figure.places(places.map((cell) => rangeBetween(cell, cell))),
  });
}

type PlainRow = Pick<HeadingRow, 'sheet' | 'row' | 'headings'>;

/** A heading that is gone splits a row of plain cells in two: what stands in one row is looked at together. */
function wholeRows(headingRows: readonly HeadingRow[]): readonly PlainRow[] {
  const plain = new Map<string, PlainRow>();
  for (const { sheet, row, headings, excelTable } of headingRows) {
    if (excelTable !== null) continue;
    const key = `${String(row)} ${sheet.name}`;
    plain.set(key, { sheet, row, headings: [...(plain.get(key)?.headings ?? []), ...headings] });
  }
  return [...headingRows.filter(({ excelTable }) => excelTable !== null), ...plain.values()];
}

function closeRow({ sheet, row, headings }: PlainRow, schema: TableSchema): CloseRow {
  const match = matchHeadings(headings, schema);
  const hasContent = (column: number) => {
    const cell = cellAt(sheet, row + 1, column);
    return isUncalculated(cell) || cellText(cell.value) !== '';
  };
  let first = headings[0]!.column;
  while (first > 1 && hasContent(first - 1)) first--;
  let last = headings.at(-1)!.column;
  while (hasContent(last + 1)) last++;

  const suspects: CellAddress[] = [];
  for (let column = first; column <= last; column++) {
    const heading = headings.find((each) => each.column === column);
    const isSuspect = heading === undefined ? hasContent(column) : match.others.includes(heading);
    if (isSuspect) suspects.push({ sheet: sheet.name, row, column });
  }
  return { sheet, row, headings, match, suspects };
}

function hasHeading(headings: readonly Heading[], { column }: CellAddress): boolean {
  return headings.some((heading) => heading.column === column);
}
