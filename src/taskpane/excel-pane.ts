import { registerCommands } from '../commands/commands';
import { EXCEL_COMMANDS } from '../commands/excel-commands';
import { ExcelHost } from '../hosts/excel/excel-host';
import { JOB_IDS } from '../jobs/job-ids';
import { LOCALES } from '../locales';
import { mountPane } from './mount-pane';

/** The add-in in Excel: its pane, the ribbon's commands and the worksheet functions in one page. Office.js stands in the page already, from Microsoft's own address. */
void Office.onReady(({ host }) => {
  const element = document.getElementById('fordel')!;
  if (host !== Office.HostType.Excel) {
    element.textContent = LOCALES.nb.texts.pane.onlyInExcel;
    return;
  }
  const { requirements, displayLanguage } = Office.context;
  const { model } = mountPane(element, {
    host: new ExcelHost({
      run: (batch) => Excel.run(batch),
      isSetSupported: (version) => requirements.isSetSupported('ExcelApi', version),
      unfinishedText: LOCALES.nb.texts.unfinished,
    }),
    displayLanguage,
  });
  registerCommands(JOB_IDS, model, EXCEL_COMMANDS);
  // All that functions need of the engine is loaded beside the pane, which calculates elsewhere.
  if (!requirements.isSetSupported('CustomFunctionsRuntime', '1.1')) return;
  void import('../functions/register-functions').then(({ registerFunctions }) => {
    registerFunctions(() => LOCALES[model.state.locale]);
  });
});
