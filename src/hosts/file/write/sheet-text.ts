import { columnNumber } from '../../../workbook/address';

/** A stretch of a text: from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An element's start tag, without its contents. */
export interface Tag extends Span {
  /** As they stand between the name and the end of the tag. */
  readonly attributes: string;
  /** It has no contents and no end tag. */
  readonly isClosed: boolean;
}

export interface Replacement extends Span {
  readonly by: string;
}

export interface FormulaText extends Span {
  readonly tag: Tag;
  readonly contents: Span;
}

/** A cell as it stands in a worksheet part. */
export interface CellText extends Span {
  readonly row: number;
  readonly column: number;
  readonly tag: Tag;
  formula: FormulaText | null;
  end: number;
}

export interface RowText extends Span {
  readonly number: number;
  readonly tag: Tag;
  /** From the left as they stand. */
  readonly cells: CellText[];
  end: number;
}

/** Where in the text of a worksheet part its rows stand, and the cells that were asked for. */
export interface SheetText {
  /** That of all elements, with its colon. */
  readonly prefix: string;
  /** The tags that tell how columns look. */
  readonly columns: readonly Tag[];
  readonly data: Tag;
  /** Where the last row ends and the sheet data's end tag begins. */
  readonly dataEnd: number;
  readonly rows: readonly RowText[];
  /** Cells whose formula is shared or covers others, in whatever row. */
  readonly groupedFormulas: readonly CellText[];
}

/** The tags of well-formed XML by their parts, and without names what else stands between `<` and `>`. */
export const MARKUP =
  /<(?:!--[^]*?(?:-->|$)|!\[CDATA\[[^]*?(?:\]\]>|$)|\?[^]*?(?:\?>|$)|(?<end>\/?)(?<prefix>[^\s/<>:]+:)?(?<name>[^\s/<>:]+)(?<attributes>(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?)(?<closed>\/?)>)/g;

/**
 * Finds the rows of a well-formed worksheet part, and the cells of the rows that are wanted; null when it has no sheet
 * data. Rows and cells without their number follow the one before.
 */
export function scanSheet(text: string, wantedRows: ReadonlySet<number>): SheetText | null {
  const scanner = new SheetScanner(wantedRows);
  for (const match of text.matchAll(MARKUP)) {
    const { name, attributes = '', closed, end, prefix = '' } = match.groups!;
    if (name === undefined) continue;
    const isClosed = closed !== '';
    const tag = { start: match.index, end: match.index + match[0].length, attributes, isClosed };
    if (end === '') scanner.open(name, prefix, tag);
    if (end !== '' || isClosed) scanner.close(name, tag);
    if (scanner.found !== null) return scanner.found;
  }
  return null;
}

class SheetScanner {
  /** Once the sheet data have ended. */
  found: SheetText | null = null;
  readonly #wantedRows: ReadonlySet<number>;
  readonly #columns: Tag[] = [];
  readonly #rows: RowText[] = [];
  readonly #groupedFormulas: CellText[] = [];
  #data: { readonly prefix: string; readonly tag: Tag } | null = null;
  #row: RowText | null = null;
  #cell: CellText | null = null;
  #formula: Tag | null = null;
  #rowNumber = 0;
  #column = 0;

  constructor(wantedRows: ReadonlySet<number>) {
    this.#wantedRows = wantedRows;
  }

  open(name: string, prefix: string, tag: Tag): void {
    if (name === 'sheetData') this.#data = { prefix, tag };
    else if (this.#data === null && name === 'col') this.#columns.push(tag);
    else if (this.#data === null) return;
    else if (name === 'row') this.#openRow(tag);
    else if (name === 'c' && this.#row !== null) this.#openCell(this.#row, tag);
    else if (name === 'f' && this.#cell !== null) this.#formula = tag;
  }

  close(name: string, tag: Tag): void {
    if (name === 'sheetData' && this.#data !== null) this.#closeData(this.#data, tag);
    else if (name === 'row' && this.#row !== null) this.#row.end = tag.end;
    else if (name === 'c' && this.#cell !== null) {
      this.#cell.end = tag.end;
      this.#cell = null;
    } else if (name === 'f' && this.#cell !== null && this.#formula !== null) {
      this.#closeFormula(this.#cell, this.#formula, tag);
    }
  }

  #openRow(tag: Tag): void {
    this.#rowNumber = Number(attributeOf(tag, 'r') ?? this.#rowNumber + 1);
    this.#column = 0;
    this.#row = { number: this.#rowNumber, tag, cells: [], start: tag.start, end: tag.end };
    this.#rows.push(this.#row);
  }

  #openCell(row: RowText, tag: Tag): void {
    const letters = /[a-z]+/i.exec(attributeOf(tag, 'r') ?? '')?.[0];
    this.#column = letters === undefined ? this.#column + 1 : columnNumber(letters);
    this.#cell = {
      row: row.number,
      column: this.#column,
      tag,
      formula: null,
      start: tag.start,
      end: tag.end,
    };
    if (this.#wantedRows.has(row.number)) row.cells.push(this.#cell);
  }

  #closeFormula(cell: CellText, tag: Tag, endTag: Tag): void {
    const contents = { start: tag.end, end: tag.isClosed ? tag.end : endTag.start };
    cell.formula = { tag, start: tag.start, end: endTag.end, contents };
    if (attributeOf(tag, 't') !== undefined) this.#groupedFormulas.push(cell);
  }

  #closeData({ prefix, tag }: { readonly prefix: string; readonly tag: Tag }, endTag: Tag): void {
    this.found = {
      prefix,
      data: tag,
      dataEnd: tag.isClosed ? tag.end : endTag.start,
      columns: this.#columns,
      rows: this.#rows,
      groupedFormulas: this.#groupedFormulas,
    };
  }
}

/** By the attribute's name, for a large sheet asks a million times. */
const ATTRIBUTES = new Map<string, RegExp>();

/** The value of a tag's attribute that needs no escapes. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const known = ATTRIBUTES.get(name);
  const pattern = known ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  if (known === undefined) ATTRIBUTES.set(name, pattern);
  const match = pattern.exec(attributes);
  return match?.[1] ?? match?.[2];
}

/** A tag's attributes as they stand, by their names. */
export function attributesOf({
  attributes,
}: Pick<Tag, 'attributes'>): readonly (readonly [string, string])[] {
  return [...attributes.matchAll(ANY_ATTRIBUTE)].map(([, name, double, single]) => [
    name!,
    double ?? single ?? '',
  ]);
}

const ANY_ATTRIBUTE = /(?<!\S)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A tag's attributes as they stand, without some of them. */
export function attributesWithout(tag: Tag, names: readonly string[]): string {
  const pattern = new RegExp(`(?<!\\s)\\s+(?:${names.join('|')})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g');
  return tag.attributes.replace(pattern, '').trimEnd();
}

/** The text with some stretches of it replaced, none of which overlap. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, by } of replacements.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(position, start), by);
    position = end;
  }
  return pieces.join('') + text.slice(position);
}
