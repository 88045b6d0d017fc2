import { LocaleType, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';

const opened: Univer[] = [];

/** So long after a calculation began Univer may still want to tell of it, and fails when it is gone by then. */
const MILLISECONDS_OF_AFTERMATH = 1_100;

/** Univer without its page: the model, the commands and the formulas. */
export function headlessUniver(): Univer {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  opened.push(univer);
  return univer;
}

/** Ends all that are open, or Node would wait for them. */
export async function closeUnivers(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_OF_AFTERMATH));
  for (const univer of opened.splice(0)) univer.dispose();
}
