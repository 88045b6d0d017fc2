import type { FUniver } from '@univerjs/core/facade';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { cellName } from '../../../src/workbook/address';
import { cellAt } from '../../../src/workbook/snapshot';
import { formula, memoryWorkbook } from '../../support/memory-workbook';
import { describeHostContract } from '../host-contract';
import { formulaContent, sheetPlan } from '../plans';
import { disposeGrids, headlessGrid } from './headless-grid';

afterEach(disposeGrids);

function asGrid(host: unknown): GridHost {
  if (!(host instanceof GridHost)) throw new Error('Not a grid host');
  return host;
}

describeHostContract('The grid host', {
  open: (workbook) => Promise.resolve(GridHost.open(headlessGrid(), workbook)),
  reopen: (host) => Promise.resolve(GridHost.open(headlessGrid(), asGrid(host).contents())),
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

function edit(univer: FUniver, cell: string, value: string | number): void {
  univer.getActiveWorkbook()!.getSheetByName('Deltakere')!.getRange(cell).setValue(value);
}

/** Tells which sheets were changed until now. */
async function listening(host: GridHost): Promise<readonly string[]> {
  const changed: string[] = [];
  await host.onChanged((sheet) => changed.push(sheet));
  return changed;
}

describe('A workbook in the grid', () => {
  test('calculates its formulas when a person changes what they rest on', async () => {
    const univer = headlessGrid();
    const host = GridHost.open(univer, SHARES);
    await host.read();
    edit(univer, 'B1', 3000);
    await univer.getFormula().onCalculationResultApplied();
    expect(cellAt((await host.read()).sheets[0]!, 2, 2)).toEqual({ value: 6000, formula: '=B1*2' });
  });

  test('tells who listens which sheet a person changed, and when that is undone', async () => {
    const univer = headlessGrid();
    const host = GridHost.open(univer, SHARES);
    const changed = await listening(host);
    edit(univer, 'A1', 'Kåfjord');
    expect(changed).toEqual(['Deltakere']);
    univer.getActiveWorkbook()!.undo();
    await host.read();
    expect(changed.length).toBeGreaterThan(1);
    expect(cellAt((await host.read()).sheets[0]!, 1, 1).value).toBe('Skjervøy');
  });

  test('does not let a person undo what Fordel wrote', async () => {
    const univer = headlessGrid();
    const host = GridHost.open(univer, SHARES);
    await host.write([sheetPlan('Fordeling', { rows: [['andel']] })]);
    univer.getActiveWorkbook()!.undo();
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Deltakere', 'Fordeling']);
  });

  test('forgets where tables are when rows come between, for then nobody knows', async () => {
    const univer = headlessGrid();
    const cells = [['Post'], ['Lønn']];
    const host = GridHost.open(
      univer,
      memoryWorkbook({ Deltakere: { cells, tables: [{ name: 'Poster', range: 'A1:A2' }] } }),
    );
    univer.getActiveWorkbook()!.getActiveSheet().insertRowBefore(1);
    const { sheets } = await host.read();
    expect(sheets[0]!.tables).toEqual([]);
    expect([...sheets[0]!.rows.keys()]).toEqual([1, 3]);
  });

  test('holds 10 000 rows, and writes as many formulas', async () => {
    const univer = headlessGrid();
    const rows = Array.from({ length: 10_000 }, (_, row) => [`K${row}`, row]);
    const host = GridHost.open(univer, memoryWorkbook({ Deltakere: rows }));
    const results = rows.map(([, row], index) => [
      formulaContent(`=Deltakere!B${index + 1}*2`, Number(row) * 2),
    ]);
    await host.write([sheetPlan('Fordeling', { rows: results })]);
    const { sheets } = await host.read();
    expect(cellAt(sheets[1]!, 10_000, 1)).toEqual({ value: 19_998, formula: '=Deltakere!B10000*2' });
  }, 30_000);
});
