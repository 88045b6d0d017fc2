import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';

export interface Grid {
  readonly univer: FUniver;
  /** Takes it out of the page. */
  readonly dispose: () => void;
}

/**
 * A spreadsheet in an element of the page. Its own menus are in English: it has no Norwegian.
 * @param isDark its looks, light or dark.
 */
export function createGrid(container: HTMLElement, isDark: boolean): Grid {
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
  return {
    univer: FUniver.newAPI(univer),
    dispose: () => {
      univer.dispose();
    },
  };
}
