import {
  allOf,
  definedName,
  OTHER_TABLE,
  replacing,
  SHEET,
  SHEET_RELS,
  TABLE,
  type Trap,
} from './good-workbook';

const TABLE_KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';

/** Tables that Excel repairs. */
export const TABLE_TRAPS: readonly Trap[] = [
  [
    'a heading that is not the column’s name',
    replacing(TABLE, 'name="Kommune"', 'name="Kommuner"'),
    'the column "Kommuner" has the heading "Kommune"',
  ],
  [
    'a heading with another line break',
    replacing(TABLE, 'Andel_x000a_(kr)', 'Andel (kr)'),
    'the column "Andel (kr)" has the heading "Andel\\n(kr)"',
  ],
  [
    'a heading that is a formula',
    replacing(
      SHEET,
      't="inlineStr"><is><t xml:space="preserve">Merknad</t></is>',
      't="str"><f>"Merknad"</f><v>Merknad</v>',
    ),
    'the heading "Merknad" is no plain text',
  ],
  [
    'a heading that is a number',
    allOf(
      replacing(TABLE, 'name="Merknad"', 'name="2018"'),
      replacing(SHEET, 't="inlineStr"><is><t xml:space="preserve">Merknad</t></is>', '><v>2018</v>'),
    ),
    'the heading "2018" is no plain text',
  ],
  ['a column without a name', replacing(TABLE, 'name="Kommune"', 'name=""'), 'a column has no name'],
  [
    'two columns of one name in any case',
    allOf(replacing(TABLE, 'name="Merknad"', 'name="KOMMUNE"'), replacing(SHEET, '>Merknad<', '>KOMMUNE<')),
    'two columns are called kommune',
  ],
  [
    'two columns of one id',
    replacing(TABLE, '<tableColumn id="2"', '<tableColumn id="1"'),
    'two columns have the id 1',
  ],
  ['a column too few', replacing(TABLE, /<tableColumn id="3"[^>]*>/, ''), 'has 2 columns for A3:C6'],
  [
    'two tables of one name in any case',
    replacing(OTHER_TABLE, 'displayName="Rester"', 'displayName="FORDELT"'),
    'two have the displayName fordelt',
  ],
  ['two tables of one id', replacing(OTHER_TABLE, ' id="2"', ' id="1"'), 'tables: two have the id 1'],
  ['a table called like a defined name', definedName('FORDELT'), 'there is a defined name Fordelt too'],
  [
    'a table called like a cell',
    replacing(TABLE, 'name="Fordelt" displayName="Fordelt"', 'name="AB12" displayName="AB12"'),
    'no table may be called "AB12"',
  ],
  [
    'a table without data',
    replacing(OTHER_TABLE, 'ref="A2:A3"', 'ref="A2"'),
    'the table A2 has no row of data',
  ],
  [
    'a table of headings and total',
    replacing(TABLE, 'ref="A3:C6"', 'ref="A3:C4"'),
    'the table A3:C4 has no row of data',
  ],
  [
    'a filter over the total',
    replacing(TABLE, '<tableColumns', '<autoFilter ref="A3:C6"/><tableColumns'),
    'its filter is for A3:C6',
  ],
  [
    'tables that overlap',
    allOf(
      replacing(OTHER_TABLE, 'A2:A3', 'A2:A4'),
      replacing(
        SHEET_RELS,
        '</Relationships>',
        `<Relationship Id="rId8" Type="${TABLE_KIND}" Target="/${OTHER_TABLE}"/></Relationships>`,
      ),
      replacing(SHEET, /<tableParts count="1">/, '<tableParts count="2"><tablePart r:id="rId8"/>'),
    ),
    'the tables A3:C6 and A2:A4 overlap',
  ],
  [
    'merged cells in a table',
    replacing(SHEET, 'ref="A1:C1"', 'ref="A1:A3"'),
    'the merged cells A1:A3 are in the table A3:C6',
  ],
  [
    'a table that its sheet does not list',
    replacing(SHEET, /<tableParts.*<\/tableParts>/, ''),
    'its sheet does not list it',
  ],
  [
    'another label of the total',
    replacing(TABLE, 'totalsRowLabel="Sum"', 'totalsRowLabel="Totalt"'),
    'the total of "Kommune" is said to be "Totalt"',
  ],
  [
    'another formula of the total',
    replacing(TABLE, 'SUM(B4:B5)', 'SUM(B4:B4)'),
    'is said to be =SUM(B4:B4), and is =SUM(B4:B5)',
  ],
  [
    'a label that is not said',
    replacing(TABLE, ' totalsRowLabel="Sum"', ''),
    'the total of "Kommune" is not said to be "Sum"',
  ],
  [
    'a total that is no formula',
    replacing(SHEET, '<f>SUM(B4:B5)</f>', ''),
    'is said to be =SUM(B4:B5), and is =',
  ],
  [
    'a sum that is none',
    replacing(TABLE, '<tableColumn id="3"', '<tableColumn id="3" totalsRowFunction="sum"'),
    'the total of "Merknad" is said to be a sum',
  ],
  [
    'a formula that is not said',
    replacing(TABLE, /totalsRowFunction="custom">.*?<\/tableColumn>/, '/>'),
    'is not said to be a formula',
  ],
];
