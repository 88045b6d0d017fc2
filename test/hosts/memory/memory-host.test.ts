import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { cellName } from '../../../src/workbook/address';
import type { PlanChart, PlanCondition } from '../../../src/workbook/plan';
import { findSheet } from '../../../src/workbook/snapshot';
import { memoryHost } from '../../support/memory-workbook';
import { describeHostContract } from '../host-contract';
import { sheetPlan } from '../plans';

const CELL = { top: 1, left: 1, bottom: 1, right: 1 };
const CONDITION: PlanCondition = { range: CELL, formula: '=A1=0', style: 'passed' };
const CHART: PlanChart = {
  title: 'Andeler',
  categories: CELL,
  series: [{ name: { row: 1, column: 1 }, values: CELL, color: 'less' }],
  numberFormat: '0',
  area: CELL,
};

describeHostContract('The memory host', {
  open: (workbook) => Promise.resolve(new MemoryHost(workbook)),
  reopen: (host) => {
    if (!(host instanceof MemoryHost)) throw new Error('Not a memory host');
    return Promise.resolve(new MemoryHost(host.workbook));
  },
  edit: (host, address, value) => {
    if (!(host instanceof MemoryHost)) throw new Error('Not a memory host');
    host.editCell(address, { value });
  },
  copied: (host, sheet, name) => {
    if (!(host instanceof MemoryHost)) throw new Error('Not a memory host');
    const { sheets, ...workbook } = host.workbook;
    const copies = sheets.filter((each) => each.name === sheet).map((each) => ({ ...each, name }));
    return Promise.resolve(new MemoryHost({ ...workbook, sheets: [...copies, ...sheets] }));
  },
  renamed: (host, sheet, name) => {
    if (!(host instanceof MemoryHost)) throw new Error('Not a memory host');
    const sheets = host.workbook.sheets.map((each) => (each.name === sheet ? { ...each, name } : each));
    return Promise.resolve(new MemoryHost({ ...host.workbook, sheets }));
  },
  cellNames: (host, sheet) => {
    if (!(host instanceof MemoryHost)) throw new Error('Not a memory host');
    const names = host.workbook.sheets.find(({ name }) => name === sheet)?.layout?.names ?? [];
    return Promise.resolve(names.map(({ name, ...cell }) => `${name} ${cellName(cell)}`));
  },
});

describe('A workbook in memory', () => {
  test('tells who listens which sheet a user changed', async () => {
    const host = memoryHost({ Deltakere: [['Folketall', 2925]] });
    const changed: string[] = [];
    const unsubscribe = await host.onChanged((sheet) => changed.push(sheet));
    host.editCell({ sheet: 'deltakere', row: 1, column: 2 }, { value: 2926 });
    unsubscribe();
    host.editCell({ sheet: 'Deltakere', row: 1, column: 2 }, { value: 2927 });
    expect(changed).toEqual(['Deltakere']);
    expect((await host.read()).sheets[0]?.rows.get(1)?.get(2)).toEqual({ value: 2927 });
  });

  test('keeps its cells in order whatever the order of the edits', async () => {
    const host = memoryHost({ Ark: [[null, null, 'c'], [], ['x']] });
    host.editCell({ sheet: 'Ark', row: 2, column: 1 }, { value: 'y' });
    host.editCell({ sheet: 'Ark', row: 1, column: 1 }, { value: 'a' });
    const [sheet] = (await host.read()).sheets;
    expect([...(sheet?.rows ?? [])].map(([row, cells]) => [row, ...cells.keys()])).toEqual([
      [1, 1, 3],
      [2, 1],
      [3, 1],
    ]);
  });

  test('does not change under one who has read it', async () => {
    const host = memoryHost({ Ark: [['før']] });
    const before = await host.read();
    host.editCell({ sheet: 'Ark', row: 1, column: 1 }, { value: 'etter' });
    expect(findSheet(before, 'Ark')?.rows.get(1)?.get(1)?.value).toBe('før');
  });

  test('knows the cell that was last shown', async () => {
    const host = memoryHost({ Deltakere: [['Folketall']] });
    expect(host.selected).toBeNull();
    await host.select({ sheet: 'DELTAKERE', row: 3, column: 2 });
    expect(host.selected).toEqual({ sheet: 'Deltakere', row: 3, column: 2 });
  });

  test('holds looks and layout, which are no part of what is read', async () => {
    const host = memoryHost({});
    await host.write([
      sheetPlan('Fordeling', {
        rows: [['Tittel', { kind: 'empty' }]],
        columnWidths: [20, 12],
        frozenRows: 1,
        conditions: [CONDITION],
        charts: [CHART],
      }),
    ]);
    const [sheet] = host.workbook.sheets;
    expect(sheet?.rows.get(1)?.get(2)).toEqual({ value: null, style: 'text' });
    expect(sheet?.layout).toMatchObject({
      columnWidths: [20, 12],
      frozenRows: 1,
      conditions: [CONDITION],
      charts: [CHART],
    });
    expect(Object.keys((await host.read()).sheets[0] ?? {})).not.toContain('layout');
  });

  test('keeps a result hidden that the user hid, and under the name the user gave it', async () => {
    const mark = { job: 'kostnader', sheet: 'fordeling' };
    const host = memoryHost({ 'Mitt ark': { cells: [['gammelt']], mark, hidden: true } });
    const { sheets } = await host.write([sheetPlan('Fordeling', { rows: [['nytt']] })]);
    expect(sheets).toEqual([{ name: 'Mitt ark', nameTaken: null }]);
    expect(host.workbook.sheets).toMatchObject([{ name: 'Mitt ark', hidden: true, mark }]);
  });
});
