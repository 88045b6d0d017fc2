import { strToU8, zipSync } from 'fflate';
import { DELTAKERE, KOSTNADER, NOKLER } from '../../support/kostnader';
import {
  OFFICE,
  type Parts,
  plainWorkbook,
  relationships,
  sheetData,
  withWorkbookPart,
  zipped,
} from './package-files';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
const SHEET = 'xl/worksheets/sheet1.xml';
const COSTS = 'xl/worksheets/sheet3.xml';

type Texts = Readonly<Record<string, string>>;

/** The three plain tables, which share 1 500 kroner. */
function tables(): Record<string, string> {
  return plainWorkbook({
    Deltakere: sheetData(DELTAKERE as (string | number)[][]),
    Nøkler: sheetData(NOKLER as (string | number)[][]),
    Kostnader: sheetData(KOSTNADER as (string | number)[][]),
  });
}

function changed(part: string, from: string | RegExp, to: string, parts: Texts = tables()): Texts {
  const text = parts[part] ?? '';
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${part} has no ${String(from)}`);
  return { ...parts, [part]: after };
}

function renamed(from: string, to: string, parts: Texts): Texts {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name === from ? to : name, text]));
}

function encoded(declared: string, bytesOf: (text: string) => Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(tables()).map(([name, text]) => [
      name,
      bytesOf(`<?xml version="1.0" encoding="${declared}" standalone="yes"?>\n${text}`),
    ]),
  );
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
/** Letters beyond ASCII as references. */
const ascii = (text: string) =>
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  Buffer.from(text.replace(/[^\u0000-\u007f]/g, (letter) => `&#${String(letter.charCodeAt(0))};`));

/** Cell formats of which an alternative for another program is one: 0 General, 1 it, 2 percent, 3 with decimals. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/>` +
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">` +
  `<mc:Choice xmlns:hs="http://schemas.haansoft.com/office/spreadsheet/8.0" Requires="hs"><xf numFmtId="9"/><xf numFmtId="9"/></mc:Choice>` +
  `<mc:Fallback><xf/></mc:Fallback></mc:AlternateContent><xf numFmtId="9"/><xf numFmtId="4"/></cellXfs></styleSheet>`;

function withTable(): Texts {
  const parts = changed(
    TYPES,
    '<Default Extension="xml"',
    `<Default Extension="tbl" ContentType="${TYPE}.table+xml"/><Default Extension="xml"`,
  );
  const table =
    `<table xmlns="${MAIN}" id="1" name="Priser" displayName="Priser" ref="A1:B4"><tableColumns count="2">` +
    `<tableColumn id="1" name="Kommune"/><tableColumn id="2" name="Folketall"/></tableColumns></table>`;
  const sheet = parts[SHEET]!.replace(
    '</worksheet>',
    `<tableParts count="1"><tablePart xmlns:r="${OFFICE}" r:id="rId1"/></tableParts></worksheet>`,
  );
  return {
    ...parts,
    [SHEET]: sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', `${OFFICE}/table`, '../tables/priser.tbl']),
    'xl/tables/priser.tbl': table,
  };
}

/** The end record of an archive with a comment, and in the comment what looks like the end of another. */
function withComment(archive: Uint8Array): Uint8Array {
  const comment = Uint8Array.of(0x50, 0x4b, 5, 6, ...strToU8('laget av et annet program'.padEnd(30)));
  const bytes = new Uint8Array(archive.length + comment.length);
  bytes.set(archive);
  bytes.set(comment, archive.length);
  new DataView(bytes.buffer).setUint16(archive.length - 2, comment.length, true);
  return bytes;
}

/** Packages as other programs write them and Excel opens them, by what is otherwise in them; each holds the plain tables. */
export const PACKAGES_OF_OTHERS: Readonly<Record<string, () => Uint8Array>> = {
  'all parts in UTF-16': () => zipped(encoded('UTF-16', (text) => utf16(`\ufeff${text}`))),
  'all parts in UTF-16, without a mark': () => zipped(encoded('UTF-16', utf16)),
  'all parts in ISO-8859-1': () => zipped(encoded('ISO-8859-1', (text) => Buffer.from(text, 'latin1'))),
  'parts of ASCII that say they are ISO-8859-1': () => zipped(encoded('iso-8859-1', ascii)),
  'the type of each relationships part told by itself': () => {
    const rels = 'application/vnd.openxmlformats-package.relationships+xml';
    const own = ['_rels/.rels', WORKBOOK_RELS]
      .map((part) => `<Override PartName="/${part}" ContentType="${rels}"/>`)
      .join('');
    return zipped(changed(TYPES, /<Default Extension="rels"[^>]*>/, own));
  },
  'backslashes in the names of the archive': () =>
    zipSync(
      Object.fromEntries(
        Object.entries(tables()).map(([name, text]) => [name.replaceAll('/', '\\'), strToU8(text)]),
      ),
    ),
  'a backslash in a target': () =>
    zipped(changed(WORKBOOK_RELS, 'worksheets/sheet1.xml', 'worksheets\\sheet1.xml')),
  'a sign by percent in a target': () =>
    zipped(
      renamed(
        SHEET,
        'xl/worksheets/ark 1.xml',
        changed(
          TYPES,
          'worksheets/sheet1.xml',
          'worksheets/ark%201.xml',
          changed(WORKBOOK_RELS, 'worksheets/sheet1.xml', 'worksheets/ark%201.xml'),
        ),
      ),
    ),
  'a sheet of macros without a part': () =>
    zipped(
      changed(
        WORKBOOK,
        '</sheets>',
        '<sheet name="Makro1" sheetId="9" state="veryHidden" r:id=""/></sheets>',
      ),
    ),
  'a part of looks that is not there': () => {
    const { 'xl/styles.xml': styles, ...parts } = withWorkbookPart(tables(), 'styles', 'styles.xml', '');
    return zipped(styles === undefined ? {} : parts);
  },
  'a sign that no keyboard has': () => zipped(changed(COSTS, 'Lønn', 'Lø\x7fnn')),
  'an empty file, packed': () => zipped({ ...tables(), 'docProps/tom.txt': '' }),
  'a comment that looks like the end': () => withComment(zipped(tables())),
  'an alternative among the cell formats': () => {
    const parts = withWorkbookPart(tables(), 'styles', 'styles.xml', STYLES);
    const type = `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
    return zipped(
      changed(
        TYPES,
        '</Types>',
        type,
        changed(COSTS, '<c><v>1000</v></c>', '<c s="3"><v>1000</v></c>', parts),
      ),
    );
  },
  'a selected tab in single quotes': () =>
    zipped(
      changed(
        SHEET,
        '<sheetData>',
        "<sheetViews><sheetView tabSelected='1' workbookViewId='0'/></sheetViews><sheetData>",
      ),
    ),
  'a table whose type is that of its extension': () => zipped(withTable()),
};
