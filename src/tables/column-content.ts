import {
  absoluteRatio,
  addRatio,
  compareRatio,
  multiplyRatio,
  ratio,
  subtractRatio,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../core/money/ratio';
import { decimalText, ratioFromCellNumber, ratioFromDecimal } from '../core/money/decimal';
import { isCellError, isDateFormat, isPercentFormat, type Cell } from '../workbook/snapshot';
import { cellText, nameKey, participantName } from './cell-text';
import { readNumberText } from './number-text';
import { yearOfPart } from './said-years';
import { readDateText } from './read-cell';

/** What the cells of a column hold that may decide something, whatever its heading says. */
export interface ColumnContent {
  /** What the texts name that the tables know; nothing where they name none. */
  readonly namesKnown: ReadonlySet<NameKind>;
  /** Yes here and no there, or a mark in some rows. */
  readonly saysYesOrNo: boolean;
  readonly isPercentages: boolean;
  /** How many years or dates it says, where that is all that it says; 0 where it says something else. */
  readonly years: number;
  /** Whether any row holds nothing. */
  readonly hasGaps: boolean;
  /** Whether each row says the same: 1, x or yes. */
  readonly isYesThroughout: boolean;
  readonly saysKey: boolean;
  /** Null unless each cell that holds something holds a number; null for a row without. */
  readonly numbers: readonly (Ratio | null)[] | null;
}

export type NameKind = 'participant' | 'agreement' | 'driver' | 'other';

/** The names that a workbook's tables know. */
export interface KnownNames {
  /** By the name as `nameKey` makes it. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** A name that, where every row says it, says nothing: that of the one agreement there is. */
  readonly sole: string | null;
}

export const NO_NAMES: KnownNames = { kinds: new Map(), sole: null };

const YES = new Set(['ja', 'j', 'x', 'yes', 'y', 'true', 'sann', '1', '✓', '✔']);
const YES_OR_NO = new Set([
  'ja',
  'nei',
  'j',
  'n',
  'x',
  'yes',
  'no',
  'y',
  'true',
  'false',
  'sann',
  'usann',
  '✓',
  '✔',
]);
/** `likt`, `etter folketall` */
const KEY_IN_WORDS =
  /^(?:(?:deles? |delast )?likt(?: fordelt)?|lik andel|(?:fordeles? |fordelast )?etter \p{L}.*)$/iu;

export function columnContent(cells: readonly Cell[], names: KnownNames): ColumnContent {
  const texts = cells.map(({ value }) => cellText(value));
  const filled = texts.filter((text) => text !== '');
  const numbers = cells.map(numberIn);
  const isNumeric = filled.length > 0 && texts.every((text, index) => text === '' || numbers[index] !== null);
  const shown = cells.filter(isShownAsPercent);
  return {
    namesKnown: namesKnown(filled, texts.length, names),
    saysYesOrNo: saysYesOrNo(texts, isNumeric),
    isPercentages:
      shown.length > 0
        ? !allAreWhole(shown) || filled.length < cells.length
        : isNumeric && sumsToWhole(numbers),
    years: yearsIn(cells).size,
    hasGaps: filled.length < texts.length,
    isYesThroughout: new Set(texts.map(nameKey)).size === 1 && YES.has(nameKey(texts[0]!)),
    saysKey: filled.some(readsAsKey),
    numbers: isNumeric ? numbers : null,
  };
}

function numberIn({ value, numberFormat }: Cell): Ratio | null {
  if (typeof value === 'number') return isDateFormat(numberFormat) ? null : ratioFromCellNumber(value);
  if (typeof value !== 'string') return null;
  const read = readNumberText(value);
  // What can be read in two ways is a number all the same.
  if (read.kind === 'ambiguous') return ratioFromDecimal(read.readings[0]);
  if (read.kind !== 'number') return null;
  return read.percent ? multiplyRatio(read.value, ratio(1n, 100n)) : read.value;
}

/** `40/60`, and what says a key in words. */
function readsAsKey(text: string): boolean {
  const parts = text.split('/').map((part) => readNumberText(part));
  const isSplit = parts.length > 1 && parts.every(({ kind }) => kind === 'number');
  const sum = sumRatio(parts.map((part) => (part.kind === 'number' ? part.value : ZERO_RATIO)));
  return KEY_IN_WORDS.test(text) || (isSplit && compareRatio(sum, ratio(100n)) === 0);
}

function namesKnown(
  filled: readonly string[],
  rows: number,
  { kinds, sole }: KnownNames,
): ReadonlySet<NameKind> {
  const isSole = sole !== null && filled.length === rows && filled.every((text) => nameKey(text) === sole);
  if (isSole) return new Set();
  const parts = filled.flatMap((text) => [text, ...text.split(/[;,/&+]| og /)]);
  const known = parts.map((part) => kinds.get(nameKey(participantName(part))));
  return new Set(known.filter((kind) => kind !== undefined));
}

/** What every row says alike parts none from another. */
function saysYesOrNo(texts: readonly string[], isNumeric: boolean): boolean {
  const different = new Set(texts.map(nameKey));
  if (different.size < 2) return false;
  if (isNumeric) return [...different].every((text) => text === '0' || text === '1' || text === '');
  return [...different].some((text) => YES_OR_NO.has(text));
}

function isShownAsPercent({ value, numberFormat }: Cell): boolean {
  if (typeof value === 'number') return isPercentFormat(numberFormat);
  if (typeof value !== 'string') return false;
  const read = readNumberText(value);
  return read.kind === 'number' && read.percent;
}

/** All of 100 %: what is counted whole is not changed. */
function allAreWhole(cells: readonly Cell[]): boolean {
  return cells.every(({ value }) => value === 1 || cellText(value).replace(/\s/g, '') === '100%');
}

/** So near 100 that rounding explains it. */
const ABOUT_HUNDRED = [ratio(199n, 2n), ratio(201n, 2n)] as const;

/** Two numbers make 1 or 100 by chance. */
const FEWEST_PARTS = 3;

/** Parts that make 1 or 100. */
function sumsToWhole(numbers: readonly (Ratio | null)[]): boolean {
  const parts = numbers.filter((number) => number !== null);
  const positive = parts.filter(({ numerator }) => numerator > 0n);
  if (
    positive.length < FEWEST_PARTS ||
    positive.length < parts.filter(({ numerator }) => numerator !== 0n).length
  )
    return false;
  const sum = sumRatio(parts);
  const isWithin = (value: Ratio) =>
    compareRatio(value, ABOUT_HUNDRED[0]) >= 0 && compareRatio(value, ABOUT_HUNDRED[1]) <= 0;
  return isWithin(sum) || isWithin(multiplyRatio(sum, ratio(100n)));
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The years that the cells say, where that is all they say; none where any says something else. */
function yearsIn(cells: readonly Cell[]): ReadonlySet<string> {
  const years = new Set<string>();
  for (const { value, numberFormat } of cells) {
    const text = cellText(value);
    if (text === '' || isCellError(value)) continue;
    if (typeof value === 'number' && isDateFormat(numberFormat)) {
      years.add(`date ${text}`);
      continue;
    }
    const ofPart = yearOfPart(text);
    if (ofPart !== null) {
      years.add(ofPart);
      continue;
    }
    const isYear = /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
    if (!isYear && readDateText(text, 'first') === null) return new Set();
    years.add(text);
  }
  return years;
}

/** Whole percentages may have been agreed, though they are near what each has of something. */
const SCALES = [
  { scale: 1n, fewestDecimals: 3 },
  { scale: 100n, fewestDecimals: 1 },
] as const;

/** Whether numbers are what others are of their sum, as a fraction or a percentage, as finely as they are written. */
export function areSharesOf(numbers: readonly (Ratio | null)[], others: readonly (Ratio | null)[]): boolean {
  const sum = sumRatio(others.filter((other) => other !== null));
  if (sum.numerator <= 0n || numbers.length !== others.length) return false;
  const finest = Math.max(...numbers.map((number) => (number === null ? 0 : decimalsOf(number))));
  const isShare = (number: Ratio | null, index: number, scale: bigint) => {
    const other = others[index] ?? ZERO_RATIO;
    if (number === null) return other.numerator === 0n;
    const share = multiplyRatio(multiplyRatio(other, ratio(scale)), ratio(sum.denominator, sum.numerator));
    return compareRatio(absoluteRatio(subtractRatio(number, share)), halfUnit(number)) <= 0;
  };
  return SCALES.some(
    ({ scale, fewestDecimals }) =>
      finest >= fewestDecimals && numbers.every((number, index) => isShare(number, index, scale)),
  );
}

const MOST_DECIMALS = 12;

function decimalsOf(number: Ratio): number {
  const [, fraction = ''] = decimalText(number, MOST_DECIMALS).split('.');
  return fraction.length;
}

/** Half of the last decimal, and what doubles miss by. */
function halfUnit(number: Ratio): Ratio {
  return addRatio(ratio(1n, 2n * 10n ** BigInt(decimalsOf(number))), ratio(1n, 10n ** BigInt(MOST_DECIMALS)));
}
