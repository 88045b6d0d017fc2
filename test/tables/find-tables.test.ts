import { NO_READING_CHOICES } from '../../src/tables/found-table';
import { findTables, type TableChoice } from '../../src/tables/find-tables';
import { DELTAKERE, KOSTNADER, NOKLER, workbook } from '../support/kostnader';
import { formula, type CellInput } from '../support/memory-workbook';
import { parseRangeAddress } from '../../src/workbook/address';
import { placeOf, SCHEMAS, searchIn, tableIn, told, type Sheets } from './search-in';

type Rows = readonly (readonly CellInput[])[];
type Id = keyof typeof SCHEMAS;

const columnsOf = async (sheets: Sheets, id: Id) => {
  const { columns, otherColumns } = await tableIn(sheets, id);
  return {
    known: [...columns].map(([column, heading]) => `${column} ${heading.text} ${heading.column}`),
    others: otherColumns.map(({ text, column }) => `${text} ${column}`),
  };
};

/** Rows with so many empty ones above. */
const below = (emptyRows: number, rows: Rows): Rows => [...Array<[]>(emptyRows).fill([]), ...rows];

/** So many rows of names with numbers. */
const many = (count: number): Rows =>
  Array.from({ length: count }, (_, index) => [`Kommune ${index}`, 1000 + index]);

/** Rows with so many empty columns to their left. */
const right = (emptyColumns: number, rows: Rows): Rows =>
  rows.map((row) => [...Array<null>(emptyColumns).fill(null), ...row]);

/** Blocks of rows laid over one another in one sheet. */
const together = (...blocks: readonly Rows[]): Rows => {
  const height = Math.max(...blocks.map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) => {
    const width = Math.max(...blocks.map((rows) => rows[row]?.length ?? 0));
    return Array.from(
      { length: width },
      (__, column) => blocks.map((rows) => rows[row]?.[column] ?? null).find((cell) => cell !== null) ?? null,
    );
  });
};

describe('Tables are found wherever they begin', () => {
  const PARTICIPANTS: Rows = [['Kommune', 'Folketall'], ...many(60)];
  const KEY: Rows = [
    ['Samarbeid', 'Lik andel'],
    ['IKT', 0.4],
  ];
  const COSTS: Rows = [
    ['Post', 'Beløp'],
    ['Lønn', 1000.5],
  ];
  const placesIn = async (rows: Rows) => Object.values(await searchIn({ Alt: rows })).map(placeOf);

  test('below 60 participants, with an empty row between', async () => {
    const rows = [...PARTICIPANTS, [], ...KEY, [], ...COSTS];
    expect(await placesIn(rows)).toEqual(['Alt!A1:B61', 'Alt!A63:B64', 'Alt!A66:B67']);
  });

  test('right below them, where texts follow upon numbers', async () => {
    expect(await placesIn([...PARTICIPANTS, ...KEY, ...COSTS])).toEqual([
      'Alt!A1:B61',
      'Alt!A62:B63',
      'Alt!A64:B65',
    ]);
  });

  test('below a thousand empty rows', async () => {
    expect(await placesIn([...KEY, ...below(1_000, PARTICIPANTS), [], ...COSTS])).toEqual([
      'Alt!A1003:B1063',
      'Alt!A1:B2',
      'Alt!A1065:B1066',
    ]);
  });

  test('and not among the rows of one, where each of them has words alone', async () => {
    const rows = [['Post', 'Beløp'], ...many(60), ['Post', 'Kommune'], ['Beløp', 'Post']];
    expect((await placesIn(rows))[2]).toBe('Alt!A1:B63');
  });

  test('unless more begin in a sheet than can be compared', async () => {
    const tables = Array.from({ length: 600 }, () => [...PARTICIPANTS.slice(0, 2), []]).flat();
    expect(await placesIn(tables)).toEqual(Array(3).fill('sheet.too-large: sheet Alt'));
  });
});

describe('Tables are found by their headings', () => {
  test('each in its own sheet, from its heading row to its last row', async () => {
    const { participants, keys, costs } = await searchIn(workbook());
    expect([participants, keys, costs].map(placeOf)).toEqual([
      'Deltakere!A1:B4',
      'Nøkler!A1:B2',
      'Kostnader!A1:B3',
    ]);
  });
  test('all on one sheet: one below another ends the one above, one beside another does not', async () => {
    const costs = [...KOSTNADER, ['Strøm', 10], ['Leie', 20], ['Reise', 30]];
    const Alt = together(costs, below(2, right(3, NOKLER)), below(8, DELTAKERE));
    const found = await searchIn({ Alt });
    expect([found.costs, found.keys, found.participants].map(placeOf)).toEqual([
      'Alt!A1:B6',
      'Alt!D3:E4',
      'Alt!A9:B12',
    ]);
  });
  test.each([
    ['its last column', together(right(2, KOSTNADER), below(3, right(3, NOKLER)))],
    ['its first column', together(right(2, KOSTNADER), below(3, right(1, NOKLER)))],
  ])('a table right below in no more than %s ends it', async (_, Alt) => {
    expect(placeOf((await searchIn({ Alt })).costs)).toBe('Alt!C1:D3');
  });
  test.each([
    ['to the left', together(right(3, KOSTNADER), below(1, NOKLER))],
    ['to the right', together(right(3, KOSTNADER), below(1, right(6, NOKLER)))],
  ])('a table further down %s does not', async (_, Alt) => {
    expect(placeOf((await searchIn({ Alt })).costs)).toBe('Alt!D1:E3');
  });
  test('far below a title', async () => {
    const Kostnader = [['Regnskap'], ...below(18, KOSTNADER)];
    expect(placeOf((await searchIn({ Kostnader })).costs)).toBe('Kostnader!A20:B22');
  });
  test('what stands below in other columns is no part of it', async () => {
    const Kostnader = together(KOSTNADER, below(4, right(6, [['Husk møtet']])));
    expect(placeOf((await searchIn({ Kostnader })).costs)).toBe('Kostnader!A1:B3');
  });
  test('nine empty rows end nothing, ten do', async () => {
    const withGap = (gap: number) => ({ Kostnader: [...KOSTNADER, ...below(gap, [['Leie', 5]])] });
    expect(placeOf((await searchIn(withGap(9))).costs)).toBe('Kostnader!A1:B13');
    expect(placeOf((await searchIn(withGap(10))).costs)).toBe('Kostnader!A1:B3');
  });
});

describe('Headings of a table', () => {
  test('stand in any order, and those that nothing knows are kept apart', async () => {
    const Deltakere = [
      ['Folketall', 'Brukere', 'Kommune', 'Areal'],
      [1, 2, 'A', 3],
    ];
    expect(await columnsOf({ Deltakere }, 'participants')).toEqual({
      known: ['inhabitants Folketall 1', 'participant Kommune 3'],
      others: ['Brukere 2', 'Areal 4'],
    });
  });
  test.each([
    ['Kommune', null, 'Folketall', null, 'Vert'],
    ['Kommune', null, 'Vert', null, 'Folketall'],
    ['Vert', null, 'Folketall', null, null, 'Kommune'],
  ])('may have empty columns between them: %s %s %s %s %s', async (...headings) => {
    const { known } = await columnsOf({ Deltakere: [headings, headings.map(() => 1)] }, 'participants');
    expect(known).toHaveLength(3);
  });
  test.each([
    ['before the first that a table must have', ['Samarbeid', null, 'Kommune', 'Folketall'], 3],
    ['around one that nothing knows', ['Kommune', null, 'Areal', null, 'Folketall'], 2],
    ['around several that nothing knows', ['Kommune', null, 'Areal', null, 'Fylke', null, 'Folketall'], 2],
  ])('may have empty columns %s', async (_, headings, count) => {
    const { known } = await columnsOf({ Deltakere: [headings, headings.map(() => 1)] }, 'participants');
    expect(known).toHaveLength(count);
  });
  test.each([
    ['a table of something else', [['Kommune', 'Folketall', null, 'Ansatt', 'Vert'].slice(0, 4)], 'A1:B2'],
    [
      'a column of the table behind a table of something else',
      [['Kommune', 'Folketall', null, 'Ansatt', null, 'Vert']],
      'A1:B2',
    ],
    ['another table', [['Kommune', 'Folketall', null, 'Samarbeid', 'Lik andel']], 'A1:B2'],
    ['another table with a column more', [['Kommune', 'Folketall', null, 'Post', null, 'Beløp']], 'A1:B2'],
  ] as [string, Rows, string][])('%s beside a table is no part of it', async (_, [headings], range) => {
    const Ark = [headings!, headings!.map(() => 1)];
    expect(placeOf((await searchIn({ Ark })).participants)).toBe(`Ark!${range}`);
  });
  test('a formula that shows nothing is no heading', async () => {
    const Deltakere = [
      ['Kommune', 'Folketall', formula('=""', '')],
      ['A', 1],
    ];
    expect((await columnsOf({ Deltakere }, 'participants')).others).toEqual([]);
  });
  test('are taken from left to right, however a file lists its cells', () => {
    const sheet = {
      name: 'Deltakere',
      hidden: false,
      mark: null,
      rows: new Map([
        [
          1,
          new Map([
            [3, { value: 'Vert' }],
            [2, { value: 'Folketall' }],
            [1, { value: 'Kommune' }],
          ]),
        ],
        [2, new Map([[1, { value: 'A' }]])],
      ]),
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      tables: [],
      merges: [],
    };
    const choice = { preferredSheets: [], chosen: new Map(), columns: [], decided: NO_READING_CHOICES };
    const { participants } = findTables({ sheets: [sheet] }, SCHEMAS, choice);
    expect(placeOf(participants)).toBe('Deltakere!A1:C2');
  });
  test('two that may be the same column are both told', async () => {
    const Kostnader = [
      ['Post', 'Regnskap 2017', 'Budsjett 2018'],
      ['Lønn', 90, 100],
    ];
    expect(told((await tableIn({ Kostnader }, 'costs')).issues)).toEqual([
      'column.ambiguous Kostnader!B1: column <costs.amount>, places Kostnader!B1 | Kostnader!C1',
    ]);
  });
});

describe('An Excel table', () => {
  const table = (range: string) => [{ name: 'T', range }];

  test('reaches as far as Excel says, though its last heading is empty', async () => {
    const cells = [...KOSTNADER.map((row) => [...row, null]), ['Leie', 5, 'x']];
    expect(placeOf((await searchIn({ Ark: { cells, tables: table('A1:C4') } })).costs)).toBe('Ark!A1:C4');
  });
  test('ends at its last row that holds something', async () => {
    const cells = KOSTNADER;
    expect(placeOf((await searchIn({ Ark: { cells, tables: table('A1:B9') } })).costs)).toBe('Ark!A1:B3');
  });
  test('may have as many empty rows as it likes', async () => {
    const cells = [...KOSTNADER, ...below(30, [['Leie', 5]])];
    expect(placeOf((await searchIn({ Ark: { cells, tables: table('A1:B34') } })).costs)).toBe('Ark!A1:B34');
  });
  test('has no headings but its own, though more stand beside them', async () => {
    const cells = [
      ['Type', 'Post', 'Beløp', 'Gjelder'],
      ['Lønn', 'Lærer', 5, 'A'],
    ];
    const sheets = { Ark: { cells, tables: table('B1:C2') } };
    expect(await columnsOf(sheets, 'costs')).toEqual({
      known: ['item Post 2', 'amount Beløp 3'],
      others: [],
    });
  });
  test('is found below the fiftieth row too', async () => {
    const sheets = { Ark: { cells: below(60, KOSTNADER), tables: table('A61:B63') } };
    expect(placeOf((await searchIn(sheets)).costs)).toBe('Ark!A61:B63');
  });
  test('knows its total row, and without one has none', async () => {
    const withTotal = (hasTotalRow: boolean) =>
      tableIn({ Ark: { cells: KOSTNADER, tables: [{ name: 'T', range: 'A1:B3', hasTotalRow }] } }, 'costs');
    expect([(await withTotal(true)).totalRow, (await withTotal(true)).isExcelTable]).toEqual([3, true]);
    expect((await withTotal(false)).totalRow).toBeNull();
    const plain = await tableIn({ Ark: KOSTNADER }, 'costs');
    expect([plain.totalRow, plain.isExcelTable]).toEqual([null, false]);
  });
});

describe('Of several tables of a kind', () => {
  const LARGER = DELTAKERE.map((row, index) => [...row, index === 0 ? 'Vert' : null]);
  const copies = { Gammel: DELTAKERE, Ny: DELTAKERE };
  const place = async (sheets: Sheets, choice: Partial<TableChoice> = {}) =>
    placeOf((await searchIn(sheets, choice)).participants);

  test('equals are asked about', async () => {
    expect(await place(copies)).toBe(
      'table.ambiguous: table <participants>, places Gammel!A1:B4 | Ny!A1:B4, advice <tables.choose>',
    );
  });
  test('the equals that are asked about are those with most headings', async () => {
    expect(await place({ Kladd: DELTAKERE, Gammel: LARGER, Ny: LARGER })).toBe(
      'table.ambiguous: table <participants>, places Gammel!A1:C4 | Ny!A1:C4, advice <tables.choose>',
    );
  });
  test('the one with most headings wins, and what it wins over is told', async () => {
    const { participants } = await searchIn({ Gammel: DELTAKERE, Ny: LARGER });
    expect(placeOf(participants)).toBe('Ny!A1:C4');
    const { issues } = await tableIn({ Gammel: DELTAKERE, Ny: LARGER }, 'participants');
    expect(told(issues)).toEqual([
      'table.chosen Ny!A1: table <participants>, place Ny!A1:C4, places Gammel!A1:B4 | Ny!A1:C4',
    ]);
  });
  test('a visible one goes before one in a hidden sheet, in silence', async () => {
    const sheets = { Gammel: { cells: LARGER, hidden: true }, Ny: DELTAKERE };
    expect(await place(sheets)).toBe('Ny!A1:B4');
    expect((await tableIn(sheets, 'participants')).issues).toEqual([]);
  });
  test('a hidden one is found when it is alone', async () => {
    expect(await place({ Gammel: { cells: DELTAKERE, hidden: true } })).toBe('Gammel!A1:B4');
  });
  test('one with rows goes before headings alone', async () => {
    expect(await place({ Mal: [LARGER[0]!], Ny: DELTAKERE })).toBe('Ny!A1:B4');
  });
  test('one in a sheet that is asked for goes before the rest, whatever the case of its name', async () => {
    expect(await place(copies, { preferredSheets: ['NY'] })).toBe('Ny!A1:B4');
    expect(await place(copies, { preferredSheets: ['Nøkler', 'gammel'] })).toBe('Gammel!A1:B4');
    expect(await place({ Ny: DELTAKERE }, { preferredSheets: ['Gammel'] })).toBe('Ny!A1:B4');
  });
  test('one that Fordel made is never input', async () => {
    const mark = { job: 'kostnader', kind: 'Fordeling' } as never;
    expect(await place({ Fordeling: { cells: LARGER, mark }, Ny: DELTAKERE })).toBe('Ny!A1:B4');
  });

  const inTheMiddle = { Ny: below(1, right(1, DELTAKERE)), Gammel: below(1, right(1, LARGER)) };
  const choosing = (at: string): Partial<TableChoice> => ({
    chosen: new Map([['participants', parseRangeAddress(at)!]]),
  });
  test.each(['Ny!B2', 'Ny!C5', 'Ny!B5', 'Ny!C2', 'ny!B3', 'Ny!A1:B2', 'Ny!C5:F9', 'Ny!A1:Z99', 'Ny!B3:C3'])(
    'a person may choose, by any cell of it: %s',
    async (at) => {
      expect(await place(inTheMiddle, choosing(at))).toBe('Ny!B2:C5');
    },
  );
  test.each(['Ny!A2', 'Ny!D5', 'Ny!B1', 'Ny!C6', 'Ny!A1:C1', 'Ny!A6:C9', 'Ny!A1:A9', 'Ny!D1:D9', 'Kladd!B2'])(
    'and what is chosen outside a table is none: %s',
    async (at) => {
      expect(await place(inTheMiddle, choosing(at))).toMatch(/^table\.missing: table <participants>/);
    },
  );
  test('what is chosen of one kind chooses nothing of another', async () => {
    const { costs } = await searchIn({ ...copies, Kostnader: KOSTNADER }, choosing('Ny!B2'));
    expect(placeOf(costs)).toBe('Kostnader!A1:B3');
  });
});

describe('Figures in thousands are told, never read as kroner', () => {
  const issuesOf = async (sheets: Sheets, id: Id) => told((await tableIn(sheets, id)).issues);
  const LINE = [['Alle tall i 1000 kr']];
  const WITH_TODAY = DELTAKERE.map((row, index) => [...row, index === 0 ? 'Dagens kostnad' : 5]);

  test('in the heading of amounts', async () => {
    const Kostnader = [['Post', 'Beløp (1000 kr)'], ...KOSTNADER.slice(1)];
    expect(await issuesOf({ Kostnader }, 'costs')).toEqual([
      'column.in-thousands Kostnader!B1: heading Beløp (1000 kr)',
    ]);
  });
  test('in the heading of inhabitants', async () => {
    const Deltakere = [['Kommune', 'Folketall i 1000'], ...DELTAKERE.slice(1)];
    expect(await issuesOf({ Deltakere }, 'participants')).toEqual([
      'count.in-thousands Deltakere!B1: heading Folketall i 1000',
    ]);
  });
  test('but a heading of words or shares may speak of thousands', async () => {
    const Kostnader = [
      ['Post', 'Beløp', 'Type (1000)'],
      ['Lønn', 5, 'Lønn'],
    ];
    expect(await issuesOf({ Kostnader }, 'costs')).toEqual([]);
  });
  test('in a line above', async () => {
    expect(await issuesOf({ Kostnader: [...LINE, [], ...KOSTNADER] }, 'costs')).toEqual([
      'column.in-thousands Kostnader!A1: heading Alle tall i 1000 kr',
    ]);
  });
  test('in a line anywhere above, with its cell', async () => {
    const Kostnader = [['Budsjett'], [2018, null, '  (Tall i hele  tusen) '], [], ...KOSTNADER];
    expect(await issuesOf({ Kostnader }, 'costs')).toEqual([
      'column.in-thousands Kostnader!C2: heading (Tall i hele tusen)',
    ]);
  });
  test('in a line below', async () => {
    expect(await issuesOf({ Kostnader: [...KOSTNADER, ...below(20, LINE)] }, 'costs')).toEqual([
      'column.in-thousands Kostnader!A24: heading Alle tall i 1000 kr',
    ]);
  });
  test('but a line far below, or in another sheet, is about something else', async () => {
    expect(await issuesOf({ Kostnader: [...KOSTNADER, ...below(120, LINE)], Ark: LINE }, 'costs')).toEqual(
      [],
    );
  });
  test('in the name of a row', async () => {
    const Kostnader = [
      ['Post', 'Beløp'],
      ['Alle tall i 1000 kr', 5],
    ];
    expect(await issuesOf({ Kostnader }, 'costs')).toEqual([
      'column.in-thousands Kostnader!A2: heading Alle tall i 1000 kr',
    ]);
  });
  test('a line over a table without amounts says nothing of it', async () => {
    expect(await issuesOf({ Nøkler: [...LINE, ...NOKLER] }, 'keys')).toEqual([]);
    expect(await issuesOf({ Deltakere: [...LINE, ...DELTAKERE] }, 'participants')).toEqual([]);
    expect(await issuesOf({ Deltakere: [...LINE, ...WITH_TODAY] }, 'participants')).toHaveLength(1);
  });
  test('a table elsewhere does not stand between a line and its table', async () => {
    const Kostnader = [...LINE, [], [], ...KOSTNADER];
    const Deltakere = below(1, WITH_TODAY);
    expect(await issuesOf({ Deltakere, Kostnader }, 'costs')).toHaveLength(1);
  });
  test('nor does a table further down', async () => {
    const Alt = [...LINE, ...KOSTNADER, ...below(3, WITH_TODAY)];
    expect(await issuesOf({ Alt }, 'costs')).toHaveLength(1);
  });
  test('nor one beside it', async () => {
    const Alt = [...LINE, ...together(KOSTNADER, right(4, WITH_TODAY))];
    expect(await issuesOf({ Alt }, 'costs')).toHaveLength(1);
  });
  test('nor one without amounts, for the line cannot be meant for that', async () => {
    const Alt = [...LINE, ...DELTAKERE, ...below(3, KOSTNADER)];
    expect(await issuesOf({ Alt }, 'costs')).toEqual([
      'column.in-thousands Alt!A1: heading Alle tall i 1000 kr',
    ]);
  });
  test('a line over one table of amounts is not for the next', async () => {
    const Alt = [...LINE, ...KOSTNADER, ...below(3, WITH_TODAY)];
    expect(await issuesOf({ Alt }, 'participants')).toEqual([]);
  });
  test('a line between two tables is for the lower one', async () => {
    const Alt = [...KOSTNADER, ...below(11, LINE), ...WITH_TODAY];
    expect(await issuesOf({ Alt }, 'participants')).toHaveLength(1);
    expect(await issuesOf({ Alt }, 'costs')).toEqual([]);
  });
});
