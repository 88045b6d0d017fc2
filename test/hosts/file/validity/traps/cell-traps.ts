import { type Change, OTHER_SHEET, replacing, SHEET, type Trap } from './good-workbook';

const cellText = (text: string): Change => replacing(SHEET, '>Siste<', `>${text}<`);

/** Cells, and what stands around them, that Excel repairs. */
export const CELL_TRAPS: readonly Trap[] = [
  ['a text that is too long', cellText('x'.repeat(32_768)), 'Fordeling!A7: a text of 32768 characters'],
  ['a number that is none', replacing(SHEET, '<v>40.5</v>', '<v>NaN</v>'), 'Fordeling!B4: NaN is no number'],
  [
    'a shared text that is not there',
    replacing(OTHER_SHEET, /s="\d+"><v>1</, 't="s"><v>1<'),
    'Avrunding!A1: its text is not among the shared ones',
  ],
  [
    'a cell of an unknown kind',
    replacing(OTHER_SHEET, /s="\d+"><v>1</, 't="x"><v>1<'),
    'Avrunding!A1: is of the type x',
  ],
  [
    'a text beside a value',
    replacing(SHEET, '</is></c>', '</is><v>1</v></c>'),
    'Fordeling!A1: holds a text and a value',
  ],
  ['rows out of order', replacing(SHEET, '<row r="4">', '<row r="9">'), 'row 5 is out of order'],
  ['a cell in another row', replacing(SHEET, 'r="A7"', 'r="A8"'), 'Fordeling!A8: is out of order'],
  ['cells out of order', replacing(SHEET, 'r="A4"', 'r="D4"'), 'Fordeling!B4: is out of order'],
  [
    'a row that is too high',
    replacing(SHEET, '<row r="4">', '<row r="4" ht="410" customHeight="1">'),
    'row 4 is 410 points high',
  ],
  [
    'elements out of order',
    replacing(
      SHEET,
      /(<mergeCells.*<\/mergeCells>)(<conditionalFormatting.*<\/conditionalFormatting>)/,
      '$2$1',
    ),
    '<mergeCells> after <conditionalFormatting>',
  ],
  ['an element twice', replacing(SHEET, /(<pageMargins[^>]*>)/, '$1$1'), '<pageMargins> after <pageMargins>'],
  [
    'merged cells that overlap',
    replacing(SHEET, '</mergeCells>', '<mergeCell ref="C1:D2"/></mergeCells>'),
    'the merged cells A1:C1 and C1:D2 overlap',
  ],
  [
    'merged cells of no place',
    replacing(SHEET, 'ref="A1:C1"/>', 'ref="A1:C1"/><mergeCell ref=""/>'),
    'the merged cells A1:C1 and  overlap',
  ],
  ['a condition of no place', replacing(SHEET, 'sqref="B4:B5"', 'sqref="B:B5"'), 'a condition is for "B:B5"'],
  [
    'a condition without a priority',
    replacing(SHEET, ' priority="1"', ''),
    'a condition for B4:B5 has no priority',
  ],
  [
    'a footer that is too long',
    replacing(SHEET, '&amp;L', `&amp;L${'x'.repeat(250)}`),
    'the oddFooter has more than 255 characters',
  ],
];
