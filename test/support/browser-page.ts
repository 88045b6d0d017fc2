import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { browserPath } from './browser';

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

/** What the page tells may be long. */
const MOST_TOLD_BYTES = 2 ** 26;

/**
 * Opens a page with a script of the tests', bundled for browsers without anything of Node's, after other scripts, and
 * returns what it told by `tellTest`.
 */
export async function toldByPage<T>(
  folder: string,
  entryPoint: string,
  otherScripts: readonly string[] = [],
): Promise<T> {
  const script = join(folder, 'page.js');
  const page = join(folder, 'page.html');
  await build({
    entryPoints: [entryPoint],
    bundle: true,
    outfile: script,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const scripts = [...otherScripts, script].map(
    (path) => `<script src="${pathToFileURL(path).href}"></script>`,
  );
  await writeFile(
    page,
    `<!doctype html><meta charset="utf-8"><title>Fordel</title><pre></pre>${scripts.join('')}`,
  );
  const { stdout: dom } = await promisify(execFile)(
    browserPath(),
    [...QUIET_BROWSER, `--user-data-dir=${join(folder, 'profile')}`, pathToFileURL(page).href],
    { maxBuffer: MOST_TOLD_BYTES },
  );
  const told = /<pre>([^<]*)<\/pre>/.exec(dom)?.[1];
  if (!told) throw new Error(`The page told nothing: ${dom.slice(0, 1_000)}`);
  return JSON.parse(decodeURIComponent(told)) as T;
}
