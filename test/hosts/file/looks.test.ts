import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import type { SheetLooks } from '../../../src/hosts/file/read/sheet-looks';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import { STYLES } from '../../../src/workbook/styles';
import { cellsOf, sheetPlan } from '../plans';
import { plainWorkbook, withWorkbookPart, zipped } from './package-files';

const THEME =
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

const STYLE_SHEET =
  '<styleSheet><fonts><font><sz val="11"/></font><font><b/><i val="0"/><u/><sz val="14"/><color theme="1"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="dashed"><color theme="3" tint="0.4"/></left><top style="thin"><color rgb="FF112233"/></top><bottom style="double"><color auto="1"/></bottom></border></borders>' +
  '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf>' +
  '<xf fillId="3"/><xf fontId="99" fillId="odd"/></cellXfs></styleSheet>';

const FULL_LOOK = {
  bold: true,
  underline: true,
  size: 14,
  color: '000000',
  fill: 'A2B9E2',
  borders: {
    left: { weight: 'thin', color: '8497B0' },
    top: { weight: 'thin', color: '112233' },
    bottom: { weight: 'thick', color: null },
  },
  align: 'center',
  verticalAlign: 'top',
  wrap: true,
  indent: 2,
};

async function looksOf(sheet: string, styles = STYLE_SHEET, theme = THEME): Promise<SheetLooks> {
  const styled = withWorkbookPart(plainWorkbook({ Ark: sheet }), 'styles', 'styles.xml', styles);
  const bytes = zipped(withWorkbookPart(styled, 'theme', 'theme1.xml', theme));
  const [looks] = await (await WorkbookFile.open(bytes, 'inn.xlsx', nodeDeflate)).looks();
  return looks!;
}

describe('The look of a sheet', () => {
  test('is that of its cells, else of their rows, else of their columns', async () => {
    const { cells, rows, columns } = await looksOf(
      '<cols><col min="2" max="3" style="2"/></cols><sheetData><row><c s="1"/><c/><c s="3"/></row><row s="2" customFormat="1"/><row s="2"/></sheetData>',
    );
    expect(columns).toEqual(new Map([2, 3].map((column) => [column, { fill: 'FFFF00' }])));
    expect(rows).toEqual(new Map([[2, { fill: 'FFFF00' }]]));
    expect(cells.get(1)).toEqual(
      new Map<number, object>([
        [1, FULL_LOOK],
        [2, {}],
        [3, {}],
      ]),
    );
  });

  test('has widths, heights, what is frozen and whether lines are shown', async () => {
    const looks = await looksOf(
      '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="2" width="10.7109375"/><col min="5" max="16384" width="3"/></cols>' +
        '<sheetData><row r="3" ht="30"/></sheetData>',
    );
    expect([looks.frozenRows, looks.frozenColumns, looks.showsGridLines]).toEqual([2, 1, false]);
    expect([1, 2, 3].map((column) => looks.columnWidths.get(column))).toEqual([10, 10, undefined]);
    expect(looks.rowHeights).toEqual(new Map([[3, 30]]));
  });

  test('has as many columns told as a sheet has, however often they are told', async () => {
    const told = (times: number) =>
      `<cols>${'<col min="1" max="16384" width="3"/>'.repeat(times)}<col min="2000" max="2000" width="10.7109375"/></cols><sheetData/>`;
    // Each tag tells of 1 024 columns at most, so that 16 of them are a whole sheet.
    expect((await looksOf(told(15))).columnWidths.get(2_000)).toBe(10);
    expect((await looksOf(told(16))).columnWidths.get(2_000)).toBeUndefined();
    expect((await looksOf(told(20_000))).columnWidths.size).toBe(1_024);
  });

  test.each([
    [
      'the theme is broken',
      STYLE_SHEET.replace(/<borders>.*<\/borders>/, ''),
      '<a:theme',
      { ...FULL_LOOK, color: undefined, fill: undefined, borders: undefined },
    ],
    ['there are no cell styles', '<styleSheet/>', THEME, undefined],
  ])('stops nothing when %s', async (_what, styles, theme, look) => {
    const { cells } = await looksOf('<sheetData><row><c s="1"/></row></sheetData>', styles, theme);
    expect(cells.get(1)?.get(1)).toEqual(look);
  });

  test('is what Fordel wrote', async () => {
    const plan = sheetPlan('Fordeling', { rows: [['Kommune']] });
    const cells = cellsOf(plan).map((cell) => ({ ...cell, style: 'checkFailed' as const }));
    const written = await WorkbookFile.empty('ny.xlsx', nodeDeflate).withResults([
      { ...plan, rows: [cells], columnWidths: [22], frozenRows: 1 },
    ]);
    const [looks] = await written.file.looks();
    expect(looks?.cells.get(1)?.get(1)).toEqual(STYLES.checkFailed);
    expect([looks?.columnWidths.get(1), looks?.frozenRows]).toEqual([22, 1]);
  });

  test('is found in the example', async () => {
    const path = join(__dirname, '../../../assets/eksempler/norikt-2018.xlsx');
    const file = await WorkbookFile.open(await readFile(path), 'norikt-2018.xlsx', nodeDeflate);
    const looks = await file.looks();
    expect(looks.map(({ name }) => name)).toEqual((await file.read()).sheets.map(({ name }) => name));
    for (const { cells } of looks) expect(cells.get(1)?.get(1)).toEqual(STYLES.title);
  });
});
