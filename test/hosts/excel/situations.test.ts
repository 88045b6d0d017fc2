import { HostError } from '../../../src/workbook/issue';
import { formula, memoryWorkbook } from '../../support/memory-workbook';
import { issueText } from '../issue-text';
import { sheetPlan } from '../plans';
import { ExcelUnderTest, UNFINISHED } from './excel-under-test';
import { costWorkbook, runKostnader } from './kostnader-in-excel';
import type { ModelSheet } from './server/model';

describe('When something is in the way in Excel', () => {
  /** An Excel with a cell at the end of a fourth sheet, so that the sheet looks used from A1 to there. */
  const usedTo = (row: number, column: number) => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    const { rows } = excel.server.model.addSheet('Annet');
    rows.set(1, new Map([[1, { value: 1 }]]));
    rows.set(row, new Map([[column, { value: 1 }]]));
    return excel;
  };

  test.each([
    [1_048_576, 16_384],
    [1_048_576, 20],
  ])(
    'a sheet used to row %i and column %i is told as too large, before its cells are asked for',
    async (...last) => {
      const excel = usedTo(...last);
      const told = await excel.host.read().catch((error: unknown) => issueText(error));
      expect(told).toEqual({ code: 'sheet.too-large', sheet: 'Annet' });
      expect(excel.server.requests).toHaveLength(2);
    },
  );

  test('a sheet of just under 20 million cells is asked for', async () => {
    const excel = usedTo(1_048_576, 19);
    excel.server.troubleWith = (request) =>
      request === 2 ? { kind: 'refused', code: 'GeneralException', beforeAction: 0 } : null;
    expect(await codeOf(excel.host.read())).toBe('excel.refused');
  });

  test('a protected result sheet is told and left as it is', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    await runKostnader(excel.host);
    const sheet = sheetOf(excel, 'Fordeling');
    sheet.isProtected = true;
    const before = JSON.stringify([...sheet.rows.entries()].map(([row, cells]) => [row, [...cells]]));
    expect(await codeOf(runKostnader(excel.host))).toBe('sheet.protected');
    expect(sheet.isProtected).toBe(true);
    expect(JSON.stringify([...sheet.rows.entries()].map(([row, cells]) => [row, [...cells]]))).toBe(before);
  });

  test('a protected workbook gets no new sheets, but its results can be written again', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    excel.server.model.isProtected = true;
    expect(await codeOf(runKostnader(excel.host))).toBe('workbook.protected');
    expect(excel.server.model.sheets).toHaveLength(3);
    excel.server.model.isProtected = false;
    await runKostnader(excel.host);
    excel.server.model.isProtected = true;
    await expect(runKostnader(excel.host)).resolves.toMatchObject({ receipt: { notCarried: [] } });
  });

  test('a protected input sheet is only read', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    sheetOf(excel, 'Deltakere').isProtected = true;
    expect((await runKostnader(excel.host)).receipt?.sheets).toHaveLength(3);
  });

  test('a result sheet that is deleted while it is written is told, and whole after the next run', async () => {
    const excel = await inSmallRequests();
    const last = await requestsOfRun(excel);
    excel.server.meanwhile = (request) => {
      if (request === excel.server.requests.length && request === last.first + last.count - 2)
        remove(excel, 'Fordeling');
    };
    expect(await codeOf(runKostnader(excel.host))).toBe('excel.sheet-gone');
    excel.server.meanwhile = () => undefined;
    await runKostnader(excel.host);
    expect(sheetOf(excel, 'Fordeling').rows.get(1)?.get(1)?.value).not.toBe(UNFINISHED);
  });

  test('a result sheet that is given another name while it is written is written to its end', async () => {
    const excel = await inSmallRequests();
    const last = await requestsOfRun(excel);
    excel.server.meanwhile = (request) => {
      if (request === last.first + last.count - 2) sheetOf(excel, 'Fordeling').name = 'Mitt ark';
    };
    const { receipt } = await runKostnader(excel.host);
    expect(receipt?.sheets[0]).toEqual({ name: 'Fordeling', nameTaken: null });
    expect(sheetOf(excel, 'Mitt ark').rows.get(1)?.get(1)?.value).not.toBe(UNFINISHED);
  });

  test('a sheet of the user’s with our name is left alone, and its neighbour gets the result', async () => {
    const workbook = costWorkbook(4);
    const { sheets } = memoryWorkbook({ Fordeling: [['min egen']] });
    const excel = new ExcelUnderTest({ ...workbook, sheets: [...workbook.sheets, ...sheets] });
    const { receipt } = await runKostnader(excel.host);
    expect(receipt?.sheets[0]).toEqual({ name: 'Fordeling (2)', nameTaken: 'Fordeling' });
    expect(sheetOf(excel, 'Fordeling').rows.get(1)?.get(1)?.value).toBe('min egen');
  });

  test('the hidden rows of a filtered table are read too, and known as hidden', async () => {
    const excel = new ExcelUnderTest(
      memoryWorkbook({
        Ark: {
          cells: [['Post'], ['a'], ['b'], ['c'], ['d']],
          hiddenRows: [2, 4],
          tables: [{ name: 'Poster', range: 'A1:A5' }],
        },
      }),
    );
    const [sheet] = (await excel.host.read()).sheets;
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([2, 4]);
    expect(sheet?.rows.size).toBe(5);
  });

  test('a result table that the user has filtered shows all of the new result', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    await runKostnader(excel.host);
    const sheet = sheetOf(excel, 'Fordeling');
    const { top } = sheet.tables[0]!.range;
    sheet.hiddenRows = new Set([top + 1, top + 2]);
    await runKostnader(excel.host);
    expect(sheet.hiddenRows.size).toBe(0);
    expect(sheet.tables).toHaveLength(1);
  });

  test.each([
    ['a changed figure', (sheet: ModelSheet) => void sheet.rows.get(2)!.set(2, { value: 1 })],
    ['a row more', (sheet: ModelSheet) => void sheet.rows.set(9, new Map([[1, { value: 'Ny' }]]))],
    ['another name', (sheet: ModelSheet) => void (sheet.name = 'Kommuner')],
  ])('%s in the input between reading and writing stops the writing', async (_, change) => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    const sheet = sheetOf(excel, 'Deltakere');
    const code = await codeOf(
      runKostnader(excel.host, {
        onProgress: (fraction) => {
          if (fraction !== 0.4) return;
          change(sheet);
          excel.server.tellChange(sheet, { top: 2, left: 2, bottom: 2, right: 2 }, 'Remote');
        },
      }).then((run) => run),
    );
    expect(code).toBe('excel.changed-meanwhile');
    expect(excel.server.model.sheets).toHaveLength(3);
  });

  test.each(['Deltakere', 'Kostnader'])(
    'a figure in %s that a co-author changed stops the writing also when Excel has not told of it',
    async (name) => {
      const excel = new ExcelUnderTest(costWorkbook(4));
      const change = (fraction: number) => {
        if (fraction === 0.4) sheetOf(excel, name).rows.get(2)!.set(2, { value: 1 });
      };
      expect(await codeOf(runKostnader(excel.host, { onProgress: change }))).toBe('excel.changed-meanwhile');
      expect(excel.server.model.sheets).toHaveLength(3);
    },
  );

  test('a formula in the input that only shows another value stops nothing', async () => {
    const workbook = costWorkbook(4);
    const excel = new ExcelUnderTest(workbook);
    const cells = sheetOf(excel, 'Deltakere').rows.get(2)!;
    cells.set(2, { value: 300, formula: '=100*3' });
    const change = (fraction: number) => {
      if (fraction === 0.4) cells.set(2, { value: 301, formula: '=100*3' });
    };
    expect((await runKostnader(excel.host, { onProgress: change })).receipt?.sheets).toHaveLength(3);
  });

  test('an input too large for one answer is held against what was read to its end', async () => {
    const excel = new ExcelUnderTest(costWorkbook(200), { bytesOfRequest: 1_200 });
    const change = (fraction: number) => {
      if (fraction === 0.4) sheetOf(excel, 'Deltakere').rows.get(201)!.set(2, { value: 1 });
    };
    expect(await codeOf(runKostnader(excel.host, { onProgress: change }))).toBe('excel.changed-meanwhile');
  });

  test('a formula that shows an error is told from a text that looks like one', async () => {
    const excel = new ExcelUnderTest(
      memoryWorkbook({ Ark: [[formula('=1/0', { error: '#DIV/0!' }), '#DIV/0!']] }),
    );
    const [sheet] = (await excel.host.read()).sheets;
    expect(sheet?.rows.get(1)?.get(1)?.value).toEqual({ error: '#DIV/0!' });
    expect(sheet?.rows.get(1)?.get(2)?.value).toBe('#DIV/0!');
  });

  test('an Excel older than 1.9 is told before anything is asked of it', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4), { version: '1.8' });
    expect(await codeOf(excel.host.read())).toBe('excel.too-old');
    expect(excel.server.requests).toEqual([]);
  });

  test('an Excel that does not tell merged cells is told of', () => {
    expect(new ExcelUnderTest(costWorkbook(4), { version: '1.12' }).host.issues).toMatchObject([
      { code: 'excel.merges-unknown', severity: 'warning' },
    ]);
    expect(new ExcelUnderTest(costWorkbook(4), { version: '1.13' }).host.issues).toEqual([]);
  });

  test('a hidden sheet cannot be shown, and is told', async () => {
    const excel = new ExcelUnderTest(memoryWorkbook({ Ark: [[1]], Skjult: { cells: [[1]], hidden: true } }));
    expect(await codeOf(excel.host.select({ sheet: 'Skjult', row: 1, column: 1 }))).toBe('sheet.hidden');
    await excel.host.select({ sheet: 'ark', row: 3, column: 2 });
    expect(excel.server.model.selected).toEqual({ sheet: 'Ark', range: 'B3' });
  });

  test('more settings than Excel keeps are told, and the former stand', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    await excel.host.settings.merge({ periode: '2018' });
    expect(await codeOf(excel.host.settings.merge({ periode: 'x'.repeat(1_000_001) }))).toBe(
      'excel.settings-too-large',
    );
    expect(await excel.host.settings.load()).toEqual({ periode: '2018' });
  });

  test('settings that another saves after they were read are not taken away', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    await excel.host.settings.merge({ periode: '2018' });
    await excel.host.read();
    const other = new ExcelUnderTest(excel.server.model);
    await other.host.settings.merge({ enhet: 'krone' });
    await excel.host.settings.merge({ periode: '2019' });
    expect(await other.host.settings.load()).toEqual({ periode: '2019', enhet: 'krone' });
  });

  test('settings stay in one part however often they are saved', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4));
    await excel.host.settings.merge({ periode: '2018' });
    await excel.host.settings.merge({ periode: '2019' });
    expect(excel.server.model.xmlParts).toHaveLength(1);
  });
});

describe.each(['1.9', '1.17'])('Changes in Excel with ExcelApi %s', (version) => {
  test('by the user are told by the sheet’s name, until no one listens', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4), { version });
    const changed: string[] = [];
    const unsubscribe = await excel.host.onChanged((sheet) => changed.push(sheet));
    edit(excel, 'Deltakere');
    await settled();
    unsubscribe();
    edit(excel, 'Kostnader');
    await settled();
    expect(changed).toEqual(['Deltakere']);
  });

  test('by Fordel itself are not told, those of a co-author are', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4), { version });
    const changed: string[] = [];
    await excel.host.onChanged((sheet) => changed.push(sheet));
    await runKostnader(excel.host);
    await settled();
    expect(changed).toEqual([]);
    edit(excel, 'Deltakere', 'Remote');
    await settled();
    expect(changed).toEqual(['Deltakere']);
  });

  test('are told no more once the host has let go', async () => {
    const excel = new ExcelUnderTest(costWorkbook(4), { version });
    await excel.host.onChanged(() => undefined);
    expect(excel.server.tellsChanges).toBe(true);
    await excel.host.close();
    expect(excel.server.tellsChanges).toBe(false);
  });
});

test('A result is drawn, frozen, named and set up for print as its plan says', async () => {
  const excel = new ExcelUnderTest(costWorkbook(4));
  await runKostnader(excel.host);
  const sheet = sheetOf(excel, 'Fordeling');
  expect(sheet.charts[0]).toMatchObject({ name: 'Fordel 1', type: 'BarStacked', series: [{}, {}] });
  expect(sheet.charts[0]?.look.get('CategoryAxis.ReversePlotOrder')).toBe(true);
  expect(sheet.conditions.length).toBeGreaterThan(0);
  expect(Object.fromEntries(sheet.layout)).toMatchObject({
    Gridlines: false,
    Orientation: 'Landscape',
    'HeadersFooters.DefaultForAllPages.RightFooter': '&P / &N',
  });
  expect(sheet.looks).toContainEqual(
    expect.objectContaining({
      property: 'Font.Color',
      value: '#1F4E79',
      range: expect.objectContaining({ top: 1 }) as unknown,
    }),
  );
});

test('What is too large for one request goes in smaller ones', async () => {
  const excel = new ExcelUnderTest(memoryWorkbook({}), { bytesOfRequest: 50_000_000 });
  const rows = Array.from({ length: 400 }, (_, index) => [`${index} ${'å'.repeat(7_000)}`]);
  await excel.host.write([sheetPlan('Fordeling', { rows })]);
  expect(sheetOf(excel, 'Fordeling').rows.size).toBe(400);
  const { sheets } = await excel.host.read();
  expect(sheets[0]?.rows.get(400)?.get(1)?.value).toBe(rows[399]![0]);
});

function sheetOf({ server }: ExcelUnderTest, name: string): ModelSheet {
  const sheet = server.model.sheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function remove({ server: { model } }: ExcelUnderTest, name: string): void {
  const index = model.sheets.findIndex((sheet) => sheet.name === name);
  if (index >= 0) model.sheets.splice(index, 1);
}

async function inSmallRequests(): Promise<ExcelUnderTest> {
  const excel = new ExcelUnderTest(costWorkbook(4), { bytesOfRequest: 60_000 });
  await runKostnader(excel.host);
  return excel;
}

/** Where the next run's requests begin and how many they are. */
async function requestsOfRun(
  excel: ExcelUnderTest,
): Promise<{ readonly first: number; readonly count: number }> {
  const before = excel.server.requests.length;
  await runKostnader(excel.host);
  const first = excel.server.requests.length;
  return { first, count: first - before };
}

function edit(excel: ExcelUnderTest, name: string, source: 'Local' | 'Remote' = 'Local'): void {
  excel.server.tellChange(sheetOf(excel, name), { top: 2, left: 2, bottom: 2, right: 2 }, source);
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`Not stopped by an issue: ${String(error)}`);
  return error.issue.code;
}
