import { cellName, rangeName } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan';
import { joinBytes } from '../opc/bytes';
import { attributesText, encodeXml, escapeCellText, NAMESPACES, XML_DECLARATION } from '../opc/xml';
import { conditionsXml } from './condition-xml';
import { fitsToPages, pageSetupXml, rowBreaksXml } from './page-setup-xml';
import type { StyleSheet } from './style-sheet';

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

/** The worksheet part of a plan around its `sheetData`, its elements in the order of CT_Worksheet (ISO/IEC 29500-1, 18.3.1.99). */
export function sheetXml(plan: SheetPlan, data: readonly Uint8Array[], options: SheetOptions): Uint8Array {
  const before = [
    XML_DECLARATION,
    `<worksheet xmlns="${NAMESPACES.spreadsheet}" xmlns:r="${NAMESPACES.relationships}">`,
    fitsToPages(plan) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    sheetViews(plan, options.isActive),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(plan.columnWidths),
  ];
  const after = [
    merges(plan),
    conditionsXml(plan.conditions, options.styles),
    pageSetupXml(plan),
    footer(plan.print.footer),
    rowBreaksXml(plan),
    options.drawingId === null ? '' : `<drawing r:id="${options.drawingId}"/>`,
    tableParts(options.tableIds),
    '</worksheet>',
  ];
  return joinBytes([encodeXml(before.join('')), ...data, encodeXml(after.join(''))]);
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
