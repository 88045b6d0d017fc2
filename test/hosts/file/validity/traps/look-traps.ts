import { replacing, SHEET, STYLES, TABLE, type Trap } from './good-workbook';

/** Looks that are not there. */
export const LOOK_TRAPS: readonly Trap[] = [
  [
    'a cell with a look that is not there',
    replacing(SHEET, /(<c r="A4" s=)"\d+"/, '$1"99"'),
    '<c s="99">, but there are',
  ],
  [
    'a column with a look that is not there',
    replacing(SHEET, '<col ', '<col style="99" '),
    '<col style="99">, but there are',
  ],
  [
    'a condition with a look that is not there',
    replacing(SHEET, 'dxfId="0"', 'dxfId="1"'),
    'Fordeling: <cfRule dxfId="1">, but there are 1',
  ],
  [
    'a table with a look that is not there',
    replacing(TABLE, ' id="1"', ' id="1" headerRowDxfId="7"'),
    '<table headerRowDxfId="7">, but there are 1',
  ],
  [
    'a look with a font that is not there',
    replacing(STYLES, /fontId="0"/, 'fontId="77"'),
    '<xf fontId="77">, but there are',
  ],
  [
    'a look with a number format that is not there',
    replacing(STYLES, /numFmtId="164" fontId/, 'numFmtId="199" fontId'),
    'there is no number format 199',
  ],
  ['a wrong count', replacing(STYLES, '<dxfs count="1"', '<dxfs count="3"'), 'dxfs says it has 3, and has 1'],
];
