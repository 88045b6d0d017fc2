import { fittingCellText } from '../../../workbook/cell-text';
import type { PlanContent } from '../../../workbook/plan';

/** What is put into a cell; null leaves the cell as it is. */
export type Entered = string | number | null;

/** Words that Excel takes for truth values in the languages of its Nordic and English users. */
const TRUTH_VALUE = /^(true|false|sann|usann|sant|falsk|sand)$/i;

/** The content as it is entered into `formulas`, where Excel reads texts as a person would have typed them. */
export function enteredContent(content: PlanContent): string | number {
  switch (content.kind) {
    case 'text':
      return enteredText(content.text);
    case 'number':
      return content.number;
    case 'formula':
      return content.formula;
    case 'empty':
      return '';
  }
}

/**
 * A text as it must be entered to stay one. After an apostrophe, which is not shown, Excel reads nothing as a formula, a
 * number, a date or an amount; words without digits can be none of these.
 */
function enteredText(text: string): string {
  const fitting = fittingCellText(text);
  const isPlainWords = /^\p{L}[^\p{N}]*$/u.test(fitting) && !TRUTH_VALUE.test(fitting.trim());
  return fitting === '' || isPlainWords ? fitting : `'${fitting}`;
}
