import { addMonths, wholeMonthsBetween } from '../calendar/month';
import type { PlainDate } from '../calendar/plain-date';
import { divideHalfAway } from '../money/integer';
import { ore, ZERO_ORE, type Ore } from '../money/ore';
import { ruleKey, rulesInForce } from '../rules/in-force';
import { Remembered } from '../rules/remembered';
import type { StipendRule } from '../rules/rule-set';

export interface StipendByRule {
  /** The most that the scheme gives, in øre. */
  readonly atStart: Ore;
  readonly atCompletion: Ore;
  /** The rule that gave it; null where none did. */
  readonly rule: StipendRule | null;
  readonly flag: 'no-rule-on-date' | 'no-rule-for-type' | null;
}

/**
 * The stipend of an education by its scheme.
 * @param scheme null for an education outside every scheme: no stipend, and nothing to look at.
 * @param date null for the newest rule.
 */
export function stipendByRule(
  rules: readonly StipendRule[],
  scheme: string | null,
  type: string,
  date: PlainDate | null,
): StipendByRule {
  if (scheme === null) return OUTSIDE_SCHEMES;
  return found.answer(rules, scheme, date, type, () => findStipend(rules, scheme, type, date));
}

const NO_STIPEND = { atStart: ZERO_ORE, atCompletion: ZERO_ORE, rule: null };
const OUTSIDE_SCHEMES: StipendByRule = { ...NO_STIPEND, flag: null };

const found = new Remembered<readonly StipendRule[], StipendByRule>();

function findStipend(
  rules: readonly StipendRule[],
  scheme: string,
  type: string,
  date: PlainDate | null,
): StipendByRule {
  const ofScheme = rules.filter(
    (rule) =>
      ruleKey(rule.scheme) === ruleKey(scheme) &&
      (rule.type === null || ruleKey(rule.type) === ruleKey(type)),
  );
  if (ofScheme.length === 0) return { ...NO_STIPEND, flag: 'no-rule-for-type' };
  // A rule for the type alone goes before one for all types.
  const inForce = rulesInForce(ofScheme, date, (rule) => ruleKey(rule.type ?? ''));
  const rule = inForce.find((each) => each.type !== null) ?? inForce[0];
  if (rule === undefined) return { ...NO_STIPEND, flag: 'no-rule-on-date' };
  return { atStart: rule.atStart, atCompletion: rule.atCompletion, rule, flag: null };
}

/** The time that an employee must stay after a stipend. */
export interface Binding {
  readonly from: PlainDate;
  /** The day that the employee is free from. */
  readonly until: PlainDate;
  /** 1 or more. */
  readonly months: number;
}

/**
 * The binding time that a stipend gives; null where its rule binds nobody, or the day it counts from is not known.
 * @param rule null without a stipend.
 */
export function bindingOf(
  rule: StipendRule | null,
  start: PlainDate | null,
  completion: PlainDate | null,
): Binding | null {
  const from = rule?.bindingFrom === 'start' ? start : completion;
  const months = rule?.bindingMonths ?? 0;
  if (from === null || months === 0) return null;
  return { from, until: addMonths(from, months), months };
}

/**
 * How a stipend is written off while the employee stays:
 * `by-month`: an equal part for each whole month of the binding time;
 * `fifth-a-year`: a fifth for each 12 whole months, nothing in between. What is left when the binding time ends is let go.
 */
export type WriteOff = 'by-month' | 'fifth-a-year';

const FIFTHS = 5;

/** What is to be paid back of a stipend when the employee leaves on a day, in øre half away; all of it before the binding time. */
export function repayment(paid: Ore, binding: Binding, leavesOn: PlainDate, writeOff: WriteOff): Ore {
  if (leavesOn >= binding.until) return ZERO_ORE;
  const stayed = wholeMonthsBetween(binding.from, leavesOn);
  const [left, all] =
    writeOff === 'by-month'
      ? [binding.months - stayed, binding.months]
      : [Math.max(0, FIFTHS - Math.floor(stayed / 12)), FIFTHS];
  return ore(divideHalfAway(paid * BigInt(left), BigInt(all)));
}
