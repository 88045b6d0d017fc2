import { ExcelHost } from '../hosts/excel/excel-host';
import { LOCALES } from '../locales';
import { mountPane } from './mount-pane';
import type { PaneModel } from './pane-model';

/** Puts the pane into the page, on the workbook that is open in Excel. */
export function openPane(element: HTMLElement): PaneModel {
  const { requirements, displayLanguage } = Office.context;
  const { model } = mountPane(element, {
    host: new ExcelHost({
      run: (batch) => Excel.run(batch),
      isSetSupported: (version) => requirements.isSetSupported('ExcelApi', version),
      unfinishedText: LOCALES.nb.texts.unfinished,
    }),
    displayLanguage,
  });
  return model;
}
