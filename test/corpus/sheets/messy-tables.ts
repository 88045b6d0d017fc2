import { DELTAKERE, KOSTNADER, NOKLER, replaced, workbook } from '../../support/kostnader';
import { date, errorValue, formatted, formula } from '../../support/memory-workbook';
import { accepted, error, warning } from '../outcome';
import type { SheetEntry } from './sheet-entry';

const SHARES = ['644.92', '463.22', '391.86'];

/** Three names that a spreadsheet would take for formulas. */
const FORMULA_LIKE = ['=HYPERLINK("http://a.b";"Nordreisa")', "=cmd|' /C calc'!A0", '@SUM(1+1)'];

const BRUKERE = [
  ['Kommune', 'Folketall', 'Brukere'],
  ['Nordreisa', 4944, 3],
  ['Skjervøy', 2925, 0],
  ['Kåfjord', 2132, 1],
] as const;

const BY_BRUKERE = [
  ['Samarbeid', 'Lik andel', 'Fordelingsgrunnlag'],
  ['NorIKT', 0.4, 'Brukere'],
];

const overhead = (rate: Parameters<typeof formatted>[0] | ReturnType<typeof formula>) => ({
  nokler: [
    ['Samarbeid', 'Lik andel', 'Overhead', 'Vert'],
    ['NorIKT', 0.4, rate, 'Skjervøy'],
  ],
  kostnader: [
    ['Post', 'Type', 'Beløp'],
    ['Lønn', 'Lønn', 1000],
  ],
});

/** Workbooks made by tired people. */
export const MESSY_TABLES: readonly SheetEntry[] = [
  [
    'a workbook with an empty sheet',
    { Ark1: [] },
    {},
    error('table.missing', 'key.missing', 'table.missing'),
  ],
  [
    'a workbook with words alone',
    { Ark1: [['Husk møte på torsdag'], ['Ring Kåfjord']] },
    {},
    error('table.missing', 'key.missing', 'table.missing'),
  ],
  [
    'a title merged over a table',
    {
      ...workbook(),
      Kostnader: { cells: [['Kostnader 2018', null], [], ...KOSTNADER], merges: ['A1:B1'] },
    },
    {},
    accepted(),
    SHARES,
  ],
  [
    'headings merged over two rows',
    {
      ...workbook(),
      Kostnader: {
        cells: [KOSTNADER[0]!, [null, null], ...KOSTNADER.slice(1)],
        merges: ['A1:A2', 'B1:B2'],
      },
    },
    {},
    accepted(),
    SHARES,
  ],
  [
    'a heading merged over two columns',
    {
      ...workbook(),
      Kostnader: {
        cells: [
          ['Post', null, 'Beløp'],
          ['Lønn', null, 1000],
          ['Drift', null, 500],
        ],
        merges: ['A1:B1'],
      },
    },
    {},
    accepted(),
    SHARES,
  ],
  [
    'names with spaces, soft hyphens and direction marks in them',
    workbook({ deltakere: replaced(DELTAKERE, 'A3', '\u200f Skjer\u00advøy \u202e') }),
    {},
    accepted('text.invisible-signs Deltakere!A3'),
    SHARES,
  ],
  [
    'a name with a direction mark, written without it in Gjelder',
    workbook({
      deltakere: replaced(DELTAKERE, 'A3', '\u202eSkjervøy'),
      kostnader: [
        ['Post', 'Beløp', 'Gjelder'],
        ['Lønn', 1500, null],
        ['Lisens', 10, 'Skjervøy'],
      ],
    }),
    {},
    accepted('text.invisible-signs Deltakere!A3'),
    SHARES,
  ],
  [
    'names that look like formulas',
    workbook({
      deltakere: FORMULA_LIKE.reduce((rows, name, index) => replaced(rows, `A${index + 2}`, name), DELTAKERE),
    }),
    {},
    accepted(),
    SHARES,
  ],
  [
    'names that formulas make',
    workbook({
      deltakere: replaced(DELTAKERE, 'A3', formula('=HYPERLINK("http://a.b","Skjervøy")', 'Skjervøy')),
    }),
    {},
    accepted(),
    SHARES,
  ],
  [
    'sheets with names of 31 characters and quotes',
    {
      "Deltakere i 'NorIKT' samarbeid": DELTAKERE,
      'Nøkler for alle samarbeid 2018.': NOKLER,
      'Ark 3 – kostnader & inntekter 8': KOSTNADER,
    },
    {},
    accepted(),
    SHARES,
  ],
  [
    'a participant with 0 of the driver pays of the equal part alone',
    workbook({ deltakere: BRUKERE, nokler: BY_BRUKERE }),
    {},
    accepted(),
    ['875.00', '200.00', '425.00'],
  ],
  [
    'a rate of =1-0.9 is a tenth',
    workbook(overhead(formula('=1-0.9', 1 - 0.9))),
    {},
    accepted(),
    ['472.94', '339.70', '287.36'],
  ],
  [
    'an amount of more than 10^13 øre, to the øre',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', 123_456_789_012.34) }),
    {},
    accepted(),
    ['53079465453.23', '38125405377.72', '32251918681.39'],
  ],
  [
    'refunds larger than the costs',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', -2000) }),
    {},
    accepted(),
    ['-644.92', '-463.22', '-391.86'],
  ],
  [
    'costs of nothing',
    workbook({
      kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', 1000],
        ['Refusjon', -1000],
      ],
    }),
    {},
    accepted(),
    ['0.00', '0.00', '0.00'],
  ],
  [
    'an amount with the minus sign of a text and a currency',
    workbook({
      kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', 'kr 2 000,00'],
        ['Refusjon', '−kr 500,-'],
      ],
    }),
    {},
    accepted(),
    SHARES,
  ],
  [
    'ten empty rows in Kostnader',
    workbook({ kostnader: [KOSTNADER[0]!, ['Lønn', 1500], ...Array<[]>(10).fill([]), ['Drift', 500]] }),
    {},
    warning('row.after-gap Kostnader!A13'),
    SHARES,
  ],
  [
    'a part sum that does not fit, and one that does',
    workbook({
      kostnader: [
        ['Post', 'Beløp'],
        ['Lønn', 1000],
        ['Delsum', 1000],
        ['Drift', 500],
        ['Delsum', 400],
      ],
    }),
    {},
    error('sum.mismatch Kostnader!B5'),
  ],
  [
    'a heading in the fifty-first row',
    workbook({ kostnader: [...Array<[]>(50).fill([]), ...KOSTNADER] }),
    {},
    accepted(),
    SHARES,
  ],
  [
    'a heading in the thousandth row',
    workbook({ kostnader: [...Array<[]>(999).fill([]), ...KOSTNADER] }),
    {},
    accepted(),
    SHARES,
  ],
  [
    'a heading in the fiftieth row',
    workbook({ kostnader: [...Array<[]>(49).fill([]), ...KOSTNADER] }),
    {},
    accepted(),
    SHARES,
  ],
  [
    'a name of an error value',
    workbook({ deltakere: replaced(DELTAKERE, 'A3', errorValue('#NAME?')) }),
    {},
    error('cell.error Deltakere!A3'),
  ],
  [
    'a name that became a date',
    workbook({ deltakere: replaced(DELTAKERE, 'A3', date('2018-05-01')) }),
    {},
    error('text.expected Deltakere!A3'),
  ],
  [
    'an amount that became a date',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', date('1902-09-26')) }),
    {},
    error('number.is-date Kostnader!B2'),
  ],
  [
    'percentages as numbers and as texts in one column',
    workbook({
      nokler: [
        ['Samarbeid', 'Lik andel'],
        ['NorIKT', '40 %'],
        ['PPT', 0.2],
      ],
      kostnader: [
        ['Post', 'Beløp', 'Samarbeid'],
        ['Lønn', 1500, 'NorIKT'],
        ['Lønn', 0, 'PPT'],
      ],
    }),
    {},
    accepted(),
    [...SHARES, '0.00', '0.00', '0.00'],
  ],
  [
    'an equal share of 40 as a number shown with a percent sign: 4 000 %',
    workbook({ nokler: replaced(NOKLER, 'B2', formatted(40, '0 %')) }),
    {},
    error('percent.out-of-range Nøkler!B2'),
  ],
  [
    'inhabitants in thousands with a point',
    workbook({ deltakere: replaced(DELTAKERE, 'B2', '4.944') }),
    {},
    error('number.ambiguous Deltakere!B2'),
  ],
  [
    'inhabitants with points that can only group',
    workbook({ deltakere: replaced(DELTAKERE, 'B2', '1.204.944') }),
    {},
    accepted(),
    ['1096.24', '202.17', '201.59'],
  ],
  [
    'an amount that is a time of day',
    workbook({ kostnader: replaced(KOSTNADER, 'B2', formatted(0.5, 'hh:mm')) }),
    {},
    error('number.is-date Kostnader!B2'),
  ],
];
