import { serialOf, type PlainDate } from '../../core/calendar/plain-date';
import { monthsByStudyYear, type StudyTime } from '../../core/competence/study-time';
import type { LeaveRate, MeasuredRule } from '../../core/rules/rule-set';
import { textLiteral } from '../../reports/formula';
import type { ResultCells, ResultSheet } from './report-table';

/** What a row of a rule table is looked up by, each an expression. */
export interface RuleLookup {
  readonly type: string;
  /** In the words of the sheet Regler; empty text for rules without a unit. */
  readonly unit: string;
  readonly size: string;
  /** The use that the rule is for, as it stands there; empty for rules for all. */
  readonly usefulness: string;
  /** Null for the newest rule. */
  readonly date: PlainDate | null;
}

/**
 * What an education is looked up by but the day, from the cells of its row; by its type alone where the rule that it got
 * has no unit.
 * @param at the cell of a column in the row.
 */
export function lookupSize(
  rule: MeasuredRule | null,
  at: (column: 'type' | 'unit' | 'size') => string,
): Omit<RuleLookup, 'date'> {
  const byType = rule !== null && rule.unit === null;
  return {
    type: at('type'),
    unit: byType ? textLiteral('') : at('unit'),
    size: byType ? '0' : at('size'),
    usefulness: rule?.usefulness ?? '',
  };
}

/** The last day that a spreadsheet knows: every rule has begun by then. */
const LAST_SERIAL = 2_958_465;

/**
 * The value of the step that an education gets, looked up in a table of the sheet Regler: of the rows of its type, unit
 * and use that have begun, the largest size that is not above its own, and of those the newest. 0 when there is none.
 */
export function stepLookup(
  cells: ResultCells,
  table: 'regler.leave' | 'regler.supplement',
  value: string,
  { type, unit, size, usefulness, date }: RuleLookup,
  from: ResultSheet,
): string {
  const column = (id: string) => cells.all(table, id, from);
  const begun = date === null ? LAST_SERIAL : serialOf(date);
  const fits = [
    `(${column('type')}=${type})`,
    `(${column('unit')}=${unit})`,
    ...(table === 'regler.leave' ? [`(${column('usefulness')}=${textLiteral(usefulness)})`] : []),
    `(${column('sizeFrom')}<=${size})`,
    `(${column('validFrom')}<=${String(begun)})`,
  ].join('*');
  // One more than it is, so that 0 says that nothing fits.
  const largest = (each: string, condition: string) => `SUMPRODUCT(MAX(${condition}*(${each}+1)))-1`;
  const ofSize = `${fits}*(${column('sizeFrom')}=${largest(column('sizeFrom'), fits)})`;
  const newest = `${ofSize}*(${column('validFrom')}=${largest(column('validFrom'), ofSize)})`;
  return `SUMPRODUCT(${newest}*${column(value)})`;
}

/**
 * The days that a rate gives, from its row on the sheet Regler: in each study year no more than its limit, and no more
 * than that of the whole study. How many months each study year has stands as a number.
 * @param row the rule's row in the table.
 */
export function rateDays(
  cells: ResultCells,
  rule: LeaveRate,
  row: number,
  size: string,
  time: StudyTime | null,
  from: ResultSheet,
): string {
  const cell = (id: string) => cells.at('regler.leave', id, row, from);
  const all = `${size}*${cell('daysPerUnit')}`;
  const { capPerStudyYear, cap } = rule;
  const years = time === null || capPerStudyYear === null ? [null] : [...monthsByStudyYear(time).values()];
  const parts = years.map((months) => {
    const part = months === null ? all : `${all}*${String(months)}/${String(time!.months)}`;
    return capPerStudyYear === null ? part : `MIN(${cell('capPerStudyYear')},${part})`;
  });
  const sum = parts.join('+');
  return cap === null ? sum : `MIN(${cell('cap')},${sum})`;
}
