import { type SheetPlan, plannedSheet } from '../../src/workbook/plan';
import { placePlans } from '../../src/workbook/placement';
import { cellsOf, formulaContent, sheetPlan } from '../hosts/plans';

describe('A formula', () => {
  const formulas = (plans: readonly SheetPlan[], existing: Parameters<typeof placePlans>[1] = []) =>
    placePlans(plans, existing).map(({ plan }) =>
      cellsOf(plan).map(({ content }) => (content.kind === 'formula' ? content.formula : null)),
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
    expect(() => formulas([plan])).toThrow('No plan for the sheet avrunding that a formula names');
  });

  test('of a condition that names another sheet is an error for who wrote it', () => {
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    const formula = `=${plannedSheet('avrunding')}!A1>0`;
    const plan = sheetPlan('Fordeling', { conditions: [{ range, formula, style: 'failed' }] });
    expect(() => placePlans([plan, sheetPlan('Avrunding')], [])).toThrow('A condition names another sheet');
  });
});
