import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { ExcelRun } from '../../../src/hosts/excel/connection';
import type { IsSetSupported } from '../../../src/hosts/excel/requirement-sets';
import type { ExcelServer } from './server/excel-server';

export type Edition = 'debug' | 'minified';

/** Microsoft's client library, alone with a server. */
export interface ExcelLibrary {
  readonly run: ExcelRun;
  readonly isSetSupported: IsSetSupported;
}

interface LibraryWindow {
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

const FILES: Readonly<Record<Edition, string>> = {
  debug: '@microsoft/office-js/dist/excel-web-16.00.debug.js',
  minified: '@microsoft/office-js/dist/excel-web-16.00.js',
};

const scripts = new Map<Edition, vm.Script>();

/** Loads the library into a window of its own, where Excel has this version of its API and the server behind it. */
export function loadExcelLibrary(
  server: ExcelServer,
  version: string,
  edition: Edition = 'debug',
): ExcelLibrary {
  const window = newWindow();
  const context = vm.createContext(window);
  scriptOf(edition).runInContext(context);
  const { Excel, OfficeExtension } = window as unknown as LibraryWindow;
  // Its prototype is looked at: it must be an object of that window.
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = vm.runInContext(
    "({ url: 'http://excel.invalid/', headers: {} })",
    context,
  );
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

function scriptOf(edition: Edition): vm.Script {
  const path = require.resolve(FILES[edition]);
  const script = scripts.get(edition) ?? new vm.Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(edition, script);
  return script;
}

/** As little of a browser as the library needs to be loaded. */
function newWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const quiet = { log: nothing, warn: nothing, error: nothing, info: nothing };
  const location = { href: 'http://localhost/', hash: '', search: '', origin: 'http://localhost' };
  const document = {
    createElement: () => ({ style: {} }),
    getElementsByTagName: () => [],
    addEventListener: nothing,
    URL: location.href,
  };
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console: quiet,
    navigator: { userAgent: 'node' },
    location,
    document,
    addEventListener: nothing,
    Office: {},
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}
