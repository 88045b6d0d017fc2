import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { FRAME_ANCESTORS } from '../../scripts/add-in/files-beside';
import { DEVELOPMENT_ADDRESS } from '../../scripts/add-in/addresses';
import { ICON_SIZES, iconFile, manifestXml } from '../../scripts/add-in/manifest';
import { LOCALES } from '../../src/jobs/locales';
import { JOBS } from '../../src/jobs/registry';
import { VERSION } from '../../src/version';
import { ROOT, start } from '../support/command-line-process';
import { builtPages, putAddIn } from '../support/built-pages';
import { manifestComplaints } from './manifest-complaints';

const ADDRESS = 'https://fordel.nord-troms.no/tillegg';
const MANIFEST = manifestXml({ address: ADDRESS, version: '1.2.3' });

describe('The manifest', () => {
  test.each([ADDRESS, 'https://localhost:3000'])('is one that Excel takes, at %s', (address) => {
    expect(manifestComplaints(manifestXml({ address, version: '0.1.0' }))).toEqual([]);
  });

  test('at the root is that of the add-in while it is worked on, as npm run manifest makes it', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    expect(manifest).toBe(manifestXml({ address: DEVELOPMENT_ADDRESS, version: VERSION }));
  });

  test('has an element a line', () => {
    const crowded = MANIFEST.split('\n').filter((line) => !/^ *<[^<>]+>(?:[^<>]*<\/[^<>]+>)?$/.test(line));
    expect(crowded).toEqual(['']);
  });

  test('has a button for each job, by its title', () => {
    const buttons = JOBS.map((job) => [job.id, job.describe(LOCALES.nb).title] as const);
    expect(buttons).toContainEqual(['kostnader', 'Kostnadsfordeling']);
    for (const [id, title] of buttons) {
      expect(MANIFEST).toContain(`<FunctionName>fordel.run.${id}</FunctionName>`);
      expect(MANIFEST).toContain(`<bt:String id="run.${id}" DefaultValue="${title}">`);
    }
  });

  test.each<[string, string | RegExp, string, string]>([
    [
      'http',
      'IconUrl DefaultValue="https://',
      'IconUrl DefaultValue="http://',
      'http://fordel.nord-troms.no/tillegg/ikon/fordel-32.png is not https',
    ],
    [
      'another domain',
      `SupportUrl DefaultValue="${ADDRESS}`,
      'SupportUrl DefaultValue="https://andre.no',
      'https://andre.no/stotte.html is in no AppDomain',
    ],
    ['a version of three numbers', '1.2.3.0', '1.2.3', '1.2.3 is no version'],
    ['a version with a leading zero', '1.2.3.0', '1.02.3.0', '1.02.3.0 is no version'],
    ['an id that is none', /<Id>7d3c/, '<Id>xx', 'xx1c34-6c5b-4f0e-9a52-3f1f0d6f5e21 is no id'],
    [
      'elements in another order',
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      '$2$1',
      'ProviderName is too late in OfficeApp',
    ],
    ['no description', /<Description DefaultValue[^]*?<\/Description>/, '', 'OfficeApp has no Description'],
    [
      'an element of another place',
      '<GetStarted>',
      '<GetStarted><Label resid="name"/>',
      'Label does not belong in GetStarted',
    ],
    [
      'a text that nobody wrote',
      '<Title resid="open"/>',
      '<Title resid="opne"/>',
      'opne is used and not defined',
    ],
    [
      'a text that nobody reads',
      '<bt:String id="namespace"',
      '<bt:String id="ekstra" DefaultValue="x"/><bt:String id="namespace"',
      'ekstra is defined and not used',
    ],
    [
      'an id that is too long',
      /"getStartedHelp"/g,
      '"getStartedHelpThatIsLongerThanExcelTakes"',
      'getStartedHelpThatIsLongerThanExcelTakes is longer than 32 characters',
    ],
    [
      'a label that is too long',
      'id="open" DefaultValue="',
      `id="open" DefaultValue="${'Å'.repeat(130)}`,
      `“${'Å'.repeat(20)}…” is longer than 125 characters`,
    ],
    [
      'a missing language',
      /(<bt:String id="open" [^>]*>)\s*<bt:Override Locale="nn-NO"[^>]*>/,
      '$1',
      'open is not in nn-NO',
    ],
    ['a button without its small icon', '<bt:Image size="16" resid="icon16"/>', '', 'Icon has no 16 pixels'],
    ['the same id twice', 'id="Fordel.Open"', 'id="Fordel.OnSelection"', 'Fordel.OnSelection is there twice'],
    ['a page that does not live on', 'lifetime="long"', 'lifetime="short"', 'the page does not live on'],
    [
      'commands in another page',
      '<FunctionFile resid="page"/>',
      '<FunctionFile resid="support"/>',
      'support is not the page of all',
    ],
  ])('is refused with %s', (_, found, instead, complaint) => {
    const broken = MANIFEST.replace(found, instead);
    expect(broken).not.toBe(MANIFEST);
    expect(manifestComplaints(broken)).toContain(complaint);
  });
});

/** npm run build, but for the bill of materials that npm adds. */
const webpack = (...words: readonly string[]) =>
  start([
    process.execPath,
    join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js'),
    ...['--mode', 'production', '--cache-readonly', ...words],
  ]).result;
const given = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).flatMap(([name, value]) => ['--env', `${name}=${value}`]);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

describe('What npm run build makes', () => {
  const OWN_LIBRARY = 'https://intern.example.no/office/office.js';
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fordel-add-in-'));
    // What was built for other tests has warmed webpack's cache.
    await builtPages();
    const told = await webpack(
      '--output-path',
      folder,
      ...given({ address: ADDRESS, 'office-js': OWN_LIBRARY }),
    );
    expect(told).toMatchObject({ status: 0, err: '' });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('has every file that the manifest names, and the manifest is one that Microsoft’s own tool reads', () => {
    const named = [...readFileSync(join(folder, 'manifest.xml'), 'utf8').matchAll(/"(https:[^"]+)"/g)];
    expect(named.length).toBeGreaterThan(10);
    for (const [, address] of named)
      expect(existsSync(join(folder, address!.slice(ADDRESS.length)))).toBe(true);
    const read = execFileSync('npx', ['office-addin-manifest', 'info', join(folder, 'manifest.xml')], {
      encoding: 'utf8',
    });
    expect(read).toMatch(/Version: \d+\.\d+\.\d+\.0\n[^]*Default Locale: nb-NO\n[^]*Hosts: Workbook\n/);
  });

  test('has icons of so many pixels', () => {
    for (const size of ICON_SIZES) {
      const png = readFileSync(join(folder, iconFile(size)));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test('tells nothing of the machine it was made on', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const name of names.filter((each) => /\.(js|html|json|xml|css|txt)$/.test(each))) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(join(__dirname, '..', '..'));
    }
  });

  test('begins with a small script, which has neither the pane, nor the engine, nor a whole language in it', () => {
    const [script] = filesIn(folder).filter((name) => /^taskpane-.*\.js$/.test(name));
    expect(statSync(join(folder, script!)).size).toBeLessThan(20_000);
    expect(filesIn(join(folder, 'chunks')).map((name) => name.replace(/-[^-]*$/, ''))).toEqual([
      'answer-call',
      'calculator-worker',
      'en-locale',
      'excel-pane',
      'excel-pane',
      'excel-pane_answer-call',
      'nb-locale',
      'nn-locale',
    ]);
  });

  test('gets Office.js from where it is told, and from nowhere else', () => {
    const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    expect(page).toContain(`<script id="library" defer src="${OWN_LIBRARY}"></script>`);
    expect(page).toContain(`script-src 'self' https://intern.example.no/office/;`);
    expect(page).not.toContain('appsforoffice');
  });

  test('is what the other tests of the add-in open, to the byte', async () => {
    const other = join(folder, 'other');
    await putAddIn(other, { address: ADDRESS, officeJs: OWN_LIBRARY });
    const built = filesIn(folder).filter((name) => !name.startsWith('other'));
    expect(filesIn(other)).toEqual(built);
    const different = built.filter(
      (name) => !readFileSync(join(folder, name)).equals(readFileSync(join(other, name))),
    );
    expect(different).toEqual([]);
    rmSync(other, { recursive: true });
  });

  test.each([
    ['the folder', 'https://intern.example.no/office-js'],
    ['another name', 'https://intern.example.no/office-js/office-16.js'],
    ['the name twice, of which Office.js takes the first', 'https://office.js.example.no/office.js'],
  ])(
    'takes no address of Office.js that Office.js would not find the rest of itself by: %s',
    async (_, address) => {
      const { status, out, err } = await webpack(...given({ 'office-js': address }));
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(`${address} is not the file office.js itself`);
    },
  );

  test('is for no address but an https one', async () => {
    const { status, out, err } = await webpack(...given({ address: 'http://fordel.example.no' }));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('http://fordel.example.no is not an https address');
  });

  test('is framed by Excel on the web and nobody else, as the page on installing has it for nginx too', () => {
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(
      `/*\n  Content-Security-Policy: ${FRAME_ANCESTORS}\n`,
    );
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'installer.md'), 'utf8');
    expect(page).toContain(`add_header Content-Security-Policy "${FRAME_ANCESTORS}"`);
  });
});
