import norikt from '../../cases/norikt-2018.json';
import {
  answer,
  DELTAKERE,
  KOSTNADER,
  NOKLER,
  replaced,
  workbook,
  type AgreementJson,
} from '../../support/kostnader';
import { date, formatted, formula } from '../../support/memory-workbook';

type Sheets = Parameters<typeof answer>[0];

const shared = (agreement: AgreementJson | undefined) => agreement?.shares.map((share) => share.shared);

const NORIKT: Sheets = {
  Grunnlag: [
    ['NorIKT', null, null],
    [],
    ['Kommune', 'Folketall 1.1.2018', 'Vert'],
    ...norikt.participants.map(({ participant, inhabitants }) => [
      participant,
      inhabitants,
      participant === norikt.host ? 'ja' : null,
    ]),
  ],
  Kostnader: [
    ['Post', 'Type', 'Beløp (kr)', 'Gjelder', 'Betalt av'],
    ...norikt.costItems.map(({ item, type, amount, paidBy }) => [item, type, Number(amount), null, paidBy]),
  ],
  Nøkler: [
    ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
    ['NorIKT', formatted(0.4, '0 %'), 'Folketall 60 %'],
  ],
};

describe('NorIKT 2018 from sheet to shares', () => {
  test('by largest remainder', async () => {
    const { agreements, told } = await answer(NORIKT);
    const [agreement] = agreements;
    expect(told).toEqual([]);
    expect(shared(agreement)).toEqual(norikt.participants.map(({ largestRemainder }) => largestRemainder));
    expect(agreement).toMatchObject({
      name: 'NorIKT',
      host: 'Skjervøy',
      equalShare: '0.4',
      drivers: [{ column: 'Folketall', weight: '0.6' }],
      rounding: 'largest-remainder',
      unit: 'ore',
      pool: norikt.total,
      overhead: '0.00',
      total: norikt.total,
      difference: '0.00',
    });
  });
  test('each alone, as published, with the øre between them told', async () => {
    const { agreements, told } = await answer(NORIKT, { avrunding: 'hver for seg' });
    expect(shared(agreements[0])).toEqual(norikt.participants.map(({ published }) => published));
    expect(agreements[0]!.difference).toBe('0.01');
    expect(told).toEqual(['rounding.above-total']);
  });
  test('2 % overhead of salaries goes to the host', async () => {
    const { agreements } = await answer(NORIKT, { overhead: '2 %' });
    const [{ overhead, total, shares }] = agreements as [AgreementJson];
    expect([overhead, total]).toEqual(['109328.82', '5575769.68']);
    expect(shares.find(({ participant }) => participant === 'Skjervøy')!.overheadCredit).toBe('109328.82');
    // What all pay together is the pool alone: the overhead comes in and goes out.
    const paid = shares.reduce((sum, share) => sum + Math.round(Number(share.total) * 100), 0);
    expect(paid).toBe(546_644_086);
  });
});

/** Other ways to write the same three good tables; all give the same shares. */
const SAME: readonly [string, Sheets][] = [
  ['key as 40 %', workbook({ nokler: replaced(NOKLER, 'B2', formatted(0.4, '0%')) })],
  ['key as the text 40 %', workbook({ nokler: replaced(NOKLER, 'B2', '40 %') })],
  ['key as 40', workbook({ nokler: replaced(NOKLER, 'B2', 40) })],
  ['key as the text 0,4', workbook({ nokler: replaced(NOKLER, 'B2', '0,4') })],
  ['key as =1-0.6', workbook({ nokler: replaced(NOKLER, 'B2', formula('=1-0.6', 1 - 0.6)) })],
  ['inhabitants as text with a space', workbook({ deltakere: replaced(DELTAKERE, 'B2', '4\u00a0944') })],
  ['amounts as text', workbook({ kostnader: replaced(KOSTNADER, 'B2', 'kr 1 000,-') })],
  ['a total that fits', workbook({ kostnader: [...KOSTNADER, ['Sum', 1500]] })],
  ['a total at the top', workbook({ kostnader: [KOSTNADER[0]!, ['Totalt', 1500], ...KOSTNADER.slice(1)] })],
  [
    'part sums and a total',
    workbook({
      kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', 1000],
        ['Delsum', 1000],
        ['Drift', 500],
        ['Delsum', 500],
        ['Sum alt', 1500],
      ],
    }),
  ],
  ['a total of inhabitants', workbook({ deltakere: [...DELTAKERE, ['I alt', 10001]] })],
  [
    'nine empty rows in the table',
    workbook({ kostnader: [KOSTNADER[0]!, KOSTNADER[1]!, ...Array<[]>(9).fill([]), KOSTNADER[2]!] }),
  ],
  ['columns in another order', workbook({ deltakere: DELTAKERE.map((row) => [...row].reverse()) })],
  [
    'headings of other names and cases',
    workbook({ deltakere: [['DELTAKER', 'Innbyggere pr. 1.1.2018'], ...DELTAKERE.slice(1)] }),
  ],
  [
    'English headings',
    workbook({
      deltakere: [['Municipality', 'Inhabitants'], ...DELTAKERE.slice(1)],
      kostnader: [['Item', 'Amount'], ...KOSTNADER.slice(1)],
    }),
  ],
  [
    'nynorsk headings',
    workbook({
      deltakere: [['Deltakar', 'Folketal'], ...DELTAKERE.slice(1)],
      nokler: [
        ['Avtale', 'Lik del'],
        ['NorIKT', 0.4],
      ],
    }),
  ],
  [
    'titles above the tables',
    workbook({ kostnader: [['Kostnader 2018'], ['Alle tall i kroner'], [], ...KOSTNADER] }),
  ],
  [
    'a table at another place',
    workbook({ deltakere: [[], [], [], ...DELTAKERE.map((row) => [null, null, ...row])] }),
  ],
  ['all tables on one sheet, below one another', { Ark1: [...DELTAKERE, [], ...NOKLER, [], ...KOSTNADER] }],
  [
    'two tables side by side',
    {
      Ark1: DELTAKERE.map((row, index) => [...row, null, ...(KOSTNADER[index] ?? [])]),
      Ark2: NOKLER,
    },
  ],
  [
    'Excel tables',
    {
      ...workbook(),
      Deltakere: { cells: [['Notat'], ...DELTAKERE], tables: [{ name: 'Deltakere', range: 'A2:B5' }] },
    },
  ],
  [
    'an Excel table with a total row',
    {
      ...workbook(),
      Kostnader: {
        cells: [...KOSTNADER, ['Annet', 1500]],
        tables: [{ name: 'T', range: 'A1:B4', hasTotalRow: true }],
      },
    },
  ],
  ['Skjervøy kommune', workbook({ deltakere: replaced(DELTAKERE, 'A3', 'Skjervøy kommune') })],
];

describe('The same tables written in other ways give the same shares', () => {
  test.each(SAME)('%s', async (_, sheets) => {
    const { agreements, told } = await answer(sheets);
    expect(told).toEqual([]);
    expect(agreements[0]!.shares.map((share) => [share.participant, share.shared])).toEqual([
      ['Nordreisa', '644.92'],
      ['Skjervøy', '463.22'],
      ['Kåfjord', '391.86'],
    ]);
  });
});

/** What is accepted, but told. */
const TOLD: readonly [string, Sheets, Record<string, string>, readonly string[]][] = [
  [
    'a hidden row still counts',
    { ...workbook(), Deltakere: { cells: DELTAKERE, hiddenRows: [3] } },
    {},
    ['table.hidden-rows Deltakere!A3'],
  ],
  [
    'a table on a hidden sheet',
    { ...workbook(), Nøkler: { cells: NOKLER, hidden: true } },
    {},
    ['table.hidden Nøkler!A1'],
  ],
  [
    'a source under the table',
    workbook({ deltakere: [...DELTAKERE, [], ['Kilde: SSB']] }),
    {},
    ['row.note Deltakere!A6'],
  ],
  [
    'a heading among the costs',
    workbook({ kostnader: [KOSTNADER[0]!, ['Lønnskostnader', null], ...KOSTNADER.slice(1)] }),
    {},
    ['cost.heading Kostnader!A2'],
  ],
  [
    'an amount finer than an øre',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', 999.999) }),
    {},
    ['amount.finer-than-ore Kostnader!B2'],
  ],
  [
    'a participant without inhabitants',
    workbook({ deltakere: [...DELTAKERE, ['Ingen', 0]] }),
    {},
    ['participant.no-inhabitants Deltakere!B5'],
  ],
  [
    'one participant written in two ways',
    workbook({ deltakere: [...DELTAKERE, ['SKJERVØY', 2925]] }),
    {},
    ['participant.same Deltakere!A5'],
  ],
  [
    'a payer that takes no part',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Betalt av'],
        ['Lønn', 1500, 'Staten'],
      ],
    }),
    {},
    ['payer.unknown Kostnader!C2'],
  ],
  [
    'a name in another case in Kostnader',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Gjelder'],
        ['Lønn', 1500, null],
        ['Lisens', 10, 'skjervøy '],
      ],
    }),
    {},
    ['participant.same Kostnader!C3'],
  ],
  [
    'a choice that goes before the sheet',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Avrunding'],
        ['NorIKT', 0.4, 'hver for seg'],
      ],
    }),
    { avrunding: 'største rest' },
    ['setting.overrides Nøkler!C2'],
  ],
  ['a key of its own', workbook(), { nokkel: '20/80' }, ['setting.overrides Nøkler!B2']],
  [
    'a total rounded to whole kroner',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', 1000.4) }),
    { enhet: 'krone' },
    ['rounding.total-rounded'],
  ],
  [
    'overhead of types that are not there',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel', 'Overhead', 'Vert'],
        ['NorIKT', 0.4, '2 %', 'Skjervøy'],
      ],
      kostnader: [
        ['Post', 'Type', 'Beløp'],
        ['Leie', 'Drift', 100],
      ],
    }),
    {},
    ['overhead.no-base Nøkler!C2'],
  ],
];

describe('What is accepted but worth a look is told', () => {
  test.each(TOLD)('%s', async (_, sheets, settings, expected) => {
    const { told, agreements } = await answer(sheets, settings);
    expect(told).toEqual(expected);
    expect(agreements).toHaveLength(1);
  });
});

describe('Several agreements in one workbook', () => {
  const sheets: Sheets = {
    Deltakere: [
      ['Kommune', 'Folketall', 'Samarbeid', 'Brukere', 'Dagens kostnad'],
      ['Nordreisa', 4000, null, 10, 100],
      ['Skjervøy', 3000, 'NorIKT', 0, null],
      ['Kåfjord', 1000, 'NorIKT', 0, 50],
      ['Kåfjord', 1000, 'Barnevern', 30, null],
    ],
    Nøkler: [
      ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag', 'Vert', 'Enhet'],
      ['NorIKT', '40 %', null, 'Skjervøy', null],
      ['Barnevern', '0 %', 'Folketall 50 %; Brukere 50 %', null, 'krone'],
    ],
    Kostnader: [
      ['Post', 'Beløp', 'Samarbeid', 'Gjelder'],
      ['Lønn', 800, 'NorIKT', null],
      ['Tiltak', 1000, 'Barnevern', 'alle'],
      ['Lisens', 25.5, 'norikt', 'Kåfjord kommune'],
    ],
  };

  test('each has its own participants, key, unit and costs', async () => {
    const { agreements, told } = await answer(sheets);
    expect(told).toEqual(['participant.today-shared Deltakere!E2']);
    // NorIKT: 106,67 each + 480 × folketall/8000. Barnevern: 500 × 4/5, 1/5 + 500 × 1/4, 3/4.
    expect(
      agreements.map(({ name, host, unit, shares }) => [
        name,
        host,
        unit,
        shares.map((s) => [s.participant, s.shared]),
      ]),
    ).toEqual([
      [
        'NorIKT',
        'Skjervøy',
        'ore',
        [
          ['Nordreisa', '346.67'],
          ['Skjervøy', '286.67'],
          ['Kåfjord', '166.66'],
        ],
      ],
      [
        'Barnevern',
        null,
        'krone',
        [
          ['Nordreisa', '525.00'],
          ['Kåfjord', '475.00'],
        ],
      ],
    ]);
  });
  test('a direct cost is owed by one alone, and the change is from today', async () => {
    const { agreements } = await answer(sheets);
    expect(agreements[0]!.shares[2]).toEqual({
      participant: 'Kåfjord',
      equalPart: '106.66',
      driverPart: '60.00',
      shared: '166.66',
      direct: '25.50',
      overheadCredit: '0.00',
      total: '192.16',
      perInhabitant: '0.19',
      today: '50.00',
      change: '142.16',
    });
    expect(agreements[0]!.shares[1]).toMatchObject({ today: null, change: null });
    // 100 kr is what Nordreisa pays today for both agreements: the cost of neither.
    expect(agreements[0]!.shares[0]).toMatchObject({ today: null, change: null });
  });
});

describe('A participant in several agreements on one row', () => {
  test('names them with semicolons between', async () => {
    const deltakere = [
      ['Kommune', 'Folketall', 'Samarbeid'],
      ['A', 1, 'Brann; IKT'],
      ['B', 1, 'IKT'],
    ];
    const nokler = [
      ['Samarbeid', 'Lik andel'],
      ['Brann', 1],
      ['IKT', 1],
    ];
    const kostnader = [
      ['Post', 'Beløp', 'Samarbeid'],
      ['Bil', 10, 'Brann'],
      ['Lisens', 10, 'IKT'],
    ];
    const { agreements } = await answer(workbook({ deltakere, nokler, kostnader }));
    expect(agreements.map(({ shares }) => shares.map(({ shared: amount }) => amount))).toEqual([
      ['10.00'],
      ['5.00', '5.00'],
    ]);
  });
});

describe('Keys and periods', () => {
  test('without Nøkler the setting gives the key', async () => {
    const { agreements } = await answer(workbook({ nokler: null }), { nokkel: '40/60' });
    expect(agreements[0]).toMatchObject({
      name: null,
      equalShare: '0.4',
      drivers: [{ column: 'Folketall', weight: '0.6' }],
    });
  });
  test('without Nøkler the other tables name the agreements', async () => {
    const kostnader = [
      ['Post', 'Beløp', 'Avtale'],
      ['Lønn', 100, 'Brann'],
      ['Lønn', 50, 'IKT'],
    ];
    const { agreements } = await answer(workbook({ nokler: null, kostnader }), { nokkel: '100/0' });
    expect(agreements.map(({ name, total }) => [name, total])).toEqual([
      ['Brann', '100.00'],
      ['IKT', '50.00'],
    ]);
  });
  test('a driver is found by its heading, a dated one by its beginning', async () => {
    const { agreements } = await answer(
      workbook({
        deltakere: [
          ['Kommune', 'Folketall 2017', 'Folketall', 'Elever 2018'],
          ['A', 9, 1, 30],
          ['B', 9, 3, 10],
        ],
        nokler: [
          ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
          ['Skole', 0, 'Elever'],
        ],
      }),
    );
    expect(shared(agreements[0])).toEqual(['1125.00', '375.00']);
  });
  test('the newest key that holds when the period begins is used', async () => {
    const nokler = [
      ['Samarbeid', 'Lik andel', 'Gjelder fra'],
      ['NorIKT', 0.2, date('2018-01-01')],
      ['NorIKT', 0.4, null],
    ];
    const equalShareIn = async (periode: string) =>
      (await answer(workbook({ nokler }), { periode })).agreements[0]!.equalShare;
    expect([await equalShareIn('2017'), await equalShareIn('2018'), await equalShareIn('2019')]).toEqual([
      '0.4',
      '0.2',
      '0.2',
    ]);
  });
  test.each([
    ['beside its label', [['Periode', 2018]]],
    ['after its label', [['Periode: 2018']]],
    ['as text', [['År', '2018']]],
  ])('the period may stand in a cell, %s', async (_, cells) => {
    const deltakere = [
      ['Kommune', 'Folketall', 'Til'],
      ['A', 1, null],
      ['B', 1, '31.12.2017'],
    ];
    const { agreements, told } = await answer({ ...workbook({ deltakere }), Ark1: cells });
    expect(told).toEqual(['participant.outside-period Deltakere!C3']);
    expect(agreements[0]!.shares.map(({ participant }) => participant)).toEqual(['A']);
  });
});

describe('Which table is meant', () => {
  const twice = { ...workbook(), Kopi: DELTAKERE.slice(0, 3) };
  test('the sheet that is named wins', async () => {
    const { agreements } = await answer(twice, {}, ['kopi']);
    expect(agreements[0]!.shares).toHaveLength(2);
  });
  test('the place that is chosen decides', async () => {
    const { agreements } = await answer(twice, { deltakere: 'Kopi!A2' });
    expect(agreements[0]!.shares).toHaveLength(2);
  });
  test('the one with more of the columns wins', async () => {
    const { agreements } = await answer({
      ...workbook(),
      Ark1: [
        ['Kommune', 'Folketall', 'Vert'],
        ['Bare én', 5, 'ja'],
      ],
    });
    expect(agreements[0]!.host).toBe('Bare én');
  });
  test('Fordel’s own sheets are never input', async () => {
    const mark = { job: 'kostnader', sheet: 'fordeling' };
    const { told } = await answer({ ...workbook(), Fordeling: { cells: DELTAKERE, mark } });
    expect(told).toEqual([]);
  });
});
