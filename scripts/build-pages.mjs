// Builds the pages from src: what they load, and their HTML with a strict content security policy.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bootstrap.mjs';

/** What all bundles share. */
const COMMON = {
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: ['es2022', 'safari16'],
  minify: true,
  metafile: true,
  entryNames: '[name]-[hash]',
  chunkNames: 'chunks/[name]-[hash]',
  assetNames: 'assets/[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
};

/** Griffel, which Fluent's styles are made with, puts rules into style elements that are empty: this is the hash of nothing. */
const NO_TEXT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Nothing but the page's own files; `scripts` and `frames` are the hosts that Excel's own pages need besides. */
function contentSecurityPolicy({ scripts = [], styles = [NO_TEXT], connect = [] }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`,
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${connect.join(' ')}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Builds pages into a folder.
 * @param pages each with its `html`, its `entry` and its `policy`.
 * @param worker the calculator's entry.
 */
export async function buildPages(
  folder,
  pages,
  worker = join(ROOT, 'src/taskpane/calculator/calculator.worker.ts'),
) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const calculator = await build({ ...COMMON, entryPoints: [worker], outdir: folder });
  const bundled = await build({
    ...COMMON,
    define: { ...COMMON.define, CALCULATOR_WORKER: JSON.stringify(`./${outputOf(calculator, worker)}`) },
    entryPoints: pages.map(({ entry }) => entry),
    outdir: folder,
    splitting: true,
  });
  for (const { html, entry, policy = {} } of pages) {
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(policy)}" />`,
      ...(policy.scripts ?? []).map((address) => `<script src="${address}"></script>`),
      ...cssOf(bundled, entry).map((path) => `<link rel="stylesheet" href="./${path}" />`),
      `<script type="module" src="./${outputOf(bundled, entry)}"></script>`,
    ];
    const page = readFileSync(html, 'utf8').replace('</head>', `  ${head.join('\n    ')}\n  </head>`);
    writeFileSync(join(folder, basename(html)), page);
  }
  return bundled.metafile;
}

function outputOf({ metafile }, entry) {
  const [path] = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint !== undefined && join(ROOT, entryPoint) === entry,
  );
  return basename(path);
}

function cssOf({ metafile }, entry) {
  const output = Object.values(metafile.outputs).find(
    ({ entryPoint }) => entryPoint !== undefined && join(ROOT, entryPoint) === entry,
  );
  return output.cssBundle === undefined ? [] : [basename(output.cssBundle)];
}
