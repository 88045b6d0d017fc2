import { kostnader } from '../../../src/jobs/kostnader/kostnader';
import { LOCALES } from '../../../src/jobs/locales';
import { told } from '../../tables/rows-in';
import { answer, DELTAKERE, replaced, workbook } from '../../support/kostnader';
import { date, formatted, memoryHost, type CellInput } from '../../support/memory-workbook';

type Rows = typeof DELTAKERE;

const withVert = (deltakere: Rows, row: number): Rows =>
  deltakere.map((cells, index) => [...cells, index === 0 ? 'Vert' : index === row ? 'ja' : null]);

describe('What a key means', () => {
  test.each([
    ['40/60', '0.4'],
    ['40 % / 60 %', '0.4'],
    ['0,4', '0.4'],
    ['40', '0.4'],
    ['30 %; Folketall 70 %', '0.3'],
    ['30 %; Folketall', '0.3'],
    ['0; Folketall', '0'],
    ['1/3', '0.333333'],
    ['1/3–2/3', '0.333333'],
    ['likt', '1'],
    ['etter folketall', '0'],
    ['Folketall 100 %', '0'],
    ['40 % likt', '0.4'],
    ['40 % likt, 60 % etter innbyggertall', '0.4'],
  ])('--sett nokkel=%s', async (nokkel, equalShare) => {
    const { agreements, told } = await answer(workbook({ nokler: null }), { nokkel });
    expect([told, agreements[0]?.equalShare]).toEqual([[], equalShare]);
  });
  test.each(['1', '1,2', '140', '-10 %', '40/40/20', '4/6', 'kr 40'])(
    '--sett nokkel=%s is asked about',
    async (nokkel) => {
      expect((await answer(workbook({ nokler: null }), { nokkel })).told).toContain('setting.misread');
    },
  );

  const keyed = (...cells: readonly (string | number | null)[]) =>
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Brukere'],
        ['Nordreisa', 4944, 41],
        ['Skjervøy', 2925, 25],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', ...cells],
      ],
    });
  test.each([
    [['40/60', null], '0.4', 'Folketall 0.6'],
    [['40/60', 'Brukere'], '0.4', 'Brukere 0.6'],
    [['1/3', null], '0.333333', 'Folketall 0.666667'],
    [['likt', null], '1', ''],
    [['etter folketall', null], '0', 'folketall 1'],
    [['40 % likt, 60 % folketall', null], '0.4', 'folketall 0.6'],
    [['40 % likt, 60 % folketall', 'Folketall'], '0.4', 'folketall 0.6'],
    [['40 %', '40 % likt, 60 % brukere'], '0.4', 'brukere 0.6'],
    [['40 %', '40 % folketall, 20 % brukere'], '0.4', 'folketall 0.4, brukere 0.2'],
    [['40/60', '40 % folketall, 20 % brukere'], '0.4', 'folketall 0.4, brukere 0.2'],
    [['40 %', '40/60'], '0.4', 'Folketall 0.6'],
    [[1, 'likt'], '1', ''],
  ])('Lik andel and Fordelingsgrunnlag are %j', async (cells, equalShare, drivers) => {
    const { agreements, told } = await answer(keyed(...cells));
    const weights = agreements[0]?.drivers.map(({ column, weight }) => `${column} ${weight}`).join(', ');
    expect([agreements[0]?.equalShare, weights]).toEqual([equalShare, drivers]);
    expect(told.filter((each) => !each.startsWith('column.unused'))).toEqual([]);
  });
  test.each([
    [['40 %', '50 % likt, 50 % folketall'], 'key.contradicts Nøkler!C2'],
    [['40 %', 'likt'], 'key.contradicts Nøkler!C2'],
    [['40 % likt, 60 % folketall', 'Brukere'], 'key.contradicts Nøkler!C2'],
    [['40/60', '30/70'], 'key.contradicts Nøkler!C2'],
    [['40/60', 'Folketall 50 %; Brukere 50 %'], 'key.weights-sum Nøkler!B2'],
    [['40 %', '40 % folketall'], 'key.weights-sum Nøkler!B2'],
    [['60 % folketall', null], 'key.weights-sum Nøkler!B2'],
    [['40 %', '60 %'], 'key.unreadable Nøkler!C2'],
    [['60 %', '60 %'], 'key.unreadable Nøkler!C2'],
    [['40/40/20', null], 'key.unreadable Nøkler!B2'],
    [['kr 50 000 per kommune', null], 'key.unreadable Nøkler!B2'],
    [['4/6', null], 'key.ambiguous Nøkler!B2'],
    [['40 %', 'snitt av Folketall 2021, 2022 og 2023'], 'key.unreadable Nøkler!C2'],
    [['40 %', 'Folketall; Brukere'], 'key.weights-missing Nøkler!C2'],
    [['40 %', 'Folketall '.repeat(3000)], 'key.unreadable Nøkler!C2'],
  ])('Lik andel and Fordelingsgrunnlag are %.60j, which is asked about', async (cells, why) => {
    const { agreements, told } = await answer(keyed(...cells));
    const asked = told.filter((each) => !/^(column\.unused|text\.too-long-to-follow) /.test(each));
    expect([agreements, asked]).toEqual([[], [why]]);
  });
  test('what a key was read as is told, with two right examples', async () => {
    const messages = (await answer(keyed('40 %', '40/40/20'))).issues;
    expect(told(messages)[0]).toBe(
      'Nøkler!C2: Fordelingsgrunnlag er «40/40/20». Det ble lest som flere tall uten navn på det de følger. Skriv for eksempel 40 % likt, 60 % folketall, eller Folketall 50 %; Brukere 50 %.',
    );
    const other = (await answer(keyed('40 %', '50 % likt, 50 % brukere'))).issues;
    expect(told(other)[0]).toBe(
      'Nøkler!C2: Her står det 50 %; brukere 50 %, men i Nøkler!B2 står det 40 %. Skriv nøkkelen ett av stedene, eller det samme begge steder.',
    );
  });
  test('a third that the spreadsheet has made a date of is asked about, with what to write', async () => {
    const { issues } = await answer(
      workbook({
        nokler: [
          ['Samarbeid', 'Lik andel'],
          ['NorIKT', date('2026-03-01')],
        ],
      }),
    );
    expect(told(issues)).toEqual([
      "Nøkler!B2: Lik andel er datoen 1.3.2026. Skrev du 1/3, har regnearket gjort det om til en dato: Skriv en apostrof foran, '1/3, eller prosent, som 33 1/3 %.",
    ]);
  });
  test('an overhead may be a fraction', async () => {
    const { agreements } = await answer(
      workbook({
        nokler: [
          ['Samarbeid', 'Lik andel', 'Overhead', 'Vert'],
          ['NorIKT', 0.4, '⅕', 'Skjervøy'],
        ],
        kostnader: [
          ['Post', 'Type', 'Beløp'],
          ['Lønn', 'Lønn', 1000],
        ],
      }),
    );
    expect(agreements[0]!.overhead).toBe('200.00');
  });
  test('a setting that is no key is told, and not that the key is missing', async () => {
    const { issues } = await answer(workbook({ nokler: null }), { nokkel: '40/40/20' });
    expect(issues.map(({ code }) => code)).toEqual(['setting.misread']);
  });
  test('a heading that looks like a key is a heading', async () => {
    const { agreements } = await answer(
      workbook({
        deltakere: [
          ['Kommune', 'Folketall', 'Gruppe 1'],
          ['Nordreisa', 4944, 1],
          ['Skjervøy', 2925, 3],
        ],
        nokler: [
          ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
          ['NorIKT', 0, 'Gruppe 1'],
        ],
      }),
    );
    expect(agreements[0]!.drivers).toEqual([{ column: 'Gruppe 1', weight: '1' }]);
  });
  test('an overhead of 1 in a plain cell is 100 %, and that is told', async () => {
    const { told } = await answer(
      workbook({
        nokler: [
          ['Samarbeid', 'Lik andel', 'Overhead', 'Vert'],
          ['NorIKT', 0.4, 1, 'Skjervøy'],
        ],
        kostnader: [
          ['Post', 'Type', 'Beløp'],
          ['Lønn', 'Lønn', 100],
        ],
      }),
    );
    expect(told).toEqual(['overhead.high Nøkler!C2']);
  });
});

describe('Which driver is meant', () => {
  const sheets = (headings: readonly string[], driver: string) =>
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', ...headings],
        ['A', 1, ...headings.map(() => 30)],
        ['B', 3, ...headings.map(() => 10)],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['Skole', 0, driver],
      ],
    });

  test('two years of it: a person chooses', async () => {
    expect((await answer(sheets(['Elever 2017', 'Elever 2018'], 'Elever'))).told).toEqual([
      'column.ambiguous Deltakere!C1',
    ]);
  });
  test('the year in the key decides', async () => {
    const { agreements, told } = await answer(sheets(['Elever 2017', 'Elever 2018'], 'Elever 2018'));
    expect([told, agreements[0]!.drivers]).toEqual([
      ['column.unused Deltakere!C1'],
      [{ column: 'Elever 2018', weight: '1' }],
    ]);
  });
  test('another year is another figure', async () => {
    const { told } = await answer(sheets(['Elever 2017'], 'Elever 2018'));
    expect(told).toEqual(['driver.unknown Nøkler!C2']);
  });
  describe('agreed percentages are the whole', () => {
    const withShares = (heading: string, ...shares: readonly CellInput[]) =>
      workbook({
        deltakere: [
          ['Kommune', 'Folketall', heading],
          ...shares.map((share, index): readonly CellInput[] => [`K${String(index)}`, 100, share]),
        ],
        nokler: [
          ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
          ['IUA', 0, heading],
        ],
      });
    const percent = (fraction: number) => formatted(fraction, '0 %');
    test.each<[string, readonly CellInput[]]>([
      ['Andel', [0.38, 0.22, 0.17, 0.13, 0.1]],
      ['Andel', [38, 22, 17, 13, 10]],
      ['Eierandel %', [60, 40]],
      ['Prosent', [percent(0.6), percent(0.4)]],
      ['Bruk', [percent(0.6), percent(0.4)]],
      ['Andel', [1 / 3, 1 / 3, 1 / 3]],
      ['Andel %', [100 / 7, 300 / 7, 300 / 7]],
      // Numbers of shares, and of other things.
      ['Andeler', [5, 3, 2]],
      ['Andeler', [500, 300]],
      ['Brukere', [38, 22, 17, 13, 9]],
      ['Vedtatte stillinger', [0.38, 0.61]],
      ['Stillingsprosent', [50, 80, 70]],
      ['Stillinger i prosent', [percent(0.5), percent(0.4)]],
      ['Bruk', [percent(1.5), percent(2)]],
    ])('%s of %j is shared', async (heading, shares) => {
      const { told, agreements } = await answer(withShares(heading, ...shares));
      expect([told, agreements.length]).toEqual([[], 1]);
    });
    test.each<[string, readonly CellInput[], string]>([
      ['Andel', [0.38, 0.22, 0.17, 0.13, 0.09], '99 %'],
      ['Andel', [38, 22, 17, 13, 9], '99 %'],
      ['Eierandel', [33.33, 33.33, 33.33], '99,99 %'],
      ['Eigardel', [60, 50], '110 %'],
      ['Cost share', [0.5, 0.4], '90 %'],
      ['Andel %', [30, 20], '50 %'],
      ['Prosent', [30, 20], '50 %'],
      ['Bruk', [percent(0.6), percent(0.3)], '90 %'],
      ['Bruk', ['60 %', '60 %'], '120 %'],
    ])('%s of %j is asked about', async (heading, shares, sum) => {
      const { issues, agreements } = await answer(withShares(heading, ...shares));
      const place = `Deltakere!C2:C${String(shares.length + 1)}`;
      expect(agreements).toEqual([]);
      const waysOut = /^1[12]0/.test(sum)
        ? 'Mer enn alt kan ikke fordeles. Rett tallene, eller velg prosent=regn om, så deles hver av dem på summen.'
        : 'Skal hver av dem deles på summen, velg prosent=regn om. Skal hver bære sin prosent og resten ikke fordeles, velg prosent=la stå. Ellers rett tallene.';
      expect(told(issues)).toEqual([
        `Deltakere!C2: ${heading} blir ${sum} til sammen for deltakerne i IUA (${place}), ikke 100 %. ${waysOut}`,
      ]);
    });
  });
  test('percentages and plain numbers in one column do not weigh the same', async () => {
    const { told } = await answer(
      workbook({
        deltakere: [
          ['Kommune', 'Folketall', 'Bruk'],
          ['A', 1, '40 %'],
          ['B', 3, 60],
        ],
        nokler: [
          ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
          ['Skole', 0, 'Bruk'],
        ],
      }),
    );
    expect(told).toEqual(['percent.mixed Deltakere!C3']);
  });
  test('weights may be parted by commas and og', async () => {
    const { agreements } = await answer(sheets(['Elever'], 'Folketall 50 % og Elever 50 %'));
    expect(agreements[0]!.drivers.map(({ column }) => column)).toEqual(['Folketall', 'Elever']);
  });
});

describe('Which host is meant', () => {
  const nokler = [
    ['Samarbeid', 'Lik andel', 'Vert'],
    ['NorIKT', 0.4, 'Skjervøy'],
  ];
  test('key and participants that name two stop the job', async () => {
    const { told } = await answer(workbook({ nokler, deltakere: withVert(DELTAKERE, 1) }));
    expect(told).toEqual(['host.ambiguous Deltakere!C2']);
  });
  test('a host chosen goes before the participants’ own, and that is told', async () => {
    const { agreements, told } = await answer(workbook({ deltakere: withVert(DELTAKERE, 1) }), {
      vert: 'Kåfjord',
    });
    expect([agreements[0]!.host, told]).toEqual(['Kåfjord', ['setting.overrides Deltakere!C2']]);
  });
  test('a host chosen for another agreement leaves this one its own', async () => {
    const deltakere = [
      ['Kommune', 'Folketall', 'Samarbeid', 'Vert'],
      ['A', 1, 'IKT', 'ja'],
      ['B', 1, 'IKT', null],
      ['C', 1, 'PPT', null],
    ];
    const kostnader = [
      ['Post', 'Beløp', 'Samarbeid'],
      ['Lønn', 1, 'IKT'],
      ['Lønn', 1, 'PPT'],
    ];
    const { agreements } = await answer(workbook({ deltakere, kostnader, nokler: null }), {
      nokkel: '100/0',
      vert: 'C',
    });
    expect(agreements.map(({ host }) => host)).toEqual(['A', 'C']);
  });
});

describe('Participants written more than once', () => {
  const twice = (...rows: Rows) => workbook({ deltakere: [...DELTAKERE, ...rows] });
  test('with and without kommune and the same figures are one, and told', async () => {
    const { agreements, told } = await answer(twice(['Skjervøy kommune', 2925]));
    expect([agreements[0]!.shares.length, told]).toEqual([3, ['participant.same Deltakere!A5']]);
  });
  test('any other figure that differs makes two of them', async () => {
    const deltakere = [
      ['Kommune', 'Folketall', 'Brukere'],
      ['Skjervøy', 10, 1],
      ['SKJERVØY', 10, 99],
    ];
    expect((await answer(workbook({ deltakere }))).told).toContain('participant.duplicate Deltakere!A3');
  });
  test('with different inhabitants in two agreements are told', async () => {
    const deltakere = [
      ['Kommune', 'Folketall', 'Samarbeid'],
      ['A', 10, 'IKT'],
      ['A', 11, 'PPT'],
    ];
    const kostnader = [
      ['Post', 'Beløp', 'Samarbeid'],
      ['Lønn', 1, 'IKT'],
      ['Lønn', 1, 'PPT'],
    ];
    const { told } = await answer(workbook({ deltakere, kostnader, nokler: null }), { nokkel: '100/0' });
    expect(told).toEqual(['participant.inhabitants-differ Deltakere!B3']);
  });
});

describe('Choices against the sheets', () => {
  test('a period chosen goes before the cell, and that is told', async () => {
    const { told } = await answer({ ...workbook(), Ark1: [['Periode', 2019]] }, { periode: '2018' });
    expect(told).toEqual(['setting.overrides Ark1!B1']);
  });
  test('a sheet named that is not there', async () => {
    expect((await answer(workbook(), {}, ['Finnesikke'])).told).toEqual(['sheet.missing']);
  });
  test('an agreement cell of semicolons alone is empty: with in all', async () => {
    const deltakere = DELTAKERE.map((row, index) => [...row, index === 0 ? 'Samarbeid' : ';']);
    expect((await answer(workbook({ deltakere }))).agreements[0]!.shares).toHaveLength(3);
  });
});

describe('One thing wrong is told once, and where it is', () => {
  test('an unreadable key does not make its rows unknown', async () => {
    const { told } = await answer(
      workbook({
        nokler: [
          ['Samarbeid', 'Lik andel'],
          ['IKT', 'mye'],
          ['PPT', 0.4],
        ],
        deltakere: DELTAKERE.map((row, index) => [...row, index === 0 ? 'Samarbeid' : 'IKT; PPT']),
        kostnader: [
          ['Post', 'Beløp', 'Samarbeid'],
          ['Lønn', 1, 'IKT'],
          ['Lønn', 1, 'PPT'],
        ],
      }),
    );
    expect(told).toEqual(['driver.unknown Nøkler!B2']);
  });
  test('an unreadable participant does not make its name unknown', async () => {
    const { told } = await answer(
      workbook({
        deltakere: replaced(DELTAKERE, 'B3', 'x'),
        kostnader: [
          ['Post', 'Beløp', 'Gjelder', 'Betalt av'],
          ['Lønn', 1, 'Skjervøy', 'Skjervøy'],
        ],
      }),
    );
    expect(told).toEqual(['number.unreadable Deltakere!B3']);
  });
});

describe('Agreed percentages that are not 100 together', () => {
  const sheets = workbook({
    deltakere: [
      ['Kommune', 'Folketall', 'Andel'],
      ['A', 10, '50 %'],
      ['B', 20, '30 %'],
      ['C', 30, '10 %'],
    ],
    nokler: [
      ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
      ['IUA', 0, 'Andel'],
    ],
    kostnader: [
      ['Post', 'Beløp'],
      ['Lønn', 900],
    ],
  });
  test('are asked about', async () => {
    expect((await answer(sheets)).told).toEqual(['driver.percent-sum Deltakere!C2']);
  });
  test('are each divided by their sum where that is chosen, and told', async () => {
    const { agreements, told } = await answer(sheets, { prosent: 'regn om' });
    expect(agreements[0]!.shares.map(({ shared }) => shared)).toEqual(['500.00', '300.00', '100.00']);
    expect(told).toEqual(['driver.percent-rescaled Deltakere!C2']);
  });
  test('are borne as they are where the rest is to stand, which is told with its amount', async () => {
    const { agreements, issues } = await answer(sheets, { prosent: 'la stå' });
    const [agreement] = agreements;
    expect(agreement!.shares.map(({ shared }) => shared)).toEqual(['450.00', '270.00', '90.00']);
    expect([agreement!.total, agreement!.unshared, agreement!.difference]).toEqual([
      '900.00',
      '90.00',
      '0.00',
    ]);
    const { result } = kostnader.answer(await memoryHost(sheets).read(), {
      settings: { prosent: 'la stå' },
      sheets: [],
    });
    const [preview] = result!.preview(LOCALES.nb);
    const share = preview!.columns.findLastIndex(({ label }) => label === 'Andel');
    // Of all that there was to share, as agreed.
    expect([...preview!.rows, preview!.totalRow!].map((row) => row[share]!.replace(/\s/g, ' '))).toEqual([
      '50,00 %',
      '30,00 %',
      '10,00 %',
      '90,00 %',
    ]);
    expect(preview!.figures.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Å fordele 900,00',
      'Ikke fordelt 90,00',
      'Fordelt 810,00',
    ]);
    expect(told(issues)).toEqual([
      'Deltakere!C2: Andel blir 90 % til sammen i IUA. Resten, 90,00 kr, er ikke fordelt, slik du har valgt.',
    ]);
  });
  const withPercentages = (heading: string, shares: readonly CellInput[], key: readonly CellInput[]) =>
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', heading],
        ...shares.map((share, index): readonly CellInput[] => [`K${String(index)}`, 100, share]),
      ],
      nokler: [['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'], key],
      kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', 1_000_000.01],
      ],
    });
  // Reckoned by hand: 94 % of 1 000 000,01 is 940 000,0094, so that 60 000,00 is left and 940 000,01 shared;
  // of it 40/94 is 400 000,0043, 30/94 300 000,0032 and 24/94 240 000,0026.
  test.each<[string, readonly CellInput[]]>([
    ['Eierandel', [0.4, 0.3, 0.24]],
    ['Eierandel', [40, 30, 24]],
    ['Eierandel %', ['40 %', '30 %', '24 %']],
  ])('in the form that the column has: %s of %j', async (heading, shares) => {
    const { agreements } = await answer(withPercentages(heading, shares, ['IUA', 0, heading]), {
      prosent: 'la stå',
    });
    expect([agreements[0]!.unshared, ...agreements[0]!.shares.map(({ shared }) => shared)]).toEqual([
      '60000.00',
      '400000.01',
      '300000.00',
      '240000.00',
    ]);
  });
  test.each<[string, readonly CellInput[], readonly CellInput[], string]>([
    ['more than all', [60, 60], ['IUA', 0, 'Eierandel'], 'driver.percent-above Deltakere!C2'],
    ['beside an equal share', [60, 30], ['IUA', 0.4, 'Eierandel'], 'driver.percent-part Deltakere!C2'],
    [
      'beside another driver',
      [60, 30],
      ['IUA', 0, 'Eierandel 50 %; Folketall 50 %'],
      'driver.percent-part Deltakere!C2',
    ],
  ])('%s: the rest cannot stand', async (_, shares, key, code) => {
    const { told, agreements } = await answer(withPercentages('Eierandel', shares, key), {
      prosent: 'la stå',
    });
    expect([told, agreements]).toEqual([[code], []]);
  });
  test('what is the whole leaves nothing, and nothing is told', async () => {
    const { told, agreements } = await answer(
      withPercentages('Eierandel', [60, 40], ['IUA', 0, 'Eierandel']),
      { prosent: 'la stå' },
    );
    expect([told, agreements[0]!.unshared]).toEqual([[], '0.00']);
  });
});
