import { compareRatio, equalRatio, ONE_RATIO, ratio, type Ratio } from '../core/money/ratio';
import { cellAddressText, columnLetters, rangeBetween, type CellAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, isUncalculated, sameSheetName, type Cell } from '../workbook/snapshot';
import { cellText, readableText } from './cell-text';
import { areSharesOf, columnContent, NO_NAMES, type KnownNames } from './column-content';
import { columnWord } from './column-words';
import type { FoundTable } from './found-table';
import { normalizeHeading } from './heading';
import { LEFT_OUT } from './match-headings';
import type { ReadTable } from './read-rows';
import type { ColumnSchemas, TableSchema } from './table-schema';

const HUNDRED = ratio(100n);

/** A column that is not used; an undecided one may decide the answer, and nobody has said that it does not. */
export interface UndecidedColumn {
  readonly heading: string;
  readonly at: CellAddress;
}

export interface UnusedColumns {
  readonly issues: readonly Issue[];
  readonly undecided: readonly UndecidedColumn[];
}

/**
 * Columns with content that is not read: those whose heading nothing knows, for it may be a misspelt one, and those
 * without a heading inside the table or right beside it. One that may decide the answer is never passed over; the others
 * are told.
 * @param used column numbers that are used beside those of the schema, such as drivers.
 */
export function findUnusedColumns(
  read: Pick<ReadTable<ColumnSchemas>, 'table' | 'classified'>,
  used: ReadonlySet<number>,
  names: KnownNames,
): UnusedColumns {
  const { table, classified } = read;
  const { sheet, headingRow, otherColumns } = table;
  const rows = classified.filter(({ role }) => role === 'data').map(({ row }) => row);
  const tableName = figure.term(table.schema.id);
  const unused = otherColumns.filter(({ column }) => !used.has(column));
  const headless = columnsWithoutHeading(table).map((column) => ({ text: '', column }));
  const undecided: UndecidedColumn[] = [];
  const passedOver: UndecidedColumn[] = [];
  for (const { text, column } of [...unused, ...headless]) {
    const cells = rows.map((row) => cellAt(sheet, row, column));
    if (!cells.some(hasContent)) continue;
    const at = { sheet: sheet.name, row: headingRow, column };
    if (mayDecide(table, rows, text, cells, names)) {
      undecided.push({ heading: text === '' ? columnLetters(column) : text, at });
    } else passedOver.push({ heading: text, at });
  }
  const named = passedOver.filter(({ heading }) => heading !== '');
  const headings = figure.texts(named.map(({ heading }) => heading));
  const issues = [
    ...leftOutIssues(table),
    ...(named.length === 0 ? [] : [issue('column.unused', named[0]!.at, { headings, table: tableName })]),
    ...passedOver
      .filter(({ heading }) => heading === '')
      .map(({ at }) => issue('column.no-heading', at, { table: tableName })),
  ];
  return { issues, undecided };
}

/** One question for all columns that may decide, with the choice that answers it for all of them. */
export function undecidedColumnsIssue(columns: readonly UndecidedColumn[]): readonly Issue[] {
  const [first] = columns;
  if (first === undefined) return [];
  return [
    issue('column.undecided', first.at, {
      headings: figure.texts(columns.map(({ heading }) => heading)),
      places: figure.places(columns.map(({ at }) => rangeBetween(at, at))),
      choice: figure.text(columns.map(({ at }) => cellAddressText(at)).join(';')),
    }),
  ];
}

function hasContent(cell: Cell): boolean {
  return isUncalculated(cell) || cellText(cell.value) !== '';
}

/** The columns inside the table, and the one right beside a plain one, whose heading cell is empty. */
function columnsWithoutHeading({
  sheet,
  headingRow,
  range,
  isExcelTable,
  choices,
}: FoundTable): readonly number[] {
  const last = isExcelTable ? range.right : range.right + 1;
  const columns: number[] = [];
  for (let column = range.left; column <= last; column++) {
    const isLeftOut = choices.leftOut.some(
      (cell) => cell.row === headingRow && cell.column === column && sameSheetName(cell.sheet, sheet.name),
    );
    if (readableText(cellAt(sheet, headingRow, column)) === '' && !isLeftOut) columns.push(column);
  }
  return columns;
}

/** What a person has left out is told each time: the cell may hold another heading by now. */
function leftOutIssues({ sheet, headingRow, schema, headings }: FoundTable): readonly Issue[] {
  return headings
    .filter(({ meant }) => meant === LEFT_OUT)
    .map(({ text, column }) =>
      issue(
        'column.left-out',
        { sheet: sheet.name, row: headingRow, column },
        { heading: figure.text(text), table: figure.term(schema.id) },
      ),
    );
}

/** Whether a column that is not read can change the answer, by its heading and by what its cells hold. */
function mayDecide(
  table: FoundTable,
  rows: readonly number[],
  heading: string,
  cells: readonly Cell[],
  names: KnownNames,
): boolean {
  const word = columnWord(heading);
  const { unknownColumns } = table.schema;
  if (word === 'remark' || isRemarkOf(table.schema, heading)) return false;
  const content = columnContent(cells, names);
  const { numbers } = content;
  if (unknownColumns === 'terms') return word !== 'code' || content.namesKnown;
  if (numbers !== null && changesNothing(numbers, numberColumns(table, rows))) return false;
  if (content.namesKnown || content.saysYesOrNo || content.saysKey) return true;
  if (word === 'term' || (word === 'cost-term' && unknownColumns === 'amounts')) return true;
  const isCode = word === 'code' && numbers !== null;
  if (content.years > 0 && !isCode) return content.years > 1;
  const isPercentages =
    content.isPercentages || (numbers !== null && areAtMostHundred(numbers) && saysPercent(heading));
  if (isPercentages) return word !== 'derived' || unknownColumns === 'amounts';
  if (unknownColumns !== 'amounts' || numbers === null) return false;
  return word !== 'code' || numbers.some((number) => number !== null && number.denominator !== 1n);
}

function isRemarkOf({ remarks = [] }: TableSchema, heading: string): boolean {
  const text = normalizeHeading(heading);
  return remarks.some((remark) => normalizeHeading(remark) === text);
}

function areAtMostHundred(numbers: readonly (Ratio | null)[]): boolean {
  return numbers.every((number) => number === null || compareRatio(number, HUNDRED) <= 0);
}

function saysPercent(heading: string): boolean {
  return /%|prosent|(?<!\p{L})pst(?!\p{L})|andel(?!\p{L})|percent|share(?!\p{L})/iu.test(heading);
}

/** Numbers that are 1 or 0 in every row, those of a column that is read, or what its figures are of their sum. */
function changesNothing(
  numbers: readonly (Ratio | null)[],
  known: readonly (readonly (Ratio | null)[])[],
): boolean {
  const isEverywhere = (value: Ratio) =>
    numbers.every((number) => number !== null && equalRatio(number, value));
  if (isEverywhere(ONE_RATIO) || numbers.every((number) => number === null || number.numerator === 0n))
    return true;
  return known.some((figures) => areSame(numbers, figures) || areSharesOf(numbers, figures));
}

function areSame(left: readonly (Ratio | null)[], right: readonly (Ratio | null)[]): boolean {
  return left.every((number, index) => {
    const other = right[index] ?? null;
    return number === null || other === null ? number === other : equalRatio(number, other);
  });
}

/** The figures of the number columns that the schema reads. */
function numberColumns(
  { schema, sheet, columns }: FoundTable,
  rows: readonly number[],
): readonly (readonly (Ratio | null)[])[] {
  return [...columns]
    .filter(([id]) => ['amount', 'inhabitants'].includes(schema.columns[id]!.kind))
    .map(([, { column }]) => {
      const { numbers } = columnContent(
        rows.map((row) => cellAt(sheet, row, column)),
        NO_NAMES,
      );
      return numbers ?? [];
    });
}
