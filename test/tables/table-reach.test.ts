import { tableReach } from '../../src/tables/table-reach';
import { isInside, parseRangeAddress, type RangeAddress } from '../../src/workbook/address';
import { memoryHost, type SheetInput } from '../support/memory-workbook';

const CELLS = [['Felles kostnader'], [], [null, 'Post', 'Beløp'], [null, 'Lønn', 1000], [null, 'Drift', 500]];

/** Whether what is read of the table at B3:C5 may rest on the cell. */
async function isInReach(cell: string, sheet: Partial<SheetInput> = {}): Promise<boolean> {
  const [snapshot] = (await memoryHost({ Ark: { cells: CELLS, ...sheet } }).read()).sheets;
  const { top: row, left: column } = parseRangeAddress(`Ark!${cell}`)!;
  const reach: readonly RangeAddress[] = tableReach(snapshot!, parseRangeAddress('Ark!B3:C5')!);
  return reach.some((range) => range.sheet === 'Ark' && isInside(range, row, column));
}

describe('What is read of a table rests on', () => {
  test.each([
    ['its heading', 'C3'],
    ['its first row', 'B4'],
    ['its last cell', 'C5'],
    ['the row just below', 'B6'],
    ['rows further below, that are told as left out', 'B105'],
    ['a heading right beside', 'D3'],
    ['a heading further away', 'F3'],
    ['a line above, that may say thousands', 'A1'],
    ['a line above, wherever it stands', 'H2'],
    ['a text beside its rows, that may say thousands', 'E4'],
    ['a text before its rows', 'A5'],
    ['a text below, wherever it stands', 'H7'],
  ])('%s', async (_, cell) => {
    expect(await isInReach(cell)).toBe(true);
  });

  test('but not on what stands far below', async () => {
    expect(await isInReach('B106')).toBe(false);
  });

  test('every row of an Excel table, those not filled in yet too', async () => {
    const tables = [{ name: 'Kostnader', range: 'B3:C400' }];
    expect(await isInReach('C400', { tables })).toBe(true);
    expect(await isInReach('C400')).toBe(false);
  });
});
