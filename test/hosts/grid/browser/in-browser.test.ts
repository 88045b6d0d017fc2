import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { PageReport } from './page';

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
  '--window-size=1400,900',
  '--virtual-time-budget=200000',
  '--dump-dom',
];

describe('In a browser', () => {
  let folder: string;
  let report: PageReport;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fordel-grid-'));
    report = await reportOfPage(folder);
  }, 150_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('the job kostnader writes its sheets into the grid', () => {
    expect(report).toMatchObject({
      failure: null,
      errors: [],
      sheets: ['Deltakere', 'Nøkler', 'Kostnader', 'Fordeling', 'Avrunding'],
    });
  });

  test('a cost that the user types as a Norwegian does changes the shares', () => {
    expect(report.shares).toEqual([65755.25, 131510.51]);
    expect(report.changed).toEqual(['Kostnader']);
  });

  test('10 000 rows of 12 formulas are written, calculated and shown', () => {
    expect(report.last).toBe(110_000);
  });

  test('nothing is asked for over a network', () => {
    expect(report.requests).toEqual([]);
  });
});

/** Opens a page with a grid, and reads what it tells. */
async function reportOfPage(folder: string): Promise<PageReport> {
  await build({
    entryPoints: [join(__dirname, 'page.ts')],
    bundle: true,
    outdir: folder,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const page = join(folder, 'page.html');
  writeFileSync(
    page,
    '<!doctype html><meta charset="utf-8"><title>Fordel</title><link rel="stylesheet" href="page.css">' +
      '<div id="grid" style="width: 1200px; height: 700px"></div><pre></pre><script src="page.js"></script>',
  );
  const dom = execFileSync(
    BROWSER,
    [...QUIET_BROWSER, `--user-data-dir=${join(folder, 'profile')}`, pathToFileURL(page).href],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000, maxBuffer: 50_000_000 },
  );
  const told = /<pre>([^<]*)<\/pre>/.exec(dom)?.[1];
  if (!told) throw new Error(`The page told nothing: ${dom.slice(0, 1_000)}`);
  return JSON.parse(decodeURIComponent(told)) as PageReport;
}
