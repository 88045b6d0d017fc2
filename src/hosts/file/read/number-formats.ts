import { ReadablePath } from './readable-path';
import { readXml } from './sax';

/** The number formats that every workbook knows by number (ISO/IEC 29500-1, 18.8.30), as Excel has them in the US. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/**
 * The number format of each cell style by its index; undefined for General. Read without a tree of the part: tired workbooks
 * have tens of thousands of styles.
 */
export function readNumberFormats(styleSheet: Uint8Array): readonly (string | undefined)[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  const path = new ReadablePath();
  readXml(styleSheet, {
    open: (name, attributes) => {
      const parent = path.open(name, attributes);
      if (name === 'xf' && parent === 'cellXfs') ids.push(Number(attributes['numFmtId'] ?? 0));
      else if (name === 'numFmt' && parent === 'numFmts') {
        own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      }
    },
    text: () => undefined,
    close: () => {
      path.close();
    },
  });
  return ids.map((id) => {
    const format = own.get(id) ?? BUILT_IN_FORMATS[id];
    return format === undefined || /^general$/i.test(format) ? undefined : format;
  });
}
