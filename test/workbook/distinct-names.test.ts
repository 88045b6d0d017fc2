import { DistinctNames, placeNames } from '../../src/workbook/distinct-names';

describe('A table or a cell', () => {
  test.each([
    ['Fordeling', 'Fordeling'],
    ['Fordeling PPT-2018', 'Fordeling_PPT_2018'],
    ['Nøkler.1', 'Nøkler.1'],
    ['2018', '_2018'],
    ['Q1', '_Q1'],
    ['R1C1', '_R1C1'],
    ['c', '_c'],
    ['', '_'],
    ['½ stilling', '__stilling'],
    ['Andel (%)', 'Andel____'],
    ['sann', 'sann'],
    ['True', '_True'],
    ['Print_Area', '_Print_Area'],
    ['_Fordel_resultat', '__Fordel_resultat'],
    ['_xlnm.Print_Titles', '__xlnm.Print_Titles'],
    ['x'.repeat(300), 'x'.repeat(254)],
  ])('that wants the name %j is called %s', (wanted, name) => {
    expect(new DistinctNames([]).take(wanted)).toBe(name);
  });

  test('takes the next free number when others have its name, whatever the case', () => {
    const names = new DistinctNames(['FORDELING', 'fordeling_2']);
    expect(['Fordeling', 'fordeling', 'Andel'].map((wanted) => names.take(wanted))).toEqual([
      'Fordeling_3',
      'fordeling_4',
      'Andel',
    ]);
  });
});

describe('The names of a sheet’s cells', () => {
  const named = (...names: readonly string[]) =>
    names.map((name, row) => ({ name, row: row + 1, column: 1 }));

  test('are legal and distinct, whatever the case, also from those that others have', () => {
    const names = placeNames(named('Total', 'total', 'Sum 2018', 'Sum-2018', 'B4', 'Andel'), ['ANDEL']);
    expect(names.map(({ name }) => name)).toEqual([
      'Total',
      'total_2',
      'Sum_2018',
      'Sum_2018_2',
      '_B4',
      'Andel_2',
    ]);
  });
});
