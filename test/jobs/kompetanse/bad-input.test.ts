import { answer, ANSATTE, oneEducation, workbook, type Rows } from '../../support/kompetanse';
import { date, errorValue, formatted, type CellInput } from '../../support/memory-workbook';

type Sheets = Parameters<typeof answer>[0];
type Cells = Readonly<Record<string, CellInput>>;

const education = (cells: Cells, employee: Cells = {}, others: Sheets = {}) =>
  oneEducation({ Studiepoeng: 30, ...cells }, employee, others);
const rules = (name: string, ...rows: Rows): Sheets => education({}, {}, { [name]: rows });

/** A number of Skatteetaten's made-up population: it belongs to nobody. */
const IDENTITY_NUMBER = '10915596784';

const undecided = (heading: string, place: string, way = '') =>
  `${place}: Dette er ikke brukt, men kan avgjøre svaret: ${heading} (${place}). Gi kolonnen en overskrift som Fordel kjenner, eller si at den ikke skal brukes (utelat=${place}).${way}`;

/** What stops the job, each with its message and cell. */
const ERRORS: readonly (readonly [what: string, sheets: Sheets, messages: readonly string[]])[] = [
  [
    'an education without an employee',
    education({ Ansatt: 'Per' }),
    [
      'Utdanninger!A2: «Per» er ikke blant de ansatte i Ansatte!A2. Rett navnet eller nummeret, eller legg til den ansatte.',
    ],
  ],
  [
    'a name with the family name first',
    education({ Ansatt: 'Nordmann, Kari' }, { Ansatt: 'Kari Anne Nordmann' }),
    [
      'Utdanninger!A2: «Nordmann, Kari» er ikke blant de ansatte, men det er Kari Anne Nordmann (Ansatte!A2). Er det samme person, skriv navnet likt i begge tabellene. Ellers legg til den ansatte.',
    ],
  ],
  [
    'a name that is like those of two',
    {
      ...education({ Ansatt: 'Kari Nordmann' }),
      Ansatte: [
        ['Ansatt', 'Stillingsprosent', 'Årslønn'],
        ['Nordmann, Kari', 1, 520_000],
        ['Kari Marie Nordmann', 1, 520_000],
        ['Kari Nordmo', 1, 520_000],
      ],
    },
    [
      'Utdanninger!A2: «Kari Nordmann» er ikke blant de ansatte, men det er Nordmann, Kari og Kari Marie Nordmann (Ansatte!A2 og Ansatte!A3). Er det samme person, skriv navnet likt i begge tabellene. Ellers legg til den ansatte.',
    ],
  ],
  [
    'the same name twice',
    workbook({ ansatte: [...ANSATTE, ['kari', 0.5, 500_000]] }),
    [
      'Utdanninger!A2: Flere ansatte heter Kari: Ansatte!A2 og Ansatte!A5. Skriv ansattnummeret her, i en kolonne Ansattnr i begge tabellene, så det er klart hvem utdanningen gjelder.',
    ],
  ],
  [
    'the same number twice',
    {
      ...education({}),
      Ansatte: [
        ['Ansattnr', 'Navn', 'Stillingsprosent', 'Årslønn'],
        [7, 'Kari', 1, 520_000],
        [7, 'Ola', 1, 520_000],
      ],
    },
    [
      'Ansatte!A3: Ansattnummeret 7 står også i Ansatte!B2. Hver ansatt kan stå én gang. Er det to stillinger, skriv dem på én rad med stillingsprosentene lagt sammen. Ellers rett nummeret, eller ta den ene raden ut.',
    ],
  ],
  [
    'a number and a name that are not the same person',
    {
      Ansatte: [
        ['Ansattnr', 'Navn', 'Stillingsprosent', 'Årslønn'],
        [7, 'Kari', 1, 520_000],
        [8, 'Ola', 1, 520_000],
      ],
      Utdanninger: [
        ['Ansattnr', 'Navn', 'Utdanning', 'Type', 'Studiepoeng'],
        [7, 'Ola', 'Master', 'Studium', 30],
      ],
    },
    ['Utdanninger!B2: Ansattnummer 7 er Kari, men her står «Ola». Rett det som er feil.'],
  ],
  [
    'a position to turn without a salary',
    education(
      {},
      {},
      {
        Stillinger: [
          ['Fagarbeiderstilling', 'Stillingsprosent', 'Årslønn'],
          ['Kokk', 1, null],
        ],
      },
    ),
    [
      'Stillinger!C2: Årslønn mangler for «Kokk». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.',
    ],
  ],
  [
    'a position to turn that is above 100 %',
    education(
      {},
      {},
      {
        Stillinger: [
          ['Fagarbeiderstilling', 'Stillingsprosent', 'Årslønn'],
          ['Kokk', formatted(1.2, '0 %'), 450_000],
        ],
      },
    ),
    ['Stillinger!B2: Stillingsprosent er 120 %. Andelen må være fra 0 % til 100 %.'],
  ],
  [
    'more hours a week than anyone has',
    education({}, { 'Timer per uke': 375_000 }),
    ['Ansatte!D2: Timer per uke er 375000. Det kan ikke være mer enn 10 000. Rett tallet, eller tøm cellen.'],
  ],
  [
    'a position above 100 %',
    education({}, { Stillingsprosent: 120 }),
    ['Ansatte!B2: Stillingsprosent er 120. Andelen må være fra 0 % til 100 %.'],
  ],
  [
    'a study that ends before it begins',
    education({ Start: date('2027-08-15'), Slutt: date('2027-06-15') }),
    ['Utdanninger!F2: «Master» slutter før den begynner. Rett Start eller Slutt.'],
  ],
  [
    'a study that is completed before it begins',
    education({ Start: date('2026-08-15'), Slutt: date('2027-06-15'), Fullført: date('2025-06-15') }),
    [
      'Utdanninger!G2: «Master» er fullført 15.6.2025, før den begynner 15.8.2026. Rett Fullført eller Start.',
    ],
  ],
  [
    'the same education twice, at the same time',
    workbook({
      utdanninger: [
        ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt'],
        ['Kari', 'Palliasjon', 'Studium', 30, date('2026-08-15'), date('2027-06-15')],
        ['Kari', 'palliasjon ', 'Studium', 30, date('2027-06-15'), null],
        ['Ola', 'Palliasjon', 'Studium', 30, date('2026-08-15'), date('2027-06-15')],
        ['Kari', 'Palliasjon', 'Studium', 30, date('2025-08-15'), date('2026-06-15')],
      ],
    }),
    [
      'Utdanninger!B3: «palliasjon» for Kari står også i Utdanninger!B2, i samme tid. Er raden skrevet to ganger, ta den ene ut. Er det to utdanninger, gi dem hvert sitt navn, som «palliasjon del 1» og «palliasjon del 2».',
    ],
  ],
  [
    'a national identity number where a name belongs',
    education({}, { Ansatt: IDENTITY_NUMBER }),
    [
      'Ansatte!A2: Ansatt inneholder et fødselsnummer. Det skal ikke følge med til resultatet. Skriv navnet eller ansattnummeret i stedet.',
      'Utdanninger!A2: «Kari» er ikke blant de ansatte i Ansatte!A2. Rett navnet eller nummeret, eller legg til den ansatte.',
    ],
  ],
  [
    'a national identity number in a reason',
    education({ Begrunnelse: `Se sak om ${IDENTITY_NUMBER}`, 'Innvilgede dager': 5 }),
    [
      'Utdanninger!E2: Begrunnelse inneholder et fødselsnummer. Det skal ikke følge med til resultatet. Skriv navnet eller ansattnummeret i stedet.',
    ],
  ],
  [
    'a study whose points are not given',
    education({ Studiepoeng: null }),
    [
      'Utdanninger!B2: Studiepoeng mangler for «Master», og Permisjonsregler regner etter det. Fyll inn cellen.',
    ],
  ],
  [
    'points below 0',
    education({ Studiepoeng: -30 }),
    ['Utdanninger!D2: Studiepoeng er −30. Det må være 0 eller mer. Rett tallet, eller tøm cellen.'],
  ],
  [
    'points that are an error',
    education({ Studiepoeng: errorValue('#REF!') }),
    ['Utdanninger!D2: Studiepoeng viser feilen #REF!. Rett formelen i cellen.'],
  ],
  [
    'a salary below 0',
    education({}, { Årslønn: -1 }),
    ['Ansatte!C2: Årslønn er −1. Det må være 0 eller mer. Rett tallet, eller tøm cellen.'],
  ],
  [
    'a date that no education is planned to',
    education({ Slutt: date('9999-12-31') }),
    ['Utdanninger!E2: Slutt er «9999-12-31». Skriv en dato, som 1.1.2018.'],
  ],
  [
    'completed, in other words',
    education({ Fullført: 'nesten' }),
    ['Utdanninger!E2: Fullført er «nesten». Skriv ja, nei eller datoen, som 15.6.2027.'],
  ],
  [
    'a rate with a limit a study year, and no dates to know the years by',
    education(
      { Studiepoeng: 60 },
      {},
      {
        Permisjonsregler: [
          ['Type', 'Enhet', 'Dager per enhet', 'Tak per studieår'],
          ['Studium', 'stp', 0.5, 21],
        ],
      },
    ),
    [
      'Utdanninger!B2: Regelen for «Master» har et tak for hvert studieår, og da må Start og Slutt være kjent. Fyll inn datoene.',
    ],
  ],
  [
    'a leave rule with neither days nor a rate',
    rules(
      'Permisjonsregler',
      ['Type', 'Enhet', 'Fra', 'Dager', 'Dager per enhet'],
      ['Studium', 'stp', 0, null, null],
    ),
    ['Permisjonsregler!D2: Fyll inn enten Dager eller Dager per enhet, ett av dem på hver rad.'],
  ],
  [
    'a step with a limit',
    rules('Permisjonsregler', ['Type', 'Enhet', 'Fra', 'Dager', 'Tak'], ['Studium', 'stp', 30, 15, 21]),
    [
      'Permisjonsregler!E2: Tak gjelder bare regler med Dager per enhet. Tøm cellen, eller skriv regelen som Dager per enhet.',
    ],
  ],
  [
    'a unit that nobody knows',
    rules('Permisjonsregler', ['Type', 'Enhet', 'Fra', 'Dager'], ['Studium', 'uker', 0, 15]),
    ['Permisjonsregler!B2: Enhet er «uker». Du kan velge mellom stp og mnd.'],
  ],
  [
    'the same rule twice',
    rules(
      'Permisjonsregler',
      ['Type', 'Enhet', 'Fra', 'Dager'],
      ['Studium', 'stp', 30, 15],
      ['studium', 'stp', 30, 12],
    ),
    [
      'Permisjonsregler!A3: Samme regel står også i Permisjonsregler!A2, fra samme dato. Ta den ene ut, eller gi dem hver sin dato i Gjelder fra.',
    ],
  ],
  [
    'a binding time that is no whole number of months',
    rules(
      'Stipendregler',
      ['Ordning', 'Ved oppstart', 'Ved fullføring', 'Bindingstid'],
      ['Sykepleier', 0, 0, 1.5],
    ),
    ['Stipendregler!D2: Bindingstiden er 1,5. Den må være et helt antall måneder, fra 0 til 600.'],
  ],
  [
    'a rate without a value among others of it, which would hold in its place',
    rules('Satser', ['Sats', 'Verdi', 'Kommune'], ['Pensjon', 0.16, null], ['Pensjon', null, 'Skjervøy']),
    [
      'Satser!B3: Verdi mangler for «Pensjon». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.',
    ],
  ],
  [
    'a rate of 1, which may be 1 % or everything',
    rules('Satser', ['Sats', 'Verdi'], ['Pensjon', 1]),
    [
      'Satser!B2: Verdi er 1, som kan bety både 1 % og mer enn hele summen. Skriv det med prosenttegn, som 40 %.',
    ],
  ],
  [
    'no workdays',
    rules('Satser', ['Sats', 'Verdi'], ['Arbeidsdager per år', 0]),
    ['Satser!B2: Arbeidsdager per år er 0. Det må være mer enn 0 og ikke over 366.'],
  ],
  [
    'a rule table with a heading gone, which must not be taken for none',
    rules('Stipendregler', ['Ordning', 'Ved oppstart', 'Ved slutten'], ['Sykepleier', 1, 1]),
    [
      'Stipendregler!C1: Dette ligner på tabellen Stipendregler, men kolonnen Ved fullføring mangler. Fant overskriftene Ordning, Ved oppstart og Ved slutten. Skriv Ved fullføring der den hører til (se Stipendregler!C1), eller legg til kolonnen.',
    ],
  ],
  [
    'no employees',
    { Utdanninger: education({})['Utdanninger']! },
    [
      'Fant ikke tabellen Ansatte. Lag en tabell med overskriftene Ansatt, Stillingsprosent og Årslønn, i hvilket ark du vil.',
    ],
  ],
  [
    'a fee below 0',
    education({ Avgift: -500 }),
    ['Utdanninger!E2: Avgift er −500. Det må være 0 eller mer. Rett tallet, eller tøm cellen.'],
  ],
  [
    'points in words',
    education({ Studiepoeng: 'tretti' }),
    ['Utdanninger!D2: Studiepoeng er «tretti», og det er ikke et tall. Skriv et tall.'],
  ],
  [
    'points that can be read in two ways',
    education({ Studiepoeng: '1.250' }),
    [
      'Utdanninger!D2: «1.250» kan bety 1 250 eller 1,25. Skriv det så det ikke kan misforstås, for eksempel med komma foran desimalene og uten punktum.',
    ],
  ],
  [
    'an education of no type',
    education({ Type: null }),
    [
      'Utdanninger!C2: Type mangler for «Kari». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.',
    ],
  ],
  [
    'an employee without a position',
    education({}, { Stillingsprosent: null }),
    [
      'Ansatte!B2: Stillingsprosent mangler for «Kari». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.',
    ],
  ],
  [
    'a day that no calendar has',
    education({ Start: '32.13.2026', Slutt: date('2027-06-01') }),
    ['Utdanninger!E2: Start er «32.13.2026». Skriv en dato, som 1.1.2018.'],
  ],
  [
    'two tables of employees',
    { ...education({}), 'Ansatte 2025': ANSATTE },
    [
      "Fant flere tabeller som kan være Ansatte: Ansatte!A1:C2 og 'Ansatte 2025'!A1:C4. Velg den du vil bruke.",
    ],
  ],
  [
    'a decision in a column that is not known',
    education({ Status: 'avslått' }),
    [undecided('Status', 'Utdanninger!E1', ' Fordel leser bare rader som skal være med.')],
  ],
  [
    'a lone day, on which one of the employees leaves',
    {
      ...education({}),
      Ansatte: [
        ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Siste arbeidsdag'],
        ['Kari', 1, 520_000, date('2026-09-30')],
        ['Ola', 1, 520_000, null],
      ],
    },
    [undecided('Siste arbeidsdag', 'Ansatte!D1')],
  ],
  [
    'a day of an education',
    education({ Avbrutt: date('2026-10-01') }),
    [undecided('Avbrutt', 'Utdanninger!E1')],
  ],
  [
    'a refusal in words',
    education({ Vedtak: 'Avslag' }),
    [
      undecided(
        'Vedtak (Avslag)',
        'Utdanninger!E1',
        ' Fordel leser det som er bestemt, i tabellenes egne kolonner og ikke i merknader.',
      ),
    ],
  ],
  ['a refund', education({ Refusjon: 8000 }), [undecided('Refusjon', 'Utdanninger!E1')]],
  [
    'a fee by term',
    education({ 'Avgift per semester': 4000 }),
    [undecided('Avgift per semester', 'Utdanninger!E1')],
  ],
  [
    'days of a rule among the educations',
    education({ Permisjonsdager: 10 }),
    [undecided('Permisjonsdager', 'Utdanninger!E1')],
  ],
  [
    'a binding time of one education',
    education({ Bindingstid: 24 }),
    [undecided('Bindingstid', 'Utdanninger!E1')],
  ],
  [
    'what was granted besides days',
    education({ 'Innvilget stipend': 20_000 }),
    [undecided('Innvilget stipend', 'Utdanninger!E1')],
  ],
  [
    'yes and no that may decide',
    {
      ...education({}),
      Ansatte: [
        ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Fast'],
        ['Kari', 1, 520_000, 'ja'],
        ['Ola', 1, 520_000, 'nei'],
      ],
    },
    [undecided('Fast', 'Ansatte!D1', ' Fordel leser bare rader som skal være med.')],
  ],
  [
    'a term that a rule table does not know',
    rules('Tilleggsregler', ['Type', 'Fra', 'Tillegg', 'Tillegg per enhet'], ['Studium', 30, 10_000, 200]),
    [undecided('Tillegg per enhet', 'Tilleggsregler!D1')],
  ],
  [
    'a rate with a term that is not known',
    rules('Satser', ['Sats', 'Verdi', 'Gjelder til'], ['Pensjon', 0.15, 2026]),
    [undecided('Gjelder til', 'Satser!C1')],
  ],
  [
    'no educations below the headings',
    workbook({ utdanninger: [['Ansatt', 'Utdanning', 'Type', 'Studiepoeng']] }),
    ['Utdanninger!A1: Tabellen Utdanninger har overskrifter, men ingen rader. Fyll inn radene under.'],
  ],
  [
    'a supplement in words',
    rules('Tilleggsregler', ['Type', 'Fra', 'Tillegg'], ['Studium', 30, 'ti tusen']),
    ['Tilleggsregler!C2: Tillegg er «ti tusen», og det er ikke et tall. Skriv et tall.'],
  ],
  [
    'days of a rule below 0',
    rules('Permisjonsregler', ['Type', 'Enhet', 'Fra', 'Dager'], ['Studium', 'stp', 15, -7]),
    ['Permisjonsregler!D2: Dager er −7. Det må være 0 eller mer. Rett tallet, eller tøm cellen.'],
  ],
  [
    'neither yes nor no',
    education({ 'Med lønn': 'kanskje' }),
    ['Utdanninger!E2: Med lønn er «kanskje». Skriv ja eller nei.'],
  ],
];

describe('What stops the plan, and what is said of it', () => {
  test.each(ERRORS)('%s', async (_, sheets, messages) => {
    const { rows, issues, told } = await answer(sheets);
    const errors = told.filter((_message, index) => issues[index]!.severity === 'error');
    expect(errors).toEqual(messages);
    expect(rows).toEqual([]);
  });

  test('a national identity number is never repeated in what is said', async () => {
    const sheets = education({ Ansatt: IDENTITY_NUMBER }, { Ansatt: Number(IDENTITY_NUMBER) });
    const { issues } = await answer(sheets);
    expect(issues.map(({ code }) => code)).toContain('identity.refused');
    expect(JSON.stringify(issues)).not.toContain(IDENTITY_NUMBER);
  });
});

/** What is told and stops nothing. */
const WARNINGS: readonly (readonly [what: string, sheets: Sheets, message: string])[] = [
  [
    'a decision without a reason',
    education({ 'Innvilgede dager': 5 }),
    'Utdanninger!E2: Det er innvilget 5 dager til «Master» uten begrunnelse. Skriv den i kolonnen Begrunnelse.',
  ],
  [
    'a salary that is rather a month’s',
    education({}, { Årslønn: 45_000 }),
    'Ansatte!C2: Årslønn for Kari er 45 000,00 kr. Er det månedslønn, skriv lønnen for et helt år i 100 % stilling.',
  ],
  [
    'a salary with a digit too many',
    education({}, { Årslønn: 5_200_000 }),
    'Ansatte!C2: Årslønn for Kari er 5 200 000,00 kr, mer enn noen i en kommune tjener. Er det et siffer for mye, rett det. Lønnen skal være for et år i 100 % stilling.',
  ],
  [
    'ten times the hours of a week',
    education({}, { 'Timer per uke': 355 }),
    'Ansatte!D2: Timer per uke for Kari er 355. En uke i full stilling er fra 30 til 40 timer, som 37,5 eller 35,5. Rett tallet, også om det er for en deltidsstilling.',
  ],
  [
    'the hours of a part-time week',
    education({}, { 'Timer per uke': 18.75 }),
    'Ansatte!D2: Timer per uke for Kari er 18,75. En uke i full stilling er fra 30 til 40 timer, som 37,5 eller 35,5. Rett tallet, også om det er for en deltidsstilling.',
  ],
  [
    'more points than a study has',
    education({ Studiepoeng: 3000 }),
    'Utdanninger!D2: «Master» er på 3 000 studiepoeng, mer enn noe studium gir (360 for seks år). Rett tallet, om det ikke stemmer.',
  ],
  [
    'an end decades away',
    education({ Start: date('2026-08-15'), Slutt: date('2072-06-15') }),
    'Utdanninger!F2: «Master» varer mer enn 10 år. Rett datoene eller varigheten, om det ikke stemmer.',
  ],
  [
    'an end decades away, and no start',
    education({ Slutt: date('2072-06-15') }, {}, { Forside: [['Periode', 2026]] }),
    'Utdanninger!E2: Slutt for «Master» er 15.6.2072, mer enn ti år etter perioden. Rett datoen, om den ikke stemmer.',
  ],
  [
    'more days than a year has',
    education({ 'Innvilgede dager': 400, Begrunnelse: 'Vedtak' }),
    'Utdanninger!E2: Innvilgede dager for «Master» er 400, mer enn arbeidsdagene i et år (260). Rett tallet, om det ikke stemmer.',
  ],
  [
    'a rule of more days than a year has',
    rules('Permisjonsregler', ['Type', 'Enhet', 'Fra', 'Dager'], ['Studium', 'stp', 30, 400]),
    'Permisjonsregler!D2: Dager er 400, mer enn arbeidsdagene i et år (260). Rett tallet, om det ikke stemmer.',
  ],
  [
    'a type that one of the tables alone has a rule for',
    education({ Type: 'Fagskole' }),
    'Utdanninger!C2: Permisjonsregler har ingen regel for Fagskole, så «Master» får ikke noe etter dem. Skulle den det, rett typen eller legg til regelen.',
  ],
  ...[
    ['a use that no rule is for, where all rules are for some', 'middels', 'E2'],
    ['no use, where all rules are for some', null, 'E2'],
  ].map(
    ([what, Nytte, cell]) =>
      [
        what!,
        education(
          { Nytte: Nytte! },
          {},
          {
            Permisjonsregler: [
              ['Type', 'Enhet', 'Fra', 'Dager', 'Nytte'],
              ['Studium', 'stp', 30, 15, 'stor'],
              ['Studium', 'stp', 30, 7, 'liten'],
            ],
          },
        ),
        `Utdanninger!${cell!}: Permisjonsregler har regler for Studium med Nytte stor og liten, og ingen for andre, så «Master» får ikke dager. Skriv en av dem i Nytte, eller legg til en regel uten.`,
      ] as const,
  ),
  [
    'more exam days than days',
    education({ Studiepoeng: 15, Eksamensdager: 8 }),
    'Utdanninger!E2: «Master» har 8 eksamensdager, men regelen gir 7 dager som de skal være innenfor. Se på dette, eller velg at eksamensdager kommer utenom.',
  ],
  [
    'a type that no rule knows',
    education({ Type: 'Kurs' }),
    'Utdanninger!C2: Type er «Kurs», som ingen av reglene kjenner, så «Master» får verken dager eller tillegg. Det er regler for Fagbrev, Studium og Fagskole. Rett typen, eller legg til regler for den.',
  ],
  [
    'a day before the rules were in force',
    education({ Start: date('2016-08-15'), Slutt: date('2017-06-15') }),
    'Utdanninger!E2: Ingen regel i Permisjonsregler gjaldt for «Master» 15.8.2016, så den får ikke noe etter reglene. Rett datoen, eller legg til regelen.',
  ],
  [
    'a scheme that no rule knows',
    education({ Ordning: 'Lege' }),
    'Utdanninger!E2: Stipendregler har ingen regel for ordningen Lege og denne typen utdanning, så «Master» får ikke stipend. Rett ordningen, eller legg til regelen.',
  ],
  [
    'a use that no rule mentions',
    education(
      { Nytte: 'lite' },
      {},
      {
        Permisjonsregler: [
          ['Type', 'Enhet', 'Dager per enhet', 'Nytte'],
          ['Studium', 'stp', 0.5, null],
          ['Studium', 'stp', 0.25, 'liten'],
        ],
      },
    ),
    'Utdanninger!E2: Nytte er «lite», som ingen permisjonsregel nevner. Den vanlige regelen er brukt. Egne regler finnes for liten.',
  ],
  [
    'a step that newer rules do not repeat',
    education(
      {},
      {},
      {
        Permisjonsregler: [
          ['Type', 'Enhet', 'Fra', 'Dager', 'Gjelder fra'],
          ['Studium', 'stp', 15, 7, null],
          ['Studium', 'stp', 30, 15, null],
          ['Studium', 'stp', 30, 12, date('2024-01-01')],
        ],
      },
    ),
    'Permisjonsregler!A2: Trinnet Studium fra 15 er ikke gjentatt i de nyere reglene (1.1.2024) og gjelder fortsatt. Skal det ikke det, skriv trinnet med den nye datoen og 0.',
  ],
  [
    'a rate with another name',
    education(
      {},
      {},
      {
        Satser: [
          ['Sats', 'Verdi'],
          ['Forsikring', '2 %'],
        ],
      },
    ),
    'Satser!A2: Satsen «Forsikring» er ikke kjent og er ikke brukt. Kjente satser: Pensjon, Feriepenger, Arbeidsgiveravgift og Arbeidsdager per år.',
  ],
];

describe('What a person should look at, and what is said of it', () => {
  test.each(WARNINGS)('%s', async (_, sheets, message) => {
    const { rows, told } = await answer(sheets);
    expect(told).toContain(message);
    expect(rows).toHaveLength(1);
  });
});

test('Columns that are usual among employees and educations decide nothing, and are not asked about', async () => {
  const { told, issues } = await answer(
    workbook({
      ansatte: [
        ['Ansatt', 'Stillingsprosent', 'Årslønn', 'Stilling', 'Startdato', 'Avdeling', 'Fødselsår'],
        ['Kari', 1, 520_000, 'Sykepleier', date('2010-08-01'), 'Hjemmetjenesten', 1980],
        ['Ola', 0.8, 480_000, 'Helsefagarbeider', date('2022-01-15'), null, 1995],
      ],
      utdanninger: [
        ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Studiested', 'Søknadsdato', 'Merknad'],
        ['Kari', 'Master', 'Studium', 60, 'UiT', date('2025-04-15'), 'ja'],
      ],
    }),
  );
  expect(told.filter((_message, index) => issues[index]!.severity === 'error')).toEqual([]);
});
