import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { FileHost } from '../../../src/hosts/file/file-host';
import { formulaContent, sheetPlan } from '../plans';
import { partsOf } from './package-files';
import { useTemporaryFolder } from '../../support/temporary-folder';

const FIXTURES = join(__dirname, '../../fixtures');
const inFolder = useTemporaryFolder();

const PLANS = [
  sheetPlan('Fordeling', {
    rows: [
      ['Kommune', 'Andel'],
      ['Skjervøy', formulaContent('=Grunnlag!B3/2', 1462.5)],
    ],
    tables: [{ name: 'Poster', range: { top: 1, left: 1, bottom: 2, right: 2 }, hasTotalRow: false }],
    numberFormats: [undefined, '#,##0.00'],
  }),
];

/** The parts that lead to the result; in them everything that was there must still be there. */
const TOUCHED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

/** What the result changes on purpose, in elements that stay. */
const CHANGED_ATTRIBUTES = ['count', 'activeTab', 'fullCalcOnLoad'];

describe.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx'])('Writing to %s', (fixture) => {
  async function beforeAndAfter(): Promise<[Record<string, string>, Record<string, string>]> {
    await copyFile(join(FIXTURES, fixture), inFolder('input.xlsx'));
    const host = await FileHost.open(inFolder('input.xlsx'), { output: inFolder('output.xlsx') });
    await host.settings.merge({ avrunding: 'største rest' });
    await host.write(PLANS);
    return [await partsOf(inFolder('input.xlsx')), await partsOf(inFolder('output.xlsx'))];
  }

  test('keeps every byte of the parts that have nothing to do with the result', async () => {
    const [before, after] = await beforeAndAfter();
    const untouched = Object.keys(before).filter((part) => !TOUCHED.includes(part));
    expect(untouched.length).toBeGreaterThan(12);
    for (const part of untouched) {
      // The tab that was selected no longer is; two selected tabs would be edited together.
      const expected = before[part]?.replace(/ tabSelected="(1|true)"/, '');
      expect([part, after[part]]).toEqual([part, expected]);
    }
  });

  test('adds to the other parts and takes nothing from them', async () => {
    const [before, after] = await beforeAndAfter();
    for (const part of TOUCHED) {
      const kept = statements(after[part] ?? '');
      const lost = statements(before[part] ?? '').filter((statement) => !kept.includes(statement));
      expect([part, lost]).toEqual([part, []]);
    }
  });

  test('keeps the looks of all cells under their numbers', async () => {
    const [before, after] = await beforeAndAfter();
    const section = /<cellXfs.*<\/cellXfs>/s;
    const formats = (parts: Record<string, string>): string[] =>
      [
        ...(section.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '').matchAll(/<xf .*?(?=<xf |<\/cellXfs>)/gs),
      ].map(([xf]) => xf);
    const former = formats(before);
    expect(former.length).toBeGreaterThan(1);
    expect(formats(after).slice(0, former.length).map(normal)).toEqual(former.map(normal));
  });

  test('adds the result, its table and the settings only', async () => {
    const [before, after] = await beforeAndAfter();
    expect(
      Object.keys(after)
        .filter((part) => !(part in before))
        .toSorted(),
    ).toEqual([
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet4.xml',
    ]);
  });

  test('adds nothing at all the second time', async () => {
    const [, first] = await beforeAndAfter();
    const again = await FileHost.open(inFolder('output.xlsx'), { output: inFolder('again.xlsx') });
    await again.write(PLANS);
    const second = await partsOf(inFolder('again.xlsx'));
    const types = '[Content_Types].xml';
    expect({ ...second, [types]: '' }).toEqual({ ...first, [types]: '' });
    expect(statements(second[types] ?? '').toSorted()).toEqual(statements(first[types] ?? '').toSorted());
  });
});

/** Each element of a part with its way from the root, its attributes and own text. */
function statements(xml: string): readonly string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  return root === null ? [] : statementsOf(root, '');
}

function statementsOf(element: Element, path: string): readonly string[] {
  const attributes = [...element.attributes]
    .filter(({ name }) => !CHANGED_ATTRIBUTES.includes(name))
    .map(({ name, value }) => `${name}="${value}"`)
    .toSorted();
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
  const text = children.length === 0 ? (element.textContent ?? '') : '';
  const own = `${path}/${element.nodeName}[${attributes.join(' ')}]${text}`;
  return [own, ...children.flatMap((child) => statementsOf(child, own))];
}

/** An empty element may be written in two ways. */
function normal(xml: string): string {
  return xml.replace(/><\/xf>/, '/>');
}
