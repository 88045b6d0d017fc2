import type { PlainDate } from '../calendar/plain-date';
import { compareRatio, type Ratio } from '../money/ratio';
import { ruleKey, rulesInForce } from './in-force';
import { Remembered } from './remembered';
import type { MeasuredRule, StudyUnit } from './rule-set';

/**
 * Why a person should look at what a rule gave:
 * `between-steps`: larger than the step it got, smaller than the next; `below-first-step`: too small for any, it gets 0;
 * `above-last-step`: larger than the last step, which it got; `no-rule-on-date`: no rule had begun, it gets 0;
 * `no-rule-for-type`: the table has nothing for it, it gets 0.
 */
export type RuleFlag =
  'between-steps' | 'below-first-step' | 'above-last-step' | 'no-rule-on-date' | 'no-rule-for-type';

/** An education as a rule table sees it. */
export interface RuleQuestion {
  readonly type: string;
  /** Study points; null when not known. */
  readonly points: Ratio | null;
  /** The length in months; null when not known. */
  readonly months: Ratio | null;
  /** The employer's use of it, in the table's own words; null when not said. */
  readonly usefulness: string | null;
  /** The day whose rules are asked for; null for the newest. */
  readonly date: PlainDate | null;
}

export type RuleAnswer<R> =
  | {
      readonly kind: 'found';
      readonly rule: R;
      readonly flag: 'between-steps' | 'above-last-step' | null;
      /** The size in the rule's unit; null where the rule has none. */
      readonly size: Ratio | null;
    }
  | {
      readonly kind: 'nothing';
      readonly flag: 'below-first-step' | 'no-rule-on-date' | 'no-rule-for-type';
    }
  /** The rules count what is not known of the education. */
  | { readonly kind: 'unmeasured'; readonly unit: StudyUnit };

type ShapedRule = MeasuredRule & { readonly shape: 'step' | 'rate' };

/** The row of a rule table that an education gets, and what a person should look at. */
export function findRule<R extends ShapedRule>(rules: readonly R[], question: RuleQuestion): RuleAnswer<R> {
  const rows = rowsInForce(rules, question);
  if (rows.kind === 'nothing') return rows;
  const { inPoints, inMonths, unmeasured, asked } = rows;
  if (inPoints.length > 0 && question.points !== null) return stepFor(inPoints, question.points);
  if (inMonths.length > 0 && question.months !== null) return stepFor(inMonths, question.months);
  if (unmeasured === undefined) return { kind: 'unmeasured', unit: asked! };
  return { kind: 'found', rule: unmeasured, flag: null, size: null };
}

/** What a table has for a type and a use on a day: the smallest steps first. */
type RowsInForce<R> =
  | {
      readonly kind: 'rows';
      readonly inPoints: readonly R[];
      readonly inMonths: readonly R[];
      /** The row for the type whatever the size. */
      readonly unmeasured: R | undefined;
      /** What the first row counts. */
      readonly asked: StudyUnit | null;
    }
  | { readonly kind: 'nothing'; readonly flag: 'no-rule-on-date' | 'no-rule-for-type' };

/** What the questions to a table found so far: many educations are of one type, and begin on one day. */
const known = new Remembered<readonly ShapedRule[], RowsInForce<ShapedRule>>();

function rowsInForce<R extends ShapedRule>(
  rules: readonly R[],
  { type, usefulness, date }: RuleQuestion,
): RowsInForce<R> {
  const rows = known.answer(rules, type, date, usefulness, () => sortedRows(rules, type, usefulness, date));
  // What is known of these rules are rows of them.
  return rows as RowsInForce<R>;
}

function sortedRows<R extends ShapedRule>(
  rules: readonly R[],
  type: string,
  usefulness: string | null,
  date: PlainDate | null,
): RowsInForce<R> {
  const ofType = forUsefulness(
    rules.filter((rule) => ruleKey(rule.type) === ruleKey(type)),
    usefulness,
  );
  if (ofType.length === 0) return { kind: 'nothing', flag: 'no-rule-for-type' };
  const inForce = rulesInForce(ofType, date, subjectOf);
  if (inForce.length === 0) return { kind: 'nothing', flag: 'no-rule-on-date' };
  const steps = inForce.toSorted((left, right) => compareRatio(left.from, right.from));
  return {
    kind: 'rows',
    inPoints: steps.filter(({ unit }) => unit === 'points'),
    inMonths: steps.filter(({ unit }) => unit === 'months'),
    unmeasured: inForce.find(({ unit }) => unit === null),
    asked: inForce[0]!.unit,
  };
}

/** The rules for the use that is said go before those for all; where it is not said, or has none, those for all are left. */
function forUsefulness<R extends MeasuredRule>(rules: readonly R[], usefulness: string | null): readonly R[] {
  const own = rules.filter(
    (rule) =>
      usefulness !== null && rule.usefulness !== null && ruleKey(rule.usefulness) === ruleKey(usefulness),
  );
  return own.length > 0 ? own : rules.filter((rule) => rule.usefulness === null);
}

/** What a row is about, as a text: a newer row about the same replaces it. */
export function subjectOf({ type, unit, from, usefulness }: MeasuredRule): string {
  return [
    ruleKey(type),
    unit ?? '',
    `${String(from.numerator)}/${String(from.denominator)}`,
    ruleKey(usefulness ?? ''),
  ].join('|');
}

function stepFor<R extends ShapedRule>(steps: readonly R[], size: Ratio): RuleAnswer<R> {
  let at = steps.length - 1;
  while (at >= 0 && compareRatio(steps[at]!.from, size) > 0) at--;
  if (at < 0) return { kind: 'nothing', flag: 'below-first-step' };
  const rule = steps[at]!;
  const isExact = rule.shape === 'rate' || compareRatio(rule.from, size) === 0;
  const flag = isExact ? null : at === steps.length - 1 ? 'above-last-step' : 'between-steps';
  return { kind: 'found', rule, flag, size };
}
