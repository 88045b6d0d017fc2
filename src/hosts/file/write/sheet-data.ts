import { DAYS_TO_1904, showsDay } from '../../../workbook/date-system';
import { columnLetters } from '../../../workbook/address';
import { fittingCellText } from '../../../workbook/cell-text';
import type { PlanCell, SheetPlan } from '../../../workbook/plan';
import { type OwnLook, styleWith } from '../../../workbook/styles';
import { WrittenCells } from '../../../workbook/written-cells';
import { Utf8Writer } from '../opc/utf8-writer';
import { escapeCellText, escapeXml } from '../opc/xml';
import type { StyleSheet } from './style-sheet';

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;

/** Cells by their rows, each from the left. */
export type CellsByRow = ReadonlyMap<number, readonly PlanCell[]>;

/** The cells of a sheet, gone through once. */
export interface SheetData {
  /** The element `sheetData`, in pieces. */
  readonly xml: readonly Uint8Array[];
  /** The rows that tables and charts tell of once more. */
  readonly rows: CellsByRow;
  readonly hasFormulas: boolean;
  /** What was entered in them, as `writtenCellsOf` tells. */
  readonly written: string;
}

/**
 * The cells of a plan as they stand in its worksheet part (ISO/IEC 29500-1, 18.3.1.80).
 * @param date1904 the workbook counts its days from 1904 (18.2.28); plans count theirs from 1900.
 */
export function sheetData(plan: SheetPlan, styles: StyleSheet, date1904: boolean): SheetData {
  const told = rowsToldTwice(plan);
  const rows = new Map<number, readonly PlanCell[]>();
  const xml = new RowsXml(plan.rowHeights, styles, date1904);
  const written = new WrittenCells(plan);
  for (const cells of plan.rows) {
    const { row } = cells[0]!;
    xml.add(row, cells);
    if (plan.mark !== null) written.add(cells);
    if (told.has(row)) rows.set(row, cells);
  }
  return { xml: xml.finish(), rows, hasFormulas: xml.hasFormulas, written: written.text() };
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
  readonly #xml = new Utf8Writer();
  /** How a cell of each column begins. */
  readonly #beginnings: string[] = [];
  /** The look of the last cell of each column, which is mostly that of the next. */
  readonly #looks: Look[] = [];

  constructor(
    heights: ReadonlyMap<number, number>,
    styles: StyleSheet,
    private readonly date1904: boolean,
  ) {
    this.#heights = heights;
    this.#styles = styles;
    this.#tall = [...heights.keys()].sort((a, b) => b - a);
    this.#xml.add('<sheetData>');
  }

  add(row: number, cells: readonly PlanCell[]): void {
    this.#addTall((tall) => tall < row);
    if (this.#tall.at(-1) === row) this.#tall.pop();
    this.#addRow(row, cells);
  }

  finish(): readonly Uint8Array[] {
    this.#addTall(() => true);
    this.#xml.add('</sheetData>');
    return this.#xml.finish();
  }

  #addTall(isNext: (row: number) => boolean): void {
    for (let row = this.#tall.at(-1); row !== undefined && isNext(row); row = this.#tall.at(-1)) {
      this.#addRow(row, []);
      this.#tall.pop();
    }
  }

  #addRow(row: number, cells: readonly PlanCell[]): void {
    const number = String(row);
    const height = this.#heights.get(row);
    const size = height === undefined ? '' : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
    this.#xml.add(`<row r="${number}"${size}>`);
    for (const cell of cells) this.#addCell(cell, number);
    this.#xml.add('</row>');
  }

  #lookOf({ column, style, numberFormat, look }: PlanCell): string {
    const last = this.#looks[column];
    if (last?.style === style && last.numberFormat === numberFormat && last.look === look) return last.number;
    const number = String(this.#styles.cellStyle(styleWith(style, look), numberFormat));
    this.#looks[column] = { style, numberFormat, look, number };
    return number;
  }

  /** A number as the workbook keeps it: a day by the count of its own. */
  #stored(number: number, numberFormat: string | undefined): string {
    return String(this.date1904 && showsDay(numberFormat) ? number - DAYS_TO_1904 : number);
  }

  /** Written piece by piece, not from attributes: there are more cells than all else in a workbook together. */
  #addCell(cell: PlanCell, row: string): void {
    const { column, content, numberFormat } = cell;
    const xml = this.#xml;
    xml.add((this.#beginnings[column] ??= `<c r="${columnLetters(column)}`));
    xml.add(row);
    xml.add('" s="');
    xml.add(this.#lookOf(cell));
    switch (content.kind) {
      case 'text':
        if (content.text === '') break;
        xml.add('" t="inlineStr"><is><t xml:space="preserve">');
        xml.add(cellText(content.text));
        xml.add('</t></is></c>');
        return;
      case 'number':
        xml.add('"><v>');
        xml.add(this.#stored(content.number, numberFormat));
        xml.add('</v></c>');
        return;
      case 'formula': {
        const { formula, value } = content;
        this.hasFormulas = true;
        xml.add(typeof value === 'string' ? '" t="str"><f>' : '"><f>');
        xml.add(escapeXml(formula.slice(1)));
        xml.add('</f><v>');
        xml.add(typeof value === 'string' ? cellText(value) : this.#stored(value, numberFormat));
        xml.add('</v></c>');
        return;
      }
      case 'empty':
        break;
    }
    xml.add('"/>');
  }
}

/** A look by its number in the style sheet. */
interface Look {
  readonly style: PlanCell['style'];
  readonly numberFormat: string | undefined;
  readonly look: OwnLook | undefined;
  readonly number: string;
}

function cellText(text: string): string {
  return escapeCellText(fittingCellText(text));
}
