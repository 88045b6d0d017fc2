import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { rangeName } from '../../../src/workbook/address';
import { ExcelUnderTest } from './excel-under-test';
import { costWorkbook, runKostnader } from './kostnader-in-excel';
import { usedRange } from './server/model';

const MEGABYTE = 1_000_000;

describe.each([5, 1_000, 100_000])('The job kostnader in Excel with %i participants', (participants) => {
  let excel: ExcelUnderTest;
  let rangesWithCells: readonly string[];

  beforeAll(async () => {
    excel = await afterKostnader(costWorkbook(participants));
    rangesWithCells = inputRanges(excel);
  }, 180_000);

  test('asks Excel four times, and once more for each block that a request or an answer has no room for', () => {
    const asked = excel.server.requests.length;
    const bytes = excel.server.requests.reduce((sum, each) => sum + each.bytes + each.answerBytes, 0);
    const blocks = Math.ceil(bytes / (3 * MEGABYTE));
    expect(asked).toBeLessThanOrEqual(4 + (participants > 1_000 ? blocks : 0));
    expect(asked).toBeGreaterThanOrEqual(4);
  });

  test('sends no request and gets no answer above 4 MB', () => {
    const { requests } = excel.server;
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(4 * MEGABYTE);
    expect(Math.max(...requests.map(({ answerBytes }) => answerBytes))).toBeLessThan(4 * MEGABYTE);
  });

  test('reads every cell of the input once and no other', () => {
    expect(joined(excel.server.cellsRead)).toEqual(rangesWithCells);
  });

  test('looks once more at what was entered in the tables that the result rests on, and at no other cell', () => {
    const { cellsRead, entriesRead } = excel.server;
    const again = entriesRead.slice(cellsRead.length);
    expect(entriesRead.slice(0, cellsRead.length)).toEqual(cellsRead);
    expect(joined(again)).toEqual(rangesWithCells);
  });

  test('leaves no range for Excel to remember', async () => {
    await settled(excel);
    expect(excel.server.references.count).toBe(0);
  });
});

async function afterKostnader(workbook: MemoryWorkbook): Promise<ExcelUnderTest> {
  const excel = new ExcelUnderTest(workbook);
  const { issues, receipt } = await runKostnader(excel.host);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(receipt?.sheets.map(({ name }) => name)).toEqual(['Fordeling', 'Avrunding', 'Lest grunnlag']);
  expect(excel.server.complaints).toEqual([]);
  return excel;
}

function inputRanges({ server }: ExcelUnderTest): readonly string[] {
  return server.model.sheets
    .filter(({ names }) => names.length === 0)
    .map((sheet) => `${sheet.name} ${rangeName(usedRange(sheet)!)}`);
}

/** The ranges of each sheet one below the other as one; ranges that do not follow each other stay apart. */
function joined(ranges: ExcelUnderTest['server']['cellsRead']): readonly string[] {
  const sheets = [...new Set(ranges.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = ranges.filter((each) => each.sheet === sheet).map(({ range }) => range);
    const whole: typeof own = [];
    for (const range of own) {
      const above = whole.at(-1);
      const follows =
        above?.bottom === range.top - 1 && above.left === range.left && above.right === range.right;
      if (follows) whole[whole.length - 1] = { ...above, bottom: range.bottom };
      else whole.push(range);
    }
    return whole.map((range) => `${sheet} ${rangeName(range)}`);
  });
}

/** The library lets ranges go in a request of its own, a little later. */
async function settled({ server }: ExcelUnderTest): Promise<void> {
  for (let wait = 0; wait < 100 && server.references.count > 0; wait++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
