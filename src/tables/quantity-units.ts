import type { Cell } from '../workbook/snapshot';
import { cellText } from './cell-text';

/** What a column counts. */
export type QuantityUnit = 'points' | 'months' | 'days' | 'hours';

/** How people write the unit behind a number, in three languages. */
const WORDS: Readonly<Record<QuantityUnit, ReadonlySet<string>>> = {
  points: new Set(['stp', 'sp', 'studiepoeng', 'poeng', 'ects', 'study points', 'points', 'credits']),
  months: new Set(['mnd', 'md', 'måned', 'måneder', 'månad', 'månader', 'month', 'months']),
  days: new Set([
    ...['dag', 'dager', 'dagar', 'day', 'days'],
    ...['arbeidsdager', 'arbeidsdagar', 'working days', 'permisjonsdager', 'permisjonsdagar'],
  ]),
  hours: new Set(['t', 'time', 'timer', 'timar', 'hour', 'hours']),
};

/**
 * The cell without the unit that its column counts: `30 stp` is 30 under Studiepoeng. Any other word stays, for
 * `12 mnd` there is something else.
 */
export function withoutUnit(cell: Cell, unit: QuantityUnit): Cell {
  if (typeof cell.value !== 'string') return cell;
  const match = /^(.*\d) ?(\p{L}[\p{L} ]*)\.?$/u.exec(cellText(cell.value));
  if (match === null || !WORDS[unit].has(match[2]!.toLocaleLowerCase('nb'))) return cell;
  return { ...cell, value: match[1]! };
}
