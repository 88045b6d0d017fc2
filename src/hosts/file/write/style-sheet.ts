import type { Element } from '@xmldom/xmldom';
import { type BorderLine, type CellStyle, FONT_NAME, FONT_SIZE } from '../../../workbook/styles';
import {
  appendElement,
  type Attributes,
  childElements,
  ensureChild,
  NAMESPACES,
  newElement,
  readableElements,
  XML_DECLARATION,
} from '../opc/xml';
import { BUILT_IN_FORMATS, ownFormats } from '../read/number-formats';

/** A style sheet without any look; `StyleSheet` adds the defaults. */
export const EMPTY_STYLE_SHEET = `${XML_DECLARATION}<styleSheet xmlns="${NAMESPACES.spreadsheet}"/>`;

/** The order of CT_Stylesheet (ISO/IEC 29500-1, 18.8.39). */
const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

/** The first fill is always none (ISO/IEC 29500-1, 18.8.21). */
const NO_FILL = 0;

/** The entries of a section: where each stands first, by its fingerprint, and how many there are. */
interface Entries {
  readonly places: Map<string, number>;
  count: number;
}

/**
 * The style sheet of a workbook. Asking for a look gives its number, the one it has already or a new last one, so that
 * the cells of other sheets keep theirs and writing the same twice adds nothing.
 */
export class StyleSheet {
  /** By the style itself, then its number format: a sheet asks for the same few looks in every cell. */
  readonly #numbers = new Map<CellStyle, Map<string | undefined, number>>();

  readonly #entries = new Map<string, Entries>();

  constructor(readonly root: Element) {
    this.#ensureDefaults();
  }

  /** The number that a cell of this look carries. */
  cellStyle(style: CellStyle, numberFormat: string | undefined): number {
    const byFormat = this.#numbers.get(style) ?? new Map<string | undefined, number>();
    this.#numbers.set(style, byFormat);
    const number = byFormat.get(numberFormat) ?? this.#addCellStyle(style, numberFormat);
    byFormat.set(numberFormat, number);
    return number;
  }

  /** The number of a look that is another one's, but for its number format. */
  inNumberFormat(number: number, numberFormat: string): number {
    return this.#numberOf('cellXfs', (formats) => {
      const format = readableElements(formats)[number]?.cloneNode(true) as Element | undefined;
      const changed = format ?? newElement(formats, 'xf', { fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
      changed.setAttribute('numFmtId', String(this.#numberFormat(numberFormat)));
      changed.setAttribute('applyNumberFormat', '1');
      return changed;
    });
  }

  /** The number that a rule of conditional formatting carries. */
  conditionStyle(style: CellStyle): number {
    return this.#numberOf('dxfs', (dxfs) => differenceOf(dxfs, style));
  }

  #addCellStyle(style: CellStyle, numberFormat: string | undefined): number {
    const parts = {
      numFmtId: this.#numberFormat(numberFormat),
      fontId: this.#numberOf('fonts', (fonts) => fontOf(fonts, style)),
      fillId: style.fill === undefined ? NO_FILL : this.#numberOf('fills', solidFill(style.fill)),
      borderId: this.#numberOf('borders', (borders) => borderOf(borders, style)),
    };
    return this.#numberOf('cellXfs', (formats) => cellFormatOf(formats, parts, style));
  }

  #numberFormat(format: string | undefined): number {
    if (format === undefined) return 0;
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, code]) => code === format);
    if (builtIn !== undefined) return Number(builtIn[0]);
    const own = ownFormats(this.root);
    const existing = [...own].find(([, code]) => code === format);
    if (existing !== undefined) return existing[0];
    const numFmtId = Math.max(FIRST_OWN_FORMAT, ...[...own.keys()].map((id) => id + 1));
    const section = this.#section('numFmts');
    appendElement(section, 'numFmt', { numFmtId, formatCode: format });
    updateCount(section);
    return numFmtId;
  }

  /** Where in the section an element like that stands; added last when there is none. */
  #numberOf(sectionName: string, elementIn: (section: Element) => Element): number {
    const section = this.#section(sectionName);
    const wanted = elementIn(section);
    const fingerprint = fingerprintOf(wanted);
    const entries = this.#entriesOf(sectionName, section);
    const index = entries.places.get(fingerprint);
    if (index !== undefined) return index;
    section.appendChild(wanted);
    entries.places.set(fingerprint, entries.count);
    section.setAttribute('count', String(entries.count + 1));
    return entries.count++;
  }

  /** Gone through once: tired workbooks have tens of thousands of looks. */
  #entriesOf(sectionName: string, section: Element): Entries {
    const known = this.#entries.get(sectionName);
    if (known !== undefined) return known;
    const elements = readableElements(section);
    const places = new Map<string, number>();
    for (const [place, element] of elements.entries()) {
      const fingerprint = fingerprintOf(element);
      if (!places.has(fingerprint)) places.set(fingerprint, place);
    }
    const entries = { places, count: elements.length };
    this.#entries.set(sectionName, entries);
    return entries;
  }

  #section(name: string): Element {
    return ensureChild(this.root, name, SECTIONS);
  }

  /** The first entry of each section is the default; of the fills two are reserved (ISO/IEC 29500-1, 18.8.21). */
  #ensureDefaults(): void {
    const isEmpty = (name: string): boolean => readableElements(this.#section(name)).length === 0;
    if (isEmpty('fonts')) this.#numberOf('fonts', (fonts) => fontOf(fonts, {}));
    if (isEmpty('fills')) {
      this.#numberOf('fills', (fills) => patternFill(fills, 'none'));
      this.#numberOf('fills', (fills) => patternFill(fills, 'gray125'));
    }
    if (isEmpty('borders')) this.#numberOf('borders', (borders) => borderOf(borders, {}));
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    if (isEmpty('cellStyleXfs'))
      this.#numberOf('cellStyleXfs', (formats) => newElement(formats, 'xf', plain));
    if (isEmpty('cellXfs'))
      this.#numberOf('cellXfs', (formats) => newElement(formats, 'xf', { ...plain, xfId: 0 }));
    if (isEmpty('cellStyles')) {
      this.#numberOf('cellStyles', (styles) =>
        newElement(styles, 'cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
      );
    }
  }
}

function fontOf(fonts: Element, { bold, italic, size = FONT_SIZE, color }: CellStyle): Element {
  const font = newElement(fonts, 'font');
  if (bold) appendElement(font, 'b');
  if (italic) appendElement(font, 'i');
  appendElement(font, 'sz', { val: size });
  if (color !== undefined) appendElement(font, 'color', { rgb: opaque(color) });
  appendElement(font, 'name', { val: FONT_NAME });
  appendElement(font, 'family', { val: 2 });
  return font;
}

function solidFill(color: string): (fills: Element) => Element {
  return (fills) => {
    const fill = newElement(fills, 'fill');
    const pattern = appendElement(fill, 'patternFill', { patternType: 'solid' });
    appendElement(pattern, 'fgColor', { rgb: opaque(color) });
    appendElement(pattern, 'bgColor', { indexed: 64 });
    return fill;
  };
}

function patternFill(fills: Element, patternType: string): Element {
  const fill = newElement(fills, 'fill');
  appendElement(fill, 'patternFill', { patternType });
  return fill;
}

function borderOf(borders: Element, { borderTop, borderBottom }: CellStyle): Element {
  const border = newElement(borders, 'border');
  appendElement(border, 'left');
  appendElement(border, 'right');
  appendLine(border, 'top', borderTop);
  appendLine(border, 'bottom', borderBottom);
  appendElement(border, 'diagonal');
  return border;
}

function appendLine(border: Element, side: string, line: BorderLine | undefined): void {
  const element = appendElement(border, side, { style: line?.weight });
  if (line !== undefined) appendElement(element, 'color', { rgb: opaque(line.color) });
}

function cellFormatOf(formats: Element, parts: Attributes, style: CellStyle): Element {
  const alignment: Attributes = {
    horizontal: style.align,
    vertical: style.verticalAlign,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent,
  };
  const isAligned = Object.values(alignment).some((value) => value !== undefined);
  const format = newElement(formats, 'xf', {
    ...parts,
    xfId: 0,
    applyNumberFormat: parts.numFmtId === 0 ? undefined : 1,
    applyFont: 1,
    applyFill: style.fill === undefined ? undefined : 1,
    applyBorder: (style.borderTop ?? style.borderBottom) ? 1 : undefined,
    applyAlignment: isAligned ? 1 : undefined,
  });
  if (isAligned) appendElement(format, 'alignment', alignment);
  return format;
}

/** What a condition changes; here a solid fill has its colour as the background (ISO/IEC 29500-1, 18.8.14). */
function differenceOf(dxfs: Element, { bold, color, fill }: CellStyle): Element {
  const difference = newElement(dxfs, 'dxf');
  const font = appendElement(difference, 'font');
  if (bold) appendElement(font, 'b');
  if (color !== undefined) appendElement(font, 'color', { rgb: opaque(color) });
  if (fill !== undefined) {
    const pattern = appendElement(appendElement(difference, 'fill'), 'patternFill');
    appendElement(pattern, 'bgColor', { rgb: opaque(fill) });
  }
  return difference;
}

function opaque(color: string): string {
  return `FF${color}`;
}

function updateCount(section: Element): void {
  section.setAttribute('count', String(readableElements(section).length));
}

/** The same for elements that say the same, whatever the order of their attributes. */
function fingerprintOf(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
  return `${element.localName}[${attributes.join(' ')}](${childElements(element).map(fingerprintOf).join('')})`;
}
