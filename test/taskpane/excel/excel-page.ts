import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../../scripts/serve';
import { openBrowser } from '../../support/browser';
import { builtPages } from '../../support/built-pages';
import type { SheetInputs } from '../../support/memory-workbook';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The page that Excel loads, with Microsoft's client library and a workbook in memory in place of Excel. */
export class ExcelPages {
  /** What the pages said went wrong, their security policy included. */
  readonly complaints: string[] = [];
  /** Where requests went that were not to the add-in's own address. */
  readonly strayRequests: string[] = [];

  private constructor(
    private readonly server: Served,
    private readonly browser: Browser,
    private readonly officeJs: string,
  ) {}

  static async open(): Promise<ExcelPages> {
    const { addIn } = await builtPages();
    return new ExcelPages(await serve(addIn), await openBrowser(), await officeJs());
  }

  async page(sheets?: SheetInputs): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 350, height: 800 }, locale: 'nb-NO' });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.server.address)) this.strayRequests.push(request.url());
    });
    await page.addInitScript((given) => Object.assign(window, { workbookUnderTest: given }), sheets);
    await page.route(OFFICE_JS, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: this.officeJs }),
    );
    await page.goto(`${this.server.address}taskpane.html`);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

async function officeJs(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'office.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return `${await readFile(LIBRARY, 'utf8')}\n${outputFiles[0]!.text}`;
}
