import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { filesIn, NOTICES, noticesText, usedPackages } from './notices';
import { pageHtml } from './page-html';

const ROOT = join(__dirname, '..');
const SOURCES = join(ROOT, 'src');
const HTML = join(SOURCES, 'workbench', 'workbench.html');
const ENTRY = join(SOURCES, 'workbench', 'workbench.ts');

/** Its workers, by the name that the page has for each. */
const WORKERS: Readonly<Record<string, string>> = {
  CALCULATOR_WORKER: join(SOURCES, 'taskpane', 'calculator', 'calculator.worker.ts'),
  WORKBOOK_WORKER: join(SOURCES, 'workbench', 'workbook.worker.ts'),
};

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: ['es2022', 'safari16'],
  minify: true,
  metafile: true,
  entryNames: '[name]-[hash]',
  chunkNames: 'chunks/[name]-[hash]',
  assetNames: 'assets/[name]-[hash]',
  loader: { '.xlsx': 'binary' },
  legalComments: 'linked',
  logLevel: 'warning',
} as const satisfies BuildOptions;

const PRODUCTION = { 'process.env.NODE_ENV': '"production"' };

/**
 * Builds the workbench into a folder: its page, with scripts and looks by hashed names, and the notices of all that is in them. It is
 * built apart from the add-in, by esbuild, for the sake of Univer: webpack takes half a minute and more for that alone.
 * @returns the files that something of is in what was built.
 */
export async function buildWorkbench(folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const workers = await build({
    ...COMMON,
    define: PRODUCTION,
    entryPoints: Object.values(WORKERS),
    outdir: folder,
  });
  const addresses = Object.entries(WORKERS).map(([name, entry]) => [
    name,
    JSON.stringify(`./${outputOf(workers.metafile, entry).path}`),
  ]);
  const page = await build({
    ...COMMON,
    define: { ...PRODUCTION, ...Object.fromEntries(addresses) },
    entryPoints: [ENTRY],
    outdir: folder,
    splitting: true,
  });
  const { path, styles } = outputOf(page.metafile, ENTRY);
  // Univer writes styles into the page by itself, which the policy must allow.
  const policy = { styles: ["'unsafe-inline'"] };
  const html = pageHtml(readFileSync(HTML, 'utf8'), { script: path, isModule: true, styles, policy });
  writeFileSync(join(folder, basename(HTML)), html);
  const files = [workers.metafile, page.metafile].flatMap(filesIn);
  writeFileSync(join(folder, NOTICES), noticesText(usedPackages(files)));
  return files;
}

/** What became of an entry: its script, and the looks of all that it loads, at once or later. */
function outputOf(
  { outputs }: Metafile,
  entry: string,
): { readonly path: string; readonly styles: readonly string[] } {
  const [path, { cssBundle }] = Object.entries(outputs).find(
    ([, { entryPoint }]) => entryPoint !== undefined && join(ROOT, entryPoint) === entry,
  )!;
  return { path: basename(path), styles: cssBundle === undefined ? [] : [basename(cssBundle)] };
}
