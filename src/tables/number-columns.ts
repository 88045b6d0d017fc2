import {
  divideRatio,
  equalRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  sumRatio,
  type Ratio,
} from '../core/money/ratio';
import type { CellAddress } from '../workbook/address';
import type { Issue } from '../workbook/issue';
import { cellAt, isDateFormat } from '../workbook/snapshot';
import { normalizeHeading } from './heading';
import { readNumberText } from './number-text';
import { readNumbers, type ReadTable } from './read-rows';
import { rowWord } from './row-words';
import type { ColumnSchemas, Read } from './table-schema';

/** A column of numbers that the table's schema does not know, in the order of the rows; null where a row has none. */
export interface NumberColumn {
  readonly heading: string;
  readonly at: CellAddress;
  readonly numbers: readonly (Read<Ratio> | null)[];
  /** The cell of each of them, also where it is empty. */
  readonly cells: readonly CellAddress[];
  /** Whether it says that it comes of the others, as `Snitt` and `Plass` do, or is their sum, mean or product. */
  readonly isMade: boolean;
}

const COUNTS_ROWS = /^(?:nr|nummer|lnr|løpenr|løpenummer|rad|id|no|number)$/u;
const SAYS_MADE =
  /^(?:produkt(?:et)?|product|poengsum|sluttpoeng|score|rang(?:ering)?|rank|plass(?:ering)?|place|prioritet|prioritering|priority|rekkefølgje?)(?!\p{L})/u;

/** The columns that hold more numbers than other texts; not those that count the rows. */
export function readNumberColumns(table: ReadTable<ColumnSchemas>): {
  readonly columns: readonly NumberColumn[];
  readonly issues: readonly Issue[];
} {
  const { sheet, headingRow, otherColumns } = table.table;
  const rows = table.rows.map(({ row }) => row);
  const numeric = otherColumns.filter(
    ({ text, column }) => !COUNTS_ROWS.test(normalizeHeading(text)) && isNumeric(table, column),
  );
  const read = numeric.map((heading) => {
    const at = { sheet: sheet.name, row: headingRow, column: heading.column };
    const { values, issues } = readNumbers(table, heading, rows);
    const numbers = values.map((each) => each && { value: each.value.value, address: each.address });
    return { heading: heading.text, at, numbers, cells: rows.map((row) => ({ ...at, row })), issues };
  });
  const columns = read.map(({ heading, at, numbers, cells }): NumberColumn => {
    const others = numbers.map((_, row) =>
      read.flatMap((each) => (each.at === at ? [] : (each.numbers[row]?.value ?? []))),
    );
    return { heading, at, numbers, cells, isMade: saysMade(heading) || isMadeOf(numbers, others) };
  });
  return { columns, issues: read.flatMap(({ issues }) => issues) };
}

function isNumeric({ table, rows }: ReadTable<ColumnSchemas>, column: number): boolean {
  let numbers = 0;
  for (const { row } of rows) {
    const { value, numberFormat } = cellAt(table.sheet, row, column);
    if (typeof value === 'number') numbers += isDateFormat(numberFormat) ? -1 : 1;
    else if (typeof value === 'string') numbers += readNumberText(value).kind === 'unreadable' ? -1 : 1;
  }
  return numbers > 0;
}

function saysMade(heading: string): boolean {
  return rowWord(heading) !== 'none' || SAYS_MADE.test(normalizeHeading(heading));
}

function isMadeOf(numbers: NumberColumn['numbers'], others: readonly (readonly Ratio[])[]): boolean {
  if (numbers.length < 2 || others.some((row) => row.length < 2)) return false;
  const isAlways = (make: (row: readonly Ratio[]) => Ratio): boolean =>
    numbers.every((number, row) => number !== null && equalRatio(number.value, make(others[row]!)));
  const mean = (row: readonly Ratio[]) => divideRatio(sumRatio(row), ratio(BigInt(row.length)));
  const product = (row: readonly Ratio[]) => row.reduce(multiplyRatio, ONE_RATIO);
  return isAlways(sumRatio) || isAlways(mean) || isAlways(product);
}
