import type { Locale } from '../locales';
import { rangeAddressText, type GridRange, type RangeAddress } from '../workbook/address';
import type { ResultMark, LaidOutSheet } from '../workbook/plan';
import { cellAt, isCellError, type Cell } from '../workbook/snapshot';
import { NUMBER_FORMATS } from '../workbook/styles';
import {
  asFormula,
  expressionOf,
  liveText,
  rangeReference,
  reference,
  textLiteral,
  watchingText,
  type PlannedCell,
} from './formula';
import {
  alwaysLive,
  KEY_FIGURE_COLUMN,
  numberCell,
  SheetBuilder,
  textCell,
  type CellSpec,
  type ColumnSpec,
} from './sheet-builder';
import { watchCells, watchFilled, watchSize, watchSum, type WatchFormulas } from './watch-formulas';
import {
  cellsAround,
  watchedCells,
  watchedFigures,
  type WatchedCells,
  type WatchedTable,
} from './watched-input';

/** A line of the list of what is watched. */
interface WatchLine {
  readonly what: string;
  readonly range: RangeAddress;
  readonly formulas: WatchFormulas;
}

/** Several lines with their sum: what a check rests on. */
interface WatchGroup {
  readonly label: string;
  readonly unchanged: string;
  /** Whether any of it makes the result wrong; else it is told alone. */
  readonly isCheck: boolean;
  readonly lines: readonly WatchLine[];
}

const LINE_WIDTHS: readonly number[] = [34, 26, 20, 14];
const COUNT_COLUMN = 3;
const ROW_COLUMN = 4;
const MESSAGE_COLUMN = 5;
const COPY_WIDTH = 16;
const LEAST_COLUMNS = 8;
/** So many lines are still easy to read on one page. */
const LINES_ON_A_PAGE = 70;

/**
 * Watches over the cells that a result was read from, in the workbook itself: a sheet with the tables as they were read,
 * and for each of their columns how many cells are not so any more, which is the first, and a sentence about it. Cells
 * whose numbers the result's formulas follow may change, as far as the formulas follow them. The other sheets of the
 * result ask `isChanged` and `message` in their checks.
 */
export class InputWatch {
  readonly #groups: readonly WatchGroup[];
  readonly #builder: SheetBuilder;
  readonly #copies = new Map<WatchedTable, number>();
  readonly #lists = new Map<WatchGroup, { readonly top: number; readonly bottom: number }>();
  readonly #checks: PlannedCell[] = [];

  /**
   * @param mark of the sheet that it writes.
   * @param stamp the lines at its foot, as on each sheet of the result.
   * @param watchesFigures whether any of the result is written as values, which follow no numbers: then other numbers
   * are told in red.
   */
  constructor(
    private readonly mark: ResultMark,
    private readonly tables: readonly WatchedTable[],
    stamp: readonly string[],
    watchesFigures: boolean,
    private readonly locale: Locale,
  ) {
    const { watch } = locale.texts;
    const always: WatchGroup = {
      label: watch.changedCells,
      unchanged: watch.unchanged,
      isCheck: true,
      lines: tables.flatMap((table) => this.#linesOf(table)),
    };
    const saysFigure = watchesFigures ? watch.changed : watch.followed;
    const figures: WatchGroup = {
      label: watch.changedFigures,
      unchanged: watchesFigures ? watch.unchangedFigures : watch.unchangedFollowed,
      isCheck: watchesFigures,
      lines: tables.flatMap((table) =>
        watchedFigures(table).map((cells) =>
          this.#lineOf(table, cells, watch.figures(cells.heading), saysFigure),
        ),
      ),
    };
    this.#groups = [always, figures];
    const widest = Math.max(...tables.map(({ range }) => range.right - range.left + 1), LEAST_COLUMNS);
    this.#builder = new SheetBuilder(
      Array.from({ length: widest }, (_, column) => LINE_WIDTHS[column] ?? COPY_WIDTH),
    );
    this.#layOut(stamp);
  }

  /**
   * Whether anything changed that formulas do not follow, as an expression for a sheet of the result.
   * @param withFigures whether numbers count that formulas follow, as they do for what is written as values.
   */
  isChanged(from: string, withFigures: boolean): string {
    const counts = this.#asked(withFigures).map((cell) => reference(cell, from, 'all'));
    return `${counts.join('+')}>0`;
  }

  /** The sentence about the first change, where there is one, as an expression. */
  message(from: string, withFigures: boolean): string {
    const [first, second] = this.#asked(withFigures).map((cell) => ({
      count: reference(cell, from, 'all'),
      text: reference({ ...cell, column: cell.column + 1 }, from, 'all'),
    }));
    return second === undefined ? first!.text : `IF(${first!.count}>0,${first!.text},${second.text})`;
  }

  plan(): LaidOutSheet {
    const { sheet } = this.locale.texts.watch;
    const laidOut = this.#builder.build({
      withFormulas: true,
      mark: this.mark,
      name: sheet,
      frozenRows: 1,
      frozenColumns: 1,
      print: { repeatRows: null, onOnePage: this.#builder.lines <= LINES_ON_A_PAGE, footer: sheet },
    });
    return { ...laidOut, formerNumbers: this.#followedCopies() };
  }

  #followedCopies(): readonly GridRange[] {
    return this.tables.flatMap((table) =>
      watchedCells(table)
        .filter(({ rule }) => rule !== 'as-read')
        .map(({ top, bottom, column }) => this.#copyOf(table, { top, bottom, left: column, right: column })),
    );
  }

  #asked(withFigures: boolean): readonly PlannedCell[] {
    return withFigures ? this.#checks : this.#checks.slice(0, 1);
  }

  #linesOf(table: WatchedTable): readonly WatchLine[] {
    const { watch } = this.locale.texts;
    const cells = watchedCells(table).map((each) => {
      const isUsed = table.columns.some(({ column }) => column === each.column);
      const heading = isUsed ? each.heading : watch.headingOnly(each.heading);
      return this.#lineOf(table, each, heading, watch.changed);
    });
    if (table.isCell) return cells;
    const { range, name } = table;
    return [
      { what: watch.size(name), range, formulas: watchSize(range, this.locale) },
      ...cells,
      ...table.columns.flatMap(({ heading, column, sums }) =>
        sums.map((sum) => ({
          what: watch.column(name, watch.sum(heading)),
          range: { ...range, top: sum.row, bottom: sum.row, left: column, right: column },
          formulas: watchSum({ sheet: range.sheet, column }, sum, this.locale),
        })),
      ),
      ...cellsAround(table, this.tables).map(({ range: around, filled }) => ({
        what: watch.around(name),
        range: around,
        formulas: watchFilled(around, filled, this.locale),
      })),
    ];
  }

  #lineOf(
    table: WatchedTable,
    cells: WatchedCells,
    column: string,
    says: (place: string, was: string, is: string) => string,
  ): WatchLine {
    const { top, bottom, column: number } = cells;
    const { sheet } = table.range;
    const range = { sheet, top, bottom, left: number, right: number };
    const what = table.isCell ? table.name : this.locale.texts.watch.column(table.name, column);
    const copy = () => rangeReference(this.mark.sheet, this.#copyOf(table, range), this.mark.sheet);
    return { what, range, formulas: watchCells(range, copy, cells, says, this.locale) };
  }

  /** Where on its own sheet the cells stand as they were read. */
  #copyOf(table: WatchedTable, cells: GridRange): GridRange {
    const down = this.#copies.get(table)! - table.range.top;
    const column = cells.left - table.range.left + 1;
    return { top: cells.top + down, bottom: cells.bottom + down, left: column, right: column };
  }

  #layOut(stamp: readonly string[]): void {
    const { watch } = this.locale.texts;
    const builder = this.#builder;
    builder.line(textCell(watch.sheet, 'title')).paragraph(watch.subtitle, 'subtitle').gap();
    for (const group of this.#groups) this.#layOutCheck(group);
    builder.gap().line(textCell(watch.listHeading, 'heading'));
    for (const group of this.#groups) {
      this.#layOutList(group);
      builder.gap();
    }
    for (const table of this.tables) this.#layOutCopy(table);
    for (const line of stamp) builder.paragraph(line, 'stamp');
  }

  /** How much has changed: green or red by itself, and in words. */
  #layOutCheck(group: WatchGroup): void {
    const { watch } = this.locale.texts;
    const { sheet } = this.mark;
    const cell = { sheet, row: this.#builder.nextRow, column: KEY_FIGURE_COLUMN };
    this.#checks.push(cell);
    const count = reference(cell, sheet, 'all');
    const message = () => {
      const counts = this.#inList(group, COUNT_COLUMN);
      const fromBelow = `(MAX(ROW(${counts}))+1-ROW(${counts}))`;
      const place = `ROWS(${counts})+1-SUMPRODUCT(MAX((${counts}>0)*${fromBelow}))`;
      const first = `INDEX(${this.#inList(group, MESSAGE_COLUMN)},${place})`;
      const inAll = expressionOf(
        liveText((all) => watch.inAll(all), [{ shown: '', expression: () => count }]),
      )!;
      return `IF(${count}=0,${textLiteral(group.unchanged)},${first}&IF(${count}>1,${inAll},""))`;
    };
    const sum = () => asFormula(`SUM(${this.#inList(group, COUNT_COLUMN)})`);
    const figure = group.isCheck
      ? numberCell('0', 'checkPassed', NUMBER_FORMATS.checkCount)
      : numberCell('0', 'keyFigure', NUMBER_FORMATS.wholeNumber);
    this.#builder.keyFigure(group.label, alwaysLive(figure, sum), watchingText(group.unchanged, message));
    if (!group.isCheck) return;
    const range = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
    this.#builder.condition({ range, formula: `=${count}=0`, style: 'passed' });
    this.#builder.condition({ range, formula: `=${count}<>0`, style: 'failed' });
  }

  #inList(group: WatchGroup, column: number): string {
    const { top, bottom } = this.#lists.get(group)!;
    return rangeReference(this.mark.sheet, { top, bottom, left: column, right: column }, this.mark.sheet);
  }

  /** What is watched, a line each. */
  #layOutList(group: WatchGroup): void {
    const { columns: headings } = this.locale.texts.watch;
    const { lines } = group;
    this.#builder.line(
      textCell(headings.what, 'tableHeading'),
      textCell(headings.cells, 'tableHeading'),
      textCell(headings.count, 'tableHeadingRight'),
      textCell(headings.row, 'tableHeadingRight'),
      textCell(headings.message, 'tableHeadingAfterNumber'),
    );
    const top = this.#builder.nextRow;
    this.#lists.set(group, { top, bottom: top + lines.length - 1 });
    const at = (line: number, column: number) =>
      reference({ sheet: this.mark.sheet, row: top + line, column }, this.mark.sheet);
    const column = (
      align: ColumnSpec['align'],
      expression?: (formulas: WatchFormulas, line: number) => string,
    ): ColumnSpec => ({
      heading: '',
      align,
      ...(expression && { formula: (line) => asFormula(expression(lines[line]!.formulas, line)) }),
    });
    this.#builder.rows({
      columns: [
        column('left'),
        column('left'),
        column('right', ({ count }) => count()),
        column('right', ({ row }, line) => row(at(line, COUNT_COLUMN))),
        column('after-number', ({ message }, line) => message(at(line, COUNT_COLUMN), at(line, ROW_COLUMN))),
      ],
      rowCount: lines.length,
      rowAt: (line) => [
        textCell(lines[line]!.what, 'text'),
        textCell(rangeAddressText(lines[line]!.range), 'text'),
        numberCell('0', 'number', NUMBER_FORMATS.wholeNumber),
        numberCell(null, 'number', NUMBER_FORMATS.plain),
        textCell('', 'textAfterNumber'),
      ],
    });
  }

  /** A table as it was read, cell by cell. */
  #layOutCopy(table: WatchedTable): void {
    const { sheet, range, headingRow, name } = table;
    const place = rangeAddressText(range);
    this.#builder.line(textCell(this.locale.texts.watch.copy(name, place), 'heading'));
    this.#copies.set(table, this.#builder.nextRow);
    const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
    const used = new Set(table.columns.map(({ column }) => column));
    const heldAt = (index: number, column: number) => cellAt(sheet, range.top + index, column);
    this.#builder.rows({
      columns: columns.map((column) => ({
        heading: '',
        align: 'left',
        formula: (index) => {
          if (range.top + index > headingRow && !used.has(column)) return null;
          const { value } = heldAt(index, column);
          return typeof value === 'boolean' ? (value ? '=TRUE' : '=FALSE') : null;
        },
      })),
      rowCount: range.bottom - range.top + 1,
      rowAt: (index) =>
        columns.map((column) => {
          const row = range.top + index;
          // What decides nothing is nobody's to read, such as an employee's address.
          if (row > headingRow && !used.has(column)) return NOTHING_COPIED;
          const look = row > headingRow ? 'cell' : 'heading';
          return copiedCell(heldAt(index, column), look, column === range.left);
        }),
    });
    this.#builder.gap();
  }
}

const NOTHING_COPIED = textCell('', 'text');

function copiedCell({ value, numberFormat }: Cell, look: 'heading' | 'cell', isFirst: boolean): CellSpec {
  if (typeof value !== 'number') {
    const text = isCellError(value) ? value.error : String(value ?? '');
    const [heading, cell] = isFirst
      ? (['tableHeading', 'text'] as const)
      : (['tableHeadingAfterNumber', 'textAfterNumber'] as const);
    return textCell(text, look === 'heading' ? heading : cell);
  }
  return {
    content: { kind: 'number', number: value },
    style: look === 'heading' ? 'tableHeadingRight' : 'number',
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
