import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/file-host';
import type { PlanChart } from '../../../src/workbook/plan';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { formulaContent, sheetPlan } from '../plans';
import { partsOf, saveParts } from './package-files';

const FIXTURE = join(__dirname, '../../fixtures/openpyxl-rich.xlsx');
const inFolder = useTemporaryFolder();

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const CHART: PlanChart = {
  title: 'Andel av "kostnadene" & <mer>\u0007',
  categories: range(2, 1, 4, 1),
  series: [
    { name: { row: 1, column: 2 }, values: range(2, 2, 4, 2), color: 'strong' },
    { name: { row: 1, column: 3 }, values: range(2, 3, 4, 3), color: 'light' },
  ],
  numberFormat: '#,##0',
  area: range(6, 1, 20, 4),
};

const RESULT = sheetPlan("Årets 'fordeling'", {
  rows: [
    ['Kommune', 'Lik andel', 'Etter folketall'],
    ['Skjervøy', 40, formulaContent('=B2*2', 80.5)],
    [formulaContent('="Kåfj"&"ord"', 'Kåfjord'), -3, { kind: 'empty' }],
    [5427, 'ikke kjent', 7],
  ],
  numberFormats: [undefined, '#,##0.00', undefined],
  charts: [CHART],
});

async function writeTo(input: string, plans = [RESULT]) {
  const host = await FileHost.open(input, { output: inFolder('output.xlsx'), overwrite: true });
  const receipt = await host.write(plans);
  return { receipt, parts: await partsOf(inFolder('output.xlsx')) };
}

async function newFile(plans = [RESULT]): Promise<Record<string, string>> {
  await (await FileHost.create(inFolder('output.xlsx'), { overwrite: true })).write(plans);
  return partsOf(inFolder('output.xlsx'));
}

/** A file with other parts than what was written: as the user has it after some work in it. */
async function savedByUser(parts: Record<string, string>): Promise<string> {
  await saveParts(parts, inFolder('saved.xlsx'));
  return inFolder('saved.xlsx');
}

describe('A chart in a file', () => {
  test('stands over the cells of its area, with a name that is Fordel’s and its title for those who do not see it', async () => {
    const drawing = (await newFile())['xl/drawings/drawing1.xml'];
    expect(drawing).toContain(
      '<xdr:twoCellAnchor editAs="oneCell">' +
        '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
        '<xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
    expect(drawing).toContain(
      '<xdr:cNvPr id="2" name="Fordel 1" descr="Andel av &quot;kostnadene&quot; &amp; &lt;mer&gt;"/>',
    );
  });

  test('points at the cells of its own sheet and holds a copy of what they show', async () => {
    const chart = (await newFile())['xl/charts/chart1.xml'];
    const sheet = "'Årets ''fordeling'!";
    expect(chart).toContain(
      `<c:tx><c:strRef><c:f>${sheet}$C$1</c:f><c:strCache><c:ptCount val="1"/>` +
        '<c:pt idx="0"><c:v>Etter folketall</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
    expect(chart).toContain(
      `<c:cat><c:strRef><c:f>${sheet}$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/>` +
        '<c:pt idx="0"><c:v>Skjervøy</c:v></c:pt><c:pt idx="1"><c:v>Kåfjord</c:v></c:pt>' +
        '<c:pt idx="2"><c:v>5427</c:v></c:pt></c:strCache></c:strRef></c:cat>',
    );
    expect(chart).toContain(
      `<c:val><c:numRef><c:f>${sheet}$B$2:$B$4</c:f><c:numCache><c:formatCode>#,##0.00</c:formatCode>` +
        '<c:ptCount val="3"/><c:pt idx="0"><c:v>40</c:v></c:pt><c:pt idx="1"><c:v>-3</c:v></c:pt></c:numCache>',
    );
    expect(chart).toContain(
      '<c:formatCode>General</c:formatCode><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>80.5</c:v></c:pt><c:pt idx="2"><c:v>7</c:v></c:pt>',
    );
  });

  test('has its first row on top, its values’ axis at the bottom and its names beside the bars also when these go left', async () => {
    const chart = (await newFile())['xl/charts/chart1.xml'];
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    expect(chart).toContain('<c:tickLblPos val="low"/>');
    expect(chart).toContain('<c:crossAx val="1"/><c:crosses val="max"/>');
    expect(chart).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
  });

  test('stacks several series and says which is which', async () => {
    const chart = (await newFile())['xl/charts/chart1.xml'];
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain('<c:overlap val="100"/>');
    expect(chart).toContain('<c:legendPos val="b"/>');
    expect(chart?.match(/<c:spPr><a:solidFill><a:srgbClr val="\w+"\/>/g)).toHaveLength(3);
    expect(chart?.match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
  });

  test('shows a single series without a legend', async () => {
    const alone = { ...RESULT, charts: [{ ...CHART, series: CHART.series.slice(0, 1) }] };
    const chart = (await newFile([alone]))['xl/charts/chart1.xml'];
    expect(chart).toContain('<c:grouping val="clustered"/>');
    expect(chart).not.toContain('legend');
    expect(chart).not.toContain('overlap');
  });

  test('shares its drawing with the other charts of its sheet', async () => {
    const parts = await newFile([
      { ...RESULT, charts: [CHART, { ...CHART, area: range(22, 1, 30, 4) }] },
      sheetPlan('Avrunding', { charts: [CHART] }),
    ]);
    const written = Object.keys(parts).filter((part) => /drawing|chart/.test(part));
    expect(written.toSorted()).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/charts/chart3.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/drawing2.xml',
    ]);
    expect(parts['xl/drawings/drawing1.xml']).toContain('name="Fordel 2"');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<\/headerFooter><drawing r:id="rId1"\/><\/worksheet>/);
  });
});

describe('A sheet with a chart that is written anew', () => {
  test('has the same parts as before, and says nothing', async () => {
    await copyFile(FIXTURE, inFolder('input.xlsx'));
    const first = await writeTo(inFolder('input.xlsx'));
    const second = await writeTo(await savedByUser(first.parts));
    expect(Object.keys(second.parts).toSorted()).toEqual(Object.keys(first.parts).toSorted());
    expect(second.parts['xl/drawings/drawing1.xml']).toBe(first.parts['xl/drawings/drawing1.xml']);
    expect(second.receipt.notCarried).toEqual([]);
  });

  test('leaves no part of its chart when there is none any more', async () => {
    const before = await writeTo(await savedByUser(await newFile()), [{ ...RESULT, charts: [] }]);
    expect(Object.keys(before.parts).filter((part) => /drawing|chart/.test(part))).toEqual([]);
    expect(before.parts['[Content_Types].xml']).not.toMatch(/drawing|chart/);
    expect(before.receipt.notCarried).toEqual([]);
  });

  test.each([
    [
      'chart',
      '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="Diagram 2"/></xdr:nvGraphicFramePr></xdr:graphicFrame>',
      'Diagram 2',
    ],
    [
      'picture',
      '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="Bilde 1 &amp; 2"/></xdr:nvPicPr></xdr:pic>',
      'Bilde 1 & 2',
    ],
    [
      'group',
      '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="8" name="Gruppe 1"/></xdr:nvGrpSpPr><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="Pil 2"/></xdr:nvSpPr></xdr:sp></xdr:grpSp>',
      'Gruppe 1',
    ],
    [
      'thing without a name',
      '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name=""/></xdr:nvSpPr></xdr:sp>',
      'xl/drawings/drawing1.xml',
    ],
  ])('tells that a %s which the user put there is gone', async (_what, element, name) => {
    const parts = await newFile();
    const drawing = 'xl/drawings/drawing1.xml';
    const anchor = `<xdr:oneCellAnchor>${element}</xdr:oneCellAnchor></xdr:wsDr>`;
    const withMore = { ...parts, [drawing]: (parts[drawing] ?? '').replace('</xdr:wsDr>', anchor) };
    const { receipt } = await writeTo(await savedByUser(withMore));
    expect(receipt.notCarried).toEqual([`${name} (Årets 'fordeling)`]);
  });
});
