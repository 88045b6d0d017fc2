import type { Page } from 'playwright-core';
import type { ExcelServer } from '../../hosts/excel/server/excel-server';
import { picture } from '../pane-under-test';
import { ExcelPages, OFFICE_JS } from './excel-page';
import type { AddInUnderTest } from './office';

let pages: ExcelPages;

beforeAll(async () => {
  pages = await ExcelPages.open();
});

afterAll(async () => {
  await pages.close();
});

interface ExcelWindow {
  readonly excelServer: ExcelServer;
  readonly addIn: AddInUnderTest;
}

/** The workbook behind the page, and what was seen of the add-in. */
function standing(page: Page) {
  return page.evaluate(() => {
    const { excelServer, addIn } = window as unknown as ExcelWindow;
    const { model, complaints } = excelServer;
    const sheets = model.sheets.map(({ name }) => name);
    return { sheets, shown: model.active?.name, complaints, timesShown: addIn.timesShown };
  });
}

/** Presses a button of the ribbon, and waits until Excel is told that it is done. */
async function press(page: Page, action: string): Promise<void> {
  await page.waitForFunction((id) => id in (window as unknown as ExcelWindow).addIn.actions, action);
  await page.evaluate(
    (id) =>
      new Promise<void>((completed) => {
        (window as unknown as ExcelWindow).addIn.actions[id]!({ completed });
      }),
    action,
  );
}

const BAD = {
  Deltakere: [
    ['Kommune', 'Folketall'],
    ['Skjervøy', -12],
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel'],
    ['IKT', 0.4],
  ],
  Kostnader: [
    ['Post', 'Beløp'],
    ['Lønn', 100],
  ],
};

const WRITTEN = ['Deltakere', 'Nøkler', 'Kostnader', 'Fordeling', 'Avrunding', 'Lest grunnlag'];

test('The page that Excel loads goes from the sheets to a written result, by Microsoft’s own client library', async () => {
  const page = await pages.page();
  await page.getByRole('listitem').filter({ hasText: 'Kommune 1' }).waitFor();
  await page.getByRole('button', { name: 'Skriv til ark' }).click();
  await page.getByText(/^Skrevet til Fordeling, Avrunding og Lest grunnlag/).waitFor();
  await picture(page, 'in-excel');
  expect(await standing(page)).toMatchObject({ sheets: WRITTEN, complaints: [] });
});

describe('The ribbon', () => {
  test('runs the job without the pane, and shows the sheet that it wrote', async () => {
    const page = await pages.page();
    await press(page, 'fordel.run.kostnader');
    expect(await standing(page)).toEqual({
      sheets: WRITTEN,
      shown: 'Fordeling',
      complaints: [],
      timesShown: 0,
    });
  });

  test('opens the pane on what is wrong, and nothing is written', async () => {
    const page = await pages.page(BAD);
    await press(page, 'fordel.run.kostnader');
    await page.getByRole('alert').filter({ hasText: 'Folketallet er −12' }).waitFor();
    await picture(page, 'opened-by-command');
    expect(await standing(page)).toMatchObject({ sheets: Object.keys(BAD), timesShown: 1 });
  });

  test('writes, and opens the pane on what should be looked at', async () => {
    const page = await pages.page({ ...BAD, Deltakere: [...BAD.Deltakere.slice(0, 1), ['A', 0], ['B', 3]] });
    await press(page, 'fordel.run.kostnader');
    expect(await standing(page)).toMatchObject({ sheets: WRITTEN, shown: 'Fordeling', timesShown: 1 });
  });
});

describe('The menu of a range', () => {
  const selecting = async (page: Page, sheet: string, range: string) => {
    await page.evaluate(
      (selected) => {
        const { model } = (window as unknown as ExcelWindow).excelServer;
        model.active = model.sheets.find(({ name }) => name === selected.sheet)!;
        model.selected = selected;
      },
      { sheet, range },
    );
    await press(page, 'fordel.openOnSelection');
  };
  const Deltakere = [
    ['Kommune', 'Folketall'],
    ['Alta', 21_000],
    ['Loppa', 900],
  ];
  const sheets = { ...BAD, Deltakere, Gammel: [...Deltakere.slice(0, 2), ['Loppa', 950]] };

  test('opens the pane with the cells as the table that they are', async () => {
    const page = await pages.page(sheets);
    await page.getByRole('button', { name: 'Bruk Gammel!A1:B3' }).waitFor();
    await selecting(page, 'Gammel', 'A1:B1048576');
    await page.getByRole('button', { name: 'Vis Gammel!A1:B3 i arket' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Loppa' }).waitFor();
    expect(await standing(page)).toMatchObject({ timesShown: 1, complaints: [] });
  });

  test('says so when the cells are no table', async () => {
    const page = await pages.page({ ...sheets, Notat: [['Husk å spørre'], ['om folketallet']] });
    await page.getByRole('button', { name: 'Bruk Gammel!A1:B3' }).waitFor();
    await selecting(page, 'Notat', 'A1:A2');
    await page.getByText(/Notat!A1:A2 ble ikke brukt/).waitFor();
    await picture(page, 'selection-refused');
  });
});

test('Worksheet functions are there once the page is, and tell why they refuse', async () => {
  const page = await pages.page();
  await page.waitForFunction(() => 'FORDELING' in (window as unknown as ExcelWindow).addIn.functions);
  const answers = await page.evaluate(async () => {
    const { FORDELING: share, ANDEL: part } = (window as unknown as ExcelWindow).addIn.functions;
    const called = async (answer: unknown) => {
      try {
        return await answer;
      } catch (error) {
        return (error as Error).message;
      }
    };
    return [
      await called(share!(100, [[1], [3]], 0, null, null, {})),
      await called(part!(100, [[1], [3]], 0, 2, null, null, {})),
      await called(share!(100, [[-1]], 0, null, null, {})),
    ];
  });
  expect(answers).toEqual([
    [[25], [75]],
    75,
    'Grunnlaget nr. 1 er −1. Det må være 0 eller mer. Rett tallet, eller ta raden ut.',
  ]);
});

test('Nothing was asked of the network but Office.js, and no page complained', () => {
  expect(pages.complaints).toEqual([]);
  expect([...new Set(pages.strayRequests)]).toEqual([OFFICE_JS]);
});
