import { unescapeCellText } from '../opc/xml';
import { fittingCellText } from '../../../workbook/cell-text';
import { readXml } from './sax';

/** The texts that cells refer to by number, formatted ones as plain text, without the phonetic reading of Asian ones. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isPhonetic = false;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(fittingCellText(unescapeCellText(current)));
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 't') isText = false;
    },
  });
  return strings;
}
