import { GridHost } from '../../../src/hosts/grid/grid-host';
import { englishNumber } from '../../../src/hosts/grid/norwegian-entry';
import { cellAt } from '../../../src/workbook/snapshot';
import { formula, memoryWorkbook } from '../../support/memory-workbook';
import { disposeGrids, headlessGrid } from './headless-grid';

afterEach(disposeGrids);

describe('A person types in the grid as in a Norwegian Excel', () => {
  test.each([
    ['1 224,50', '1224.50'],
    ['1\u00a0224\u202f000', '1224000'],
    ['0,5', '0.5'],
    ['−3,25', '-3.25'],
    ['40 %', '40%'],
    ['12,5 %', '12.5%'],
  ])('%j, and it is the number %j', (typed, number) => {
    expect(englishNumber(typed)).toBe(number);
  });

  test.each(['1.224,50', '12 24', '=1,5', 'kr 5', ',5', '1,', '1,2,3', '31.12.2018'])(
    '%j, and it stays',
    (typed) => {
      expect(englishNumber(typed)).toBeNull();
    },
  );
});

test.each<[`=${string}`, string]>([
  ['=FIXED(5466440.86,2)', '5\u00a0466\u00a0440,86'],
  ['=FIXED(-0.5,1)&" kr"', '-0,5 kr'],
  ['=ROUND(12.5,4)&" %"', '12,5 %'],
  ['=CONCATENATE(A1*3," kr")', '0,3 kr'],
  ['="Andel "&1', 'Andel 1'],
  ['=A1&"."', '0,1.'],
])('The formula %s gives a Norwegian text', async (text, expected) => {
  const grid = headlessGrid();
  const host = GridHost.open(grid, memoryWorkbook({ Ark: [[0.1, formula(text)]] }));
  grid.univer.getFormula().executeCalculation();
  await grid.univer.getFormula().onCalculationResultApplied();
  expect(cellAt((await host.read()).sheets[0]!, 1, 2).value).toBe(expected);
});
