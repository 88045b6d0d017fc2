import type { IStyleData } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { PlanCondition } from '../../workbook/plan';
import { CONDITION_STYLES } from '../../workbook/styles';
import { styleOf, univerRange } from './cell-styles';

/** The looks that a sheet's cells take by conditions, as Univer keeps them. */
export function conditionRules(
  sheetId: string,
  conditions: readonly PlanCondition[],
): readonly IConditionFormattingRule[] {
  return conditions.map(({ range, formula, style }, index) => ({
    cfId: `${sheetId}-${String(index)}`,
    ranges: [univerRange(range)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: styleOf(CONDITION_STYLES[style], undefined) as IStyleData,
    },
  }));
}
