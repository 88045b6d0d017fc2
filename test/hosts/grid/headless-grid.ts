import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { CalculationStarts } from '../../../src/hosts/grid/calculation-starts';
import type { Spreadsheet } from '../../../src/hosts/grid/grid-host';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';

const opened: Univer[] = [];

/** Univer without a page: the same cells, formulas and commands, and nothing drawn. */
export function headlessGrid(): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  opened.push(univer);
  return {
    univer: FUniver.newAPI(univer),
    calculation: new CalculationStarts(univer.__getInjector()),
    focus: () => undefined,
  };
}

/** Lets go of every grid that was made. */
export function disposeGrids(): void {
  for (const univer of opened.splice(0)) univer.dispose();
}
