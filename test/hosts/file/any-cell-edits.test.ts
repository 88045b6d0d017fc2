import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import type { CellEdit } from '../../../src/hosts/file/edit/cell-edit';
import { type GridRange, isInside } from '../../../src/workbook/address';
import { type Cell, findSheet, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { unpacked } from './package-files';
import { complaintsAbout } from './validity/complaints';

const FIXTURES = join(__dirname, '../../fixtures');

describe.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx'])('Any changes of %s', (name) => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=A1', ' mellomrom ', 'linje\nskift', '_x0041_', '<&">'),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constant({ error: '#N/A' }),
    fc.constant(null),
  );
  const cell = fc.oneof(
    value.map((constant): Cell => ({ value: constant === '' ? null : constant })),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: 1 })
      .map((result): Cell => ({ value: result, formula: '=1+SUM(A1:B2)' })),
  );

  test('are read again, beside all else as it was, without complaints', async () => {
    const bytes = await readFile(join(FIXTURES, name));
    const file = await WorkbookFile.open(bytes, name, nodeDeflate);
    const before = await file.read();
    const { parts, sheets } = { parts: unpacked(bytes), sheets: before.sheets.map((sheet) => sheet.name) };
    const edits = fc.array(
      fc.record({
        sheet: fc.constantFrom(...sheets),
        row: fc.integer({ min: 1, max: 40 }),
        column: fc.integer({ min: 1, max: 12 }),
        cell,
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (wanted) => {
        const possible = distinct(wanted).filter((each) => isPossible(before, each));
        const { file: changed } = await file.withEdits(possible);
        const written = await changed.bytes();
        const after = await (await WorkbookFile.open(written, name, nodeDeflate)).read();
        expect(contentsOf(after)).toEqual(contentsOf(withCells(before, possible)));
        const partsAfter = unpacked(written);
        const untouched = Object.keys(parts).filter((part) => !/worksheets\/sheet|workbook\.xml$/.test(part));
        for (const part of untouched) expect(partsAfter[part]).toBe(parts[part]);
        expect(await complaintsAbout(written, bytes)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

function distinct(edits: readonly CellEdit[]): readonly CellEdit[] {
  return [...new Map(edits.map((each) => [`${each.sheet} ${each.row} ${each.column}`, each])).values()];
}

/** Headings of tables and covered cells are refused. */
function isPossible(workbook: WorkbookSnapshot, { sheet: name, row, column }: CellEdit): boolean {
  const sheet = findSheet(workbook, name)!;
  const isHere = (range: GridRange): boolean => isInside(range, row, column);
  const isHeading = sheet.tables.some(({ range }) => isHere(range) && range.top === row);
  const isCovered = sheet.merges.some(
    (merge) => isHere(merge) && (merge.top !== row || merge.left !== column),
  );
  return !isHeading && !isCovered;
}

/** All values and formulas by their places. */
function contentsOf({ sheets }: WorkbookSnapshot): unknown {
  const cells = sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, ofRow]) =>
      [...ofRow].map(
        ([column, { value, formula }]) => [`${sheet.name} ${row} ${column}`, { value, formula }] as const,
      ),
    ),
  );
  return Object.fromEntries(
    cells.filter(([, { value, formula }]) => value !== null || formula !== undefined),
  );
}

function withCells({ sheets }: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => {
      const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
      for (const { row, column, cell } of edits.filter((each) => each.sheet === sheet.name)) {
        rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
      }
      return { ...sheet, rows };
    }),
  };
}
