import { COSTS_TABLE } from '../../src/tables/costs-table';
import { normalizeHeading } from '../../src/tables/heading';
import { KEYS_TABLE } from '../../src/tables/keys-table';
import { matchHeadings } from '../../src/tables/match-headings';
import { PARTICIPANTS_TABLE } from '../../src/tables/participants-table';
import type { TableSchema } from '../../src/tables/table-schema';

/** The names that a person may give each column: bokmål, nynorsk and English. */
type Names = Readonly<Record<string, readonly string[]>>;

const PARTICIPANTS: Names = {
  participant: ['Deltaker', 'Kommune', 'Deltakar', 'Participant', 'Municipality'],
  inhabitants: [
    'Folketall',
    'Innbyggere',
    'Innbyggertall',
    'Folkemengde',
    'Folketal',
    'Innbyggarar',
    'Innbyggjarar',
    'Innbyggjartal',
    'Innbyggartal',
    'Folkemengd',
    'Inhabitants',
    'Population',
  ],
  agreement: ['Samarbeid', 'Avtale', 'Agreement'],
  host: ['Vert', 'Host'],
  today: ['Dagens kostnad', 'Kostnad i dag', "Today's cost", 'Current cost'],
  from: ['Fra', 'Frå', 'From'],
  to: ['Til', 'To'],
};

const KEYS: Names = {
  agreement: ['Samarbeid', 'Avtale', 'Agreement'],
  equalShare: ['Lik andel', 'Fast andel', 'Fast', 'Lik del', 'Fast del', 'Equal share', 'Fixed share'],
  drivers: ['Fordelingsgrunnlag', 'Drivers'],
  host: ['Vert', 'Host'],
  overhead: ['Overhead'],
  policy: ['Avrunding', 'Rounding'],
  unit: ['Enhet', 'Eining', 'Unit'],
  validFrom: ['Gjelder fra', 'Gjeld frå', 'Valid from'],
  source: ['Hjemmel', 'Heimel', 'Source'],
};

const COSTS: Names = {
  item: ['Post', 'Tekst', 'Item', 'Text'],
  amount: ['Beløp', 'Kostnad', 'Utgift', 'Amount', 'Cost'],
  agreement: ['Samarbeid', 'Avtale', 'Agreement'],
  type: ['Type'],
  owedBy: ['Gjelder', 'Gjeld', 'Applies to'],
  paidBy: ['Betalt av', 'Paid by'],
};

const TABLES: readonly (readonly [string, TableSchema, Names])[] = [
  ['Deltakere', PARTICIPANTS_TABLE, PARTICIPANTS],
  ['Nøkler', KEYS_TABLE, KEYS],
  ['Kostnader', COSTS_TABLE, COSTS],
];

/** The column that a heading alone in its row is found as. */
function columnOf(heading: string, schema: TableSchema): string | undefined {
  return [...matchHeadings([{ text: heading, column: 1 }], schema).columns.keys()][0];
}

describe.each(TABLES)('%s', (_, schema, columns) => {
  const names = Object.entries(columns).flatMap(([column, each]) => each.map((name) => ({ name, column })));

  test.each(names)('$name is the column $column', ({ name, column }) => {
    expect(columnOf(name, schema)).toBe(column);
  });
  test.each([
    ['in capitals', (name: string) => name.toLocaleUpperCase('nb')],
    ['in small letters', (name: string) => name.toLocaleLowerCase('nb')],
    ['with spaces around', (name: string) => `  ${name} `],
    ['over two lines', (name: string) => name.replaceAll(' ', '\n')],
    ['with more spaces than one', (name: string) => name.replaceAll(' ', '   ')],
    ['with a colon behind', (name: string) => `${name}:`],
    ['divided by a hyphen', (name: string) => `${name.slice(0, 2)}-${name.slice(2)}`],
    ['with (kr) behind', (name: string) => `${name} (kr)`],
    ['with % behind', (name: string) => `${name} %`],
    ['with a date behind', (name: string) => `${name} pr. 1.1.2018`],
    ['with a year behind', (name: string) => `${name} 2018`],
  ])('each of them also %s', (_how, written) => {
    const found = names.map(({ name }) => [name, columnOf(written(name), schema)]);
    expect(found).toEqual(names.map(({ name, column }) => [name, column]));
  });

  test('no two columns share a name', () => {
    const all = Object.values(schema.columns).flatMap((column) => column.names.map(normalizeHeading));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });
  test('every column has its names here', () => {
    expect(Object.keys(schema.columns)).toEqual(Object.keys(columns));
  });
});

describe('What each table must have', () => {
  test.each([
    [PARTICIPANTS_TABLE, ['participant', 'inhabitants']],
    [KEYS_TABLE, ['agreement', 'equalShare']],
    [COSTS_TABLE, ['item', 'amount']],
  ])('$id', (schema: TableSchema, columns) => {
    expect(matchHeadings([], schema).missing).toEqual(columns);
  });
});
