import { plannedSheet } from '../../../src/workbook/plan';
import { answer, oneEducation, workbook } from '../../support/kompetanse';
import { plansOf } from '../../support/kompetanse-report';
import { date } from '../../support/memory-workbook';
import { rowsOf, tableOf } from '../../support/report';

const RATES = [
  ['Sats', 'Verdi', 'Kommune'],
  ['Pensjon', 0.2, null],
  ['Feriepenger', 0.12, null],
  ['Arbeidsgiveravgift', 0.051, null],
  ['Arbeidsgiveravgift', 0, 'Nordreisa'],
];

/** Kari is away 5 of 11 months in 2026; Ola’s study has no days of its own in 2027. */
const TWO_MUNICIPALITIES = {
  Ansatte: [
    ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Kommune', 'Ansattnr'],
    ['Kari', 1, 520_000, 'Skjervøy kommune', 7],
    ['Ola', 0.5, 520_000, 'Nordreisa', 8],
  ],
  Utdanninger: [
    [
      'Ansatt',
      'Utdanning',
      'Type',
      'Studiepoeng',
      'Start',
      'Slutt',
      'Vikar',
      'Avgift',
      'Tilskudd',
      'Fullført',
    ],
    ['Kari', 'Master', 'Studium', 30, date('2026-08-15'), date('2027-06-15'), 'ja', 1100, 2200, null],
    ['Ola', 'Veiledning', 'Studium', 15, date('2026-02-01'), date('2026-05-31'), 'nei', null, null, 'ja'],
  ],
  Satser: RATES,
};

const PERIOD = { periode: '2026–2027' };
const paragraphs = (rows: readonly (readonly (string | number)[])[]) =>
  rows.filter(([first]) => typeof first === 'string' && first !== '').map(([first]) => first);

describe('Budsjett', () => {
  test('is a row for each calendar year, and for each municipality in each year, which sum to the same', async () => {
    const plan = (await plansOf(TWO_MUNICIPALITIES, PERIOD)).get('Budsjett')!;
    const headings = [
      'Kommune',
      'År',
      'Dager',
      'Vikar',
      'Tillegg',
      'Stipend',
      'Avgift',
      'Tilskudd',
      'Merkostnad',
      'Lønn i permisjon',
    ];
    const sum = ['Sum', '', 18.5, 41619.6, 6306, 0, 1100, 2200, 46825.6, 46236];
    expect(tableOf(plan)).toEqual([
      headings,
      ['Alle', 2026, 10.318181818181818, 18918, 0, 0, 500, 1000, 18418, 25598.18],
      ['Alle', 2027, 8.181818181818182, 22701.6, 6306, 0, 600, 1200, 28407.6, 20637.82],
      sum,
    ]);
    expect(tableOf(plan, 1)).toEqual([
      headings,
      ['Skjervøy', 2026, 6.818181818181818, 18918, 0, 0, 500, 1000, 18418, 17198.18],
      ['Skjervøy', 2027, 8.181818181818182, 22701.6, 6306, 0, 600, 1200, 28407.6, 20637.82],
      ['Nordreisa', 2026, 3.5, 0, 0, 0, 0, 0, 0, 8400],
      ['Nordreisa', 2027, 0, 0, 0, 0, 0, 0, 0, 0],
      sum,
    ]);
  });

  test('draws what is paid in each year, an item a colour', async () => {
    const plan = (await plansOf(TWO_MUNICIPALITIES, PERIOD)).get('Budsjett')!;
    const [chart] = plan.charts;
    const rows = rowsOf(plan);
    const { top, bottom, left } = chart!.categories;
    expect(rows.slice(top - 1, bottom).map((row) => row[left - 1])).toEqual([2026, 2027]);
    expect(chart!.series.map(({ name }) => rows[name.row - 1]![name.column - 1])).toEqual([
      'Vikar',
      'Tillegg',
      'Stipend',
      'Avgift',
    ]);
  });

  test('says in words what it rests on, with the rates', async () => {
    const plan = (await plansOf(TWO_MUNICIPALITIES, PERIOD)).get('Budsjett')!;
    expect(paragraphs(rowsOf(plan))).toEqual(
      expect.arrayContaining([
        'Forutsetninger',
        'Lønn i permisjon er dager × årslønn / 260 × (1 + pensjon) × (1 + arbeidsgiveravgift).',
        'Satser: pensjon 20 %; feriepenger 12 %; arbeidsgiveravgift 5,1 %; arbeidsgiveravgift 0 % (Nordreisa).',
        'Årslønnene er slik de står i arbeidsboken. Lønnsvekst er ikke regnet med.',
      ]),
    );
  });

  test('without a salary the sums have what is known, and the sheet says what is not in them', async () => {
    const sheets = oneEducation(
      { Studiepoeng: 30, Start: date('2026-01-01'), Slutt: date('2026-06-15'), Vikar: 'ja', Avgift: 1000 },
      { Årslønn: null },
      { Satser: RATES },
    );
    const plans = await plansOf(sheets, PERIOD);
    const [, year] = tableOf(plans.get('Budsjett')!);
    // Six months of 10 000, × 1,2 × 1,051.
    expect(year).toEqual(['Alle', 2026, 15, 0, 6306, 0, 1000, 0, 7306, 0]);
    expect(paragraphs(rowsOf(plans.get('Budsjett')!))).toContain(
      'Årslønn mangler for 1 av utdanningene. Vikar og lønn i permisjon for dem er ikke med; resten er med i summene.',
    );
  });
});

describe('Kostnad', () => {
  test('has a formula for every amount, from the days, the salary and the rates that hold for the municipality', async () => {
    const plan = (await plansOf(TWO_MUNICIPALITIES, PERIOD, { formulas: true })).get('Kostnad')!;
    const [, kari, , ola] = tableOf(plan);
    const sheetOf = (mark: string) => `${plannedSheet(mark)}!`;
    const days = (row: number) => `${sheetOf('permisjon')}K${row}`;
    const [pension, holidayPay, contribution, inNordreisa] = [26, 27, 28, 29].map(
      (row) => `${sheetOf('regler')}C${row}`,
    );
    expect(kari!.slice(4)).toEqual([
      `=${days(7)}`,
      `=ROUND(${days(7)}*ROUND(Ansatte!C2,2)/260*(1+${holidayPay}+${pension})*(1+${contribution}),2)`,
      0,
      0,
      '=ROUND(ROUND(Utdanninger!H2,2)*5/11,2)',
      '=ROUND(ROUND(Utdanninger!I2,2)*5/11,2)',
      '=ROUND(F7+G7+H7+I7-J7,2)',
      `=ROUND(${days(7)}*ROUND(Ansatte!C2,2)/260*(1+${pension})*(1+${contribution}),2)`,
    ]);
    expect(ola!.at(-1)).toBe(
      `=ROUND(${days(8)}*ROUND(Ansatte!C3,2)/260*(1+${pension})*(1+${inNordreisa}),2)`,
    );
  });
});

describe('Svar', () => {
  test('is a page to each employee: the figure, the rule, the calculation and the decision', async () => {
    const sheets = oneEducation(
      {
        Studiepoeng: 30,
        Start: date('2026-08-15'),
        Slutt: date('2027-06-15'),
        'Innvilgede dager': 10,
        Begrunnelse: 'Vedtak 12/26.',
      },
      { Stillingsprosent: 0.8, Kommune: 'Skjervøy' },
    );
    const rows = rowsOf((await plansOf(sheets)).get('Svar')!);
    expect(rows.slice(0, 19)).toEqual([
      ['Svar til Kari'],
      ['Stilling 80 %, kommune: Skjervøy'],
      // Empty until something is changed that the answer rests on.
      [expect.stringMatching(/^=IF\(/)],
      [],
      ['Master'],
      ['Studium, 30 stp, 15.8.2026–15.6.2027'],
      [],
      ['Permisjon med lønn', '', 10, 'dager for hele studiet (75 timer)'],
      ['Regel: Studium fra 30 stp: 15 dager.'],
      ['Beregning: 15 dager i 100 % stilling × 80 % = 12 dager.'],
      ['Vedtak: innvilget 10 dager. Reglene gir 12 for stillingen.'],
      ['Begrunnelse: Vedtak 12/26.'],
      ['Fordelt på år: 4,5455 dager i 2026 og 5,4545 dager i 2027.'],
      [
        'Hjemmel: Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, 6.1 Permisjon med eller uten lønn.',
      ],
      [],
      ['Kompetansetillegg', '', 8000, 'kr i året for stillingen, når utdanningen er fullført'],
      ['Regel: Studium fra 30 stp: 10 000 kr.'],
      ['Beregning: 10 000,00 kr i 100 % stilling × 80 % = 8 000,00 kr.'],
      ['Hjemmel: Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, 6.2 Kompetansetillegg.'],
    ]);
  });

  test('begins a page for each employee, and is to one of them alone when that is chosen, by name or number', async () => {
    const titles = async (settings: Record<string, string>) => {
      const plan = (await plansOf(TWO_MUNICIPALITIES, settings)).get('Svar')!;
      const found = paragraphs(rowsOf(plan)).filter((text) => String(text).startsWith('Svar til'));
      return [...found, plan.print.pageBreaks.length];
    };
    expect(await titles({})).toEqual(['Svar til Kari', 'Svar til Ola', 1]);
    expect(await titles({ ansatt: 'ola' })).toEqual(['Svar til Ola', 0]);
    expect(await titles({ ansatt: '7' })).toEqual(['Svar til Kari', 0]);
  });

  test('to someone who has no education there is none, and that is said', async () => {
    const { told, rows } = await answer(TWO_MUNICIPALITIES, { ansatt: 'Siv' });
    expect(rows).toEqual([]);
    expect(told).toContain(
      'Svar skal skrives til «Siv», men ingen med utdanning har det navnet eller nummeret. Rett valget, eller tøm det.',
    );
  });
});

describe('Regler', () => {
  const RULES = {
    Permisjonsregler: [
      ['Type', 'Enhet', 'Fra', 'Dager', 'Gjelder fra', 'Hjemmel'],
      ['Studium', 'studiepoeng', 30, 15, date('2016-12-01'), 'Planen, 6.1'],
    ],
    Satser: [
      ['Sats', 'Verdi'],
      ['Pensjon', 16.1],
      ['Arbeidsdager per år', '260'],
    ],
  };

  test('points at the workbook’s own rules and rates, and has what is built in as values, and says which', async () => {
    const plan = (
      await plansOf(oneEducation({ Studiepoeng: 30 }, {}, RULES), PERIOD, { formulas: true })
    ).get('Regler')!;
    expect(tableOf(plan)[1]).toEqual([
      '=Permisjonsregler!A2',
      // What is written otherwise than Fordel has it stands as it was read, and so does a number that is a text.
      'stp',
      '=Permisjonsregler!C2',
      '=Permisjonsregler!D2',
      ...['', '', '', ''],
      '=Permisjonsregler!E2',
      '=Permisjonsregler!F2',
    ]);
    expect(tableOf(plan, 1)[1]).toEqual(['Studium', 'stp', 30, 10_000, 42_705, expect.any(String)]);
    expect(tableOf(plan, 3).map(([, , value]) => value)).toEqual(['Gir', '=Satser!B2/100', 260]);
    expect(paragraphs(rowsOf(plan))).toEqual(
      expect.arrayContaining([
        'Permisjonsregler: lenker til arbeidsbokens egen tabell',
        'Tilleggsregler: Fordels egne regler, nord-troms-2016, skrevet som verdier',
      ]),
    );
  });
});

describe('The sheet of the plan as it was read', () => {
  const WITH_MORE = oneEducation({ Studiepoeng: 30 }, { Adresse: 'Storgata 1', Ansattnr: 7 });

  test('copies what was read of an employee, and nothing of the other columns but their headings', async () => {
    const rows = rowsOf((await plansOf(WITH_MORE, PERIOD)).get('Lest plan')!);
    const cells = rows.flat().map(String);
    expect(cells).toEqual(expect.arrayContaining(['Adresse', 'Ansattnr', '7', 'Kari']));
    expect(cells.filter((text) => text.includes('Storgata'))).toEqual([]);
  });

  test('is watched also by sheets that are written as values, which follow nothing', async () => {
    const plans = await plansOf(WITH_MORE, PERIOD);
    for (const name of ['Permisjon', 'Tillegg', 'Kostnad', 'Budsjett', 'Svar', 'Regler']) {
      const lines = rowsOf(plans.get(name)!).map(([first]) => String(first));
      expect([name, lines.filter((line) => line.startsWith('=IF(')).length]).toEqual([name, 1]);
    }
    expect(paragraphs(rowsOf(plans.get('Kostnad')!)).at(-4)).toMatch(/^Arket er skrevet som verdier\./);
  });
});

describe('Rekruttering', () => {
  const POSITIONS = [
    ['Fagarbeiderstilling', 'Stillingsprosent', 'Årslønn', 'Kommune'],
    ['Helsefagarbeider', 1, 450_000, 'Skjervøy'],
    ['Helsefagarbeider', 0.5, 440_000, 'Nordreisa'],
  ];
  const sheets = { ...workbook(), Satser: RATES, Stillinger: POSITIONS };

  test('shows what each position costs and what it costs as a college position, at 1 : 1,2', async () => {
    const plan = (await plansOf(sheets)).get('Rekruttering')!;
    // 450 000 × 1,2 × 1,051 and 220 000 × 1,2, and a fifth more of each.
    expect(tableOf(plan).slice(1)).toEqual([
      ['Helsefagarbeider', 'Skjervøy', 1, 450_000, 567_540, 681_048, 113_508],
      ['Helsefagarbeider', 'Nordreisa', 0.5, 440_000, 264_000, 316_800, 52_800],
      ['Sum', '', '', '', 831_540, 997_848, 166_308],
    ]);
    expect(rowsOf(plan).find(([label]) => label === 'Kostnadsforhold 1 :')).toEqual([
      'Kostnadsforhold 1 :',
      '',
      1.2,
      'Regional rekrutterings- og kompetanseplan 2016–2020, Nord-Troms, 4.1.1 punkt 4: en høgskolestilling koster 1,2 ganger en fagarbeiderstilling.',
    ]);
  });

  test('goes by another ratio when that is chosen; what is none is refused', async () => {
    const plan = (await plansOf(sheets, { kostnadsforhold: '1,25' })).get('Rekruttering')!;
    expect(tableOf(plan).at(-1)!.slice(4)).toEqual([831_540, 1_039_425, 207_885]);
    for (const wrong of ['0', '120', 'mye', '20 %']) {
      expect((await answer(sheets, { kostnadsforhold: wrong })).codes).toContain('setting.unreadable');
    }
  });

  test('without positions there is no such sheet', async () => {
    expect([...(await plansOf(workbook())).keys()]).toEqual([
      'Permisjon',
      'Tillegg',
      'Stipend',
      'Kostnad',
      'Budsjett',
      'Svar',
      'Regler',
      'Lest plan',
    ]);
  });

  test('employees with a column of titles are no positions to turn', async () => {
    const ansatte = [
      ['Ansatt', 'Stilling', 'Stillingsprosent', 'Årslønn'],
      ['Kari', 'Helsefagarbeider', 1, 520_000],
    ];
    const utdanninger = [
      ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng'],
      ['Kari', 'Master', 'Studium', 60],
    ];
    expect((await plansOf(workbook({ ansatte, utdanninger }))).has('Rekruttering')).toBe(false);
  });
});

test('A column of texts is as wide as they are, up to a limit, so that the sheet is printed no smaller than it must', async () => {
  const widths = async (education: string) => {
    const plans = await plansOf(oneEducation({ Utdanning: education, Studiepoeng: 30 }), PERIOD);
    return plans.get('Kostnad')!.columnWidths.slice(0, 3);
  };
  expect(await widths('Master')).toEqual([16, 12, 14]);
  expect(await widths('Master i barnevern')).toEqual([16, 20, 14]);
  expect((await widths('Master '.repeat(20)))[1]).toBe(36);
});
