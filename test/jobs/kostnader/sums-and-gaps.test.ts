import type { Settings } from '../../../src/workbook/host';
import { answer, DELTAKERE, KOSTNADER, workbook, type AgreementJson } from '../../support/kostnader';
import { formula, type CellInput } from '../../support/memory-workbook';

type Rows = readonly (readonly CellInput[])[];
type Sheets = Parameters<typeof answer>[0];

const costs = (...rows: Rows): Sheets => workbook({ kostnader: [['Post', 'Beløp'], ...rows] });
const LONN: readonly CellInput[] = ['Lønn', 1000];
const DRIFT: readonly CellInput[] = ['Drift', 500];

async function pool(
  sheets: Sheets,
  settings: Settings = {},
): Promise<{ pool: string | undefined; told: readonly string[] }> {
  const { agreements, told } = await answer(sheets, settings);
  return { pool: agreements[0]?.pool, told };
}

describe('A row that sums others is never billed', () => {
  test.each([
    'Sum',
    'SUM:',
    'Totalt',
    'Total',
    'I alt',
    'Til sammen',
    'Tilsammen',
    'Summa',
    'Sum kostnader',
    'Sum, alt',
    'Sum/totalt',
    'Totale kostnader',
    'Totalkostnad',
    'Totalsum',
    'Subtotal',
    'Til saman',
    'Grand total',
    'Samlet',
  ])('%s', async (label) => {
    expect((await pool(costs(LONN, DRIFT, [label, 1500]))).pool).toBe('1500.00');
  });

  test('also when another text column says so', async () => {
    const kostnader = [
      ['Post', 'Type', 'Beløp'],
      ['1', 'Lønn', 100],
      ['2', 'Drift', 50],
      ['3', 'Sum alt', 150],
    ];
    expect((await pool(workbook({ kostnader }))).pool).toBe('150.00');
  });
  test('a name that may be both is a sum when it equals the rows above, and told', async () => {
    expect(await pool(costs(LONN, DRIFT, ['Totale utgifter', 1500]))).toEqual({
      pool: '1500.00',
      told: ['sum.assumed Kostnader!A4'],
    });
  });
  test.each(['Samlet forsikring', 'Total prosjektledelse'])(
    '%s is an item when its amount says so',
    async (label) => {
      expect(await pool(costs(LONN, DRIFT, [label, 50]))).toEqual({ pool: '1550.00', told: [] });
    },
  );
  test.each(['Brutto', 'Netto', 'Resultat', 'Lønn totalt', 'Til fordeling', 'Budsjettramme 2024', null])(
    '%s with the amount of the rows above is a sum, and told',
    async (label) => {
      expect(await pool(costs(LONN, DRIFT, [label, 1500]))).toEqual({
        pool: '1500.00',
        told: ['sum.assumed Kostnader!A4'],
      });
    },
  );
  test.each(['Brutto', 'Netto', 'Resultat', 'Til fordeling', 'Budsjettramme 2024'])(
    '%s with another amount is asked about',
    async (label) => {
      expect((await pool(costs(LONN, DRIFT, [label, 1400]))).told).toEqual(['row.undecided Kostnader!A4']);
    },
  );
  test.each<[string, Rows, number]>([
    ['that equals all rows above', [LONN, DRIFT, ['Fellesutgifter', 1500]], 4],
    ['that equals all rows below', [['Fellesutgifter', 1500], LONN, DRIFT], 2],
    [
      'that equals two rows right above it, by no chance',
      [LONN, ['A', 333.1], ['B', 222.2], ['AB', 555.3]],
      5,
    ],
    ['below what is shared out', [LONN, DRIFT, ['Til fordeling', 1500], ['Andel Skjervøy', 400]], 5],
    ['below the sum of all', [LONN, DRIFT, ['Sum', 1500], ['Andel Skjervøy', 400]], 5],
    ['that takes back all above it', [LONN, DRIFT, ['Refusjon fra kommuner', -1500]], 4],
    ['of income written as a cost', [LONN, ['Refusjon sykepenger', 200], DRIFT], 3],
    ['below the heading of income', [['Utgifter'], LONN, DRIFT, ['Inntekter'], ['Salg av varer', 7]], 6],
    [
      'that heads a group of rows',
      [
        ['Alt av lønn', 1100],
        ['Fast', 900],
        ['Pensjon', 200],
        ['Drift', 500],
        ['Reise', 300],
        ['Kontor', 200],
        LONN,
      ],
      2,
    ],
    ['that names a participant’s share', [LONN, ['Andel Skjervøy', 400]], 3],
    ['that is called a participant', [LONN, ['Skjervøy kommune', 400]], 3],
    ['of last year', [LONN, ['Fjorårets regnskap', 871]], 3],
    ['of what is no kroner', [LONN, ['Årsverk', 5.4]], 3],
    ['said to be a part, of more than the whole', [LONN, ['herav strøm', 1200]], 3],
  ])('A row %s is asked about', async (_, rows, row) => {
    const { told } = await pool(costs(...rows));
    expect(told).toContain(`row.undecided Kostnader!A${String(row)}`);
  });
  test('income below zero, or owed by the participant it names, is not asked about', async () => {
    const kostnader = [
      ['Post', 'Beløp', 'Gjelder'],
      ['Lønn', 1000, null],
      ['Refusjon sykepenger', -200, null],
      ['Andel Skjervøy av husleie', 50, 'Skjervøy'],
    ];
    expect((await pool(workbook({ kostnader }))).told).toEqual([]);
  });
  test('a type that says income asks of an amount above zero', async () => {
    const kostnader = [
      ['Post', 'Type', 'Beløp'],
      ['Lønn', 'Utgift', 1000],
      ['Salg', 'Inntekt', 200],
    ];
    expect((await pool(workbook({ kostnader }))).told).toEqual(['row.undecided Kostnader!A3']);
  });
  test('the shares of a sum, summed once more below it, are asked about', async () => {
    const shares = [
      ['Nord', 900],
      ['Sør', 600],
      ['Sum', 1500],
    ];
    expect((await pool(costs(LONN, DRIFT, ['Sum', 1500], ...shares))).told).toEqual([
      'row.undecided Kostnader!A7',
    ]);
  });
  test('rows of 0 sum nothing', async () => {
    const zeros = [
      ['A', 0],
      ['B', 0],
      ['C', 0],
    ];
    expect(await pool(costs(LONN, ...zeros))).toEqual({ pool: '1000.00', told: [] });
  });
  test('a part of the row above is not counted besides', async () => {
    expect(await pool(costs(LONN, ['herav vikar', 300], ['herav overtid', 200], DRIFT))).toEqual({
      pool: '1500.00',
      told: ['row.part Kostnader!A3', 'row.part Kostnader!A4'],
    });
  });
  describe('and a person decides it', () => {
    const sheets = costs(LONN, DRIFT, ['Fellesutgifter', 1500]);
    test('it is left out, and told', async () => {
      expect(await pool(sheets, { utelat: 'Kostnader!A4' })).toEqual({
        pool: '1500.00',
        told: ['row.left-out Kostnader!A4'],
      });
    });
    test('it is a row like the others', async () => {
      expect(await pool(sheets, { behold: 'Kostnader!A4' })).toEqual({ pool: '3000.00', told: [] });
    });
    test('a choice that hits nothing is told', async () => {
      const { told } = await pool(costs(LONN, DRIFT), { utelat: 'Kostnader!A9;Ark7!B2' });
      expect(told).toEqual(['choice.no-effect']);
    });
  });
});

describe('A sum that does not fit stops the job', () => {
  test.each([
    ['a sum of 0 below', [LONN, DRIFT, ['Sum', 0]], 'sum.mismatch Kostnader!B4'],
    ['a sum of 0 above', [['Sum', 0], LONN, DRIFT], 'sum.mismatch Kostnader!B2'],
    ['a part sum', [LONN, ['Delsum', 900], DRIFT], 'sum.mismatch Kostnader!B3'],
    [
      'a sum that was never calculated',
      [LONN, ['Sum', formula('=SUM(B2:B2)')]],
      'cell.not-calculated Kostnader!B3',
    ],
  ] as [string, Rows, string][])('%s', async (_, rows, issue) => {
    expect((await pool(costs(...rows))).told).toEqual([issue]);
  });

  const excelTable = (total: CellInput, hiddenRows: readonly number[] = []): Sheets => ({
    ...workbook(),
    Kostnader: {
      cells: [...KOSTNADER, ['Annet', total]],
      tables: [{ name: 'T', range: 'A1:B4', hasTotalRow: true }],
      hiddenRows,
    },
  });
  test('the total row of an Excel table, whatever it is called', async () => {
    expect((await pool(excelTable(9999))).told).toEqual(['sum.mismatch Kostnader!B4']);
    expect(await pool(excelTable(1500))).toEqual({ pool: '1500.00', told: [] });
  });
  test('but not where a filter hides some of what it sums', async () => {
    const { pool: amount, told } = await pool(excelTable(formula('=SUBTOTAL(109,[Beløp])', 1000), [3]));
    expect([amount, told]).toEqual(['1500.00', ['table.hidden-rows Kostnader!A3']]);
  });
});

describe('Rows that a table lost', () => {
  test('right below an Excel table that was not extended: an error', async () => {
    const sheets = {
      ...workbook(),
      Kostnader: { cells: [...KOSTNADER, ['Strøm', 500]], tables: [{ name: 'T', range: 'A1:B3' }] },
    };
    expect((await pool(sheets)).told).toEqual(['row.below-table Kostnader!A4']);
  });
  test('after ten empty rows: told', async () => {
    const sheets = costs(LONN, ...Array<[]>(10).fill([]), DRIFT);
    expect(await pool(sheets)).toEqual({ pool: '1000.00', told: ['row.after-gap Kostnader!A13'] });
  });
  test('prefilled rows of formulas that show nothing are empty', async () => {
    expect(await pool(costs(LONN, DRIFT, [formula('=""', ''), formula('=""', '')]))).toEqual({
      pool: '1500.00',
      told: [],
    });
  });
  test('notes below the table, one or more, are told and left out', async () => {
    const { told } = await pool(costs(LONN, ['Sum', 1000], ['Kilde: regnskapet'], [], ['Sett av rådmannen']));
    expect(told).toEqual(['row.note Kostnader!A4', 'row.note Kostnader!A6']);
  });
});

describe('Merged cells', () => {
  test('a text merged over rows is meant for each of them', async () => {
    const { agreements } = await answer({
      Deltakere: {
        cells: [
          ['Samarbeid', 'Kommune', 'Folketall'],
          ['IKT', 'A', 10],
          [null, 'B', 20],
          ['PPT', 'A', 10],
          [null, 'C', 20],
        ],
        merges: ['A2:A3', 'A4:A5'],
      },
      Nøkler: [
        ['Samarbeid', 'Lik andel'],
        ['IKT', 0.4],
        ['PPT', 0],
      ],
      Kostnader: [
        ['Post', 'Beløp', 'Samarbeid'],
        ['Lønn', 100, 'IKT'],
        ['Lønn', 100, 'PPT'],
      ],
    });
    const names = ({ shares }: AgreementJson) => shares.map(({ participant }) => participant);
    expect(agreements.map(names)).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ]);
  });
  test('a figure merged over rows is nobody’s', async () => {
    const sheets = {
      ...workbook(),
      Kostnader: { cells: [['Post', 'Beløp'], LONN, ['Drift', null]], merges: ['B2:B3'] },
    };
    expect((await pool(sheets)).told).toEqual(['cell.merged Kostnader!B2', 'cell.merged Kostnader!B3']);
  });
});

describe('Tables beside other things', () => {
  test('a table of something else to the right is no part of it', async () => {
    const deltakere = [
      ['Kommune', 'Folketall', null, 'Ansatt', 'Årslønn'],
      ['A', 1, null, 'Kari', 500000],
      ['B', 1, null, 'Ola', 500000],
      [null, null, null, 'Per', 500000],
    ];
    expect((await pool(workbook({ deltakere }))).told).toEqual([]);
  });
  test('an empty column inside the table is', async () => {
    const deltakere = [
      ['Kommune', null, 'Folketall', null, 'Vert'],
      ['A', null, 1, null, null],
      ['B', null, 3, null, 'ja'],
    ];
    const { agreements } = await answer(workbook({ deltakere }));
    expect(agreements[0]!.host).toBe('B');
  });
  test('the standard heading goes before its synonyms: Post before Beskrivelse', async () => {
    const kostnader = [
      ['Post', 'Beskrivelse', 'Beløp'],
      ['1010', 'Lønn', 100],
    ];
    expect(await pool(workbook({ kostnader }))).toEqual({
      pool: '100.00',
      told: ['column.unused Kostnader!B1'],
    });
  });
  test('a heading of Nøkler that nothing knows, such as a misspelt one, is asked about', async () => {
    const nokler = [
      ['Samarbeid', 'Lik andel', 'Fordelingsgrunlag'],
      ['NorIKT', 0.4, 'Brukere 60 %'],
    ];
    expect((await pool(workbook({ nokler }))).told).toEqual(['column.undecided Nøkler!C1']);
  });
  test('content without a heading is told, inside the table and right beside it', async () => {
    const kostnader = [
      ['Post', null, 'Beløp', null],
      ['Lønn', 'n/a', 100, 'se over'],
    ];
    expect((await pool(workbook({ kostnader }))).told).toEqual([
      'column.no-heading Kostnader!B1',
      'column.no-heading Kostnader!D1',
    ]);
  });
  test('but of two figures a person chooses', async () => {
    const kostnader = [
      ['Post', 'Regnskap 2017', 'Budsjett 2018'],
      ['Lønn', 90, 100],
    ];
    expect((await pool(workbook({ kostnader }))).told).toEqual(['column.ambiguous Kostnader!B1']);
  });
  test('a line that says thousands stops the job, as a heading does', async () => {
    const kostnader = [['Budsjett 2018'], ['Alle tall i 1000 kr'], ...KOSTNADER];
    expect((await pool(workbook({ kostnader }))).told).toEqual(['column.in-thousands Kostnader!A2']);
  });
  test('a table that wins by the name of its sheet says which it won over', async () => {
    const { told } = await answer({
      ...workbook(),
      Gammel: [
        ['Kommune', 'Folketall', 'Vert'],
        ['X', 1, 'ja'],
      ],
    });
    expect(told).toEqual(['table.chosen Deltakere!A1']);
  });
  test('years over columns are no period', async () => {
    const { told } = await answer({
      ...workbook(),
      Tall: [
        ['År 2017', 'År 2018'],
        [1, 2],
      ],
    });
    expect(told).toEqual([]);
  });
  test('a participant with a dash for today’s cost has none known', async () => {
    const deltakere = [
      [...DELTAKERE[0]!, 'Dagens kostnad'],
      ['A', 1, '–'],
      ['B', 1, 10],
    ];
    const { agreements, told } = await answer(workbook({ deltakere }));
    expect([told, agreements[0]!.shares.map(({ today }) => today)]).toEqual([[], [null, '10.00']]);
  });
});
