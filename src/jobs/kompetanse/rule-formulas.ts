import { serialOf, type PlainDate } from '../../core/calendar/plain-date';
import { monthsByStudyYear, type StudyTime } from '../../core/competence/study-time';
import { subjectOf } from '../../core/rules/find-rule';
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

/** What a lookup in a table must tell apart, beside type, unit and size. */
export interface LookupTable {
  readonly id: 'regler.leave' | 'regler.supplement';
  readonly rules: readonly MeasuredRule[];
  /** The column of what is looked up. */
  readonly value: string;
}

/**
 * The value of the step that an education gets, looked up in a table of the sheet Regler: of the rows of its type, unit
 * and use that have begun, the largest size that is not above its own, and of those the newest. 0 when there is none.
 */
export function stepLookup(
  cells: ResultCells,
  { id, rules, value }: LookupTable,
  { type, unit, size, usefulness, date }: RuleLookup,
  from: ResultSheet,
): string {
  const column = (name: string) => cells.all(id, name, from);
  const differInUse = rules.some((rule) => rule.usefulness !== null);
  const hasBegun = ({ validFrom }: MeasuredRule) => date === null || validFrom === null || validFrom <= date;
  const rows = [
    `(${column('type')}=${type})`,
    `(${column('unit')}=${unit})`,
    ...(differInUse ? [`(${column('usefulness')}=${textLiteral(usefulness)})`] : []),
    ...(rules.every(hasBegun) ? [] : [`(${column('validFrom')}<=${String(serialOf(date!))})`]),
  ].join('*');
  // One more than it is, so that 0 says that nothing fits.
  const largest = (each: string, condition: string) => `SUMPRODUCT(MAX(${condition}*(${each}+1)))-1`;
  const fits = `${rows}*(${column('sizeFrom')}<=${size})`;
  const ofSize = `${rows}*(${column('sizeFrom')}=${largest(column('sizeFrom'), fits)})`;
  if (isEachOnce(rules)) return `SUMPRODUCT(${ofSize}*${column(value)})`;
  const newest = `${ofSize}*(${column('validFrom')}=${largest(column('validFrom'), ofSize)})`;
  return `SUMPRODUCT(${newest}*${column(value)})`;
}

/** Whether no two rows are about the same step: then none is newer than another. */
function isEachOnce(rules: readonly MeasuredRule[]): boolean {
  return new Set(rules.map(subjectOf)).size === rules.length;
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
