import type { Page } from 'playwright-core';
import { PanesUnderTest, picture } from './pane-under-test';

let panes: PanesUnderTest;

beforeAll(async () => {
  panes = await PanesUnderTest.open('a faulty one');
});

afterAll(async () => {
  await panes.close();
});

afterEach(async () => {
  await panes.closePages();
});

const withCost = (name: string) =>
  panes.page({
    sheets: {
      Kostnader: [
        ['Post', 'Beløp'],
        [name, 100],
      ],
    },
  });

const report = (page: Page) => page.getByLabel('Opplysninger om feilen').inputValue();

async function mend(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.page.edit({ sheet: 'Kostnader', row: 2, column: 1 }, { value: 'Lønn' });
  });
}

describe('An error of ours ends in a sentence, and the pane rests', () => {
  test('while it calculates; nothing of the workbook is in what is sent, and the next try takes up the work', async () => {
    const page = await withCost('Kari 4021 ved regning');
    await page
      .getByText('Her er det en feil i Fordel. Den er vår, ikke din. Arbeidsboken er som før.')
      .waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await page.locator('.skeleton').count()).toBe(0);
    expect(await report(page)).toMatch(/^Fordel \d+\.\d+\.\d+\ncalculating summer\nError\n\S+:\d+:\d+\n/);
    expect(await report(page)).not.toMatch(/Kari|4021|no cost/);
    await picture(page, 'fault');
    await mend(page);
    await page.getByText('Til sammen').waitFor();
    expect(await page.getByText('Her er det en feil i Fordel.').count()).toBe(0);
  });

  test('while it writes: the result sheets are to be looked through', async () => {
    const page = await withCost('Kari 4021 ved skriving');
    await page.getByRole('button', { name: 'Skriv til ark' }).click();
    await page.getByText('Fordel holdt på å skrive, så se over resultatarkene.').waitFor();
    expect(await report(page)).toMatch(/\nwriting summer\nTypeError: \(void …\) is not iterable\n/);
    await mend(page);
    await page.getByText('Til sammen').waitFor();
  });

  test('after it has written: it does not say that the workbook is as before', async () => {
    const page = await withCost('Kari 4021 etter skriving');
    await page.getByRole('button', { name: 'Skriv til ark' }).click();
    await page.getByText('Fordel holdt på å skrive, så se over resultatarkene.').waitFor();
    expect(await page.getByText('Arbeidsboken er som før.').count()).toBe(0);
  });

  test('while it shows the result: that is told in its place, and again when it is tried again', async () => {
    const page = await withCost('Kari 4021 ved visning');
    await page.getByText('Her er det en feil i Fordel.').waitFor();
    expect(await report(page)).not.toMatch(/Kari|4021/);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByText('Her er det en feil i Fordel.').waitFor();
    await mend(page);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByText('Til sammen').waitFor();
  });

  test('and where the clipboard is closed to a frame, it is marked', async () => {
    const page = await withCost('Kari 4021 ved regning');
    await page.getByRole('button', { name: 'Kopier opplysningene' }).click();
    const marked = () =>
      page.evaluate(() => {
        const details = document.querySelector('textarea')!;
        return details.value.slice(details.selectionStart, details.selectionEnd);
      });
    expect(await marked()).toBe(await report(page));
  });

  test('where the part that calculates does not come', async () => {
    const page = await panes.page({ before: (opened) => opened.route(/worker/, (route) => route.abort()) });
    await page.getByText('Delen av Fordel som regner, svarer ikke.').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await picture(page, 'calculator-not-there');
    await page.unroute(/worker/);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByText('Til sammen').waitFor();
  });
});
