import { kompetanse } from '../../../src/jobs/kompetanse/kompetanse';
import { answerWithKept } from '../../../src/jobs/kept-settings';
import { runJob } from '../../../src/jobs/run-job';
import { LOCALES } from '../../../src/jobs/locales';
import { DAYS_TO_1904, showsDay } from '../../../src/workbook/date-system';
import { cellAt, findSheet, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { workbook } from '../../support/kompetanse';
import { date, memoryWorkbook } from '../../support/memory-workbook';
import { standing } from '../../support/standing';
import { ExcelUnderTest } from './excel-under-test';

const PLAN = workbook({
  utdanninger: [
    ['Ansatt', 'Utdanning', 'Type', 'Studiepoeng', 'Start', 'Slutt'],
    ['Kari', 'Veiledning', 'Studium', 30, date('2026-08-15'), date('2027-06-15')],
  ],
});

/** An Excel with the plan, its days counted from 1904 or as usual. */
function excelWith(date1904: boolean, format?: string): ExcelUnderTest {
  const excel = new ExcelUnderTest(memoryWorkbook(PLAN));
  const { model } = excel.server;
  model.date1904 = date1904;
  for (const { rows } of model.sheets) {
    for (const cells of rows.values()) {
      for (const cell of cells.values()) {
        if (typeof cell.value !== 'number' || !showsDay(cell.numberFormat)) continue;
        if (date1904) cell.value -= DAYS_TO_1904;
        if (format !== undefined) cell.numberFormat = format;
      }
    }
  }
  return excel;
}

async function run({ host }: ExcelUnderTest): Promise<void> {
  const now = () => new Date(2026, 10, 22);
  await runJob(kompetanse, host, {
    settings: {},
    sheets: [],
    locale: LOCALES.nb,
    formulas: true,
    write: true,
    now,
  });
}

const contents = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, [...cells]])]);

describe('A workbook that counts its days from 1904', () => {
  test.each([
    'dd.mm.yyyy',
    'd.m.yy',
    'yyyy-mm-dd',
    'd. mmmm yyyy',
    'm/d/yy',
    '[Red]mmmm yyyy',
    '"dato" mmmm yyyy',
  ])('is seen by days shown as %s', async (format) => {
    const [usual, later] = [excelWith(false, format), excelWith(true, format)];
    expect(contents(await later.host.read())).toEqual(contents(await usual.host.read()));
  });

  test('gets the result of one that counts as usual, each day by its own number, and it fits afterwards', async () => {
    const [usual, later] = [excelWith(false), excelWith(true)];
    await run(usual);
    await run(later);
    const [from1900, from1904] = [await usual.host.read(), await later.host.read()];
    expect(contents(from1904)).toEqual(contents(from1900));
    const days = [...findSheet(from1900, 'Tillegg')!.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) =>
        showsDay(cell.numberFormat) && typeof cell.value === 'number'
          ? [{ row, column, value: cell.value }]
          : [],
      ),
    );
    expect(days.length).toBeGreaterThan(0);
    for (const { row, column, value } of days) {
      expect(cellAt(findSheet(from1904, 'Tillegg')!, row, column).value).toBe(value);
      const stored = later.server.model.sheet('Tillegg')!.rows.get(row)!.get(column)!;
      if (stored.formula === undefined) expect(stored.value).toBe(value - DAYS_TO_1904);
    }
    expect(await standing(kompetanse, from1904)).toContain('Permisjon: current');
  });

  test('is seen by one column whose days can be read, though those before it show no year', async () => {
    const [usual, later] = [excelWith(false), excelWith(true)];
    for (const { server } of [usual, later]) {
      const rows = server.model.sheet('Utdanninger')!.rows;
      rows.get(2)!.get(5)!.numberFormat = 'd.m';
    }
    expect(contents(await later.host.read())).toEqual(contents(await usual.host.read()));
  });

  // Nothing tells then, and Excel's usual count is the likelier by far; the host's README says so.
  test('is taken for a usual one where no day shows its year, and the first cell is told', async () => {
    const excel = excelWith(true, 'd.m');
    const snapshot = await excel.host.read();
    const sheet = findSheet(snapshot, 'Utdanninger')!;
    const start = cellAt(sheet, 2, 5).value;
    expect(start).toBe((date('2026-08-15').value as number) - DAYS_TO_1904);
    expect(sheet.dayOfUnknownYear).toEqual({ row: 2, column: 5 });
    expect(await yearsTold(excel)).toEqual([{ sheet: 'Utdanninger', row: 2, column: 5 }]);
  });

  test.each([
    ['a day shows its year', excelWith(false)],
    ['a day shows that it counts from 1904', excelWith(true)],
    ['cells show times alone', excelWith(false, 'hh:mm')],
    ['cells show amounts', excelWith(false, '# ##0')],
  ])('is no matter where %s', async (_what, excel) => {
    expect((await excel.host.read()).sheets.map(({ dayOfUnknownYear }) => dayOfUnknownYear)).toEqual(
      excel.server.model.sheets.map(() => undefined),
    );
    expect(await yearsTold(excel)).toEqual([]);
  });

  test('is not told of days on a sheet that nothing is read of', async () => {
    const excel = excelWith(false, '# ##0');
    const { rows } = excel.server.model.addSheet('Kalender');
    rows.set(3, new Map([[2, { value: 46_000, numberFormat: 'd.m' }]]));
    const { sheets } = await excel.host.read();
    expect(sheets.at(-1)!.dayOfUnknownYear).toEqual({ row: 3, column: 2 });
    expect(await yearsTold(excel)).toEqual([]);
  });

  async function yearsTold({ host }: ExcelUnderTest): Promise<readonly unknown[]> {
    const { issues } = answerWithKept(kompetanse, await host.read(), { settings: {}, sheets: [] });
    return issues.filter(({ code }) => code === 'date.year-unknown').map(({ address }) => address);
  }
});

describe('To see from when days count', () => {
  const PLACES = { sheets: 30, columns: 40 };
  const withDays = (format: string) =>
    new ExcelUnderTest(
      memoryWorkbook(
        Object.fromEntries(
          Array.from({ length: PLACES.sheets }, (_, sheet) => [
            `Ark ${sheet}`,
            [
              Array.from({ length: PLACES.columns }, () => ({
                ...date('2026-08-15'),
                numberFormat: format,
              })),
            ],
          ]),
        ),
      ),
    );

  test.each([
    ['dd.mm.yyyy', 1],
    ['mmmm yyyy', 1],
    // No text that is shown can tell, and none is asked for.
    ['d.m', 0],
    ['# ##0', 0],
  ])('costs one request, however many sheets and columns have days: %s', async (format, more) => {
    const [days, numbers] = [withDays(format), withDays('0')];
    await days.host.read();
    await numbers.host.read();
    expect(days.server.requests.length).toBe(numbers.server.requests.length + more);
  });
});
