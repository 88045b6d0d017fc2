import type { IStyleData } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { cellName } from '../../workbook/address';
import type { PlanCondition } from '../../workbook/plan';
import { CONDITION_STYLES } from '../../workbook/styles';
import { styleOf, univerRange } from './cell-styles';

/** The looks that a sheet's cells take by conditions, as Univer keeps them. */
export function conditionRules(
  sheetId: string,
  conditions: readonly PlanCondition[],
): readonly IConditionFormattingRule[] {
  return conditions.map((condition, index) => ({
    cfId: `${sheetId}-${String(index)}`,
    ranges: [univerRange(condition.range)],
    stopIfTrue: false,
    rule: rule(condition),
  }));
}

/**
 * What is said of a cell's own value Univer sees without calculating. A formula joins its calculation instead, which
 * then goes through all formulas of the workbook once more.
 */
function rule({ range, formula, style }: PlanCondition): IConditionalFormattingRuleConfig {
  const look = {
    type: CFRuleType.highlightCell,
    style: styleOf(CONDITION_STYLES[style], undefined) as IStyleData,
  } as const;
  const isOneCell = range.top === range.bottom && range.left === range.right;
  const own = cellName({ row: range.top, column: range.left });
  const number = { ...look, subType: CFSubRuleType.number, value: 0 } as const;
  switch (isOneCell ? formula.replaceAll('$', '') : formula) {
    case `=${own}=0`:
      return { ...number, operator: CFNumberOperator.equal };
    case `=${own}<>0`:
      return { ...number, operator: CFNumberOperator.notEqual };
    case `=ISERROR(${own})`:
      return { ...look, subType: CFSubRuleType.text, operator: CFTextOperator.containsErrors };
    default:
      return { ...look, subType: CFSubRuleType.formula, value: formula };
  }
}
