import { layOutSilentCheck } from '../../../reports/check-line';
import { checkedSheet, type ResultSheet } from '../../../reports/result-sheet';
import { numberCell, SheetBuilder, textCell } from '../../../reports/sheet-builder';
import { NUMBER_FORMATS } from '../../../workbook/styles';
import {
  answerParts,
  decisionWords,
  educationWords,
  employeeWords,
  type AnswerPart,
} from '../live/answer-words';
import type { AnsweredEducation } from '../answer/kompetanse-result';
import type { Employee } from '../read/read-employees';
import type { Reported } from './reported';
import { wordsOf } from '../words';

/** The label over two columns, the figure, and the words beside it. */
const WIDTHS = [22, 4, 15, 49] as const;

/** The most employees who get a page each without being chosen. */
const MOST_ANSWERS = 200;

/** A page to each employee: what each education gives, the rule, the calculation and the decision; null for too many. */
export function layOutAnswers(sheet: ResultSheet, reported: Reported): SheetBuilder | null {
  const builder = new SheetBuilder(WIDTHS);
  const pages = byEmployee(reported);
  if (pages.size > MOST_ANSWERS) return null;
  for (const [index, [employee, educations]] of [...pages].entries()) {
    if (index > 0) builder.gap().pageBreak();
    layOutPage(builder, employee, educations, sheet, reported);
  }
  return builder;
}

/** Those that the answers are to, in the order of their first education. */
function byEmployee({ result }: Reported): ReadonlyMap<Employee, readonly AnsweredEducation[]> {
  const educations = new Map<Employee, AnsweredEducation[]>();
  for (const each of result.educations) {
    const { employee } = each.input;
    if (result.answerTo !== null && !result.answerTo.includes(employee)) continue;
    educations.set(employee, [...(educations.get(employee) ?? []), each]);
  }
  return educations;
}

function layOutPage(
  builder: SheetBuilder,
  employee: Employee,
  educations: readonly AnsweredEducation[],
  sheet: ResultSheet,
  reported: Reported,
): void {
  const { result, locale } = reported;
  const words = wordsOf(locale).answer;
  builder.line(textCell(words.title(employee.name.value), 'title'));
  builder.paragraph(employeeWords(employee, locale), 'subtitle');
  layOutSilentCheck(builder, checkedSheet(sheet, reported.formulas), reported.watch, locale);
  for (const answered of educations) {
    builder.gap().line(textCell(answered.input.education.value, 'heading'));
    builder.paragraph(educationWords(answered, locale), 'subtitle');
    for (const part of answerParts(answered, result.choices, locale)) layOutPart(builder, part);
    const open = decisionWords(answered, locale);
    if (open !== null) builder.gap().paragraph(open, 'attention');
  }
  builder.gap(2).line(textCell(`${words.signature} ${'_'.repeat(40)}`, 'label'));
}

function layOutPart(builder: SheetBuilder, { label, figure, kind, unit, sentences }: AnswerPart): void {
  const format = kind === 'days' ? NUMBER_FORMATS.days : NUMBER_FORMATS.amount;
  builder.gap().keyFigure(label, numberCell(figure, 'keyFigure', format), unit);
  for (const sentence of sentences) builder.paragraph(sentence, 'note');
}
