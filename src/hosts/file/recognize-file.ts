import { figure, HostError, issue } from '../../workbook/issue';
import { opensWithBuiltInPassword } from './encrypted/built-in-password';
import { streamOf } from './encrypted/compound-file';
import { beginsWith, includesBytes, latin1 } from './opc/bytes';
import { DamagedPackage, OversizedPackage } from './opc/damaged-package';
import type { Deflate } from './opc/deflate';
import { OpcPackage, PACKAGE_ROOT } from './opc/opc-package';
import { childElements } from './opc/xml';
import { unzip } from './opc/unzip';
import type { Files } from './opc/zip-format';

const OLE2_SIGNATURE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ZIP_SIGNATURE = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);

/** What else than workbooks comes in zip archives, by a word in the content type of its main part or its `mimetype`. */
const ARCHIVE_FORMATS: readonly (readonly [word: string, format: string])[] = [
  ['opendocument.spreadsheet', '.ods'],
  ['opendocument.text', '.odt'],
  ['sheet.binary', '.xlsb'],
  ['wordprocessingml', '.docx'],
  ['presentationml', '.pptx'],
];

/** A workbook's package and the name of its main part. */
export interface WorkbookPackage {
  readonly package: OpcPackage;
  readonly workbookPart: string;
}

/** Opens the package that a file holds, by its content and not its name; throws a HostError for anything but a workbook. */
export async function recognizeWorkbook(
  bytes: Uint8Array,
  file: string,
  deflate: Deflate,
): Promise<WorkbookPackage> {
  if (beginsWith(bytes, OLE2_SIGNATURE)) throw await compoundFileError(bytes, file);
  if (bytes.length === 0) throw damaged(file, new DamagedPackage('An empty file'));
  if (!beginsWith(bytes, ZIP_SIGNATURE)) throw notAWorkbook(file, formatOfPlainFile(bytes));
  return rejectingDamage(file, () => workbookInArchive(unzip(bytes, deflate), file));
}

/** Runs what reads a file's parts, and says as an issue when the file is damaged or too large. */
export async function rejectingDamage<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DamagedPackage ? damaged(file, error) : error;
  }
}

function workbookInArchive(files: Files, file: string): WorkbookPackage {
  const opened = new OpcPackage(files);
  if (opened.part('[Content_Types].xml') === undefined) throw notAWorkbook(file, formatOfArchive(files));
  const relationship = childElements(opened.root('_rels/.rels')).find((each) =>
    each.getAttribute('Type')?.endsWith('/officeDocument'),
  );
  // ISO/IEC 29500-1 Strict has other namespaces throughout; only the transitional form is read and written.
  if (relationship?.getAttribute('Type')?.startsWith('http://purl.oclc.org/')) {
    throw new HostError(issue('file.strict', null, { file: figure.text(file) }));
  }
  const workbookPart =
    opened.relationships(PACKAGE_ROOT).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const contentType = opened.contentType(workbookPart) ?? '';
  if (!/\.(sheet|template)(\.macroEnabled)?\.main\+xml$/i.test(contentType)) {
    throw notAWorkbook(file, knownFormat(contentType));
  }
  return { package: opened, workbookPart };
}

function formatOfArchive(files: Files): string {
  const mimetype = files.get('mimetype');
  return knownFormat(mimetype === undefined ? '' : new TextDecoder().decode(mimetype)) || '.zip';
}

function knownFormat(contentType: string): string {
  return ARCHIVE_FORMATS.find(([word]) => contentType.includes(word))?.[1] ?? '';
}

/** Before 2007 Office files were OLE2 compound files; today's encrypted ones still are (MS-OFFCRYPTO 2.3.4.4). */
async function compoundFileError(bytes: Uint8Array, file: string): Promise<HostError> {
  const hasStream = (name: string): boolean => includesBytes(bytes, utf16(name));
  if (hasStream('EncryptedPackage')) {
    // A sensitivity label encrypts by rights management (MS-OFFCRYPTO 2.2), and asks for no password.
    const hasLabel = hasStream('DRMEncryptedDataSpace');
    const code = hasLabel ? 'file.label-encrypted' : await codeOfEncrypted(streamOf(bytes, 'EncryptionInfo'));
    return new HostError(issue(code, null, { file: figure.text(file) }));
  }
  if (hasStream('Workbook') || hasStream('Book')) return notAWorkbook(file, '.xls');
  return notAWorkbook(file, hasStream('WordDocument') ? '.doc' : '');
}

async function codeOfEncrypted(
  info: Uint8Array | null,
): Promise<'file.built-in-password' | 'file.encrypted'> {
  const opens = info !== null && (await opensWithBuiltInPassword(info));
  return opens ? 'file.built-in-password' : 'file.encrypted';
}

/** Letters of ASCII in UTF-16, the lower byte first. */
function utf16(text: string): Uint8Array {
  const letters = new TextEncoder().encode(text);
  return Uint8Array.from({ length: letters.length * 2 }, (_, index) =>
    index % 2 === 0 ? letters[index / 2]! : 0,
  );
}

/** A guess from how the file begins; empty when it is none of the kinds that people mistake for a workbook. */
function formatOfPlainFile(bytes: Uint8Array): string {
  const beginning = bytes.subarray(0, 4096);
  const plain = latin1(beginning);
  if (plain.startsWith('%PDF')) return '.pdf';
  if (beginning.includes(0)) return '';
  const text = plain.trimStart().toLowerCase();
  if (text.includes('<html') || text.startsWith('<table')) return '.html';
  if (text.startsWith('<?xml')) return '.xml';
  return /[;,\t]/.test(text) ? '.csv' : '.txt';
}

function notAWorkbook(file: string, format: string): HostError {
  return new HostError(
    issue('file.not-a-workbook', null, { file: figure.text(file), format: figure.text(format) }),
  );
}

function damaged(file: string, cause: DamagedPackage): HostError {
  const code = cause instanceof OversizedPackage ? 'file.too-large' : 'file.damaged';
  return new HostError(issue(code, null, { file: figure.text(file) }), cause);
}
