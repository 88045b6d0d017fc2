import { FileHost } from '../../../src/hosts/file/file-host';
import type { SheetPlan } from '../../../src/workbook/plan';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { sheetPlan } from '../plans';
import { partsOf, saveParts, smallestWorkbook } from './package-files';

const inFolder = useTemporaryFolder();

const named = (...names: readonly string[]): SheetPlan =>
  sheetPlan('Årets fordeling', {
    rows: [['Kommune'], ['Skjervøy']],
    tables: [{ name: 'Kommuner', range: { top: 1, left: 1, bottom: 2, right: 1 }, hasTotalRow: false }],
    names: names.map((name, index) => ({ name, row: index + 4, column: 3 })),
  });

const EMPTY = smallestWorkbook('<sheetData/>');

async function written(input: Record<string, string>, plan: SheetPlan): Promise<Record<string, string>> {
  await saveParts(input, inFolder('input.xlsx'));
  const output = inFolder('output.xlsx');
  await (await FileHost.open(inFolder('input.xlsx'), { output, overwrite: true })).write([plan]);
  return partsOf(output);
}

/** The names that the workbook's user sees, with their sheet and cell. */
function visibleNames(parts: Record<string, string>): readonly string[] {
  const elements = (parts['xl/workbook.xml'] ?? '').matchAll(
    /<definedName name="([^"]*)"(?: localSheetId="(\d+)")?>([^<]*)</g,
  );
  return [...elements].map(([, name, sheet, cell]) => `${name} (${sheet ?? 'all'}) ${cell}`);
}

function withName(parts: Record<string, string>, element: string): Record<string, string> {
  const workbook = parts['xl/workbook.xml'] ?? '';
  const changed = workbook.includes('</definedNames>')
    ? workbook.replace('</definedNames>', `${element}</definedNames>`)
    : workbook.replace('</sheets>', `</sheets><definedNames>${element}</definedNames>`);
  return { ...parts, 'xl/workbook.xml': changed };
}

describe('A name for a cell of a result sheet', () => {
  test('is known in that sheet and points at its cell', async () => {
    expect(visibleNames(await written(EMPTY, named('Total', 'Andel_per_år')))).toEqual([
      "Total (1) 'Årets fordeling'!$C$4",
      "Andel_per_år (1) 'Årets fordeling'!$C$5",
    ]);
  });

  test('is given again when the sheet is written anew, and gone when it is no longer wanted', async () => {
    const first = await written(EMPTY, named('Total', 'Differanse'));
    expect(visibleNames(await written(first, named('Differanse', 'Sum')))).toEqual([
      "Differanse (1) 'Årets fordeling'!$C$4",
      "Sum (1) 'Årets fordeling'!$C$5",
    ]);
    expect(visibleNames(await written(first, named()))).toEqual([]);
  });

  test('is known again among hundreds', async () => {
    const many = Array.from({ length: 100 }, (_, index) => `Total_${'x'.repeat(240)}_${index}`);
    const first = await written(EMPTY, named(...many));
    const values = [...(first['xl/workbook.xml'] ?? '').matchAll(/>(\{[^<]*\})</g)].map(
      ([, value]) => value!,
    );
    expect(values.length).toBeGreaterThan(1);
    expect(Math.max(...values.map(({ length }) => length))).toBeLessThan(8192);
    expect(visibleNames(await written(first, named('Total')))).toHaveLength(1);
  });

  test('gives way to one that the user gave in that sheet, which stays', async () => {
    const users = '<definedName name="TOTAL" localSheetId="1">7</definedName>';
    const first = withName(await written(EMPTY, named('Differanse')), users);
    expect(visibleNames(await written(first, named('Differanse', 'Total')))).toEqual([
      'TOTAL (1) 7',
      "Differanse (1) 'Årets fordeling'!$C$4",
      "Total_2 (1) 'Årets fordeling'!$C$5",
    ]);
  });

  test('stands beside the same name of the whole workbook and of another sheet', async () => {
    const users =
      '<definedName name="Total">Ark!$A$1</definedName>' +
      '<definedName name="Differanse" localSheetId="0">Ark!$A$2</definedName>';
    expect(visibleNames(await written(withName(EMPTY, users), named('Total', 'Differanse')))).toEqual([
      'Total (all) Ark!$A$1',
      'Differanse (0) Ark!$A$2',
      "Total (1) 'Årets fordeling'!$C$4",
      "Differanse (1) 'Årets fordeling'!$C$5",
    ]);
  });

  test('gives way to the name of a table, also when all is written again', async () => {
    const first = await written(EMPTY, named('kommuner'));
    expect(visibleNames(first)).toEqual(["kommuner_2 (1) 'Årets fordeling'!$C$4"]);
    const second = await written(first, named('kommuner'));
    expect(second['xl/workbook.xml']).toBe(first['xl/workbook.xml']);
    expect(second['xl/tables/table1.xml']).toBe(first['xl/tables/table1.xml']);
  });

  test('is all that a sheet of the user’s own gets', async () => {
    const parts = await written(EMPTY, { ...named('Total'), mark: null });
    expect(visibleNames(parts)).toHaveLength(1);
    expect(parts['xl/workbook.xml']).not.toContain('_Fordel_');
  });
});
