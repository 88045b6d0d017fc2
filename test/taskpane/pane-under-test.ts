import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve';
import type { Settings } from '../../src/workbook/host';
import { openBrowser } from '../support/browser';
import { builtPages } from '../support/built-pages';
import type { SheetInputs } from '../support/memory-workbook';
import type { JobsUnderTest } from './page/page';

const ROOT = join(__dirname, '..', '..');
const SCREENSHOTS = join(ROOT, 'build', 'screenshots');

export const DELTAKERE = [
  ['Kommune', 'Folketall 1.1.2018'],
  ['Nordreisa', 4944],
  ['Skjervøy', 2925],
  ['Kåfjord', 2132],
  ['Kvænangen', 1224],
  ['Storfjord', 1856],
] as const;

/** The published shares of NorIKT 2018 come of these. */
export const NORIKT: SheetInputs = {
  Deltakere: DELTAKERE,
  Nøkler: [
    ['Samarbeid', 'Lik andel', 'Hjemmel'],
    ['NorIKT', 0.4, 'Samarbeidsavtale NorIKT, Økonomi'],
  ],
  Kostnader: [
    ['Post', 'Beløp'],
    ['Lønn IKT', 5466440.86],
  ],
};

export interface PaneInput {
  readonly sheets?: SheetInputs;
  readonly settings?: Settings;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Done to the page before it fetches anything. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Panes in a browser, each in a page of its own on a workbook in memory. */
export class PanesUnderTest {
  /** Where requests went that left the machine. */
  readonly strayRequests: string[] = [];
  /** What the pages said went wrong, their security policy included. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly jobsUnderTest: JobsUnderTest,
    private readonly address: string,
    private readonly closeServer: () => Promise<unknown>,
  ) {}

  /** @param jobs those that the pages know. */
  static async open(jobs: JobsUnderTest = 'all'): Promise<PanesUnderTest> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const { panes } = await builtPages();
    const { address, close } = await serve(panes);
    return new PanesUnderTest(await openBrowser(), jobs, address, close);
  }

  /** Closes the pages of a test: pages that nobody looks at take time from the next ones. */
  async closePages(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closeServer();
  }

  async page({
    sheets = NORIKT,
    settings = {},
    language = 'nb-NO',
    width = 360,
    height = 900,
    colorScheme = 'light',
    forcedColors = 'none',
    before,
  }: PaneInput = {}): Promise<Page> {
    const viewport = { width, height };
    const context = await this.browser.newContext({ viewport, colorScheme, forcedColors });
    const page = await context.newPage();
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(this.address) || /^(data|blob):/.test(request.url());
      if (!isOwn) this.strayRequests.push(request.url());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    const { jobsUnderTest } = this;
    const input = { workbookUnderTest: { sheets, settings }, displayLanguage: language, jobsUnderTest };
    await page.addInitScript((given) => {
      Object.assign(window, given);
    }, input);
    await before?.(page);
    await page.goto(`${this.address}page.html`);
    return page;
  }
}

/** Kept to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
}
