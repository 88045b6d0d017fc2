import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_JS } from '../../../scripts/add-in/taskpane-page';
import { putAddIn } from '../../support/built-pages';
import { useSharedTemporaryFolder } from '../../support/temporary-folder';
import { picture } from '../../taskpane/pane-under-test';
import { type BuiltAddIn, type ExcelKind, Excels, type Started } from './excels';
import type { ImitatedExcel } from './page/imitated-excel';

/**
 * The add-in as it is built, with Microsoft's own Office.js whole, in a browser that stands in for the web views and frames of Excel:
 * what Office.js fetches, what it asks of Excel, and what it shows, from the address to a written result. It is Chromium for all three,
 * and Excel is our own, so what only a real one can show is in src/hosts/excel/README.md.
 */

const ADDRESS = 'https://fordel.nord-troms.no/tillegg';
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OWN = 'https://intern.example.no/office-js/';

const file = useSharedTemporaryFolder();
let excels: Excels;
/** As it is on a server, with Office.js from Microsoft. */
let addIn: BuiltAddIn;
/** As it is behind a closed network. */
let closed: BuiltAddIn;
/** As it is while it is worked on. */
let development: BuiltAddIn;

beforeAll(async () => {
  const built = async (name: string, address: string, officeJs = OFFICE_JS): Promise<BuiltAddIn> => {
    const folder = file(name);
    await putAddIn(folder, { address, officeJs });
    return { folder, address, officeJs };
  };
  excels = await Excels.open();
  addIn = await built('microsoft', ADDRESS);
  closed = await built('closed', ADDRESS, `${OWN}office.js`);
  development = await built('development', 'https://localhost:3000');
});

afterEach(() => excels.closePages());

afterAll(() => excels.close());

/** `#VALUE!`, as Office.js tells it to Excel. */
const VALUE_ERROR = 7;

/** What Office.js is for each Excel. */
const PARTS = { web: 'excel-web-16.00.js', windows: 'excel-win32-16.01.js', mac: 'excel-mac-16.00.js' };

const EXCELS = ['web', 'windows', 'mac'] as const satisfies readonly ExcelKind[];

const ofOfficeJs = (excel: keyof typeof PARTS, strings: string) =>
  ['office.js', PARTS[excel], `${strings}/office_strings.js`, 'telemetry/oteljs_agave.js'].sort();

interface ExcelWindow {
  readonly excel: ImitatedExcel;
}

const sheetsOf = ({ excel }: Started) =>
  excel.evaluate(() => (window as unknown as ExcelWindow).excel.server.model.sheets.map(({ name }) => name));

/** What Excel was told by a method, when it has been told it. */
async function toldBy({ excel }: Started, method: string): Promise<readonly unknown[]> {
  const told = await excel.waitForFunction(
    (name) => (window as unknown as ExcelWindow).excel.told.find((each) => each.method === name)?.given,
    method,
  );
  return (await told.jsonValue())!;
}

/** The pane has read the workbook, and Office.js has fetched the last that it fetches. */
async function isOpen({ pane, page, askedOfOthers }: Started): Promise<void> {
  await pane.getByRole('listitem').filter({ hasText: 'Kommune 1' }).waitFor();
  while (!askedOfOthers.some((address) => address.endsWith('oteljs_agave.js'))) await page.waitForTimeout(20);
}

const written = (pane: Started['pane']) =>
  pane.getByText(/^Skrevet til Fordeling, Avrunding og Lest grunnlag/);

describe.each(EXCELS)('In Excel: %s', (excel) => {
  test('it starts, reads and writes, and no policy refuses anything', async () => {
    const started = await excels.start(addIn, { excel });
    await isOpen(started);
    await started.pane.getByRole('button', { name: 'Skriv til ark' }).click();
    await written(started.pane).waitFor();
    await picture(started.page, `started-${excel}`);
    expect(await sheetsOf(started)).toEqual([
      'Deltakere',
      'Nøkler',
      'Kostnader',
      'Fordeling',
      'Avrunding',
      'Lest grunnlag',
    ]);
    expect([started.refusals, started.complaints]).toEqual([[], []]);
    // Not even what Office.js measures goes anywhere from the page: Excel is told.
    expect(started.askedOfOthers.toSorted()).toEqual(ofOfficeJs(excel, 'nb-no').map((name) => HOSTED + name));
  });

  test.each([
    ['nn-NO', 'nn-no', 'nn'],
    ['en-GB', 'en-us', 'en'],
    // Office.js has no texts in Northern Sámi, and takes English ones.
    ['se-NO', 'en-us', 'en'],
  ])('it starts in %s', async (language, strings, locale) => {
    const started = await excels.start(addIn, { excel, language });
    await isOpen(started);
    expect(await started.pane.locator('html').getAttribute('lang')).toBe(locale);
    expect([started.refusals, started.complaints]).toEqual([[], []]);
    expect(started.askedOfOthers.toSorted()).toEqual(ofOfficeJs(excel, strings).map((name) => HOSTED + name));
  });

  test('behind a closed network it asks nobody but the own server', async () => {
    const started = await excels.start(closed, { excel });
    await isOpen(started);
    expect([started.refusals, started.complaints]).toEqual([[], []]);
    expect(started.askedOfOthers.toSorted()).toEqual(ofOfficeJs(excel, 'nb-no').map((name) => OWN + name));
  });

  test('it starts from the machine that it is worked on', async () => {
    const started = await excels.start(development, { excel });
    await isOpen(started);
    expect([started.refusals, started.complaints]).toEqual([[], []]);
  });

  test('it starts where the browser gives the page no storage', async () => {
    const started = await excels.start(addIn, { excel, withoutStorage: true });
    await isOpen(started);
    expect(started.refusals).toEqual([]);
    // Office.js looks for an answer to a sign-in there, and tells the console that it could not.
    expect(started.complaints).toEqual([
      'SecurityError: Access to sessionStorage is denied for this document.',
    ]);
  });

  test('it starts without the texts of Office.js in the own language', async () => {
    const missing = { 'nn-no/office_strings.js': 'not-found' } as const;
    const started = await excels.start(addIn, { excel, language: 'nn-NO', missing });
    await isOpen(started);
    expect(started.refusals).toEqual([]);
    expect(started.askedOfOthers).toContain(`${HOSTED}en-us/office_strings.js`);
  });

  test('a policy that lets in the file office.js alone is seen, by what it refuses', async () => {
    const changePage = (html: string) => html.replaceAll(`${HOSTED};`, `${OFFICE_JS};`);
    const { page, refusals } = await excels.start(addIn, { excel, changePage });
    while (refusals.length < 3) await page.waitForTimeout(20);
    const told = refusals.join('\n');
    for (const name of [PARTS[excel], 'nb-no/office_strings.js', 'en-us/office_strings.js']) {
      expect(told).toContain(`script-src-elem: ${HOSTED}${name}`);
    }
  });

  // Every part of the page that has not come yet when Excel begins to ask.
  const slow = {
    'chunks/excel-pane_answer-call': 1_000,
    'chunks/excel-pane-': 1_700,
    'chunks/answer-call': 2_400,
  };

  test('a cell that is calculated at once gets its value, however late the engine comes', async () => {
    const cell = { name: 'ANDEL', given: [100, [[1], [3]], 0, 2, null, null] };
    const started = await excels.start(addIn, { excel, slow, cell });
    expect(await toldBy(started, 'SetInvocationResults')).toMatchObject([[{ id: 7, value: 75 }]]);
  });

  test.each([
    ['nb-NO', 'Beløpet er «mye», og det er ikke et tall. Skriv et tall.'],
    ['en-GB', 'The total is ‘mye’, which is not a number. Write a number.'],
  ])('or why there is none, in %s', async (language, value) => {
    const cell = { name: 'ANDEL', given: ['mye', [[1]], 0, 1, null, null] };
    const started = await excels.start(addIn, { excel, language, slow, cell });
    const refused = { id: 7, failed: true, errorCode: VALUE_ERROR, value };
    expect(await toldBy(started, 'SetInvocationResults')).toMatchObject([[refused]]);
  });

  test('a button of the ribbon that is pressed at once runs its job, however late the pane comes', async () => {
    const started = await excels.start(addIn, { excel, slow, button: 'fordel.run.kostnader' });
    const [button, status] = await toldBy(started, 'commandCompleted');
    expect([button, status]).toEqual(['fordel.run.kostnader', 0]);
    expect(await sheetsOf(started)).toContain('Fordeling');
  });
});

describe('Excel on the web', () => {
  test.each([
    'https://kommune.sharepoint.com',
    'https://kommune-my.sharepoint.com',
    'https://excel.cloud.microsoft',
    'https://www.microsoft365.com',
    'https://www.office.com',
    'https://onedrive.live.com',
    'https://teams.microsoft.com',
  ])('has it in its frame in %s', async (around) => {
    const started = await excels.start(addIn, { excel: 'web', around });
    await isOpen(started);
    expect([started.refusals, started.complaints]).toEqual([[], []]);
  });

  test('has it, and nobody else has', async () => {
    const { page, complaints } = await excels.start(addIn, {
      excel: 'web',
      around: 'https://annet.example.no',
    });
    while (complaints.length === 0) await page.waitForTimeout(20);
    expect(complaints[0]).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
  });

  test('at an address that Office.js does not know may be asked about by Office.js, in a frame and a page of its own', async () => {
    const started = await excels.start(addIn, { excel: 'web', excelAt: 'https://regneark.sharepoint.com' });
    await started.pane.waitForURL(`${HOSTED}AgaveErrorUX/index.html**`);
    await picture(started.page, 'excel-not-known');
    expect(started.refusals).toEqual([]);
  });
});

test('Of the pages that are built one loads scripts, and all the buttons, the pane and the functions of the manifest are in it', () => {
  const pages = readdirSync(addIn.folder).filter((name) => name.endsWith('.html'));
  const withScripts = pages.filter((name) =>
    readFileSync(join(addIn.folder, name), 'utf8').includes('<script'),
  );
  expect(withScripts).toEqual(['taskpane.html']);
  const manifest = readFileSync(join(addIn.folder, 'manifest.xml'), 'utf8');
  expect(manifest).toContain(`<bt:Url id="page" DefaultValue="${ADDRESS}/taskpane.html"/>`);
  for (const place of ['<Runtime resid', '<FunctionFile resid', '<SourceLocation resid']) {
    const pagesOfPlace = [...manifest.matchAll(new RegExp(`${place}="([^"]*)"`, 'g'))].map(([, id]) => id);
    expect(pagesOfPlace.filter((id) => id !== 'functions')).toContain('page');
  }
});
