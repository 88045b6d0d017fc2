import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { FileHost } from '../../../src/hosts/file/file-host';
import type { WriteReceipt } from '../../../src/workbook/host';
import type { SheetPlan } from '../../../src/workbook/plan';
import { formulaContent, sheetPlan } from '../plans';
import { type Parts, partsOf, saveParts, smallestWorkbook, withWorkbookPart } from './package-files';
import { complaintsAbout } from './validity/complaints';
import { useTemporaryFolder } from '../../support/temporary-folder';

const inFolder = useTemporaryFolder();

beforeAll(() => {
  installChartSupport();
});

const RESULT = sheetPlan('Fordeling', {
  rows: [
    ['Fordeling av kostnader'],
    ['Kommune', 'Andel\n(kr)'],
    ['Skjervøy', 40.5],
    ['Sum & "annet"', formulaContent('=SUM(B3:B3)', 40.5)],
  ],
  tables: [{ name: 'Fordeling', range: { top: 2, left: 1, bottom: 4, right: 2 }, hasTotalRow: true }],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  columnWidths: [30, 12],
  rowHeights: new Map([[2, 32]]),
  frozenRows: 2,
  frozenColumns: 1,
  print: { repeatRows: { first: 2, last: 2 }, onOnePage: false, pageBreaks: [], footer: 'Råd & rett' },
});

const ONE_CELL = smallestWorkbook('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

async function write(input: Parts, plans: readonly SheetPlan[]): Promise<WriteReceipt> {
  await saveParts(input, inFolder('input.xlsx'));
  const host = await FileHost.open(inFolder('input.xlsx'), {
    output: inFolder('output.xlsx'),
    overwrite: true,
  });
  return host.write(plans);
}

async function writtenParts(input: Parts, plans: readonly SheetPlan[]): Promise<Record<string, string>> {
  await write(input, plans);
  return partsOf(inFolder('output.xlsx'));
}

describe('A result sheet in a file', () => {
  test('has its days by the count of the workbook, and times and amounts as they are', async () => {
    const formats = ['dd.mm.yyyy', '[h]:mm', '#,##0.00', 'dd.mm.yyyy'];
    const days = sheetPlan('Dager', {
      rows: [[46_569, 46_569, 46_569, formulaContent('=A1', 46_569)]],
      numberFormats: formats,
    });
    const xml = (workbook: string) =>
      writtenParts({ ...ONE_CELL, 'xl/workbook.xml': workbook }, [days]).then((parts) =>
        [...(parts['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<v>(\d+)<\/v>/g)].map(([, number]) => number),
      );
    const usual = ONE_CELL['xl/workbook.xml']!;
    expect(await xml(usual)).toEqual(['46569', '46569', '46569', '46569']);
    const since1904 = usual.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect(await xml(since1904)).toEqual(['45107', '46569', '46569', '45107']);
  });

  test('has no grid, frozen headings and the only selected tab', async () => {
    const parts = await writtenParts(ONE_CELL, [RESULT]);
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0">' +
        '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(parts['xl/workbook.xml']).toContain('<workbookView activeTab="1"/>');
  });

  test('prints on A4 across, one page wide, with its headings and page numbers', async () => {
    const parts = await writtenParts(ONE_CELL, [RESULT]);
    const sheet = parts['xl/worksheets/sheet2.xml'];
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<oddFooter>&amp;LRåd &amp;&amp; rett&amp;R&amp;P / &amp;N</oddFooter>');
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">Fordeling!$2:$2</definedName>',
    );
  });

  test('begins a page where the plan says so, at the scale of its columns, for Excel ignores breaks in fitted sheets', async () => {
    const plan = { ...RESULT, columnWidths: [100, 100], print: { ...RESULT.print, pageBreaks: [4] } };
    const sheet = (await writtenParts(ONE_CELL, [plan]))['xl/worksheets/sheet2.xml'];
    expect(sheet).not.toContain('fitToPage');
    expect(sheet).toContain('<pageSetup paperSize="9" scale="68" orientation="landscape"/>');
    expect(sheet).toMatch(
      /<\/headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"\/><\/rowBreaks>/,
    );
  });

  test('prints on one page when the plan says so', async () => {
    const plan = { ...RESULT, print: { ...RESULT.print, onOnePage: true } };
    const parts = await writtenParts(ONE_CELL, [plan]);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('fitToHeight="1"');
  });

  test('carries its mark where every host finds it', async () => {
    const parts = await writtenParts(ONE_CELL, [RESULT]);
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_Fordel_resultat" localSheetId="1" hidden="1">{"kostnader/fordeling","Fordeling"}</definedName>',
    );
  });

  test('has its widths and heights', async () => {
    const sheet = (await writtenParts(ONE_CELL, [RESULT]))['xl/worksheets/sheet2.xml'];
    expect(sheet).toContain('<col min="1" max="1" width="30.7109375" customWidth="1"/>');
    expect(sheet).toContain('<row r="2" ht="32" customHeight="1">');
  });

  test('has its rows from the top, also those that have a height and no cell', async () => {
    const rowHeights = new Map([
      [7, 20],
      [2, 30],
      [4, 40],
    ]);
    const plan = sheetPlan('Fordeling', { rows: [[1], [], [3], [4], [], [6]], rowHeights });
    const sheet = (await writtenParts(ONE_CELL, [plan]))['xl/worksheets/sheet2.xml'] ?? '';
    const rows = [...sheet.matchAll(/<row r="(\d)"(?: ht="(\d+)" customHeight="1")?>/g)];
    expect(rows.map(([, row, height]) => [row, height])).toEqual([
      ['1', undefined],
      ['2', '30'],
      ['3', undefined],
      ['4', '40'],
      ['6', undefined],
      ['7', '20'],
    ]);
  });

  test('has no row that is higher than Excel allows', async () => {
    const plan = {
      ...RESULT,
      rowHeights: new Map([
        [1, 409.5],
        [2, 2000],
        [5, 409],
      ]),
    };
    const sheet = (await writtenParts(ONE_CELL, [plan]))['xl/worksheets/sheet2.xml'] ?? '';
    expect([...sheet.matchAll(/<row r="(\d)" ht="(\d+)"/g)].map(([, row, height]) => [row, height])).toEqual([
      ['1', '409'],
      ['2', '409'],
      ['5', '409'],
    ]);
  });

  test.each([
    ['as long as a cell can hold', 'x'.repeat(32_767), 'x'.repeat(32_767)],
    ['too long', 'x'.repeat(32_768), `${'x'.repeat(32_766)}…`],
    ['too long, its last letter a pair', `${'x'.repeat(32_765)}😀x`, `${'x'.repeat(32_765)}…`],
  ])('has a text that is %s, cut with … where need be', async (_what, text, kept) => {
    const plan = sheetPlan('Fordeling', { rows: [[text, formulaContent('=A1', text)]] });
    const sheet = (await writtenParts(ONE_CELL, [plan]))['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet.includes(`<t xml:space="preserve">${kept}</t>`)).toBe(true);
    expect(sheet.includes(`<v>${kept}</v>`)).toBe(true);
  });

  test('has a real table without stripes and buttons, whose columns are named as its headings', async () => {
    const parts = await writtenParts(ONE_CELL, [RESULT]);
    expect(parts['xl/tables/table1.xml']).toContain(
      'id="1" name="Fordeling" displayName="Fordeling" ref="A2:B4" totalsRowCount="1">' +
        '<tableColumns count="2"><tableColumn id="1" name="Kommune" totalsRowLabel="Sum &amp; &quot;annet&quot;"/>' +
        '<tableColumn id="2" name="Andel_x000a_(kr)" totalsRowFunction="custom">' +
        '<totalsRowFormula>SUM(B3:B3)</totalsRowFormula></tableColumn></tableColumns>' +
        '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
    );
  });

  test('is calculated when the workbook is opened, if there is anything to calculate', async () => {
    expect((await writtenParts(ONE_CELL, [RESULT]))['xl/workbook.xml']).toContain(
      '<calcPr fullCalcOnLoad="1"/>',
    );
    expect((await writtenParts(ONE_CELL, [sheetPlan('Tall')]))['xl/workbook.xml']).not.toContain('calcPr');
  });

  test('is not opened on when the user hid it', async () => {
    await write(ONE_CELL, [RESULT]);
    const parts = await partsOf(inFolder('output.xlsx'));
    const workbook = (parts['xl/workbook.xml'] ?? '')
      .replace('name="Fordeling"', 'name="Mitt ark" state="hidden"')
      .replace('activeTab="1"', 'activeTab="0"');
    const again = await writtenParts({ ...parts, 'xl/workbook.xml': workbook }, [RESULT]);
    expect(again['xl/workbook.xml']).toContain('activeTab="0"');
    expect(again['xl/workbook.xml']).toContain('name="Mitt ark" state="hidden"');
    expect(again['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
  });
});

describe('A user’s own sheet in a new file', () => {
  test('has its grid and no mark', async () => {
    const host = await FileHost.create(inFolder('output.xlsx'));
    await host.write([{ ...RESULT, mark: null }]);
    const parts = await partsOf(inFolder('output.xlsx'));
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('showGridLines');
    expect(parts['xl/workbook.xml']).not.toContain('_Fordel_');
  });
});

describe('Writing to a workbook', () => {
  test('deselects the other tabs, for what is typed in one selected tab lands in all', async () => {
    const view = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>';
    const parts = await writtenParts(smallestWorkbook(view), [RESULT]);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<sheetView workbookViewId="0"/>');
  });

  test('drops the calculation chain when a result is written anew', async () => {
    await write(ONE_CELL, [RESULT]);
    const chain = withWorkbookPart(
      await partsOf(inFolder('output.xlsx')),
      'calcChain',
      'calcChain.xml',
      '<calcChain/>',
    );
    const parts = await writtenParts(chain, [RESULT]);
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('drops digital signatures and says so', async () => {
    const origin = '_xmlsignatures/origin.sigs';
    const relationship =
      '<Relationship Id="sig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"' +
      ` Target="${origin}"/></Relationships>`;
    const rels = (ONE_CELL['_rels/.rels'] ?? '').replace('</Relationships>', relationship);
    const receipt = await write({ ...ONE_CELL, '_rels/.rels': rels, [origin]: '' }, [RESULT]);
    expect(receipt.notCarried).toEqual([origin]);
    expect(Object.keys(await partsOf(inFolder('output.xlsx')))).not.toContain(origin);
  });

  test('says what others had put on a result sheet that is written anew', async () => {
    await write(ONE_CELL, [RESULT]);
    const parts = await partsOf(inFolder('output.xlsx'));
    const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
    const comments =
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"' +
      ' Target="../comments1.xml"/></Relationships>';
    const withComments = {
      ...parts,
      [rels]: (parts[rels] ?? '').replace('</Relationships>', comments),
      'xl/comments1.xml': '<comments/>',
    };
    const receipt = await write(withComments, [RESULT]);
    expect(receipt.notCarried).toEqual(['xl/comments1.xml']);
    expect(Object.keys(await partsOf(inFolder('output.xlsx')))).not.toContain('xl/comments1.xml');
  });

  test('keeps macros, and makes a workbook of a template', async () => {
    const ofType = (type: string): Record<string, string> => ({
      ...ONE_CELL,
      '[Content_Types].xml': (ONE_CELL['[Content_Types].xml'] ?? '').replace(
        /application\/vnd\.openxml\S+\.sheet\.main/,
        type,
      ),
    });
    const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main';
    const macros = withWorkbookPart(ofType(macroType), 'vbaProject', 'vbaProject.bin', 'VBA');
    const withMacros = await writtenParts(macros, [RESULT]);
    expect(withMacros['[Content_Types].xml']).toContain(
      '"application/vnd.ms-excel.sheet.macroEnabled.main+xml"',
    );
    expect(withMacros['xl/vbaProject.bin']).toBe('VBA');
    const template = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main';
    const fromTemplate = await writtenParts(ofType(template), [RESULT]);
    expect(fromTemplate['[Content_Types].xml']).toContain('spreadsheetml.sheet.main+xml');
  });

  test('uses the looks that are there, under any prefix, and adds the rest', async () => {
    const styles =
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts>' +
      '<x:cellXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellXfs>' +
      '<x:dxfs count="0"/></x:styleSheet>';
    const parts = await writtenParts(withWorkbookPart(ONE_CELL, 'styles', 'styles.xml', styles), [RESULT]);
    const sections = [...(parts['xl/styles.xml'] ?? '').matchAll(/<x:(\w+) count="(\d+)"/g)].map(
      ([, name]) => name,
    );
    expect(sections).toEqual(['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']);
    expect(parts['xl/styles.xml']).toContain(
      '<x:font><x:sz val="10"/><x:name val="Arial"/></x:font><x:font>',
    );
  });

  test.each([
    ['a new workbook', undefined],
    ['the smallest workbook', ONE_CELL],
  ])('%s makes a package that Excel’s rules allow and that opens again', async (_what, input) => {
    const plans = [RESULT, { ...RESULT, name: 'Avrunding', mark: { job: 'kostnader', sheet: 'avrunding' } }];
    if (input === undefined) await (await FileHost.create(inFolder('output.xlsx'))).write(plans);
    else await write(input, plans);
    expect(await complaintsAbout(await readFile(inFolder('output.xlsx')))).toEqual([]);
    const opened = new Workbook();
    await opened.xlsx.readFile(inFolder('output.xlsx'));
    const sheet = opened.getWorksheet('Fordeling');
    expect(sheet?.getCell('B3').value).toBe(40.5);
    expect(sheet?.getCell('B4').formula).toBe('SUM(B3:B3)');
  });

  test.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx'])(
    '%s makes a package that Excel’s rules allow and that opens again',
    async (fixture) => {
      const input = join(__dirname, '../../fixtures', fixture);
      const host = await FileHost.open(input, { output: inFolder('output.xlsx') });
      await host.settings.merge({ avrunding: 'største rest' });
      await host.write([RESULT]);
      await host.write([RESULT]);
      expect(await complaintsAbout(await readFile(inFolder('output.xlsx')))).toEqual([]);
      const opened = new Workbook();
      await opened.xlsx.readFile(inFolder('output.xlsx'));
      expect(opened.worksheets.map(({ name }) => name)).toEqual([
        'Grunnlag',
        'Beskyttet',
        'Skjult',
        'Fordeling',
      ]);
    },
  );
});
