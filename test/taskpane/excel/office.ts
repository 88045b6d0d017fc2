import type { IsSetSupported } from '../../../src/hosts/excel/requirement-sets';
import { connectLibrary, type LibraryWindow } from '../../hosts/excel/connect-library';
import { costWorkbook } from '../../hosts/excel/kostnader-in-excel';
import { ExcelServer } from '../../hosts/excel/server/excel-server';

/** What stands in the page in place of Excel: the server, and of Office.js what the pane asks for before its first request. */
interface ExcelWindow extends LibraryWindow {
  Office: {
    readonly HostType: { readonly Excel: string };
    readonly context: {
      readonly displayLanguage: string;
      readonly requirements: { isSetSupported(set: string, version: string): boolean };
    };
    onReady(ready: (info: { readonly host: string }) => void): Promise<void>;
  };
  excelServer: ExcelServer;
}

const page = window as unknown as ExcelWindow;
page.excelServer = new ExcelServer(costWorkbook(4));
const { isSetSupported }: { readonly isSetSupported: IsSetSupported } = connectLibrary(
  page,
  { url: location.href, headers: {} },
  page.excelServer,
  '1.17',
);
page.Office = {
  HostType: { Excel: 'Excel' },
  context: {
    displayLanguage: 'nb-NO',
    requirements: { isSetSupported: (set, version) => set === 'ExcelApi' && isSetSupported(version) },
  },
  onReady: (ready) => {
    ready({ host: 'Excel' });
    return Promise.resolve();
  },
};
