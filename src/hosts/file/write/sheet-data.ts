import { columnLetters } from '../../../workbook/address';
import { fittingCellText } from '../../../workbook/cell-text';
import type { PlanCell, PlanContent, SheetPlan } from '../../../workbook/plan';
import { STYLES } from '../../../workbook/styles';
import { joinBytes } from '../opc/bytes';
import { encodeXml, escapeCellText, escapeXml } from '../opc/xml';
import type { StyleSheet } from './style-sheet';

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** The text that becomes bytes at once: a sheet has a hundred million letters, and none of them is kept as text. */
const LETTERS_AT_ONCE = 2 ** 18;

/** Cells by their rows, each from the left. */
export type CellsByRow = ReadonlyMap<number, readonly PlanCell[]>;

/** The cells of a sheet, gone through once. */
export interface SheetData {
  /** The element `sheetData`. */
  readonly xml: Uint8Array;
  /** The rows that tables and charts tell of once more. */
  readonly rows: CellsByRow;
  readonly hasFormulas: boolean;
}

/** The cells of a plan as they stand in its worksheet part (ISO/IEC 29500-1, 18.3.1.80). */
export function sheetData(plan: SheetPlan, styles: StyleSheet): SheetData {
  const told = rowsToldTwice(plan);
  const rows = new Map<number, readonly PlanCell[]>();
  const xml = new RowsXml(plan.rowHeights, styles);
  for (const cells of plan.rows) {
    const { row } = cells[0]!;
    xml.add(row, cells);
    if (told.has(row)) rows.set(row, cells);
  }
  return { xml: xml.finish(), rows, hasFormulas: xml.hasFormulas };
}

/** The headings and totals of tables, and what charts show. */
function rowsToldTwice({ tables, charts }: SheetPlan): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { range, hasTotalRow } of tables) {
    told.add(range.top);
    if (hasTotalRow) told.add(range.bottom);
  }
  for (const { categories, series } of charts) {
    for (const { top, bottom } of [categories, ...series.map(({ values }) => values)]) {
      for (let row = top; row <= bottom; row++) told.add(row);
    }
    for (const { name } of series) told.add(name.row);
  }
  return told;
}

/** Rows from the top, with those between that have only a height. */
class RowsXml {
  hasFormulas = false;
  readonly #heights: ReadonlyMap<number, number>;
  readonly #styles: StyleSheet;
  /** The rows with a height that are still to come, the next one last. */
  readonly #tall: number[];
  readonly #pieces: Uint8Array[] = [];
  #text = '<sheetData>';

  constructor(heights: ReadonlyMap<number, number>, styles: StyleSheet) {
    this.#heights = heights;
    this.#styles = styles;
    this.#tall = [...heights.keys()].sort((a, b) => b - a);
  }

  add(row: number, cells: readonly PlanCell[]): void {
    this.#addTall((tall) => tall < row);
    if (this.#tall.at(-1) === row) this.#tall.pop();
    this.#addRow(row, cells);
  }

  finish(): Uint8Array {
    this.#addTall(() => true);
    this.#text += '</sheetData>';
    this.#encode();
    return joinBytes(this.#pieces);
  }

  #addTall(isNext: (row: number) => boolean): void {
    for (let row = this.#tall.at(-1); row !== undefined && isNext(row); row = this.#tall.at(-1)) {
      this.#addRow(row, []);
      this.#tall.pop();
    }
  }

  #addRow(row: number, cells: readonly PlanCell[]): void {
    const height = this.#heights.get(row);
    const size = height === undefined ? '' : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
    this.#text += `<row r="${row}"${size}>`;
    for (const cell of cells) {
      this.#text += cellXml(cell, this.#styles);
      if (cell.content.kind === 'formula') this.hasFormulas = true;
    }
    this.#text += '</row>';
    if (this.#text.length > LETTERS_AT_ONCE) this.#encode();
  }

  #encode(): void {
    this.#pieces.push(encodeXml(this.#text));
    this.#text = '';
  }
}

/** Written as a text at once, not from attributes: there are more cells than all else in a workbook together. */
function cellXml({ row, column, content, style, numberFormat }: PlanCell, styles: StyleSheet): string {
  const number = styles.cellStyle(STYLES[style], numberFormat);
  const type = contentType(content);
  return `<c r="${columnLetters(column)}${row}" s="${number}"${type === null ? '' : ` t="${type}"`}>${contentXml(content)}</c>`;
}

function contentType(content: PlanContent): string | null {
  if (content.kind === 'text') return content.text === '' ? null : 'inlineStr';
  if (content.kind === 'formula' && typeof content.value === 'string') return 'str';
  return null;
}

function contentXml(content: PlanContent): string {
  switch (content.kind) {
    case 'text':
      return content.text === '' ? '' : `<is><t xml:space="preserve">${cellText(content.text)}</t></is>`;
    case 'number':
      return `<v>${content.number}</v>`;
    case 'formula':
      return `<f>${escapeXml(content.formula.slice(1))}</f><v>${typeof content.value === 'string' ? cellText(content.value) : content.value}</v>`;
    case 'empty':
      return '';
  }
}

function cellText(text: string): string {
  return escapeCellText(fittingCellText(text));
}
