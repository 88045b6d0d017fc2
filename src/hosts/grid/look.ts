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

/** The look of cells that have no style of their own. */
export const DEFAULT_LOOK: IStyleData = { ff: FONT_NAME, fs: FONT_SIZE };

const PIXELS_A_CHARACTER = 7;
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
  return Math.round(characters * PIXELS_A_CHARACTER + PIXELS_OF_MARGINS);
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
