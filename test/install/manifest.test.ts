import { readFile, writeFile } from 'node:fs/promises';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { DEVELOPMENT_ADDRESS, productionAddress, readAddress } from '../../scripts/install/address';
import { writeIcons } from '../../scripts/install/icons';
import { buildManifest, manifestVersion } from '../../scripts/install/manifest';
import { JOBS } from '../../src/jobs/registry';
import { VERSION } from '../../src/version';
import { useTemporaryFolder } from '../support/temporary-folder';
import { manifestComplaints } from './manifest-rules';

const inFolder = useTemporaryFolder();
const icons = mkdtempSync(join(tmpdir(), 'fordel-icons-'));

beforeAll(() => {
  writeIcons(icons);
});
afterAll(() => {
  rmSync(icons, { recursive: true });
});

/** Icons, whatever address they are asked for at. */
function iconAt(address: string): Buffer | null {
  const path = join(icons, 'icons', address.split('/icons/')[1] ?? '');
  return existsSync(path) ? readFileSync(path) : null;
}

const SERVED = readAddress('https://fordel.kommune.no/excel/');
const production = buildManifest(SERVED, 'production');
const development = buildManifest(DEVELOPMENT_ADDRESS, 'development');

test.each([
  ['production', production],
  ['development', development],
])('Nothing in the manifest for %s is against the rules', (_, manifest) => {
  expect(manifestComplaints(manifest, iconAt)).toEqual([]);
});

test('Microsoft’s own reader finds in it what was meant', async () => {
  await writeFile(inFolder('manifest.xml'), production);
  expect(await OfficeAddinManifest.readManifestFile(inFolder('manifest.xml'))).toMatchObject({
    displayName: 'Fordel',
    version: `${VERSION}.0`,
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultLocale: 'nb-NO',
    appDomains: ['https://fordel.kommune.no'],
    iconUrl: 'https://fordel.kommune.no/excel/icons/fordel-32.png',
    supportUrl: 'https://fordel.kommune.no/excel/support.html',
    defaultSettings: { sourceLocation: 'https://fordel.kommune.no/excel/taskpane.html' },
  });
});

test('The copy under development stands beside the real one: it has another id and another name', () => {
  const idOf = (manifest: string) => /<Id>(.*)<\/Id>/.exec(manifest)![1];
  expect(idOf(development)).not.toBe(idOf(production));
  expect(development).toContain('<DisplayName DefaultValue="Fordel (utvikling)">');
});

test('Every job has a button that runs it, and the menu of a cell opens the pane on the selection', () => {
  const commands = [...production.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
  expect(commands).toEqual([...JOBS.map(({ id }) => `fordel.run.${id}`), 'fordel.openOnSelection']);
});

test('The words of the worksheet functions come in the language of Excel', () => {
  expect(production).toContain('DefaultValue="https://fordel.kommune.no/excel/functions.nb.json"');
  expect(production).toContain('Locale="nn-NO" Value="https://fordel.kommune.no/excel/functions.nn.json"');
  expect(production).toContain('Locale="en-US" Value="https://fordel.kommune.no/excel/functions.en.json"');
});

/** One thing wrong each, and what is said of it. */
const BROKEN: readonly (readonly [wrong: string, from: string | RegExp, to: string, complaint: string])[] = [
  ['an id that is no UUID', /<Id>.*<\/Id>/, '<Id>fordel</Id>', 'Id fordel is no UUID'],
  [
    'a version of three parts',
    /<Version>.*<\/Version>/,
    '<Version>1.2.3</Version>',
    'Version 1.2.3 is not four numbers of at most five digits',
  ],
  [
    'a version of six digits',
    /<Version>.*<\/Version>/,
    '<Version>1.2.3.123456</Version>',
    'Version 1.2.3.123456 is not four numbers of at most five digits',
  ],
  [
    'the version before the id',
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    '$2$1',
    'OfficeApp: Id must stand before Version',
  ],
  [
    'what Excel needs after where it starts',
    /(<Requirements>[^]*<\/Requirements>)\s*(<DefaultSettings>[^]*<\/DefaultSettings>)/,
    '$2$1',
    'OfficeApp: Requirements must stand before DefaultSettings',
  ],
  [
    'an action before its icon',
    /(<Icon>[^]*?<\/Icon>)\s*(<Action[^]*?<\/Action>)/,
    '$2$1',
    'Control: Icon must stand before Action',
  ],
  [
    'long texts before short ones',
    /(<bt:ShortStrings>[^]*<\/bt:ShortStrings>)\s*(<bt:LongStrings>[^]*<\/bt:LongStrings>)/,
    '$2$1',
    'Resources: ShortStrings must stand before LongStrings',
  ],
  [
    'an element that nobody knows',
    '<Permissions>',
    '<Colour>blue</Colour><Permissions>',
    'OfficeApp has no place for Colour',
  ],
  ['a button without a tooltip', /<Supertip>[^]*?<\/Supertip>/, '', 'Control lacks Supertip'],
  ['no page for help', /<SupportUrl[^]*?<\/SupportUrl>/, '', 'OfficeApp lacks SupportUrl'],
  [
    'a name that is too long',
    'DefaultValue="Fordel"',
    `DefaultValue="${'x'.repeat(126)}"`,
    `DisplayName has 126 characters, at most 125: ${'x'.repeat(126)}`,
  ],
  [
    'a label that is too long in nynorsk',
    'Value="Opne Fordel"',
    `Value="${'x'.repeat(126)}"`,
    `ShortStrings has 126 characters, at most 125: ${'x'.repeat(126)}`,
  ],
  [
    'a tooltip that is too long',
    /(id="Open.Help" DefaultValue=)"[^"]*"/,
    `$1"${'x'.repeat(251)}"`,
    `LongStrings has 251 characters, at most 250: ${'x'.repeat(251)}`,
  ],
  [
    'a text without nynorsk',
    /(id="Open.Label"[^>]*>)\s*<bt:Override Locale="nn-NO"[^>]*>/,
    '$1',
    'Open.Label has nothing in nn-NO',
  ],
  [
    'a name without English',
    /(<DisplayName[^]*?)<Override Locale="en-US"[^>]*>/,
    '$1',
    'DisplayName has nothing in en-US',
  ],
  [
    'a text twice in one language',
    /(id="Open.Label"[^>]*>)/,
    '$1<bt:Override Locale="nn-NO" Value="Opne" />',
    'Open.Label is twice in nn-NO',
  ],
  [
    'a language without its country',
    /(id="Open.Label"[^>]*>)/,
    '$1<bt:Override Locale="da" Value="Åbn" />',
    'Open.Label: da is no language with its country',
  ],
  ['an empty text', 'DefaultValue="Åpne Fordel"', 'DefaultValue=""', 'Open.Label is empty'],
  [
    'a text that is not there',
    /<bt:String id="Group.Label"[^]*?<\/bt:String>/,
    '',
    'Label names Group.Label, which is not among ShortStrings',
  ],
  [
    'a long text where a short one belongs',
    '<Title resid="Started.Title" />',
    '<Title resid="Started.Help" />',
    'Title names Started.Help, which is not among ShortStrings',
  ],
  [
    'a text that nothing uses',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="a"><bt:Override Locale="nn-NO" Value="a" /><bt:Override Locale="en-US" Value="a" /></bt:String>',
    'nothing uses Old.Label',
  ],
  [
    'an id of 33 characters',
    /Started\.Title/g,
    'Started.Title.That.Is.Far.Too.Long',
    'the id Started.Title.That.Is.Far.Too.Long has more than 32 characters',
  ],
  [
    'two buttons of one id',
    'id="Fordel.OpenOnSelection"',
    'id="Fordel.Open"',
    'the id Fordel.Open stands twice',
  ],
  [
    'a page without https',
    /https:\/\/fordel\.kommune\.no\/excel\/support\.html"/g,
    'http://fordel.kommune.no/excel/support.html"',
    'http://fordel.kommune.no/excel/support.html is not https',
  ],
  [
    'an icon from elsewhere',
    'https://fordel.kommune.no/excel/icons/fordel-80.png',
    'https://cdn.example/icons/fordel-80.png',
    'https://cdn.example/icons/fordel-80.png is not where the page is',
  ],
  [
    'an icon that is not there',
    'icons/fordel-80.png',
    'icons/fordel-81.png',
    'there is no picture at https://fordel.kommune.no/excel/icons/fordel-81.png',
  ],
  [
    'an icon of other pixels',
    'id="Icon.80" DefaultValue="https://fordel.kommune.no/excel/icons/fordel-80.png"',
    'id="Icon.80" DefaultValue="https://fordel.kommune.no/excel/icons/fordel-64.png"',
    'https://fordel.kommune.no/excel/icons/fordel-64.png is no PNG of 80 × 80 pixels',
  ],
  [
    'a button without its smallest icon',
    /<bt:Image size="16" resid="Icon.16" \/>/,
    '',
    'an icon lacks 16 pixels',
  ],
  [
    'a runtime that ends with the pane',
    'lifetime="long"',
    'lifetime="short"',
    'the runtime does not live long',
  ],
  [
    'commands on a page of their own',
    '<FunctionFile resid="Taskpane.Url" />',
    '<FunctionFile resid="Support.Url" />',
    'FunctionFile names Support.Url, not the runtime’s page',
  ],
  [
    'a shared runtime that is not asked for',
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    '',
    'a shared runtime needs the set SharedRuntime 1.1',
  ],
  ['a workbook that can only be read', 'ReadWriteDocument', 'ReadDocument', 'Fordel must be let to write'],
];

test.each(BROKEN)('A manifest with %s is refused for that', (_, from, to, complaint) => {
  const broken = production.replace(from, to);
  expect(broken).not.toBe(production);
  expect(manifestComplaints(broken, iconAt)).toContain(complaint);
});

test.each([
  [
    'http://fordel.kommune.no',
    'http://fordel.kommune.no does not begin with https://. Excel loads add-ins by https alone.',
  ],
  ['fordel.kommune.no', 'fordel.kommune.no is no address. Write it whole: https://fordel.kommune.no.'],
  ['https://fordel.kommune.no/?a=b', 'https://fordel.kommune.no/?a=b: leave out what follows ? or #.'],
])('%s cannot be the address', (address, complaint) => {
  expect(() => readAddress(address)).toThrow(complaint);
});

test('The address comes from the command line, else from the environment, else from package.json', async () => {
  const { config } = JSON.parse(await readFile('package.json', 'utf8')) as { config: { address: string } };
  const environment = { FORDEL_ADDRESS: 'https://b.no' };
  expect(productionAddress('https://a.no/', environment)).toBe('https://a.no');
  expect(productionAddress(undefined, environment)).toBe('https://b.no');
  expect(productionAddress(undefined, {})).toBe(config.address);
});

test('A version that a manifest cannot have stops the build', () => {
  expect(manifestVersion('1.20.3')).toBe('1.20.3.0');
  expect(() => manifestVersion('1.0.0-rc.1')).toThrow(
    '1.0.0-rc.1 in package.json cannot be a manifest’s version',
  );
});
