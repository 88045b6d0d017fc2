import { mkdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildWorkbench } from '../../scripts/build-workbench';
import { serve, type Served } from '../../scripts/serve';
import { FileHost } from '../../src/hosts/file/file-host';
import { cellAt, findSheet, type WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sheetPlan } from '../hosts/plans';
import { openBrowser } from '../support/browser';

jest.setTimeout(120_000);

const BUILD = join(__dirname, '..', '..', 'build');
const PAGES = join(BUILD, 'workbench-test');
const SCREENSHOTS = join(BUILD, 'screenshots');
const MESSY = join(BUILD, 'rotete.xlsx');

let server: Served;
let browser: Browser;
const strayRequests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await buildWorkbench(PAGES);
  server = await serve(PAGES);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(MESSY, { force: true });
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

/** The workbench with the example in it, calculated. */
async function workbench(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    colorScheme,
  });
  const page = await context.newPage();
  watch(context, page);
  await page.goto(`${server.address}workbench.html`);
  await page.getByRole('button', { name: 'Skriv til ark' }).waitFor();
  await bar(page, 'Skjervøy').waitFor();
  return page;
}

function watch(context: BrowserContext, page: Page): void {
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !/^(data|blob):/.test(url)) strayRequests.push(url);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

const bar = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(SCREENSHOTS, `workbench-${name}.png`) });

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Skriv til ark|Skriv på nytt|Oppdater)$/ }).click();
  await page.getByText(/^Skrevet til/).waitFor();
}

/** Goes to a table by its link in the pane and on from there by arrows, and types as a person does. */
async function typeInTable(
  page: Page,
  place: string,
  down: number,
  right: number,
  text: string,
): Promise<void> {
  await page
    .getByRole('button', { name: `Vis ${place} i arket` })
    .first()
    .click();
  await page.waitForTimeout(300);
  for (let step = 0; step < down; step++) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < right; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What a person gets who downloads the workbook. */
async function downloaded(page: Page): Promise<WorkbookSnapshot> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned .xlsx' }).click();
  const download = await arriving;
  const path = join(BUILD, download.suggestedFilename());
  await download.saveAs(path);
  const snapshot = await (await FileHost.open(path, { output: `${path}.ut.xlsx` })).read();
  await rm(path);
  return snapshot;
}

/** The cell of a sheet in a column, in the row with a text in its first. */
function valueBeside(snapshot: WorkbookSnapshot, sheet: string, label: string, column: number): unknown {
  const found = findSheet(snapshot, sheet)!;
  const [row] = [...found.rows].find(([, cells]) => cells.get(1)?.value === label)!;
  return cellAt(found, row, column).value;
}

test('From the example to a written result, and to a file with formulas', async () => {
  const page = await workbench();
  await picture(page, 'ready');
  await write(page);
  await page.getByRole('button', { name: 'Vis Fordeling i arket' }).click();
  await page.waitForTimeout(800);
  await picture(page, 'written');
  const file = await downloaded(page);
  expect(file.sheets.map(({ name }) => name)).toEqual([
    'Deltakere',
    'Nøkler',
    'Kostnader',
    'Fordeling',
    'Avrunding',
    'Lest grunnlag',
  ]);
  expect(valueBeside(file, 'Fordeling', 'Nordreisa', 5)).toBe(1676949.1);
  const formulas = [...findSheet(file, 'Fordeling')!.rows.values()].flatMap((row) => [...row.values()]);
  expect(formulas.some(({ formula }) => formula?.includes('Deltakere!') === true)).toBe(true);
});

test('An edited population changes the share in the written sheet, by its formulas, and in the file', async () => {
  const page = await workbench();
  await write(page);
  await typeInTable(page, 'Deltakere!A5:C10', 2, 1, '5 000');
  await page
    .getByText(
      'Grunnlaget er endret etter at Fordeling, Avrunding og Lest grunnlag ble skrevet. Formlene har fulgt med.',
    )
    .waitFor();
  const file = await downloaded(page);
  expect(valueBeside(file, 'Deltakere', 'Skjervøy', 2)).toBe(5000);
  // Of 15 156 inhabitants.
  expect(valueBeside(file, 'Fordeling', 'Skjervøy', 5)).toBe(1519350.28);
  expect(valueBeside(file, 'Fordeling', 'Sum', 5)).toBe(5466440.86);
});

test('A cell of the result that somebody types over is named, in the grid and from the file', async () => {
  const page = await workbench();
  await write(page);
  await page.getByRole('button', { name: 'Vis Fordeling i arket' }).click();
  await page.waitForTimeout(300);
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  const message = page.getByText(/^Noen har skrevet over Fordeling!A\d+\./);
  await message.waitFor();
  const told = await message.textContent();
  await picture(page, 'overwritten');
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned .xlsx' }).click();
  await (await arriving).saveAs(MESSY);
  await page.locator('#open').setInputFiles(MESSY);
  await page.getByText(told!.slice(0, told!.indexOf('.') + 1)).waitFor();
});

test('The sum of the selected cells stands under the grid, in the form of the reader’s language', async () => {
  const page = await workbench();
  const sum = page.locator('#selection');
  await page
    .getByRole('button', { name: /^Vis Kostnader!A\d+:E\d+ i arket/ })
    .first()
    .click();
  await page.waitForTimeout(300);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowDown');
  const shown = async () => (await sum.textContent())!.replaceAll('\u00a0', ' ');
  await page.waitForFunction(() => document.getElementById('selection')!.textContent.includes('5'));
  expect(await shown()).toBe('Sum 5 466 440,86 · Snitt 1 093 288,17 · Antall 5');
  await picture(page, 'selection');
  await page.getByRole('button', { name: 'Språk, utseende og hjelp' }).click();
  await page.getByLabel('Språk', { exact: true }).selectOption('en');
  await page.waitForFunction(() => document.getElementById('selection')!.textContent.includes('Average'));
  expect(await shown()).toBe('Sum 5,466,440.86 · Average 1,093,288.17 · Count 5');
});

test('A workbook from the disk, as tired people make them, goes from its error to a written result', async () => {
  const rows: readonly (readonly (string | number | null)[])[] = [
    ['Barnevern – fordeling'],
    [],
    ['KOMMUNE', 'Innbyggere pr. 1.1.2022'],
    ['Skjervøy kommune', '2 925'],
    ['Kåfjord', 'ca. 2000'],
    ['Sum', null],
  ];
  const costs: readonly (readonly (string | number | null)[])[] = [
    ['Tekst', 'Beløp (kr)'],
    ['Lønn', 'kr 1 000,-'],
  ];
  await writeFile(MESSY, await messyWorkbook(rows, costs));
  const page = await workbench();
  await page.locator('#open').setInputFiles(MESSY);
  const message = page.getByRole('alert').filter({ hasText: 'ca. 2000' });
  await message.waitFor();
  await picture(page, 'messy');
  await typeInTable(page, 'Ark1!B5', 0, 0, '2132');
  // Until it is told no more the pane goes on moving, and a click may come beside what it is meant for.
  await message.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Valg' }).click();
  await page.getByLabel('Nøkkel', { exact: true }).fill('40/60');
  await page.getByLabel('Nøkkel', { exact: true }).press('Enter');
  await bar(page, 'Skjervøy').waitFor();
  await write(page);
  await picture(page, 'messy-written');
  const file = await downloaded(page);
  expect(valueBeside(file, 'Fordeling', 'Skjervøy', 5)).toBe(547.04);
  expect(valueBeside(file, 'Ark1', 'Kåfjord', 2)).toBe(2132);
});

test('A file that is no workbook is told, and what is shown stays', async () => {
  const page = await workbench();
  await page.locator('#open').setInputFiles({
    name: 'brev.xlsx',
    mimeType: 'text/plain',
    buffer: Buffer.from('Kjære kommune'),
  });
  await page.getByRole('status').filter({ hasText: 'brev.xlsx' }).waitFor();
  await bar(page, 'Skjervøy').waitFor();
});

test('Opening a large workbook is stopped at once, and what is shown stays and can be downloaded', async () => {
  const participants = Array.from({ length: 150_000 }, (_, n) => [`K${n}`, 200 + n]);
  await writeFile(MESSY, await messyWorkbook([['Kommune', 'Folketall'], ...participants]));
  const page = await workbench();
  await page.locator('#open').setInputFiles(MESSY);
  await page.getByText('Åpner rotete.xlsx …').waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByText('Avbrutt. Arbeidsboken ble ikke åpnet.').waitFor();
  await picture(page, 'stopped');
  expect(await page.getByRole('button', { name: 'Avbryt' }).count()).toBe(0);
  await write(page);
  expect(findSheet(await downloaded(page), 'Fordeling')).toBeDefined();
});

test('An error of ours is told, with what to send and nothing of the workbook in it', async () => {
  const page = await workbench();
  await page.evaluate(() => {
    // The page's own worker, as if it had thrown.
    Worker.prototype.postMessage = function (this: Worker) {
      const fault = { said: 'TypeError: … is not a function', at: ['workbook.worker.js:1:2'] };
      this.onmessage?.(new MessageEvent('message', { data: { kind: 'failed', fault } }));
    };
  });
  await page.locator('#open').setInputFiles(MESSY);
  await page.getByText('Her er det en feil i Fordel. Den er vår, ikke din.').waitFor();
  await picture(page, 'fault');
  await page.getByRole('button', { name: 'Kopier opplysningene' }).click();
  // The clipboard is closed to this page, so that it is shown.
  await page.getByText('TypeError: … is not a function').waitFor();
});

test('A competence plan that is dropped on the page is opened, its job chosen, and its sheets written', async () => {
  const page = await workbench();
  const bytes = await messyWorkbook(
    [
      ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Kommune'],
      ['Kari', 0.8, 520_000, 'Skjervøy'],
    ],
    [
      ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Vikar'],
      ['Kari', 'Veiledning', 'Studium', 30, 'ja'],
    ],
  );
  const files = await page.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], 'kompetanse.xlsx'));
      return transfer;
    },
    [...bytes],
  );
  await page.locator('#grid').dispatchEvent('dragenter', { dataTransfer: files });
  await page.getByText('Slipp arbeidsboken her').waitFor();
  await picture(page, 'drop');
  await page.locator('#drop').dispatchEvent('drop', { dataTransfer: files });
  await page.getByText('Slipp arbeidsboken her').waitFor({ state: 'hidden' });
  await page.getByText('Ark2', { exact: true }).waitFor();
  await page.getByLabel('Jobb').selectOption('Kompetanseplan');
  await page.getByRole('button', { name: 'Vis Ark1!A1:D2 i arket' }).waitFor();
  await write(page);
  await page.waitForTimeout(500);
  await picture(page, 'kompetanse');
  const file = await downloaded(page);
  expect(valueBeside(file, 'Budsjett', 'Sum', 3)).toBe(12);
  // 12 days of 2 000.
  expect(valueBeside(file, 'Budsjett', 'Sum', 4)).toBe(24_000);
});

test('The page has no scroll bar of its own, however small it is, and its parts have theirs', async () => {
  const page = await workbench();
  await page.getByRole('button', { name: 'Valg' }).click();
  for (const [width, height] of [
    [1440, 900],
    [1024, 600],
    [700, 450],
  ] as const) {
    await page.setViewportSize({ width, height });
    const [size, writeBar] = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      const { bottom } = document.querySelector('.write-bar')!.getBoundingClientRect();
      return [[scrollWidth, scrollHeight], bottom];
    });
    expect(size).toEqual([width, height]);
    expect(writeBar).toBeLessThanOrEqual(height);
  }
});

test('With 10 000 participants a result is written, and its formulas are in the file', async () => {
  const participants = Array.from({ length: 10_000 }, (_, n) => [`K${n}`, 200 + ((n * 7919) % 9973)]);
  await writeFile(
    MESSY,
    await messyWorkbook(
      [['Kommune', 'Folketall'], ...participants],
      [
        ['Samarbeid', 'Lik andel'],
        ['IKT', 0.4],
      ],
      [
        ['Post', 'Beløp'],
        ['Lønn', 123_456_789.12],
      ],
    ),
  );
  const page = await workbench();
  await page.locator('#open').setInputFiles(MESSY);
  await page.getByRole('button', { name: 'Vis Ark1!A1:B10001 i arket' }).waitFor();
  await bar(page, 'K0').waitFor();
  await page.getByRole('button', { name: 'Skriv til ark' }).click();
  await page.getByText(/^Skrevet til/).waitFor({ timeout: 90_000 });
  const file = await downloaded(page);
  expect(valueBeside(file, 'Fordeling', 'Sum', 5)).toBe(123_456_789.12);
  const [row] = [...findSheet(file, 'Fordeling')!.rows].find(([, cells]) => cells.get(1)?.value === 'K9999')!;
  expect(cellAt(findSheet(file, 'Fordeling')!, row, 5).formula).toMatch(/^=Avrunding!/);
});

test('With the network cut, all of it works', async () => {
  const page = await workbench('dark');
  await page.context().setOffline(true);
  await write(page);
  await picture(page, 'dark');
  await page.getByRole('button', { name: 'Ny arbeidsbok' }).click();
  await page.getByRole('button', { name: 'Sett inn et eksempel' }).click();
  await bar(page, 'Skjervøy').waitFor();
  expect(findSheet(await downloaded(page), 'Deltakere')).toBeDefined();
});

test('Nothing was asked of the network, and no page complained', () => {
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

async function messyWorkbook(
  ...sheets: readonly (readonly (readonly (string | number | null)[])[])[]
): Promise<Buffer> {
  const path = `${MESSY}.tmp.xlsx`;
  const host = await FileHost.create(path, { overwrite: true });
  await host.write(sheets.map((rows, index) => sheetPlan(`Ark${index + 1}`, { mark: null, rows })));
  const bytes = await readFile(path);
  await rm(path);
  return bytes;
}
