import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { hurry, refuseStorage, watchRefusals } from './in-every-page';
import { headersOf } from './served-headers';
import type { ExcelOptions } from './page/imitated-excel';

/** Where the page is opened: in an Excel, or in a browser alone. */
export type ExcelKind = 'web' | 'windows' | 'mac' | 'none';

/** Microsoft's library as it is on its own servers. */
const LIBRARY = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** Where Excel on the web is: its own frame, in a page of the organisation's. */
const EXCEL_ON_THE_WEB = 'https://ro-excel.officeapps.live.com';
const AROUND_IT = 'https://kommune.sharepoint.com';

/** As Excel writes itself into the page's address: for Office.js its part, the language, and that all runs in one page. */
const HOST_INFO: Readonly<Record<Exclude<ExcelKind, 'none'>, readonly [string, string]>> = {
  web: ['Web', '16.00'],
  windows: ['Win32', '16.01'],
  mac: ['Mac', '16.00'],
};
/** `OSF.HostInfoFlags`: SharedApp and CustomFunction. */
const FLAGS = 3;

/** What Excel on the web lets the add-in's frame do. */
const SANDBOX =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** What one start is like; a request is named by a part of its address. */
export interface Start {
  readonly excel: ExcelKind;
  readonly language?: string;
  readonly cell?: ExcelOptions['cell'];
  readonly button?: ExcelOptions['button'];
  /** What comes late, in milliseconds. */
  readonly slow?: Readonly<Record<string, number>>;
  /** What does not come: refused at once, not found there, or never answered. */
  readonly missing?: Readonly<Record<string, 'refused' | 'not-found' | 'silent'>>;
  /** Scripts that come changed: what is found in them, and what stands there instead. */
  readonly changed?: Readonly<Record<string, readonly [found: string, instead: string]>>;
  /** Storage in the page throws, as where a browser keeps it from frames of others. */
  readonly withoutStorage?: boolean;
  /** The page whose frame Excel on the web is in. */
  readonly around?: string;
  /** The frame of Excel on the web. */
  readonly excelAt?: string;
  /** The server of the library lets no other site than its own read it. */
  readonly closedLibrary?: boolean;
  readonly changePage?: (html: string) => string;
  readonly colorScheme?: 'light' | 'dark';
  /** Nobody has time for it: what the page waits for long, it waits for a twentieth of. */
  readonly isHurried?: boolean;
}

/** An add-in as it was built, and where its files are meant to be. */
export interface BuiltAddIn {
  readonly folder: string;
  readonly address: string;
  readonly officeJs: string;
}

/** An add-in that was opened in an Excel. */
export interface Started {
  readonly page: Page;
  /** The page of the add-in. */
  readonly pane: Frame;
  /** The window that stands in for Excel. */
  readonly excel: Frame;
  /** What a policy refused, by what it is about and what it was. */
  readonly refusals: readonly string[];
  /** What went wrong as the console tells it. */
  readonly complaints: readonly string[];
  /** What was asked of others than the add-in's own address. */
  readonly askedOfOthers: readonly string[];
}

/** The browser in place of the web views that Excel shows add-ins in, with all addresses that are asked. */
export class Excels {
  private constructor(
    private readonly browser: Browser,
    private readonly scripts: Readonly<Record<Exclude<ExcelKind, 'none'>, string>>,
  ) {}

  static async open(): Promise<Excels> {
    const [web, windows, mac] = await Promise.all(
      ['web', 'windows', 'mac'].map((name) => pageScript(join(__dirname, 'page', `${name}.ts`))),
    );
    return new Excels(await openBrowser(), { web: web!, windows: windows!, mac: mac! });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Closes what was opened, so that no page takes time from the next. */
  async closePages(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }

  async start(addIn: BuiltAddIn, start: Start): Promise<Started> {
    const { excel, language = 'nb-NO', cell, button, colorScheme = 'light' } = start;
    const context = await this.browser.newContext({
      viewport: { width: 350, height: 800 },
      locale: language,
      colorScheme,
    });
    const page = await context.newPage();
    const seen = { refusals: [] as string[], complaints: [] as string[], askedOfOthers: [] as string[] };
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.complaints.push(message.text());
    });
    await context.exposeBinding('tellRefusal', (_, refusal: string) => seen.refusals.push(refusal));
    await context.addInitScript(watchRefusals);
    if (start.withoutStorage === true) await context.addInitScript(refuseStorage);
    if (start.isHurried === true) await context.addInitScript(hurry);
    const options = { language, cell, button } satisfies Record<keyof ExcelOptions, unknown>;
    const excelScript = `window.options = ${JSON.stringify(options)};\n${excel === 'none' ? '' : this.scripts[excel]}`;
    await this.#serve(context, addIn, start, excelScript, seen.askedOfOthers);
    if (excel !== 'web') {
      await context.addInitScript(excelScript);
      await page.goto(paneAddress(addIn, excel, language), { waitUntil: 'commit' });
      return { ...seen, page, pane: page.mainFrame(), excel: page.mainFrame() };
    }
    const { around = AROUND_IT, excelAt = EXCEL_ON_THE_WEB } = start;
    await page.goto(around, { waitUntil: 'commit' });
    const framed = await frameAt(page, excelAt);
    await framed.locator('iframe').waitFor();
    return { ...seen, page, pane: await frameAt(page, null), excel: framed };
  }

  async #serve(
    context: BrowserContext,
    addIn: BuiltAddIn,
    start: Start,
    excelScript: string,
    askedOfOthers: string[],
  ): Promise<void> {
    const { language = 'nb-NO', around = AROUND_IT, excelAt = EXCEL_ON_THE_WEB } = start;
    const libraryFolder = new URL('.', addIn.officeJs).href;
    const headers = headersOf(readFileSync(join(addIn.folder, '_headers'), 'utf8'));
    await context.route('**/*', async (route) => {
      const { href, origin, pathname } = new URL(route.request().url());
      if (origin === around) {
        await fulfilHtml(
          route,
          `<iframe src="${excelAt}/x/_layouts/xlviewerinternal.aspx" ${FILLING}></iframe>`,
        );
        return;
      }
      if (origin === excelAt && start.excel === 'web') {
        await fulfilHtml(
          route,
          excelOnTheWeb(excelAt, paneAddress(addIn, 'web', language), language, excelScript),
        );
        return;
      }
      const isOwn = href.startsWith(`${addIn.address}/`);
      if (!isOwn) askedOfOthers.push(href.split('#')[0]!);
      if (await failed(route, start)) return;
      if (isOwn) {
        const path = href.slice(addIn.address.length).split('?')[0]!;
        const change = path === '/taskpane.html' ? start.changePage : changeOf(path, start);
        await fulfilFile(route, join(addIn.folder, path), headers(path), change);
      } else if (href.startsWith(libraryFolder)) {
        const path = decodeURIComponent(pathname.slice(new URL(libraryFolder).pathname.length)).replaceAll(
          '\\',
          '/',
        );
        const readableBy = start.closedLibrary === true ? new URL(libraryFolder).origin : '*';
        // On Microsoft's servers capital letters and small ones are the same.
        await fulfilFile(route, join(LIBRARY, path.toLowerCase()), {
          'access-control-allow-origin': readableBy,
        });
      } else {
        await route.abort('connectionrefused');
      }
    });
  }
}

/** Whether this request is one that goes wrong; waits where it is to come late. */
async function failed(route: Route, { slow = {}, missing = {} }: Start): Promise<boolean> {
  const url = route.request().url();
  for (const [part, wait] of Object.entries(slow)) {
    if (url.includes(part)) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const how = Object.entries(missing).find(([part]) => url.includes(part))?.[1];
  if (how === 'refused') await route.abort('connectionrefused');
  if (how === 'not-found') await route.fulfill({ status: 404, body: '' });
  return how !== undefined;
}

function changeOf(path: string, { changed = {} }: Start): ((text: string) => string) | undefined {
  const change = Object.entries(changed).find(([part]) => path.includes(part))?.[1];
  return change && ((text) => text.replaceAll(...change));
}

async function fulfilFile(
  route: Route,
  path: string,
  headers: Readonly<Record<string, string>>,
  change?: (text: string) => string,
): Promise<void> {
  if (!existsSync(path)) {
    await route.fulfill({ status: 404, headers: { ...headers }, body: '' });
    return;
  }
  const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
  const body = readFileSync(path);
  await route.fulfill({
    headers: { ...headers, 'content-type': contentType },
    body: change === undefined ? body : change(body.toString('utf8')),
  });
}

const FILLING = 'style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0"';

async function fulfilHtml(route: Route, body: string): Promise<void> {
  await route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><meta charset="utf-8"><title>Excel</title><body>${body}`,
  });
}

/** The frame of Excel on the web, with that of the add-in in it, which it tells where it is by its name. */
function excelOnTheWeb(excelAt: string, pane: string, language: string, script: string): string {
  const name = JSON.stringify({
    baseFrameName: '__fordel',
    hostInfo: hostInfo('web', language, '|'),
    xdmInfo: `samtale|fordel|${excelAt}`,
    serializerVersion: '1',
    flights: '[]',
  });
  return `<script>${script.replaceAll('</script', String.raw`<\/script`)}</script>
<iframe name="${name.replaceAll('"', '&quot;')}" sandbox="${SANDBOX}" src="${pane}" ${FILLING}></iframe>`;
}

function paneAddress({ address }: BuiltAddIn, excel: ExcelKind, language: string): string {
  const pane = `${address}/taskpane.html`;
  return excel === 'none' ? pane : `${pane}?_host_Info=${encodeURIComponent(hostInfo(excel, language, '$'))}`;
}

function hostInfo(excel: Exclude<ExcelKind, 'none'>, language: string, separator: '$' | '|'): string {
  return ['Excel', ...HOST_INFO[excel], language, '', '', '', FLAGS].join(separator);
}

/** The frame at an address, or at none yet: that of the add-in. */
async function frameAt(page: Page, address: string | null): Promise<Frame> {
  for (;;) {
    const depth = (frame: Frame): number =>
      frame.parentFrame() === null ? 0 : 1 + depth(frame.parentFrame()!);
    const found = page
      .frames()
      .find((frame) => (address === null ? depth(frame) === 2 : frame.url().startsWith(address)));
    if (found !== undefined) return found;
    await page.waitForTimeout(20);
  }
}

async function pageScript(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
