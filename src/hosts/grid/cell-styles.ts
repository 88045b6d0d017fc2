import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import {
  FONT_NAME,
  FONT_SIZE,
  STYLES,
  type BorderLine,
  type CellStyle,
  type StyleName,
} from '../../workbook/styles';

const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE } as const;
const HORIZONTAL = { left: HorizontalAlign.LEFT, right: HorizontalAlign.RIGHT } as const;
const BORDERS = { thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM } as const;
/** Of one step of indentation, in pixels. */
const INDENT = 9;

/** What every cell looks like that has no look of its own. */
export const DEFAULT_STYLE: IStyleData = { ff: FONT_NAME, fs: FONT_SIZE };

/** The look of a cell as Univer has it. */
export function univerStyle(
  name: StyleName | undefined,
  numberFormat: string | undefined,
): IStyleData | null {
  const look: CellStyle = name === undefined ? {} : STYLES[name];
  const style: IStyleData = {
    ...(look.bold && { bl: BooleanNumber.TRUE }),
    ...(look.italic && { it: BooleanNumber.TRUE }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.color !== undefined && { cl: { rgb: `#${look.color}` } }),
    ...(look.fill !== undefined && { bg: { rgb: `#${look.fill}` } }),
    ...(look.align !== undefined && { ht: HORIZONTAL[look.align] }),
    ...(look.verticalAlign !== undefined && { vt: VERTICAL[look.verticalAlign] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(look.indent !== undefined && { pd: { l: look.indent * INDENT } }),
    ...((look.borderTop ?? look.borderBottom) && {
      bd: { ...line('t', look.borderTop), ...line('b', look.borderBottom) },
    }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
  return Object.keys(style).length === 0 ? null : style;
}

function line(side: 't' | 'b', border: BorderLine | undefined): Partial<Record<'t' | 'b', IBorderStyleData>> {
  return border === undefined
    ? {}
    : { [side]: { s: BORDERS[border.weight], cl: { rgb: `#${border.color}` } } };
}
