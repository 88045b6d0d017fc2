import { plainDateFromSerial } from '../core/calendar/plain-date';
import { isCellError, isDateFormat, type Cell, type CellValue } from '../workbook/snapshot';

/** Soft hyphens, zero-width and direction marks and control characters: invisible, so never meant as a difference. */
const INVISIBLE = /\ufeff|(?!\s)[\p{Cc}\p{Cf}]/gu;

/** Signs that turn the order in which what follows is shown: `\u202e4494` shows as 4944. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text has a sign that shows what follows in another order than it stands. */
export function isTurned(text: string): boolean {
  return TURNING.test(text);
}

/** The signs of a text that cannot be seen, each once by its number: `U+200B`. */
export function invisibleSigns(text: string): readonly string[] {
  if (TIDY.test(text)) return [];
  const signs = new Set(text.match(INVISIBLE) ?? []);
  return [...signs].map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** Words of Latin letters, digits and signs, a space between each: nothing there to tidy, and nearly all that cells hold. */
const TIDY = /^[!-~\u00c0-\u00ff]+(?: [!-~\u00c0-\u00ff]+)*$/;

/** A text without what cannot be seen: trimmed, one space between words, composed letters. */
export function tidyText(text: string): string {
  if (TIDY.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** What a person would read in the cell, tidied; empty for an empty cell. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return tidyText(String(value));
}

/** The same with dates as days: a heading that holds the number 45292 and shows a date is `1.1.2024`. */
export function readableText({ value, numberFormat }: Cell): string {
  const isDate = typeof value === 'number' && isDateFormat(numberFormat);
  return (isDate ? dayText(value) : null) ?? cellText(value);
}

/** `1.1.2024`; null for what is no day. */
export function dayText(serial: number): string | null {
  const date = plainDateFromSerial(serial);
  return date === null ? null : date.split('-').map(Number).reverse().join('.');
}

/** The form in which two names are compared: without case. */
export function nameKey(name: string): string {
  return tidyText(name).toLocaleLowerCase('nb');
}

/** A municipality's name without `kommune` behind it: `Skjervøy kommune` is Skjervøy. */
export function participantName(text: string): string {
  const tidy = tidyText(text);
  const short = tidy.replace(/ (kommune|kommun|municipality)$/i, '');
  return short === '' ? tidy : short;
}

const LONGEST_QUOTE = 80;

/** A text that is quoted in a message: its beginning says enough. */
export function shortened(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)} …`;
}
