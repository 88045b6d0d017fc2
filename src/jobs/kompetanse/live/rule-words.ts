import { decimalText, kronerText } from '../../../core/money/decimal';
import type { Ratio } from '../../../core/money/ratio';
import type {
  LeaveRate,
  LeaveRule,
  LeaveStep,
  MeasuredRule,
  SupplementRule,
} from '../../../core/rules/rule-set';
import type { Locale } from '../../../locales';
import { fixedText, joinLive, liveText, type LivePart, type LiveText } from '../../../reports/formula';
import { term } from '../../describe-issue';
import { wordsOf } from '../words';

/** The cell of a rule's figure, by its column on the sheet Regler, as an expression. */
type FigureCell = (column: string) => string;

/** A leave rule in the reader's words: `Studium fra 30 stp: 15 dager`; empty for none. */
export function leaveRuleWords(rule: LeaveRule | null, locale: Locale): string {
  return rule === null ? '' : liveLeaveRule(rule, locale).text;
}

export function supplementRuleWords(rule: SupplementRule | null, locale: Locale): string {
  return rule === null ? '' : liveSupplementRule(rule, locale).text;
}

/** The same words, whose figures follow the rule's cells. */
export function liveLeaveRule(rule: LeaveRule, locale: Locale, at?: FigureCell): LiveText {
  const words = rule.shape === 'step' ? liveStep(rule, locale, at) : liveRate(rule, locale, at);
  if (rule.isReduced !== false) return words;
  return joinLive([words, fixedText(wordsOf(locale).ruleText.notReduced)], ', ');
}

export function liveSupplementRule(rule: SupplementRule, locale: Locale, at?: FigureCell): LiveText {
  const kroner = kronerText(rule.amount);
  const shown = rule.amount % 100n === 0n ? locale.format.number(kroner) : locale.format.amount(kroner);
  const amount: LivePart = {
    shown,
    expression: at === undefined ? null : () => amountText(at('amount')),
  };
  return liveText(
    (text) => wordsOf(locale).ruleText.supplement(rule.type, sizeWords(rule, locale), text),
    [amount],
  );
}

function liveStep(rule: LeaveStep, locale: Locale, at?: FigureCell): LiveText {
  const { step } = wordsOf(locale).ruleText;
  return liveText(
    (days) => step(rule.type, sizeWords(rule, locale), days),
    [figure('ruleDays', rule.days, locale, at)],
  );
}

function liveRate(rule: LeaveRate, locale: Locale, at?: FigureCell): LiveText {
  const { rate, capPerStudyYear, cap } = wordsOf(locale).ruleText;
  const unit = rule.unit === null ? '' : term(`studyUnit.${rule.unit}`, locale);
  const limits = [
    ['capPerStudyYear', rule.capPerStudyYear, capPerStudyYear],
    ['cap', rule.cap, cap],
  ] as const;
  return joinLive(
    [
      liveText((days) => rate(rule.type, days, unit), [figure('daysPerUnit', rule.daysPerUnit, locale, at)]),
      ...limits.flatMap(([column, limit, words]) =>
        limit === null ? [] : [liveText((days) => words(days), [figure(column, limit, locale, at)])],
      ),
    ],
    ', ',
  );
}

function figure(column: string, value: Ratio, { format }: Locale, at: FigureCell | undefined): LivePart {
  return {
    shown: format.number(decimalText(value)),
    expression: at === undefined ? null : () => `ROUND(${at(column)},6)`,
  };
}

/** Whole kroner without decimals, else with both. */
function amountText(cell: string): string {
  return `FIXED(${cell},IF(${cell}=INT(${cell}),0,2))`;
}

function sizeWords({ unit, from }: MeasuredRule, locale: Locale): string {
  if (unit === null) return '';
  const size = `${locale.format.number(decimalText(from))}\u00a0${term(`studyUnit.${unit}`, locale)}`;
  return wordsOf(locale).ruleText.size(size);
}
