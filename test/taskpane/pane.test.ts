import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { formula } from '../support/memory-workbook';
import { DELTAKERE, NORIKT, PanesUnderTest, picture, type PaneInput } from './pane-under-test';

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

/** Opens the pane, and waits until it has calculated. */
async function paneOn(input: PaneInput = {}): Promise<Page> {
  const page = await panes.page(input);
  await page.getByRole('button', { name: /Skriv|Write|Oppdater/ }).waitFor();
  return page;
}

const write = (page: Page) => page.getByRole('button', { name: 'Skriv til ark' }).click();
const bar = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

/** With plain spaces in place of those that do not break. */
async function barText(page: Page, name: string): Promise<string> {
  return ((await bar(page, name).textContent()) ?? '').replaceAll('\u00a0', ' ');
}

async function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await window.page.read()).sheets.map(({ name }) => name));
}

/** The engine's values in a result sheet, beside the first column. */
async function valueBeside(page: Page, sheet: string, label: string, column: number): Promise<unknown> {
  return page.evaluate(
    async ([wanted, text, at]) => {
      const { sheets } = await window.page.read();
      const rows = sheets.find(({ name }) => name === wanted)!.rows;
      return [...rows.values()].find((row) => row.get(1)?.value === text)?.get(at)?.value;
    },
    [sheet, label, column] as const,
  );
}

describe('Cells of the user’s own that point into the result', () => {
  test('are told before another participant comes to stand there, and written past by a press', async () => {
    const page = await paneOn({
      sheets: { ...NORIKT, Faktura: [['Kåfjord', formula('=Fordeling!E12')]] },
    });
    await write(page);
    await page.getByText(/^Skrevet til Fordeling/).waitFor();
    const changed = await page.evaluate(async () => {
      const row = (await window.page.read()).sheets.find(({ name }) => name === 'Deltakere')!.rows.get(4)!;
      return row.get(1)?.value;
    });
    expect(changed).toBe('Kåfjord');
    await page.evaluate(() => {
      window.page.edit({ sheet: 'Deltakere', row: 4, column: 1 }, { value: 'Lyngen' });
    });
    await page.getByText('Faktura!B1, som er din, peker på steder i resultatet').waitFor();
    await picture(page, 'own-references');
    await page.getByRole('button', { name: 'Skriv likevel' }).click();
    await page.getByText(/^Skrevet til Fordeling/).waitFor();
    expect(await valueBeside(page, 'Fordeling', 'Lyngen', 5)).toBeCloseTo(971_882.28, 2);
  });
});

describe('What a person wrote on a result', () => {
  test('stays there, and is told by its cell before it goes', async () => {
    const page = await paneOn();
    await write(page);
    await page.getByText(/^Skrevet til Fordeling/).waitFor();
    await page.evaluate(() => {
      window.page.edit({ sheet: 'Fordeling', row: 12, column: 9 }, { value: 'Avtalt' });
      window.page.edit({ sheet: 'Deltakere', row: 2, column: 2 }, { value: 4945 });
    });
    await page.getByRole('button', { name: 'Oppdater' }).click();
    await page.getByText(/^Skrevet til Fordeling/).waitFor();
    expect(await valueBeside(page, 'Fordeling', 'Kåfjord', 9)).toBe('Avtalt');

    await page.evaluate(() => {
      window.page.edit({ sheet: 'Deltakere', row: 4, column: 1 }, { value: 'Lyngen' });
    });
    await page.getByText('i cellen Fordeling!I12, følger ikke med').waitFor();
    await picture(page, 'own-work');
    await page.getByRole('button', { name: 'Skriv likevel' }).click();
    await page.getByText(/^Skrevet til Fordeling/).waitFor();
    expect(await valueBeside(page, 'Fordeling', 'Lyngen', 9)).toBeUndefined();
  });
});

describe('From sheet to written result', () => {
  test('the result is there before anything is asked, and is written by one press', async () => {
    const page = await paneOn();
    expect(await barText(page, 'Skjervøy')).toContain('1 170 715,14');
    await picture(page, 'ready');
    await write(page);
    await page.getByText(/^Skrevet til Fordeling, Avrunding og Lest grunnlag/).waitFor();
    await picture(page, 'written');
    expect(await sheetNames(page)).toEqual([
      'Deltakere',
      'Nøkler',
      'Kostnader',
      'Fordeling',
      'Avrunding',
      'Lest grunnlag',
    ]);
    expect(await valueBeside(page, 'Fordeling', 'Nordreisa', 5)).toBe(1676949.1);
  });

  test('an edited population changes the preview, and is told to be followed in what was written', async () => {
    const page = await paneOn();
    await write(page);
    await page.getByText(/^Skrevet til/).waitFor();
    await page.evaluate(() => {
      window.page.edit({ sheet: 'Deltakere', row: 3, column: 2 }, { value: 5000 });
    });
    await page
      .getByText(
        'Grunnlaget er endret etter at Fordeling, Avrunding og Lest grunnlag ble skrevet. Formlene har fulgt med.',
      )
      .waitFor();
    await picture(page, 'followed');
    expect(await barText(page, 'Skjervøy')).not.toContain('1 170 715,14');
    await page.getByRole('button', { name: 'Oppdater' }).click();
    await page.getByText(/^Skrevet til/).waitFor();
    expect(await valueBeside(page, 'Fordeling', 'Skjervøy', 2)).toBe(5000);
  });

  test('what formulas follow is told as that, and what they cannot follow as something to write again', async () => {
    const page = await paneOn();
    await write(page);
    await page.getByText(/^Skrevet til/).waitFor();
    await page.evaluate(() => {
      window.page.edit({ sheet: 'Deltakere', row: 3, column: 2 }, { value: 5000 });
    });
    await page.getByText('Formlene har fulgt med.').waitFor();
    await page.evaluate(() => {
      window.page.edit({ sheet: 'Kostnader', row: 3, column: 1 }, { value: 'Reiser' });
      window.page.edit({ sheet: 'Kostnader', row: 3, column: 2 }, { value: 1000 });
    });
    await page.getByText('Oppdater, så stemmer de igjen.').waitFor();
    await page.evaluate(() => {
      window.page.edit({ sheet: 'Kostnader', row: 3, column: 2 }, { value: 'mye' });
    });
    await page
      .getByText('Om Fordeling, Avrunding og Lest grunnlag fortsatt stemmer, vises når feilene er rettet.')
      .waitFor();
    expect(await page.getByText(/stemmer med grunnlaget|^Skrevet til/).count()).toBe(0);
  });

  test('a cell of the result that somebody writes over is named, shown, and put right by one press', async () => {
    const page = await paneOn();
    await write(page);
    await page.getByText(/^Skrevet til/).waitFor();
    await page.evaluate(() => {
      window.page.edit({ sheet: 'Fordeling', row: 11, column: 5 }, { value: 1 });
    });
    await page.getByText('Noen har skrevet over Fordeling!E11.').waitFor();
    await picture(page, 'overwritten');
    expect(await page.getByText(/stemmer med grunnlaget|^Skrevet til/).count()).toBe(0);
    await page.getByRole('button', { name: 'Vis Fordeling!E11 i arket' }).click();
    expect(await page.evaluate(() => window.page.selected())).toEqual({
      sheet: 'Fordeling',
      row: 11,
      column: 5,
    });
    await page.getByRole('button', { name: 'Oppdater' }).click();
    await page.getByText(/^Skrevet til/).waitFor();
    await page.getByText('Noen hadde skrevet over cellen').waitFor();
    expect(await page.getByText('Noen har skrevet over').count()).toBe(0);
  });

  test('of many cells the first are named and the rest counted', async () => {
    const page = await paneOn();
    await write(page);
    await page.getByText(/^Skrevet til/).waitFor();
    await page.evaluate(() => {
      for (const row of [10, 11, 12, 13, 14]) {
        window.page.edit({ sheet: 'Fordeling', row, column: 5 }, { value: row });
      }
    });
    await page
      .getByText('Noen har skrevet over Fordeling!E10, Fordeling!E11, Fordeling!E12 og 2 celler til.')
      .waitFor();
  });

  test('with overhead and a direct cost, what is to be paid is the headline and stands beside its bars', async () => {
    const page = await paneOn({
      sheets: {
        Deltakere: [
          ['Kommune', 'Folketall', 'Vert'],
          ['Alta', 21_144, 'ja'],
          ['Loppa', 853, 'nei'],
        ],
        Nøkler: [
          ['Samarbeid', 'Lik andel', 'Overhead'],
          ['Barnevern', 0.4, 0.03],
        ],
        Kostnader: [
          ['Post', 'Type', 'Beløp', 'Gjelder'],
          ['Lønn', 'Lønn', 1_000_000, null],
          ['Bil', 'Drift', 10_000, 'Loppa'],
        ],
      },
    });
    await page.getByRole('button', { name: /Resultat Å betale 1.010.000,00/ }).waitFor();
    await picture(page, 'to-pay');
    expect(await barText(page, 'Loppa')).toContain('239 964,81');
    const legend = page.getByRole('list', { name: 'Tegnforklaring' });
    expect(await legend.getByRole('listitem').allTextContents()).toEqual([
      ' Lik del',
      ' Etter folketall',
      ' Direkte',
      ' Overhead til verten',
    ]);
  });

  test('the workbook tells at once, when it is opened, that a result is older than its input', async () => {
    const page = await paneOn();
    await write(page);
    await page.getByText(/^Skrevet til/).waitFor();
    await page.getByText('Vis Fordeling i arket').click();
    expect(await page.evaluate(() => window.page.selected()?.sheet)).toBe('Fordeling');
  });

  test('an empty workbook is offered the example, which then runs', async () => {
    const page = await panes.page({ sheets: {} });
    await page.getByRole('heading', { name: 'Ingen tabeller ennå' }).waitFor();
    await picture(page, 'empty');
    await page.getByRole('button', { name: 'Sett inn et eksempel' }).click();
    await bar(page, 'Skjervøy').waitFor();
    expect(await sheetNames(page)).toEqual(['Deltakere', 'Nøkler', 'Kostnader']);
  });

  test('choices refine the result and are kept in the workbook', async () => {
    const page = await paneOn();
    await page.getByRole('button', { name: 'Valg' }).click();
    await page.getByLabel('Avrunding', { exact: true }).selectOption('hver for seg');
    await page.getByText(/Andelene i NorIKT er avrundet hver for seg/).waitFor();
    await page.getByLabel('Periode').fill('2018');
    await page.getByLabel('Periode').press('Enter');
    await page.getByText(/Periode 2018/).waitFor();
    await picture(page, 'choices');
    const settings = await page.evaluate(() => window.page.settings());
    expect(settings).toEqual({ avrunding: 'each-rounded', periode: '2018' });
    const again = await paneOn({ settings });
    await again.getByText(/Periode 2018 .*hver for seg/).waitFor();
  });

  test('values may be written in place of formulas', async () => {
    const page = await paneOn();
    await page.getByRole('button', { name: 'Valg' }).click();
    await page.getByLabel('Verdier').check();
    await write(page);
    await page.getByText(/^Skrevet til/).waitFor();
    const formulas = await page.evaluate(async () => {
      const { sheets } = await window.page.read();
      const cells = [...sheets.find(({ name }) => name === 'Fordeling')!.rows.values()].flatMap((row) => [
        ...row.values(),
      ]);
      return cells.filter(({ formula }) => formula !== undefined).length;
    });
    // The check, and what it says: they watch over the values.
    expect(formulas).toBe(2);
  });
});

describe('When something is wrong', () => {
  test('the message names the cell, and a click shows it', async () => {
    const Deltakere = [...DELTAKERE.slice(0, 2), ['Skjervøy', -12], ...DELTAKERE.slice(3)];
    const page = await panes.page({ sheets: { ...NORIKT, Deltakere } });
    const message = page
      .getByRole('alert')
      .filter({ hasText: 'Folketallet er −12. Det må være 0 eller mer.' });
    await message.waitFor();
    await picture(page, 'errors');
    await expect(page.getByRole('button', { name: 'Skriv til ark' }).isDisabled()).resolves.toBe(true);
    await message.getByRole('button', { name: 'Vis Deltakere!B3 i arket' }).click();
    expect(await page.evaluate(() => window.page.selected())).toEqual({
      sheet: 'Deltakere',
      row: 3,
      column: 2,
    });
  });

  test('two tables that may be meant are asked about, and the answer is kept', async () => {
    const page = await panes.page({ sheets: { ...NORIKT, Gammel: DELTAKERE } });
    await page.getByRole('button', { name: 'Bruk Gammel!A1:B6' }).waitFor();
    await picture(page, 'two-candidates');
    await page.getByRole('button', { name: 'Bruk Gammel!A1:B6' }).click();
    await bar(page, 'Skjervøy').waitFor();
    expect(await page.evaluate(() => window.page.settings())).toEqual({ deltakere: 'Gammel!A1:B6' });
  });

  test('a column with a heading that nobody knows can be pointed out', async () => {
    const Deltakere = [['Kommune', 'Sjeler'], ...DELTAKERE.slice(1)];
    const page = await panes.page({ sheets: { ...NORIKT, Deltakere } });
    await page.getByRole('button', { name: 'Bruk Deltakere!B1' }).click();
    expect(await barText(page, 'Skjervøy')).toContain('1 170 715,14');
  });

  test('columns and rows that may decide are asked about, and a press answers', async () => {
    const sheets = {
      ...NORIKT,
      Kostnader: [
        ['Post', 'Beløp', 'Refusjon', 'Skal fordeles'],
        ['Lønn IKT', 5000000.86, null, 'ja'],
        ['Lisenser', 466440, -1000, 'nei'],
        ['Fellesutgifter', 5466440.86, null, null],
      ],
    };
    const page = await panes.page({ sheets });
    await page.getByText('kan avgjøre svaret: Refusjon og Skal fordeles').waitFor();
    await picture(page, 'undecided');
    await page.getByRole('button', { name: 'Skal ikke brukes' }).click();
    await page.getByRole('button', { name: 'Skal ikke brukes' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Skal ikke regnes med' }).click();
    await page.getByText('1 676 949,10').first().waitFor();
    await picture(page, 'decided');
  });

  test('agreed percentages that are not 100 together are asked about, and a press lets the rest stand', async () => {
    const page = await panes.page({
      sheets: {
        Deltakere: [
          ['Kommune', 'Folketall', 'Eierandel %'],
          ['Nordreisa', 4944, 40],
          ['Skjervøy', 2925, 30],
          ['Kåfjord', 2132, 24],
        ],
        Nøkler: [
          ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
          ['IUA', 0, 'Eierandel %'],
        ],
        Kostnader: [
          ['Post', 'Beløp'],
          ['Lønn', 1_000_000],
        ],
      },
    });
    await page.getByRole('button', { name: 'Regn om til 100 %' }).waitFor();
    await picture(page, 'percentages-asked');
    await page.getByRole('button', { name: 'La resten stå' }).click();
    await page.getByText('Ikke fordelt', { exact: true }).waitFor();
    expect(await barText(page, 'Skjervøy')).toContain('300 000,00');
    await picture(page, 'percentages-left');
    expect(await page.evaluate(() => window.page.settings())).toEqual({ prosent: 'la stå' });
  });

  test('text from a cell is only ever text', async () => {
    const Deltakere = [...DELTAKERE.slice(0, 5), ['<img src=x onerror="document.title=1">', 1856]];
    const page = await paneOn({ sheets: { ...NORIKT, Deltakere } });
    await page.getByText('<img src=x onerror="document.title=1">').first().waitFor();
    await expect(page.title()).resolves.toBe('Fordel');
  });
});

describe('For everyone', () => {
  test.each([
    ['nn-NO', 'nn', 'Skriv til ark', 'Grunnlag', 'Val'],
    ['en-GB', 'en', 'Write to sheets', 'Basis', 'Choices'],
    ['no', 'nb', 'Skriv til ark', 'Grunnlag', 'Valg'],
    ['de-DE', 'en', 'Write to sheets', 'Basis', 'Choices'],
  ])('in the language of the program, %s', async (language, code, ...words) => {
    const page = await paneOn({ language });
    for (const word of words)
      await page.getByRole('button', { name: new RegExp(`^(\\d )?${word}`) }).waitFor();
    await page.locator(`html[lang=${code}]`).waitFor();
    await bar(page, 'Skjervøy').waitFor();
    await picture(page, `language-${language}`);
  });

  test('or in another, by hand', async () => {
    const page = await paneOn();
    await page.getByRole('button', { name: 'Språk, utseende og hjelp' }).click();
    await picture(page, 'menu');
    await page.getByLabel('Språk', { exact: true }).selectOption('en');
    await page.getByRole('button', { name: 'Write to sheets' }).waitFor();
    await bar(page, 'Skjervøy').filter({ hasText: '1,170,715.14' }).waitFor();
    expect(await page.evaluate(() => window.page.settings())).toEqual({ 'fordel.sprak': 'en' });
  });

  test('one that does not come leaves the pane in its own, with a sentence, until the network gives it', async () => {
    const page = await paneOn();
    await page.route(/en-locale/, (route) => route.abort());
    await page.getByRole('button', { name: 'Språk, utseende og hjelp' }).click();
    await page.getByLabel('Språk', { exact: true }).selectOption('en');
    await page.getByText(/Språket kunne ikke hentes/).waitFor();
    await picture(page, 'language-not-fetched');
    expect(await page.getByLabel('Språk', { exact: true }).inputValue()).toBe('nb');
    expect(await page.evaluate(() => window.page.settings())).toEqual({});
    await bar(page, 'Skjervøy').filter({ hasText: '1 170 715,14' }).waitFor();
    await page.unroute(/en-locale/);
    await page.getByLabel('Språk', { exact: true }).selectOption('en');
    await page.getByRole('button', { name: 'Write to sheets' }).waitFor();
    expect(panes.complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_FAILED')]);
  });

  test('a kept one that does not come: the figures stand in the language of the program, and it says so', async () => {
    const page = await panes.page({
      settings: { 'fordel.sprak': 'en' },
      before: (opened) => opened.route(/en-locale/, (route) => route.abort()),
    });
    await page.getByText(/Språket kunne ikke hentes/).waitFor();
    await bar(page, 'Skjervøy').filter({ hasText: '1 170 715,14' }).waitFor();
    expect(await page.evaluate(() => window.page.settings())).toEqual({ 'fordel.sprak': 'en' });
    expect(panes.complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_FAILED')]);
  });

  test('by the keyboard alone', async () => {
    const page = await paneOn();
    // Until there is a result the button cannot be reached.
    await bar(page, 'Skjervøy').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let step = 0; step < 40 && (await focused()) !== 'Skriv til ark'; step++)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skriv til ark');
    await page.keyboard.press('Enter');
    await page.getByText(/^Skrevet til/).waitFor();
  });

  test.each<[string, PaneInput]>([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['high-contrast', { forcedColors: 'active' }],
    ['320-pixels', { width: 320 }],
    ['zoom-200', { width: 180, height: 450 }],
  ])('without violations of accessibility, %s', async (name, input) => {
    const page = await paneOn(input);
    await page.getByRole('button', { name: 'Valg' }).click();
    await page.getByText('Hele tabellen').click();
    await picture(page, name);
    // There are no frames in the page: no other page has to put the findings of several together.
    const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]').setLegacyMode(true);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('With 10 000 participants', () => {
  const many: PaneInput = {
    sheets: {
      ...NORIKT,
      Deltakere: [
        ['Kommune', 'Folketall'],
        ...Array.from({ length: 10_000 }, (_, n) => [`K${n}`, 200 + ((n * 7919) % 9973)]),
      ],
    },
  };

  test('only the rows in sight are in the page, and the last can be scrolled to', async () => {
    const page = await paneOn(many);
    const inPage = () => page.locator('.bar-row').count();
    expect(await inPage()).toBeLessThan(60);
    await page.locator('.bar-scroller').evaluate((scroller) => {
      scroller.scrollTop = scroller.scrollHeight;
    });
    await bar(page, 'K9999').waitFor();
    expect(await inPage()).toBeLessThan(60);
    await picture(page, '10000-participants');
  });

  test('the page is awake while it is calculated, and writing can be stopped with nothing written', async () => {
    const page = await paneOn(many);
    await write(page);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Avbrutt.').waitFor();
    expect(await sheetNames(page)).toEqual(['Deltakere', 'Nøkler', 'Kostnader']);
    await write(page);
    await page.getByText(/^Skrevet til/).waitFor({ timeout: 30_000 });
  });
});

test('Nothing was asked of the network, and no page complained', () => {
  expect(panes.strayRequests).toEqual([]);
  expect(panes.complaints).toEqual([]);
});
