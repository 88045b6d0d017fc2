import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../../../src/hosts/file/file-host';
import { useTemporaryFolder } from '../../../support/temporary-folder';
import { partsOf, zipped } from '../package-files';
import { complaintsAbout } from './complaints';
import { PACKAGE_TRAPS } from './traps/package-traps';
import { WORKBOOK_TRAPS } from './traps/workbook-traps';
import { CELL_TRAPS } from './traps/cell-traps';
import { LOOK_TRAPS } from './traps/look-traps';
import { TABLE_TRAPS } from './traps/table-traps';
import { FORMULA_TRAPS } from './traps/formula-traps';
import { DRAWING_TRAPS } from './traps/drawing-traps';
import { GOOD_PLANS, nested, OTHER_SHEET, replacing, WORKBOOK } from './traps/good-workbook';

const inFolder = useTemporaryFolder();

const TRAPS = [
  ['the package', PACKAGE_TRAPS],
  ['the workbook part', WORKBOOK_TRAPS],
  ['the cells', CELL_TRAPS],
  ['the looks', LOOK_TRAPS],
  ['the tables', TABLE_TRAPS],
  ['the formulas', FORMULA_TRAPS],
  ['the drawings', DRAWING_TRAPS],
] as const;

async function goodParts(): Promise<Record<string, string>> {
  await (await FileHost.create(inFolder('good.xlsx'), { overwrite: true })).write(GOOD_PLANS);
  return partsOf(inFolder('good.xlsx'));
}

describe('A workbook’s file', () => {
  test('that Excel opens as it is gives no complaint', async () => {
    expect(await complaintsAbout(zipped(await goodParts()))).toEqual([]);
  });

  test.each([
    ['columns of a table', 'SUM(Fordelt[Andel],Fordelt[[#This Row],[Andel (kr)]])'],
    ['other sheets, and a text like a formula', `SUM('Fordeling'!A1,fordeling!$B$2:C3)&"a ""; ( [1]"`],
    ['an array, a union and an error', 'SUM({1,2;3,4},(A1,B2),#REF!)'],
    ['the longest text', `CONCATENATE("${'x'.repeat(255)}","")`],
    ['functions as deep as can be', nested(64)],
    ['as many arguments as can be', `SUM(${'1,'.repeat(254)}1)`],
    ['a function of later years by its name in files', '_xlfn.IFS(B4>0,1,TRUE,LEN("IFS("))'],
    ['brackets in a column’s name', "IF(TRUE,-1.5E-3,Fordelt['[2018']])"],
  ])('with %s in a formula gives none either', async (_what, text) => {
    const formula = `<f>${text.replaceAll('&', '&amp;')}</f><v>1</v>`;
    const parts = replacing(OTHER_SHEET, '<v>1</v>', formula)(await goodParts());
    expect(await complaintsAbout(zipped(parts))).toEqual([]);
  });

  describe.each(TRAPS)('is complained about for %s:', (_where, traps) => {
    test.each(traps)('%s', async (_trap, change, complaint) => {
      const complaints = await complaintsAbout(zipped(change(await goodParts())));
      expect(complaints.filter((each) => each.includes(complaint))).not.toEqual([]);
    });
  });
});

describe('A result in a user’s workbook', () => {
  const fixture = join(__dirname, '../../../fixtures/libreoffice-rich.xlsx');

  test('is complained about for what the workbook did not have, not for what it had', async () => {
    const parts = await partsOf(fixture);
    const broken = replacing(WORKBOOK, 'name="Innbyggere"', 'name="B4"')(parts);
    const more = replacing(WORKBOOK, 'sheetId="2"', 'sheetId="1"')(broken);
    const complaints = await complaintsAbout(zipped(more), zipped(broken));
    expect(complaints.join()).toContain('two sheets have the id 1');
    expect(complaints.join()).not.toContain('B4');
  });

  test('is complained about for shared texts that are not as they were', async () => {
    const changed = replacing('xl/sharedStrings.xml', '</t>', '.</t>')(await partsOf(fixture));
    expect(await complaintsAbout(zipped(changed), await readFile(fixture))).toEqual([
      'the shared strings are not as they were',
    ]);
  });
});
