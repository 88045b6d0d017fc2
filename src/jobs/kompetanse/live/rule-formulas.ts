import type { PlainDate } from '../../../core/calendar/plain-date';
import { monthsByStudyYear, type StudyTime } from '../../../core/competence/study-time';
import { subjectOf } from '../../../core/rules/find-rule';
import type { LeaveRate, MeasuredRule } from '../../../core/rules/rule-set';
import { dateLiteral, textLiteral } from '../../../reports/formula';
import type { ResultCells } from '../../../reports/result-table';
import type { ResultSheet } from '../answer/kompetanse-result';

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
 * What an education is looked up by, from the cells of its row; by its type alone where the rule that it got has no unit.
 * @param at the cell of a column in the row.
 */
export function lookupOf(
  rule: MeasuredRule | null,
  at: (column: 'type' | 'unit' | 'size') => string,
  date: PlainDate | null,
): RuleLookup {
  const byType = rule !== null && rule.unit === null;
  return {
    type: at('type'),
    unit: byType ? textLiteral('') : at('unit'),
    size: byType ? '0' : at('size'),
    usefulness: rule?.usefulness ?? '',
    date,
  };
}

/** What a lookup in a table must tell apart, beside type, unit and size. */
export interface LookupTable {
  readonly id: 'regler.leave' | 'regler.supplement';
  readonly rules: readonly MeasuredRule[];
  /** The column of what is looked up. */
  readonly value: string;
}

/** The steps of a table on the sheet Regler, looked up by the formulas of another sheet. */
export class StepLookup {
  /** The table's columns as the formulas name them, once the sheets are laid out. */
  #columns: Readonly<
    Record<'type' | 'unit' | 'usefulness' | 'sizeFrom' | 'validFrom' | 'value', string>
  > | null = null;
  readonly #differInUse: boolean;
  readonly #isEachOnce: boolean;
  /** The day that all of them have begun. */
  readonly #allBegun: string;

  constructor(
    private readonly cells: ResultCells,
    private readonly table: LookupTable,
    private readonly from: ResultSheet,
  ) {
    const { rules } = table;
    this.#differInUse = rules.some(({ usefulness }) => usefulness !== null);
    this.#isEachOnce = new Set(rules.map(subjectOf)).size === rules.length;
    this.#allBegun = rules
      .map(({ validFrom }) => validFrom ?? '')
      .reduce((last, day) => (day > last ? day : last), '');
  }

  /**
   * The value of the step that an education gets: of the rows of its type, unit and use that have begun, the largest
   * size that is not above its own, and of those the newest. 0 when there is none.
   */
  value({ type, unit, size, usefulness, date }: RuleLookup): string {
    const columns = (this.#columns ??= this.#find());
    const ofUse = this.#differInUse ? `*(${columns.usefulness}=${textLiteral(usefulness)})` : '';
    const hasBegun =
      date === null || this.#allBegun <= date ? '' : `*(${columns.validFrom}<=${dateLiteral(date)})`;
    const rows = `(${columns.type}=${type})*(${columns.unit}=${unit})${ofUse}${hasBegun}`;
    const { sizeFrom, validFrom } = columns;
    const ofSize = `${rows}*(${sizeFrom}=${largest(sizeFrom, `${rows}*(${sizeFrom}<=${size})`)})`;
    // Where no two rows are about the same step, none is newer than another.
    const newest = this.#isEachOnce ? ofSize : `${ofSize}*(${validFrom}=${largest(validFrom, ofSize)})`;
    return `SUMPRODUCT(${newest}*${columns.value})`;
  }

  #find() {
    const column = (name: string) => this.cells.all(this.table.id, name, this.from);
    return {
      type: column('type'),
      unit: column('unit'),
      usefulness: column('usefulness'),
      sizeFrom: column('sizeFrom'),
      validFrom: column('validFrom'),
      value: column(this.table.value),
    };
  }
}

/** The largest of the cells for which a condition holds; one more is looked for, so that 0 says that nothing fits. */
function largest(cells: string, condition: string): string {
  return `SUMPRODUCT(MAX(${condition}*(${cells}+1)))-1`;
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
