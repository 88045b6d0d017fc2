import { plainDate } from '../core/calendar/plain-date';
import { figure, issue, type Issue } from '../workbook/issue';
import { dayText } from './cell-text';
import type { CellAddress } from '../workbook/address';

const TIME = /^T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/;
const DAY_IN_A_ZONE = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?[+-]\d{2}:\d{2}$/;

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_OF_DAY = 86_400_000;

/** Why what a file says of a cell cannot be read, where programs understand it in different ways. */
export function unclearValue(found: string, address: CellAddress | null, column: string): Issue {
  const figures = { column: figure.text(column), found: figure.text(found) };
  if (TIME.test(found)) return issue('cell.time-alone', address, figures);
  const [first, second] = daysIn(found);
  if (first === undefined || second === undefined) return issue('cell.unclear', address, figures);
  return issue('cell.other-zone', address, {
    ...figures,
    first: figure.text(first),
    second: figure.text(second),
  });
}

/**
 * The day where it was written and the day in Greenwich, for an instant with a time zone; where it is one day, the two ways
 * to write it. None for what is no such instant.
 */
function daysIn(text: string): readonly string[] {
  const day = DAY_IN_A_ZONE.exec(text)?.[1];
  if (day === undefined) return [];
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (plainDate(year, month, date) === null) return [];
  const written = `${date}.${month}.${year}`;
  const instant = new Date(text).getTime();
  // A day with a zone and no time is no moment.
  const there = Number.isNaN(instant) ? null : dayText(instant / MILLISECONDS_OF_DAY + SERIAL_OF_1970);
  return [written, there === null || there === written ? day : there];
}
