import { decimalText, kronerText } from '../../core/money/decimal';
import type { LeaveRule, MeasuredRule, SupplementRule } from '../../core/rules/rule-set';
import type { Locale } from '../../locales';
import { term } from '../describe-issue';

/** A leave rule in the reader's words: `Studium fra 30 stp: 15 dager`; empty for none. */
export function leaveRuleWords(rule: LeaveRule | null, locale: Locale): string {
  if (rule === null) return '';
  const { ruleText } = locale.texts.kompetanse;
  const number = (value: Parameters<typeof decimalText>[0]) => locale.format.number(decimalText(value));
  const isWhole = rule.isReduced === false ? [ruleText.notReduced] : [];
  if (rule.shape === 'step') {
    return [ruleText.step(rule.type, sizeWords(rule, locale), number(rule.days)), ...isWhole].join(', ');
  }
  const unit = rule.unit === null ? '' : term(`studyUnit.${rule.unit}`, locale);
  return [
    ruleText.rate(rule.type, number(rule.daysPerUnit), unit),
    ...(rule.capPerStudyYear === null ? [] : [ruleText.capPerStudyYear(number(rule.capPerStudyYear))]),
    ...(rule.cap === null ? [] : [ruleText.cap(number(rule.cap))]),
    ...isWhole,
  ].join(', ');
}

export function supplementRuleWords(rule: SupplementRule | null, locale: Locale): string {
  if (rule === null) return '';
  const amount = locale.format.number(kronerText(rule.amount));
  return locale.texts.kompetanse.ruleText.supplement(rule.type, sizeWords(rule, locale), amount);
}

function sizeWords({ unit, from }: MeasuredRule, locale: Locale): string {
  if (unit === null) return '';
  const size = `${locale.format.number(decimalText(from))}\u00a0${term(`studyUnit.${unit}`, locale)}`;
  return locale.texts.kompetanse.ruleText.size(size);
}
