import { type Change, definedName, replacing, type Trap, WORKBOOK } from './good-workbook';

const sheetName = (name: string): Change => replacing(WORKBOOK, 'name="Avrunding"', `name="${name}"`);

/** Sheets and names that Excel refuses. */
export const WORKBOOK_TRAPS: readonly Trap[] = [
  ['a sheet name with a sign that none may have', sheetName('Ark: 1'), 'no sheet may be called "Ark: 1"'],
  ['a sheet name of 32 characters', sheetName('x'.repeat(32)), 'no sheet may be called "xxxx'],
  ['a sheet name that ends with a quote', sheetName("Ola'"), 'no sheet may be called "Ola\'"'],
  ['a sheet name that is empty', sheetName(''), 'no sheet may be called ""'],
  ['two sheets of one name in any case', sheetName('FORDELING'), 'two sheets are called fordeling'],
  ['two sheets of one id', replacing(WORKBOOK, 'sheetId="2"', 'sheetId="1"'), 'two sheets have the id 1'],
  ['a sheet with the id 0', replacing(WORKBOOK, 'sheetId="2"', 'sheetId="0"'), '"0" is no id for a sheet'],
  [
    'an active sheet that is not there',
    replacing(WORKBOOK, 'activeTab="0"', 'activeTab="2"'),
    'opens on a sheet that is not there',
  ],
  [
    'an active sheet that is hidden',
    replacing(WORKBOOK, 'name="Fordeling"', 'name="Fordeling" state="hidden"'),
    'opens on a hidden sheet',
  ],
  ['no sheet at all', replacing(WORKBOOK, /<sheets>.*<\/sheets>/, '<sheets/>'), 'has no worksheet'],
  ...['B4', 'R1C1', 'c', 'to ord', '1a', 'x'.repeat(256), 'true', ''].map((name): Trap => [
    `the defined name ${JSON.stringify(name.slice(0, 9))}`,
    definedName(name),
    `nothing may be called "${name}"`,
  ]),
  [
    'a defined name of no sheet',
    replacing(WORKBOOK, 'name="Totalt" localSheetId="0"', 'name="Totalt" localSheetId="2"'),
    'the name Totalt is of a sheet that is not there',
  ],
  [
    'a defined name twice in any case',
    replacing(
      WORKBOOK,
      '</definedNames>',
      '<definedName name="TOTALT" localSheetId="0">1</definedName></definedNames>',
    ),
    'two defined names are totalt of sheet 0',
  ],
  [
    'a defined name without a meaning',
    replacing(WORKBOOK, '>Fordeling!$B$6<', '><'),
    'the name Totalt means nothing',
  ],
  [
    'a defined name of a sheet that is not there',
    replacing(WORKBOOK, '>Fordeling!$B$6<', '>Borte!$B$6<'),
    'there is no sheet Borte',
  ],
];
