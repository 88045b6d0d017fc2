import { cellName, columnLetters, rangeName } from '../../../workbook/address';
import type { PlanCell, PlanContent, PrintSetup, SheetPlan } from '../../../workbook/plan';
import { STYLES } from '../../../workbook/styles';
import {
  attributesText,
  encodeXml,
  escapeCellText,
  escapeXml,
  NAMESPACES,
  XML_DECLARATION,
} from '../opc/xml';
import type { StyleSheet } from './style-sheet';

/** Excel "repairs" a file with longer cells on opening. */
const LONGEST_CELL_TEXT = 32_767;
/** A footer has room for 255 characters, of which `&` takes two. */
const LONGEST_FOOTER_TEXT = 120;

export interface SheetOptions {
  readonly styles: StyleSheet;
  /** The sheet that the workbook opens on. */
  readonly isActive: boolean;
  /** The relationships to its tables. */
  readonly tableIds: readonly string[];
}

/** The worksheet part of a plan, its elements in the order of CT_Worksheet (ISO/IEC 29500-1, 18.3.1.99). */
export function sheetXml(plan: SheetPlan, options: SheetOptions): Uint8Array {
  const elements = [
    `<worksheet xmlns="${NAMESPACES.spreadsheet}" xmlns:r="${NAMESPACES.relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    sheetViews(plan, options.isActive),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(plan.columnWidths),
    sheetData(plan, options.styles),
    merges(plan),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.75" header="0.3" footer="0.3"/>',
    pageSetup(plan.print),
    footer(plan.print.footer),
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

function sheetData({ cells, rowHeights }: SheetPlan, styles: StyleSheet): string {
  const cellsByRow = new Map<number, string[]>([...rowHeights.keys()].map((row) => [row, []]));
  for (const cell of cells.toSorted((a, b) => a.column - b.column)) {
    const inRow = cellsByRow.get(cell.row) ?? [];
    cellsByRow.set(cell.row, inRow);
    inRow.push(cellXml(cell, styles));
  }
  const elements = [...cellsByRow]
    .toSorted(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const height = rowHeights.get(row);
      const attributes = attributesText({
        r: row,
        ht: height,
        customHeight: height === undefined ? height : 1,
      });
      return `<row${attributes}>${inRow.join('')}</row>`;
    });
  return `<sheetData>${elements.join('')}</sheetData>`;
}

function cellXml({ row, column, content, style, numberFormat }: PlanCell, styles: StyleSheet): string {
  const attributes = {
    r: columnLetters(column) + String(row),
    s: styles.cellStyle(STYLES[style], numberFormat),
  };
  const type = contentType(content);
  return `<c${attributesText({ ...attributes, t: type })}>${contentXml(content)}</c>`;
}

function contentType(content: PlanContent): string | undefined {
  if (content.kind === 'text') return content.text === '' ? undefined : 'inlineStr';
  if (content.kind === 'formula' && typeof content.value === 'string') return 'str';
  return undefined;
}

function contentXml(content: PlanContent): string {
  switch (content.kind) {
    case 'text':
      return content.text === '' ? '' : `<is><t xml:space="preserve">${cellText(content.text)}</t></is>`;
    case 'number':
      return `<v>${content.number}</v>`;
    case 'formula':
      return `<f>${escapeXml(content.formula.slice(1))}</f><v>${cellText(String(content.value))}</v>`;
    case 'empty':
      return '';
  }
}

function cellText(text: string): string {
  return escapeCellText(text.slice(0, LONGEST_CELL_TEXT));
}

function merges({ merges: ranges }: SheetPlan): string {
  if (ranges.length === 0) return '';
  const elements = ranges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  return `<mergeCells count="${ranges.length}">${elements.join('')}</mergeCells>`;
}

function pageSetup({ onOnePage }: PrintSetup): string {
  const A4 = 9;
  return `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="${onOnePage ? 1 : 0}"/>`;
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
