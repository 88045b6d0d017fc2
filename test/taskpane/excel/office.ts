import type { IsSetSupported } from '../../../src/hosts/excel/requirement-sets';
import { connectLibrary, type LibraryWindow } from '../../hosts/excel/connect-library';
import { memoryWorkbook, type SheetInputs } from '../../support/memory-workbook';
import { costWorkbook } from '../../hosts/excel/kostnader-in-excel';
import { ExcelServer } from '../../hosts/excel/server/excel-server';

/** What stands in the page in place of Excel: the server, and of Office.js what the pane asks for before its first request. */
interface ExcelWindow extends LibraryWindow {
  Office: {
    readonly HostType: { readonly Excel: string };
    readonly actions: { associate(id: string, action: AddInUnderTest['actions'][string]): void };
    readonly addin: { showAsTaskpane(): Promise<void> };
    readonly context: {
      readonly displayLanguage: string;
      readonly requirements: { isSetSupported(set: string, version: string): boolean };
    };
    onReady(ready: (info: { readonly host: string }) => void): Promise<void>;
  };
  CustomFunctions: {
    readonly Error: new (code: string, message: string) => Error;
    readonly ErrorCode: { readonly invalidValue: string };
    associate(id: string, called: Called): void;
  };
  /** Given by the test; a workbook of four participants without it. */
  readonly workbookUnderTest?: SheetInputs;
  excelServer: ExcelServer;
  addIn: AddInUnderTest;
}

type Called = (...given: readonly unknown[]) => unknown;

/** What a test sees of the add-in and can do with it. */
export interface AddInUnderTest {
  readonly functions: Record<string, Called>;
  readonly actions: Record<string, (event: { completed(): void }) => void>;
  timesShown: number;
}

const page = window as unknown as ExcelWindow;
const { workbookUnderTest } = page;
page.excelServer = new ExcelServer(
  workbookUnderTest === undefined ? costWorkbook(4) : memoryWorkbook(workbookUnderTest),
);
page.addIn = { functions: {}, actions: {}, timesShown: 0 };
page.CustomFunctions = {
  Error: class extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  },
  ErrorCode: { invalidValue: '#VALUE!' },
  associate: (id, called) => {
    page.addIn.functions[id] = called;
  },
};
const { isSetSupported }: { readonly isSetSupported: IsSetSupported } = connectLibrary(
  page,
  { url: location.href, headers: {} },
  page.excelServer,
  '1.17',
);
page.Office = {
  HostType: { Excel: 'Excel' },
  actions: {
    associate: (id, action) => {
      page.addIn.actions[id] = action;
    },
  },
  addin: {
    showAsTaskpane: () => {
      page.addIn.timesShown++;
      return Promise.resolve();
    },
  },
  context: {
    displayLanguage: 'nb-NO',
    requirements: { isSetSupported: (set, version) => set !== 'ExcelApi' || isSetSupported(version) },
  },
  onReady: (ready) => {
    ready({ host: 'Excel' });
    return Promise.resolve();
  },
};
