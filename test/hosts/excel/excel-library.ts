import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { connectLibrary, type ExcelLibrary, type LibraryWindow } from './connect-library';
import type { ExcelServer } from './server/excel-server';

export type Edition = 'debug' | 'minified';

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
  const address: unknown = vm.runInContext("({ url: 'http://excel.invalid/', headers: {} })", context);
  return connectLibrary(window as unknown as LibraryWindow, address, server, version);
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
