import {
  ICommandService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { englishNumber } from '../../../src/hosts/grid/norwegian-entry';
import { cellAt, findSheet } from '../../../src/workbook/snapshot';
import { formula, memoryWorkbook } from '../../support/memory-workbook';
import { formulaContent, sheetPlan } from '../plans';
import { closeUnivers, headlessUniver } from './headless-univer';

afterAll(closeUnivers);

/** Univer's types do not tell it. */
const INSERT_ROW = 'sheet.command.insert-row';

const COSTS = memoryWorkbook({
  Kostnader: {
    cells: [
      ['Post', 'Beløp'],
      ['Lønn', 1000],
      ['Drift', 200],
      ['Sum', formula('=SUM(B2:B3)', 1200)],
    ],
    tables: [{ name: 'Kostnader', range: 'A1:B4', hasTotalRow: true }],
  },
});

const RESULT = sheetPlan('Fordeling', {
  rows: [['Andel'], [formulaContent('=Kostnader!B4/2', 600)]],
  tables: [{ name: 'Fordeling', range: { top: 1, left: 1, bottom: 2, right: 1 }, hasTotalRow: false }],
});

describe('A user of the grid', () => {
  test('sees a result follow what is written in the input', async () => {
    const { host, user } = openGrid();
    await host.write([RESULT]);
    await user.writes('Kostnader', 3, 2, 500);
    const snapshot = await host.read();
    expect(cellAt(findSheet(snapshot, 'Kostnader')!, 4, 2).value).toBe(1500);
    expect(cellAt(findSheet(snapshot, 'Fordeling')!, 2, 1)).toEqual({
      value: 750,
      formula: '=Kostnader!B4/2',
    });
  });

  test('makes those who listen know the sheet, but not the sheets that follow it', async () => {
    const { host, user } = openGrid();
    await host.write([RESULT]);
    const changed = await listenTo(host);
    await user.writes('Kostnader', 3, 2, 500);
    await host.read();
    expect(changed).toEqual(['Kostnader']);
  });

  test('makes them know what is undone and done again', async () => {
    const { host, user } = openGrid();
    await user.writes('Kostnader', 3, 2, 500);
    const changed = await listenTo(host);
    await user.does(UndoCommand.id);
    expect(cellAt((await host.read()).sheets[0]!, 4, 2).value).toBe(1200);
    await user.does(RedoCommand.id);
    expect(cellAt((await host.read()).sheets[0]!, 4, 2).value).toBe(1500);
    expect(new Set(changed)).toEqual(new Set(['Kostnader']));
  });

  test('makes them know nothing by a colour', async () => {
    const { host, user } = openGrid();
    const changed = await listenTo(host);
    await user.does(SetStyleCommand.id, { range: cell(2, 2), style: { type: 'bl', value: 1 } });
    expect(changed).toEqual([]);
  });

  test('makes no one know who has stopped listening', async () => {
    const { host, user } = openGrid();
    const changed: string[] = [];
    const unsubscribe = await host.onChanged((sheet) => changed.push(sheet));
    unsubscribe();
    await user.writes('Kostnader', 3, 2, 500);
    expect(changed).toEqual([]);
  });

  test('puts in a row, and the table goes along', async () => {
    const { host, user } = openGrid();
    await user.does(INSERT_ROW, {
      subUnitId: user.idOf('Kostnader'),
      range: { ...cell(2, 1), endColumn: 19 },
      direction: 0,
    });
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.tables).toEqual([
      { name: 'Kostnader', range: { top: 1, left: 1, bottom: 5, right: 2 }, hasTotalRow: true },
    ]);
    expect(cellAt(sheet!, 5, 2)).toEqual({ value: 1200, formula: '=SUM(B3:B4)' });
  });

  test('renames a result, which is then written anew in its place', async () => {
    const { host, user } = openGrid();
    await host.write([RESULT]);
    await user.does(SetWorksheetNameCommand.id, { subUnitId: user.idOf('Fordeling'), name: 'Vår fordeling' });
    expect((await host.write([RESULT])).sheets).toEqual([{ name: 'Vår fordeling', nameTaken: null }]);
  });

  test('deletes a result, which then gets a new sheet', async () => {
    const { host, user } = openGrid();
    await host.write([RESULT]);
    await user.does(RemoveSheetCommand.id, { subUnitId: user.idOf('Fordeling') });
    expect((await host.write([RESULT])).sheets).toEqual([{ name: 'Fordeling', nameTaken: null }]);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Kostnader', 'Fordeling']);
  });

  test('cannot undo in a new result what was done to the old', async () => {
    const { host, user } = openGrid();
    await host.write([RESULT]);
    await user.writes('Fordeling', 2, 1, 1);
    await host.write([RESULT]);
    await expect(user.does(UndoCommand.id)).rejects.toThrow('Univer did not do');
    expect(cellAt(findSheet(await host.read(), 'Fordeling')!, 2, 1).value).toBe(600);
  });

  test('writes in the sheet that stands in for none', async () => {
    const { host, user } = openGrid(memoryWorkbook({}));
    expect((await host.read()).sheets).toEqual([]);
    await user.writes('Ark1', 1, 1, 7);
    expect(cellAt((await host.read()).sheets[0]!, 1, 1).value).toBe(7);
  });
});

describe('The grid', () => {
  test('opens another workbook in place of the one it had', async () => {
    const { host, user } = openGrid();
    host.open(memoryWorkbook({ Annet: [[formula('=2*3')]] }, { periode: '2019' }));
    expect((await host.read()).sheets).toMatchObject([
      { name: 'Annet', rows: new Map([[1, new Map([[1, { value: 6, formula: '=2*3' }]])]]) },
    ]);
    expect(await host.settings.load()).toEqual({ periode: '2019' });
    const changed = await listenTo(host);
    await user.writes('Annet', 1, 2, 1);
    expect(changed).toEqual(['Annet']);
  });

  test('keeps looks and layout of results', async () => {
    const { host } = openGrid();
    await host.write([{ ...RESULT, columnWidths: [20], rowHeights: new Map([[1, 30]]), frozenRows: 1 }]);
    const result = (await host.contents()).sheets[1];
    expect(result?.rows.get(2)?.get(1)).toEqual({ value: 600, formula: '=Kostnader!B4/2', style: 'text' });
    expect(result?.layout).toMatchObject({
      columnWidths: [20],
      frozenRows: 1,
      rowHeights: new Map([[1, 30]]),
    });
  });

  test('takes back a sheet that it is told to stop amid, and one that it added', async () => {
    const { host } = openGrid();
    await host.write([RESULT]);
    const former = await host.contents();
    const controller = new AbortController();
    const stop = setTimeout(() => {
      controller.abort(new Error('stopped'));
    });
    const large = sheetPlan('Fordeling', {
      rows: Array.from({ length: 3_000 }, (_, row) =>
        Array.from({ length: 20 }, (__, column) => row * column),
      ),
      merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    });
    const writing = host.write([sheetPlan('Avrunding', { rows: [['ny']] }), large], {
      signal: controller.signal,
    });
    await expect(writing).rejects.toThrow('stopped');
    clearTimeout(stop);
    expect(await host.contents()).toEqual(former);
  });
});

describe('A user types', () => {
  test.each([
    ['1 224,50', '1224.50'],
    ['1\u00a0224\u202f000', '1224000'],
    ['0,5', '0.5'],
    ['−3,25', '-3.25'],
    ['40 %', '40%'],
    ['12,5 %', '12.5%'],
  ])('%j, and it is the number %j', (typed, number) => {
    expect(englishNumber(typed)).toBe(number);
  });

  test.each(['1.224,50', '12 24', '=1,5', 'kr 5', ',5', '1,', '1,2,3', '31.12.2018'])(
    '%j, and it stays',
    (typed) => {
      expect(englishNumber(typed)).toBeNull();
    },
  );
});

interface GridUser {
  readonly writes: (sheet: string, row: number, column: number, value: number) => Promise<void>;
  readonly does: (command: string, params?: object) => Promise<void>;
  readonly idOf: (sheet: string) => string;
}

/** A grid and one who uses it, by the commands that Univer's own page gives. */
function openGrid(workbook = COSTS): { readonly host: GridHost; readonly user: GridUser } {
  const univer = headlessUniver();
  const host = new GridHost(univer, undefined, workbook);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const shown = () =>
    injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
  injector.get(IUniverInstanceService).focusUnit(shown().getUnitId());
  const does = async (command: string, params: object = {}): Promise<void> => {
    const isDone = await commands.executeCommand(command, { ...params, unitId: shown().getUnitId() });
    if (!isDone) throw new Error(`Univer did not do ${command}`);
  };
  const idOf = (sheet: string): string => shown().getSheetBySheetName(sheet)!.getSheetId();
  const writes = (sheet: string, row: number, column: number, value: number): Promise<void> =>
    does(SetRangeValuesCommand.id, { subUnitId: idOf(sheet), range: cell(row, column), value: { v: value } });
  return { host, user: { writes, does, idOf } };
}

function cell(row: number, column: number) {
  return { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
}

async function listenTo(host: GridHost): Promise<readonly string[]> {
  const changed: string[] = [];
  await host.onChanged((sheet) => changed.push(sheet));
  return changed;
}
