import { FileHost } from '../../src/hosts/file/file-host';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { fordel } from '../support/command-line';
import { filledCells } from '../support/filled-cells';
import { useTemporaryFolder } from '../support/temporary-folder';
import { FILE_TOPICS } from './files/all-files';
import { expectOutcome } from './files/expect-outcome';

const file = useTemporaryFolder();

const USUAL_SHEETS = ['Deltakere', 'Nøkler', 'Kostnader', 'Fordeling', 'Avrunding', 'Lest grunnlag'];

describe.each(Object.entries(FILE_TOPICS))('%s', (_topic, entries) => {
  test.each(entries.map((entry) => ({ name: entry.name, entry })))('$name', async ({ entry }) => {
    const result = await expectOutcome(entry, file('.'), fordel);
    if (result === null) return;
    const { sheets } = await (await FileHost.open(result, { output: file('unused.xlsx') })).read();
    expect(sheets.map(({ name }) => name)).toEqual(entry.sheets ?? USUAL_SHEETS);
    expect(sheets.filter(({ mark }) => mark !== null).flatMap(formulasOfTexts)).toEqual([]);
  });
});

/** Formulas of a result that were texts or formulas of the input, by what the corpus has of such. */
function formulasOfTexts(sheet: SheetSnapshot): readonly string[] {
  const formulas = [...filledCells(sheet)].map(({ cell }) => cell.formula ?? '');
  return formulas.filter((formula) => /HYPERLINK|cmd\||7\*7|^=-7|SUM\(A1\)/i.test(formula));
}

test('The corpus has at least 80 files, each under a name of its own', () => {
  const names = Object.values(FILE_TOPICS).flatMap((entries) => entries.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(80);
  expect(new Set(names).size).toBe(names.length);
});
