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

const MARKUP =
  /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|\?[^]*?\?>|(?<end>\/?)(?<prefix>[^\s/>:]+:)?(?<name>[^\s/>:]+)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*?)(?<closed>\/?)>)/g;

/**
 * Finds the rows of a well-formed worksheet part, and the cells of the rows that are wanted; null when it has no sheet
 * data. Rows and cells without their number follow the one before.
 */
export function scanSheet(text: string, wantedRows: ReadonlySet<number>): SheetText | null {
  const rows: RowText[] = [];
  const groupedFormulas: CellText[] = [];
  const columns: Tag[] = [];
  let data: Tag | null = null;
  let prefix = '';
  let row: RowText | null = null;
  let cell: CellText | null = null;
  let rowNumber = 0;
  let column = 0;
  let formula: Tag | null = null;
  for (const match of text.matchAll(MARKUP)) {
    const { name, attributes = '', closed } = match.groups!;
    if (name === undefined) continue;
    const tag = {
      start: match.index,
      end: match.index + match[0].length,
      attributes,
      isClosed: closed !== '',
    };
    const begins = match.groups!.end === '';
    const ends = !begins || tag.isClosed;
    if (data === null) {
      if (name === 'col') columns.push(tag);
      if (name !== 'sheetData') continue;
      data = tag;
      prefix = match.groups!.prefix ?? '';
    }
    if (name === 'sheetData' && ends) {
      return { prefix, columns, data, dataEnd: begins ? tag.end : tag.start, rows, groupedFormulas };
    }
    if (name === 'row') {
      if (begins) {
        rowNumber = Number(attributeOf(tag, 'r') ?? rowNumber + 1);
        column = 0;
        row = { number: rowNumber, tag, cells: [], start: tag.start, end: tag.end };
        rows.push(row);
      }
      if (ends && row !== null) row.end = tag.end;
    } else if (name === 'c' && row !== null) {
      if (begins) {
        const letters = /[a-z]+/i.exec(attributeOf(tag, 'r') ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnNumber(letters);
        cell = { row: rowNumber, column, tag, formula: null, start: tag.start, end: tag.end };
        if (wantedRows.has(rowNumber)) row.cells.push(cell);
      }
      if (ends && cell !== null) {
        cell.end = tag.end;
        cell = null;
      }
    } else if (name === 'f' && cell !== null) {
      if (begins) formula = tag;
      if (ends && formula !== null) {
        cell.formula = {
          tag: formula,
          start: formula.start,
          end: tag.end,
          contents: { start: formula.end, end: begins ? formula.end : tag.start },
        };
        if (attributeOf(formula, 't') !== undefined) groupedFormulas.push(cell);
      }
    }
  }
  return null;
}

/** The value of a tag's attribute that needs no escapes. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(tag.attributes);
  return match?.[1] ?? match?.[2];
}

/** A tag's attributes as they stand, without some of them. */
export function attributesWithout(tag: Tag, names: readonly string[]): string {
  const pattern = new RegExp(`\\s+(?:${names.join('|')})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g');
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
