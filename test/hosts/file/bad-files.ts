import { type Parts, smallestWorkbook, withWorkbookPart, zipped } from './package-files';

const OLE2 = 'd0cf11e0a1b11ae1';
const SHEET = 'xl/worksheets/sheet1.xml';
/** A workbook of one sheet with the number 1. */
export const ONE_CELL = smallestWorkbook('<sheetData><row><c><v>1</v></c></row></sheetData>');

/** An OLE2 compound file that says it has such a stream. */
export const compoundFile = (stream: string): Buffer =>
  Buffer.concat([Buffer.from(OLE2, 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

/** The one-cell workbook with a text in one of its parts replaced. */
export const replacing = (part: string, from: string, to: string): Parts => ({
  ...ONE_CELL,
  [part]: (ONE_CELL[part] ?? '').replaceAll(from, to),
});

/** An archive that declares a file of almost 4 GiB in a few bytes. */
export function zipBomb(): Uint8Array {
  const bytes = Buffer.from(zipped(ONE_CELL));
  const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt32LE(0xfffffff0, directory + 24);
  return bytes;
}

/** A workbook with a part that unfolds to 100 MB in spite of what the archive says. */
export function deepBomb(): Uint8Array {
  const bytes = Buffer.from(zipped({ ...ONE_CELL, 'xl/media/image1.png': new Uint8Array(100_000_000) }));
  const directory = bytes.lastIndexOf('PK\u0001\u0002');
  bytes.writeUInt32LE(1_000, directory + 24);
  return bytes;
}

/** A workbook whose number was 1 when it was packed and is 7 now. */
function changedNumber(): Uint8Array {
  const bytes = Buffer.from(zipped(ONE_CELL, { level: 0 }));
  bytes.write('7', bytes.indexOf('<v>1</v>') + '<v>'.length);
  return bytes;
}

/** A workbook with a part that is shorter than the archive says. */
function shortPart(): Uint8Array {
  const bytes = Buffer.from(zipped(ONE_CELL));
  const directory = bytes.indexOf('PK\u0001\u0002');
  bytes.writeUInt32LE(bytes.readUInt32LE(directory + 24) + 1, directory + 24);
  return bytes;
}

/** A workbook with a part packed by LZMA. */
function otherMethod(): Uint8Array {
  const bytes = Buffer.from(zipped(ONE_CELL));
  bytes.writeUInt16LE(14, bytes.indexOf('PK\u0001\u0002') + 10);
  return bytes;
}

const WORKBOOK_TYPE = 'openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** What people mistake for workbooks, with the format that the message names. */
export const OTHER_FORMATS: Readonly<Record<string, readonly [bytes: Uint8Array | string, format: string]>> =
  {
    'an old Excel workbook': [compoundFile('Workbook'), '.xls'],
    'an old Word document': [compoundFile('WordDocument'), '.doc'],
    'a list with semicolons': ['Kommune;Folketall\nSkjervøy;2925\n', '.csv'],
    'plain text': ['Skjervøy\n', '.txt'],
    'a web page called a workbook': ['<html><table><tr><td>1</td></tr></table></html>', '.html'],
    'an XML file': ['<?xml version="1.0"?><Workbook/>', '.xml'],
    'a PDF': ['%PDF-1.7\n', '.pdf'],
    'something unknown': [Buffer.from([1, 0, 2, 0]), ''],
    'an OpenDocument sheet': [zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), '.ods'],
    'any other archive': [zipped({ 'les.txt': 'hei' }), '.zip'],
    'a Word document': [
      zipped(replacing('[Content_Types].xml', 'spreadsheetml.sheet.main', 'wordprocessingml.document.main')),
      '.docx',
    ],
    'a binary workbook': [
      zipped(replacing('[Content_Types].xml', WORKBOOK_TYPE, 'ms-excel.sheet.binary.macroEnabled.main')),
      '.xlsb',
    ],
    'a package without a workbook': [zipped({ ...ONE_CELL, '_rels/.rels': '<Relationships/>' }), ''],
  };

/** Workbooks that cannot be read as they are: better no figure than a wrong one. */
export const DAMAGED: Readonly<Record<string, Uint8Array>> = {
  'an empty file': new Uint8Array(),
  'the first half of a workbook': zipped(ONE_CELL).slice(0, 500),
  'a number that was changed after it was packed': changedNumber(),
  'a part that is shorter than it should be': shortPart(),
  'a part packed in a way that workbooks do not know': otherMethod(),
  'a workbook part that is not XML': zipped({ ...ONE_CELL, 'xl/workbook.xml': '<workbook' }),
  'a sheet that is not there': zipped(replacing('xl/_rels/workbook.xml.rels', 'sheet1', 'sheet9')),
  'a sheet without a relationship': zipped(replacing('xl/workbook.xml', 'rId1', 'rId9')),
  'a sheet that ends early': zipped({ ...ONE_CELL, [SHEET]: '<worksheet><sheetData>' }),
  'a cell that is there twice': zipped(replacing(SHEET, '<c>', '<c r="A1"><v>2</v></c><c r="A1">')),
  'a row that is there twice': zipped(
    replacing(SHEET, '</row>', '</row><row r="1"><c r="A1"><v>2</v></c></row>'),
  ),
  'a cell in another row than its own': zipped(replacing(SHEET, '<c>', '<c r="A7">')),
  'a cell without a place': zipped(replacing(SHEET, '<c>', '<c r="først">')),
  'a row without a number': zipped(replacing(SHEET, '<row>', '<row r="først">')),
  'a row below the last one': zipped(replacing(SHEET, '<row>', '<row r="1048577">')),
  'a column beyond the last one': zipped(replacing(SHEET, '<c>', '<c r="XFD1"><v>2</v></c><c>')),
  'a document type': zipped(replacing(SHEET, '<worksheet', '<!DOCTYPE worksheet><worksheet')),
  'a document type behind a comment': zipped(
    replacing(SHEET, '<worksheet', '<!-- <a> --><!DOCTYPE worksheet><worksheet'),
  ),
  'a character that XML does not have': zipped(replacing(SHEET, '<v>1</v>', '<v>1\u0001</v>')),
  'letters in another encoding': zipped({
    ...ONE_CELL,
    [SHEET]: Buffer.from((ONE_CELL[SHEET] ?? '').replace('<c><v>1', '<c t="str"><v>Skjervøy'), 'latin1'),
  }),
  'texts that are not there': zipped(replacing(SHEET, '<c>', '<c t="s">')),
  'two parts of one name': zipped({ ...ONE_CELL, 'xl/worksheets/Sheet1.xml': ONE_CELL[SHEET] ?? '' }),
  'broken styles': zipped(withWorkbookPart(ONE_CELL, 'styles', 'styles.xml', '<styleSheet>')),
};
