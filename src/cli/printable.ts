import { withoutIdentityNumbers } from '../jobs/describe-issue';

/**
 * A text as a terminal can show it. What a workbook holds may not steer the terminal: control characters move the
 * cursor, and direction marks turn the amounts beside them around.
 */
export function printable(text: string): string {
  return text.replace(/[\t\v\f\r]/g, ' ').replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');
}

/**
 * What was given on the command line, such as a file's name, or says what was: on one line, as a terminal can show it, and
 * without a national identity number.
 */
export function printableWords(text: string): string {
  return withoutIdentityNumbers(printable(text.replaceAll('\n', ' ')));
}
