import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { cellAddressText } from '../../src/workbook/address';
import { overwrittenCells } from '../../src/workbook/overwritten-cells';
import type { LaidOutSheet } from '../../src/workbook/plan';
import type { Cell, SheetSnapshot } from '../../src/workbook/snapshot';
import { WrittenCells, writtenCellsOf } from '../../src/workbook/written-cells';
import { cellsOf, formulaContent, sheetPlan } from '../hosts/plans';
import { workbook } from '../support/kostnader';
import { sheetsOf } from '../support/report';

/** Formulas name the other sheets of the result. */
let results: readonly (readonly LaidOutSheet[])[];
let withFormulas: LaidOutSheet;

beforeAll(async () => {
  results = [await sheetsOf(workbook(), {}, 'nb', true), await sheetsOf(workbook())];
  withFormulas = results[0]![0]!;
});

async function written(plan: LaidOutSheet): Promise<SheetSnapshot> {
  const host = new MemoryHost();
  const sheets = results.find((each) => each.includes(plan)) ?? [plan];
  await host.write(sheets.map((each) => ({ ...each, inputs: [] })));
  return (await host.read()).sheets[sheets.indexOf(plan)]!;
}

function withCell(sheet: SheetSnapshot, row: number, column: number, cell: Cell): SheetSnapshot {
  const cells = new Map(sheet.rows.get(row)).set(column, cell);
  return { ...sheet, rows: new Map(sheet.rows).set(row, cells) };
}

/** The sheet with its rows elsewhere, and its formulas pointing there. */
function withRowsMoved(sheet: SheetSnapshot, from: number, by: number): SheetSnapshot {
  const moved = (row: number) => (row >= from ? row + by : row);
  const formulaMoved = (formula: string) =>
    formula.replace(/(?<=[A-Z]\$?)\d+/g, (row) => String(moved(Number(row))));
  const cellsMoved = (cells: ReadonlyMap<number, Cell>) =>
    new Map(
      [...cells].map(([column, { formula, ...cell }]) => [
        column,
        formula === undefined ? cell : { ...cell, formula: formulaMoved(formula) },
      ]),
    );
  return {
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [moved(row), cellsMoved(cells)])),
  };
}

const namesOf = (sheet: SheetSnapshot) => overwrittenCells(sheet).map(cellAddressText);

describe('A cell of a result that somebody has written over', () => {
  test.each<readonly [string, Cell]>([
    ['a number', { value: 0.123 }],
    ['a text', { value: 'Se møtebok' }],
    ['nothing', { value: null }],
    ['a truth', { value: true }],
    ['a formula', { value: 7, formula: '=3+4' }],
  ])('is found by its place, and no other, when it is %s: each cell in turn', async (_, cell) => {
    for (const plan of results.flat()) {
      const sheet = await written(plan);
      const cells = cellsOf(plan).filter(({ style }) => style !== 'stamp');
      for (const { row, column, content } of cells) {
        if (content.kind === 'empty' && cell.value === null) continue;
        const place = cellAddressText({ sheet: sheet.name, row, column });
        expect(namesOf(withCell(sheet, row, column, cell))).toEqual([place]);
      }
    }
  });

  test('is found among several, in the order of the sheet', async () => {
    let sheet = await written(withFormulas);
    const { top, bottom } = withFormulas.tables[0]!.range;
    for (const row of [bottom, top + 1]) sheet = withCell(sheet, row, 5, { value: 1 });
    sheet = withCell(sheet, top + 2, 4, { value: 2 });
    expect(namesOf(sheet)).toEqual(
      [`E${top + 1}`, `D${top + 2}`, `E${bottom}`].map((cell) => `Fordeling!${cell}`),
    );
  });

  test('is found also below rows that somebody put in', async () => {
    const { top } = withFormulas.tables[0]!.range;
    const sheet = withRowsMoved(await written(withFormulas), 2, 3);
    expect(namesOf(sheet)).toEqual([]);
    expect(namesOf(withCell(sheet, top + 4, 5, { value: 1 }))).toEqual([`Fordeling!E${top + 4}`]);
  });

  test('is found in a very large result by what kind of content it has', async () => {
    const plan = sheetPlan('Fordeling', {
      rows: Array.from({ length: 3_000 }, (_, row) =>
        Array.from({ length: 40 }, (__, column) => row * 1000 + column),
      ),
    });
    expect(writtenCellsOf(plan).length).toBeLessThan(1_000);
    const sheet = withCell(await written(plan), 1234, 5, { value: 'om lag 7' });
    expect(namesOf(sheet)).toEqual(['Fordeling!E1234']);
  });
});

describe('Nothing is written over', () => {
  test('in a result that is as it was written', async () => {
    for (const plan of results.flat()) expect(namesOf(await written(plan))).toEqual([]);
  });

  test('when formulas have found other values', async () => {
    const sheet = await written(withFormulas);
    const rows = new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => [
            column,
            cell.formula === undefined ? cell : { ...cell, value: 4711 },
          ]),
        ),
      ]),
    );
    expect(namesOf({ ...sheet, rows })).toEqual([]);
  });

  test('when the input has moved, or its sheet has got another name', async () => {
    const sheet = await written(withFormulas);
    const renamed = (formula: string) =>
      formula.replaceAll('Deltakere!B', "'Deltakere i 2018'!C").replaceAll('Kostnader!B2', '#REF!');
    const rows = new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => [
            column,
            cell.formula === undefined ? cell : { ...cell, formula: renamed(cell.formula) },
          ]),
        ),
      ]),
    );
    expect(namesOf({ ...sheet, rows })).toEqual([]);
  });

  test('when somebody writes beside the result', async () => {
    const sheet = await written(withFormulas);
    const { right, top } = withFormulas.tables[0]!.range;
    expect(namesOf(withCell(sheet, top, right + 1, { value: 'Ser rett ut' }))).toEqual([]);
  });

  test('as far as is known, in a sheet that does not tell what was written', async () => {
    const sheet = await written(withFormulas);
    expect(namesOf(withCell({ ...sheet, written: undefined }, 1, 1, { value: 1 }))).toEqual([]);
    expect(namesOf({ ...sheet, written: 'noe annet' })).toEqual([]);
  });
});

describe('What is kept of what was written', () => {
  const told = (first: string, salary: number, isAboutPersons: boolean) =>
    writtenCellsOf(sheetPlan('Svar', { rows: [[first, salary]], isAboutPersons }));

  test('is the same whoever a sheet about persons names', () => {
    expect(told('Kari Nordmann', 5, true)).toBe(told('Ola Hansen', 5, true));
    expect(told('Kari Nordmann', 5, false)).not.toBe(told('Ola Hansen', 5, false));
  });

  test('is the same for many a salary, so that none can be read from it', () => {
    const salaries = Array.from({ length: 500_000 }, (_, index) => 300_000 + index);
    const codes = new Map<string, number>();
    for (const salary of salaries.slice(0, 20_000)) {
      const code = told('', salary, true);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes.size).toBeLessThanOrEqual(1023);
    expect(Math.min(...codes.values())).toBeGreaterThan(1);
  });

  test('leaves out what a formula points at and the texts in it', () => {
    const of = (formula: `=${string}`) =>
      writtenCellsOf(sheetPlan('Svar', { rows: [[formulaContent(formula, '')]] }));
    expect(of('="Kari "&Ansatte!B2')).toBe(of('="Ola "&Personer!C9'));
  });

  test('is one entry for rows in which the same was entered', () => {
    const rows = Array.from({ length: 300 }, (_, row) => [formulaContent(`=B${row + 1}*2`, 1)]);
    expect(writtenCellsOf(sheetPlan('Fordeling', { rows }))).toMatch(/^1x300:..$/);
  });

  test('is one entry for each stretch of a very large sheet whose rows have the same kinds', () => {
    const numbers = (from: number, count: number) =>
      Array.from({ length: count }, (_, row) =>
        Array.from({ length: 40 }, (__, column) => from + row * 40 + column),
      );
    const texts = Array.from({ length: 100 }, () => ['likt', ...Array<number>(39).fill(1)]);
    const rows = [...numbers(0, 3_000), ...texts, ...numbers(1_000_000, 10)];
    expect(writtenCellsOf(sheetPlan('Fordeling', { rows }))).toMatch(
      /^1x3000:[^;]{80};3001x100:[^;]{80};3101x10:[^;]{80}$/,
    );
  });

  test('tells numbers apart that look like rows', () => {
    const of = (...formulas: readonly `=${string}`[]) =>
      writtenCellsOf(sheetPlan('Fordeling', { rows: formulas.map((each) => [formulaContent(each, 1)]) }));
    const codes = of('=B1*1E5', '=B2*1E6', '=LOG10(B3)', '=LOG2(B4)', '=B5*2', '=B6*3');
    expect(codes.split(';')).toHaveLength(6);
    expect(of('=B1*1E5', '=$B$2*1E5', '=BB103*1E5')).toMatch(/^1x3:..$/);
  });

  test('is nothing of an empty sheet', () => {
    expect(new WrittenCells({}).text()).toBe('');
  });
});
