import { FileHost } from '../../../src/hosts/file/file-host';
import { type Cell, isDateFormat, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { type Parts, saveParts, smallestWorkbook, withWorkbookPart } from './package-files';
import { useTemporaryFolder } from '../../support/temporary-folder';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const inFolder = useTemporaryFolder();

/** Formats 1: a date, 2: General as LibreOffice writes it, 3: a percentage, 4: hours. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="General"/>` +
  `<numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>` +
  `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

async function readParts(parts: Parts): Promise<SheetSnapshot> {
  await saveParts(parts, inFolder('input.xlsx'));
  const host = await FileHost.open(inFolder('input.xlsx'), { output: inFolder('output.xlsx') });
  const [sheet] = (await host.read()).sheets;
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

/** The cells by their names, from a sheet of one row or more. */
async function cellsOf(parts: Parts): Promise<Record<string, Cell>> {
  const { rows } = await readParts(parts);
  return Object.fromEntries(
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => [String.fromCharCode(64 + column) + String(row), cell]),
    ),
  );
}

const rowsOf = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData>`;

describe('A workbook file', () => {
  test('may lack styles, shared strings and the addresses of its cells', async () => {
    const contents =
      '<sheetData><row><c><v>1</v></c><c/><c t="b"><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>';
    expect(await cellsOf(smallestWorkbook(contents))).toEqual({
      A1: { value: 1 },
      C1: { value: true },
      A2: { value: 2 },
    });
  });

  test('may name its elements with a prefix', async () => {
    const parts = smallestWorkbook('');
    const sheet =
      `<x:worksheet xmlns:x="${MAIN}"><x:cols><x:col min="2" max="3" hidden="1"/></x:cols>` +
      '<x:sheetData><x:row r="1" hidden="true"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await readParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet })).toMatchObject({
      rows: new Map([[1, new Map([[1, { value: 5 }]])]]),
      hiddenRows: new Set([1]),
      hiddenColumns: new Set([2, 3]),
    });
  });

  test('may be in UTF-16', async () => {
    const parts = smallestWorkbook(rowsOf('<c r="A1" t="str"><v>Kåfjord</v></c>'));
    const sheet = Buffer.from(`\ufeff${parts['xl/worksheets/sheet1.xml']}`, 'utf16le');
    expect(await cellsOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet })).toEqual({
      A1: { value: 'Kåfjord' },
    });
  });

  test('keeps texts apart from their looks and phonetic readings', async () => {
    const strings =
      `<sst xmlns="${MAIN}"><si><t xml:space="preserve"> Skjervøy </t></si>` +
      '<si><r><rPr><b/></rPr><t>Kå</t></r><r><t>fjord</t></r><rPh sb="0" eb="1"><t>ikke med</t></rPh></si>' +
      '<si><t>to_x000D_\nlinjer &amp; _x005F_x0041_</t></si><si><t/></si></sst>';
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const inline = '<c t="inlineStr"><is><r><t>inn</t></r><r><t>linje</t></r></is></c>';
    const parts = withWorkbookPart(
      smallestWorkbook(rowsOf(cells + inline)),
      'sharedStrings',
      'sharedStrings.xml',
      strings,
    );
    expect(await cellsOf(parts)).toEqual({
      A1: { value: ' Skjervøy ' },
      B1: { value: 'Kåfjord' },
      C1: { value: 'to\r\nlinjer & _x0041_' },
      E1: { value: 'innlinje' },
    });
  });

  test('shares formulas, which move with the cell but not in texts and names of sheets', async () => {
    const master = `<c r="B1"><f t="shared" ref="B1:C2" si="0">'2018 Q1'!A1*$D$1+SUM(E:E,2:2)&amp;"AB12"&amp;LOG10(A$1)</f><v>1</v></c>`;
    const cells = await cellsOf(
      smallestWorkbook(rowsOf(master, '<c r="C2" t="str"><f t="shared" si="0"/><v></v></c>')),
    );
    expect(cells).toEqual({
      B1: { value: 1, formula: `='2018 Q1'!A1*$D$1+SUM(E:E,2:2)&"AB12"&LOG10(A$1)` },
      C2: { value: '', formula: `='2018 Q1'!B2*$D$1+SUM(F:F,3:3)&"AB12"&LOG10(B$1)` },
    });
  });

  test('tells a formula that gives an empty text from one that was never calculated', async () => {
    const contents = rowsOf(
      '<c r="A1" t="str"><f>IF(B1=0,"",1)</f><v></v></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>2+2</f></c>',
    );
    expect(await cellsOf(smallestWorkbook(contents))).toEqual({
      A1: { value: '', formula: '=IF(B1=0,"",1)' },
      B1: { value: null, formula: '=1+1' },
      C1: { value: null, formula: '=2+2' },
    });
  });

  test('cuts texts that no cell can hold, and says so with three dots', async () => {
    const strings = `<sst xmlns="${MAIN}"><si><t>${'a'.repeat(32_768)}</t></si></sst>`;
    const contents = rowsOf(`<c t="s"><v>0</v></c><c t="str"><v>${'b'.repeat(32_768)}</v></c>`);
    const cells = await cellsOf(
      withWorkbookPart(smallestWorkbook(contents), 'sharedStrings', 'sharedStrings.xml', strings),
    );
    expect(cells).toEqual({
      A1: { value: `${'a'.repeat(32_766)}…` },
      B1: { value: `${'b'.repeat(32_766)}…` },
    });
  });

  test('reads an empty number of a text as no text', async () => {
    const strings = `<sst xmlns="${MAIN}"><si><t>den første</t></si></sst>`;
    const contents = rowsOf('<c t="s"><v></v></c><c t="d"><v></v></c>');
    expect(
      await cellsOf(
        withWorkbookPart(smallestWorkbook(contents), 'sharedStrings', 'sharedStrings.xml', strings),
      ),
    ).toEqual({});
  });

  test('hides no more columns than a sheet has', async () => {
    const contents = `<cols><col min="16384" max="4294967295" hidden="1"/></cols><sheetData/>`;
    expect((await readParts(smallestWorkbook(contents))).hiddenColumns).toEqual(new Set([16_384]));
  });

  test('shows newer functions without the prefix they have in files', async () => {
    const contents = rowsOf('<c r="A1"><f>_xlfn.IFS(B1,_xlfn._xlws.FILTER(C1:C2,1))</f><v>1</v></c>');
    expect((await cellsOf(smallestWorkbook(contents))).A1?.formula).toBe('=IFS(B1,FILTER(C1:C2,1))');
  });

  test('gives number formats, also the built-in ones', async () => {
    const cells = [1, 2, 3, 4].map((style) => `<c s="${style}"><v>0.5</v></c>`).join('');
    const parts = withWorkbookPart(smallestWorkbook(rowsOf(cells)), 'styles', 'styles.xml', STYLES);
    const read = await cellsOf(parts);
    expect(Object.values(read).map(({ numberFormat }) => numberFormat)).toEqual([
      'm/d/yyyy',
      undefined,
      '0.00%',
      '[h]:mm',
    ]);
    expect(isDateFormat(read.A1?.numberFormat)).toBe(true);
  });

  test('that counts days from 1904 gives the same dates as others', async () => {
    const contents = rowsOf(
      '<c s="1"><v>41669</v></c><c><v>41669</v></c><c s="4"><v>1.5</v></c><c s="1" t="d"><v>2018-01-31</v></c>',
    );
    const parts = withWorkbookPart(smallestWorkbook(contents), 'styles', 'styles.xml', STYLES);
    const workbook =
      parts['xl/workbook.xml']?.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') ?? '';
    const cells = await cellsOf({ ...parts, 'xl/workbook.xml': workbook });
    expect(Object.values(cells).map(({ value }) => value)).toEqual([43131, 41669, 1.5, 43131]);
  });

  test('gives only the first of merged cells', async () => {
    const contents =
      rowsOf('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>', '<c r="A2"><v>3</v></c><c r="C2"><v>4</v></c>') +
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    expect(await cellsOf(smallestWorkbook(contents))).toEqual({ A1: { value: 1 }, C2: { value: 4 } });
  });

  test('gives only the first of merged rows and columns, whole or in part', async () => {
    const row = (number: number): string =>
      ['A', 'B', 'C'].map((column) => `<c r="${column}${number}"><v>${number}</v></c>`).join('');
    const contents =
      rowsOf(row(1), row(2), row(3)) +
      '<mergeCells><mergeCell ref="B1:B1048576"/><mergeCell ref="A3:XFD3"/></mergeCells>';
    expect(Object.keys(await cellsOf(smallestWorkbook(contents)))).toEqual([
      'A1',
      'B1',
      'C1',
      'A2',
      'C2',
      'A3',
    ]);
  });

  test('may hold broken parts that hold no cells', async () => {
    const parts = withWorkbookPart(
      smallestWorkbook(rowsOf('<c><v>1</v></c>')),
      'theme',
      'theme.xml',
      '<ikke xml',
    );
    expect(await cellsOf({ ...parts, 'xl/calcChain.xml': '', 'customXml/item1.xml': '<' })).toEqual({
      A1: { value: 1 },
    });
  });

  test('gives its cells in order even if it does not have them so', async () => {
    const contents =
      '<sheetData><row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    expect(Object.keys(await cellsOf(smallestWorkbook(contents)))).toEqual(['A1', 'A2', 'B2']);
  });
});
