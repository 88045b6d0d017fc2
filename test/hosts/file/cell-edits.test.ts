import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import type { CellEdit } from '../../../src/hosts/file/edit/cell-edit';
import { type Cell, cellAt } from '../../../src/workbook/snapshot';
import { issueText } from '../issue-text';
import { sheetPlan } from '../plans';
import { plainWorkbook, unpacked, withWorkbookPart, zipped } from './package-files';

const SHEET = 'xl/worksheets/sheet1.xml';

const edit = (row: number, column: number, cell: Cell, sheet = 'Ark'): CellEdit => ({
  sheet,
  row,
  column,
  cell,
});

/** The sheet part after an edit of the workbook that holds these elements in its only sheet. */
async function edited(contents: string, ...edits: readonly CellEdit[]): Promise<string> {
  const file = await WorkbookFile.open(zipped(plainWorkbook({ Ark: contents })), 'inn.xlsx', nodeDeflate);
  const { file: changed } = await file.withEdits(edits);
  const sheet = unpacked(await changed.bytes())[SHEET] ?? '';
  return sheet.replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
}

describe('A changed cell', () => {
  test('stands in the place of the one before, in its look', async () => {
    expect(
      await edited(
        '<sheetData><row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" t="str"><v>x</v></c></row></sheetData>',
        edit(1, 1, { value: '=Skjervøy & <omegn>' }),
        edit(1, 2, { value: true }),
      ),
    ).toBe(
      '<sheetData><row r="1"><c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve">=Skjervøy &amp; &lt;omegn&gt;</t></is></c>' +
        '<c r="B1" t="b"><v>1</v></c></row></sheetData>',
    );
  });

  test('that is new comes in its order, in a row that is there, has no cells or is new', async () => {
    expect(
      await edited(
        '<dimension ref="B2:D4"/><sheetData><row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4" ht="30"/></sheetData>',
        edit(5, 1, { value: 5 }),
        edit(4, 2, { value: 4 }),
        edit(3, 2, { value: 3 }),
        edit(2, 3, { value: 'c' }),
        edit(2, 5, { value: 6 }),
        edit(2, 1, { value: 7 }),
        edit(1, 1, { value: 8 }),
      ),
    ).toBe(
      '<dimension ref="A1:E5"/><sheetData><row r="1"><c r="A1"><v>8</v></c></row>' +
        '<row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>1</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve">c</t></is></c>' +
        '<c r="D2"><v>2</v></c><c r="E2"><v>6</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>' +
        '<row r="4" ht="30"><c r="B4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row></sheetData>',
    );
  });

  test('comes into a sheet without any, whatever the prefix of its elements', async () => {
    expect(await edited('<sheetData/>', edit(2, 1, { value: 1 }))).toBe(
      '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
    );
    const prefixed =
      '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="1"/></x:sheetData>';
    expect(await edited(prefixed, edit(1, 1, { value: 1 }))).toContain(
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>',
    );
  });

  test('loses its value and keeps its look', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="0"><f>1+1</f><v>2</v></c></row></sheetData>';
    expect(await edited(sheet, edit(1, 1, { value: null }))).toBe(
      '<sheetData><row r="1"><c r="A1" s="0"/></row></sheetData>',
    );
  });

  test('holds a formula as files keep it', async () => {
    const sheet = await edited('<sheetData/>', edit(1, 1, { value: 'a', formula: '=IFS(B1<2,"a IFS(")' }));
    expect(sheet).toContain('<c r="A1" t="str"><f>_xlfn.IFS(B1&lt;2,&quot;a IFS(&quot;)</f><v>a</v></c>');
  });

  test('that has only another value keeps its formula byte for byte', async () => {
    const sheet = '<sheetData><row><c><f ca="1">SUM( B1 )</f><v>2</v></c></row></sheetData>';
    expect(await edited(sheet, edit(1, 1, { value: 3, formula: '=SUM( B1 )' }))).toBe(
      sheet.replace('<v>2</v>', '<v>3</v>'),
    );
  });

  test('whose formula others share leaves each of them its own', async () => {
    const shared = (row: number, formula: string) =>
      `<row r="${row}"><c r="B${row}">${formula}<v>${row}</v></c></row>`;
    const sheet =
      '<sheetData>' +
      shared(1, '<f t="shared" ref="B1:B3" si="0">A1&amp;"A1"&amp;$A$9</f>') +
      shared(2, '<f t="shared" si="0"/>') +
      shared(3, '<f t="shared" si="0"></f>') +
      '</sheetData>';
    expect(await edited(sheet, edit(1, 2, { value: 7 }))).toBe(
      '<sheetData><row r="1"><c r="B1"><v>7</v></c></row>' +
        shared(2, '<f>A2&amp;&quot;A1&quot;&amp;$A$9</f>') +
        shared(3, '<f>A3&amp;&quot;A1&quot;&amp;$A$9</f>') +
        '</sheetData>',
    );
    expect(await edited(sheet, edit(2, 2, { value: 7 }))).toBe(
      sheet.replace('<f t="shared" si="0"/><v>2</v>', '<v>7</v>'),
    );
    const recalculated = await edited(
      sheet,
      edit(1, 2, { value: 7 }),
      edit(2, 2, { value: 8, formula: '=A2&"A1"&$A$9' }),
    );
    expect(recalculated).toContain('<c r="B2"><f>A2&amp;&quot;A1&quot;&amp;$A$9</f><v>8</v></c>');
  });

  test('may get another number format, and else the look of its row or column', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>' +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="3"><xf/><xf numFmtId="9"/><xf numFmtId="2" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
    const parts = withWorkbookPart(
      plainWorkbook({
        Ark: '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2"/></sheetData>',
      }),
      'styles',
      'styles.xml',
      styles,
    );
    const file = await WorkbookFile.open(zipped(parts), 'inn.xlsx', nodeDeflate);
    const inOwnLook = await file.withEdits([edit(1, 2, { value: 1 }), edit(2, 2, { value: 0.5 })]);
    expect(unpacked(await inOwnLook.file.bytes())['xl/styles.xml']).toBe(styles);
    expect(await cellsOf(inOwnLook.file, [1, 2], [2, 2])).toEqual([
      { value: 1, numberFormat: '0.00' },
      { value: 0.5, numberFormat: '0%' },
    ]);
    const formatted = await file.withEdits([edit(1, 2, { value: 45_000, numberFormat: 'dd.mm.yyyy' })]);
    expect(await cellsOf(formatted.file, [1, 2])).toEqual([{ value: 45_000, numberFormat: 'dd.mm.yyyy' }]);
    expect(unpacked(await formatted.file.bytes())['xl/styles.xml']).toMatch(
      /<xf numFmtId="164" applyAlignment="1" applyNumberFormat="1"><alignment wrapText="1"\/><\/xf>/,
    );
  });

  test('counts days from 1904 where the workbook does', async () => {
    const parts = plainWorkbook({ Ark: '<sheetData/>' });
    const since1904 = (parts['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const bytes = zipped({ ...parts, 'xl/workbook.xml': since1904 });
    const file = await WorkbookFile.open(bytes, 'inn.xlsx', nodeDeflate);
    const day = { value: 45_000, numberFormat: 'dd.mm.yyyy' };
    const changed = await file.withEdits([edit(1, 1, day)]);
    expect(unpacked(await changed.file.bytes())[SHEET]).toContain('<v>43538</v>');
    expect(await cellsOf(changed.file, [1, 1])).toEqual([day]);
  });

  test('has Excel calculate anew, without the chain of formulas that were', async () => {
    const parts = withWorkbookPart(
      plainWorkbook({ Ark: '<sheetData><row><c><f>1</f></c></row></sheetData>' }),
      'calcChain',
      'calcChain.xml',
      '<calcChain><c r="A1" i="1"/></calcChain>',
    );
    const file = await WorkbookFile.open(zipped(parts), 'inn.xlsx', nodeDeflate);
    const { file: changed } = await file.withEdits([edit(1, 1, { value: 2 })]);
    const after = unpacked(await changed.bytes());
    expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
    expect(after['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  async function cellsOf(
    file: WorkbookFile,
    ...places: readonly (readonly [row: number, column: number])[]
  ): Promise<readonly Cell[]> {
    const [sheet] = (await file.read()).sheets;
    return places.map(([row, column]) => cellAt(sheet!, row, column));
  }
});

describe('Refused, with its cell, is a change', () => {
  const array =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
  test.each([
    ['in a sheet that is missing', '<sheetData/>', edit(1, 1, { value: 1 }, 'Borte'), 'sheet.missing'],
    ['of a part of an array formula', array, edit(2, 1, { value: 1 }), 'edit.part-of-array'],
    [
      'of a cell that another covers',
      '<sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      edit(1, 2, { value: 1 }),
      'edit.merged',
    ],
    [
      'to a formula of many cells',
      '<sheetData/>',
      edit(1, 1, { value: 1, formula: '=SUM(UNIQUE(B:B))' }),
      'edit.function',
    ],
    ['in a sheet without a place for cells', '', edit(1, 1, { value: 1 }), 'edit.no-cells'],
  ])('%s', async (_what, contents, change, code) => {
    const error: unknown = await edited(contents, change).then(
      () => new Error('It was written'),
      (reason: unknown) => reason,
    );
    expect(issueText(error)).toMatchObject({ code });
  });

  test('of a heading of an Excel table', async () => {
    const plan = sheetPlan('Ark', {
      rows: [['Kommune'], ['Skjervøy']],
      tables: [{ name: 'Andeler', range: { top: 1, left: 1, bottom: 2, right: 1 }, hasTotalRow: false }],
    });
    const { file } = await WorkbookFile.empty('ny.xlsx', nodeDeflate).withResults([plan]);
    const error: unknown = await file
      .withEdits([edit(1, 1, { value: 'Navn' })])
      .catch((reason: unknown) => reason);
    expect(issueText(error)).toEqual({ code: 'edit.table-heading', table: 'Andeler' });
    await expect(file.withEdits([edit(2, 1, { value: 'Kåfjord' })])).resolves.toMatchObject({
      notCarried: [],
    });
  });

  test('of an array formula to itself is none, and its value may be written', async () => {
    expect(await edited(array, edit(1, 1, { value: 9, formula: '=B1:B2' }))).toBe(
      array.replace('<v>1</v>', '<v>9</v>'),
    );
  });
});
