import { kompetanse } from '../../src/jobs/kompetanse/kompetanse';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { date, formula, memoryHost, type CellInput } from '../support/memory-workbook';
import { checkFasit } from './check-fasit';

type Rows = readonly (readonly CellInput[])[];

const BILL = {
  Deltakere: [
    ['Deltaker', 'Folketall'],
    ['Skjervøy', 2925],
    ['Kåfjord', 2132],
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel'],
    ['IKT', 1],
  ],
  Kostnader: [
    ['Post', 'Beløp'],
    ['Lønn', 100.01],
  ],
};

const WORDS = { Deltaker: 'agreements.shares.participant', Sum: 'agreements.shares.total' };

const SUMS: Rows = [
  ['Deltaker', 'Sum'],
  ['Skjervøy', 50],
  ['Kåfjord', 50.01],
];

function check(fasit: Rows, sheets: Readonly<Record<string, Rows>> = BILL): Promise<readonly string[]> {
  return checkFasit(kostnader, memoryHost({ ...sheets, Fasit: fasit }), WORDS);
}

describe('A Fasit that is right', () => {
  test.each<[string, Rows]>([
    ['says the figures', SUMS],
    [
      'has them as texts, in any order, under headings of any case',
      [
        ['DELTAKER', 'sum'],
        ['Kåfjord', '50,01'],
        ['Skjervøy', '50,00'],
      ],
    ],
    [
      'names columns as the JSON does',
      [
        ['participant', 'agreements.shares.total'],
        ['Skjervøy', 50],
        ['Kåfjord', 50.01],
      ],
    ],
    [
      'has figures of what the row stands in',
      [
        ['name', 'pool', 'Deltaker', 'change'],
        ['IKT', 100.01, 'Skjervøy', 'ingen'],
        ['IKT', null, 'Kåfjord', null],
      ],
    ],
    ['leaves the rest unsaid', [['Deltaker', 'Sum'], ['Kåfjord', 50.01], ['…']]],
    [
      'has settings, sources and several tables',
      [
        ['Kilde: oppdiktet'],
        ['Innstilling', 'Verdi'],
        ['avrunding', 'hver for seg'],
        [null],
        ['name', 'difference'],
        ['IKT', 0.01],
        [null],
        ['Deltaker', 'Sum'],
        ['Skjervøy', 50.01],
        ['Merknad: avrundet'],
        ['Kåfjord', 50.01],
      ],
    ],
  ])('%s', async (_, fasit) => {
    expect(await check(fasit)).toEqual([]);
  });

  test('does not disturb what the job reads, though it looks like its tables', async () => {
    const { Deltakere, ...others } = BILL;
    expect(
      await check(
        [
          ['Deltaker', 'Folketall'],
          ['Skjervøy', 1],
        ],
        others,
      ),
    ).toEqual([expect.stringContaining('Deltakere'), expect.stringContaining('Det kom ikke noe svar')]);
    expect(Deltakere).toHaveLength(3);
  });

  test('has dates as dates, and days as people calculate them', async () => {
    const host = memoryHost({
      Ansatte: [
        ['Ansatt', 'Stillingsprosent', 'Årslønn'],
        ['Kari', '80 %', 500_000],
      ],
      Utdanninger: [
        ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt'],
        ['Kari', 'Veiledning', 'Studium', 15, date('2026-08-15'), date('2027-06-15')],
      ],
      Fasit: [
        ['employee', 'rows.days', 'supplementFrom'],
        ['Kari', formula('=7*0.8', 7 * 0.8), date('2027-07-01')],
      ],
    });
    expect(await checkFasit(kompetanse, host, {})).toEqual([]);
  });
});

describe('A Fasit that is not as it comes out names its cell', () => {
  test.each<[string, Rows, string]>([
    [
      'another figure',
      [...SUMS.slice(0, 2), ['Kåfjord', 50.02]],
      'Fasit!B3: Sum er 50,01, men skal være 50,02.',
    ],
    [
      'a name that is not there',
      [SUMS[0]!, ['Skjervoy', 50], SUMS[2]!],
      'Fasit!A2: Deltaker er «Skjervøy» eller «Kåfjord», men skal være «Skjervoy».',
    ],
    ['a row too few', SUMS.slice(0, 2), 'Fasit!A2: Deltaker «Kåfjord» kom også ut, men står ikke her.'],
    [
      'a row too many',
      [...SUMS, ['Lyngen', 0]],
      'Fasit!A4: Deltaker er ikke blant det som kom ut, men skal være «Lyngen».',
    ],
    [
      'a figure where nothing is known',
      [['Deltaker', 'change'], ['Skjervøy', 5], ['…']],
      'Fasit!B2: change er ingen, men skal være 5.',
    ],
    [
      'a message that did not come',
      [
        ['Kode', 'Celle'],
        ['number.ambiguous', 'Kostnader!B2'],
      ],
      'Fasit!A2: Meldingen number.ambiguous kom ikke ved Kostnader!B2.',
    ],
  ])('%s', async (_, fasit, fault) => {
    expect(await check(fasit)).toContainEqual(expect.stringContaining(fault));
  });

  test('an error that it does not speak of', async () => {
    const wrong = {
      ...BILL,
      Kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', 'mye'],
      ],
    };
    expect(await check(SUMS, wrong)).toEqual([
      expect.stringMatching(/^Fasit!A1: Fasit sier ikke at denne skal komme: \S+ ved Kostnader!B2/),
      'Fasit!A1: Det kom ikke noe svar å se etter i.',
    ]);
  });

  test('an error at another cell than it says', async () => {
    const wrong = {
      ...BILL,
      Kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', '1.224'],
      ],
    };
    expect(
      await check(
        [
          ['Kode', 'Celle'],
          ['number.ambiguous', 'Kostnader!B2'],
        ],
        wrong,
      ),
    ).toEqual([]);
    expect(
      await check(
        [
          ['Kode', 'Celle'],
          ['number.ambiguous', 'Kostnader!B3'],
        ],
        wrong,
      ),
    ).toEqual([
      expect.stringContaining(
        'Fasit!A2: Meldingen number.ambiguous kom ikke ved Kostnader!B3. Dette kom: number.ambiguous ved Kostnader!B2',
      ),
      expect.stringContaining('Fasit sier ikke at denne skal komme: number.ambiguous ved Kostnader!B2'),
    ]);
  });
});

describe('A Fasit that is not understood fails', () => {
  test.each<[string, Rows, string]>([
    ['nothing at all', [], 'Fasit!A1: Arket sier ikke hva som skal komme ut.'],
    ['remarks alone', [['Kilde: her']], 'Fasit!A1: Arket sier ikke hva som skal komme ut.'],
    [
      'settings alone',
      [
        ['Innstilling', 'Verdi'],
        ['nokkel', '40/60'],
      ],
      'Fasit!A1: Arket sier ikke hva som skal komme ut.',
    ],
    ['headings alone', [['Deltaker', 'Sum']], 'Fasit!A1: Det står ingen rader under overskriftene.'],
    ['no row but the rest', [['Deltaker', 'Sum'], ['…']], 'Fasit!A2: Det står ingen rader å se etter.'],
    [
      'a heading that nobody knows',
      [
        ['Deltaker', 'Summ'],
        ['Skjervøy', 50],
      ],
      'Fasit!B1: «Summ» er ikke noe som kommer ut. Kolonner her: Deltaker, Sum',
    ],
    [
      'a name that several have',
      [
        ['Deltaker', 'total'],
        ['Skjervøy', 50],
      ],
      'Fasit!B1: «total» kan være agreements.total eller agreements.shares.total. Skriv hele navnet.',
    ],
    [
      'a text of its own',
      [['Slik skal det bli'], [null], ...SUMS],
      'Fasit!A1: Det står ingen rader under overskriftene.',
    ],
    [
      'a cell beside the table',
      [...SUMS.slice(0, 2), ['Kåfjord', 50, 'sjekk']],
      'Fasit!C3: Kolonnen har ingen overskrift.',
    ],
    [
      'a setting without a value',
      [['Innstilling', 'Verdi'], ['nokkel'], [null], ...SUMS],
      'Fasit!A2: Innstilling og Verdi må stå sammen.',
    ],
    [
      'a setting that nobody knows',
      [['Innstilling', 'Verdi'], ['nokel', '40/60'], [null], ...SUMS],
      'setting.unknown',
    ],
    [
      'a cell without a code',
      [
        ['Kode', 'Celle'],
        [null, 'Kostnader!B2'],
      ],
      'Fasit!B2: Koden mangler på raden.',
    ],
    [
      'a formula that nobody has calculated',
      [...SUMS.slice(0, 2), ['Kåfjord', formula('=25*2')]],
      'Fasit!B3: Formelen er ikke regnet ut.',
    ],
    [
      'an error in a cell',
      [...SUMS.slice(0, 2), ['Kåfjord', { error: '#REF!' }]],
      'Fasit!B3: Cellen viser feilen #REF!.',
    ],
  ])('%s', async (_, fasit, fault) => {
    expect(await check(fasit)).toContainEqual(expect.stringContaining(fault));
  });

  test('columns of two lists', async () => {
    const byInhabitants = { ...BILL, Nøkler: [BILL.Nøkler[0]!, ['IKT', 0]] };
    const fasit = [
      ['Deltaker', 'weight'],
      ['Skjervøy', 1],
    ];
    expect(await check(fasit, byInhabitants)).toEqual([
      'Fasit!A1: Deltaker står ikke i samme liste som de andre. Skriv en tabell til.',
    ]);
  });

  test('a workbook without the sheet', async () => {
    expect(await checkFasit(kostnader, memoryHost(BILL), WORDS)).toEqual([
      'Fasit!A1: Arbeidsboken har ikke noe ark som heter Fasit.',
    ]);
  });
});
