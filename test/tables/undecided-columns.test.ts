import { cellAddressText } from '../../src/workbook/address';
import type { KnownNames } from '../../src/tables/column-content';
import { readRows } from '../../src/tables/read-rows';
import { findUnusedColumns, undecidedColumnsIssue } from '../../src/tables/unused-columns';
import { formatted, type CellInput } from '../support/memory-workbook';
import { tableIn, told, type SCHEMAS } from './search-in';

const NAMES: KnownNames = {
  kinds: new Map([
    ['nordreisa', 'participant'],
    ['skjervøy', 'participant'],
    ['ppt', 'agreement'],
    ['brukere', 'driver'],
    ['felles', 'other'],
  ]),
  sole: 'ppt',
};

type Rows = readonly (readonly CellInput[])[];

const TABLES = {
  participants: [
    ['Kommune', 'Folketall'],
    ['Nordreisa', 4944],
    ['Skjervøy', 2925],
    ['Kåfjord', 2132],
  ],
  keys: [
    ['Samarbeid', 'Lik andel'],
    ['PPT', 0.4],
    ['Brann', 0.5],
    ['IKT', 0.2],
  ],
  costs: [
    ['Post', 'Beløp'],
    ['Lønn', 1000],
    ['Drift', 500],
    ['Leie', 20],
  ],
} as const;

const SHEET = { participants: 'Deltakere', keys: 'Nøkler', costs: 'Kostnader' } as const;

/** What a column more is taken for: used for nothing and told, asked about, or not even looked at. */
async function verdictOf(
  table: keyof typeof SCHEMAS,
  heading: string,
  cells: readonly CellInput[],
): Promise<'asked' | 'told' | 'nothing'> {
  const rows = TABLES[table].map((row, index) => [
    ...row,
    index === 0 ? heading || null : (cells[index - 1] ?? null),
  ]);
  const read = readRows(await tableIn({ [SHEET[table]]: rows }, table));
  const { issues, undecided } = findUnusedColumns(read, new Set(), NAMES);
  if (undecided.length > 0) {
    expect(undecided.map(({ at }) => cellAddressText(at))).toEqual([`${SHEET[table]}!C1`]);
    return 'asked';
  }
  return issues.length > 0 ? 'told' : 'nothing';
}

const percent = (value: number) => formatted(value, '0 %');

describe('A column that is not read is asked about where it may decide', () => {
  test.each<[string, keyof typeof SCHEMAS, string, readonly CellInput[]]>([
    ['any term of a key', 'keys', 'Kriterium', ['Brukere', null, null]],
    ['a term of a key with a figure', 'keys', 'Kostnadstak', [300_000, null, null]],
    ['amounts beside the amounts', 'costs', 'Refusjon', [null, -100, null]],
    ['amounts as texts, which can be read in two ways', 'costs', 'Annet', ['1.224', '2.500', '9.100']],
    ['a net amount', 'costs', 'Netto', [1000, 400, 20]],
    ['how many of each', 'costs', 'Antall', [1, 2, 1]],
    ['parts of each', 'costs', 'Del', ['50 %', '100 %', '100 %']],
    ['figures without a heading beside the amounts', 'costs', '', [7, 8, 9]],
    ['who it is charged', 'costs', 'Hvem', ['Skjervøy', null, null]],
    ['several who are charged', 'costs', 'Hvem', ['Skjervøy og Nordreisa', null, null]],
    ['what all share, in words', 'costs', 'Slag', ['felles', 'Nordreisa', 'felles']],
    ['which agreement it is of', 'costs', 'Tjeneste', ['PPT', 'Barnevern', 'PPT']],
    ['yes and no', 'costs', 'Avklart', ['ja', 'nei', 'ja']],
    ['a mark in some rows', 'participants', 'Med', ['x', null, 'x']],
    ['1 and 0', 'participants', 'PPT', [1, 0, 1]],
    ['years', 'costs', 'År', [2023, 2024, 2024]],
    ['days of several years', 'costs', 'Når', ['1.2.2023', '1.2.2024', '1.3.2024']],
    ['keys', 'costs', 'Hvordan', ['40/60', 'likt', 'etter folketall']],
    ['a heading that says that it shares', 'costs', 'Skal fordeles', ['ok', 'ok', 'vet ikke']],
    ['a limit', 'participants', 'Maks beløp', [300_000, null, null]],
    ['a deduction', 'participants', 'Rabatt', [1000, null, null]],
    ['percentages', 'participants', 'Eierdel', [percent(0.5), percent(0.3), percent(0.2)]],
    ['what makes 100', 'participants', 'Eiere', [50, 30, 20]],
    ['a heading that says percentages', 'participants', 'Andel eldre', [0.2, 0.3, 0.1]],
    ['an agreement for a heading, above parts of 1', 'participants', 'PPT', [1, 0, 0.5]],
    ['an agreement for a heading, above words', 'participants', 'PPT', ['x', 'fra 2026', 'x']],
    ['an agreement for a heading, above nothing but 0', 'participants', 'PPT', [0, 0, 0]],
    ['a participant for a heading', 'costs', 'Skjervøy kommune', [null, 'delvis', null]],
    ['a day in one row', 'participants', 'Dato', ['31.12.2023', null, null]],
    ['a year in some rows', 'costs', 'Oppstart', [2024, 2024, null]],
    ['a heading that the cells repeat', 'costs', 'Bortfaller', [null, 'bortfaller', null]],
    ['what is no longer in force', 'costs', 'Utgår', [null, 'se sak', null]],
    ['whether a key has been decided', 'keys', 'Vedtatt', ['ja', 'nei', 'ja']],
    ['how many, where it is not in the amounts of all rows', 'costs', 'Antall', [10, 5, 3]],
    ['who somebody works with', 'participants', 'Sammen med', ['Skjervøy', null, null]],
  ])('%s', async (_, table, heading, cells) => {
    expect(await verdictOf(table, heading, cells)).toBe('asked');
  });
});

describe('A column that cannot change the answer is passed over, and told', () => {
  test.each<[string, keyof typeof SCHEMAS, string, readonly CellInput[]]>([
    ['a remark, whatever it says', 'costs', 'Merknad', ['ja', 'Skjervøy', '50 %']],
    ['a remark on a key', 'keys', 'Kommentar', ['vedtas i mars', null, null]],
    ['a driver that no key uses', 'participants', 'Areal', [120.5, 88, 200]],
    ['inhabitants of an age', 'participants', 'Innbyggere 0–17 år', [900, 600, 400]],
    ['what has been paid', 'participants', 'A konto innbetalt', [200_000, 200_000, 100_000]],
    ['accounts', 'costs', 'Konto', [5010, 6300, 6300]],
    ['responsibilities that look like years', 'costs', 'Ansvar', [2010, 2020, 2030]],
    ['tax', 'costs', 'Herav mva', [0, 100, 4]],
    ['what each costs with tax', 'costs', 'Beløp inkl. mva', [1000, 625, 25]],
    ['yes in every row', 'costs', 'Avklart', ['ja', 'ja', 'ja']],
    ['1 in every row', 'costs', 'Stk.', [1, 1, 1]],
    ['100 % in every row', 'costs', 'Del', ['100 %', '100 %', '100 %']],
    ['the one agreement in every row', 'costs', 'Område', ['PPT', 'PPT', 'PPT']],
    ['one year in every row', 'costs', 'År', [2024, 2024, 2024]],
    ['the amounts once more', 'costs', 'Sum', [1000, 500, 20]],
    ['what each is of the sum', 'costs', 'Del av sum', [0.658, 0.329, 0.013]],
    ['what each has of the inhabitants', 'participants', 'Andel', ['49,4 %', '29,2 %', '21,3 %']],
    ['a change in percent', 'participants', 'Endring', [percent(0.012), percent(-0.004), percent(0.001)]],
    ['an agreement for a heading, above 1 in every row', 'participants', 'PPT', [1, 1, 1]],
    ['an agreement for a heading, above x in every row', 'participants', 'PPT', ['x', 'x', 'x']],
    ['the case in which a key was decided', 'keys', 'Vedtatt', ['K-sak 12/21', null, '4.5.2021']],
    ['a text about something else', 'costs', 'Leverandør', ['Atea', 'Visma', 'Utleier AS']],
  ])('%s', async (_, table, heading, cells) => {
    expect(await verdictOf(table, heading, cells)).toBe('told');
  });
});

describe('Numbers that the amounts are the product of are passed over', () => {
  test.each<[string, Rows, boolean]>([
    [
      'in every row',
      [
        ['Post', 'Antall', 'Pris', 'Beløp'],
        ['A', 120, 450, 54_000],
        ['B', 10, 1999.9, 19_999],
      ],
      true,
    ],
    [
      'but in rows that have neither',
      [
        ['Post', 'Antall', 'Pris', 'Beløp'],
        ['A', 120, 450, 54_000],
        ['Lønn', null, null, 500],
      ],
      true,
    ],
    [
      'not where one row is another amount',
      [
        ['Post', 'Antall', 'Pris', 'Beløp'],
        ['A', 120, 450, 54_000],
        ['B', 10, 1999.9, 1999.9],
      ],
      false,
    ],
    [
      'not where a row has only one of them',
      [
        ['Post', 'Antall', 'Pris', 'Beløp'],
        ['A', 120, 450, 54_000],
        ['B', 10, null, 1999.9],
      ],
      false,
    ],
  ])('%s', async (_, rows, passes) => {
    const read = readRows(await tableIn({ Kostnader: rows }, 'costs'));
    expect(findUnusedColumns(read, new Set(), NAMES).undecided.length === 0).toBe(passes);
  });
});

test('All columns that may decide are asked about at once, with the choice that answers', async () => {
  const read = readRows(
    await tableIn(
      {
        'Ark 1': [
          ['Post', 'Beløp', 'Refusjon', 'Merknad', 'År'],
          ['Lønn', 9, 1, 'x', 2023],
          ['Drift', 5, 2, 'y', 2024],
        ],
      },
      'costs',
    ),
  );
  expect(told(undecidedColumnsIssue(findUnusedColumns(read, new Set(), NAMES).undecided))).toEqual([
    "column.undecided 'Ark 1'!C1: headings Refusjon | År, places 'Ark 1'!C1 | 'Ark 1'!E1, choice 'Ark 1'!C1;'Ark 1'!E1, ways <way.amounts> | <way.years>",
  ]);
});
