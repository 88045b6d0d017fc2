import { formulaStructure } from './formula-structure';
import type { PlanCell, PlanContent, LaidOutSheet } from './plan';
import { EMPTY_CELL, type Cell, type SnapshotRow } from './snapshot';

/**
 * What Fordel entered in the cells of a result sheet, as a short text that is kept hidden on the sheet itself: so that a
 * cell that somebody has written over later is found, by its place, also when the input has changed meanwhile.
 *
 * Each cell is two letters: whether a formula, a number, a text or nothing was entered, and ten bits of a hash of it. Of a
 * formula the hash is of its structure, which stays when the cells it points at get other values or another place.
 *
 * It tells nothing of a person. What it is made from stands in plain sight on the same sheet, and goes when the sheet
 * goes; texts on sheets about persons are not hashed at all; formulas are without what they point at and without their
 * texts; and ten bits are the same for one in a thousand of all numbers, so that none can be read back.
 */
export class WrittenCells {
  #runs: WrittenRun[] = [];
  readonly #code = codeWithMemory();
  readonly #hidesTexts: boolean;
  /** How long the text of the runs is at least; the last one may still grow. */
  #letters = 0;
  /** Of a very large sheet no more is told than what kind of content each cell has. */
  #tellsKindsAlone = false;

  /** @param plan whose rows will be given, from the top. */
  constructor({ isAboutPersons = false }: Pick<LaidOutSheet, 'isAboutPersons'>) {
    this.#hidesTexts = isAboutPersons;
  }

  add(cells: readonly PlanCell[]): void {
    let codes = '';
    for (const { column, content, style } of cells) {
      // The stamp is another each time; what a person entered is not Fordel's.
      if (style === 'stamp' || style === 'own') continue;
      if (codes.length < (column - 1) * LETTERS) codes = codes.padEnd((column - 1) * LETTERS, NOT_WRITTEN);
      codes += this.#tellsKindsAlone ? kindCode(content) : this.#codeOf(content);
    }
    const [first] = cells;
    if (first === undefined || codes === '') return;
    const last = this.#runs.at(-1);
    if (last?.codes === codes && last.first + last.count === first.row) last.count++;
    else this.#begin({ first: first.row, count: 1, codes });
  }

  text(): string {
    const text = textOf(this.#runs);
    return this.#tellsKindsAlone || text.length <= MOST_LETTERS ? text : textOf(this.#runs.map(kindsAlone));
  }

  #codeOf(content: PlanContent): string {
    return this.#code(entryOf(content), this.#hidesTexts && content.kind === 'text');
  }

  #begin(run: WrittenRun): void {
    this.#runs.push(run);
    this.#letters += run.codes.length;
    if (this.#tellsKindsAlone || this.#letters <= MOST_LETTERS) return;
    this.#tellsKindsAlone = true;
    this.#runs = mergedRuns(this.#runs.map(kindsAlone));
  }
}

/** What was entered in the cells of a plan, gone through once. */
export function writtenCellsOf(plan: Pick<LaidOutSheet, 'rows' | 'isAboutPersons'>): string {
  const written = new WrittenCells(plan);
  for (const cells of plan.rows) written.add(cells);
  return written.text();
}

/** Rows of a result sheet, one below the other, in which the same was entered. */
export interface WrittenRun {
  readonly first: number;
  count: number;
  /** Two letters a cell from column A. */
  readonly codes: string;
}

/** The rows of a text that `WrittenCells` gave; those of a damaged one as far as they can be read. */
export function writtenRuns(text: string): readonly WrittenRun[] {
  return [...text.matchAll(/(?<!\d)(\d+)x(\d+):([A-Za-z0-9+/.]*)(?:;|$)/g)].map(
    ([, first, count, codes]) => ({
      first: Number(first),
      count: Number(count),
      codes: codes!,
    }),
  );
}

/** What a row holds now, in so many columns from A, as `WrittenRun` tells it. */
export function codesOf(cells: SnapshotRow | undefined, columns: number, code: CodeOf): string {
  let codes = '';
  for (let column = 1; column <= columns; column++) {
    codes += code(entryIn(cells?.get(column) ?? EMPTY_CELL), false);
  }
  return codes;
}

/** The columns in which a row no longer holds what was written. */
export function changedColumns(written: string, now: string): readonly number[] {
  const changed: number[] = [];
  for (let start = 0; start < written.length; start += LETTERS) {
    const was = written.slice(start, start + LETTERS);
    if (was.startsWith(NOT_WRITTEN) || was === now.slice(start, start + LETTERS)) continue;
    const [before, after] = [valueOf(was), valueOf(now.slice(start, start + LETTERS))];
    const isSameKind = kindOf(before) === kindOf(after);
    if (before % HASHES !== NO_HASH || !isSameKind) changed.push(start / LETTERS + 1);
  }
  return changed;
}

export function columnsIn(codes: string): number {
  return codes.length / LETTERS;
}

/** Whether something, be it nothing at all, was entered in a column of a row. */
export function isWritten(codes: string, column: number): boolean {
  const start = (column - 1) * LETTERS;
  return start < codes.length && !codes.startsWith(NOT_WRITTEN, start);
}

/** What was entered in a cell, by hand or by Fordel. */
type Entry = readonly [kind: keyof typeof KINDS, content: string];

/** @param isHidden tells the kind alone. */
type CodeOf = (entry: Entry, isHidden: boolean) => string;

const KINDS = { empty: 0, text: 1, number: 2, formula: 3 } as const;
const HASHES = 1024;
const NO_HASH = 0;
const LETTERS = 2;
const NOT_WRITTEN = '.';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const KIND_CODES = {
  empty: codeOfValue(KINDS.empty * HASHES),
  text: codeOfValue(KINDS.text * HASHES),
  number: codeOfValue(KINDS.number * HASHES),
  formula: codeOfValue(KINDS.formula * HASHES),
} as const;

/** About a hundred thousand cells of which no two rows are alike. */
const MOST_LETTERS = 200_000;

/** The numbers of rows in a formula, but neither an exponent nor the end of the name of a function. */
const ROWS_OF_CELLS = /(?<=(?<![\d.])\$?[A-Z]{1,3}\$?)\d+(?![\d(])/g;

/** Gives codes; most of the formulas of a large sheet are one that points at the next row. */
export function codeWithMemory(): CodeOf {
  const structures = new Map<string, string>();
  const structureOf = (formula: string): string => {
    const key = formula.replace(ROWS_OF_CELLS, '');
    const known = structures.get(key);
    if (known !== undefined) return known;
    const structure = formulaStructure(formula);
    structures.set(key, structure);
    return structure;
  };
  return ([kind, content], isHidden) => {
    const isHashed = !isHidden && kind !== 'empty';
    const hash = isHashed ? hashOf(kind === 'formula' ? structureOf(content) : content) : NO_HASH;
    return codeOfValue(KINDS[kind] * HASHES + hash);
  };
}

/** From 1 to 1023, by FNV-1a. */
function hashOf(content: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index++) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 0) % (HASHES - 1)) + 1;
}

function entryOf(content: PlanContent): Entry {
  switch (content.kind) {
    case 'formula':
      return ['formula', content.formula];
    case 'number':
      return ['number', numberText(content.number)];
    case 'text':
      return textEntry(content.text);
    case 'empty':
      return ['empty', ''];
  }
}

/** A truth value or an error that somebody typed is no text. */
function entryIn({ value, formula }: Cell): Entry {
  if (formula !== undefined) return ['formula', formula];
  if (value === null) return ['empty', ''];
  if (typeof value === 'string') return textEntry(value);
  return ['number', typeof value === 'number' ? numberText(value) : JSON.stringify(value)];
}

function textEntry(text: string): Entry {
  return text === '' ? ['empty', ''] : ['text', text.replaceAll('\r\n', '\n')];
}

/** A spreadsheet keeps 15 digits, and one rounds the last of them otherwise than another. */
const SURE_DIGITS = 13;

function numberText(number: number): string {
  return String(Number(number.toPrecision(SURE_DIGITS)));
}

function valueOf(code: string): number {
  return ALPHABET.indexOf(code.charAt(0)) * 64 + ALPHABET.indexOf(code.charAt(1));
}

function kindOf(value: number): number {
  return Math.floor(value / HASHES);
}

function textOf(runs: readonly WrittenRun[]): string {
  return mergedRuns(runs)
    .map(({ first, count, codes }) => `${first}x${count}:${codes}`)
    .join(';');
}

/** Runs below one another that hold the same are one. */
function mergedRuns(runs: readonly WrittenRun[]): WrittenRun[] {
  const merged: WrittenRun[] = [];
  for (const { first, count, codes } of runs) {
    const last = merged.at(-1);
    if (last?.codes === codes && last.first + last.count === first) last.count += count;
    else merged.push({ first, count, codes });
  }
  return merged;
}

function kindsAlone({ first, count, codes }: WrittenRun): WrittenRun {
  const kinds = codes.replace(/[^.]{2}/g, (code) => codeOfValue(kindOf(valueOf(code)) * HASHES));
  return { first, count, codes: kinds };
}

/** The code of a cell whose content is not told. */
function kindCode(content: PlanContent): string {
  const isEmpty = content.kind === 'text' && content.text === '';
  return KIND_CODES[isEmpty ? 'empty' : content.kind];
}

function codeOfValue(value: number): string {
  return ALPHABET.charAt(value >> 6) + ALPHABET.charAt(value & 63);
}
