import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { DOMParser } from '@xmldom/xmldom';
import { withTiredLooks } from '../../../scripts/bench/tired-looks';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import { DamagedPackage } from '../../../src/hosts/file/opc/damaged-package';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import { EMPTY_STYLE_SHEET, StyleSheet } from '../../../src/hosts/file/write/style-sheet';
import { convertOptions } from '../../support/libreoffice';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { sheetPlan } from '../plans';
import { ONE_CELL } from './bad-files';
import { unpacked, withWorkbookPart, zipped } from './package-files';
import { complaintsAbout } from './validity/complaints';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const inFolder = useTemporaryFolder();
const RESULT = sheetPlan('Fordeling', { rows: [['Nordreisa', 1.5]] });
const BOLD = {
  bold: true,
  fill: 'FFEECC',
  wrap: true,
  borderTop: { weight: 'thin', color: '112233' },
} as const;

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await WorkbookFile.open(bytes, 'inn.xlsx', nodeDeflate);
  return (await file.withResults([RESULT])).file.bytes();
}

const stylesOf = (bytes: Uint8Array) => unpacked(bytes)['xl/styles.xml']!;
const counts = (styles: string) =>
  Object.fromEntries(
    [...styles.matchAll(/<(\w+) count="(\d+)"/g)].map(([, name, count]): [string, number] => [
      name!,
      Number(count),
    ]),
  );
const plain = () => written(zipped(ONE_CELL));

describe('A workbook with tens of thousands of looks', () => {
  // What grows with the looks is then counted in trees, and not by a clock.
  test('gets its results with trees as large as for any other', async () => {
    const parsed = jest.spyOn(DOMParser.prototype, 'parseFromString');
    const lettersFor = async (bytes: Uint8Array) => {
      parsed.mockClear();
      await written(bytes);
      return parsed.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    };
    const usual = await plain();
    const letters = await lettersFor(usual);
    expect(letters).toBeGreaterThan(0);
    expect(await lettersFor(withTiredLooks(usual, 20_000, 2_000))).toBe(letters);
    parsed.mockRestore();
  });

  test('keeps them as they stand, and the new ones come after them', async () => {
    const before = withTiredLooks(await plain(), 1_000, 100);
    const contents = (styles: string, section: string) =>
      new RegExp(`<${section}[^>]*>(.*)</${section}>`).exec(styles)![1]!;
    const result = await written(before);
    const after = stylesOf(result);
    for (const section of ['fonts', 'cellXfs', 'cellStyleXfs', 'borders']) {
      expect(contents(after, section).startsWith(contents(stylesOf(before), section))).toBe(true);
    }
    expect(await complaintsAbout(result, before)).toEqual([]);
  });

  test('opens in LibreOffice', async () => {
    const bytes = await written(withTiredLooks(await plain(), 60_000, 2_000));
    writeFileSync(inFolder('ut.xlsx'), bytes);
    const options = convertOptions(
      inFolder('profile'),
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2',
      inFolder('saved'),
      [inFolder('ut.xlsx')],
    );
    await promisify(execFile)('soffice', options);
    expect(readFileSync(inFolder('saved/ut-Fordeling.csv'), 'utf8')).toBe('Nordreisa,"1,5"\n');
  }, 60_000);

  test('of 40 MB gets its results', async () => {
    const styles = `<styleSheet xmlns="${MAIN}">${' '.repeat(40_000_000)}</styleSheet>`;
    const input = zipped(withWorkbookPart(ONE_CELL, 'styles', 'styles.xml', styles));
    expect(counts(stylesOf(await written(input)))).toMatchObject({ fonts: 1, cellXfs: 2 });
  });
});

describe('The style sheet of a workbook', () => {
  const shaped = (styles: string): string => {
    const sheet = new StyleSheet(styles);
    sheet.cellStyle(BOLD, '0.00" kr"');
    sheet.conditionStyle({ color: 'FF0000' });
    return sheet.text();
  };

  test('gets nothing more for what it has, however its attributes are written', () => {
    const once = shaped(EMPTY_STYLE_SHEET);
    expect(counts(once)).toEqual({
      numFmts: 1,
      fonts: 2,
      fills: 3,
      borders: 2,
      cellStyleXfs: 1,
      cellXfs: 2,
      cellStyles: 1,
      dxfs: 1,
    });
    const turned = once
      .replace(
        /(<xf)((?: \w+="[^"]*")+)/g,
        (_, tag: string, attributes: string) =>
          `${tag}\n${attributes.trim().split(' ').toReversed().join('  ').replaceAll('"', "'")} `,
      )
      .replace(/<name val="[^"]*"\/>/g, (tag) => `${tag.slice(0, -2)}></name>`)
      .replace('val="Aptos', 'val="&#65;ptos');
    for (const styles of [
      once,
      turned,
      turned.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    ]) {
      expect(shaped(styles)).toBe(styles);
    }
  });

  test.each([
    ['is empty', `<styleSheet xmlns="${MAIN}"/>`],
    ['has a prefix and no contents', `<s:styleSheet xmlns:s="${MAIN}"></s:styleSheet>`],
    [
      'has empty sections',
      `<styleSheet xmlns="${MAIN}"><fonts/><fills count="0"></fills><dxfs count="0"/><extLst/></styleSheet>`,
    ],
    [
      'has sections without some before them',
      `<styleSheet xmlns="${MAIN}"><tableStyles count="0"/><extLst><ext uri="x"/></extLst></styleSheet>`,
    ],
    [
      'speaks of sections in a comment',
      `<!-- <fonts> --><styleSheet xmlns="${MAIN}"><!-- </fonts> <xf/> --><cellXfs><!-- <xf/> --><xf fontId="0"/></cellXfs></styleSheet><!-- > -->`,
    ],
    [
      'has sections twice',
      `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fonts><font><b/></font></fonts></styleSheet>`,
    ],
  ])('is whole, with its sections in order, where it %s', (_what, styles) => {
    const text = shaped(styles);
    const root = new DOMParser().parseFromString(text, 'text/xml').documentElement!;
    const sections = [...root.childNodes].filter(({ nodeType }) => nodeType === 1) as unknown as Element[];
    expect(root.namespaceURI).toBe(MAIN);
    const order = [
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'tableStyles',
      'extLst',
    ];
    const names = sections.map(({ localName }) => localName);
    expect(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(names);
    for (const section of sections) {
      const entries = [...section.childNodes].filter(({ nodeType }) => nodeType === 1);
      if (section.getAttribute('count') !== null)
        expect(entries).toHaveLength(Number(section.getAttribute('count')));
    }
    // Written again, it has what it needs.
    expect(shaped(text)).toBe(text);
  });

  test('counts an alternative as one entry, and copies one of it with the namespaces that it needs', () => {
    const alternatives =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<mc:Choice xmlns:x="urn:x" Requires="x"><xf numFmtId="9"/><xf numFmtId="9"/></mc:Choice>' +
      '<mc:Fallback xmlns:y="urn:y"><xf numFmtId="3" y:kept="1"/></mc:Fallback></mc:AlternateContent>';
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf/>${alternatives}<xf numFmtId="4"/></cellXfs></styleSheet>`;
    const sheet = new StyleSheet(styles);
    expect(sheet.inNumberFormat(2, '0%')).toBe(3);
    expect(sheet.inNumberFormat(1, '0%')).toBe(4);
    expect(sheet.inNumberFormat(9, '0.00')).toBe(5);
    expect(sheet.text()).toContain(
      `${alternatives}<xf numFmtId="4"/><xf numFmtId="9" applyNumberFormat="1"/>` +
        '<xf numFmtId="9" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:y="urn:y" y:kept="1" applyNumberFormat="1"/>' +
        '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    );
    expect(sheet.text()).toContain('<cellXfs count="6">');
    expect(() => new DOMParser().parseFromString(sheet.text(), 'text/xml')).not.toThrow();
  });

  test.each(['', 'x', '<styleSheet>', '<styleSheet><fonts></styleSheet>', '<a/><b/>', '<a></b>', '</a>'])(
    'is damaged where its elements do not end: %j',
    (styles) => {
      expect(() => new StyleSheet(styles)).toThrow(DamagedPackage);
    },
  );
});
