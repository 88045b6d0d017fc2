import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { CalculationStarts } from './calculation-starts';
import { makeFormulasFaster } from './faster-formulas';
import type { Spreadsheet } from './grid-host';
import { readNorwegianNumbers } from './norwegian-entry';
import { norwegianFunctions } from './norwegian-functions';
import { watchSelection, type SelectionStatistics } from './selection-statistics';
import { showConditions } from './show-conditions';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-numfmt/facade';

export interface Grid extends Spreadsheet {
  /** Shows numbers as they are written in Norwegian, or in English. */
  readonly showNumbersIn: (language: 'nb' | 'en') => void;
  /** Tells of the selected cells each time that others are selected; null when there is nothing to sum. */
  readonly onSelection: (tell: (statistics: SelectionStatistics | null) => void) => void;
}

/**
 * A spreadsheet in an element of the page. Its own menus are in English: it has no Norwegian.
 * @param isDark its looks, light or dark.
 */
export function createGrid(container: HTMLElement, isDark: boolean): Grid {
  makeFormulasFaster();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    logLevel: LogLevel.ERROR,
    darkMode: isDark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    // Its own sums are in English, and short of digits.
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    formula: { function: norwegianFunctions() },
    disableAutoFocus: true,
    workerURL: '',
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const injector = univer.__getInjector();
  // What is for workbooks starts with the first of them.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Ready)
    .then(() => {
      readNorwegianNumbers(injector);
      showConditions(injector);
      watchSelection(injector, (statistics) => {
        for (const tell of listeners) tell(statistics);
      });
    });
  const listeners: ((statistics: SelectionStatistics | null) => void)[] = [];
  const api = FUniver.newAPI(univer);
  return {
    univer: api,
    calculation: new CalculationStarts(injector),
    showNumbersIn: (language) => {
      api.getActiveWorkbook()?.setNumfmtLocal(language);
    },
    onSelection: (tell) => {
      listeners.push(tell);
    },
    focus: () => {
      injector.get(ILayoutService).focus();
    },
  };
}
