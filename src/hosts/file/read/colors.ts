import type { Element } from '@xmldom/xmldom';
import { childElement, childElements } from '../opc/xml';

/** The colours that workbooks know by number (ISO/IEC 29500-1, 18.8.27); the first eight are there twice. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The order in which cells count a theme's colours: each pair of light and dark is the other way round in the theme. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** Finds out what colour an element of a style sheet means: RGB in hexadecimal, null for an automatic or unknown one. */
export type ColorReader = (color: Element | undefined) => string | null;

/** Reads colours of a workbook with this style sheet and theme. */
export function colorReader(styleSheet: Element, theme: Element | null): ColorReader {
  const ownIndexed = descend(styleSheet, ['colors', 'indexedColors']).map((each) =>
    hexOf(each.getAttribute('rgb')),
  );
  const themeColors = readThemeColors(theme);
  return (color) => {
    if (color === undefined) return null;
    const indexed = numberOf(color, 'indexed');
    const fromTheme = numberOf(color, 'theme');
    const plain =
      hexOf(color.getAttribute('rgb')) ??
      (indexed === null ? null : (ownIndexed[indexed] ?? INDEXED[indexed])) ??
      (fromTheme === null ? null : themeColors[fromTheme]);
    return plain ? tinted(plain, numberOf(color, 'tint') ?? 0) : null;
  };
}

function readThemeColors(theme: Element | null): readonly (string | null)[] {
  if (theme === null) return [];
  const scheme = descend(theme, ['themeElements', 'clrScheme']);
  return THEME_ORDER.map((name) => {
    const entry = scheme.find(({ localName }) => localName === name);
    const [color] = entry === undefined ? [] : childElements(entry);
    return hexOf(color?.getAttribute('lastClr')) ?? hexOf(color?.getAttribute('val'));
  });
}

/** The children of what the names lead to; none when they lead nowhere. */
function descend(root: Element, names: readonly string[]): readonly Element[] {
  const found = names.reduce<Element | undefined>(
    (parent, name) => parent && childElement(parent, name),
    root,
  );
  return found === undefined ? [] : childElements(found);
}

/** The last six digits: some programs write an alpha before them that Excel does not heed. */
function hexOf(text: string | null | undefined): string | null {
  return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? '')?.[1]?.toUpperCase() ?? null;
}

function numberOf(element: Element, attribute: string): number | null {
  const text = element.getAttribute(attribute);
  const number = Number(text);
  return text === null || text === '' || !Number.isFinite(number) ? null : number;
}

/**
 * With so much of the lightness that is missing, or without so much of it where the tint is below 0; hue and saturation
 * stay (ISO/IEC 29500-1, 18.8.19).
 */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const components = [0, 2, 4].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const lightness = (Math.max(...components) + Math.min(...components)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const contrast = roomForContrast(wanted) / (roomForContrast(lightness) || 1);
  return components.map((component) => hexadecimal(wanted + (component - lightness) * contrast)).join('');
}

/** How far apart the components of a colour can be: nothing for black and white. */
function roomForContrast(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}

function hexadecimal(component: number): string {
  const byte = Math.min(255, Math.max(0, Math.round(component * 255)));
  return byte.toString(16).padStart(2, '0').toUpperCase();
}
