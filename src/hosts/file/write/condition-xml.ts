import { rangeName } from '../../../workbook/address';
import type { PlanCondition } from '../../../workbook/plan';
import { CONDITION_STYLES } from '../../../workbook/styles';
import { attributesText, escapeXml } from '../opc/xml';
import type { StyleSheet } from './style-sheet';

/** The conditional formats of a worksheet part; where several hold for a cell, the first one's look wins. */
export function conditionsXml(conditions: readonly PlanCondition[], styles: StyleSheet): string {
  return conditions
    .map(({ range, formula, style }, index) => {
      const dxfId = styles.conditionStyle(CONDITION_STYLES[style]);
      const rule = attributesText({ type: 'expression', dxfId, priority: index + 1 });
      return (
        `<conditionalFormatting sqref="${rangeName(range)}"><cfRule${rule}>` +
        `<formula>${escapeXml(formula.slice(1))}</formula></cfRule></conditionalFormatting>`
      );
    })
    .join('');
}
