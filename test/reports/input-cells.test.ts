import { ratio } from '../../src/core/money/ratio';
import { InputCells } from '../../src/reports/input-cells';
import { kr } from '../support/amounts';
import { formatted, memoryHost, type CellInput } from '../support/memory-workbook';

const at = (row: number, column = 1, sheet = 'Felles kostnader') => ({ sheet, row, column });
const cellsOf = async (...rows: readonly (readonly CellInput[])[]) =>
  new InputCells(await memoryHost({ 'Felles kostnader': rows }).read());
const amount = (row: number, kroner: string) => ({ address: at(row), value: kr(kroner) });

describe('A formula points at an input cell', () => {
  test('that holds a number, its sheet in quotes where formulas want them', async () => {
    const cells = await cellsOf([4944], ['4 944']);
    expect([cells.number(at(1)), cells.number(at(2)), cells.number(null)]).toEqual([
      "'Felles kostnader'!A1",
      null,
      null,
    ]);
  });
  test('that holds a text as it is shown', async () => {
    const cells = await cellsOf(['Skjervøy'], ['Skjervøy kommune']);
    expect([cells.text(at(1), 'Skjervøy'), cells.text(at(2), 'Skjervøy')]).toEqual([
      "'Felles kostnader'!A1",
      null,
    ]);
  });
  test('with a share of 0,4, of 40 % and of 40', async () => {
    const cells = await cellsOf([0.4], [formatted(0.4, '0 %')], [40], ['40 %']);
    expect([1, 2, 3, 4].map((row) => cells.fraction(at(row), ratio(2n, 5n)))).toEqual([
      "'Felles kostnader'!A1",
      "'Felles kostnader'!A2",
      "'Felles kostnader'!A3/100",
      null,
    ]);
  });
});

describe('A sum of amounts', () => {
  test('goes over as few ranges as they stand in', async () => {
    const cells = await cellsOf([1], [2], ['Delsum'], [4], [5]);
    const amounts = [amount(1, '1'), amount(2, '2'), amount(4, '4'), amount(5, '5')];
    expect(cells.sumOfAmounts(amounts)).toEqual({
      formula: "ROUND(SUM('Felles kostnader'!A1:A2,'Felles kostnader'!A4:A5),2)",
      texts: [],
    });
  });
  test('rounds each amount that is finer than an øre, as Fordel reads it', async () => {
    const cells = await cellsOf([1.005], [2]);
    expect(cells.sumOfAmounts([amount(1, '1.01'), amount(2, '2')]).formula).toBe(
      "ROUND(SUMPRODUCT(ROUND('Felles kostnader'!A1:A2,2)),2)",
    );
  });
  test('tells the amounts that stand as texts, or adds them as read', async () => {
    const cells = await cellsOf([1], ['kr 2,50']);
    const amounts = [amount(1, '1'), amount(2, '2.50')];
    expect(cells.sumOfAmounts(amounts).texts).toEqual([amounts[1]]);
    expect(cells.sumWithTexts(amounts)).toBe("ROUND(ROUND(SUM('Felles kostnader'!A1),2)+2.50,2)");
  });
  test('of cells in more places than a formula has room for has none', async () => {
    const rows = Array.from({ length: 1000 }, (_, index): CellInput[] => (index % 2 === 0 ? [1] : ['–']));
    const cells = await cellsOf(...rows);
    const amounts = rows.flatMap((_, index) => (index % 2 === 0 ? [amount(index + 1, '1')] : []));
    expect(cells.sumOfAmounts(amounts).formula).toBeNull();
  });
});
