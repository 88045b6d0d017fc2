import { LocaleType, ThemeService, Univer } from '@univerjs/core';
import {
  IRenderManagerService,
  SheetsNumfmtCellContentController,
  SheetsScrollRenderController,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import type { MemoryWorkbook } from '../memory/memory-workbook';
import { GridHost, type Reveal } from './grid-host';
import { readNorwegianNumbers } from './norwegian-entry';
import { norwegianFunctions } from './norwegian-functions';
import { showConditions } from './show-conditions';

export interface GridOptions {
  readonly dark: boolean;
  /** Shown first. */
  readonly workbook: MemoryWorkbook;
}

/** A spreadsheet on a page. */
export interface Grid {
  readonly host: GridHost;
  readonly setDark: (dark: boolean) => void;
  /** Takes it off the page. */
  readonly dispose: () => void;
}

/**
 * Puts a spreadsheet into an element, which decides its size. Nothing is fetched. Its menus are in English, for Univer
 * has no Norwegian; numbers are shown and read as in a Norwegian Excel.
 */
export function createGrid(container: HTMLElement, { dark, workbook }: GridOptions): Grid {
  const univer = new Univer({
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: 'simple',
    formula: { function: norwegianFunctions() },
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
  });
  for (const plugin of plugins) {
    const [constructor, config] = Array.isArray(plugin) ? plugin : [plugin];
    univer.registerPlugin(constructor, config);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const injector = univer.__getInjector();
  const reveal: Reveal = (unitId, row, column) => {
    const shown = injector.get(IRenderManagerService).getRenderById(unitId);
    shown?.with(SheetsScrollRenderController).scrollToCell(row, column);
  };
  const host = new GridHost(univer, reveal, workbook);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('nb');
  readNorwegianNumbers(injector);
  showConditions(injector);
  return {
    host,
    setDark: (isDark) => {
      injector.get(ThemeService).setDarkMode(isDark);
    },
    dispose: () => {
      univer.dispose();
    },
  };
}
