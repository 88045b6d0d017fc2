import { describeIssue, issuePlace } from '../../src/jobs/describe-issue';
import { LOCALES } from '../../src/jobs/locales';
import { answer, DELTAKERE, KOSTNADER, NOKLER, workbook } from '../support/kostnader';
import { date, formula, type CellInput } from '../support/memory-workbook';

type Sheets = Parameters<typeof answer>[0];

const costs = (...rows: readonly (readonly CellInput[])[]): Sheets =>
  workbook({ kostnader: [['Post', 'Beløp'], ...rows] });

/** What a person is told, in full: what was found, where, what to do. */
const TOLD: readonly (readonly [name: string, sheets: Sheets, messages: readonly string[]])[] = [
  [
    'an unknown heading where Folketall should be',
    workbook({
      deltakere: [
        ['Kommune', 'Areal', 'Vert'],
        ['A', 1, 'ja'],
      ],
    }),
    [
      'Deltakere!B1: Dette ligner på tabellen Deltakere, men kolonnen Folketall mangler. Fant overskriftene Kommune, Areal og Vert. Skriv Folketall der den hører til (se Deltakere!B1), eller legg til kolonnen.',
    ],
  ],
  [
    'a heading gone between two',
    workbook({
      deltakere: [
        ['Kommune', null, 'Vert'],
        ['A', 1, 'ja'],
      ],
    }),
    [
      'Deltakere!B1: Dette ligner på tabellen Deltakere, men kolonnen Folketall mangler. Fant overskriftene Kommune og Vert. Skriv Folketall der den hører til (se Deltakere!B1), eller legg til kolonnen.',
    ],
  ],
  [
    'the first heading gone',
    workbook({
      deltakere: [
        [null, 'Folketall'],
        ['A', 1],
      ],
    }),
    [
      'Deltakere!A1: Dette ligner på tabellen Deltakere, men kolonnen Deltaker mangler. Fant overskriftene Folketall. Skriv Deltaker der den hører til (se Deltakere!A1), eller legg til kolonnen.',
    ],
  ],
  [
    'the last heading gone',
    workbook({
      nokler: [
        ['Samarbeid', null],
        ['IKT', 0.4],
      ],
    }),
    [
      'Nøkler!B1: Dette ligner på tabellen Nøkler, men kolonnen Lik andel mangler. Fant overskriftene Samarbeid. Skriv Lik andel der den hører til (se Nøkler!B1), eller legg til kolonnen.',
    ],
  ],
  [
    'a heading gone over a formula never calculated',
    workbook({
      deltakere: [
        ['Kommune', null, 'Vert'],
        ['A', formula('=1+1'), 'ja'],
      ],
    }),
    [
      'Deltakere!B1: Dette ligner på tabellen Deltakere, men kolonnen Folketall mangler. Fant overskriftene Kommune og Vert. Skriv Folketall der den hører til (se Deltakere!B1), eller legg til kolonnen.',
    ],
  ],
  [
    'a column that is not there at all',
    workbook({
      deltakere: [
        ['Kommune', 'Vert'],
        ['A', 'ja'],
      ],
    }),
    [
      'Deltakere!A1: Dette ligner på tabellen Deltakere, men kolonnen Folketall mangler. Fant overskriftene Kommune og Vert. Skriv Folketall der den hører til (se Deltakere!A1), eller legg til kolonnen.',
    ],
  ],
  [
    'two rows that come close, of which the closer',
    workbook({
      deltakere: [
        ['Kommune', 'Merknad'],
        ['x', 'y'],
        [],
        ['Kommune', 'Vert', 'Dagens kostnad'],
        ['A', 'ja', 1],
      ],
    }),
    [
      'Deltakere!A4: Dette ligner på tabellen Deltakere, men kolonnen Folketall mangler. Fant overskriftene Kommune, Vert og Dagens kostnad. Skriv Folketall der den hører til (se Deltakere!A4), eller legg til kolonnen.',
    ],
  ],
  [
    'a lone word that is a heading elsewhere',
    { ...workbook({ deltakere: [['Kommune'], []] }) },
    [
      'Fant ikke tabellen Deltakere. Lag en tabell med overskriftene Deltaker og Folketall, i hvilket ark du vil.',
    ],
  ],
  [
    'an Excel table that lacks a column',
    {
      ...workbook(),
      Deltakere: {
        cells: [
          ['Kommune', 'Areal'],
          ['A', 1],
        ],
        tables: [{ name: 'T', range: 'A1:B2' }],
      },
    },
    [
      'Deltakere!B1: Dette ligner på tabellen Deltakere, men kolonnen Folketall mangler. Fant overskriftene Kommune og Areal. Skriv Folketall der den hører til (se Deltakere!B1), eller legg til kolonnen.',
    ],
  ],
  [
    'nothing alike',
    { Nøkler: NOKLER, Kostnader: KOSTNADER },
    [
      'Fant ikke tabellen Deltakere. Lag en tabell med overskriftene Deltaker og Folketall, i hvilket ark du vil.',
    ],
  ],
  [
    'a sum of amounts',
    costs(['Lønn', 1000], ['Drift', 500], ['Sum', 1400]),
    [
      'Kostnader!B4: «Sum» er 1 400,00, men radene i Kostnader!B2:B3 blir 1 500,00 til sammen (forskjell −100,00). Rett summen eller radene.',
    ],
  ],
  [
    'a sum of inhabitants',
    workbook({ deltakere: [...DELTAKERE, ['I alt', 10000]] }),
    [
      'Deltakere!B5: «I alt» er 10 000, men radene i Deltakere!B2:B4 blir 10 001 til sammen (forskjell −1). Rett summen eller radene.',
    ],
  ],
  [
    'a sum at the top',
    costs(['Sum', 1400], ['Lønn', 1000], ['Drift', 500]),
    [
      'Kostnader!B2: «Sum» er 1 400,00, men radene i Kostnader!B3:B4 blir 1 500,00 til sammen (forskjell −100,00). Rett summen eller radene.',
    ],
  ],
  [
    'part sums, the second wrong',
    costs(['Lønn', 1000], ['Delsum', 1000], ['Drift', 500], ['Leie', 100], ['Delsum', 700], ['Totalt', 1600]),
    [
      'Kostnader!B6: «Delsum» er 700,00, men radene i Kostnader!B4:B5 blir 600,00 til sammen (forskjell 100,00). Rett summen eller radene.',
    ],
  ],
  [
    'a part sum above its rows',
    costs(['Delsum', 1000], ['Lønn', 1000], ['Delsum', 600], ['Drift', 500], ['Sum', 1500]),
    [
      'Kostnader!B4: «Delsum» er 600,00, men radene i Kostnader!B3 blir 1 000,00 til sammen (forskjell −400,00). Rett summen eller radene.',
    ],
  ],
  [
    'a sum without a name, by another column',
    workbook({
      kostnader: [
        ['Post', 'Type', 'Beløp'],
        ['Lønn', 'x', 10],
        [null, 'Sum', 11],
      ],
    }),
    [
      'Kostnader!C3: «Beløp» er 11,00, men radene i Kostnader!C2 blir 10,00 til sammen (forskjell 1,00). Rett summen eller radene.',
    ],
  ],
  [
    'a sum of nothing',
    costs(['Sum', 100]),
    [
      'Kostnader!A1: Tabellen Kostnader har overskrifter, men ingen rader. Fyll inn radene under.',
      'Kostnader!B2: «Sum» er 100,00, men radene i Kostnader!B2 blir 0,00 til sammen (forskjell 100,00). Rett summen eller radene.',
      'Nøkler!A2: Det er ingen kostnader å fordele i NorIKT.',
    ],
  ],
  [
    'a sum that is a text',
    costs(['Lønn', 1000], ['Sum', 'mye']),
    ['Kostnader!B3: Beløp er «mye», og det er ikke et tall. Skriv et tall.'],
  ],
  [
    'a result that is the sum of two',
    costs(['Lønn', 1000], ['Drift', 500], ['Netto', 1500]),
    [
      'Kostnader!A4: «Netto» er 1 500,00, det samme som radene over til sammen, og er lest som en sum. Er det en egen rad, gi den et annet navn.',
    ],
  ],
  [
    'a name that may be a sum',
    costs(['Lønn', 1000], ['Drift', 500], ['Totale utgifter', 1500]),
    [
      'Kostnader!A4: «Totale utgifter» er 1 500,00, det samme som radene over til sammen, og er lest som en sum. Er det en egen rad, gi den et annet navn.',
    ],
  ],
  [
    'a name that may be a sum of people',
    workbook({ deltakere: [...DELTAKERE, ['Samlet område', 10001]] }),
    [
      'Deltakere!A5: «Samlet område» er 10 001, det samme som radene over til sammen, og er lest som en sum. Er det en egen rad, gi den et annet navn.',
    ],
  ],
  [
    'a row below an Excel table',
    {
      ...workbook(),
      Kostnader: { cells: [...KOSTNADER, ['Strøm', 500]], tables: [{ name: 'T', range: 'A1:B3' }] },
    },
    [
      'Kostnader!A4: «Strøm» står rett under Excel-tabellen Kostnader og er ikke en del av den. Utvid tabellen, eller flytt raden.',
    ],
  ],
  [
    'a row below the totals of an Excel table',
    {
      ...workbook(),
      Kostnader: {
        cells: [...KOSTNADER, ['Sum', 1500], ['Strøm', 500]],
        tables: [{ name: 'T', range: 'A1:B4', hasTotalRow: true }],
      },
    },
    [
      'Kostnader!A5: «Strøm» står rett under Excel-tabellen Kostnader og er ikke en del av den. Utvid tabellen, eller flytt raden.',
    ],
  ],
  [
    'a sum right below an Excel table is no lost row',
    {
      ...workbook(),
      Kostnader: { cells: [...KOSTNADER, ['Sum', 1500]], tables: [{ name: 'T', range: 'A1:B3' }] },
    },
    [],
  ],
  [
    'a note right below an Excel table is no lost row',
    {
      ...workbook(),
      Kostnader: {
        cells: [...KOSTNADER, ['Kilde: regnskapet', null]],
        tables: [{ name: 'T', range: 'A1:B3' }],
      },
    },
    [],
  ],
  [
    'a label beside a text is no lost row',
    {
      ...workbook(),
      Kostnader: {
        cells: [...KOSTNADER, ['Godkjent', 'av rådmannen']],
        tables: [{ name: 'T', range: 'A1:B3' }],
      },
    },
    [],
  ],
  [
    'a number below a table is no lost row',
    {
      ...workbook(),
      Kostnader: { cells: [...KOSTNADER, [2018, 500]], tables: [{ name: 'T', range: 'A1:B3' }] },
    },
    [],
  ],
  [
    'two rows after a gap, told once',
    costs(['Lønn', 1000], ...Array<[]>(10).fill([]), ['Drift', 500], ['Leie', 100]),
    [
      'Kostnader!A13: «Drift» står mer enn ti tomme rader under Kostnader og er ikke tatt med. Flytt raden opp hvis den hører til.',
    ],
  ],
  [
    'a row a hundred rows below',
    costs(['Lønn', 1000], ...Array<[]>(99).fill([]), ['Drift', 500]),
    [
      'Kostnader!A102: «Drift» står mer enn ti tomme rader under Kostnader og er ikke tatt med. Flytt raden opp hvis den hører til.',
    ],
  ],
  ['a row further below', costs(['Lønn', 1000], ...Array<[]>(100).fill([]), ['Drift', 500]), []],
  [
    'another table below is no lost row',
    { Alt: [...DELTAKERE, ...Array<[]>(11).fill([]), ...KOSTNADER], Nøkler: NOKLER },
    [],
  ],
  [
    'an Excel table beside the gap is no lost row',
    {
      ...workbook(),
      Kostnader: {
        cells: [...KOSTNADER, ['Strøm', 500], ['Vann', 2]],
        tables: [
          { name: 'T', range: 'A1:B3' },
          { name: 'U', range: 'A4:B5' },
        ],
      },
    },
    [],
  ],
  [
    'filtered total without hidden rows',
    { ...workbook(), Kostnader: { cells: [...KOSTNADER, ['Sum', formula('=SUBTOTAL(109,B2:B3)', 1000)]] } },
    [
      'Kostnader!B4: «Sum» er 1 000,00, men radene i Kostnader!B2:B3 blir 1 500,00 til sammen (forskjell −500,00). Rett summen eller radene.',
    ],
  ],
  [
    'two columns that may be inhabitants',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall 2017', 'Folketall 2018'],
        ['A', 1, 2],
      ],
    }),
    [
      'Deltakere!B1: Flere kolonner kan være Folketall: Deltakere!B1 og Deltakere!C1. Gi den ene et annet navn.',
    ],
  ],
  [
    'a heading in thousands',
    workbook({
      kostnader: [
        ['Post', 'Beløp (1000 kr)'],
        ['Lønn', 1],
      ],
    }),
    [
      'Kostnader!B1: «Beløp (1000 kr)» sier at beløpene er i tusen eller millioner. Skriv dem i kroner, og rett teksten. Står de alt i kroner, er det nok å rette teksten.',
    ],
  ],
  [
    'a text column in thousands is none',
    workbook({
      kostnader: [
        ['Post', 'Beløp', 'Type (tusen)'],
        ['Lønn', 1500, 'x'],
      ],
    }),
    [],
  ],
  [
    'inhabitants in thousands',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall (1000)'],
        ['A', 1],
      ],
    }),
    [
      'Deltakere!B1: «Folketall (1000)» sier at tallene er i tusen. Skriv dem fullt ut, som 4944 eller 12500, og rett overskriften.',
    ],
  ],
  [
    'a line in thousands above the costs',
    workbook({ kostnader: [['Alle tall i 1000 kr'], [], ...KOSTNADER] }),
    [
      'Kostnader!A1: «Alle tall i 1000 kr» sier at beløpene er i tusen eller millioner. Skriv dem i kroner, og rett teksten. Står de alt i kroner, er det nok å rette teksten.',
    ],
  ],
  [
    'a line in thousands above the costs, though a table without amounts stands between',
    { Alt: [['Alle tall i 1000 kr'], ...DELTAKERE, [], ...KOSTNADER], Nøkler: NOKLER },
    [
      'Alt!A1: «Alle tall i 1000 kr» sier at beløpene er i tusen eller millioner. Skriv dem i kroner, og rett teksten. Står de alt i kroner, er det nok å rette teksten.',
    ],
  ],
  [
    'a line in thousands below the costs',
    workbook({ kostnader: [...KOSTNADER, [], ['Alle tall i 1000 kr']] }),
    [
      'Kostnader!A5: «Alle tall i 1000 kr» sier at beløpene er i tusen eller millioner. Skriv dem i kroner, og rett teksten. Står de alt i kroner, er det nok å rette teksten.',
      'Kostnader!A5: «Alle tall i 1000 kr» står under tabellen Kostnader og er ikke tatt med som rad.',
    ],
  ],
  ['a line in thousands on another sheet', { ...workbook(), Notat: [['Alle tall i 1000 kr']] }, []],
  [
    'two tables of equal fit',
    { ...workbook(), 'Deltakere 2017': DELTAKERE },
    [
      "Fant flere tabeller som kan være Deltakere: Deltakere!A1:B4 og 'Deltakere 2017'!A1:B4. Velg den du vil bruke.",
    ],
  ],
  [
    'a table that wins by the name of its sheet',
    {
      ...workbook(),
      Gammel: [
        ['Kommune', 'Folketall', 'Vert'],
        ['X', 1, 'ja'],
      ],
    },
    [
      'Deltakere!A1: Deltakere er lest fra Deltakere!A1:B4. Disse kunne også vært ment: Deltakere!A1:B4 og Gammel!A1:C2. Er det feil, velg en annen, eller gi de andre tabellene andre overskrifter.',
    ],
  ],
  [
    'a table on a hidden sheet loses to a visible one',
    {
      ...workbook(),
      Gammel: {
        cells: [
          ['Kommune', 'Folketall', 'Vert'],
          ['X', 1, 'ja'],
        ],
        hidden: true,
      },
    },
    [],
  ],
  [
    'a table of headings alone loses to one with rows',
    { ...workbook(), Mal: [['Kommune', 'Folketall', 'Vert']] },
    [],
  ],
  [
    'a table on a hidden sheet',
    { ...workbook(), Nøkler: { cells: NOKLER, hidden: true } },
    ['Nøkler!A1: Nøkler står i et skjult ark: Nøkler!A1:B2. Tallene derfra er brukt.'],
  ],
  [
    'hidden rows',
    { ...workbook(), Deltakere: { cells: DELTAKERE, hiddenRows: [3, 4] } },
    ['Deltakere!A3: Deltakere har skjulte rader (2). De er tatt med.'],
  ],
  [
    'a note below',
    workbook({ deltakere: [...DELTAKERE, [], ['Kilde: SSB']] }),
    ['Deltakere!A6: «Kilde: SSB» står under tabellen Deltakere og er ikke tatt med som rad.'],
  ],
  [
    'a row without a name',
    workbook({ deltakere: [...DELTAKERE, [null, 1856]] }),
    [
      'Deltakere!A5: Kommune mangler i rad 5. Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.',
    ],
  ],
  [
    'a row with a name and no number',
    workbook({ deltakere: [...DELTAKERE, ['Storfjord', null]] }),
    [
      'Deltakere!B5: Folketall mangler for «Storfjord». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.',
    ],
  ],
  [
    'a driver that one lacks',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Brukere'],
        ['A', 1, 2],
        ['B', 1, null],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['IKT', 0.4, 'Brukere'],
      ],
    }),
    [
      'Deltakere!C3: Brukere mangler for «B». Fyll inn cellen, eller ta raden ut. Er raden en sum, skriv «Sum» først i den.',
    ],
  ],
  [
    'a driver that is a word',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Brukere'],
        ['A', 1, 2],
        ['B', 1, 'mange'],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['IKT', 0.4, 'Brukere'],
      ],
    }),
    ['Deltakere!C3: Brukere er «mange», og det er ikke et tall. Skriv et tall.'],
  ],
  [
    'a driver whose sum is wrong',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', 'Brukere'],
        ['A', 1, 2.5],
        ['B', 1, 2],
        ['Sum', 2, 5],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['IKT', 0.4, 'Brukere'],
      ],
    }),
    [
      'Deltakere!C4: «Sum» er 5, men radene i Deltakere!C2:C3 blir 4,5 til sammen (forskjell 0,5). Rett summen eller radene.',
    ],
  ],
  [
    'a figure merged over rows',
    {
      ...workbook(),
      Kostnader: {
        cells: [
          ['Post', 'Beløp'],
          ['Lønn', 1000],
          ['Drift', null],
          ['Leie', 5],
        ],
        merges: ['B2:B3'],
      },
    },
    [
      'Kostnader!B2: Beløp er slått sammen over flere rader (Kostnader!B2:B3), og da er det ikke klart hva som gjelder hver rad. Opphev sammenslåingen og fyll inn hver celle.',
      'Kostnader!B3: Beløp er slått sammen over flere rader (Kostnader!B2:B3), og da er det ikke klart hva som gjelder hver rad. Opphev sammenslåingen og fyll inn hver celle.',
    ],
  ],
  [
    'a figure merged with its heading',
    {
      ...workbook(),
      Kostnader: {
        cells: [
          ['Post', 'Beløp'],
          ['Lønn', null],
          ['Drift', 5],
        ],
        merges: ['B1:B2'],
      },
    },
    [
      'Kostnader!A2: «Lønn» har ikke beløp og er lest som en overskrift. Er det en kostnad, fyll inn beløpet.',
    ],
  ],
  [
    'columns merged beside the table',
    {
      ...workbook(),
      Kostnader: {
        cells: [
          ['Post', 'Beløp', null, 'x'],
          ['Lønn', 1000],
          ['Drift', 500],
        ],
        merges: ['D2:D3', 'A3:A3'],
      },
    },
    [],
  ],
  [
    'a heading among the costs',
    workbook({ kostnader: [KOSTNADER[0]!, ['Lønnskostnader', null], ...KOSTNADER.slice(1)] }),
    [
      'Kostnader!A2: «Lønnskostnader» har ikke beløp og er lest som en overskrift. Er det en kostnad, fyll inn beløpet.',
    ],
  ],
  [
    'a driver among columns that have days for headings',
    workbook({
      deltakere: [
        ['Kommune', 'Folketall', date('2024-01-01')],
        ['A', 1, 5],
      ],
      nokler: [
        ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
        ['NorIKT', 0.4, 'Brukere'],
      ],
    }),
    [
      'Nøkler!C2: Deltakere har ingen tallkolonne som heter «Brukere». Fant Folketall og 1.1.2024 i Deltakere!A1:C1. Rett navnet, eller legg til kolonnen.',
    ],
  ],
  [
    'an amount finer than an øre still counts',
    workbook({
      kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', 1.005],
      ],
    }),
    ['Kostnader!B2: 1,005 kr er finere enn øre og er rundet av til 1,01 kr.'],
  ],
];

describe('What is wrong with tables and sums is told in full', () => {
  test.each(TOLD.map(([name, sheets, messages]) => ({ name, sheets, messages })))(
    '$name',
    async ({ sheets, messages }) => {
      const { issues } = await answer(sheets);
      const told = issues.map((issue) => {
        const message = describeIssue(issue, LOCALES.nb).replace(/\u00a0/g, ' ');
        const place = issuePlace(issue);
        return place === null ? message : `${place}: ${message}`;
      });
      expect(told).toEqual(messages);
    },
  );
});
