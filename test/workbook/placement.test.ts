import { type SheetPlan, plannedSheet } from '../../src/workbook/plan';
import { freeName, placeNames, placePlans } from '../../src/workbook/placement';
import { formulaContent, sheetPlan } from '../hosts/plans';

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
    expect(freeName(wanted, [])).toBe(name);
  });

  test('takes the next free number when others have its name, whatever the case', () => {
    expect(freeName('Fordeling', ['FORDELING', 'fordeling_2'])).toBe('Fordeling_3');
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

describe('A formula', () => {
  const formulas = (plans: readonly SheetPlan[], existing: Parameters<typeof placePlans>[1] = []) =>
    placePlans(plans, existing).map(({ plan }) =>
      plan.cells.map(({ content }) => (content.kind === 'formula' ? content.formula : null)),
    );
  const pointing = (sheet: string) => formulaContent(`=2*${plannedSheet(sheet)}!B4`, 0);

  test.each([
    ['Avrunding', 'Avrunding', '=2*Avrunding!B4'],
    ['with a space and æøå', 'Årets avrunding', "=2*'Årets avrunding'!B4"],
    ['with a quote', "Ola's", "=2*'Ola''s'!B4"],
    ['like a cell', 'A1', "=2*'A1'!B4"],
  ])('names a sheet %s as formulas write it', (_what, name, expected) => {
    const plans = [
      sheetPlan('Fordeling', { rows: [[pointing('avrunding')]] }),
      { ...sheetPlan(name), mark: { job: 'kostnader', sheet: 'avrunding' } },
    ];
    expect(formulas(plans)).toEqual([[expected], []]);
  });

  test('names the sheet that the result has, when the wanted name is another’s or the user gave it another', () => {
    const plans = [
      sheetPlan('Fordeling', { rows: [[pointing('avrunding')]] }),
      sheetPlan('Avrunding', { rows: [[pointing('fordeling'), pointing('avrunding')]] }),
    ];
    const existing = [
      { name: 'AVRUNDING', mark: null },
      { name: 'Mitt ark', mark: { job: 'kostnader', sheet: 'fordeling' } },
    ];
    expect(formulas(plans, existing)).toEqual([
      ["=2*'Avrunding (2)'!B4"],
      ["=2*'Mitt ark'!B4", "=2*'Avrunding (2)'!B4"],
    ]);
  });

  test('that names a sheet which is not planned is an error for who wrote it', () => {
    const plan = sheetPlan('Fordeling', { rows: [[pointing('avrunding')]] });
    expect(() => placePlans([plan], [])).toThrow('No plan for the sheet avrunding that a formula names');
  });

  test('of a condition that names another sheet is an error for who wrote it', () => {
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    const formula = `=${plannedSheet('avrunding')}!A1>0`;
    const plan = sheetPlan('Fordeling', { conditions: [{ range, formula, style: 'failed' }] });
    expect(() => placePlans([plan, sheetPlan('Avrunding')], [])).toThrow('A condition names another sheet');
  });
});
