import { readFileSync, writeFileSync } from 'node:fs';
import { FileHost } from '../../../src/hosts/file/file-host';
import { cellAt, findSheet } from '../../../src/workbook/snapshot';
import { recalculate } from '../../oracle/libreoffice';
import { emptyFolder } from '../../oracle/written-result';
import { fordel } from '../../support/command-line';
import { useSharedTemporaryFolder } from '../../support/temporary-folder';
import { plainWorkbook, sheetData, unpacked, zipped } from './package-files';
import { PACKAGES_OF_OTHERS } from './packages-of-others';
import { complaintsAbout } from './validity/complaints';

const file = useSharedTemporaryFolder();
const NAMES = Object.keys(PACKAGES_OF_OTHERS);
const input = (index: number) => file(`inn-${String(index)}.xlsx`);
const output = (index: number) => file(`ut-${String(index)}.xlsx`);

interface Document {
  readonly issues: readonly { readonly code: string; readonly severity: string }[];
  readonly result: {
    readonly agreements: readonly { readonly shares: readonly { readonly shared: string }[] }[];
  } | null;
}

describe.each(NAMES.map((name, index) => [name, index] as const))('A workbook with %s', (name, index) => {
  test('is read as any other, and its result is whole', async () => {
    writeFileSync(input(index), PACKAGES_OF_OTHERS[name]!());
    const { out, err } = await fordel('kostnader', input(index), '--ut', output(index), '--json');
    const { issues, result } = JSON.parse(out) as Document;
    expect([err, issues.filter(({ severity }) => severity === 'error')]).toEqual(['', []]);
    expect(result!.agreements[0]!.shares.map(({ shared }) => shared)).toEqual(['644.92', '463.22', '391.86']);
    const written = readFileSync(output(index));
    // The check's own reader takes what stands in a comment for the end.
    const before = name.includes('comment') ? undefined : readFileSync(input(index));
    // That cells have no addresses is the input's own, in packages that the check cannot open.
    const isOfInput = (complaint: string) => complaint.includes('sheet-cell-ref-missing');
    expect((await complaintsAbout(written, before)).filter((each) => !isOfInput(each))).toEqual([]);
  });
});

/** LibreOffice finds no such part in the workbook as it came, either. */
const CLOSED_TO_LIBREOFFICE = 'a sign by percent in a target';

test('LibreOffice opens each of the results, and finds the shares', async () => {
  const calculated = await recalculate(
    NAMES.map((_, index) => output(index)),
    await emptyFolder(file('regnet')),
  );
  for (const [index, each] of calculated.entries()) {
    if (NAMES[index] === CLOSED_TO_LIBREOFFICE) continue;
    const rows = await each.sheet('Fordeling');
    const sums = rows.filter(([label]) => label === 'Sum');
    expect([NAMES[index], sums[0]?.includes(1500)]).toEqual([NAMES[index], true]);
    expect(await each.sheet('Nøkler')).not.toEqual([]);
  }
}, 300_000);

test('Of two tabs that Excel would group, the result is alone', () => {
  const parts = unpacked(readFileSync(output(NAMES.indexOf('a selected tab in single quotes'))));
  const selected = Object.entries(parts).filter(([, xml]) => /tabSelected=["']1/.test(xml));
  expect(selected.map(([name]) => name)).toHaveLength(1);
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
});

test('A table of the result has a number that no other has', () => {
  const parts = unpacked(readFileSync(output(NAMES.indexOf('a table whose type is that of its extension'))));
  const ids = Object.entries(parts)
    .filter(([name]) => name.startsWith('xl/tables/'))
    .map(([, xml]) => /<table [^>]*?\bid="(\d+)"/.exec(xml)![1]);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('What a sheet says in a way of its own', () => {
  const read = async (contents: string) => {
    writeFileSync(file('ark.xlsx'), zipped(plainWorkbook({ Ark: contents })));
    return findSheet(
      await (await FileHost.open(file('ark.xlsx'), { output: file('ubrukt.xlsx') })).read(),
      'Ark',
    )!;
  };

  test('a large x begins no escape', async () => {
    const sheet = await read(sheetData([['_Xceed_', '_x0041_', '_X0041_']]));
    expect([1, 2, 3].map((column) => cellAt(sheet, 1, column).value)).toEqual(['_Xceed_', 'A', '_X0041_']);
  });

  test.each([
    [
      'A:A',
      [
        ['a', 'b'],
        [null, 'd'],
      ],
    ],
    [
      '1:1',
      [
        ['a', null],
        ['c', 'd'],
      ],
    ],
    [
      'A1:B2',
      [
        ['a', null],
        [null, null],
      ],
    ],
  ])('of cells that %s merges the first is seen', async (ref, expected) => {
    const rows = sheetData([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const sheet = await read(`${rows}<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`);
    expect([1, 2].map((row) => [1, 2].map((column) => cellAt(sheet, row, column).value))).toEqual(expected);
  });

  test('two rows of one number are damage, for nobody knows which holds', async () => {
    const twice =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row></sheetData>';
    await expect(read(twice)).rejects.toMatchObject({ issue: { code: 'file.damaged' } });
  });
});
