import {
  adding,
  type Change,
  CHART,
  OTHER_TABLE,
  replacing,
  SHEET,
  SHEET_RELS,
  STYLES,
  type Trap,
  TYPES,
  without,
} from './good-workbook';

const cellText = (text: string): Change => replacing(SHEET, '>Siste<', `>${text}<`);

/** Packages whose parts do not hold together. */
export const PACKAGE_TRAPS: readonly Trap[] = [
  ['a part that is not XML', replacing(SHEET, '</worksheet>', ''), `${SHEET}: cannot be read`],
  [
    'a part that is not UTF-8',
    adding(STYLES, Uint8Array.of(0x3c, 0xe6, 0x2f, 0x3e)),
    `${STYLES}: cannot be read`,
  ],
  ['a character that XML cannot hold', cellText('\u0001'), `${SHEET}: holds U+0001`],
  ['such a character by its number', cellText('&#x1F;'), `${SHEET}: holds U+001f`],
  [
    'two parts of one name',
    adding('xl/Workbook.xml', '<workbook/>'),
    'xl/workbook.xml: two parts have this name',
  ],
  ['a part of no type', adding('xl/media/image1.png', ''), 'xl/media/image1.png: has no content type'],
  ['a type without its part', without(OTHER_TABLE), `${OTHER_TABLE}: has a content type but is not there`],
  [
    'a chart that is declared as something else',
    replacing(TYPES, 'drawingml.chart+xml', 'drawing+xml'),
    `${CHART}: is a chart but declared as`,
  ],
  ['a relationship to nothing', without(CHART), `leads to ${CHART}, which is not there`],
  [
    'relationships of no part',
    adding('xl/_rels/borte.xml.rels', '<Relationships/>'),
    'xl/_rels/borte.xml.rels: is of no part',
  ],
  [
    'two relationships of one id',
    replacing(SHEET_RELS, 'rId2', 'rId1'),
    `${SHEET_RELS}: two relationships are rId1`,
  ],
  ['an orphan', adding('xl/charts/chart9.xml', '<c/>'), 'xl/charts/chart9.xml: nothing leads to it'],
  [
    'a drawing by an unknown id',
    replacing(SHEET, '<drawing r:id="rId2"', '<drawing r:id="rId9"'),
    '<drawing> names rId9, which is not there',
  ],
  [
    'a table by the id of the drawing',
    replacing(SHEET, '<tablePart r:id="rId1"', '<tablePart r:id="rId2"'),
    '<tablePart> leads to a drawing',
  ],
  ['no workbook', replacing('_rels/.rels', 'officeDocument"', 'annet"'), 'the package holds no workbook'],
  [
    'a link to another workbook',
    adding('xl/externalLinks/externalLink1.xml', '<externalLink/>'),
    'leads to another workbook',
  ],
];
