import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import { CalculationStarts } from './calculation-starts';
import { makeFormulasFaster } from './faster-formulas';
import type { Spreadsheet } from './grid-host';
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
    disableAutoFocus: true,
    workerURL: '',
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  return {
    univer: api,
    calculation: new CalculationStarts(univer.__getInjector()),
    showNumbersIn: (language) => {
      api.getActiveWorkbook()?.setNumfmtLocal(language);
    },
    focus: () => {
      univer.__getInjector().get(ILayoutService).focus();
    },
  };
}
