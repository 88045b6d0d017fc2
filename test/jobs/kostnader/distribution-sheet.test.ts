import { answer, DELTAKERE, KOSTNADER, workbook } from '../../support/kostnader';
import { calculatedRowsOf, rowsOf, sheetsOf, tableOf } from '../../support/report';
import { cellsOf } from '../../hosts/plans';
import { told as toldOf } from '../../tables/rows-in';
import type { LaidOutSheet } from '../../../src/workbook/plan';

describe('The sheet Fordeling', () => {
  test('says key and rounding in words, what is shared by what, each with its source, and that it adds up', async () => {
    const [plan] = await sheetsOf(workbook(), { periode: '2018', hjemmel: 'Avtalen § 4' });
    expect(calculatedRowsOf(plan!).slice(0, 7)).toEqual([
      ['Fordeling NorIKT'],
      ['Periode 2018 · 40 % likt, 60 % etter folketall · største rest, øre · Avtalen § 4'],
      [],
      ['Å fordele', '', 1500, '2 poster: Kostnader!B2:B3'],
      ['Deles likt', '', 0.4, 'Nøkler!B2 · Avtalen § 4'],
      ['Fordeles etter folketall', '', 0.6, 'Det som ikke deles likt'],
      [
        'Kontroll: fordelt − å fordele',
        '',
        0,
        'Summen av andelene minus det som skulle fordeles. Grønn når den er 0,00 og resultatet stemmer med grunnlaget, rød ellers.',
      ],
    ]);
    expect(cellsOf(plan!).find(({ row, column }) => row === 7 && column === 3)!.style).toBe('checkPassed');
    expect(plan!.conditions.map(({ formula, style }) => [formula, style])).toEqual([
      ['=ISERROR($C$7)', 'failed'],
      ['=$C$7=0', 'passed'],
      ['=$C$7<>0', 'failed'],
      ['=ISTEXT($C$7)', 'failed'],
      ['=B10=0', 'attention'],
    ]);
    expect(plan!.names).toEqual([
      { name: 'Å fordele NorIKT', row: 4, column: 3 },
      { name: 'Deles likt NorIKT', row: 5, column: 3 },
      { name: 'Fordeles etter folketall NorIKT', row: 6, column: 3 },
      { name: 'Fordel_NorIKT_Nordreisa', row: 10, column: 5 },
      { name: 'Fordel_NorIKT_Skjervøy', row: 11, column: 5 },
      { name: 'Fordel_NorIKT_Kåfjord', row: 12, column: 5 },
    ]);
  });

  test('writes a sentence as text where its formula would be longer than Excel opens', async () => {
    const withSource = (hjemmel: string) => sheetsOf(workbook(), { hjemmel }, 'nb', true);
    const lengths = (plan: LaidOutSheet) =>
      cellsOf(plan).map(({ content }) => (content.kind === 'formula' ? content.formula.length : 0));
    const [short] = await withSource('Avtalen § 4');
    const [long] = await withSource('Avtalen § 4. '.repeat(700));
    expect(cellsOf(short!).find(({ row }) => row === 2)!.content.kind).toBe('formula');
    expect(cellsOf(long!).find(({ row }) => row === 2)!.content.kind).toBe('text');
    expect(Math.max(...lengths(long!))).toBeLessThan(8_192);
  });

  // Quotation marks are written twice within a formula.
  test.each([
    ['a', 2_000, false, true],
    ['a', 2_001, true, true],
    ['"', 4_500, true, false],
    ['a', 8_000, true, false],
    ['a', 10_000, true, false],
  ])('a chosen Hjemmel that may be too long is told: %s × %i', async (letter, length, isTold, isLive) => {
    const hjemmel = letter.repeat(length);
    const { issues } = await answer(workbook(), { hjemmel });
    const messages = toldOf(issues).filter((each) => each.includes('følger ikke tallene'));
    const [plan] = await sheetsOf(workbook(), { hjemmel }, 'nb', true);
    expect(messages.map((each) => each.replace(/\u00a0/g, ' '))).toEqual(
      isTold
        ? [
            `hjemmel er på ${String(length).replace(/(?=\d{3}$)/, ' ')} tegn. Setninger i resultatet som gjentar teksten, skrives som fast tekst og følger ikke tallene. Kort den ned til 2 000 tegn om de skal følge med.`,
          ]
        : [],
    );
    expect(cellsOf(plan!).find(({ row }) => row === 2)!.content.kind).toBe(isLive ? 'formula' : 'text');
  });

  test('has a table with a total row', async () => {
    const [plan] = await sheetsOf(workbook());
    expect(tableOf(plan!)).toEqual([
      ['Deltaker', 'Folketall', 'Lik del', 'Etter folketall', 'Sum', 'Andel', 'Kr per innb.'],
      ['Nordreisa', 4944, 200, 444.92, 644.92, 0.429947, 0.13],
      ['Skjervøy', 2925, 200, 263.22, 463.22, 0.308813, 0.16],
      ['Kåfjord', 2132, 200, 191.86, 391.86, 0.26124, 0.18],
      ['Sum', 10001, 600, 900, 1500, 1, 0.15],
    ]);
    expect(plan!.tables).toEqual([
      { name: 'Fordeling_NorIKT', range: { top: 9, bottom: 13, left: 1, right: 7 }, hasTotalRow: true },
    ]);
  });

  test('tells in words how the first participant’s share was reckoned', async () => {
    const [plan] = await sheetsOf(workbook());
    const texts = rowsOf(plan!).map(([text]) => text);
    const start = texts.indexOf('Slik er det regnet ut');
    expect(texts.slice(start, start + 5)).toEqual([
      'Slik er det regnet ut',
      '1 500,00 kr deles mellom deltakerne.',
      '40 % (600,00 kr) deles likt på 3: 200,00 kr til hver.',
      '60 % (900,00 kr) fordeles etter folketall: Nordreisa har 4 944 av 10 001 og får 444,92 kr.',
      'Til sammen blir det 644,92 kr for Nordreisa. Hver andel rundes av én gang, til slutt; arket Avrunding viser hvert øre.',
    ]);
  });

  test('a check that fails is marked, with the øre that are missing', async () => {
    const [plan] = await sheetsOf(
      workbook({
        kostnader: [
          ['Post', 'Beløp'],
          ['Lønn', 0.02],
        ],
      }),
      {
        nokkel: '100/0',
        avrunding: 'hver for seg',
      },
    );
    const check = cellsOf(plan!).find(
      ({ content }) => content.kind === 'text' && content.text.startsWith('Kontroll'),
    )!;
    const figure = cellsOf(plan!).find(({ row, column }) => row === check.row && column === 3)!;
    expect([figure.style, figure.content]).toEqual([
      'checkFailed',
      expect.objectContaining({ kind: 'formula', value: 0.01 }),
    ]);
  });

  test('has charts of the shares and of the change from today, their parts after one another', async () => {
    const deltakere = [
      ['Kommune', 'Folketall', 'Dagens kostnad'],
      ['A', 1, 40],
      ['B', 3, 60],
    ];
    const [plan] = await sheetsOf(workbook({ deltakere }));
    expect(plan!.charts.map(({ title, series }) => [title, series.map(({ color }) => color)])).toEqual([
      ['Andeler i kroner', ['strong', 'light']],
      ['Endring fra dagens kostnad i kroner', ['strong']],
    ]);
    const [alone] = await sheetsOf(workbook({ deltakere: deltakere.slice(0, 2) }));
    expect(alone!.charts).toEqual([]);
  });

  test('shows today’s cost, direct costs and overhead only where there are any', async () => {
    const [plan] = await sheetsOf({
      Deltakere: [
        ['Kommune', 'Folketall', 'Dagens kostnad'],
        ['A', 1, 40],
        ['B', 3, 60],
      ],
      Nøkler: [
        ['Samarbeid', 'Lik andel', 'Vert', 'Overhead'],
        ['IKT', 0, 'B', '10 %'],
      ],
      Kostnader: [
        ['Post', 'Type', 'Beløp', 'Gjelder'],
        ['Lønn', 'Lønn', 100, null],
        ['Lisens', 'Drift', 5, 'A'],
      ],
    });
    expect(tableOf(plan!)).toEqual([
      [
        'Deltaker',
        'Folketall',
        'Etter folketall',
        'Sum',
        'Andel',
        'Direkte',
        'Overhead til verten',
        'Å betale',
        'Kr per innb.',
        'Dagens kostnad',
        'Endring',
      ],
      ['A', 1, 27.5, 27.5, 0.25, 5, 0, 32.5, 32.5, 40, -7.5],
      ['B', 3, 82.5, 82.5, 0.75, 0, -10, 72.5, 24.17, 60, 12.5],
      ['Sum', 4, 110, 110, 1, 5, -10, 105, 26.25, 100, 5],
    ]);
  });

  test('has the same rows and columns whatever the amounts come to, so that formulas go on when one becomes 0', async () => {
    const withLicence = async (salary: number, licence: number) => {
      const [plan] = await sheetsOf({
        Deltakere: DELTAKERE,
        Nøkler: [
          ['Samarbeid', 'Lik andel', 'Vert', 'Overhead'],
          ['IKT', 0.4, 'Nordreisa', '10 %'],
        ],
        Kostnader: [
          ['Post', 'Type', 'Beløp', 'Gjelder'],
          ['Lønn', 'Lønn', salary, null],
          ['Lisens', 'Drift', licence, 'Nordreisa'],
        ],
      });
      return { columns: tableOf(plan!)[0], places: cellsOf(plan!).map(({ row, column }) => [row, column]) };
    };
    const some = await withLicence(100, 5);
    expect(some.columns).toContain('Direkte');
    expect(await withLicence(100, 0)).toEqual(some);
    expect(await withLicence(0, 5)).toEqual(some);
    expect(await withLicence(0, 0)).toEqual(some);
  });

  test('says what the unit rounded away', async () => {
    const [plan] = await sheetsOf(
      workbook({
        kostnader: [
          ['Post', 'Beløp'],
          ['Lønn', 123456],
        ],
      }),
      { enhet: 'tusen' },
    );
    expect(
      rowsOf(plan!)
        .slice(3, 6)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['Å fordele', '', 123456],
      ['Avrundet bort', '', 456],
      ['Å fordele, avrundet', '', 123000],
    ]);
  });

  test('says which tables were read, and how many of their rows counted', async () => {
    const kostnader = [
      ['Post', 'Beløp'],
      ['Lønnskostnader', null],
      ['Lønn', 100],
      ['Delsum', 100],
      ['Drift', 50],
      ['Sum', 150],
    ];
    const [plan] = await sheetsOf(workbook({ kostnader }));
    expect(rowsOf(plan!).flat()).toContain(
      'Laget av Fordel 0.1.0 · 22.11.2026 12.03 · Grunnlag: Deltakere!A1:B4 (3 rader), Nøkler!A1:B2 (1 rad), Kostnader!A1:B6 (2 rader, 2 summer utelatt)',
    );
  });

  test('says under the figures what a reader should know of how they came to be', async () => {
    const kostnader = [
      ['Post', 'Beløp'],
      ['Lønnskostnader', null],
      ['Lønn', 100],
      ['Drift', 50],
      ['Netto', 150],
    ];
    const [plan] = await sheetsOf(workbook({ kostnader }), {}, 'nb', true);
    const texts = calculatedRowsOf(plan!).map(([text]) => text);
    const start = texts.indexOf('Å se på');
    expect(start).toBeGreaterThan(texts.lastIndexOf('Sum'));
    expect(texts.slice(start + 1, start + 3)).toEqual([
      expect.stringMatching(/^Kostnader!A5: /),
      expect.stringMatching(/^Kostnader!A2: /),
    ]);
  });

  test('and says nothing under them when there is nothing to know', async () => {
    const [plan] = await sheetsOf(workbook(), {}, 'nb', true);
    expect(rowsOf(plan!).map(([text]) => text)).not.toContain('Å se på');
  });

  test('says under the figures that they are values, and why', async () => {
    const texts = async (...given: Parameters<typeof sheetsOf>) =>
      rowsOf((await sheetsOf(...given))[0]!).map(([text]) => String(text));
    expect(await texts(workbook())).toContainEqual(
      expect.stringContaining('skrevet som verdier, slik det ble valgt'),
    );
    const large = workbook({
      kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', 123_456_789_012.34],
      ],
    });
    expect(await texts(large, {}, 'nb', true)).toContainEqual(
      expect.stringContaining('beløpene er så store'),
    );
  });

  test('says it of amounts that stand in more places than a formula has room for', async () => {
    const kostnader = [
      ['Post', 'Beløp', 'Samarbeid'],
      // None is what others come to.
      ...Array.from({ length: 450 }, (_, index) => ['Lønn', 900 - index, index % 2 === 0 ? 'IKT' : 'Brann']),
    ];
    const nokler = [
      ['Samarbeid', 'Lik andel'],
      ['IKT', 0.4],
      ['Brann', 0.2],
    ];
    const [plan] = await sheetsOf(workbook({ nokler, kostnader }), {}, 'nb', true);
    expect(rowsOf(plan!).map(([text]) => String(text))).toContainEqual(
      expect.stringContaining('beløpene står for spredt'),
    );
  });

  test('is wide enough for long names and large amounts', async () => {
    const name = 'Interkommunalt samarbeidsorgan for hjemmetjenester';
    const [plan] = await sheetsOf(
      workbook({
        deltakere: [
          ['Kommune', 'Folketall'],
          [name, 1],
          ['B', 1],
        ],
        kostnader: [
          ['Post', 'Beløp'],
          ['Lønn', 9876543210.99],
        ],
      }),
    );
    expect(plan!.columnWidths[0]).toBeGreaterThanOrEqual(48);
    expect(plan!.columnWidths[2]).toBeGreaterThanOrEqual('9 876 543 210,99'.length);
  });

  test('is frozen and printed with its heading repeated, on one page when it is short', async () => {
    const [short] = await sheetsOf(workbook());
    expect([short!.frozenRows, short!.print.repeatRows, short!.print.onOnePage]).toEqual([
      9,
      { first: 9, last: 9 },
      true,
    ]);
    const deltakere = [
      ['Kommune', 'Folketall'],
      ...Array.from({ length: 357 }, (_, index) => [`K${String(index)}`, index + 1]),
    ];
    const [long] = await sheetsOf(workbook({ deltakere }));
    expect(long!.print.onOnePage).toBe(false);
  });

  test('names that look like formulas stay text', async () => {
    const deltakere = [
      ['Kommune', 'Folketall'],
      ['=HYPERLINK("http://x")', 1],
      ['@SUM', 1],
    ];
    const [plan] = await sheetsOf(workbook({ deltakere }));
    const { range } = plan!.tables[0]!;
    const inTable = cellsOf(plan!).filter(({ row }) => row >= range.top && row <= range.bottom);
    expect(inTable.every(({ content }) => content.kind !== 'formula')).toBe(true);
    expect(tableOf(plan!).map(([name]) => name)).toEqual([
      'Deltaker',
      '=HYPERLINK("http://x")',
      '@SUM',
      'Sum',
    ]);
  });

  test('headings of a table differ, also when a driver is called like a column', async () => {
    const [plan] = await sheetsOf({
      Deltakere: [
        ['Kommune', 'Folketall', 'Andel'],
        ['A', 1, 2],
        ['B', 3, 2],
      ],
      Nøkler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['IKT', 0, 'Andel'],
      ],
      Kostnader: KOSTNADER,
    });
    expect(tableOf(plan!)[0]).toEqual([
      'Deltaker',
      'Folketall',
      'Andel',
      'Etter andel',
      'Sum',
      'Andel (2)',
      'Kr per innb.',
    ]);
  });
});

describe('Several agreements', () => {
  test('have a block each, with its own heading and table', async () => {
    const [plan] = await sheetsOf({
      Deltakere: DELTAKERE,
      Nøkler: [
        ['Samarbeid', 'Lik andel'],
        ['IKT', 0.4],
        ['Barnevern', 0.2],
      ],
      Kostnader: [
        ['Post', 'Beløp', 'Samarbeid'],
        ['Lønn', 100, 'IKT'],
        ['Lønn', 200, 'Barnevern'],
      ],
    });
    const firsts = rowsOf(plan!).map(([text]) => text);
    expect(firsts[0]).toBe('Fordeling');
    expect(firsts.filter((text) => text === 'IKT' || text === 'Barnevern')).toEqual(['IKT', 'Barnevern']);
    expect(plan!.tables.map(({ name }) => name)).toEqual(['Fordeling_IKT', 'Fordeling_Barnevern']);
  });
});

describe.each([
  ['nn', 'Fordeling', 'Deltakar', 'Sum'],
  ['en', 'Distribution', 'Participant', 'Total'],
] as const)('In %s', (language, sheet, participant, total) => {
  test('the sheets have that language’s words', async () => {
    const [plan] = await sheetsOf(workbook(), {}, language);
    const table = tableOf(plan!);
    expect([plan!.name, table[0]![0], table.at(-1)![0]]).toEqual([sheet, participant, total]);
  });
});
