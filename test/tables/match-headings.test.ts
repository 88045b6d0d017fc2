import { isHeadingOf, matchHeadings } from '../../src/tables/match-headings';
import type { TableSchema } from '../../src/tables/table-schema';

const SCHEMA: TableSchema = {
  id: 'cars',
  label: 'car',
  sheetNames: [],
  columns: {
    car: { kind: 'text', presence: 'required-with-value', names: ['Bil', 'Kjøretøy', 'Navn'] },
    price: { kind: 'amount', presence: 'required-beside-label', names: ['Pris', 'Verdi'] },
    owner: { kind: 'text', presence: 'optional', names: ['Eier'] },
  },
};

function match(...texts: readonly string[]) {
  const headings = texts.map((text, index) => ({ text, column: index + 1 }));
  const { columns, others, missing } = matchHeadings(headings, SCHEMA);
  return {
    columns: Object.fromEntries([...columns].map(([id, found]) => [id, found.map(({ text }) => text)])),
    others: others.map(({ text }) => text),
    missing,
    isHeading: isHeadingOf(headings, SCHEMA),
  };
}

describe('Which heading is which column', () => {
  test('each by its own names; what nothing knows is kept in its order', () => {
    expect(match('Farge', 'Verdi', 'Bil', 'År')).toEqual({
      columns: { price: ['Verdi'], car: ['Bil'] },
      others: ['Farge', 'År'],
      missing: [],
      isHeading: true,
    });
  });
  test.each<[string, readonly string[], readonly string[]]>([
    ['of texts the standard name before a synonym', ['Kjøretøy', 'Bil'], ['Bil']],
    ['of texts the earlier synonym before the later', ['Navn', 'Kjøretøy'], ['Kjøretøy']],
    ['a synonym word for word before the standard name with a year', ['Bil 2018', 'Navn'], ['Navn']],
    ['two that say the same, both', ['Bil', 'BIL'], ['Bil', 'BIL']],
    ['two with different years, both', ['Bil 2017', 'Bil 2018'], ['Bil 2017', 'Bil 2018']],
  ])('%s', (_, headings, chosen) => {
    const { columns, others } = match('Pris', ...headings);
    expect(columns['car']).toEqual(chosen);
    expect(others).toEqual(headings.filter((heading) => !chosen.includes(heading)));
  });
  test('of figures no synonym goes before another: a person chooses', () => {
    expect(match('Bil', 'Verdi', 'Pris').columns['price']).toEqual(['Verdi', 'Pris']);
  });
  test('nor does word for word go before one with a year', () => {
    expect(match('Bil', 'Pris 2017', 'Verdi').columns['price']).toEqual(['Pris 2017', 'Verdi']);
  });
  test('but it goes before one with a unit', () => {
    expect(match('Bil', 'Pris netto', 'Verdi')).toMatchObject({
      columns: { price: ['Verdi'] },
      others: ['Pris netto'],
    });
  });
  test('a heading in thousands is still the column that it is meant for', () => {
    expect(match('Bil', 'Pris i 1000 kr').columns['price']).toEqual(['Pris i 1000 kr']);
  });
});

describe('What is wanting', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], ['car', 'price']],
    [['Eier', 'Bil'], ['price']],
    [['Pris 2018'], ['car']],
    [['Bil', 'Pris'], []],
  ])('%j: %j', (headings, missing) => {
    expect(match(...headings)).toMatchObject({ missing, isHeading: missing.length === 0 });
  });
});
