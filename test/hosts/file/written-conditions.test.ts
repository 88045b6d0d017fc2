import { FileHost } from '../../../src/hosts/file/file-host';
import type { PlanCondition } from '../../../src/workbook/plan';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { sheetPlan } from '../plans';
import { partsOf, saveParts, smallestWorkbook, withWorkbookPart } from './package-files';

const inFolder = useTemporaryFolder();

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const CONDITIONS: readonly PlanCondition[] = [
  { range: range(2, 3, 9, 3), formula: '=AND($C2<0,$A2<>"Vert & vertinne")', style: 'failed' },
  { range: range(1, 2, 1, 2), formula: '=$B$1=0', style: 'passed' },
  { range: range(2, 1, 9, 4), formula: '=$D2="ja"', style: 'failed' },
];

const RESULT = sheetPlan('Fordeling', {
  rows: [['Differanse', 0]],
  merges: [range(1, 3, 1, 4)],
  conditions: CONDITIONS,
});

async function written(input: Record<string, string>): Promise<Record<string, string>> {
  await saveParts(input, inFolder('input.xlsx'));
  const output = inFolder('output.xlsx');
  await (await FileHost.open(inFolder('input.xlsx'), { output, overwrite: true })).write([RESULT]);
  return partsOf(output);
}

/** The parts of a workbook whose style sheet holds these differential formats and two neighbours of theirs. */
function workbookWithLooks(dxfs: string): Record<string, string> {
  return withWorkbookPart(
    smallestWorkbook('<sheetData/>'),
    'styles',
    'styles.xml',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<cellStyles/>${dxfs}<tableStyles count="0"/></styleSheet>`,
  );
}

const looks = (parts: Record<string, string>): string =>
  /<dxfs.*<\/dxfs>/.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '';

describe('The conditional formats of a sheet in a file', () => {
  test('come after its merged cells, the first before the others', async () => {
    const sheet = (await written(smallestWorkbook('<sheetData/>')))['xl/worksheets/sheet2.xml'];
    expect(sheet).toContain(
      '</mergeCells>' +
        '<conditionalFormatting sqref="C2:C9"><cfRule type="expression" dxfId="0" priority="1">' +
        '<formula>AND($C2&lt;0,$A2&lt;&gt;&quot;Vert &amp; vertinne&quot;)</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="1" priority="2">' +
        '<formula>$B$1=0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A2:D9"><cfRule type="expression" dxfId="0" priority="3">' +
        '<formula>$D2=&quot;ja&quot;</formula></cfRule></conditionalFormatting>' +
        '<pageMargins',
    );
  });

  test('change only what their look says', async () => {
    expect(looks(await written(smallestWorkbook('<sheetData/>')))).toBe(
      '<dxfs count="2">' +
        '<dxf><font><b/><color rgb="FF9C1C1C"/></font><fill><patternFill><bgColor rgb="FFFBE9E7"/></patternFill></fill></dxf>' +
        '<dxf><font><b/><color rgb="FF2E6B34"/></font></dxf></dxfs>',
    );
  });

  test('leave the looks of other sheets their numbers', async () => {
    const users = '<dxf><font><i/></font></dxf>';
    const parts = await written(workbookWithLooks(`<dxfs count="1">${users}</dxfs>`));
    expect(looks(parts)).toMatch(new RegExp(`^<dxfs count="3">${users}<dxf><font><b/>`));
    expect(parts['xl/worksheets/sheet2.xml']).toContain('dxfId="1" priority="1"');
  });

  test('add no look that is there already', async () => {
    const first = await written(workbookWithLooks(''));
    expect(looks(await written(first))).toBe(looks(first));
  });
});
