import type { CellValue } from '../../../../src/workbook/snapshot';
import { refuse } from './fault';

/** What Excel makes of something that is entered into a cell, typed by a person or written by an add-in. */
export function entered(content: string | number | boolean): {
  readonly value: CellValue;
  readonly formula?: string;
} {
  if (typeof content !== 'string') return { value: content };
  if (content === '') return { value: null };
  if (content.startsWith("'")) return { value: content.slice(1) === '' ? null : content.slice(1) };
  if (content.length > 32_767) throw refuse.badArgument('a text of more than 32 767 characters');
  if (/^[=+-]/.test(content) && !isNumber(content))
    return { value: 0, formula: `=${content.replace(/^=/, '')}` };
  if (content.startsWith('@')) return { value: 0, formula: `=${content}` };
  if (isNumber(content)) return { value: Number(content.replace(/\s/g, '').replace(',', '.')) };
  if (/^(true|sann)$/i.test(content)) return { value: true };
  if (/^(false|usann)$/i.test(content)) return { value: false };
  // Dates, percentages and amounts are numbers to Excel; which ones does not matter here, but that they are no texts.
  if (/^\d+([./-]\d+)+$|^[\d\s.,]+%$|^(kr|\$)?\s*[\d\s.,]+(kr|,-)?$/i.test(content.trim()))
    return { value: 43_101 };
  return { value: content };
}

function isNumber(text: string): boolean {
  return /^\s*[-+]?\d[\d\s\u00a0]*([.,]\d+)?(e[-+]?\d+)?\s*$/i.test(text);
}
