import { idnr } from '@navikt/fnrvalidator';
import type { Cell } from '../workbook/snapshot';

/** What stands in place of a national identity number, whatever its form: nothing of it can be read back. */
export const MASK = '•••••••••••';

/** What people put between the parts of a number: spaces, points, a slash, hyphens, brackets. */
const APART = String.raw`[^\p{L}\p{N}]{0,3}`;
/** The five digits after the birth date, as they are written: `20009`, or `200 09`. */
const REST = String.raw`(?<rest>\d{3}${APART}\d{2})(?!\d)`;
const YEAR = String.raw`(?:19|20)?(?<year>\d\d)`;
const START = String.raw`(?<!\d)`;

/** The ways to write the number, each tried at every place. No repetition is open-ended: the time grows in line with the text. */
const FORMS: readonly RegExp[] = [
  // 01019020009, 010190 20009, 01 01 90-200 09, 010 190 20009
  String.raw`(?<date>\d\d${APART}\d\d${APART}\d\d|\d{3}${APART}\d{3})${APART}${REST}`,
  // 1.1.90 20009, 01.01.1990 20009, 1/1-90 20009
  String.raw`(?<day>\d{1,2}) {0,2}[./-] {0,2}(?<month>\d{1,2}) {0,2}[./ -] {0,2}${YEAR}${APART}${REST}`,
  // 1990-01-01 20009
  String.raw`(?:19|20)(?<year>\d\d)[./-](?<month>\d\d)[./-](?<day>\d\d)${APART}${REST}`,
  // 0 1 0 1 9 0 2 0 0 0 9
  String.raw`(?<all>\d(?:(?:\s{1,2}|[._/-])\d){10})(?!\d)`,
].map((form) => new RegExp(`${START}(?=(?<whole>${form}))`, 'gu'));

/** A cell with nothing but the number, less the 0 of those born on the first nine days of a month: `1019020009`, `10190 20009`. */
const LOST_ZERO = /^\D?(\d{5}[ /]?\d{5})$/u;

/** A bank account's number in its own form, 1503.12.34567, has as many digits and one of the same control digits. */
const ACCOUNT_FORM = /^\d{4}[^\d]{1,3}\d{2}[^\d]{1,3}\d{5}$/u;
/** What is said to be the number of something else, right before it. */
const SAID_OTHERWISE =
  /(?<!\p{L})(?:(?:bank|drifts)?konto|kto|account|kid|iban|faktura|invoice|org)(?:nr|nummer|no|number)?[.: -]{0,3}(?:nr|nummer|no|number)?[.: -]{0,3}$/iu;
/** `31.12.18 45000 kr`: a day and a figure of that day. */
const UNIT_BEHIND =
  /^(?: ?(?:,-|%)| (?:kr|kroner|nok|mill|innb|inhab|person|elev|stk|dag|tim|hour|day)[\p{L}.]{0,12}(?!\p{L}))/iu;
const DAY_APART = /^\d{1,4}\D+\d{1,2}\D+\d{2,4}/u;

/** Whether a cell holds a national identity number, D-number, H-number or a made-up one: its control digits must be right. */
export function holdsIdentityNumber({ value }: Pick<Cell, 'value'>): boolean {
  if (typeof value === 'number') return isIdentityNumber(value);
  return typeof value === 'string' && withoutIdentityNumbers(value) !== value;
}

/** Whether a cell's number is one. Of those born on the first nine days of a month it has lost the 0 in front. */
export function isIdentityNumber(value: number): boolean {
  const whole = Math.abs(value);
  if (!Number.isInteger(whole) || whole < 1_010_000_000 || whole > 99_999_999_999) return false;
  return isValid(String(whole).padStart(11, '0'));
}

/** The text with each national identity number masked, in whatever form it is written; the very text where there is none. */
export function withoutIdentityNumbers(text: string): string {
  if (!hasDigitsEnough(text)) return text;
  const plain = plainDigits(text);
  const lost = LOST_ZERO.exec(plain.trim());
  if (lost !== null && isValid(`0${digitsOf(lost[1]!)}`)) return MASK;

  const found = FORMS.flatMap((form) => [...plain.matchAll(form)])
    .filter(({ index, groups }) => isNumberAt(plain, index, groups!))
    .map(({ index, groups }) => ({ from: index, to: index + groups!['whole']!.length }));
  if (found.length === 0) return text;
  return masked(plain, found);
}

function isNumberAt(
  text: string,
  from: number,
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  const { whole = '', all, date, day = '', month = '', year = '', rest = '' } = groups;
  const birth = date ?? day.padStart(2, '0') + month.padStart(2, '0') + year;
  if (!isValid(digitsOf(all ?? birth + rest))) return false;
  if (ACCOUNT_FORM.test(whole) || SAID_OTHERWISE.test(text.slice(Math.max(0, from - 40), from))) return false;
  return !(
    DAY_APART.test(whole) && UNIT_BEHIND.test(text.slice(from + whole.length, from + whole.length + 20))
  );
}

function isValid(digits: string): boolean {
  return idnr(digits).status === 'valid';
}

function masked(text: string, found: readonly { readonly from: number; readonly to: number }[]): string {
  let shown = '';
  let at = 0;
  for (const { from, to } of found.toSorted((left, right) => left.from - right.from)) {
    if (from >= at) shown += text.slice(at, from) + MASK;
    at = Math.max(at, to);
  }
  return shown + text.slice(at);
}

const FEWEST_DIGITS = 10;

/** Nearly no text has, and none of the rest needs to be asked then. */
function hasDigitsEnough(text: string): boolean {
  if (text.length < FEWEST_DIGITS) return false;
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Other scripts have digits too, and so have fullwidth forms; which of them is asked afterwards.
    if ((code >= 48 && code <= 57) || code > 0xff) count++;
  }
  return count >= FEWEST_DIGITS;
}

/** The text with its digits as 0–9, whatever their form or script, and without what cannot be seen. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, digitOf);
}

/** Every script has its ten digits in a row. */
function digitOf(character: string): string {
  const code = character.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
