import type { GridRange } from '../workbook/address';
import type {
  LaidOutSheet,
  PlanCell,
  PlanChart,
  PlanCondition,
  PlanContent,
  PlanName,
  PlanTable,
  PrintSetup,
  ResultMark,
} from '../workbook/plan';
import {
  asFormula,
  expressionOf,
  fixedText,
  type LateFormula,
  type LiveText,
  type RowFormula,
} from './formula';
import { FONT_SIZE, STYLES, type CellStyle, type StyleName } from '../workbook/styles';

/** A cell's content and look; where it stands is the builder's matter. */
export interface CellSpec {
  readonly content: PlanContent;
  /** What calculates the content in the workbook; absent for what never changes. */
  readonly formula?: LateFormula;
  /** Set where the formula stands also among values: it watches over them. */
  readonly always?: true;
  readonly style: StyleName;
  readonly numberFormat?: string;
}

export interface ColumnSpec {
  readonly heading: string;
  /** `after-number`: text to the left with a little room, so that it does not touch the number before it. */
  readonly align: 'left' | 'after-number' | 'right';
  /** What calculates the cells of its rows, which are counted from 0. */
  readonly formula?: RowFormula;
}

const HEADING_STYLES = {
  left: 'tableHeading',
  'after-number': 'tableHeadingAfterNumber',
  right: 'tableHeadingRight',
} as const satisfies Record<ColumnSpec['align'], StyleName>;

export interface TableSpec {
  /** A wish; characters that Excel refuses are replaced. */
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly rowCount: number;
  /** The cells of a row, from 0. Asked for while the sheet is written: a large table has a million cells, and none is kept. */
  readonly rowAt: (row: number) => readonly CellSpec[];
  readonly totalRow: readonly CellSpec[] | null;
}

const EMPTY: PlanContent = { kind: 'empty' };

export function textCell(text: string, style: StyleName): CellSpec {
  return { content: text === '' ? EMPTY : { kind: 'text', text }, style };
}

/** A number from its decimal text, so that an amount of øre becomes the nearest number a cell can hold. */
export function numberCell(decimal: string | null, style: StyleName, numberFormat: string): CellSpec {
  const content: PlanContent = decimal === null ? EMPTY : { kind: 'number', number: Number(decimal) };
  return { content, style, numberFormat };
}

/** The same cell, calculated in the workbook. */
export function live({ content, style, numberFormat }: CellSpec, formula: LateFormula): CellSpec {
  // Large sheets have a million of them: objects of two shapes.
  return numberFormat === undefined ? { content, formula, style } : { content, formula, style, numberFormat };
}

/** The same cell, calculated in the workbook also where all else is written as values. */
export function alwaysLive(cell: CellSpec, formula: LateFormula): CellSpec {
  return { ...live(cell, formula), always: true };
}

/** Height of a line as a multiple of its font size, as Excel and LibreOffice draw it. */
const LINE_HEIGHT = 1.36;
/** Letters of running text take less room than the digits that column widths are counted in. */
const LETTERS_PER_WIDTH = 1.15;

/**
 * Lays a result sheet out from the top, a line or a block at a time, below one another from column A. The width is
 * that of the columns given, and running text fills it.
 */
export class SheetBuilder {
  private readonly blocks: Block[] = [];
  private readonly tables: PlanTable[] = [];
  private readonly names: PlanName[] = [];
  private readonly conditions: PlanCondition[] = [];
  private readonly charts: PlanChart[] = [];
  private readonly merges: GridRange[] = [];
  private readonly rowHeights = new Map<number, number>();
  private readonly breaks: number[] = [];
  private row = 1;

  constructor(private readonly columnWidths: readonly number[]) {}

  /** How many lines are laid out so far. */
  get lines(): number {
    return this.row - 1;
  }

  /** The row that the next line gets. */
  get nextRow(): number {
    return this.row;
  }

  /** How many columns the sheet has. */
  get columns(): number {
    return this.columnWidths.length;
  }

  /** The heading row of the first table. */
  get firstTableRow(): number {
    return this.tables[0]?.range.top ?? 1;
  }

  /** Cells side by side from column A. */
  line(...cells: readonly CellSpec[]): this {
    for (const [index, cell] of cells.entries()) this.put(this.row, index + 1, cell);
    const tallest = Math.max(...cells.map(({ style }) => fontSize(style)));
    if (tallest > FONT_SIZE) this.rowHeights.set(this.row, Math.ceil(tallest * LINE_HEIGHT));
    this.row++;
    return this;
  }

  gap(lines = 1): this {
    this.row += lines;
    return this;
  }

  /** Running text across all columns, in as many lines as it takes; a live one follows the sheet. */
  paragraph(text: string | LiveText, style: StyleName): this {
    this.textAcross(1, text, style);
    this.row++;
    return this;
  }

  /** The next line begins a page, where the sheet is printed on several. */
  pageBreak(): this {
    this.breaks.push(this.row);
    return this;
  }

  /** A label, its figure in the third column, and in the columns after it what the figure rests on, in words. */
  keyFigure(label: string, figure: CellSpec, basis: string | LiveText): this {
    this.put(this.row, 1, textCell(label, 'label'));
    this.put(this.row, KEY_FIGURE_COLUMN, figure);
    if (basis !== '') this.textAcross(KEY_FIGURE_COLUMN + 1, basis, 'basis');
    const ownHeight = Math.ceil(fontSize(figure.style) * LINE_HEIGHT);
    this.rowHeights.set(this.row, Math.max(this.rowHeights.get(this.row) ?? 0, ownHeight));
    this.row++;
    return this;
  }

  /** A name for a cell of the sheet. */
  name(name: string, row: number, column: number): this {
    this.names.push({ name, row, column });
    return this;
  }

  /** A look that cells take while a formula holds; the formula is as the first cell of the range writes it. */
  condition(condition: PlanCondition): this {
    this.conditions.push(condition);
    return this;
  }

  /** A chart across all columns, so many lines high. */
  chart(chart: Omit<PlanChart, 'area'>, lines: number): this {
    const area = { top: this.row, bottom: this.row + lines - 1, left: 1, right: this.columnWidths.length };
    this.charts.push({ ...chart, area });
    this.row += lines;
    return this;
  }

  /** An Excel table from column A. */
  table({ name, columns, rowCount, rowAt, totalRow }: TableSpec): this {
    const top = this.row;
    const headings = distinct(columns.map((column) => column.heading));
    columns.forEach(({ align }, index) => {
      this.put(top, index + 1, textCell(headings[index]!, HEADING_STYLES[align]));
    });
    const headingHeights = headings.map((heading, index) =>
      textHeight(heading, this.columnWidths[index]!, FONT_SIZE),
    );
    this.rowHeights.set(top, Math.max(...headingHeights) + 4);
    this.blocks.push({ kind: 'table-rows', top: top + 1, columns, rowCount, rowAt });
    this.row = top + 1 + rowCount;
    if (totalRow !== null) this.line(...totalRow);
    const range = { top, bottom: this.row - 1, left: 1, right: columns.length };
    this.tables.push({ name: tableName(name), range, hasTotalRow: totalRow !== null });
    return this;
  }

  /** Cells below one another from column A, as a table's are, that are no Excel table. */
  rows({ columns, rowCount, rowAt }: Pick<TableSpec, 'columns' | 'rowCount' | 'rowAt'>): this {
    this.blocks.push({ kind: 'table-rows', top: this.row, columns, rowCount, rowAt });
    this.row += rowCount;
    return this;
  }

  /** The sheet; with formulas where cells have them, or with what they hold. */
  build(sheet: {
    readonly withFormulas?: boolean;
    readonly mark: ResultMark | null;
    readonly isAboutPersons?: boolean;
    readonly name: string;
    readonly frozenRows: number;
    readonly frozenColumns: number;
    readonly print: Omit<PrintSetup, 'pageBreaks'>;
  }): LaidOutSheet {
    const { withFormulas = false, ...rest } = sheet;
    return {
      ...rest,
      print: { ...rest.print, pageBreaks: this.breaks },
      rows: { [Symbol.iterator]: () => rowsOf(this.blocks, withFormulas) },
      tables: this.tables,
      names: this.names,
      conditions: this.conditions,
      charts: this.charts,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
    };
  }

  private textAcross(left: number, content: string | LiveText, style: StyleName): void {
    const liveContent = typeof content === 'string' ? fixedText(content) : content;
    const { text } = liveContent;
    const right = this.columnWidths.length;
    const width = this.columnWidths.slice(left - 1).reduce((sum, each) => sum + each, 0);
    const calculate = liveContent.always === true ? alwaysLive : live;
    this.put(
      this.row,
      left,
      calculate(textCell(text, style), () => asFormula(expressionOf(liveContent))),
    );
    if (right > left) this.merges.push({ top: this.row, bottom: this.row, left, right });
    this.rowHeights.set(this.row, textHeight(text, width, fontSize(style)));
  }

  private put(row: number, column: number, spec: CellSpec): void {
    const last = this.blocks.at(-1);
    if (last?.kind === 'line' && last.row === row) last.cells.push({ column, spec });
    else this.blocks.push({ kind: 'line', row, cells: [{ column, spec }] });
  }
}

/** What is laid out, in the order of the rows: the cells of one, from the left, or the rows of a table. */
type Block =
  | { readonly kind: 'line'; readonly row: number; readonly cells: { column: number; spec: CellSpec }[] }
  | ({ readonly kind: 'table-rows'; readonly top: number } & Pick<
      TableSpec,
      'columns' | 'rowCount' | 'rowAt'
    >);

function* rowsOf(blocks: readonly Block[], withFormulas: boolean): Generator<readonly PlanCell[]> {
  for (const block of blocks) {
    if (block.kind === 'line') {
      yield block.cells.map(({ column, spec }) =>
        planCell(
          block.row,
          column,
          spec,
          withFormulas || spec.always === true ? (spec.formula?.() ?? null) : null,
        ),
      );
      continue;
    }
    const { top, columns, rowCount, rowAt } = block;
    for (let row = 0; row < rowCount; row++) {
      yield rowAt(row).map((spec, index) =>
        planCell(top + row, index + 1, spec, withFormulas ? (columns[index]!.formula?.(row) ?? null) : null),
      );
    }
  }
}

function planCell(
  row: number,
  column: number,
  { content, style, numberFormat }: CellSpec,
  formula: string | null,
): PlanCell {
  const isLive = formula !== null && formula.length <= LONGEST_FORMULA;
  const written = isLive ? calculated(content, formula) : content;
  // Large sheets have a million of them: objects of two shapes.
  return numberFormat === undefined
    ? { row, column, content: written, style }
    : { row, column, content: written, style, numberFormat };
}

/** Excel takes 8192 characters, and opens no workbook that has more in a cell; names of sheets may still become longer. */
const LONGEST_FORMULA = 8_000;

/** What the cell holds is what its formula shows until it is calculated. */
function calculated(content: PlanContent, formula: string): PlanContent {
  const value = content.kind === 'text' ? content.text : content.kind === 'number' ? content.number : '';
  return { kind: 'formula', formula, value };
}

/** Where key figures stand: beside their labels, which may run on over the second column. */
export const KEY_FIGURE_COLUMN = 3;

function fontSize(style: StyleName): number {
  const { size }: CellStyle = STYLES[style];
  return size ?? FONT_SIZE;
}

/** Points that a text takes in a column, its words never split. */
function textHeight(text: string, width: number, size: number): number {
  const room = (width * LETTERS_PER_WIDTH * FONT_SIZE) / size;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ -]/)) {
    if (used > 0 && used + word.length > room) {
      lines++;
      used = 0;
    }
    used += word.length + 1;
  }
  return Math.ceil(lines * size * LINE_HEIGHT);
}

/** Headings of a table must differ: a second `Sum` becomes `Sum (2)`. */
function distinct(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let candidate = heading;
    for (let number = 2; taken.has(candidate.toLocaleLowerCase('nb')); number++) {
      candidate = `${heading} (${String(number)})`;
    }
    taken.add(candidate.toLocaleLowerCase('nb'));
    return candidate;
  });
}

/** A name that Excel takes for a table: letters, digits and underscores, not like a cell. */
function tableName(wanted: string): string {
  return wanted
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^(?=\p{N})/u, '_')
    .slice(0, 200);
}
