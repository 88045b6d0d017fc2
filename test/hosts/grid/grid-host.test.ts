import { GridHost, type Spreadsheet } from '../../../src/hosts/grid/grid-host';
import type { IFormulaHighlightCell } from '@univerjs/sheets-conditional-formatting';
import type { PlanChart, SheetPlan } from '../../../src/workbook/plan';
import { cellName } from '../../../src/workbook/address';
import { cellAt, findSheet } from '../../../src/workbook/snapshot';
import { formula, memoryWorkbook } from '../../support/memory-workbook';
import { describeHostContract } from '../host-contract';
import { formulaContent, sheetPlan } from '../plans';
import { disposeGrids, headlessGrid } from './headless-grid';

afterEach(disposeGrids);

function asGrid(host: unknown): GridHost {
  if (!(host instanceof GridHost)) throw new Error('Not a grid host');
  return host;
}

/** The grid that was opened last. */
let opened: Spreadsheet | null = null;

describeHostContract('The grid host', {
  open: (workbook) => {
    opened = headlessGrid();
    return Promise.resolve(GridHost.open(opened, workbook));
  },
  reopen: (host) => Promise.resolve(GridHost.open(headlessGrid(), asGrid(host).contents())),
  edit: (_, { sheet, ...cell }, value) => {
    opened!.univer.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(cellName(cell)).setValue(value);
  },
  copied: (host, sheet, name) => {
    const workbook = opened!.univer.getActiveWorkbook()!;
    workbook.duplicateSheet(workbook.getSheetByName(sheet)!).setName(name);
    return Promise.resolve(host);
  },
  renamed: (host, sheet, name) => {
    opened!.univer.getActiveWorkbook()!.getSheetByName(sheet)!.setName(name);
    return Promise.resolve(host);
  },
  cellNames: (host, sheet) => {
    const names = asGrid(host)
      .contents()
      .sheets.find(({ name }) => name === sheet)?.layout?.names;
    return Promise.resolve((names ?? []).map(({ name, ...cell }) => `${name} ${cellName(cell)}`));
  },
});

const SHARES = memoryWorkbook({
  Deltakere: [
    ['Skjervøy', 2925],
    ['Dobbelt', formula('=B1*2', 5850)],
  ],
});

function edit({ univer }: Spreadsheet, cell: string, value: string | number): void {
  univer.getActiveWorkbook()!.getSheetByName('Deltakere')!.getRange(cell).setValue(value);
}

/** Tells which sheets were changed until now. */
async function listening(host: GridHost): Promise<readonly string[]> {
  const changed: string[] = [];
  await host.onChanged((sheet) => changed.push(sheet));
  return changed;
}

describe('A workbook in the grid that a person works in between reading and writing', () => {
  const INPUT = { sheet: 'Deltakere', top: 1, left: 1, bottom: 2, right: 2 };
  const RESULT = sheetPlan('Fordeling', { rows: [['andel']], inputs: [INPUT] });
  const CHANGED = { issue: { code: 'excel.changed-meanwhile' } };

  /** What comes of writing after the change. */
  async function writtenAfter(change: (grid: Spreadsheet) => unknown, result = RESULT): Promise<unknown> {
    const grid = headlessGrid();
    const host = GridHost.open(grid, SHARES);
    await host.read();
    await change(grid);
    await grid.univer.getFormula().onCalculationResultApplied();
    return host.write([result]);
  }

  const sheetIn = ({ univer }: Spreadsheet) => univer.getActiveWorkbook()!.getActiveSheet();

  test.each<[string, (grid: Spreadsheet) => unknown]>([
    ['a row is put in', (grid) => sheetIn(grid).insertRowBefore(0)],
    ['a row is taken out', (grid) => sheetIn(grid).deleteRow(0)],
    ['the sheet gets another name', (grid) => sheetIn(grid).setName('Kommuner')],
    ['a cell is cleared', (grid) => sheetIn(grid).getRange('B1').clearContent()],
  ])('takes no result when %s', async (_, change) => {
    await expect(writtenAfter(change)).rejects.toMatchObject(CHANGED);
  });

  test('takes the result when a cell beside what it rests on is changed', async () => {
    await expect(
      writtenAfter((grid) => {
        edit(grid, 'D5', 'et notat');
      }),
    ).resolves.toBeDefined();
  });

  test('takes the result when formulas that it rests on but calculate another value', async () => {
    const onFormula = { ...RESULT, inputs: [{ ...INPUT, top: 2 }] };
    const change = (grid: Spreadsheet) => {
      edit(grid, 'B1', 3000);
    };
    await expect(writtenAfter(change, onFormula)).resolves.toBeDefined();
    await expect(writtenAfter(change)).rejects.toMatchObject(CHANGED);
  });
});

describe('A workbook in the grid', () => {
  test('calculates its formulas when a person changes what they rest on', async () => {
    const grid = headlessGrid();
    const host = GridHost.open(grid, SHARES);
    await host.read();
    edit(grid, 'B1', 3000);
    await grid.univer.getFormula().onCalculationResultApplied();
    expect(cellAt((await host.read()).sheets[0]!, 2, 2)).toEqual({ value: 6000, formula: '=B1*2' });
  });

  test('tells who listens which sheet a person changed, and when that is undone', async () => {
    const grid = headlessGrid();
    const host = GridHost.open(grid, SHARES);
    const changed = await listening(host);
    edit(grid, 'A1', 'Kåfjord');
    expect(changed).toEqual(['Deltakere']);
    grid.univer.getActiveWorkbook()!.undo();
    await host.read();
    expect(changed.length).toBeGreaterThan(1);
    expect(cellAt((await host.read()).sheets[0]!, 1, 1).value).toBe('Skjervøy');
  });

  test('does not let a person undo what Fordel wrote', async () => {
    const grid = headlessGrid();
    const host = GridHost.open(grid, SHARES);
    await host.write([sheetPlan('Fordeling', { rows: [['andel']] })]);
    grid.univer.getActiveWorkbook()!.undo();
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Deltakere', 'Fordeling']);
  });

  test('lets tables go along with rows that are put in or taken out, and forgets those that are moved', async () => {
    const grid = headlessGrid();
    const cells = [['Post'], ['Lønn'], ['Drift']];
    const host = GridHost.open(
      grid,
      memoryWorkbook({ Deltakere: { cells, tables: [{ name: 'Poster', range: 'A1:A3' }] } }),
    );
    const sheet = grid.univer.getActiveWorkbook()!.getActiveSheet();
    const lastRows = async () => (await host.read()).sheets[0]!.tables.map(({ range }) => range.bottom);
    sheet.insertRowBefore(1);
    expect(await lastRows()).toEqual([4]);
    sheet.deleteRow(1);
    expect(await lastRows()).toEqual([3]);
    sheet.moveRows(sheet.getRange('A3:A3'), 0);
    expect(await lastRows()).toEqual([]);
  });

  test('hides the rows that a chart covers in Excel, and shows them when the chart is gone', async () => {
    const grid = headlessGrid();
    const host = GridHost.open(grid, SHARES);
    const one = { top: 1, bottom: 1, left: 1, right: 1 };
    const plan = sheetPlan('Fordeling', { rows: [['Skjervøy', 1]] });
    const chart: PlanChart = {
      title: 'Andeler',
      categories: one,
      series: [{ name: { row: 1, column: 1 }, values: one, color: 'strong' }],
      numberFormat: '0',
      area: { top: 3, bottom: 5, left: 1, right: 2 },
    };
    const hidden = async () => [...findSheet(await host.read(), 'Fordeling')!.hiddenRows];
    await host.write([{ ...plan, charts: [chart] }]);
    expect(await hidden()).toEqual([3, 4, 5]);
    await host.write([plan]);
    expect(await hidden()).toEqual([]);
  });

  test('shows looks that follow a condition, those of the last result alone', async () => {
    const grid = headlessGrid();
    const host = GridHost.open(grid, SHARES);
    const plan = (style: 'passed' | 'failed'): SheetPlan => ({
      ...sheetPlan('Fordeling', { rows: [[0]] }),
      conditions: [{ range: { top: 1, bottom: 1, left: 1, right: 1 }, formula: '=A1=0', style }],
    });
    const shown = () =>
      grid.conditionsOf('Fordeling').map(({ rule }) => (rule as IFormulaHighlightCell).style.cl?.rgb);
    await host.write([plan('failed')]);
    expect(shown()).toEqual(['#9C1C1C']);
    await host.write([plan('passed')]);
    expect(shown()).toEqual(['#2E6B34']);
  });

  test('knows the formulas of a result that was written over another', async () => {
    const grid = headlessGrid();
    const host = GridHost.open(grid, SHARES);
    const plan = (factor: number) =>
      sheetPlan('Fordeling', {
        rows: [
          [formulaContent(`=Deltakere!B1*${factor}`, 2925 * factor)],
          [formulaContent('=A1+1', 2925 * factor + 1)],
        ],
      });
    await host.write([plan(2)]);
    edit(grid, 'B1', 1000);
    await host.read();
    await host.write([plan(3)]);
    edit(grid, 'B1', 100);
    await grid.univer.getFormula().onCalculationResultApplied();
    const { sheets } = await host.read();
    expect([1, 2].map((row) => cellAt(sheets[1]!, row, 1).value)).toEqual([300, 301]);
  });

  test('calculates a person’s own formulas that rest on a result when it is written', async () => {
    const grid = headlessGrid();
    const host = GridHost.open(
      grid,
      memoryWorkbook({ Deltakere: [['Skjervøy', 2925]], Eget: [[formula('=Fordeling!A1*10', 0)]] }),
    );
    await host.read();
    await host.write([sheetPlan('Fordeling', { rows: [[formulaContent('=Deltakere!B1*2', 5850)]] })]);
    await grid.univer.getFormula().onCalculationResultApplied();
    expect(cellAt((await host.read()).sheets[1]!, 1, 1).value).toBe(58_500);
  });

  test('holds 10 000 rows, and writes as many formulas', async () => {
    const grid = headlessGrid();
    const rows = Array.from({ length: 10_000 }, (_, row) => [`K${row}`, row]);
    const host = GridHost.open(grid, memoryWorkbook({ Deltakere: rows }));
    const results = rows.map(([, row], index) => [
      formulaContent(`=Deltakere!B${index + 1}*2`, Number(row) * 2),
    ]);
    await host.write([sheetPlan('Fordeling', { rows: results })]);
    const { sheets } = await host.read();
    expect(cellAt(sheets[1]!, 10_000, 1)).toEqual({ value: 19_998, formula: '=Deltakere!B10000*2' });
  }, 30_000);
});
