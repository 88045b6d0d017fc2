import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { buildPages } from '../../../scripts/build-pages';
import { TASKPANE } from '../../../scripts/pages';
import { serve, type Served } from '../../../scripts/serve';
import type { ExcelServer } from '../../hosts/excel/server/excel-server';
import { openBrowser } from '../../support/browser';
import { picture } from '../pane-under-test';

jest.setTimeout(60_000);

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PAGES = join(__dirname, '..', '..', '..', 'build', 'excel-pane-test');

let server: Served;
let browser: Browser;

beforeAll(async () => {
  await buildPages(PAGES, [TASKPANE]);
  server = await serve(PAGES);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Microsoft's client library with a workbook in memory behind it, in place of what Excel would load. */
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

test('The page that Excel loads goes from the sheets to a written result, by Microsoft’s own client library', async () => {
  const page = await browser.newPage({ viewport: { width: 350, height: 800 }, locale: 'nb-NO' });
  const body = await officeJs();
  const complaints: string[] = [];
  const strayRequests: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) strayRequests.push(request.url());
  });
  await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto(`${server.address}taskpane.html`);
  await page.getByRole('listitem').filter({ hasText: 'Kommune 1' }).waitFor();
  await page.getByRole('button', { name: 'Skriv til ark' }).click();
  await page.getByText(/^Skrevet til Fordeling og Avrunding/).waitFor();
  await picture(page, 'in-excel');
  const names = await page.evaluate(() => {
    const { excelServer } = window as unknown as { readonly excelServer: ExcelServer };
    return { sheets: excelServer.model.sheets.map(({ name }) => name), complaints: excelServer.complaints };
  });
  expect(names).toEqual({
    sheets: ['Deltakere', 'Nøkler', 'Kostnader', 'Fordeling', 'Avrunding'],
    complaints: [],
  });
  expect(complaints).toEqual([]);
  expect(strayRequests).toEqual([OFFICE_JS]);
});
