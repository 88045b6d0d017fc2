import { cellName, columnLetters, rangeName } from '../../../workbook/address';
import type { PlanCell, PlanContent, SheetPlan } from '../../../workbook/plan';
import { STYLES } from '../../../workbook/styles';
import {
  attributesText,
  encodeXml,
  escapeCellText,
  escapeXml,
  NAMESPACES,
  XML_DECLARATION,
} from '../opc/xml';
import { fittingCellText } from '../../../workbook/cell-text';
import type { CellsByRow } from './cells-by-row';
import { conditionsXml } from './condition-xml';
import { fitsToPages, pageSetupXml, rowBreaksXml } from './page-setup-xml';
import type { StyleSheet } from './style-sheet';

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;
/** A footer has room for 255 characters, of which `&` takes two. */
const LONGEST_FOOTER_TEXT = 120;

/** What a worksheet part says besides its plan. */
export interface SheetOptions {
  readonly styles: StyleSheet;
  /** The sheet that the workbook opens on. */
  readonly isActive: boolean;
  /** The relationships to its tables. */
  readonly tableIds: readonly string[];
  /** The relationship to its drawing, when it has one. */
  readonly drawingId: string | null;
}

/** The worksheet part of a plan whose cells are in rows, its elements in the order of CT_Worksheet (ISO/IEC 29500-1, 18.3.1.99). */
export function sheetXml(plan: SheetPlan, rows: CellsByRow, options: SheetOptions): Uint8Array {
  const elements = [
    `<worksheet xmlns="${NAMESPACES.spreadsheet}" xmlns:r="${NAMESPACES.relationships}">`,
    fitsToPages(plan) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    sheetViews(plan, options.isActive),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(plan.columnWidths),
    sheetData(rows, plan.rowHeights, options.styles),
    merges(plan),
    conditionsXml(plan.conditions, options.styles),
    pageSetupXml(plan),
    footer(plan.print.footer),
    rowBreaksXml(plan),
    options.drawingId === null ? '' : `<drawing r:id="${options.drawingId}"/>`,
    tableParts(options.tableIds),
    '</worksheet>',
  ];
  return encodeXml(XML_DECLARATION + elements.join(''));
}

function sheetViews({ mark, frozenRows, frozenColumns }: SheetPlan, isActive: boolean): string {
  const view = attributesText({
    showGridLines: mark === null ? undefined : 0,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: 0,
  });
  return `<sheetViews><sheetView${view}>${pane(frozenRows, frozenColumns)}</sheetView></sheetViews>`;
}

function pane(frozenRows: number, frozenColumns: number): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const rowsName = frozenRows > 0 ? 'bottom' : 'top';
  const activePane = rowsName + (frozenColumns > 0 ? 'Right' : 'Left');
  const attributes = attributesText({
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: cellName({ row: frozenRows + 1, column: frozenColumns + 1 }),
    activePane,
    state: 'frozen',
  });
  return `<pane${attributes}/><selection pane="${activePane}"/>`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const elements = widths.map((characters, index) => {
    const attributes = { min: index + 1, max: index + 1, width: storedWidth(characters), customWidth: 1 };
    return `<col${attributesText(attributes)}/>`;
  });
  return `<cols>${elements.join('')}</cols>`;
}

/** Files hold a width with its margins, of 5 pixels where a digit of the default font has 7 (ISO/IEC 29500-1, 18.3.1.13). */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

function sheetData(rows: CellsByRow, heights: ReadonlyMap<number, number>, styles: StyleSheet): string {
  const numbers = [...new Set([...rows.keys(), ...heights.keys()])].sort((a, b) => a - b);
  const elements = numbers.map((number) => {
    const cells = (rows.get(number) ?? []).map((cell) => cellXml(cell, styles));
    return `<row r="${number}"${heightAttributes(heights.get(number))}>${cells.join('')}</row>`;
  });
  return `<sheetData>${elements.join('')}</sheetData>`;
}

function heightAttributes(height: number | undefined): string {
  return height === undefined ? '' : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
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

function merges({ merges: ranges }: SheetPlan): string {
  if (ranges.length === 0) return '';
  const elements = ranges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  return `<mergeCells count="${ranges.length}">${elements.join('')}</mergeCells>`;
}

/** The text to the left, where `&` is doubled for it begins a code; to the right the page of the pages. */
function footer(text: string): string {
  const left = text.slice(0, LONGEST_FOOTER_TEXT).replaceAll('&', '&&');
  return `<headerFooter><oddFooter>${escapeCellText(`&L${left}&R&P / &N`)}</oddFooter></headerFooter>`;
}

function tableParts(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}
