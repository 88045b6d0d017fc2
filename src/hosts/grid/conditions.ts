import { generateRandomId, type IRange, type IStyleData } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';

/** A look that cells take while a formula holds, as Univer writes it. */
export type ConditionRule = IConditionFormattingRule;

export function conditionRule(range: IRange, formula: string, style: IStyleData): ConditionRule {
  return {
    cfId: generateRandomId(),
    ranges: [range],
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style },
  };
}
