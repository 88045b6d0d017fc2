import type { Element } from '@xmldom/xmldom';
import { childElement, readableElements, isTrue } from '../opc/xml';
import { type ColorReader, colorReader } from './colors';

/** How a cell looks; what is absent is as usual. Colours are RGB in hexadecimal without `#`. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** Absent for what goes by the value: texts to the left, numbers to the right. */
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center';
  readonly wrap?: true;
  /** Steps of about one letter from the edge that the text is aligned to. */
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<BorderSide, LookedBorder>>>;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

export interface LookedBorder {
  readonly weight: 'thin' | 'medium' | 'thick';
  /** Null for the automatic one. */
  readonly color: string | null;
}

const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

/** The look of each cell style by its index; an empty one for what is as usual. */
export function readCellLooks(styleSheet: Element, theme: Element | null): readonly CellLook[] {
  const colors = colorReader(styleSheet, theme);
  const fonts = entries(styleSheet, 'fonts').map((font) => fontLook(font, colors));
  const fills = entries(styleSheet, 'fills').map((fill) => fillLook(fill, colors));
  const borders = entries(styleSheet, 'borders').map((border) => borderLook(border, colors));
  const usualSize = fonts[0]?.size;
  return entries(styleSheet, 'cellXfs').map((format): CellLook => {
    const { size, ...font } = fonts[Number(format.getAttribute('fontId') ?? 0)] ?? {};
    return {
      ...font,
      ...(size === undefined || size === usualSize ? {} : { size }),
      ...fills[Number(format.getAttribute('fillId') ?? 0)],
      ...borders[Number(format.getAttribute('borderId') ?? 0)],
      ...alignmentLook(childElement(format, 'alignment')),
    };
  });
}

function entries(styleSheet: Element, section: string): readonly Element[] {
  const parent = childElement(styleSheet, section);
  return parent === undefined ? [] : readableElements(parent);
}

function fontLook(font: Element, colors: ColorReader): CellLook {
  const isOn = (name: string): boolean => {
    const value = childElement(font, name)?.getAttribute('val');
    return value !== undefined && (value === null || isTrue(value));
  };
  const underline = childElement(font, 'u');
  const size = Number(childElement(font, 'sz')?.getAttribute('val') ?? NaN);
  const color = colors(childElement(font, 'color'));
  return {
    ...(isOn('b') && { bold: true }),
    ...(isOn('i') && { italic: true }),
    ...(underline !== undefined && underline.getAttribute('val') !== 'none' && { underline: true }),
    ...(size > 0 && { size }),
    ...(color !== null && { color }),
  };
}

/** A pattern of two colours shows as that of its lines; a gradient as none. */
function fillLook(fill: Element, colors: ColorReader): CellLook {
  const pattern = childElement(fill, 'patternFill');
  const kind = pattern?.getAttribute('patternType') ?? 'none';
  if (pattern === undefined || kind === 'none' || kind === 'gray125') return {};
  const color = colors(childElement(pattern, 'fgColor'));
  return color === null ? {} : { fill: color };
}

function borderLook(border: Element, colors: ColorReader): CellLook {
  const sides = SIDES.flatMap((side): readonly (readonly [BorderSide, LookedBorder])[] => {
    const line = childElement(border, side);
    const style = line?.getAttribute('style') ?? 'none';
    if (line === undefined || style === 'none') return [];
    return [[side, { weight: weightOf(style), color: colors(childElement(line, 'color')) }]];
  });
  return sides.length === 0 ? {} : { borders: Object.fromEntries(sides) };
}

function weightOf(style: string): LookedBorder['weight'] {
  if (style === 'thick' || style === 'double') return 'thick';
  return style.startsWith('medium') ? 'medium' : 'thin';
}

function alignmentLook(alignment: Element | undefined): CellLook {
  if (alignment === undefined) return {};
  const horizontal = alignment.getAttribute('horizontal');
  const align = horizontal === 'centerContinuous' ? 'center' : horizontal;
  const vertical = alignment.getAttribute('vertical');
  const indent = Number(alignment.getAttribute('indent') ?? 0);
  return {
    ...((align === 'left' || align === 'center' || align === 'right') && { align }),
    ...((vertical === 'top' || vertical === 'center') && { verticalAlign: vertical }),
    ...(isTrue(alignment.getAttribute('wrapText')) && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}
