import type { CellStyle } from '../../../workbook/styles';
import { NAMESPACES, unescapeXml, XML_DECLARATION } from '../opc/xml';
import { BUILT_IN_FORMATS } from '../read/number-formats';
import {
  attributesOf,
  attributesWithout,
  MARKUP,
  type Replacement,
  replaceSpans,
  type Tag,
} from './sheet-text';
import { type SectionText, scanStyles, type StyleText } from './style-text';
import { StyleXml } from './style-xml';

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
] as const;

type SectionName = (typeof SECTIONS)[number];

/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

/** The first fill is always none (ISO/IEC 29500-1, 18.8.21). */
const NO_FILL = 0;

/** The entries of a section: those that stand in the text, and those to be written after them. */
interface Section {
  readonly found: SectionText | null;
  readonly added: string[];
  /** Where each entry stands first, by its fingerprint; made when an entry is asked for. */
  places: Map<string, number> | null;
}

/**
 * The style sheet of a workbook. Asking for a look gives its number, the one it has already or a new last one, so that
 * the cells of other sheets keep theirs and writing the same twice adds nothing. New looks are put into the text of the
 * part, where all else stays as it stands.
 */
export class StyleSheet {
  /** By the style itself, then its number format: a sheet asks for the same few looks in every cell. */
  readonly #numbers = new Map<CellStyle, Map<string | undefined, number>>();
  readonly #sections = new Map<SectionName, Section>();
  readonly #scanned: StyleText;
  readonly #xml: StyleXml;

  constructor(private readonly before: string) {
    this.#scanned = scanStyles(before);
    this.#xml = new StyleXml(this.#scanned.prefix);
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
    const numFmtId = this.#numberFormat(numberFormat);
    const before = this.#entryAt('cellXfs', number) ?? this.#xml.element('xf', PLAIN_CELL_FORMAT);
    const [tag] = tagsOf(before);
    const kept = attributesWithout(tag!, ['numFmtId', 'applyNumberFormat']);
    const changed = `<${this.#scanned.prefix}xf numFmtId="${numFmtId}"${kept} applyNumberFormat="1"${tag!.isClosed ? '/' : ''}>`;
    return this.#numberOf('cellXfs', changed + before.slice(tag!.end));
  }

  /** The number that a rule of conditional formatting carries. */
  conditionStyle(style: CellStyle): number {
    return this.#numberOf('dxfs', this.#xml.difference(style));
  }

  /** The text of the part with the looks that were asked for. */
  text(): string {
    const { root, rootEnd } = this.#scanned;
    const changes = SECTIONS.flatMap((name) => this.#changesOf(name));
    if (!root.isClosed) return replaceSpans(this.before, changes);
    const name = /^<([^\s/>]+)/.exec(this.before.slice(root.start))![1]!;
    const contents = changes.map(({ by }) => by).join('');
    const by = `<${name}${root.attributes}>${contents}</${name}>`;
    return replaceSpans(this.before, [{ start: root.start, end: rootEnd, by }]);
  }

  #changesOf(name: SectionName): readonly Replacement[] {
    const section = this.#sections.get(name);
    if (section === undefined || section.added.length === 0) return [];
    const { found, added } = section;
    const count = (found?.entries.length ?? 0) + added.length;
    const contents = added.join('');
    const tag = this.#scanned.prefix + name;
    if (found === null) {
      const start = this.#placeOf(name);
      return [{ start, end: start, by: `<${tag} count="${count}">${contents}</${tag}>` }];
    }
    const open = `<${tag} count="${count}"${attributesWithout(found.tag, ['count'])}>`;
    if (found.tag.isClosed)
      return [{ start: found.start, end: found.end, by: `${open}${contents}</${tag}>` }];
    return [
      { start: found.tag.start, end: found.tag.end, by: open },
      { start: found.contentsEnd, end: found.contentsEnd, by: contents },
    ];
  }

  /** Where a section that is not there must stand. */
  #placeOf(name: SectionName): number {
    const later: readonly string[] = SECTIONS.slice(SECTIONS.indexOf(name) + 1);
    const next = this.#scanned.sections.find((section) => later.includes(section.name));
    return next?.start ?? this.#scanned.rootEnd;
  }

  #addCellStyle(style: CellStyle, numberFormat: string | undefined): number {
    const parts = {
      numFmtId: this.#numberFormat(numberFormat),
      fontId: this.#numberOf('fonts', this.#xml.font(style)),
      fillId: style.fill === undefined ? NO_FILL : this.#numberOf('fills', this.#xml.solidFill(style.fill)),
      borderId: this.#numberOf('borders', this.#xml.border(style)),
    };
    return this.#numberOf('cellXfs', this.#xml.cellFormat(parts, style));
  }

  #numberFormat(format: string | undefined): number {
    if (format === undefined) return 0;
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([, code]) => code === format);
    if (builtIn !== undefined) return Number(builtIn[0]);
    const own = this.#ownFormats();
    const existing = [...own].find(([, code]) => code === format);
    if (existing !== undefined) return existing[0];
    const numFmtId = [...own.keys()].reduce((most, id) => Math.max(most, id + 1), FIRST_OWN_FORMAT);
    this.#section('numFmts').added.push(this.#xml.element('numFmt', { numFmtId, formatCode: format }));
    return numFmtId;
  }

  /** The formats that this workbook adds, by number. */
  #ownFormats(): ReadonlyMap<number, string> {
    return new Map(
      this.#entriesOf(this.#section('numFmts')).map((entry) => {
        const attributes = new Map(attributesOf(tagsOf(entry)[0]!));
        return [Number(attributes.get('numFmtId')), unescapeXml(attributes.get('formatCode') ?? '')];
      }),
    );
  }

  /** Where in the section an entry like that stands; added last when there is none. */
  #numberOf(name: SectionName, entry: string): number {
    const section = this.#section(name);
    section.places ??= placesOf(this.#entriesOf(section));
    const fingerprint = fingerprintOf(entry);
    const place = section.places.get(fingerprint);
    if (place !== undefined) return place;
    section.added.push(entry);
    const last = (section.found?.entries.length ?? 0) + section.added.length - 1;
    section.places.set(fingerprint, last);
    return last;
  }

  #section(name: SectionName): Section {
    const known = this.#sections.get(name);
    if (known !== undefined) return known;
    const found = this.#scanned.sections.find((section) => section.name === name) ?? null;
    const section = { found, added: [], places: null };
    this.#sections.set(name, section);
    return section;
  }

  #entriesOf({ found, added }: Section): readonly string[] {
    return [...(found?.entries ?? []).map(({ start, end }) => this.before.slice(start, end)), ...added];
  }

  /** An entry's text, fit to stand last in its section. */
  #entryAt(name: SectionName, number: number): string | undefined {
    const { found, added } = this.#section(name);
    const entry = found?.entries[number];
    if (entry === undefined) return added[number - (found?.entries.length ?? 0)];
    const text = this.before.slice(entry.start, entry.end);
    return text.replace(/^<[^\s/>]+/, (beginning) => beginning + entry.namespaces);
  }

  /** The first entry of each section is the default; of the fills two are reserved (ISO/IEC 29500-1, 18.8.21). */
  #ensureDefaults(): void {
    const xml = this.#xml;
    const ensure = (name: SectionName, ...entries: readonly string[]): void => {
      const section = this.#section(name);
      if ((section.found?.entries.length ?? 0) === 0) section.added.push(...entries);
    };
    ensure('fonts', xml.font({}));
    ensure('fills', xml.patternFill('none'), xml.patternFill('gray125'));
    ensure('borders', xml.border({}));
    ensure('cellStyleXfs', xml.element('xf', PLAIN_FORMAT));
    ensure('cellXfs', xml.element('xf', PLAIN_CELL_FORMAT));
    ensure('cellStyles', xml.element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }));
  }
}

const PLAIN_FORMAT = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
const PLAIN_CELL_FORMAT = { ...PLAIN_FORMAT, xfId: 0 };

function placesOf(entries: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, entry] of entries.entries()) {
    const fingerprint = fingerprintOf(entry);
    if (!places.has(fingerprint)) places.set(fingerprint, place);
  }
  return places;
}

/** The same for entries that say the same, whatever the order of their attributes. */
function fingerprintOf(entry: string): string {
  let print = '';
  for (const { groups } of entry.matchAll(MARKUP)) {
    const { name, attributes = '', closed, end } = groups!;
    if (name === undefined) continue;
    if (end === '') {
      const told = attributesOf({ attributes }).map(
        ([key, value]) => `${key}=${value.includes('&') ? unescapeXml(value) : value}`,
      );
      // XML has no such sign.
      print += `${name}\0${told.sort().join('\0')}\0(`;
    }
    if (end !== '' || closed !== '') print += ')';
  }
  return print;
}

/** The start tags of an element and those within it. */
function tagsOf(text: string): readonly Tag[] {
  return [...text.matchAll(MARKUP)].flatMap(({ index, 0: { length }, groups }) => {
    const { name, attributes = '', closed, end } = groups!;
    if (name === undefined || end !== '') return [];
    return [{ start: index, end: index + length, attributes, isClosed: closed !== '' }];
  });
}
