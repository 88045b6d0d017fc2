import type { ExcelRun } from '../../../src/hosts/excel/connection';
import type { IsSetSupported } from '../../../src/hosts/excel/requirement-sets';
import type { ExcelServer } from './server/excel-server';

/** Microsoft's client library, alone with a server. */
export interface ExcelLibrary {
  readonly run: ExcelRun;
  readonly isSetSupported: IsSetSupported;
}

/** What the library puts into the window that it is loaded in. */
export interface LibraryWindow {
  readonly Excel: { readonly run: ExcelRun };
  readonly OfficeExtension: {
    readonly ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
    readonly HttpUtility: {
      setCustomSendRequestFunc(send: (request: { readonly body: unknown }) => Promise<unknown>): void;
    };
    readonly CommonUtility: {
      _doApiNotSupportedCheck: boolean;
      isSetSupported: (set: string, version: string) => boolean;
    };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

/**
 * Gives the library that is loaded in a window the server in place of Excel, which has this version of its API.
 * `address` is an object of that window, for its prototype is looked at.
 */
export function connectLibrary(
  { Excel, OfficeExtension }: LibraryWindow,
  address: unknown,
  server: ExcelServer,
  version: string,
): ExcelLibrary {
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = address;
  OfficeExtension.HttpUtility.setCustomSendRequestFunc(({ body }) => {
    const answer = server.answer(typeof body === 'string' ? body : JSON.stringify(body));
    if (answer === null) return new Promise(() => undefined);
    return Promise.resolve({ statusCode: 200, headers: {}, body: answer });
  });
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  server.onEvent = (event) => {
    const message = JSON.stringify({ ...event, changeType: 'RangeEdited', shiftDirection: 'None' });
    const entry = { messageCategory: 65_536, messageType: 10, targetId: 'Workbook', message };
    setTimeout(() => {
      OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
    }, 0);
  };
  const isSetSupported: IsSetSupported = (asked) => minorOf(asked) <= minorOf(version);
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.CommonUtility.isSetSupported = (set, asked) => set !== 'ExcelApi' || isSetSupported(asked);
  return { run: (batch) => Excel.run(batch), isSetSupported };
}

function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
