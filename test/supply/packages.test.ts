import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildWorkbench } from '../../scripts/build-workbench';
import { filesIn, NOTICES, usedPackages } from '../../scripts/notices';
import { builtPages } from '../support/built-pages';
import { ROOT } from '../support/command-line-process';
import { useSharedTemporaryFolder } from '../support/temporary-folder';
import { JOBS } from '../../src/jobs/registry';

const inFolder = useSharedTemporaryFolder();

/** Each package that something of is in a page, with its version. */
const bundled: string[] = [];

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
}

const packageFile = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as PackageFile;
const OF_PAGES = Object.keys(packageFile('pages/package.json').dependencies);

/** The pages in a folder, and the files that esbuild finds something of in them. */
type Built = (folder: string) => Promise<readonly [folder: string, files: readonly string[]]>;

const TASKPANE = join(ROOT, 'src', 'taskpane');
/** Built by webpack, and held against what esbuild finds by ways of its own. */
const addIn: Built = async () => {
  const { metafile } = await build({
    entryPoints: ['excel-start.ts', 'calculator/calculator.worker.ts'].map((name) => join(TASKPANE, name)),
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return [(await builtPages()).addIn, filesIn(metafile)];
};
const workbench: Built = async (folder) => [folder, await buildWorkbench(folder)];

describe.each<readonly [name: string, built: Built, among: readonly string[]]>([
  ['the add-in', addIn, ['react', 'react-dom', '@fluentui/react-button', '@navikt/fnrvalidator']],
  [
    'the workbench',
    workbench,
    ['@univerjs/core', '@univerjs/sheets-ui', 'rxjs', 'react', 'fflate', '@xmldom/xmldom'],
  ],
])('The pages of %s', (name, built, among) => {
  let folder: string;

  test('carry the licence of every package that something of is in them', async () => {
    const [where, found] = await built(inFolder(name));
    folder = where;
    const packages = usedPackages(found);
    bundled.push(...packages.map((each) => `${each.name}@${each.version}`));
    const notices = readFileSync(join(folder, NOTICES), 'utf8');
    expect(packages.map((each) => each.name)).toEqual(expect.arrayContaining([...among]));
    const missing = packages.filter(
      ({ name: used, version, license, texts }) =>
        !notices.includes(`${used} ${version}\nLicence: ${license}\n`) ||
        texts.some((text) => !notices.includes(text)),
    );
    expect(missing).toEqual([]);
    // What comes without a text of its own says its licence and its makers.
    const unsaid = packages.filter(
      ({ texts, by, source }) => texts.length === 0 && by === '' && source === '',
    );
    expect(unsaid.map((each) => each.name)).toEqual([]);
  });

  test('hold no looks or fonts but those of packages that are told, and link to the notices in their scripts', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
    const linked = files
      .filter((file) => /\.(?:js|css)$/.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(join(folder, file), 'utf8').matchAll(
            /license information please see ([^\s*]+\.LEGAL\.txt)/g,
          ),
        ].map(([, notice]) => [file, notice!] as const),
      );
    expect(linked.length).toBeGreaterThan(0);
    const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
    expect(linked.filter(([, notice]) => !names.includes(notice.slice(notice.lastIndexOf('/') + 1)))).toEqual(
      [],
    );
  });
});

test('The bill of materials is CycloneDX, and names all that the pages hold', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { bomFormat, components } = JSON.parse(text) as {
    bomFormat: string;
    components: { name: string; version: string; licenses?: unknown[] }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Set(components.map((component) => `${component.name}@${component.version}`));
  expect(bundled.length).toBeGreaterThan(50);
  expect(bundled.filter((name) => !listed.has(name))).toEqual([]);
  const licensed = components.filter(({ licenses = [] }) => licenses.length > 0);
  expect(licensed.length / components.length).toBeGreaterThan(0.98);
});

test('The command line runs without the packages of the pages', () => {
  const folder = inFolder('alone');
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  const isHidden = (name: string) => OF_PAGES.some((each) => each === name || each.startsWith(`${name}/`));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!isHidden(name)) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  const fordel = (...words: readonly string[]) =>
    execFileSync(
      process.execPath,
      ['--import', './scripts/own-cache.mjs', '--import', 'tsx', 'src/cli/main.ts', ...words],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, INIT_CWD: folder },
      },
    );
  for (const { id: job } of JOBS) {
    fordel('mal', job, `${job}.xlsx`);
    expect(fordel(job, `${job}.xlsx`)).toContain('Skrevet: ');
  }
  expect(readdirSync(modules)).not.toContain('@univerjs');
});

test('Every package of the pages is used', () => {
  const sources = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  );
  const isUsed = (name: string) =>
    sources.some((source) => new RegExp(`from '${name}['/]|import '${name}['/]`).test(source));
  expect(OF_PAGES.filter((name) => !isUsed(name))).toEqual([]);
});
