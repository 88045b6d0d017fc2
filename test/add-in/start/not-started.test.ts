import { readdirSync } from 'node:fs';
import { OFFICE_JS } from '../../../scripts/add-in/taskpane-page';
import { putAddIn } from '../../support/built-pages';
import { useSharedTemporaryFolder } from '../../support/temporary-folder';
import { picture } from '../../taskpane/pane-under-test';
import { type BuiltAddIn, Excels, type Start, type Started } from './excels';

/** What stands in the pane when something that it starts with comes late or not at all. */

const ADDRESS = 'https://fordel.nord-troms.no/tillegg';
const OWN_LIBRARY = 'https://intern.example.no/office-js/office.js';

const file = useSharedTemporaryFolder();
let excels: Excels;
let addIn: BuiltAddIn;
let closed: BuiltAddIn;

beforeAll(async () => {
  excels = await Excels.open();
  addIn = { folder: file('microsoft'), address: ADDRESS, officeJs: OFFICE_JS };
  closed = { folder: file('closed'), address: ADDRESS, officeJs: OWN_LIBRARY };
  await putAddIn(addIn.folder, addIn);
  await putAddIn(closed.folder, closed);
});

afterEach(() => excels.closePages());

afterAll(() => excels.close());

/** The one sentence in the pane, once it is there. */
async function sentence({ pane }: Started): Promise<string> {
  return pane.getByRole('status').innerText();
}

const NO_LIBRARY = {
  'nb-NO':
    'Fordel kunne ikke starte: Excels bibliotek Office.js kom ikke fra appsforoffice.microsoft.com. Sjekk nettet, og lukk og åpne ruten.\n\nHjelper det ikke, vis dette til dem som drifter maskinen: Den må nå appsforoffice.microsoft.com.',
  'nn-NO':
    'Fordel fekk ikkje starta: Excel sitt bibliotek Office.js kom ikkje frå appsforoffice.microsoft.com. Sjekk nettet, og lukk og opne ruta.\n\nHjelper det ikkje, vis dette til dei som driftar maskina: Ho må nå appsforoffice.microsoft.com.',
  'en-GB':
    'Fordel could not start: Excel’s library Office.js did not come from appsforoffice.microsoft.com. Check the network, then close and open the pane.\n\nIf that does not help, show this to those who run your machine: it must reach appsforoffice.microsoft.com.',
};

describe('When Office.js does not come', () => {
  test.each(Object.entries(NO_LIBRARY))('the pane says so in %s, and what to do', async (language, text) => {
    for (const excel of ['web', 'windows', 'mac'] as const) {
      const started = await excels.start(addIn, { excel, language, missing: { 'office.js': 'refused' } });
      expect(await sentence(started)).toBe(text);
      expect(await started.pane.locator('html').getAttribute('lang')).toBe(language.slice(0, 2));
      if (excel === 'windows') await picture(started.page, `no-office-js-${language}`);
    }
  });

  test('nor from the own server, that server is named', async () => {
    const started = await excels.start(closed, { excel: 'windows', missing: { 'office.js': 'not-found' } });
    expect(await sentence(started)).toContain('Office.js kom ikke fra intern.example.no.');
  });

  test('the sentence can be read in the dark', async () => {
    const missing = { 'office.js': 'refused' } as const;
    const started = await excels.start(addIn, { excel: 'mac', missing, colorScheme: 'dark' });
    await sentence(started);
    await picture(started.page, 'no-office-js-dark');
    const [ink, paper] = await started.pane.evaluate(() => [
      getComputedStyle(document.querySelector('.start')!).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect([ink, paper]).toEqual(['rgb(255, 255, 255)', 'rgb(41, 41, 41)']);
  });
});

test('While it is waited for Excel, the pane says so, and opens when Excel answers', async () => {
  const slow = { 'excel-win32-16.01.js': 5_000 };
  const started = await excels.start(addIn, { excel: 'windows', slow });
  expect(await sentence(started)).toBe('Fordel venter på Excel. På et tregt nett kan det ta litt tid.');
  await picture(started.page, 'waiting-for-excel');
  await started.pane.getByRole('listitem').filter({ hasText: 'Kommune 1' }).waitFor();
  expect(await started.pane.locator('.start').count()).toBe(0);
});

describe('When Excel never answers, the pane says so after a while', () => {
  test.each<[string, Start]>([
    [
      'a firewall lets nothing of Office.js through, and says nothing',
      { excel: 'mac', missing: { 'hosted/': 'silent' } },
    ],
    ['the part for this Excel is not there', { excel: 'web', missing: { 'excel-web': 'not-found' } }],
    ['the part for this Excel is kept back', { excel: 'windows', missing: { 'excel-win32': 'refused' } }],
    ['the texts of Office.js are not there', { excel: 'windows', missing: { office_strings: 'refused' } }],
  ])('for %s', async (_, start) => {
    const started = await excels.start(addIn, { ...start, isHurried: true });
    await started.pane.getByText('Fordel venter på Excel.').waitFor();
    await started.pane.getByText('Excel har ikke svart ennå.').waitFor();
    expect(await sentence(started)).toBe(
      'Excel har ikke svart ennå. Fordel åpner seg når svaret kommer. Kommer det ikke, sjekk nettet, og lukk og åpne ruten.\n\nHjelper det ikke, vis dette til dem som drifter maskinen: Den må nå alt av Office.js på appsforoffice.microsoft.com.',
    );
    await picture(started.page, `excel-is-silent-${start.excel}`);
  });

  test('for the own server of Office.js lets the page have no more than its first file', async () => {
    const started = await excels.start(closed, { excel: 'windows', closedLibrary: true, isHurried: true });
    await started.pane.getByText('Den må nå alt av Office.js på intern.example.no.').waitFor();
    expect(started.complaints.join('\n')).toContain('Access-Control-Allow-Origin');
  });
});

test('When a file of the add-in itself does not come, the pane says so', async () => {
  const started = await excels.start(addIn, {
    excel: 'windows',
    missing: { 'chunks/excel-pane-': 'not-found' },
  });
  expect(await sentence(started)).toBe(
    'Fordel kunne ikke starte: En av filene kom ikke fra fordel.nord-troms.no. Sjekk nettet, og lukk og åpne ruten.\n\nHjelper det ikke, vis dette til dem som drifter Fordel.',
  );
});

test('When it fails otherwise, the pane says how', async () => {
  const changed = {
    'chunks/excel-pane-': ['Office.context', "(() => { throw new Error('uventet'); })()"],
  } as const;
  const started = await excels.start(addIn, { excel: 'windows', changed });
  expect(await sentence(started)).toBe(
    'Noe gikk galt da Fordel skulle starte. Arbeidsboken er som før. Meld fra om dette, så retter vi det: Error: uventet',
  );
});

test('When not even its first script comes, a sentence stands in the page, in all three languages', async () => {
  const script = readdirSync(addIn.folder).find((name) => /^taskpane-.*\.js$/.test(name))!;
  const started = await excels.start(addIn, { excel: 'windows', missing: { [script]: 'not-found' } });
  const sentences = started.pane.locator('#fordel p');
  await sentences.first().waitFor({ state: 'hidden' });
  await started.pane.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await sentences.first().waitFor({ state: 'visible' });
  await picture(started.page, 'no-script');
  expect(await sentences.allInnerTexts()).toEqual([
    'Fordel har ikke startet. Lukk ruten og åpne den igjen.',
    'Fordel har ikkje starta. Lukk ruta og opne henne igjen.',
    'Fordel has not started. Close the pane and open it again.',
  ]);
});

test('In a browser without Excel the pane says where it works', async () => {
  const started = await excels.start(addIn, { excel: 'none', language: 'nn-NO' });
  expect(await sentence(started)).toBe(
    'Fordel si oppgåverute verkar berre i Excel. Bruk arbeidsbenken her: npm start.',
  );
  expect(started.refusals).toEqual([]);
});
