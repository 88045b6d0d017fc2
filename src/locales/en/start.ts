import type { nbStart } from '../nb/start';

export const enStart: typeof nbStart = {
  waiting: 'Fordel is waiting for Excel. On a slow network this can take a while.',
  noLibrary: (from) =>
    `Fordel could not start: Excel’s library Office.js did not come from ${from}. Check the network, then close and open the pane.\n\nIf that does not help, show this to those who run your machine: it must reach ${from}.`,
  noAnswer: (from) =>
    `Excel has not answered yet. Fordel opens when it does. If it does not, check the network, then close and open the pane.\n\nIf that does not help, show this to those who run your machine: it must reach all of Office.js at ${from}.`,
  incomplete: (from) =>
    `Fordel could not start: one of its files did not come from ${from}. Check the network, then close and open the pane.\n\nIf that does not help, show this to those who run Fordel.`,
  unexpected: (detail) =>
    `Something went wrong as Fordel was to start. The workbook is as it was. Report this, and we will mend it: ${detail}`,
  onlyInExcel: 'Fordel’s task pane works in Excel alone. Use the workbench here: npm start.',
};
