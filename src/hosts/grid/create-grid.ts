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
import { showConditions } from './show-conditions';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-numfmt/facade';

export interface Grid extends Spreadsheet {
  /** Shows numbers as they are written in Norwegian, or in English. */
  readonly showNumbersIn: (language: 'nb' | 'en') => void;
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
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
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
    });
  const api = FUniver.newAPI(univer);
  return {
    univer: api,
    calculation: new CalculationStarts(injector),
    showNumbersIn: (language) => {
      api.getActiveWorkbook()?.setNumfmtLocal(language);
    },
    focus: () => {
      injector.get(ILayoutService).focus();
    },
  };
}
