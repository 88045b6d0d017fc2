import { isDateFormat } from './snapshot';

/** The days from Excel's usual day 0 to that of workbooks that count from 1904. */
export const DAYS_TO_1904 = 1462;

/** Durations and times of the day are the same in both date systems. */
export function showsDay(numberFormat: string | undefined): boolean {
  return (
    isDateFormat(numberFormat) && /[dy]|mmm/i.test(numberFormat?.replace(/"[^"]*"|\[[^[\]]*\]/g, '') ?? '')
  );
}
