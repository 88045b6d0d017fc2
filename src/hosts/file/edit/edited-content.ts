import { fittingCellText } from '../../../workbook/cell-text';
import { type CellValue, isCellError } from '../../../workbook/snapshot';
import { escapeCellText, escapeXml } from '../opc/xml';
import { withFilePrefixes } from '../write/future-functions';

/** What stands in a cell's element, and the type that its attribute tells; null for a number and for nothing. */
export interface ContentXml {
  readonly type: string | null;
  readonly xml: string;
}

/** A cell's contents, its formula as it stands in the file already when `formulaXml` is given. */
export function contentXml(
  value: CellValue,
  formula: string | undefined,
  prefix: string,
  formulaXml?: string,
): ContentXml {
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if (formula === undefined && typeof value === 'string') {
    if (value === '') return { type: null, xml: '' };
    const text = `<${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t>`;
    return { type: 'inlineStr', xml: element('is', text) };
  }
  const { type, text } = storedValue(value);
  const calculation =
    formula === undefined ? '' : (formulaXml ?? element('f', escapeXml(withFilePrefixes(formula.slice(1)))));
  return { type, xml: calculation + (text === null ? '' : element('v', text)) };
}

function storedValue(value: CellValue): { readonly type: string | null; readonly text: string | null } {
  if (value === null) return { type: null, text: null };
  if (isCellError(value)) return { type: 'e', text: escapeXml(value.error) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return typeof value === 'number'
    ? { type: null, text: String(value) }
    : { type: 'str', text: cellText(value) };
}

function cellText(text: string): string {
  return escapeCellText(fittingCellText(text));
}
