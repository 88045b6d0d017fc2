import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/file-host';
import { issueText } from '../issue-text';
import { type Parts, smallestWorkbook, withWorkbookPart, zipped } from './package-files';
import { useTemporaryFolder } from '../../support/temporary-folder';

const inFolder = useTemporaryFolder();

const OLE2 = 'd0cf11e0a1b11ae1';
const SHEET = 'xl/worksheets/sheet1.xml';
const ONE_CELL = smallestWorkbook('<sheetData><row><c><v>1</v></c></row></sheetData>');

const compoundFile = (stream: string): Buffer =>
  Buffer.concat([Buffer.from(OLE2, 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

const replacing = (part: string, from: string, to: string): Parts => ({
  ...ONE_CELL,
  [part]: (ONE_CELL[part] ?? '').replaceAll(from, to),
});

/** An archive that declares a file of almost 4 GiB in a few bytes. */
function zipBomb(): Uint8Array {
  const bytes = Buffer.from(zipped(ONE_CELL));
  const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt32LE(0xfffffff0, directory + 24);
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
const OTHER_FORMATS: Readonly<Record<string, readonly [bytes: Uint8Array | string, format: string]>> = {
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

const DAMAGED: Readonly<Record<string, Uint8Array>> = {
  'an empty file': new Uint8Array(),
  'the first half of a workbook': zipped(ONE_CELL).slice(0, 500),
  'an archive that unfolds to gigabytes': zipBomb(),
  'a number that was changed after it was packed': changedNumber(),
  'a part that is shorter than it should be': shortPart(),
  'a part packed in a way that workbooks do not know': otherMethod(),
  'a workbook part that is not XML': zipped({ ...ONE_CELL, 'xl/workbook.xml': '<workbook' }),
  'a sheet that is not there': zipped(replacing('xl/_rels/workbook.xml.rels', 'sheet1', 'sheet9')),
  'a sheet without a relationship': zipped(replacing('xl/workbook.xml', 'rId1', 'rId9')),
  'a sheet that ends early': zipped({ ...ONE_CELL, [SHEET]: '<worksheet><sheetData>' }),
  'a number that is none': zipped(replacing(SHEET, '<v>1</v>', '<v>én</v>')),
  'a text that is not there': zipped(replacing(SHEET, '<c>', '<c t="s">')),
  'broken styles': zipped(withWorkbookPart(ONE_CELL, 'styles', 'styles.xml', '<styleSheet>')),
};

describe('Refused, with its reason, is', () => {
  test.each(Object.entries(OTHER_FORMATS))('%s', async (_what, [bytes, format]) => {
    expect(await issueOfReading(await saved(bytes))).toEqual({
      code: 'file.not-a-workbook',
      file: inFolder('input.xlsx'),
      format,
    });
  });

  test.each(Object.entries(DAMAGED))('%s', async (_what, bytes) => {
    expect(await issueOfReading(await saved(bytes))).toEqual({
      code: 'file.damaged',
      file: inFolder('input.xlsx'),
    });
  });

  test('a workbook with a password', async () => {
    const path = await saved(compoundFile('EncryptedPackage'));
    expect(await issueOfReading(path)).toEqual({ code: 'file.encrypted', file: path });
  });

  test('a workbook in Strict Open XML', async () => {
    const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const path = await saved(zipped(replacing('_rels/.rels', transitional, strict)));
    expect(await issueOfReading(path)).toEqual({ code: 'file.strict', file: path });
  });

  test('a file that is not there', async () => {
    expect(await issueOfReading(inFolder('borte.xlsx'))).toEqual({
      code: 'file.missing',
      file: inFolder('borte.xlsx'),
    });
  });

  test('a folder', async () => {
    await mkdir(inFolder('mappe.xlsx'));
    expect(await issueOfReading(inFolder('mappe.xlsx'))).toEqual({
      code: 'file.unreadable',
      file: inFolder('mappe.xlsx'),
      reason: 'reason.EISDIR',
    });
  });
});

async function saved(bytes: Uint8Array | string): Promise<string> {
  await writeFile(inFolder('input.xlsx'), bytes);
  return inFolder('input.xlsx');
}

async function issueOfReading(path: string): Promise<Record<string, string>> {
  const error = await FileHost.open(path, { output: join(path, '..', 'output.xlsx') })
    .then((host) => host.read())
    .then(
      () => new Error('It was read'),
      (reason: unknown) => reason,
    );
  return issueText(error);
}
