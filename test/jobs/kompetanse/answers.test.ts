import { answer, oneEducation, workbook, type RowJson } from '../../support/kompetanse';
import { date, type CellInput } from '../../support/memory-workbook';

type Cells = Readonly<Record<string, CellInput>>;
type Sheets = Parameters<typeof answer>[0];

const STUDY: Cells = { Studiepoeng: 30, Start: date('2026-08-15'), Slutt: date('2027-06-15') };
const RATES: Sheets = {
  Satser: [
    ['Sats', 'Verdi'],
    ['Pensjon', '20 %'],
    ['Feriepenger', 12],
    ['Arbeidsgiveravgift', 0.051],
  ],
};

async function rowOf(
  cells: Cells,
  employee: Cells = {},
  others: Sheets = {},
  settings: Parameters<typeof answer>[1] = {},
): Promise<RowJson> {
  const { rows, told } = await answer(oneEducation({ ...STUDY, ...cells }, employee, others), settings);
  if (rows[0] === undefined) throw new Error(told.join('\n'));
  return rows[0];
}
const flagsOf = ({ flags }: RowJson) => flags.map(({ rule, code }) => `${rule} ${code}`);

describe('The published rules, from workbook to answer', () => {
  test('each employee gets the days and the supplement of the plan, for the position', async () => {
    const { rows } = await answer(workbook());
    expect(
      rows.map((row) => [
        row.employee,
        row.daysFullTime,
        row.days,
        row.hours,
        row.supplementFullTime,
        row.supplementPaid,
      ]),
    ).toEqual([
      ['Kari', '30', '30', '225', '20000.00', '20000.00'],
      ['Ola', '15', '12', '90', '10000.00', '8000.00'],
      ['Siv', '10', '6.25', '46.875', '0.00', '0.00'],
    ]);
  });

  test.each([
    [20, '7', '0.00', ['leave between-steps', 'supplement below-first-step']],
    [45, '15', '10000.00', ['leave between-steps', 'supplement between-steps']],
    [10, '0', '0.00', ['leave below-first-step', 'supplement below-first-step']],
    [120, '30', '20000.00', ['leave above-last-step', 'supplement above-last-step']],
    [60, '30', '20000.00', []],
  ])('%d study points give the step below, with their flags', async (points, days, supplement, flags) => {
    const row = await rowOf({ Studiepoeng: points, Fullført: 'ja' });
    expect([row.daysFullTime, row.supplementFullTime]).toEqual([days, supplement]);
    expect(flagsOf(row)).toEqual(flags);
  });

  test('a healthcare worker’s trade certificate has its stipend, and binds nobody', async () => {
    const row = await rowOf({
      Type: 'Fagbrev',
      Studiepoeng: null,
      'Varighet (mnd)': 12,
      Ordning: 'Helsefagarbeider',
    });
    expect([row.daysFullTime, row.stipendStart, row.stipendEnd, row.bindingUntil]).toEqual([
      '10',
      '10000.00',
      '10000.00',
      null,
    ]);
  });

  test('the answer names its rule, with the source', async () => {
    expect((await rowOf({})).rule).toMatch(/^Studium 30 stp: 15 dager \(.*6\.1 Permisjon/);
  });
});

describe('What a person decides', () => {
  test('wins over the rule, is not reduced again, and stands beside it', async () => {
    const row = await rowOf(
      { 'Innvilgede dager': 10, Begrunnelse: 'Vedtak 12/26' },
      { Stillingsprosent: 0.5 },
    );
    expect([row.daysFullTime, row.daysByRule, row.granted, row.days, row.hours]).toEqual([
      '15',
      '7.5',
      '10',
      '10',
      '75',
    ]);
  });

  test('without pay there are no paid days, and the supplement is as it was', async () => {
    const row = await rowOf({ 'Med lønn': 'nei' });
    expect([row.daysFullTime, row.days, row.leaveCost, row.supplementFullTime]).toEqual([
      '15',
      '0',
      '0.00',
      '10000.00',
    ]);
    expect(flagsOf(row)).toEqual(['leave without-pay', 'supplement planned']);
  });

  test('days are rounded only when that is chosen', async () => {
    const half = { Stillingsprosent: 0.625 };
    expect((await rowOf({}, half)).days).toBe('9.375');
    expect((await rowOf({}, half, {}, { dager: 'halve dager' })).days).toBe('9.5');
    expect((await rowOf({}, half, {}, { dager: 'hele dager' })).days).toBe('9');
  });

  test('exam days come beside the quota when that is chosen', async () => {
    const exams = { Eksamensdager: 2 };
    expect((await rowOf(exams)).days).toBe('15');
    expect((await rowOf(exams, {}, {}, { eksamensdager: 'utenom kvoten' })).days).toBe('17');
  });

  test('study points of one employee are added up when that is chosen', async () => {
    const utdanninger = [
      ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Fullført'],
      ['Kari', 'Første', 'Studium', 15, date('2025-06-15')],
      ['Kari', 'Andre', 'Studium', 15, date('2026-06-15')],
    ];
    const supplements = async (settings: Parameters<typeof answer>[1]) =>
      (await answer(workbook({ utdanninger }), settings)).rows.map((row) => row.supplementFullTime);
    expect(await supplements({})).toEqual(['0.00', '0.00']);
    expect(await supplements({ studiepoeng: 'lagt sammen' })).toEqual(['0.00', '10000.00']);
  });

  test('points added up are told as such where a person must decide about them', async () => {
    const utdanninger = [
      ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Fullført'],
      ...[2024, 2025, 2026].map((year) => [
        'Kari',
        String(year),
        'Studium',
        30,
        date(`${String(year)}-06-15`),
      ]),
    ];
    const { rows, told } = await answer(workbook({ utdanninger }), { studiepoeng: 'lagt sammen' });
    expect(rows.map((row) => row.supplementFullTime)).toEqual(['10000.00', '10000.00', '0.00']);
    expect(told).toContain(
      'Utdanninger!D4: «2026» er 90 stp lagt sammen, mer enn det siste trinnet i Tilleggsregler. Det siste er brukt: 20 000 kr. Avgjør om det skal være slik.',
    );
  });
});

describe('What it costs, this year and next', () => {
  test('leave as a memo, and the extra cost: substitute, supplement, stipends and fee, less the grant', async () => {
    const row = await rowOf({ Vikar: 'ja', Avgift: 1100, Tilskudd: 2200 }, {}, RATES, {
      periode: '2026–2027',
    });
    // 15 days of 2 000: × 1,2 × 1,051 and × 1,32 × 1,051. Five of eleven months are in 2026.
    expect([row.leaveCost, row.substituteCost]).toEqual(['37836.00', '41619.60']);
    expect(
      row.years.map((year) => [
        year.year,
        year.leaveCost,
        year.substituteCost,
        year.supplement,
        year.fee,
        year.grant,
        year.extraCost,
      ]),
    ).toEqual([
      [2026, '17198.18', '18918.00', '0.00', '500.00', '1000.00', '18418.00'],
      [2027, '20637.82', '22701.60', '6306.00', '600.00', '1200.00', '28407.60'],
    ]);
  });

  test('the rates of the employee’s municipality go before those for all', async () => {
    const Satser = [
      ...(RATES['Satser'] as never[]),
      ['Arbeidsgiveravgift', 0, 'Skjervøy'] as never,
    ] as CellInput[][];
    Satser[0] = ['Sats', 'Verdi', 'Kommune'];
    const inSkjervoy = await rowOf({}, { Kommune: 'Skjervøy kommune' }, { Satser });
    expect(inSkjervoy.leaveCost).toBe('36000.00');
    expect((await rowOf({}, { Kommune: 'Oslo' }, { Satser })).leaveCost).toBe('37836.00');
  });

  test('a period holds exactly its years, in the rows and in the sums; a cell may say it', async () => {
    const yearsOf = async (period: CellInput) => {
      const sheets = oneEducation({ ...STUDY, Fullført: 'ja' }, {}, { Forside: [['Periode', period]] });
      const { rows, totals } = await answer(sheets);
      const [own, all] = [rows[0]!, totals!].map(({ years }) => years.map(({ year }) => year));
      expect(own).toEqual(all);
      return own;
    };
    expect(await yearsOf(2030)).toEqual([2030]);
    expect(await yearsOf('2026–2029')).toEqual([2026, 2027, 2028, 2029]);
  });

  test('of a study year each calendar year has only what the period holds of it', async () => {
    const cells = { Vikar: 'ja', Avgift: 1100, Fullført: date('2027-01-31'), Slutt: date('2027-06-30') };
    const period = { periode: '1.8.2026–31.3.2027' };
    const { years } = await rowOf(cells, {}, RATES, period);
    // 15 days over eleven months: five in 2026, and of the six in 2027 three. Supplement for February and March.
    expect(years.map(({ year, days, supplement, fee }) => [year, days, supplement, fee])).toEqual([
      [2026, '6.818182', '0.00', '500.00'],
      [2027, '4.090909', '2102.00', '300.00'],
    ]);
  });

  test('without a period every year of the educations is there, and the year after', async () => {
    expect((await rowOf({})).years.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
  });

  test('without a salary there are days and no cost, and it is said so', async () => {
    const { rows, told, totals } = await answer(oneEducation(STUDY, { Årslønn: null }));
    expect([rows[0]!.days, rows[0]!.leaveCost, rows[0]!.substituteCost]).toEqual(['15', null, '0.00']);
    expect(told).toContain(
      'Ansatte!A2: Årslønn mangler for Kari. Dagene er regnet ut, men ikke hva de koster. Fyll inn årslønnen i 100 % stilling.',
    );
    expect(totals).toMatchObject({ leaveCost: '0.00', withoutSalary: 1 });
  });

  test('rates that nobody has given are told, for the cost is too low without them', async () => {
    const { told } = await answer(oneEducation(STUDY));
    expect(told).toContain(
      'Satser mangler: Pensjon, Feriepenger og Arbeidsgiveravgift (alle). De er regnet som 0, så kostnaden er for lav. Skriv dem i tabellen Satser.',
    );
  });
});

describe('Stipends that bind', () => {
  const OWN: Sheets = {
    Stipendregler: [
      ['Ordning', 'Ved oppstart', 'Ved fullføring', 'Bindingstid (mnd)'],
      ['Sykepleier', 20_000, 30_000, 24],
    ],
  };
  const nurse = { Ordning: 'Sykepleier', Fullført: date('2027-06-15') };

  test('until so many months after completion', async () => {
    const row = await rowOf(nurse, {}, OWN);
    expect([row.stipendStart, row.stipendEnd, row.bindingUntil, row.repayment]).toEqual([
      '20000.00',
      '30000.00',
      '2029-06-15',
      null,
    ]);
  });

  test('one who leaves pays back what is left', async () => {
    const leaving = { Slutter: date('2028-06-15') };
    expect((await rowOf(nurse, leaving, OWN)).repayment).toBe('25000.00');
    expect((await rowOf(nurse, leaving, OWN, { nedskriving: 'en femdel per år' })).repayment).toBe(
      '40000.00',
    );
  });

  test('one who leaves before completion pays back what was had at the start', async () => {
    const leaving = { Slutter: date('2027-01-31') };
    expect((await rowOf(nurse, leaving, OWN)).repayment).toBe('20000.00');
  });
});

describe('The workbook’s own rules replace the built-in ones table by table', () => {
  const RATE: Sheets = {
    Permisjonsregler: [
      ['Type', 'Enhet', 'Dager per enhet', 'Tak per studieår', 'Nytte', 'Hjemmel'],
      ['Studium', 'stp', 0.5, 21, null, 'Vedtak 1'],
      ['Studium', 'stp', 0.5, 7, 'liten', 'Vedtak 1'],
    ],
  };

  test('a rate: half a day a point, at most 21 a study year, 7 for what is of little use', async () => {
    const days = async (cells: Cells) => (await rowOf(cells, {}, RATE)).days;
    expect(await days({})).toBe('15');
    expect(await days({ Studiepoeng: 60 })).toBe('21');
    expect(await days({ Studiepoeng: 60, Nytte: 'Liten' })).toBe('7');
    expect(await days({ Studiepoeng: 60, Slutt: date('2028-06-15') })).toBe('30');
  });

  test('the supplement still comes from the built-in rules, and it is said which tables do', async () => {
    const { rows, told } = await answer(oneEducation(STUDY, {}, RATE));
    expect(rows[0]!.supplementFullTime).toBe('10000.00');
    expect(rows[0]!.rule).toBe('Studium 0 stp: 0.5 dager per stp, høyst 21 per studieår (Vedtak 1)');
    expect(told).toContain(
      'Arbeidsboken mangler Tilleggsregler og Stipendregler. Fordels egne regler er brukt der (nord-troms-2016). De står i arket Regler.',
    );
  });

  test('each by the day that it holds from: leave by the start, the supplement by completion', async () => {
    const own: Sheets = {
      Permisjonsregler: [
        ['Type', 'Enhet', 'Fra', 'Dager', 'Gjelder fra'],
        ['Studium', 'stp', 30, 15, date('2016-12-01')],
        ['Studium', 'stp', 30, 12, date('2027-01-01')],
      ],
      Tilleggsregler: [
        ['Type', 'Fra', 'Tillegg', 'Gjelder fra'],
        ['Studium', 30, 10_000, date('2016-12-01')],
        ['Studium', 30, 12_000, date('2027-01-01')],
      ],
    };
    const row = await rowOf({}, {}, own);
    expect([row.days, row.supplementFullTime]).toEqual(['15', '12000.00']);
  });

  test('what the type is counted in need not be said of supplements', async () => {
    const own: Sheets = {
      Tilleggsregler: [
        ['Type', 'Fra', 'Tillegg'],
        ['Studium', 30, 11_000],
        ['Fagskole', 0, 6_000],
        ['Fagbrev', 12, 4_000],
      ],
    };
    const supplement = async (cells: Cells) => (await rowOf(cells, {}, own)).supplementFullTime;
    expect(await supplement({})).toBe('11000.00');
    expect(await supplement({ Type: 'Fagskole', Studiepoeng: null })).toBe('6000.00');
    expect(await supplement({ Type: 'Fagbrev', Studiepoeng: null, 'Varighet (mnd)': 12 })).toBe('4000.00');
  });
});

describe('The limit of a study year', () => {
  const LIMITED: Sheets = {
    Permisjonsregler: [
      ['Type', 'Enhet', 'Dager per enhet', 'Tak per studieår', 'Nytte'],
      ['Studium', 'stp', 0.5, 21, 'ja'],
      ['Studium', 'stp', 0.5, 7, 'nei'],
    ],
  };
  type Told = readonly [name: string, points: number, start: string, end: string, use: string, pay?: string];
  async function daysOf(...educations: readonly Told[]) {
    const utdanninger = [
      ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt', 'Nytte', 'Med lønn'],
      ...educations.map(([name, points, start, end, use, pay]) => [
        'Kari',
        name,
        'Studium',
        points,
        date(start),
        date(end),
        use,
        pay ?? null,
      ]),
    ];
    const { rows, told, codes } = await answer(workbook({ utdanninger, ...LIMITED }));
    return { days: rows.map(({ daysFullTime }) => daysFullTime), told, codes, rows };
  }

  test('holds for all educations of an employee, and is told where it is missed', async () => {
    const { days, told, rows } = await daysOf(
      ['A', 40, '2026-08-15', '2027-06-15', 'ja'],
      ['B', 40, '2026-08-15', '2027-06-15', 'ja'],
    );
    expect(days).toEqual(['20', '1']);
    expect(told).toContain(
      'Utdanninger!B3: Dagene for «B» er kuttet til 1 i 100 % stilling: taket på 21 dager i studieåret gjelder alle utdanningene til Kari samlet, og de som begynte før, har brukt av det.',
    );
    expect(flagsOf(rows[1]!)).toContain('leave limit-used');
  });

  test('those that begin first have their days first, whatever the order of the rows', async () => {
    const { days } = await daysOf(
      ['Senere', 40, '2027-01-10', '2027-06-15', 'ja'],
      ['Først', 40, '2026-08-15', '2027-06-15', 'ja'],
    );
    expect(days).toEqual(['1', '20']);
  });

  test('is for each study year, each with its own use of it', async () => {
    const { days } = await daysOf(
      ['Ett år', 40, '2026-08-15', '2027-06-15', 'ja'],
      ['To år', 40, '2026-08-15', '2028-07-15', 'ja'],
      ['Lite nyttig', 40, '2027-08-15', '2028-06-15', 'nei'],
    );
    // The second has 10 of its days in each study year, of which 1 is left of 21 in the first.
    expect(days).toEqual(['20', '11', '0']);
  });

  test('is not used by leave without pay', async () => {
    const { days } = await daysOf(
      ['Uten lønn', 40, '2026-08-15', '2027-06-15', 'ja', 'nei'],
      ['Med lønn', 40, '2026-08-15', '2027-06-15', 'ja'],
    );
    expect(days).toEqual(['20', '20']);
  });
});

describe('A rule says whether its days are reduced by the position', () => {
  const EXAMS = { eksamensdager: 'utenom kvoten' };
  const rules = (isReduced: string | null): Sheets => ({
    Permisjonsregler: [
      ['Type', 'Enhet', 'Fra', 'Dager', 'Stillingsprosent'],
      ['Studium', 'stp', 30, 15, isReduced],
    ],
  });

  test.each([
    [null, '17', '11.375'],
    ['ja', '17', '10.625'],
    ['nei', '17', '17'],
  ])('%s: %s days at 100 %% and two exam days on top are %s at 62,5 %%', async (isReduced, full, days) => {
    const row = await rowOf({ Eksamensdager: 2 }, { Stillingsprosent: 0.625 }, rules(isReduced), EXAMS);
    expect([row.daysFullTime, row.days]).toEqual([full, days]);
  });
});

describe('Who Svar is to', () => {
  const ansatte = [
    ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Ansattnr'],
    ['Kari Nordmann', 1, 520_000, 101],
    ['Ola Nordmann', 1, 520_000, 102],
    ['Ola Anne Hansen', 1, 520_000, 103],
    ['Karianne Berg', 1, 520_000, 104],
  ];
  const utdanninger = [
    ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng'],
    ...ansatte.slice(1).map(([name]) => [name!, 'Master', 'Studium', 30]),
  ];
  const problemsOf = async (ansatt: string) => {
    const { told } = await answer(workbook({ ansatte, utdanninger }), { ansatt });
    return told.filter((each) => each.startsWith('Svar '));
  };

  test.each(['Kari', 'kari nordmann', 'Nordmann, Kari', '103', 'Ola Hansen'])(
    '%s is one person',
    async (called) => {
      expect(await problemsOf(called)).toEqual([]);
    },
  );

  test('a name that several have is asked about with their names, and one that nobody has told', async () => {
    expect(await problemsOf('Ola')).toEqual([
      'Svar skal skrives til «Ola», og det kan være flere: Ola Nordmann og Ola Anne Hansen. Skriv hele navnet eller ansattnummeret.',
    ]);
    expect(await problemsOf('Per')).toEqual([
      'Svar skal skrives til «Per», men ingen med utdanning har det navnet eller nummeret. Rett valget, eller tøm det.',
    ]);
  });
});

test('Dates may be short, in words, or a semester, which is told', async () => {
  const inWords = { Start: '15.8.26', Slutt: 'juni 2027' };
  expect((await rowOf(inWords)).supplementFrom).toBe('2027-07-01');
  const { rows, told } = await answer(oneEducation({ ...STUDY, Start: 'H26', Slutt: 'vår 2027' }));
  expect(rows[0]!.supplementFrom).toBe('2027-07-01');
  expect(told).toEqual(
    expect.arrayContaining([
      'Utdanninger!E2: Start er «H26», lest som 1.8.2026. Er det en annen dag, skriv datoen.',
      'Utdanninger!F2: Slutt er «vår 2027», lest som 30.6.2027. Er det en annen dag, skriv datoen.',
    ]),
  );
});

test('A year alone is its first or its last day, which is told', async () => {
  const { told } = await answer(oneEducation({ ...STUDY, Start: 2026, Slutt: '2027' }));
  expect(told).toEqual(
    expect.arrayContaining([
      'Utdanninger!E2: Start er «2026», lest som 1.1.2026. Er det en annen dag, skriv datoen.',
      'Utdanninger!F2: Slutt er «2027», lest som 31.12.2027. Er det en annen dag, skriv datoen.',
    ]),
  );
});

test('How a semester is read is told once, however many rows have it', async () => {
  const utdanninger = [
    ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt'],
    ...['Kari', 'Ola', 'Siv'].map((name) => [name, 'Master', 'Studium', 30, 'høst 2026', 'vår 2027']),
  ];
  const { codes } = await answer(workbook({ utdanninger }));
  expect(codes.filter((code) => code.startsWith('date.semester'))).toEqual([
    'date.semester Utdanninger!E2',
    'date.semester Utdanninger!F2',
  ]);
});

test('A number may have its unit behind it', async () => {
  const row = await rowOf({ Studiepoeng: '30 stp', Eksamensdager: '2 dager' }, { 'Timer per uke': '35,5 t' });
  expect([row.daysFullTime, row.days, row.hours]).toEqual(['15', '15', '106.5']);
});

test('Employees are known by number where both tables have one, and by name else', async () => {
  const ansatte = [
    ['Ansattnr', 'Navn', 'Stillingsprosent', 'Årslønn'],
    [101, 'Kari Hansen', 1, 520_000],
    [102, 'Kari Hansen', 0.5, 520_000],
    [103, 'Ola Berg', 0.8, 520_000],
  ];
  const utdanninger = [
    ['Ansattnr', 'Navn', 'Utdanning', 'Type', 'Studiepoeng'],
    [102, 'Kari Hansen', 'Master', 'Studium', 30],
    [null, ' ola  berg', 'Master', 'Studium', 30],
  ];
  const { rows } = await answer(workbook({ ansatte, utdanninger }));
  expect(rows.map(({ employee, days }) => [employee, days])).toEqual([
    ['Kari Hansen', '7.5'],
    ['Ola Berg', '12'],
  ]);
});
