import type { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import type { CellAddress, RangeAddress } from '../../src/workbook/address';
import type { WorkbookHost } from '../../src/workbook/host';
import type { HostError } from '../../src/workbook/issue';
import { plannedSheet, type SheetPlan } from '../../src/workbook/plan';
import { writtenCellsOf } from '../../src/workbook/written-cells';
import { cellAt, findSheet, type SheetSnapshot } from '../../src/workbook/snapshot';
import { date, errorValue, formatted, formula, memoryWorkbook } from '../support/memory-workbook';
import { brokenPlan, formulaContent, sheetPlan } from './plans';

export interface HostUnderTest {
  /** A host that holds the workbook. */
  readonly open: (workbook: MemoryWorkbook) => Promise<WorkbookHost>;
  /** The workbook that the host wrote, opened anew. */
  readonly reopen: (host: WorkbookHost) => Promise<WorkbookHost>;
  /** The names that Fordel gave the cells of a sheet, each with its cell: `Total C4`. */
  readonly cellNames: (host: WorkbookHost, sheet: string) => Promise<readonly string[]>;
  /** Changes a cell as a person does who has the workbook open; absent where nobody can. */
  readonly edit?: (host: WorkbookHost, address: CellAddress, value: string | number) => void;
  /** The workbook once a person has copied one of its sheets and called the copy something, opened anew where it must be. */
  readonly copied: (host: WorkbookHost, sheet: string, name: string) => Promise<WorkbookHost>;
  /** The workbook once a person has renamed one of its sheets, opened anew where it must be. */
  readonly renamed: (host: WorkbookHost, sheet: string, name: string) => Promise<WorkbookHost>;
  /** Whether it can tell which cells are merged, as all but an old Excel can. */
  readonly tellsMerges?: boolean;
}

const MUNICIPALITIES = memoryWorkbook({
  Deltakere: [
    ['Kommune', 'Folketall'],
    ['Nordreisa', 4944],
    ['Skjervøy', 2925],
  ],
  Kostnader: [
    ['Post', 'Beløp'],
    ['Lønn', 4_200_000],
  ],
});

/** The tables, and the row just below each. */
const INPUTS: readonly RangeAddress[] = [
  { sheet: 'Deltakere', top: 1, left: 1, bottom: 4, right: 2 },
  { sheet: 'Kostnader', top: 1, left: 1, bottom: 3, right: 2 },
];

const TABLE = sheetPlan('Fordeling', {
  rows: [
    ['Kommune', 'Andel'],
    ['Nordreisa', 60],
    ['Skjervøy', 40],
    ['Sum', formulaContent('=SUM(B2:B3)', 100)],
  ],
  tables: [{ name: 'Fordeling', range: { top: 1, left: 1, bottom: 4, right: 2 }, hasTotalRow: true }],
});

const NAMED = {
  ...TABLE,
  names: [
    { name: 'Total', row: 4, column: 2 },
    { name: 'total', row: 2, column: 2 },
    { name: 'Andel i år', row: 3, column: 2 },
    { name: 'Fordeling', row: 1, column: 1 },
  ],
};

const TABLE_AND_CHART: SheetPlan = {
  ...TABLE,
  name: 'Avrunding',
  mark: { job: 'kostnader', sheet: 'avrunding' },
  conditions: [{ range: { top: 2, left: 2, bottom: 3, right: 2 }, formula: '=$B2<50', style: 'attention' }],
  charts: [
    {
      title: 'Andeler',
      categories: { top: 2, left: 1, bottom: 3, right: 1 },
      series: [
        {
          name: { row: 1, column: 2 },
          values: { top: 2, left: 2, bottom: 3, right: 2 },
          color: 'strong',
        },
      ],
      numberFormat: '#,##0',
      area: { top: 6, left: 1, bottom: 20, right: 2 },
    },
  ],
};

/** What every host must do (src/workbook/host.ts). */
export function describeHostContract(
  name: string,
  { open, reopen, copied, renamed, cellNames, edit, tellsMerges = true }: HostUnderTest,
): void {
  describe(`${name} reads`, () => {
    test('texts, numbers, booleans and errors as they are', async () => {
      const workbook = memoryWorkbook({
        Ark: [
          ['Skjervøy', '  to\nlinjer ', '=ikke formel', 1676949.1, 1 / 3, 0, true, errorValue('#DIV/0!')],
        ],
      });
      const sheet = await firstSheet(await open(workbook));
      expect(rowValues(sheet, 1)).toEqual([
        'Skjervøy',
        '  to\nlinjer ',
        '=ikke formel',
        1676949.1,
        1 / 3,
        0,
        true,
        { error: '#DIV/0!' },
      ]);
    });

    test('dates as serial numbers with their format', async () => {
      const sheet = await firstSheet(await open(memoryWorkbook({ Ark: [[date('2018-01-31')]] })));
      expect(cellAt(sheet, 1, 1)).toEqual({ value: 43131, numberFormat: 'dd.mm.yyyy' });
    });

    test('number formats as they are in the US', async () => {
      const cells = [[formatted(0.4, '0.00 %'), formatted(4.2, '#,##0.00'), 4.2]];
      const sheet = await firstSheet(await open(memoryWorkbook({ Ark: cells })));
      expect([1, 2, 3].map((column) => cellAt(sheet, 1, column).numberFormat)).toEqual([
        '0.00 %',
        '#,##0.00',
        undefined,
      ]);
    });

    test('formulas with the value last calculated, also 0 and an empty text', async () => {
      const cells = [
        [formula('=B1*2', 5), formula('=0*1', 0), formula('=""', ''), formula('=1/0', errorValue('#DIV/0!'))],
      ];
      const sheet = await firstSheet(await open(memoryWorkbook({ Ark: cells })));
      expect(sheet.rows.get(1)).toEqual(
        new Map([
          [1, { formula: '=B1*2', value: 5 }],
          [2, { formula: '=0*1', value: 0 }],
          [3, { formula: '=""', value: '' }],
          [4, { formula: '=1/0', value: { error: '#DIV/0!' } }],
        ]),
      );
    });

    test('a formula that was never calculated as one without a value', async () => {
      const sheet = await firstSheet(await open(memoryWorkbook({ Ark: [[formula('=1+1')]] })));
      expect(cellAt(sheet, 1, 1)).toEqual({ formula: '=1+1', value: null });
    });

    test('only cells that hold something, row by row', async () => {
      const sheet = await firstSheet(
        await open(memoryWorkbook({ Ark: [[null, 'b'], [], ['a', null, 'c']] })),
      );
      expect([...sheet.rows].map(([row, cells]) => [row, ...cells.keys()])).toEqual([
        [1, 2],
        [3, 1, 3],
      ]);
    });

    test('what is hidden, merged and a table', async () => {
      const workbook = memoryWorkbook({
        Ark: {
          cells: [
            ['Tittel', null],
            ['Post', 'Beløp'],
            ['Lønn', 1],
          ],
          hiddenRows: [3],
          hiddenColumns: ['B', 'D'],
          merges: ['A1:B1'],
          tables: [{ name: 'Poster', range: 'A2:B3' }],
        },
        Skjult: { cells: [[1]], hidden: true },
      });
      const { sheets } = await (await open(workbook)).read();
      expect(sheets.map(({ name: sheet, hidden, mark }) => ({ sheet, hidden, mark }))).toEqual([
        { sheet: 'Ark', hidden: false, mark: null },
        { sheet: 'Skjult', hidden: true, mark: null },
      ]);
      expect(sheets[0]).toMatchObject({
        hiddenRows: new Set([3]),
        hiddenColumns: new Set([2, 4]),
        merges: tellsMerges ? [{ top: 1, left: 1, bottom: 1, right: 2 }] : [],
        tables: [{ name: 'Poster', range: { top: 2, left: 1, bottom: 3, right: 2 }, hasTotalRow: false }],
      });
    });

    test('and tells its progress, which ends in 1', async () => {
      const host = await open(MUNICIPALITIES);
      expect(await progressOf((onProgress) => host.read({ onProgress }))).toBe('rises to 1');
    });

    test('nothing once it is told to stop', async () => {
      const host = await open(MUNICIPALITIES);
      await expect(host.read({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped');
    });
  });

  describe(`${name} writes`, () => {
    test('a sheet that is there when the workbook is opened again', async () => {
      const host = await open(MUNICIPALITIES);
      const receipt = await host.write([TABLE]);
      expect(receipt).toEqual({ sheets: [{ name: 'Fordeling', nameTaken: null }], notCarried: [] });
      const { sheets } = await (await reopen(host)).read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Deltakere', 'Kostnader', 'Fordeling']);
      expect(sheets[2]).toMatchObject({
        hidden: false,
        mark: { job: 'kostnader', sheet: 'fordeling' },
        tables: [{ name: 'Fordeling', range: { top: 1, left: 1, bottom: 4, right: 2 }, hasTotalRow: true }],
      });
    });

    test('each kind of content', async () => {
      const sheet = await written(
        sheetPlan('Fordeling', {
          rows: [
            ['Skjervøy', 'to\nlinjer & <tegn> "x"', '', null],
            [1170715.14, -0.5, 1 / 3, { kind: 'empty' }],
            [
              formulaContent('=Deltakere!B3&"<\'>"', "2925<'>"),
              formulaContent('=1-1', 0),
              formulaContent('=""', ''),
            ],
          ],
        }),
      );
      expect([...sheet.rows].map(([, cells]) => [...cells])).toEqual([
        [
          [1, { value: 'Skjervøy' }],
          [2, { value: 'to\nlinjer & <tegn> "x"' }],
        ],
        [
          [1, { value: 1170715.14 }],
          [2, { value: -0.5 }],
          [3, { value: 1 / 3 }],
        ],
        [
          [1, { value: "2925<'>", formula: '=Deltakere!B3&"<\'>"' }],
          [2, { value: 0, formula: '=1-1' }],
          [3, { value: '', formula: '=""' }],
        ],
      ]);
    });

    test.each([
      '=cmd|calc',
      '+47 777 10 000',
      '-1',
      '@navn',
      '=1+1',
      '_x0041_',
      ' \t kant ',
      'bjelle\u0007',
      '123',
    ])('the text %j as text', async (text) => {
      const sheet = await written(sheetPlan('Fordeling', { rows: [[text]] }));
      expect(cellAt(sheet, 1, 1)).toEqual({ value: text });
    });

    test('what it entered, so that a cell that somebody writes over later is known', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([TABLE_AND_CHART]);
      await host.write([TABLE, { ...sheetPlan('Deltakere i år', { rows: [['Kommune']] }), mark: null }]);
      const { sheets } = await (await reopen(host)).read();
      const kept = Object.fromEntries(sheets.map(({ name, written }) => [name, written]));
      expect(kept).toMatchObject({
        Fordeling: writtenCellsOf(TABLE),
        Avrunding: writtenCellsOf(TABLE_AND_CHART),
      });
      expect([kept['Deltakere'], kept['Deltakere i år']]).toEqual([undefined, undefined]);
    });

    test('what it entered in a large sheet, and in place of that of the sheet before', async () => {
      const large = sheetPlan('Fordeling', {
        rows: Array.from({ length: 120 }, (_, row) =>
          Array.from({ length: 40 }, (__, column) => row * 100 + column),
        ),
      });
      const host = await open(MUNICIPALITIES);
      await host.write([large]);
      const before = findSheet(await (await reopen(host)).read(), 'Fordeling')!;
      expect(before.written).toBe(writtenCellsOf(large));
      expect(before.written!.length).toBeGreaterThan(8_000);
      await host.write([TABLE]);
      const after = findSheet(await (await reopen(host)).read(), 'Fordeling')!;
      expect(after.written).toBe(writtenCellsOf(TABLE));
    });

    test('number formats', async () => {
      const plan = sheetPlan('Fordeling', {
        rows: [[1, 43131, 0.4]],
        numberFormats: ['#,##0.00', 'dd.mm.yyyy', '0.00 %'],
      });
      const sheet = await written(plan);
      expect(sheet.rows.get(1)).toEqual(
        new Map([
          [1, { value: 1, numberFormat: '#,##0.00' }],
          [2, { value: 43131, numberFormat: 'dd.mm.yyyy' }],
          [3, { value: 0.4, numberFormat: '0.00 %' }],
        ]),
      );
    });

    test('merged cells', async () => {
      const merges = [{ top: 1, left: 1, bottom: 2, right: 3 }];
      const sheet = await written(sheetPlan('Fordeling', { rows: [['Tittel']], merges }));
      expect(sheet.merges).toEqual(tellsMerges ? merges : []);
    });

    test('no table of headings alone', async () => {
      const tables = [{ name: 'Tom', range: { top: 1, left: 1, bottom: 1, right: 1 }, hasTotalRow: false }];
      const sheet = await written(sheetPlan('Fordeling', { rows: [['Kommune']], tables }));
      expect(sheet.tables).toEqual([]);
      expect(cellAt(sheet, 1, 1).value).toBe('Kommune');
    });

    test('the same result again in its place, with nothing left of the old', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([TABLE, sheetPlan('Avrunding', { rows: [['avrunding']] })]);
      const again = await reopen(host);
      const receipt = await again.write([sheetPlan('Fordeling', { rows: [[null, 'ny']] })]);
      expect(receipt.sheets).toEqual([{ name: 'Fordeling', nameTaken: null }]);
      const { sheets } = await (await reopen(again)).read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Deltakere', 'Kostnader', 'Fordeling', 'Avrunding']);
      expect(sheets[2]).toMatchObject({ rows: new Map([[1, new Map([[2, { value: 'ny' }]])]]), tables: [] });
      expect(cellAt(sheets[3]!, 1, 1).value).toBe('avrunding');
    });

    test('beside a sheet of the same name that someone else made, and says so', async () => {
      const host = await open(memoryWorkbook({ FORDELING: [['min egen']] }));
      const receipt = await host.write([TABLE]);
      expect(receipt.sheets).toEqual([{ name: 'Fordeling (2)', nameTaken: 'Fordeling' }]);
      const { sheets } = await (await reopen(host)).read();
      expect(cellAt(sheets[0]!, 1, 1).value).toBe('min egen');
    });

    test('never into a copy that a person made of a result', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([TABLE]);
      const withCopy = await copied(host, 'Fordeling', 'Vedtatt 2025');
      const receipt = await withCopy.write([sheetPlan('Fordeling', { rows: [[null, 'ny']] })]);
      expect(receipt.sheets).toEqual([{ name: 'Fordeling', nameTaken: null }]);
      const snapshot = await withCopy.read();
      expect(rowValues(findSheet(snapshot, 'Vedtatt 2025')!, 2)).toEqual(['Nordreisa', 60]);
      expect(rowValues(findSheet(snapshot, 'Fordeling')!, 1)).toEqual(['ny']);
      expect(findSheet(snapshot, 'Vedtatt 2025')).toMatchObject({
        mark: { job: 'kostnader', sheet: 'fordeling' },
        markedAs: 'Fordeling',
      });
    });

    test('into a result that a person renamed, and not into a copy of it made later', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([TABLE]);
      const withName = await renamed(host, 'Fordeling', 'Regning');
      expect((await withName.write([TABLE])).sheets).toEqual([{ name: 'Regning', nameTaken: null }]);
      const withCopy = await copied(withName, 'Regning', 'Vedtatt 2025');
      const receipt = await withCopy.write([sheetPlan('Fordeling', { rows: [['ny']] })]);
      expect(receipt.sheets).toEqual([{ name: 'Regning', nameTaken: null }]);
    });

    test('nothing where a result was renamed and copied, and nobody can tell which is which', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([TABLE]);
      const withName = await renamed(host, 'Fordeling', 'Regning');
      const withCopy = await copied(withName, 'Regning', 'Vedtatt 2025');
      await expect(withCopy.write([TABLE])).rejects.toMatchObject({
        issue: { code: 'result.copies', figures: { name: { text: 'Fordeling' } } },
      });
      const snapshot = await withCopy.read();
      expect(rowValues(findSheet(snapshot, 'Regning')!, 2)).toEqual(['Nordreisa', 60]);
      expect(rowValues(findSheet(snapshot, 'Vedtatt 2025')!, 2)).toEqual(['Nordreisa', 60]);
    });

    test('a sheet without a mark as the user’s own, never reused', async () => {
      const host = await open(memoryWorkbook({}));
      const own = sheetPlan('Deltakere', { mark: null, rows: [['Kommune']] });
      await host.write([own]);
      const receipt = await host.write([own]);
      expect(receipt.sheets).toEqual([{ name: 'Deltakere (2)', nameTaken: 'Deltakere' }]);
      const { sheets } = await (await reopen(host)).read();
      expect(sheets.map((sheet) => sheet.mark)).toEqual([null, null]);
    });

    test('and leaves every other sheet as it was', async () => {
      const workbook = memoryWorkbook({
        Ark: {
          cells: [
            ['Post', 'Beløp', date('2018-01-31')],
            ['Lønn', formula('=1+1', 2), true],
          ],
          hiddenRows: [2],
          tables: [{ name: 'Poster', range: 'A1:B2' }],
        },
      });
      const host = await open(workbook);
      const before = await firstSheet(host);
      await host.write([TABLE]);
      expect(await firstSheet(await reopen(host))).toEqual(before);
    });

    test('tables under names that no other table has', async () => {
      const workbook = memoryWorkbook({
        Ark: { cells: [['Post'], ['Lønn']], tables: [{ name: 'FORDELING', range: 'A1:A2' }] },
      });
      const host = await open(workbook);
      const second = { ...TABLE, name: 'Avrunding', mark: { job: 'kostnader', sheet: 'avrunding' } };
      await host.write([TABLE, second]);
      expect(await tableNames(await reopen(host))).toEqual(['FORDELING', 'Fordeling_2', 'Fordeling_3']);
    });

    test('the same table names when the same is written again', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([TABLE]);
      await host.write([TABLE]);
      expect(await tableNames(await reopen(host))).toEqual(['Fordeling']);
    });

    test('a table anew so that formulas by its columns, on a sheet of the user’s, go on pointing at them', async () => {
      const range = { top: 3, left: 1, bottom: 6, right: 2 };
      const result = (share: number) =>
        sheetPlan('Fordeling', {
          rows: [
            ['Fordeling'],
            [],
            ['Kommune', 'Andel'],
            ['Nordreisa', share],
            ['Skjervøy', 40],
            ['Sum', formulaContent('=SUM(B4:B5)', share + 40)],
          ],
          tables: [{ name: 'Fordeling', range, hasTotalRow: true }],
        });
      const byColumn = '=SUM(Fordeling[Andel])';
      const host = await open(memoryWorkbook({ Oversikt: [['Sum', formula(byColumn, 100)]] }));
      await host.write([result(60)]);
      await host.write([result(70)]);
      const written = await (await reopen(host)).read();
      expect(cellAt(findSheet(written, 'Oversikt')!, 1, 2).formula).toBe(byColumn);
      expect(cellAt(findSheet(written, 'Fordeling')!, 4, 2).value).toBe(70);
      expect(findSheet(written, 'Fordeling')!.tables).toEqual([
        { name: 'Fordeling', range, hasTotalRow: true },
      ]);
    });

    test('tables under names that the sheets written anew had until now', async () => {
      const host = await open(MUNICIPALITIES);
      const other = { ...TABLE, name: 'Avrunding', mark: { job: 'kostnader', sheet: 'avrunding' } };
      await host.write([TABLE, other]);
      await host.write([other, TABLE]);
      expect(await tableNames(await reopen(host))).toEqual(['Fordeling_2', 'Fordeling']);
    });

    test('formulas that name another of the sheets by the name that it got', async () => {
      const host = await open(memoryWorkbook({ "Årets 'avrunding' og så": [['min egen']] }));
      const across = (sheet: string, value: number) =>
        formulaContent(`=SUM(${plannedSheet(sheet)}!A1,0.5)&"${plannedSheet(sheet)}"`, value);
      const plans = [
        sheetPlan('Fordeling', { rows: [[across('rest', 40.5), formulaContent('=1+1', 2)]] }),
        {
          ...sheetPlan("Årets 'avrunding' og så", { rows: [[40, across('fordeling', 41)]] }),
          mark: { job: 'kostnader', sheet: 'rest' },
        },
      ];
      const receipt = await host.write(plans);
      expect(receipt.sheets[1]).toEqual({
        name: "Årets 'avrunding' og så (2)",
        nameTaken: "Årets 'avrunding' og så",
      });
      const { sheets } = await (await reopen(host)).read();
      const quoted = "'Årets ''avrunding'' og så (2)'";
      expect(cellAt(sheets[1]!, 1, 1)).toEqual({
        value: 40.5,
        formula: `=SUM(${quoted}!A1,0.5)&"${quoted}"`,
      });
      expect(cellAt(sheets[1]!, 1, 2)).toEqual({ value: 2, formula: '=1+1' });
      expect(cellAt(sheets[2]!, 1, 2)).toEqual({ value: 41, formula: '=SUM(Fordeling!A1,0.5)&"Fordeling"' });
    });

    test('nothing when a formula names a sheet that is not among them', async () => {
      const host = await open(MUNICIPALITIES);
      const former = await host.read();
      const plan = sheetPlan('Fordeling', { rows: [[formulaContent(`=${plannedSheet('borte')}!A1`, 0)]] });
      await expect(host.write([plan])).rejects.toThrow('borte');
      expect(await host.read()).toEqual(former);
    });

    test('names of cells, legal and distinct from each other and from tables', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([NAMED]);
      expect(await cellNames(await reopen(host), 'Fordeling')).toEqual([
        'Total B4',
        'total_2 B2',
        'Andel_i_år B3',
        'Fordeling_2 A1',
      ]);
    });

    test('the same names in each of its sheets', async () => {
      const host = await open(MUNICIPALITIES);
      const other = sheetPlan('Avrunding', { names: [{ name: 'Total', row: 7, column: 1 }] });
      await host.write([NAMED, other]);
      expect(await cellNames(await reopen(host), 'Avrunding')).toEqual(['Total A7']);
    });

    test('the same when the same is written again, charts and all', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([NAMED, TABLE_AND_CHART]);
      const first = await reopen(host);
      await host.write([NAMED, TABLE_AND_CHART]);
      const second = await reopen(host);
      expect(await second.read()).toEqual(await first.read());
      expect(await cellNames(second, 'Fordeling')).toEqual(await cellNames(first, 'Fordeling'));
    });

    test('and reads it back without opening the workbook anew', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([TABLE]);
      expect(findSheet(await host.read(), 'fordeling')).toBeDefined();
    });

    test('and tells its progress, which ends in 1', async () => {
      const host = await open(MUNICIPALITIES);
      expect(await progressOf((onProgress) => host.write([TABLE], { onProgress }))).toBe('rises to 1');
      expect(await progressOf((onProgress) => host.write([], { onProgress }))).toBe('rises to 1');
    });

    test('all or nothing: when one sheet fails, the former result stands', async () => {
      const host = await open(MUNICIPALITIES);
      await host.write([TABLE]);
      const former = await host.read();
      const changed = sheetPlan('Fordeling', { rows: [['endret']] });
      await expect(host.write([changed, brokenPlan('Avrunding')])).rejects.toThrow('broken plan');
      expect(await host.read()).toEqual(former);
      expect(await (await reopen(host)).read()).toEqual(former);
    });

    test('nothing once it is told to stop', async () => {
      const host = await open(MUNICIPALITIES);
      const former = await host.read();
      const signal = AbortSignal.abort(new Error('stopped'));
      await expect(host.write([TABLE], { signal })).rejects.toThrow('stopped');
      expect(await host.read()).toEqual(former);
    });

    test('nothing when it is told to stop on the way', async () => {
      const host = await open(MUNICIPALITIES);
      const former = await host.read();
      const controller = new AbortController();
      const onProgress = (): void => {
        controller.abort(new Error('stopped'));
      };
      const second = sheetPlan('Avrunding');
      await expect(host.write([TABLE, second], { signal: controller.signal, onProgress })).rejects.toThrow(
        'stopped',
      );
      expect(await host.read()).toEqual(former);
    });
  });

  if (edit !== undefined) {
    describe(`${name}, when someone works in the workbook between reading and writing,`, () => {
      const rests = (plan: SheetPlan): SheetPlan => ({ ...plan, inputs: INPUTS });
      const at = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });

      test.each([
        ['a figure', at('Deltakere', 2, 2), 4945],
        ['a heading', at('Deltakere', 1, 2), 'Elevtall'],
        ['a row just below', at('Deltakere', 4, 1), 'Kåfjord'],
        ['a cell of another table', at('Kostnader', 2, 2), 4_300_000],
      ])('writes nothing where %s was changed, and the former result stands', async (_, address, value) => {
        const host = await open(MUNICIPALITIES);
        await host.write([TABLE]);
        const former = findSheet(await host.read(), 'Fordeling');
        edit(host, address, value);
        const changed = rests(sheetPlan('Fordeling', { rows: [['endret']] }));
        const figures = { sheet: { kind: 'text', text: address.sheet } };
        await expect(host.write([changed])).rejects.toMatchObject({
          issue: { code: 'excel.changed-meanwhile', figures },
        });
        expect(findSheet(await host.read(), 'Fordeling')).toEqual(former);
      });

      test('writes once it is read anew', async () => {
        const host = await open(MUNICIPALITIES);
        await host.read();
        edit(host, at('Deltakere', 2, 2), 4945);
        await host.read();
        await expect(host.write([rests(TABLE)])).resolves.toBeDefined();
      });

      test('writes where only a sheet that the result does not rest on was changed', async () => {
        const notes = memoryWorkbook({ Notater: [['Møte']] }).sheets;
        const host = await open({ ...MUNICIPALITIES, sheets: [...MUNICIPALITIES.sheets, ...notes] });
        await host.read();
        edit(host, at('Notater', 1, 1), 'Husk møtet');
        await expect(host.write([rests(TABLE)])).resolves.toBeDefined();
      });

      test('writes what rests on no cells', async () => {
        const host = await open(MUNICIPALITIES);
        await host.read();
        edit(host, at('Deltakere', 2, 2), 4945);
        await expect(host.write([TABLE])).resolves.toBeDefined();
      });
    });
  }

  describe(`${name} shows`, () => {
    test('a cell, whatever the case of its sheet’s name', async () => {
      const host = await open(MUNICIPALITIES);
      await expect(host.select({ sheet: 'deltakere', row: 2, column: 2 })).resolves.toBeUndefined();
    });

    test('no cell of a sheet that is not there', async () => {
      const host = await open(MUNICIPALITIES);
      const error = await host
        .select({ sheet: 'Borte', row: 1, column: 1 })
        .catch((reason: unknown) => reason);
      expect((error as HostError).issue).toMatchObject({
        code: 'sheet.missing',
        figures: { sheet: { text: 'Borte' } },
      });
    });
  });

  describe(`${name} keeps`, () => {
    test('no settings until some are saved', async () => {
      expect(await (await open(MUNICIPALITIES)).settings.load()).toEqual({});
    });

    test('settings in the workbook, each the last one of its name; one that is emptied is gone', async () => {
      const host = await open(MUNICIPALITIES);
      await host.settings.merge({ avrunding: 'verten', periode: '2017', enhet: 'krone' });
      await host.settings.merge({
        avrunding: 'største rest',
        overhead: 'Lønn; <Pensjon> & "annet"\n',
        enhet: '',
      });
      expect(await host.settings.load()).toEqual({
        avrunding: 'største rest',
        periode: '2017',
        overhead: 'Lønn; <Pensjon> & "annet"\n',
      });
      await host.write([TABLE]);
      const again = await reopen(host);
      expect(await again.settings.load()).toEqual(await host.settings.load());
    });

    test('quiet about what it writes itself', async () => {
      const host = await open(MUNICIPALITIES);
      const changed: string[] = [];
      const unsubscribe = await host.onChanged((sheet) => changed.push(sheet));
      await host.write([TABLE]);
      unsubscribe();
      expect(changed).toEqual([]);
    });
  });

  async function written(plan: ReturnType<typeof sheetPlan>): Promise<SheetSnapshot> {
    const host = await open(MUNICIPALITIES);
    await host.write([plan]);
    const sheet = findSheet(await (await reopen(host)).read(), plan.name);
    if (sheet === undefined) throw new Error(`No sheet ${plan.name}`);
    return sheet;
  }
}

async function firstSheet(host: WorkbookHost): Promise<SheetSnapshot> {
  const [sheet] = (await host.read()).sheets;
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

function rowValues(sheet: SheetSnapshot, row: number): readonly unknown[] {
  return [...(sheet.rows.get(row)?.values() ?? [])].map(({ value }) => value);
}

async function tableNames(host: WorkbookHost): Promise<readonly string[]> {
  return (await host.read()).sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
}

/** `rises to 1`, or the fractions told. */
async function progressOf(
  work: (onProgress: (fraction: number) => void) => Promise<unknown>,
): Promise<string> {
  const told: number[] = [];
  await work((fraction) => told.push(fraction));
  const rises = told.every((fraction, index) => fraction <= 1 && fraction > (told[index - 1] ?? -1));
  return rises && told.at(-1) === 1 ? 'rises to 1' : told.join(', ');
}
