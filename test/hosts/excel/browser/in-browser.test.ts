import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { PageReport } from './page';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

const BROWSER = 'chromium';

/** A browser that needs neither a screen nor the network, and prints the page when all scripts have done their work. */
const QUIET_BROWSER = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--virtual-time-budget=30000',
  '--dump-dom',
];

describe('In a browser', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fordel-browser-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('the job kostnader goes from read to written with the library in the page', async () => {
    const report = await reportOfPage(folder);
    expect(report).toMatchObject({
      failure: null,
      sheets: ['Deltakere', 'Nøkler', 'Kostnader', 'Fordeling', 'Avrunding'],
      requests: 4,
      errors: [],
      settings: { periode: '2018 <&> "i år"' },
    });
    expect(report.firstColumn).toEqual(
      expect.arrayContaining(['Fordeling IKT', '=Deltakere!A2', '=Deltakere!A5', 'Sum']),
    );
  }, 60_000);
});

/** Opens a page with the library, the production code and the test server, and reads what it tells. */
async function reportOfPage(folder: string): Promise<PageReport> {
  const script = join(folder, 'page.js');
  const page = join(folder, 'page.html');
  await build({
    entryPoints: [join(__dirname, 'page.ts')],
    bundle: true,
    outfile: script,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const scripts = [LIBRARY, script].map((path) => `<script src="${pathToFileURL(path).href}"></script>`);
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title>Fordel</title><pre></pre>${scripts.join('')}`,
  );
  const dom = execFileSync(
    BROWSER,
    [...QUIET_BROWSER, `--user-data-dir=${join(folder, 'profile')}`, pathToFileURL(page).href],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const told = /<pre>([^<]*)<\/pre>/.exec(dom)?.[1];
  if (!told) throw new Error(`The page told nothing: ${dom.slice(0, 1_000)}`);
  return JSON.parse(decodeURIComponent(told)) as PageReport;
}
