import { fittingCellText } from '../../../workbook/cell-text';
import { DAYS_TO_1904, showsDay } from '../../../workbook/date-system';
import { type CellValue, isDateFormat } from '../../../workbook/snapshot';
import { DamagedPackage } from '../opc/damaged-package';
import { unescapeCellText } from '../opc/xml';
import { BUILT_IN_FORMATS } from './number-formats';

/** What an element of a cell says, and what those of its name before it said. */
export interface CellElement {
  text: string;
  former: readonly string[] | null;
}

/** What the file says of a cell: its type and its elements (ISO/IEC 29500-1, 18.3.1.4), null for those that it lacks. */
export interface CellParts {
  readonly type: string;
  value: CellElement | null;
  inline: CellElement | null;
  formula: CellElement | null;
}

/** What values refer to. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/**
 * The one value of a cell. An inline text is that of `is`, all others stand in `v`; what stands in the other of the two
 * is passed over, as readers do. Where the file says two things, or what is no value of its type, programs disagree: then
 * the value is unclear, and nobody guesses.
 */
export function cellValue(
  parts: CellParts,
  numberFormat: string | undefined,
  context: ValueContext,
): CellValue {
  const { type, value, inline, formula } = parts;
  const [own, other] = type === 'inlineStr' ? [inline, value] : [value, inline];
  const said = [own, formula].find((element) => element !== null && saysTwoThings(element));
  if (said) return unclear([...said.former!, said.text].filter((text) => text.trim() !== '').join(' / '));
  if (own === null || (!isText(type) && own.text.trim() === '')) {
    return other === null || other.text.trim() === '' ? null : unclear(other.text);
  }
  return valueOfType(type, own.text, numberFormat, context) ?? unclear(own.text);
}

/** The number format of a cell; one that is typed as a date is shown as one, whatever its style. */
export function formatOfValue(
  { type }: CellParts,
  value: CellValue,
  numberFormat: string | undefined,
): string | undefined {
  const isBareDate = type === 'd' && typeof value === 'number' && !isDateFormat(numberFormat);
  return isBareDate ? BUILT_IN_FORMATS[Number.isInteger(value) ? DATE : DATE_AND_TIME] : numberFormat;
}

const DATE = 14;
const DATE_AND_TIME = 22;

function isText(type: string): boolean {
  return type === 'str' || type === 'inlineStr';
}

function saysTwoThings({ text, former }: CellElement): boolean {
  return former?.some((each) => each !== text) ?? false;
}

function unclear(found: string): CellValue {
  return { error: fittingCellText(found), isUnclear: true };
}

/** Null where the text is no value of the type. */
function valueOfType(
  type: string,
  text: string,
  numberFormat: string | undefined,
  { sharedStrings, date1904 }: ValueContext,
): CellValue {
  const tidy = text.trim();
  switch (type) {
    case 's':
      if (sharedStrings.length === 0) throw new DamagedPackage('There are no shared strings');
      return /^\+?\d+$/.test(tidy) ? (sharedStrings[Number(tidy)] ?? null) : null;
    case 'str':
    case 'inlineStr':
      return fittingCellText(unescapeCellText(text));
    case 'b':
      return BOOLEANS.get(tidy) ?? null;
    case 'e':
      return tidy === '' ? null : { error: tidy };
    case 'd':
      return serialOf(tidy);
    case 'n': {
      // A zero below zero is zero.
      const number = NUMBER.test(tidy) ? Number(tidy) + 0 : NaN;
      if (!Number.isFinite(number)) return null;
      return date1904 && showsDay(numberFormat) ? number + DAYS_TO_1904 : number;
    }
    default:
      return null;
  }
}

/** An XML Schema boolean. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** An XML Schema double but for those without end. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_OF_DAY = 86_400_000;
/** Days before 1.3.1900 have other numbers in Excel than in all else. */
const FIRST_CERTAIN_DAY = 61;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?Z?$/;

/** A date in ISO 8601 as the number that cells keep; with another zone than UTC it may be another day. */
function serialOf(date: string): number | null {
  if (!ISO_DATE.test(date)) return null;
  const instant = new Date(date.endsWith('Z') || !date.includes('T') ? date : `${date}Z`);
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date.slice(0, 10));
  if (!isDay) return null;
  const serial = instant.getTime() / MILLISECONDS_OF_DAY + SERIAL_OF_1970;
  return serial >= FIRST_CERTAIN_DAY ? serial : null;
}
