import type { Locale } from '../locales';
import { textLiteral, watchingText, type LiveText } from './formula';
import type { InputWatch } from './input-watch';
import type { SheetBuilder } from './sheet-builder';

/** A sheet whose check it is: by its mark, and whether what stands on it follows no figures. */
export interface CheckedSheet {
  readonly sheet: string;
  readonly holdsValues: boolean;
  /** Said where the other sheets of the result have followed what this one has not; absent where none of them follows. */
  readonly othersFollowed?: string;
}

/** The line on a sheet that turns red when something was changed that the sheet does not follow, and says what. */
export function layOutCheck(
  builder: SheetBuilder,
  checked: CheckedSheet,
  watch: InputWatch,
  locale: Locale,
): void {
  const { unchanged } = locale.texts.watch.check;
  const row = builder.nextRow;
  builder.paragraph(checkText(checked, unchanged, watch, locale), 'subtitle');
  const range = { top: row, bottom: row, left: 1, right: builder.columns };
  const isUnchanged = `$A$${String(row)}=${textLiteral(unchanged)}`;
  builder.condition({ range, formula: `=NOT(${isUnchanged})`, style: 'failed' });
  builder.condition({ range, formula: `=${isUnchanged}`, style: 'passed' });
}

/** The same where nothing is shown while nothing was changed. */
export function layOutSilentCheck(
  builder: SheetBuilder,
  checked: CheckedSheet,
  watch: InputWatch,
  locale: Locale,
): void {
  const row = builder.nextRow;
  builder.paragraph(checkText(checked, '', watch, locale), 'note');
  const range = { top: row, bottom: row, left: 1, right: builder.columns };
  builder.condition({ range, formula: `=$A$${String(row)}<>""`, style: 'failed' });
}

function checkText(
  { sheet, holdsValues, othersFollowed }: CheckedSheet,
  unchanged: string,
  watch: InputWatch,
  { texts }: Locale,
): LiveText {
  const changed = textLiteral(texts.watch.check.changed);
  const told = (withFigures: boolean, after: string, otherwise: string) =>
    `IF(${watch.isChanged(sheet, withFigures)},${changed}&${watch.message(sheet, withFigures)}${after},${otherwise})`;
  return watchingText(unchanged, () => {
    const same = textLiteral(unchanged);
    if (!holdsValues) return told(false, '', same);
    // What the other sheets follow is told without what to do about it.
    const after = othersFollowed === undefined ? '' : `&${textLiteral(othersFollowed)}`;
    return told(false, '', told(true, after, same));
  });
}
