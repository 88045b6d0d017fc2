import {
  absoluteRatio,
  compareRatio,
  equalRatio,
  multiplyRatio,
  ONE_RATIO,
  ratio,
  subtractRatio,
  type Ratio,
} from '../core/money/ratio';
import { cellAddressText, columnLetters, rangeBetween, type CellAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import { cellAt, isDateFormat, isUncalculated, sameSheetName, type Cell } from '../workbook/snapshot';
import { cellText, nameKey, participantName, readableText } from './cell-text';
import { areSharesOf, columnContent, NO_NAMES, type ColumnContent, type KnownNames } from './column-content';
import { columnWord, type ColumnWord } from './column-words';
import type { FoundTable } from './found-table';
import { normalizeHeading } from './heading';
import { LEFT_OUT } from './match-headings';
import type { ReadTable } from './read-rows';
import type { ColumnSchemas, TableSchema } from './table-schema';

const HUNDRED = ratio(100n);
const HALF_ORE = ratio(1n, 200n);

/** What an undecided column may decide: whom or what it names, a mark, a key, amounts, years, or a term of its own. */
export type ColumnDoubt =
  'participant' | 'agreement' | 'driver' | 'yes-no' | 'key' | 'amounts' | 'years' | 'text' | 'term';

/** The figures of a column by row. */
type Figures = readonly (Ratio | null)[];

/** A column that is not used; an undecided one may decide the answer, and nobody has said that it does not. */
export interface UndecidedColumn {
  readonly heading: string;
  readonly at: CellAddress;
  readonly doubt: ColumnDoubt;
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
 * @param decides whether a text of a row, such as a remark, says something that may change the answer.
 */
export function findUnusedColumns(
  read: Pick<ReadTable<ColumnSchemas>, 'table' | 'classified'>,
  used: ReadonlySet<number>,
  names: KnownNames,
  decides: (text: string, row: number) => boolean = () => false,
): UnusedColumns {
  const { table, classified } = read;
  const { sheet, headingRow, otherColumns } = table;
  const rows = classified.filter(({ role }) => role === 'data').map(({ row }) => row);
  const tableName = figure.term(table.schema.id);
  const unused = otherColumns.filter(({ column }) => !used.has(column));
  const headless = columnsWithoutHeading(table).map((column) => ({ text: '', column }));
  const columns = [...unused, ...headless]
    .map(({ text, column }) => ({ text, column, cells: rows.map((row) => cellAt(sheet, row, column)) }))
    .filter(({ cells }) => cells.some(hasContent));
  const known = numberColumns(table, rows);
  const factors = factorsOf(columns, known);
  const undecided: UndecidedColumn[] = [];
  const passedOver: Omit<UndecidedColumn, 'doubt'>[] = [];
  for (const { text, column, cells } of columns) {
    const at = { sheet: sheet.name, row: headingRow, column };
    const saying = cells
      .filter(({ value }, index) => typeof value === 'string' && decides(cellText(value), rows[index]!))
      .map(({ value }) => cellText(value));
    const found = factors.has(column) ? null : doubtOf(table, text, cells, { known, names });
    const doubt = found ?? (saying.length > 0 ? 'text' : null);
    if (doubt === null) passedOver.push({ heading: text, at });
    else {
      const heading = text === '' ? columnLetters(column) : text;
      // Of a column of remarks it must be seen which one decides.
      undecided.push({ heading: doubt === 'text' ? `${heading} (${saying[0]!})` : heading, at, doubt });
    }
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
      ways: figure.terms(waysOut(columns)),
    }),
  ];
}

/** How what the columns say is written where it is read, each way once; a term of its own has none. */
function waysOut(columns: readonly UndecidedColumn[]): readonly string[] {
  const doubts = new Set(columns.map(({ doubt }) => doubt));
  doubts.delete('term');
  return [...doubts].map((doubt) => `way.${doubt}`);
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

/** What a column that is not read may decide, by its heading and by what its cells hold; null where it can change nothing. */
function doubtOf(
  table: FoundTable,
  heading: string,
  cells: readonly Cell[],
  { known, names }: { known: readonly Figures[]; names: KnownNames },
): ColumnDoubt | null {
  const word = columnWord(heading);
  const { unknownColumns } = table.schema;
  if (word === 'remark' || isRemarkOf(table.schema, heading)) return null;
  const content = columnContent(cells, names);
  const { numbers } = content;
  const named = names.kinds.get(nameKey(participantName(heading.replace(/(?<![?:])[?:]+$/, ''))));
  if (unknownColumns === 'terms') return doubtOfTerm(word, content, cells);
  if (numbers !== null && repeats(numbers, known)) return null;
  if ((named === 'participant' || named === 'agreement') && !content.isYesThroughout) return named;
  if (numbers !== null && changesNothing(numbers)) return null;
  const nameKinds = NAME_KINDS.filter((kind) => content.namesKnown.has(kind));
  if (nameKinds.length > 0) return nameKinds[0] === 'other' ? 'term' : nameKinds[0]!;
  if (content.saysYesOrNo || cells.some(({ value }) => isSameText(cellText(value), heading)))
    return unknownColumns === 'drivers' ? 'agreement' : 'yes-no';
  if (content.saysKey) return 'key';
  // Status says which rows hold: no heading that is known says that.
  if (word === 'term' && unknownColumns === 'people' && numbers === null) return 'yes-no';
  if (word === 'term' || (word === 'cost-term' && unknownColumns === 'amounts')) return 'term';
  if (word === 'people-term' && unknownColumns === 'people') return 'term';
  const isCode = word === 'code' && numbers !== null;
  if (content.years > 0 && !isCode) {
    // One who leaves, among many who stay, is a lone day.
    if (unknownColumns === 'people') return 'term';
    return content.years > 1 || (content.hasGaps && unknownColumns !== undefined) ? 'years' : null;
  }
  const isPercentages =
    content.isPercentages || (numbers !== null && areAtMostHundred(numbers) && saysPercent(heading));
  if (isPercentages) return word !== 'derived' || unknownColumns === 'amounts' ? 'term' : null;
  if (unknownColumns !== 'amounts' || numbers === null) return null;
  const isAmount = word !== 'code' || numbers.some((number) => number !== null && number.denominator !== 1n);
  return isAmount ? 'amounts' : null;
}

/** The kinds of names, those that say most of a column first. */
const NAME_KINDS = ['participant', 'agreement', 'driver', 'other'] as const;

/** Each column of a table of terms decides, but for codes, and for where and when it was decided. */
function doubtOfTerm(
  word: ColumnWord,
  { namesKnown }: ColumnContent,
  cells: readonly Cell[],
): ColumnDoubt | null {
  if (word === 'decision' && cells.every(isCaseOrDay)) return null;
  if (namesKnown.has('participant')) return 'participant';
  if (namesKnown.has('driver')) return 'driver';
  return word === 'code' && namesKnown.size === 0 ? null : 'term';
}

/** `K-sak 12/21` or a day: empty, or with a digit among more. */
function isCaseOrDay({ value, numberFormat }: Cell): boolean {
  if (typeof value === 'number') return isDateFormat(numberFormat);
  const text = cellText(value);
  return text === '' || (/\d/.test(text) && /[\p{L}/.]/u.test(text) && !text.includes('%'));
}

function isSameText(text: string, heading: string): boolean {
  return text !== '' && normalizeHeading(text) === normalizeHeading(heading);
}

function isRemarkOf({ remarks = [] }: TableSchema, heading: string): boolean {
  const text = normalizeHeading(heading);
  return remarks.some((remark) => normalizeHeading(remark) === text);
}

function areAtMostHundred(numbers: Figures): boolean {
  return numbers.every((number) => number === null || compareRatio(number, HUNDRED) <= 0);
}

function saysPercent(heading: string): boolean {
  return /%|prosent|(?<!\p{L})pst(?!\p{L})|andel(?!\p{L})|percent|share(?!\p{L})/iu.test(heading);
}

/** Numbers that are 1 or 0 in every row. */
function changesNothing(numbers: Figures): boolean {
  const isEverywhere = (value: Ratio) =>
    numbers.every((number) => number !== null && equalRatio(number, value));
  return isEverywhere(ONE_RATIO) || numbers.every((number) => number === null || number.numerator === 0n);
}

/** Those of a column that is read, or what its figures are of their sum. */
function repeats(numbers: Figures, known: readonly Figures[]): boolean {
  return known.some((figures) => areSame(numbers, figures) || areSharesOf(numbers, figures));
}

function areSame(left: Figures, right: Figures): boolean {
  return left.every((number, index) => {
    const other = right[index] ?? null;
    return number === null || other === null ? number === other : equalRatio(number, other);
  });
}

/** Two columns that the amounts are the product of, as Antall and Pris beside Beløp: each is in the amounts already. */
function factorsOf(
  columns: readonly { readonly column: number; readonly cells: readonly Cell[] }[],
  known: readonly Figures[],
): ReadonlySet<number> {
  const numeric = columns.flatMap(({ column, cells }) => {
    const { numbers } = columnContent(cells, NO_NAMES);
    return numbers === null ? [] : [{ column, numbers }];
  });
  const factors = new Set<number>();
  for (const [index, one] of numeric.entries()) {
    for (const other of numeric.slice(index + 1)) {
      if (!known.some((figures) => isProduct(figures, one.numbers, other.numbers))) continue;
      factors.add(one.column).add(other.column);
    }
  }
  return factors;
}

/** Whether each figure is the product of two, to the øre; a row may lack both of them. */
function isProduct(figures: Figures, one: Figures, other: Figures): boolean {
  return figures.every((figure, index) => {
    const [left, right] = [one[index] ?? null, other[index] ?? null];
    if (left === null && right === null) return true;
    if (figure === null || left === null || right === null) return false;
    const gap = absoluteRatio(subtractRatio(multiplyRatio(left, right), figure));
    return compareRatio(gap, HALF_ORE) <= 0;
  });
}

/** The figures of the number columns that the schema reads. */
function numberColumns({ schema, sheet, columns }: FoundTable, rows: readonly number[]): readonly Figures[] {
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
