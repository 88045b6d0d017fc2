import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { loadLocale } from '../../../src/locales/load-locale';
import { localeOf } from '../../../src/locales/locale-of';
import { mountPane } from '../../../src/taskpane/mount-pane';
import type { CellAddress } from '../../../src/workbook/address';
import type { Cell, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { Settings } from '../../../src/workbook/host';
import { memoryWorkbook, type SheetInputs } from '../../support/memory-workbook';

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
    page: PageUnderTest;
  }
}

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
  mountPane(document.getElementById('fordel')!, { host, locale });
});
