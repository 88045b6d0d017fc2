import norikt from '../../cases/norikt-2018.json';
import { GOOD_WORKBOOKS } from '../../corpus/rubbish/good-workbooks';
import { answer, DELTAKERE, workbook, type AgreementJson } from '../../support/kostnader';
import { date } from '../../support/memory-workbook';

type Sheets = Parameters<typeof answer>[0];

const shared = (agreement: AgreementJson | undefined) => agreement?.shares.map((share) => share.shared);

const NORIKT: Sheets = GOOD_WORKBOOKS['the published example']!;

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
          ['Kommune', 'Folketall', 'Elever 2018'],
          ['A', 1, 30],
          ['B', 3, 10],
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
  test('the one on the sheet named as it wins over one with more of the columns', async () => {
    const { agreements, told } = await answer({
      ...workbook(),
      Ark1: [
        ['Kommune', 'Folketall', 'Vert'],
        ['Bare én', 5, 'ja'],
      ],
    });
    expect([agreements[0]!.shares.length, told]).toEqual([3, ['table.chosen Deltakere!A1']]);
  });
  test('where no sheet is named as it, the one with more of the columns wins', async () => {
    const { Deltakere, ...others } = workbook();
    const { agreements, told } = await answer({
      ...others,
      Ark1: Deltakere!,
      Ark2: [
        ['Kommune', 'Folketall', 'Vert'],
        ['Bare én', 5, 'ja'],
      ],
    });
    expect([agreements[0]!.host, told]).toEqual(['Bare én', ['table.chosen Ark2!A1']]);
  });
  test('of costs each table may count: several are asked about, however well they fit', async () => {
    const { Kostnader, ...others } = workbook();
    const { told } = await answer({
      ...others,
      PPT: Kostnader!,
      Legevakt: [
        ['Post', 'Type', 'Beløp'],
        ['Lønn', 'Lønn', 3000],
      ],
    });
    expect(told).toEqual(['table.ambiguous']);
  });
  test('Fordel’s own sheets are never input', async () => {
    const mark = { job: 'kostnader', sheet: 'fordeling' };
    const { told } = await answer({ ...workbook(), Fordeling: { cells: DELTAKERE, mark } });
    expect(told).toEqual([]);
  });
});
