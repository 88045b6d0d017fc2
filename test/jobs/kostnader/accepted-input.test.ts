import { answer, DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { formatted, formula } from '../../support/memory-workbook';

type Sheets = Parameters<typeof answer>[0];

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
