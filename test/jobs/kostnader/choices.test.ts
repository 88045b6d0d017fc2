import { answer, DELTAKERE, replaced, workbook } from '../../support/kostnader';

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
  ])('--sett nokkel=%s', async (nokkel, equalShare) => {
    const { agreements, told } = await answer(workbook({ nokler: null }), { nokkel });
    expect([told, agreements[0]?.equalShare]).toEqual([[], equalShare]);
  });
  test.each(['1', '1,2', 'likt', '140', '-10 %'])('--sett nokkel=%s is asked about', async (nokkel) => {
    expect((await answer(workbook({ nokler: null }), { nokkel })).told).toContain('setting.unreadable');
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
    expect(told).toEqual(['number.unreadable Nøkler!B2']);
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
