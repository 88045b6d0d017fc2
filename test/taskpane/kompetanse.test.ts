import type { Page } from 'playwright-core';
import type { SheetInputs } from '../support/memory-workbook';
import { PanesUnderTest, picture } from './pane-under-test';

/** The serial numbers of 15 August 2026 and 15 June 2027, as numbers with a format for days. */
const day = (serial: number) => ({ value: serial, numberFormat: 'dd.mm.yyyy' });

const PLAN: SheetInputs = {
  Ansatte: [
    ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Kommune'],
    ['Kari Nordmann', 0.75, 520_000, 'Skjervøy'],
    ['Ola Nordmann', 1, 610_000, 'Nordreisa'],
  ],
  Utdanninger: [
    ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt', 'Vikar'],
    ['Kari Nordmann', 'Psykisk helsearbeid', 'Studium', 30, day(46_249), day(46_553), 'ja'],
    ['Ola Nordmann', 'Veiledning', 'Studium', 45, day(46_249), day(46_553), 'nei'],
  ],
  Satser: [
    ['Sats', 'Verdi'],
    ['Pensjon', 0.2],
    ['Feriepenger', 0.12],
    ['Arbeidsgiveravgift', 0.051],
  ],
};

let panes: PanesUnderTest;

beforeAll(async () => {
  panes = await PanesUnderTest.open();
});

afterAll(async () => {
  await panes.close();
});

afterEach(async () => {
  await panes.closePages();
});

async function planIn(sheets: SheetInputs = PLAN): Promise<Page> {
  return panes.page({ sheets, settings: { 'fordel.jobb': 'kompetanse' }, height: 1400 });
}

const sheetNames = (page: Page) =>
  page.evaluate(async () => (await window.page.read()).sheets.map(({ name }) => name));

const textsOf = (page: Page, sheet: string) =>
  page.evaluate(async (wanted) => {
    const { sheets } = await window.page.read();
    const rows = [...sheets.find(({ name }) => name === wanted)!.rows.values()];
    return rows.map((row) => row.get(1)?.value).filter((value) => typeof value === 'string');
  }, sheet);

test('A competence plan is chosen, shows its days and its cost, and is written by one press', async () => {
  const page = await panes.page({ sheets: PLAN, height: 1400 });
  await page.getByLabel('Jobb').selectOption('Kompetanseplan');
  await page.getByRole('button', { name: 'Skriv til ark' }).waitFor();
  await page.getByText('Merkostnad 2027 (kr)').first().waitFor();
  await picture(page, 'kompetanse-ready');
  // The decimals of days are as much to be read as their whole numbers.
  expect(await page.locator('.bars .amount').allTextContents()).toEqual(['11,25', '15']);
  expect(await page.locator('.bars .ore').allTextContents()).toEqual(['', '']);
  await page.getByRole('button', { name: 'Skriv til ark' }).click();
  await page.getByText(/^Skrevet til Permisjon/).waitFor();
  await picture(page, 'kompetanse-written');
  expect(await sheetNames(page)).toEqual([
    ...Object.keys(PLAN),
    'Permisjon',
    'Tillegg',
    'Stipend',
    'Kostnad',
    'Budsjett',
    'Svar',
    'Regler',
    'Lest plan',
  ]);
  expect((await textsOf(page, 'Svar')).filter((text) => text.startsWith('Svar til'))).toEqual([
    'Svar til Kari Nordmann',
    'Svar til Ola Nordmann',
  ]);
});

test('The answer is to one employee when that is chosen, and whom it is to is not kept', async () => {
  const page = await planIn();
  await page.getByRole('button', { name: 'Valg' }).click();
  await page.getByLabel('Svar til').fill('Kari Nordmann');
  await page.getByLabel('Svar til').press('Enter');
  await page.getByRole('button', { name: 'Skriv til ark' }).click();
  await page.getByText(/^Skrevet til Permisjon/).waitFor();
  await picture(page, 'kompetanse-choices');
  expect((await textsOf(page, 'Svar')).filter((text) => text.startsWith('Svar til'))).toEqual([
    'Svar til Kari Nordmann',
  ]);
  expect(await page.evaluate(() => window.page.settings())).toEqual({ 'fordel.jobb': 'kompetanse' });
});

test('What a person must decide is told with its cell, and an employee who is not there is asked about', async () => {
  const page = await planIn();
  await page.getByText('mellom to trinn i Permisjonsregler').waitFor();
  await page.evaluate(() => {
    window.page.edit({ sheet: 'Utdanninger', row: 2, column: 1 }, { value: 'Per' });
  });
  const message = page.getByRole('alert').filter({ hasText: '«Per» er ikke blant de ansatte' });
  await message.waitFor();
  await picture(page, 'kompetanse-unknown');
  await message.getByRole('button', { name: 'Utdanninger!A2' }).waitFor();
});

test('Nothing was asked of the network, and no page complained', () => {
  expect(panes.strayRequests).toEqual([]);
  expect(panes.complaints).toEqual([]);
});
