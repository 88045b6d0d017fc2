import { answer, oneEducation, workbook, type RowJson } from '../../support/kompetanse';
import { plansOf } from '../../support/kompetanse-report';
import { date, type CellInput } from '../../support/memory-workbook';
import { rowsOf, tableOf } from '../../support/report';

type Cells = Readonly<Record<string, CellInput>>;
type Sheets = Parameters<typeof answer>[0];

const RATES: Sheets = {
  Satser: [
    ['Sats', 'Verdi'],
    ['Pensjon', '20 %'],
    ['Feriepenger', 12],
    ['Arbeidsgiveravgift', 0.051],
  ],
};
const NURSES: Sheets = {
  ...RATES,
  Stipendregler: [
    ['Ordning', 'Ved oppstart', 'Ved fullføring', 'Bindingstid (mnd)'],
    ['Sykepleier', 30_000, 20_000, 24],
  ],
};
const IN_2026 = { periode: '2026–2027' };
/** Eleven months, five of them in 2026. */
const STUDY: Cells = {
  Studiepoeng: 60,
  Ordning: 'Sykepleier',
  Start: date('2026-08-15'),
  Slutt: date('2027-06-15'),
};

async function rowOf(cells: Cells, employee: Cells, settings = IN_2026): Promise<RowJson> {
  const { rows, told } = await answer(oneEducation({ ...STUDY, ...cells }, employee, NURSES), settings);
  if (rows[0] === undefined) throw new Error(told.join('\n'));
  return rows[0];
}

const errorsOf = async (cells: Cells, employee: Cells = {}, settings: Record<string, string> = IN_2026) => {
  const { issues, told } = await answer(oneEducation({ ...STUDY, ...cells }, employee, NURSES), settings);
  return told.filter((_, index) => issues[index]!.severity === 'error');
};
const flagsOf = ({ flags }: RowJson) => flags.map(({ rule, code }) => `${rule} ${code}`);

describe('Nothing is paid to one who has left', () => {
  const leaving = { Slutter: date('2026-12-31') };

  test('who leaves during the study: no days, substitute, fee or supplement after, no stipend at completion, and all is repaid', async () => {
    const row = await rowOf({ Vikar: 'ja', Avgift: 11_000, Tilskudd: 2200 }, leaving);
    expect([row.daysFullTime, row.daysByRule, row.days]).toEqual(['30', '30', '13.636364']);
    expect([row.supplementFullTime, row.supplementPaid, row.supplementFrom]).toEqual(['0.00', '0.00', null]);
    expect([row.stipendStart, row.stipendEnd, row.bindingUntil, row.repayment]).toEqual([
      '30000.00',
      '0.00',
      null,
      '30000.00',
    ]);
    expect(flagsOf(row)).toEqual(['leave leaves-during', 'supplement leaves-before']);
    // 13,64 days of 2 000 × 1,32 × 1,051; the stipend is paid and paid back in the same year.
    expect(row.years).toEqual([
      {
        year: 2026,
        days: '13.636364',
        leaveCost: '34396.36',
        substituteCost: '37836.00',
        supplement: '0.00',
        stipends: '30000.00',
        fee: '5000.00',
        grant: '1000.00',
        repayment: '30000.00',
        extraCost: '41836.00',
      },
      {
        year: 2027,
        days: '0',
        leaveCost: '0.00',
        substituteCost: '0.00',
        supplement: '0.00',
        stipends: '0.00',
        fee: '0.00',
        grant: '0.00',
        repayment: '0.00',
        extraCost: '0.00',
      },
    ]);
    expect([row.leaveCost, row.substituteCost]).toEqual(['34396.36', '37836.00']);
  });

  test('who leaves after completion: the supplement stops, and what is left of the binding time is income of that day', async () => {
    const cells = { Start: date('2024-08-15'), Slutt: date('2025-06-15'), Fullført: date('2025-06-15') };
    const row = await rowOf(cells, { Slutter: date('2026-05-31') });
    expect([row.supplementPaid, row.supplementFrom, row.repayment]).toEqual([
      '20000.00',
      '2025-07-01',
      '27083.33',
    ]);
    // Five months of 20 000 × 1,2 × 1,051, less 13 of 24 months of 50 000.
    expect(
      row.years.map(({ supplement, repayment, extraCost }) => [supplement, repayment, extraCost]),
    ).toEqual([
      ['10510.00', '27083.33', '-16573.33'],
      ['0.00', '0.00', '0.00'],
    ]);
  });

  test('in the month of leaving the days that have passed count', async () => {
    const cells = { Start: date('2024-08-01'), Slutt: date('2025-06-15'), Fullført: 'ja' };
    const row = await rowOf(cells, { Slutter: date('2026-06-15') });
    // Five and a half months of 20 000 × 1,2 × 1,051.
    expect(row.years[0]!.supplement).toBe('11561.00');
    expect((await rowOf({}, { Slutter: date('2026-10-15') })).days).toBe('6.774194');
  });

  test('what a person has decided is for the whole study, too', async () => {
    const row = await rowOf({ 'Innvilgede dager': 11, Begrunnelse: 'Vedtak' }, leaving);
    expect([row.granted, row.days]).toEqual(['11', '5']);
  });

  test('a study that begins after leaving is an error', async () => {
    expect(await errorsOf({}, { Slutter: date('2026-05-31') })).toEqual([
      'Utdanninger!F2: «Master» begynner 15.8.2026, etter at Kari slutter 31.5.2026 (Ansatte!D2). Rett Start eller Slutter, eller ta raden ut.',
    ]);
  });

  test('without the time of the study it is asked for', async () => {
    expect(await errorsOf({ Slutt: null }, leaving)).toEqual([
      'Utdanninger!F2: Kari slutter 31.12.2026, og da må det stå når «Master» går: Slutt mangler. Skriv datoen, som 15.8.2026 eller høst 2026.',
      'Utdanninger!B2: Kari slutter 31.12.2026, og da må det stå når «Master» er fullført. Skriv datoen i Fullført, som 15.6.2027, eller nei om den ikke blir fullført før det.',
    ]);
  });

  test('what is said to be completed and ends after leaving has its day asked for', async () => {
    const early = { Slutter: date('2027-03-31') };
    expect(await errorsOf({ Fullført: 'ja' }, early)).toEqual([
      'Utdanninger!H2: Kari slutter 31.3.2027, og da må det stå når «Master» er fullført. Skriv datoen i Fullført, som 15.6.2027, eller nei om den ikke blir fullført før det.',
    ]);
    const row = await rowOf({ Fullført: date('2027-02-15') }, early);
    expect([row.supplementFrom, row.stipendEnd, row.bindingUntil]).toEqual([
      '2027-03-01',
      '20000.00',
      '2029-02-15',
    ]);
  });

  test('the sheets say so: until when, what is repaid and why', async () => {
    const sheets = oneEducation(
      { ...STUDY, Start: date('2024-08-15'), Slutt: date('2025-06-15'), Fullført: 'ja' },
      { Slutter: date('2026-05-31') },
      NURSES,
    );
    const plans = await plansOf(sheets, IN_2026);
    const [headings, row] = tableOf(plans.get('Tillegg')!);
    expect(row![headings!.indexOf('Til')]).toBe(46_173);
    expect(tableOf(plans.get('Budsjett')!)[0]).toContain('Tilbakebetaling');
    expect(textOf(plans, 'Svar')).toContain(
      'Den som slutter 31.5.2026, betaler tilbake 27 083,33 kr av stipendet.',
    );
    expect(textOf(plans, 'Svar')).toContain('kr i året for stillingen, fra 1.7.2025 til 31.5.2026');
    expect(textOf(plans, 'Budsjett')).toContain('Etter at en ansatt slutter, er ingenting regnet med.');
  });

  test('to one who leaves during the study, Svar tells the days until then', async () => {
    const plans = await plansOf(oneEducation(STUDY, leaving, NURSES), IN_2026);
    expect(textOf(plans, 'Svar')).toContain(
      'Du slutter 31.12.2026, før studiet er over. Dagene til da: 13,6364.',
    );
    expect(textOf(plans, 'Svar')).toContain('dager til du slutter (102,2727 timer)');
    expect(textOf(plans, 'Svar')).toContain('kr: tillegget ville begynt etter at du slutter');
  });
});

describe('Completed is what is said to be', () => {
  const ENDED = { Start: date('2024-08-15'), Slutt: date('2025-06-15') };
  const UNSAID =
    'Utdanninger!B2: «Master» er over 15.6.2025, men det står ikke om den er fullført, og det avgjør tillegg og stipend. Skriv ja eller datoen (som 15.6.2025) i Fullført, eller nei om den ikke ble fullført.';

  test('where the end lies before the period it is asked about, at the cell of Fullført', async () => {
    expect(await errorsOf(ENDED)).toEqual([UNSAID]);
    expect(await errorsOf({ ...ENDED, Fullført: null })).toEqual([UNSAID.replace('B2', 'H2')]);
  });

  test('where the end lies before leaving it is asked about, too', async () => {
    const [message] = await errorsOf({}, { Slutter: date('2027-07-31') });
    expect(message).toContain('«Master» er over 15.6.2027');
  });

  test('it is not asked about where nothing is paid for it', async () => {
    const nothing = { ...ENDED, Studiepoeng: 15, Ordning: null };
    expect(await errorsOf(nothing)).toEqual([]);
    expect(flagsOf(await rowOf(nothing, {}))).toEqual(['supplement below-first-step', 'supplement planned']);
    const addedUp = { ...IN_2026, studiepoeng: 'lagt sammen' };
    expect(await errorsOf(nothing, {}, addedUp)).toEqual([UNSAID]);
  });

  test.each(['nei', 'avbrutt', 'Avbrote'])(
    '«%s»: no supplement, nothing at completion, and what was paid at the start is owed whole',
    async (said) => {
      const row = await rowOf({ ...ENDED, Fullført: said }, {});
      expect([row.supplementFullTime, row.supplementPaid, row.supplementFrom]).toEqual([
        '0.00',
        '0.00',
        null,
      ]);
      expect([row.stipendStart, row.stipendEnd, row.bindingUntil, row.repayment]).toEqual([
        '30000.00',
        '0.00',
        null,
        '30000.00',
      ]);
      expect(row.years.map(({ supplement, stipends }) => [supplement, stipends])).toEqual([
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ]);
      expect(flagsOf(row)).toEqual(['supplement not-completed']);
    },
  );

  test('one who leaves without having completed pays all of it back that day', async () => {
    const row = await rowOf({ ...ENDED, Fullført: 'nei' }, { Slutter: date('2026-05-31') });
    expect([row.repayment, row.years[0]!.repayment, row.years[0]!.extraCost]).toEqual([
      '30000.00',
      '30000.00',
      '-30000.00',
    ]);
  });

  test('a scheme that binds nobody claims nothing', async () => {
    const cells = { Type: 'Fagbrev', Studiepoeng: null, 'Varighet (mnd)': 12, Ordning: 'Helsefagarbeider' };
    const sheets = oneEducation({ ...STUDY, ...ENDED, ...cells, Fullført: 'avbrutt' }, {}, RATES);
    const { rows } = await answer(sheets, IN_2026);
    expect([rows[0]!.stipendStart, rows[0]!.stipendEnd, rows[0]!.repayment]).toEqual([
      '10000.00',
      '0.00',
      null,
    ]);
  });

  test('«nei» before the end is planned', async () => {
    const row = await rowOf({ Fullført: 'nei' }, {});
    expect([row.supplementPaid, row.stipendEnd, flagsOf(row)]).toEqual([
      '20000.00',
      '20000.00',
      ['supplement planned'],
    ]);
  });

  test('whether «nei» is planned or broken off depends on the period, which is asked for', async () => {
    expect(await errorsOf({ Fullført: 'nei' }, {}, {})).toEqual([
      'Utdanninger!H2: «Master» er ikke fullført, og Slutt er 15.6.2027. Om den er planlagt eller avbrutt, kommer an på perioden. Skriv den i en celle ved siden av Periode, som 2026 eller 2026–2027, eller skriv avbrutt her.',
    ]);
  });

  test('when it was broken off is asked for where the end still lies ahead', async () => {
    const { codes } = await answer(oneEducation({ ...STUDY, Fullført: 'avbrutt' }, {}, NURSES), IN_2026);
    expect(codes).toContain('education.broken-off-when Utdanninger!G2');
  });

  test('points that were not completed are not added up', async () => {
    const utdanninger = [
      ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Slutt', 'Fullført'],
      ['Kari', 'Første', 'Studium', 30, date('2024-06-15'), 'ja'],
      ['Kari', 'Avbrutt', 'Studium', 30, date('2025-01-15'), 'nei'],
      ['Kari', 'Siste', 'Studium', 30, date('2025-06-15'), 'ja'],
    ];
    const settings = { ...IN_2026, studiepoeng: 'lagt sammen' };
    const { rows } = await answer(workbook({ utdanninger }), settings);
    expect(rows.map(({ supplementPaid }) => supplementPaid)).toEqual(['10000.00', '0.00', '10000.00']);
  });

  test('Svar claims what was paid at the start, and says why', async () => {
    const plans = await plansOf(oneEducation({ ...STUDY, ...ENDED, Fullført: 'nei' }, {}, NURSES), IN_2026);
    expect(textOf(plans, 'Svar')).toContain(
      'Utdanningen er ikke fullført, så 30 000,00 kr av stipendet skal betales tilbake.',
    );
    const [headings, row] = tableOf(plans.get('Tillegg')!);
    expect(row![headings!.indexOf('Status')]).toBe('ikke fullført');
  });
});

function textOf(plans: Awaited<ReturnType<typeof plansOf>>, sheet: string): string {
  return rowsOf(plans.get(sheet)!)
    .flat()
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
}
