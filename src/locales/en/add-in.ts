import type { nbAddIn } from '../nb/add-in';

export const enAddIn: typeof nbAddIn = {
  name: 'Fordel',
  description:
    'Shares common costs between municipalities by an agreed key, to the øre, with formulas that can be followed. Nothing leaves the workbook.',
  open: 'Open Fordel',
  openHelp: 'Shows the pane with basis, choices and result.',
  runHelp: (summary, sheets) => `${summary}. Writes ${sheets} into the workbook.`,
  openOnSelection: 'Use the cells in Fordel',
  openOnSelectionHelp: 'Opens Fordel with the selected cells as its basis.',
  getStarted: 'Fordel is ready',
  getStartedHelp: 'Choose Open Fordel on the Home tab to begin.',
};
