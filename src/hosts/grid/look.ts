import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type BorderLine, type CellStyle, FONT_NAME, FONT_SIZE } from '../../workbook/styles';

const FAMILY = `${FONT_NAME}, Carlito, Arial, sans-serif`;

/** The look of cells that have no style of their own; Carlito is as wide as Calibri, where that is missing. */
export const DEFAULT_LOOK: IStyleData = { ff: FAMILY, fs: FONT_SIZE };

/** A digit of Calibri. */
const NARROWEST_DIGIT = 7;
const PIXELS_OF_MARGINS = 5;
const PIXELS_A_POINT = 4 / 3;
const PIXELS_AN_INDENT = 9;
/** What Univer leaves between a text and its cell's edge. */
const PIXELS_AT_EDGE = 2;

const ALIGNMENTS = { left: HorizontalAlign.LEFT, right: HorizontalAlign.RIGHT };
const VERTICAL_ALIGNMENTS = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE };
const WEIGHTS = { thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM };

/** A style and a number format as Univer writes them. */
export function lookOf(style: CellStyle, numberFormat?: string): IStyleData {
  const { align, verticalAlign, borderTop, borderBottom, indent } = style;
  const indented = PIXELS_AT_EDGE + (indent ?? 0) * PIXELS_AN_INDENT;
  return {
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.size === undefined ? {} : { fs: style.size }),
    ...(style.color === undefined ? {} : { cl: colorOf(style.color) }),
    ...(style.fill === undefined ? {} : { bg: colorOf(style.fill) }),
    ...(align === undefined ? {} : { ht: ALIGNMENTS[align] }),
    ...(verticalAlign === undefined ? {} : { vt: VERTICAL_ALIGNMENTS[verticalAlign] }),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent === undefined ? {} : { pd: align === 'right' ? { r: indented } : { l: indented } }),
    ...(borderTop || borderBottom
      ? {
          bd: {
            ...(borderTop && { t: lineOf(borderTop) }),
            ...(borderBottom && { b: lineOf(borderBottom) }),
          },
        }
      : {}),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
  };
}

/** The width of a column of so many characters. */
export function columnPixels(characters: number): number {
  return Math.round(characters * digitWidth() + PIXELS_OF_MARGINS);
}

let measured: number | null = null;

/** The width of a digit in the font that the page has, for the amounts to fit in their columns. */
function digitWidth(): number {
  measured ??= Math.max(NARROWEST_DIGIT, measureDigit());
  return measured;
}

function measureDigit(): number {
  if (typeof document === 'undefined') return NARROWEST_DIGIT;
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return NARROWEST_DIGIT;
  canvas.font = `${FONT_SIZE}pt ${FAMILY}`;
  return canvas.measureText('0').width;
}

/** The height of a row of so many points. */
export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

function colorOf(color: string): { rgb: string } {
  return { rgb: `#${color}` };
}

function lineOf({ weight, color }: BorderLine): IBorderStyleData {
  return { s: WEIGHTS[weight], cl: colorOf(color) };
}
