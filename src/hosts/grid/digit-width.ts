import { FONT_SIZE } from '../../workbook/styles';
import { FONT_FAMILY } from './cell-styles';

/** A digit of Calibri, in pixels: what Excel counts the width of columns in. */
const OF_CALIBRI = 7;

let measured: number | null = null;

/** The width of a digit in the font that the page has, bold as headings and sums are, so that amounts fit in their columns and lines break as in Excel. */
export function digitWidth(): number {
  measured ??= Math.max(OF_CALIBRI, measuredInPage());
  return measured;
}

function measuredInPage(): number {
  const canvas = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (canvas === null) return OF_CALIBRI;
  canvas.font = `bold ${String(FONT_SIZE)}pt ${FONT_FAMILY}`;
  return canvas.measureText('0').width;
}
