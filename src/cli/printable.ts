/**
 * A text as a terminal can show it. What a workbook holds may not steer the terminal: control characters move the
 * cursor, and direction marks turn the amounts beside them around.
 */
export function printable(text: string): string {
  return text.replace(/[\t\v\f\r]/g, ' ').replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');
}
