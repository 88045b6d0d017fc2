import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { noticesText, usedPackages } from './notices';

const ROOT = join(__dirname, '..');
/** The licences of all that the pages hold, beside them. */
export const NOTICES = 'lisenser.txt';
const CALCULATOR = join(ROOT, 'src', 'taskpane', 'calculator', 'calculator.worker.ts');

/** What a page may reach besides its own files. */
interface Policy {
  /** Single files, or folders, which end in a slash. */
  readonly scripts?: readonly string[];
  readonly frames?: readonly string[];
  readonly styles?: readonly string[];
  /** Texts of style attributes. */
  readonly styleAttributes?: readonly string[];
  readonly connect?: readonly string[];
}

export interface PageToBuild {
  readonly html: string;
  readonly entry: string;
  /** The address of a script of someone else's, which the page's own finds as `#library`. */
  readonly library?: string;
  readonly policy?: Policy;
  /** Its own workers besides the calculator: by the name that the page has for each, its entry. */
  readonly workers?: Readonly<Record<string, string>>;
}

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

/** Griffel, which makes Fluent's styles, fills style elements that are empty at first: this is the hash of nothing. */
const NO_TEXT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Builds pages into a folder, each with its scripts and looks by hashed names and a strict content security policy.
 * @param calculator the entry of the worker that the pages calculate in.
 * @returns what was built of what, to measure.
 */
export async function buildPages(
  folder: string,
  pages: readonly PageToBuild[],
  calculator = CALCULATOR,
): Promise<readonly Metafile[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const workers: readonly (readonly [name: string, entry: string])[] = [
    ['CALCULATOR_WORKER', calculator],
    ...pages.flatMap((page) => Object.entries(page.workers ?? {})),
  ];
  const besides = await build({
    ...COMMON,
    define: PRODUCTION,
    entryPoints: workers.map(([, entry]) => entry),
    outdir: folder,
  });
  const bundled = await build({
    ...COMMON,
    define: {
      ...PRODUCTION,
      ...Object.fromEntries(
        workers.map(([name, entry]) => [name, JSON.stringify(`./${outputOf(besides.metafile, entry).path}`)]),
      ),
    },
    entryPoints: pages.map(({ entry }) => entry),
    outdir: folder,
    splitting: true,
  });
  for (const { html, entry, library, policy = {} } of pages) {
    const { path, css } = outputOf(bundled.metafile, entry);
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(policy)}" />`,
      ...css.map((each) => `<link rel="stylesheet" href="./${each}" />`),
      // In this order: the library of another may ask for what the page's own script ties to it as soon as it runs. Neither
      // keeps the page from being shown, and what comes slowly or not at all is told there.
      `<script type="module" src="./${path}"></script>`,
      ...(library === undefined ? [] : [`<script id="library" defer src="${library}"></script>`]),
    ];
    const page = readFileSync(html, 'utf8').replace('</head>', `  ${head.join('\n    ')}\n  </head>`);
    writeFileSync(join(folder, basename(html)), page);
  }
  const built = [besides.metafile, bundled.metafile];
  writeFileSync(join(folder, NOTICES), noticesText(usedPackages(ROOT, built)));
  return built;
}

function contentSecurityPolicy({
  scripts = [],
  frames = [],
  styles = [NO_TEXT],
  styleAttributes = [],
  connect = [],
}: Policy): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    ...(styleAttributes.length > 0 && {
      'style-src-attr': ["'unsafe-hashes'", ...styleAttributes.map(hashOf)],
    }),
    'worker-src': ["'self'"],
    ...(frames.length > 0 && { 'frame-src': frames }),
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What became of an entry: its script, and the looks of all that it loads, at once or later. */
function outputOf(
  { outputs }: Metafile,
  entry: string,
): { readonly path: string; readonly css: readonly string[] } {
  const [path, { cssBundle }] = Object.entries(outputs).find(
    ([, { entryPoint }]) => entryPoint !== undefined && join(ROOT, entryPoint) === entry,
  )!;
  return { path: basename(path), css: cssBundle === undefined ? [] : [basename(cssBundle)] };
}
