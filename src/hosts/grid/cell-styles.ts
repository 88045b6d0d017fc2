import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IRange,
  type IStyleData,
} from '@univerjs/core';
import type { GridRange } from '../../workbook/address';
import type { MemoryCell } from '../memory/memory-workbook';
import type { BorderSide, CellLook, LookedBorder } from '../file/read/cell-looks';
import { FONT_NAME, FONT_SIZE, styleWith, type BorderLine, type CellStyle } from '../../workbook/styles';

const SIDES: Readonly<Record<BorderSide, 't' | 'b' | 'l' | 'r'>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE } as const;
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const BORDERS = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
} as const;
/** Of one step of indentation, in pixels. */
const INDENT = 9;

/** Cells as Univer counts them, from 0. */
export function univerRange({ top, left, bottom, right }: GridRange): IRange {
  return { startRow: top - 1, endRow: bottom - 1, startColumn: left - 1, endColumn: right - 1 };
}

/** Carlito is as wide as Calibri, where that is missing. */
export const FONT_FAMILY = `${FONT_NAME}, Carlito, Arial, sans-serif`;

/** What every cell looks like that has no look of its own. */
export const DEFAULT_STYLE: IStyleData = { ff: FONT_FAMILY, fs: FONT_SIZE };

/** The look of a cell that Fordel writes. */
export function styleNamed({
  style,
  numberFormat,
  look: own,
}: Pick<MemoryCell, 'style' | 'numberFormat' | 'look'>): IStyleData | null {
  const { borderTop, borderBottom, ...look }: CellStyle = style === undefined ? {} : styleWith(style, own);
  return univerStyle(
    { ...look, borders: { ...side('top', borderTop), ...side('bottom', borderBottom) } },
    numberFormat,
  );
}

/** The look of a cell of the user's own, as its file has it. */
export function styleOf(look: CellLook | undefined, numberFormat: string | undefined): IStyleData | null {
  return univerStyle(look ?? {}, numberFormat);
}

type Look = Omit<CellStyle, 'align' | 'borderTop' | 'borderBottom'> &
  Pick<CellLook, 'align' | 'underline' | 'borders'>;

function univerStyle(look: Look, numberFormat: string | undefined): IStyleData | null {
  const borders = Object.entries(look.borders ?? {}) as readonly (readonly [BorderSide, LookedBorder])[];
  const style: IStyleData = {
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.color !== undefined && { cl: { rgb: `#${look.color}` } }),
    ...(look.fill !== undefined && { bg: { rgb: `#${look.fill}` } }),
    ...(look.align !== undefined && { ht: HORIZONTAL[look.align] }),
    ...(look.verticalAlign !== undefined && { vt: VERTICAL[look.verticalAlign] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(look.indent !== undefined && { pd: { l: look.indent * INDENT } }),
    ...(borders.length > 0 && {
      bd: Object.fromEntries(borders.map(([where, border]) => [SIDES[where], borderData(border)])),
    }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

function side(where: BorderSide, border: BorderLine | undefined): Partial<Record<BorderSide, LookedBorder>> {
  return border === undefined ? {} : { [where]: border };
}

function borderData({ weight, color }: LookedBorder): IBorderStyleData {
  return { s: BORDERS[weight], cl: { rgb: `#${color ?? '000000'}` } };
}
