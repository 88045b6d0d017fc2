import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import { type CellValue, isCellError, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { convertOptions } from '../../support/libreoffice';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { plainWorkbook, withWorkbookPart, zipped } from './package-files';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const inFolder = useTemporaryFolder();

/** What programs understand in different ways, or not at all, is unclear: what the file says of it. */
const unclear = (said: string) => `uklart: ${said}`;

type Shown = string | number | boolean | null;
/**
 * A cell as the file has it, what it holds, and what LibreOffice makes of it where that is something else. Of what is
 * unclear it need not be told.
 */
type Row = readonly [xml: string, holds: Shown, inLibreOffice?: Shown];

const SEVEN = '<is><t>7</t></is>';

const rowsOfType = (type: string, own: string, other: string, holds: Shown): readonly Row[] => [
  [`<c ${type}>${own}</c>`, holds],
  [`<c ${type}/>`, null],
  [`<c ${type}><v/></c>`, null],
  [`<c ${type}><is/></c>`, null],
  [`<c ${type}><v> </v></c>`, null],
  // What stands in the element of another type is passed over.
  [`<c ${type}>${own}${SEVEN}</c>`, holds],
  [`<c ${type}>${SEVEN}${own}</c>`, holds],
  [`<c ${type}>${own}<is/></c>`, holds],
  // Where nothing else stands, it may be meant.
  [`<c ${type}>${SEVEN}</c>`, unclear('7'), null],
  [`<c ${type}><v/>${SEVEN}</c>`, unclear('7'), null],
  // The same twice is one thing.
  [`<c ${type}>${own}${own}</c>`, holds],
  [`<c ${type}>${own}${other}</c>`, unclear(`${bare(own)} / ${bare(other)}`)],
];

function bare(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

const NUMBERS: readonly Row[] = [
  ...rowsOfType('', '<v>5</v>', '<v>6</v>', 5),
  ...rowsOfType('t="n"', '<v>5</v>', '<v>6</v>', 5),
  ['<c><v> 5 </v></c>', 5],
  ['<c><v>1E3</v></c>', 1000],
  ['<c><v>1e-3</v></c>', 0.001],
  ['<c><v>+5</v></c>', 5],
  ['<c><v>.5</v></c>', 0.5],
  ['<c><v>5.</v></c>', 5],
  ['<c><v>-0</v></c>', 0],
  ['<c><v>007</v></c>', 7],
  ['<c><v><![CDATA[5]]></v></c>', 5],
  ['<c><v>5<!-- og -->6</v></c>', 56],
  ['<c><v>5<x>6</x></v></c>', 5],
  ['<c s="99"><v>5</v></c>', 5],
  ['<c s="x"><v>5</v></c>', 5],
  ['<c><v>NaN</v></c>', unclear('NaN')],
  ['<c><v>INF</v></c>', unclear('INF')],
  ['<c><v>-INF</v></c>', unclear('-INF')],
  ['<c><v>1e400</v></c>', unclear('1e400')],
  ['<c><v>0x10</v></c>', unclear('0x10'), 0],
  ['<c><v>1,5</v></c>', unclear('1,5'), 1],
  ['<c><v>1 000</v></c>', unclear('1 000'), 1],
  ['<c><v>1.5.5</v></c>', unclear('1.5.5'), 1.5],
  ['<c><v>5 kr</v></c>', unclear('5 kr'), 5],
  ['<c><v>abc</v></c>', unclear('abc'), 0],
];

const TEXTS: readonly Row[] = [
  ...rowsOfType('t="s"', '<v>0</v>', '<v>1</v>', 'delt'),
  ['<c t="s"><v> 0 </v></c>', 'delt'],
  ['<c t="s"><v>00</v></c>', 'delt'],
  ['<c t="s"><v>99</v></c>', unclear('99'), null],
  ['<c t="s"><v>-1</v></c>', unclear('-1'), null],
  ['<c t="s"><v>0.5</v></c>', unclear('0.5'), 'delt'],
  ['<c t="s"><v>x</v></c>', unclear('x'), 'delt'],
  ['<c t="str"><v>5</v></c>', '5'],
  ['<c t="str"><v> a </v></c>', ' a ', 'a'],
  ['<c t="str"><v xml:space="preserve"> a </v></c>', ' a '],
  ['<c t="str"><v><![CDATA[a<b]]></v></c>', 'a<b'],
  [`<c t="str"><v>5</v>${SEVEN}</c>`, '5'],
  [`<c t="str">${SEVEN}</c>`, unclear('7'), null],
  ['<c t="str"><v>5</v><v>6</v></c>', unclear('5 / 6'), '6'],
  // LibreOffice loses the text where both stand; Excel and others show it.
  [`<c t="inlineStr"><v>5</v>${SEVEN}</c>`, '7', null],
  [`<c t="inlineStr">${SEVEN}<v>5</v></c>`, '7', null],
  [`<c t="inlineStr"><v/>${SEVEN}</c>`, '7'],
  [`<c t="inlineStr">${SEVEN}</c>`, '7'],
  ['<c t="inlineStr"/>', null],
  ['<c t="inlineStr"><is/></c>', null],
  ['<c t="inlineStr"><is>a</is></c>', null],
  ['<c t="inlineStr"><t>a</t></c>', null],
  ['<c t="inlineStr"><v>5</v></c>', unclear('5'), null],
  [`<c t="inlineStr">${SEVEN}<is><t>8</t></is></c>`, unclear('7 / 8'), '8'],
  [`<c t="inlineStr">${SEVEN}${SEVEN}</c>`, '7'],
  ['<c t="inlineStr"><is><t>a</t><t>b</t></is></c>', unclear('a / b'), 'ab'],
  ['<c t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>', 'ab'],
  ['<c t="inlineStr"><is><t>a</t><r><t>b</t></r></is></c>', 'ab'],
  ['<c t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>', 'a'],
  ['<c t="inlineStr"><is><t>a</t><extLst><ext><t>x</t></ext></extLst></is></c>', 'a'],
  ['<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
];

const OTHERS: readonly Row[] = [
  ...rowsOfType('t="b"', '<v>1</v>', '<v>0</v>', true),
  ['<c t="b"><v>0</v></c>', false],
  ['<c t="b"><v> 1 </v></c>', true],
  // An XML Schema boolean; LibreOffice knows figures alone.
  ['<c t="b"><v>true</v></c>', true, false],
  ['<c t="b"><v>false</v></c>', false],
  ['<c t="b"><v>2</v></c>', unclear('2'), true],
  ['<c t="b"><v>-1</v></c>', unclear('-1'), true],
  ['<c t="b"><v>TRUE</v></c>', unclear('TRUE'), false],
  ['<c t="b"><v>x</v></c>', unclear('x'), false],
  ...rowsOfType('t="e"', '<v>#DIV/0!</v>', '<v>#N/A</v>', '#DIV/0!'),
  ['<c t="e"><v> #N/A </v></c>', '#N/A'],
  ['<c t="e"><v>#SPILL!</v></c>', '#SPILL!', '#NAME?'],
  ['<c t="e"><v>tekst</v></c>', 'tekst', '#NAME?'],
  ...rowsOfType('t="d"', '<v>2024-01-31</v>', '<v>2024-02-01</v>', 45_322),
  ['<c t="d"><v>2024-01-31T12:00:00</v></c>', 45_322.5],
  ['<c t="d"><v>2024-01-31T12:00:00Z</v></c>', 45_322.5],
  ['<c t="d"><v>2024-01-31T12:00</v></c>', 45_322.5, '2024-01-31T12:00'],
  ['<c t="d"><v>2024-01-31Z</v></c>', 45_322],
  ['<c t="d"><v> 2024-01-31 </v></c>', 45_322],
  ['<c t="d"><v>1900-03-01</v></c>', 61],
  ['<c t="d"><v>9999-12-31</v></c>', 2_958_465],
  ['<c t="d"><v>2024-01-31T23:00:00-02:00</v></c>', unclear('2024-01-31T23:00:00-02:00')],
  ['<c t="d"><v>10:00:00</v></c>', unclear('10:00:00'), '10:00:00'],
  ['<c t="d"><v>2024</v></c>', unclear('2024'), '2024'],
  ['<c t="d"><v>31.1.2024</v></c>', unclear('31.1.2024'), '31.1.2024'],
  ['<c t="d"><v>2024-02-30</v></c>', unclear('2024-02-30'), '2024-02-30'],
  ['<c t="d"><v>1900-02-28</v></c>', unclear('1900-02-28'), 60],
  ['<c t="d"><v>45000</v></c>', unclear('45000'), '45000'],
  ['<c t="x"><v>5</v></c>', unclear('5'), null],
  [`<c t="x">${SEVEN}</c>`, unclear('7'), null],
  ['<c t=""><v>5</v></c>', unclear('5'), null],
  ['<c t="N"><v>5</v></c>', unclear('5'), null],
  ['<c t="x"/>', null],
];

const FORMULAS: readonly Row[] = [
  ['<c><f>2+2</f><v>4</v></c>', 4],
  ['<c t="str"><f>"a"</f><v>a</v></c>', 'a'],
  ['<c t="str"><f>""</f><v/></c>', ''],
  ['<c t="b"><f>1=1</f><v>1</v></c>', true],
  ['<c><f>2+2</f><v>4</v><is><t>7</t></is></c>', 4],
  ['<c><f>2+2</f><is><t>7</t></is></c>', unclear('7')],
  ['<c><f>2+2</f><f>2+2</f><v>4</v></c>', 4],
  ['<c><f>2+2</f><f>3+3</f><v>4</v></c>', unclear('2+2 / 3+3')],
  ['<c><f>2+2</f><v>4</v><v>5</v></c>', unclear('4 / 5')],
];

const ALL: readonly Row[] = [...NUMBERS, ...TEXTS, ...OTHERS, ...FORMULAS];

/** One sheet with the cells below one another in column B. */
function workbookOf(rows: readonly Row[]): Uint8Array {
  const cells = rows.map(
    ([xml], index) => `<row r="${index + 1}">${xml.replace('<c', `<c r="B${index + 1}"`)}</row>`,
  );
  const strings = `<sst xmlns="${MAIN}"><si><t>delt</t></si><si><t>to</t></si></sst>`;
  const parts = plainWorkbook({ Ark: `<sheetData>${cells.join('')}</sheetData>` });
  return zipped(withWorkbookPart(parts, 'sharedStrings', 'sharedStrings.xml', strings));
}

async function readSheet(bytes: Uint8Array): Promise<SheetSnapshot> {
  const [sheet] = (await (await WorkbookFile.open(bytes, 'inn.xlsx', nodeDeflate)).read()).sheets;
  return sheet!;
}

function shown(value: CellValue): Shown {
  if (!isCellError(value)) return value;
  return value.isUnclear ? unclear(value.error) : value.error;
}

const heldIn = (sheet: SheetSnapshot, index: number) =>
  shown(sheet.rows.get(index + 1)?.get(2)?.value ?? null);

test('each cell of a file has one value, by its type, or is unclear', async () => {
  const sheet = await readSheet(workbookOf(ALL));
  expect(ALL.map(([xml], index) => [xml, heldIn(sheet, index)])).toEqual(
    ALL.map(([xml, holds]) => [xml, holds]),
  );
});

test('LibreOffice reads the same, but for what is told beside the cell', async () => {
  await writeFile(inFolder('cells.xlsx'), workbookOf(ALL));
  const options = convertOptions(inFolder('profile'), 'xlsx', inFolder('saved'), [inFolder('cells.xlsx')]);
  await promisify(execFile)('soffice', options);
  const sheet = await readSheet(await readFile(inFolder('saved/cells.xlsx')));
  const told = ALL.map(([xml, holds, other], index) => ({
    xml,
    expected: other === undefined ? holds : other,
    held: heldIn(sheet, index),
  })).filter(({ expected }) => typeof expected !== 'string' || !expected.startsWith('uklart'));
  expect(told.map(({ xml, held }) => [xml, held])).toEqual(told.map(({ xml, expected }) => [xml, expected]));
}, 60_000);
