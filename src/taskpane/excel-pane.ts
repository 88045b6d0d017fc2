import { ExcelHost } from '../hosts/excel/excel-host';
import { LOCALES } from '../locales';
import { mountPane } from './mount-pane';

/** The task pane in Excel. Office.js stands in the page already, from Microsoft's own address. */
void Office.onReady(({ host }) => {
  const element = document.getElementById('fordel')!;
  if (host !== Office.HostType.Excel) {
    element.textContent = LOCALES.nb.texts.pane.onlyInExcel;
    return;
  }
  const { requirements, displayLanguage } = Office.context;
  mountPane(element, {
    host: new ExcelHost({
      run: (batch) => Excel.run(batch),
      isSetSupported: (version) => requirements.isSetSupported('ExcelApi', version),
      unfinishedText: LOCALES.nb.texts.unfinished,
    }),
    displayLanguage,
  });
});
