import { decimalText } from '../../../core/money/decimal';
import type { LeaveRule, StudyUnit } from '../../../core/rules/rule-set';

const UNITS: Readonly<Record<StudyUnit, string>> = { points: 'stp', months: 'mnd' };

/** A leave rule as the JSON names it: `Studium 30 stp: 15 dager (Plan, 6.1)`; null for none. */
export function leaveRuleText(rule: LeaveRule | null): string | null {
  if (rule === null) return null;
  const unit = rule.unit === null ? '' : UNITS[rule.unit];
  const size = rule.unit === null ? '' : ` ${decimalText(rule.from)} ${unit}`;
  const given =
    rule.shape === 'step'
      ? `${decimalText(rule.days)} dager`
      : [
          `${decimalText(rule.daysPerUnit)} dager per ${unit}`,
          ...(rule.capPerStudyYear === null
            ? []
            : [`høyst ${decimalText(rule.capPerStudyYear)} per studieår`]),
          ...(rule.cap === null ? [] : [`høyst ${decimalText(rule.cap)}`]),
        ].join(', ');
  return `${rule.type}${size}: ${given}${rule.source === null ? '' : ` (${rule.source})`}`;
}
