import { PanesUnderTest, picture } from './pane-under-test';

let panes: PanesUnderTest;

beforeAll(async () => {
  panes = await PanesUnderTest.open('all and an own one');
});

afterAll(async () => {
  await panes.close();
});

test('A job that is new gets its screen from what it declares, and is written', async () => {
  const page = await panes.page();
  await page.getByLabel('Jobb').selectOption('Summer kostnader');
  await page.getByText('Til sammen').waitFor();
  await page.getByRole('button', { name: 'Valg' }).click();
  await page.getByLabel('Fortegn').selectOption('minus');
  await page.getByText('Som inntekt.').waitFor();
  await page.getByText('−5 466 440,86').first().waitFor();
  await picture(page, 'own-job');
  await page.getByRole('button', { name: 'Skriv til ark' }).click();
  await page.getByText(/^Skrevet til Summer/).waitFor();
  expect(await page.evaluate(() => window.page.settings())).toEqual({
    'fordel.jobb': 'summer',
    fortegn: 'minus',
  });
  expect(panes.complaints).toEqual([]);
});
