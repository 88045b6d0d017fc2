import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { loadLocale } from '../../../src/locales/load-locale';
import { localeOf } from '../../../src/locales/locale-of';
import { Calculator } from '../../../src/taskpane/calculator/calculator';
import { mountPane } from '../../../src/taskpane/mount-pane';
import type { CellAddress } from '../../../src/workbook/address';
import type { Cell, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Settings } from '../../../src/workbook/host';
import { memoryWorkbook, type SheetInputs } from '../../support/memory-workbook';

/** The jobs that a page knows. */
export type JobsUnderTest = 'all' | 'all and an own one' | 'a faulty one';

/** What a test can do with the workbook behind the pane. */
export interface PageUnderTest {
  edit(address: CellAddress, cell: Cell): void;
  read(): Promise<WorkbookSnapshot>;
  settings(): Promise<Settings>;
  selected(): CellAddress | null;
}

declare global {
  interface Window {
    /** Given by the test before the page's scripts run. */
    workbookUnderTest: { readonly sheets: SheetInputs; readonly settings: Settings };
    displayLanguage: string;
    jobsUnderTest: JobsUnderTest;
    page: PageUnderTest;
  }
}

/** Where they are calculated. Webpack builds each worker where it sees this. */
const WORKERS: Readonly<Record<JobsUnderTest, () => Worker>> = {
  all: () =>
    new Worker(
      /* webpackChunkName: "calculator-worker" */
      new URL('../../../src/taskpane/calculator/calculator.worker.ts', import.meta.url),
    ),
  'all and an own one': () =>
    new Worker(/* webpackChunkName: "sum-job-worker" */ new URL('./with-sum-job.worker.ts', import.meta.url)),
  'a faulty one': () =>
    new Worker(
      /* webpackChunkName: "faulty-job-worker" */ new URL('./with-faulty-job.worker.ts', import.meta.url),
    ),
};

const { sheets, settings } = window.workbookUnderTest;
const host = new MemoryHost(memoryWorkbook(sheets, settings));
window.page = {
  edit: (address, cell) => {
    host.editCell(address, cell);
  },
  read: () => host.read(),
  settings: () => host.settings.load(),
  selected: () => host.selected,
};
void loadLocale(localeOf(window.displayLanguage)).then((locale) => {
  mountPane(document.getElementById('fordel')!, {
    host,
    locale,
    calculator: new Calculator(WORKERS[window.jobsUnderTest]),
  });
});
