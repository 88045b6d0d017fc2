import type { PlainDate } from '../core/calendar/plain-date';
import { columnLetters, type GridRange } from '../workbook/address';
import { plannedSheet } from '../workbook/plan';

/** A cell of one of the sheets that are written together. */
export interface PlannedCell {
  /** By its mark. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stays put when a reference is copied: the row, as for a total; the whole, as for a key figure. */
type Fixed = 'none' | 'row' | 'all';

/** A reference to a planned cell from a formula on a sheet: `C$9`, `Avrunding!C9`. Names its sheet when that is another. */
export function reference(cell: PlannedCell, from: string, fixed: Fixed = 'none'): string {
  return onSheet(cell.sheet, from) + cellPart(cell.row, cell.column, fixed);
}

/** A reference to a block of planned cells, its rows fixed: `C$9:C$13`. */
export function rangeReference(sheet: string, range: GridRange, from: string): string {
  const first = cellPart(range.top, range.left, 'row');
  const last = cellPart(range.bottom, range.right, 'row');
  return `${onSheet(sheet, from)}${first}:${last}`;
}

function onSheet(sheet: string, from: string): string {
  return sheet === from ? '' : `${plannedSheet(sheet)}!`;
}

function cellPart(row: number, column: number, fixed: Fixed): string {
  return `${fixed === 'all' ? '$' : ''}${columnLetters(column)}${fixed === 'none' ? '' : '$'}${String(row)}`;
}

/** The most characters of a text in a formula that Excel takes. */
const LONGEST_LITERAL = 255;

/** A text as formulas write it; a long one in several parts. */
export function textLiteral(text: string): string {
  const parts: string[] = [];
  for (let start = 0; start < text.length || start === 0; start += LONGEST_LITERAL) {
    parts.push(`"${text.slice(start, start + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  }
  return parts.join('&');
}

/** A day as formulas write it: its serial number is another in a workbook that counts from 1904. */
export function dateLiteral(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `DATE(${String(year)},${String(month)},${String(day)})`;
}

/**
 * The formula of a cell, with its `=`; null where what the cell holds stays as it is. It is asked for when everything
 * has its place, for formulas point at cells that are laid out later.
 */
export type LateFormula = () => string | null;

/** The same for the cells of a table's column, row by row from 0. */
export type RowFormula = (row: number) => string | null;

/** A part of a running text that follows the sheet: how it reads now, and the expression that gives it. */
export interface LivePart {
  readonly shown: string;
  /** Without `=`; null for what does not change. */
  readonly expression: (() => string | null) | null;
}

/** A text that follows the sheet: how it reads now, and what gives it: words in quotes, and expressions between them. */
export interface LiveText {
  readonly text: string;
  /** Set where it follows the sheet also among values: it watches over them. */
  readonly always?: true;
  readonly pieces: () => readonly Piece[];
}

type Piece = { readonly kind: 'words' | 'expression'; readonly text: string };

const PLACE_OF_PART = /\ue002(\d+)\ue003/;

/** A text of the locales with live parts in it: the same words around the figures, as a text and as a formula. */
export function liveText(
  template: (...parts: readonly string[]) => string,
  parts: readonly LivePart[],
): LiveText {
  const text = template(...parts.map(({ shown }) => shown));
  const pieces = () => {
    // Places that no text of the locales holds show where the parts go, whatever the order of the words.
    const split = template(...parts.map((_, index) => `\ue002${String(index)}\ue003`)).split(PLACE_OF_PART);
    return split.map((each, index): Piece => {
      if (index % 2 === 0) return { kind: 'words', text: each };
      const { shown, expression } = parts[Number(each)]!;
      const given = expression?.() ?? null;
      return given === null ? { kind: 'words', text: shown } : { kind: 'expression', text: given };
    });
  };
  return { text, pieces };
}

/** Several live texts one after another, with something between. */
export function joinLive(texts: readonly LiveText[], between: string): LiveText {
  const separator: Piece = { kind: 'words', text: between };
  return {
    text: texts.map(({ text }) => text).join(between),
    pieces: () => texts.flatMap(({ pieces }, index) => (index === 0 ? pieces() : [separator, ...pieces()])),
  };
}

/** A text that never changes. */
export function fixedText(text: string): LiveText {
  return { text, pieces: () => [{ kind: 'words', text }] };
}

/** A text that an expression gives, also where all else is written as values. */
export function watchingText(shown: string, expression: () => string): LiveText {
  return { text: shown, always: true, pieces: () => [{ kind: 'expression', text: expression() }] };
}

/** The expression that gives a live text, without its `=`; null when nothing in it follows the sheet. */
export function expressionOf({ pieces }: LiveText): string | null {
  const terms: Piece[] = [];
  for (const piece of pieces()) {
    const last = terms.at(-1);
    if (piece.kind === 'words' && last?.kind === 'words') {
      terms[terms.length - 1] = { kind: 'words', text: last.text + piece.text };
    } else terms.push(piece);
  }
  if (terms.every(({ kind }) => kind === 'words')) return null;
  return terms
    .filter(({ kind, text }) => kind === 'expression' || text !== '')
    .map(({ kind, text }) => (kind === 'words' ? textLiteral(text) : text))
    .join('&');
}

/** An expression as a formula; null stays null. */
export function asFormula(expression: string | null): string | null {
  return expression === null ? null : `=${expression}`;
}
