import { plainDate, plainDateFromSerial, type PlainDate } from '../core/calendar/plain-date';
import { decimalText, kronerText, oreFromKroner, ratioFromCellNumber } from '../core/money/decimal';
import { absolute } from '../core/money/integer';
import type { Ore } from '../core/money/ore';
import { compareRatio, multiplyRatio, ratio, type Ratio } from '../core/money/ratio';
import type { CellAddress } from '../workbook/address';
import { figure, issue, type Figure, type Issue } from '../workbook/issue';
import { isCellError, isDateFormat, isPercentFormat, isUncalculated, type Cell } from '../workbook/snapshot';
import { cellText, dayText, invisibleSigns, isTurned, nameKey, shortened } from './cell-text';
import { readNumberText } from './number-text';
import { withoutUnit, type QuantityUnit } from './quantity-units';
import { unclearValue } from './unclear-value';
import { readWrittenDate } from './written-date';

/** What a value is called in messages, and the cell it stands in; an argument of a function stands in none. */
export interface ValuePlace {
  readonly address: CellAddress | null;
  readonly column: string;
}

/** Where a cell stands and what its column is called there. */
export interface CellPlace extends ValuePlace {
  readonly address: CellAddress;
}

/** A cell read as its column wants it: empty, a value (perhaps with a warning), or an issue that says why not. */
export type CellReading<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly kind: 'unreadable'; readonly issue: Issue };

const EMPTY = { kind: 'empty' } as const;

function value<T>(read: T, issues: readonly Issue[] = []): CellReading<T> {
  return { kind: 'value', value: read, issues };
}

function unreadable(because: Issue): { kind: 'unreadable'; issue: Issue } {
  return { kind: 'unreadable', issue: because };
}

/** Error values and formulas without a value are never content, whatever the column. */
function findUnusable(cell: Cell, place: ValuePlace): Issue | null {
  if (isUncalculated(cell)) {
    return issue('cell.not-calculated', place.address, { column: figure.text(place.column) });
  }
  if (isCellError(cell.value)) {
    const { error, isUnclear } = cell.value;
    if (isUnclear === true) return unclearValue(error, place.address, place.column);
    return issue('cell.error', place.address, {
      column: figure.text(place.column),
      found: figure.text(error),
    });
  }
  return null;
}

export function readText(cell: Cell, place: ValuePlace): CellReading<string> {
  const unusable = findUnusable(cell, place);
  if (unusable !== null) return unreadable(unusable);
  if (
    typeof cell.value === 'boolean' ||
    (typeof cell.value === 'number' && isDateFormat(cell.numberFormat))
  ) {
    return unreadable(
      issue('text.expected', place.address, {
        column: figure.text(place.column),
        found: foundIn(cell),
      }),
    );
  }
  const text = cellText(cell.value);
  if (text === '') return EMPTY;
  return value(text, [
    ...invisibleIn(cell, text, place),
    ...tooLongToFollow(text, place.address, place.column),
  ]);
}

function invisibleIn({ value: raw }: Cell, text: string, { address, column }: ValuePlace): readonly Issue[] {
  const signs = typeof raw === 'string' ? invisibleSigns(raw) : [];
  if (signs.length === 0) return [];
  const figures = { column: figure.text(column), found: figure.text(shortened(text)) };
  return [issue('text.invisible-signs', address, { ...figures, signs: figure.texts(signs) })];
}

/** A formula has no more than 8192 characters: a sentence that holds a few such texts stays within them. */
const LONGEST_TO_FOLLOW = 2_000;

/** Tells of a text, in a cell or chosen, that is too long for the formulas of sentences that repeat it. */
export function tooLongToFollow(
  { length }: string,
  address: CellAddress | null,
  column: string,
): readonly Issue[] {
  if (length <= LONGEST_TO_FOLLOW) return [];
  const figures = { length: figure.number(length), most: figure.number(LONGEST_TO_FOLLOW) };
  return [issue('text.too-long-to-follow', address, { column: figure.text(column), ...figures })];
}

/** A number, and whether the cell shows it as a percentage; `value` is then the fraction (40 % is 2/5). */
export interface NumberReading {
  readonly value: Ratio;
  readonly shownAsPercent: boolean;
}

/** Spreadsheets keep 15 digits: a whole number with more of them is not what was written. */
const FIRST_OF_16_DIGITS = ratio(10n ** 15n);
const LARGEST_NUMBER = '999999999999999';

export function readNumber(cell: Cell, place: ValuePlace): CellReading<NumberReading> {
  const reading = readNumberOfAnySize(cell, place);
  if (reading.kind !== 'value') return reading;
  const { numerator, denominator } = reading.value.value;
  if (compareRatio(ratio(absolute(numerator), denominator), FIRST_OF_16_DIGITS) < 0) return reading;
  const found = foundIn(cell);
  const most = figure.number(LARGEST_NUMBER);
  return unreadable(
    issue('number.too-large', place.address, { column: figure.text(place.column), found, most }),
  );
}

function readNumberOfAnySize(cell: Cell, place: ValuePlace): CellReading<NumberReading> {
  const unusable = findUnusable(cell, place);
  if (unusable !== null) return unreadable(unusable);
  const { address } = place;
  const notANumber = (code: 'number.unreadable' | 'number.is-date') =>
    unreadable(issue(code, address, { column: figure.text(place.column), found: foundIn(cell) }));
  if (typeof cell.value === 'boolean') return notANumber('number.unreadable');
  if (typeof cell.value === 'number') {
    if (isDateFormat(cell.numberFormat)) return notANumber('number.is-date');
    return value({
      value: ratioFromCellNumber(cell.value),
      shownAsPercent: isPercentFormat(cell.numberFormat),
    });
  }
  const text = cellText(cell.value);
  // A dash alone is how accounts write nothing.
  if (text === '' || /^[-\u2010-\u2015\u2212]$/.test(text)) return EMPTY;
  if (typeof cell.value === 'string' && isTurned(cell.value)) {
    const column = figure.text(place.column);
    return unreadable(issue('number.reversed', address, { column, found: foundIn(cell) }));
  }
  const read = readNumberText(text);
  switch (read.kind) {
    case 'unreadable':
      return notANumber('number.unreadable');
    case 'ambiguous': {
      const [first, second] = read.readings;
      return unreadable(
        issue('number.ambiguous', address, {
          found: foundIn(cell),
          first: figure.number(first),
          second: figure.number(second),
        }),
      );
    }
    case 'number':
      return value({
        value: read.percent ? multiplyRatio(read.value, ratio(1n, 100n)) : read.value,
        shownAsPercent: read.percent,
      });
  }
}

/** A cell holds 15 digits exactly; amounts from 10 000 milliarder kroner (10^15 øre) on have more. */
const TOO_LARGE_ORE = 10n ** 15n;

export function readAmount(cell: Cell, place: ValuePlace): CellReading<Ore> {
  const reading = readNumberOfAnySize(cell, place);
  if (reading.kind !== 'value') return reading;
  const { address } = place;
  if (reading.value.shownAsPercent) {
    const column = figure.text(place.column);
    return unreadable(issue('number.unreadable', address, { column, found: foundIn(cell) }));
  }
  const { amount, exact } = oreFromKroner(reading.value.value);
  if (exact && absolute(amount) < TOO_LARGE_ORE) return value(amount);
  const found = foundIn(cell);
  if (absolute(amount) >= TOO_LARGE_ORE) return unreadable(issue('amount.too-large', address, { found }));
  const rounded = figure.amount(kronerText(amount));
  return value(amount, [issue('amount.finer-than-ore', address, { found, rounded })]);
}

/** An amount that cannot be below 0, such as a salary. */
export function readPay(cell: Cell, place: CellPlace): CellReading<Ore> {
  const reading = readAmount(cell, place);
  return reading.kind === 'value' && reading.value < 0n ? unreadable(negative(cell, place)) : reading;
}

/** More study points, months, hours or days than anyone has: rather a slip. */
const LARGEST_QUANTITY = ratio(10_000n);

/** A number of something, 0 or more. @param unit what it counts, which may be written behind it. */
export function readQuantity(
  cell: Cell,
  place: CellPlace,
  unit: QuantityUnit | undefined,
): CellReading<Ratio> {
  const reading = readNumber(unit === undefined ? cell : withoutUnit(cell, unit), place);
  if (reading.kind !== 'value') return reading;
  if (reading.value.shownAsPercent) {
    const column = figure.text(place.column);
    return unreadable(issue('number.unreadable', place.address, { column, found: foundIn(cell) }));
  }
  if (reading.value.value.numerator < 0n) return unreadable(negative(cell, place));
  if (compareRatio(reading.value.value, LARGEST_QUANTITY) > 0) {
    const figures = { column: figure.text(place.column), found: foundIn(cell) };
    const most = figure.number(decimalText(LARGEST_QUANTITY));
    return unreadable(issue('number.too-large', place.address, { ...figures, most }));
  }
  return value(reading.value.value);
}

function negative(cell: Cell, { address, column }: CellPlace): Issue {
  return issue('number.negative', address, { column: figure.text(column), found: foundIn(cell) });
}

/** About twice as many as live in Norway: more is rather a slip than a municipality. */
const MANY_INHABITANTS = 10_000_000n;

export function readInhabitants(cell: Cell, place: ValuePlace): CellReading<bigint> {
  const reading = readNumber(cell, place);
  if (reading.kind !== 'value') return reading;
  const { numerator, denominator } = reading.value.value;
  const isWhole = denominator === 1n && !reading.value.shownAsPercent;
  if (isWhole && numerator >= 0n && numerator <= MANY_INHABITANTS) return value(numerator);
  const found = foundIn(cell);
  if (!isWhole) {
    return unreadable(issue('inhabitants.not-whole', place.address, { found }));
  }
  if (numerator < 0n) {
    const column = figure.term('the-inhabitants');
    return unreadable(issue('driver.negative', place.address, { column, found }));
  }
  return value(numerator, [issue('inhabitants.high', place.address, { found })]);
}

const YES = new Set(['ja', 'j', 'x', 'yes', 'y', 'sann', 'true', '1']);
const NO = new Set(['nei', 'n', 'no', 'usann', 'false', '0', '-']);

export function readYesNo(cell: Cell, place: ValuePlace): CellReading<boolean> {
  const unusable = findUnusable(cell, place);
  if (unusable !== null) return unreadable(unusable);
  const key = nameKey(cellText(cell.value));
  if (key === '') return EMPTY;
  if (YES.has(key)) return value(true);
  if (NO.has(key)) return value(false);
  const found = foundIn(cell);
  return unreadable(issue('yes-no.unreadable', place.address, { column: figure.text(place.column), found }));
}

/** A day; a bare year is its first or its last day. */
export function readDate(cell: Cell, place: ValuePlace, ofYear: 'first' | 'last'): CellReading<PlainDate> {
  const unusable = findUnusable(cell, place);
  if (unusable !== null) return unreadable(unusable);
  const text = cellText(cell.value);
  if (text === '') return EMPTY;
  const date =
    typeof cell.value === 'number' && isDateFormat(cell.numberFormat)
      ? plainDateFromSerial(cell.value)
      : readDateText(text, ofYear);
  if (date !== null) return value(date);
  const found = foundIn(cell);
  const column = figure.text(place.column);
  const written = typeof cell.value === 'string' ? readWrittenDate(text, ofYear) : null;
  if (written === null) return unreadable(issue('date.unreadable', place.address, { column, found }));
  const read = { column, found, date: figure.date(written.date) };
  return value(written.date, written.isSemester ? [issue('date.semester', place.address, read)] : []);
}

/** Said of what was begun and will not be completed. */
export interface BrokenOff {
  readonly isBrokenOff: true;
}

const BROKEN_OFF = new Set(['avbrutt', 'avbrote', 'avbroten', 'broken off', 'discontinued']);

/** Yes, no, the day that something was done, or that it was broken off. */
export function readCompletion(cell: Cell, place: CellPlace): CellReading<boolean | PlainDate | BrokenOff> {
  if (typeof cell.value === 'string' && BROKEN_OFF.has(nameKey(cell.value)))
    return value({ isBrokenOff: true });
  const day = readDate(cell, place, 'last');
  if (day.kind !== 'unreadable' || day.issue.code !== 'date.unreadable') return day;
  const done = readYesNo(cell, place);
  if (done.kind !== 'unreadable') return done;
  const found = foundIn(cell);
  const column = figure.text(place.column);
  return unreadable(issue('completion.unreadable', place.address, { column, found }));
}

/** `1.8.2018`, `01.08.2018`, `2018-08-01` or a bare year; null for anything else. */
export function readDateText(text: string, ofYear: 'first' | 'last'): PlainDate | null {
  const norwegian = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (norwegian !== null) return plainDate(Number(norwegian[3]), Number(norwegian[2]), Number(norwegian[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!/^(19|20)\d{2}$/.test(text)) return null;
  return ofYear === 'first' ? plainDate(Number(text), 1, 1) : plainDate(Number(text), 12, 31);
}

/** What stands in the cell, for a message. */
function foundIn(cell: Cell): Figure {
  return figure.text(shortened(shown(cell)));
}

/** The cell as a person would name what is in it: numbers as their 15 digits, dates as days. */
export function shown(cell: Cell): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'SANN' : 'USANN';
  if (typeof cell.value !== 'number') return cellText(cell.value);
  const day = isDateFormat(cell.numberFormat) ? dayText(cell.value) : null;
  if (day !== null) return day;
  const exact = ratioFromCellNumber(cell.value);
  const isPercent = isPercentFormat(cell.numberFormat);
  const decimal = decimalText(isPercent ? multiplyRatio(exact, ratio(100n)) : exact, 15);
  return `${decimal.replace('.', ',').replace(/^-/, '−')}${isPercent ? ' %' : ''}`;
}
