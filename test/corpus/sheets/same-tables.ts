import { DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { formatted, formula } from '../../support/memory-workbook';
import { accepted } from '../outcome';
import type { SheetEntry, Sheets } from './sheet-entry';

/** What `workbook()` of three good tables gives. */
const SHARES = ['644.92', '463.22', '391.86'];

/** Other ways to write the same three good tables. */
const SAME: readonly (readonly [name: string, sheets: Sheets])[] = [
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

/** All give the same shares, and nothing is told. */
export const SAME_TABLES: readonly SheetEntry[] = SAME.map(([name, sheets]) => [
  name,
  sheets,
  {},
  accepted(),
  SHARES,
]);
