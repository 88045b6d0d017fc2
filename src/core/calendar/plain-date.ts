declare const plainDateBrand: unique symbol;

/** A day as `YYYY-MM-DD`, without time or zone; texts of this form sort as days do. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const MILLISECONDS_A_DAY = 86_400_000;

/** A day from year, month 1–12 and day, or null when there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.toISOString().slice(0, 10) as PlainDate) : null;
}

/**
 * The day a spreadsheet means by a serial number in its 1900 system, where 1 March 1900 is 61; null for
 * earlier serials, on which spreadsheets disagree, and for what lies after year 9999.
 */
export function plainDateFromSerial(serial: number): PlainDate | null {
  const day = Math.floor(serial);
  if (!(day >= 61 && day <= 2_958_465)) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as PlainDate;
}

export function yearOfDate(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The serial number that a spreadsheet's 1900 system has for a day from 1 March 1900 on. */
export function serialOf(date: PlainDate): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
}
