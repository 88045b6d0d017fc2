import { ExcelHost } from '../hosts/excel/excel-host';
import type { Locale } from '../locales/locale';
import { UNFINISHED } from '../locales/unfinished';
import { Calculator } from './calculator/calculator';
import { mountPane } from './mount-pane';
import type { PaneModel } from './pane-model';

/** Puts the pane into the page, on the workbook that is open in Excel. */
export function openPane(element: HTMLElement, locale: Locale): PaneModel {
  const { requirements } = Office.context;
  const { model } = mountPane(element, {
    host: new ExcelHost({
      run: (batch) => Excel.run(batch),
      isSetSupported: (version) => requirements.isSetSupported('ExcelApi', version),
      unfinishedText: UNFINISHED[locale.code],
    }),
    locale,
    calculator: new Calculator(createCalculatorWorker),
  });
  return model;
}

/** Where jobs are calculated, beside the page. Webpack builds the worker where it sees this. */
function createCalculatorWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "calculator-worker" */ new URL('./calculator/calculator.worker.ts', import.meta.url),
  );
}
