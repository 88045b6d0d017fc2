import { textLiteral, watchingText, type LiveText } from '../../reports/formula';
import type { SheetBuilder } from '../../reports/sheet-builder';
import type { ResultSheet } from './kompetanse-result';
import type { Reported } from './reported';
import { wordsOf } from './words';

/** The line on a sheet that turns red when something was changed that the sheet does not follow, and says what. */
export function layOutCheck(builder: SheetBuilder, sheet: ResultSheet, reported: Reported): void {
  const { check } = wordsOf(reported.locale);
  const row = builder.nextRow;
  builder.paragraph(checkText(sheet, check.unchanged, reported), 'subtitle');
  const range = { top: row, bottom: row, left: 1, right: builder.columns };
  const isUnchanged = `$A$${String(row)}=${textLiteral(check.unchanged)}`;
  builder.condition({ range, formula: `=NOT(${isUnchanged})`, style: 'failed' });
  builder.condition({ range, formula: `=${isUnchanged}`, style: 'passed' });
}

/** The same on a page to an employee, where nothing is shown while nothing was changed. */
export function layOutAnswerCheck(builder: SheetBuilder, reported: Reported): void {
  const row = builder.nextRow;
  builder.paragraph(checkText('svar', '', reported), 'note');
  const range = { top: row, bottom: row, left: 1, right: builder.columns };
  builder.condition({ range, formula: `=$A$${String(row)}<>""`, style: 'failed' });
}

function checkText(sheet: ResultSheet, unchanged: string, { watch, context, locale }: Reported): LiveText {
  const { check } = wordsOf(locale);
  // Answers are values, and so is every sheet that is written so.
  const holdsValues = sheet === 'svar' || !context.formulas;
  const told = (withFigures: boolean, otherwise: string) =>
    `IF(${watch.isChanged(sheet, withFigures)},${textLiteral(check.changed)}&${watch.message(sheet, withFigures)},${otherwise})`;
  return watchingText(unchanged, () => {
    const same = textLiteral(unchanged);
    if (!holdsValues) return told(false, same);
    // What the other sheets follow is told without what to do about it.
    const figures = context.formulas ? `&${textLiteral(check.answersAreValues)}` : '';
    return told(
      false,
      `IF(${watch.isChanged(sheet, true)},${textLiteral(check.changed)}&${watch.message(sheet, true)}${figures},${same})`,
    );
  });
}
