import { CHART, DRAWING, replacing, SHEET, type Trap } from './good-workbook';

/** Drawings and charts that Excel removes. */
export const DRAWING_TRAPS: readonly Trap[] = [
  [
    'a drawing that its sheet does not name',
    replacing(SHEET, /<drawing [^>]*>/, ''),
    'Fordeling: leads to 1 drawings and names 0',
  ],
  [
    'a drawing of something else',
    replacing(DRAWING, /^(.*?)<xdr:wsDr(.*)<\/xdr:wsDr>/s, '$1<xdr:annet$2</xdr:annet>'),
    'is a <xdr:annet>',
  ],
  [
    'a thing without its anchor',
    replacing(DRAWING, /<(\/?)xdr:twoCellAnchor/g, '<$1xdr:anker'),
    'holds a <xdr:anker>',
  ],
  [
    'two things of one id',
    replacing(DRAWING, /(<xdr:twoCellAnchor.*<\/xdr:twoCellAnchor>)/, '$1$1'),
    'two things have the id 2',
  ],
  [
    'a chart over no cells',
    replacing(DRAWING, '<xdr:to><xdr:col>3<', '<xdr:to><xdr:col>-1<'),
    'a thing stands over no cells',
  ],
  [
    'a chart beyond the sheet',
    replacing(DRAWING, '<xdr:to><xdr:col>3<', '<xdr:to><xdr:col>16384<'),
    'a thing stands over no cells',
  ],
  [
    'a chart by an unknown id',
    replacing(DRAWING, 'r:id="rId1"', 'r:id="rId7"'),
    '<c:chart> names rId7, which is not there',
  ],
  [
    'two axes of one id',
    replacing(CHART, '<c:valAx><c:axId val="2"/>', '<c:valAx><c:axId val="1"/>'),
    'two axes have the id 1',
  ],
  [
    'bars along no axis',
    replacing(CHART, '<c:axId val="2"/></c:barChart>', '<c:axId val="3"/></c:barChart>'),
    'there is no axis 3',
  ],
  [
    'a copy of more cells than there are',
    replacing(CHART, '<c:ptCount val="2"/>', '<c:ptCount val="3"/>'),
    'the copy of Fordeling!$A$4:$A$5 has other cells',
  ],
  [
    'a copy with a cell twice',
    replacing(CHART, '<c:pt idx="1">', '<c:pt idx="0">'),
    'the copy of Fordeling!$A$4:$A$5 has other cells',
  ],
  [
    'two series in one place',
    replacing(CHART, /(<c:ser>.*<\/c:ser>)/, '$1$1'),
    'two series have the place 0',
  ],
];
