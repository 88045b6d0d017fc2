import { type Change, CHART, nested, replacing, SHEET, TABLE, type Trap } from './good-workbook';

const formula = (text: string): Change => replacing(SHEET, 'SUM(B4:B5)</f>', `${text}</f>`);

/** Formulas that Excel removes. */
export const FORMULA_TRAPS: readonly Trap[] = [
  ['one that begins with =', formula('=SUM(B4:B5)'), 'the formula begins with ='],
  ['one that is too long', formula(`1${'+1'.repeat(4096)}`), 'the formula has 8193 characters'],
  ['one too deep', formula(nested(65)), 'more than 64 functions in each other'],
  ['one of too many arguments', formula(`SUM(${'1,'.repeat(255)}1)`), '256 arguments in a call'],
  ['one with a text that is too long', formula(`LEN("${'x'.repeat(256)}")`), 'a text of 256 characters'],
  ['one as Norwegians type it', formula('IF(B4>0;1;2)'), 'a ; between arguments'],
  [
    'one with a function of later years',
    formula('TEXTJOIN(", ",TRUE,A4:A5)'),
    'calls TEXTJOIN without _xlfn.',
  ],
  ['one that is not closed', formula('SUM(B4'), 'a ( is not closed'],
  ['one that is closed twice', formula('SUM(B4))'), 'a ) too many'],
  ['a text that is not closed', formula('LEN("a)'), 'a " is not closed'],
  ['a sheet name that is not closed', formula("'Ark 1!B2"), "a ' is not closed"],
  ['a column that is not closed', formula('SUM(Fordelt[Andel)'), 'a [ is not closed'],
  ['a sheet that is not there', formula("SUM('Ola''s ark'!A1)"), "there is no sheet Ola's ark"],
  ['a sheet that wants quotes', formula('SUM(2018!A1)'), 'there is no sheet 2018'],
  ['another workbook', formula('SUM([1]Ark!A1)'), 'refers to another workbook'],
  ['another workbook in quotes', formula("SUM('[1]Ark 1'!A1)"), 'refers to another workbook'],
  ['a name of another workbook', formula('SUM([1]!Sats)'), 'refers to another workbook'],
  [
    'one of a condition',
    replacing(SHEET, '>$B4&lt;0<', '>=$B4&lt;0<'),
    'Fordeling: the formula begins with =',
  ],
  [
    'one of a table',
    replacing(TABLE, '>SUM(B4:B5)<', '>SUM(Borte!B4:B5)<'),
    `${TABLE}: there is no sheet Borte`,
  ],
  ['one of a chart', replacing(CHART, '<c:f>Fordeling!', '<c:f>Borte!'), `${CHART}: there is no sheet Borte`],
];
