import { latin1, viewOf } from './bytes';
import { DamagedPackage, detectingDamage, OversizedPackage } from './damaged-package';
import type { Deflate } from './deflate';
import { partKey } from './part-name';
import { type Files, METHODS, SIGNATURES, UTF8_NAME } from './zip-format';

/** No workbook of tables is near this size, and Node takes no text much longer. */
const MOST_UNZIPPED_BYTES = 500_000_000;

/** The sizes of records without their names and extra fields (APPNOTE 4.3). */
const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY_SIZE = 46;
const ZIP64_LOCATOR_SIZE = 20;
const END_SIZE = 22;

/** Stands for a number that has its place in the Zip64 extra field instead (APPNOTE 4.5.3). */
const IN_ZIP64_FIELD = 0xffffffff;
const ZIP64_FIELD = 1;

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** What the archive's directory says about a file. Sizes and places in bytes. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Unpacks a ZIP archive. Throws a DamagedPackage when it is cut off, when a file is not as long as the archive's
 * directory says or has another checksum, when two have one name, or when it is packed in a way that workbooks do not use,
 * or encrypted; an OversizedPackage when all would be more than half a gigabyte.
 */
export function unzip(archive: Uint8Array, deflate: Deflate): Files {
  return detectingDamage('ZIP', () => {
    const entries = readDirectory(archive).filter(({ name }) => !name.endsWith('/'));
    if (entries.reduce((total, { size }) => total + size, 0) > MOST_UNZIPPED_BYTES) {
      throw new OversizedPackage('An archive of more than half a gigabyte');
    }
    const names = new Set(entries.map(({ name }) => partKey(name)));
    if (names.size < entries.length) throw new DamagedPackage('Two files of one name');
    return new Map(entries.map((entry) => [entry.name, contentsOf(archive, entry, deflate)]));
  });
}

/** The directory at the end of the archive; a RangeError is thrown where it points outside. */
function readDirectory(archive: Uint8Array): readonly Entry[] {
  const view = viewOf(archive);
  const { count, offset } = directoryPlace(view);
  const entries: Entry[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    expectSignature(view, position, SIGNATURES.directoryEntry);
    const nameSize = view.getUint16(position + 28, true);
    const extraSize = view.getUint16(position + 30, true);
    const commentSize = view.getUint16(position + 32, true);
    const extraStart = position + DIRECTORY_ENTRY_SIZE + nameSize;
    entries.push(readEntry(archive, position, extraStart, extraStart + extraSize));
    position = extraStart + extraSize + commentSize;
  }
  return entries;
}

function directoryPlace(archive: DataView): { readonly count: number; readonly offset: number } {
  const end = directoryEnd(archive);
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && archive.getUint32(locator, true) === SIGNATURES.zip64Locator) {
    const zip64End = readUInt64(archive, locator + 8);
    expectSignature(archive, zip64End, SIGNATURES.zip64DirectoryEnd);
    return { count: readUInt64(archive, zip64End + 32), offset: readUInt64(archive, zip64End + 48) };
  }
  return { count: archive.getUint16(end + 10, true), offset: archive.getUint32(end + 16, true) };
}

/** Where the last record begins, found from the end, for a comment may follow it; in which its signature may stand, too. */
function directoryEnd(archive: DataView): number {
  let last: number | null = null;
  for (let position = archive.byteLength - 4; position >= 0; position--) {
    if (archive.getUint32(position, true) !== SIGNATURES.directoryEnd) continue;
    last ??= position;
    const end = position + END_SIZE;
    if (end <= archive.byteLength && end + archive.getUint16(end - 2, true) === archive.byteLength)
      return position;
  }
  // What follows the record may be no comment of its: a file is often padded on its way.
  if (last === null) throw new DamagedPackage('An archive without its end');
  return last;
}

function readEntry(archive: Uint8Array, position: number, extraStart: number, extraEnd: number): Entry {
  const view = viewOf(archive);
  const isUtf8 = (view.getUint16(position + 8, true) & UTF8_NAME) !== 0;
  const name = archive.subarray(position + DIRECTORY_ENTRY_SIZE, extraStart);
  const zip64 = zip64Numbers(viewOf(archive.subarray(extraStart, extraEnd)));
  const numberAt = (field: number): number => {
    const number = view.getUint32(position + field, true);
    return number === IN_ZIP64_FIELD ? zip64() : number;
  };
  // The Zip64 field holds what it holds in this order.
  const size = numberAt(24);
  const packedSize = numberAt(20);
  const offset = numberAt(42);
  return {
    name: partNameIn(isUtf8 ? UTF8.decode(name) : latin1(name)),
    method: view.getUint16(position + 10, true),
    crc: view.getUint32(position + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** Some programs write names as paths of Windows (APPNOTE 4.4.17.1 has slashes alone). */
function partNameIn(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Gives the numbers of the Zip64 extra field one after the other. */
function zip64Numbers(extra: DataView): () => number {
  let position = 0;
  while (position + 4 <= extra.byteLength && extra.getUint16(position, true) !== ZIP64_FIELD) {
    position += 4 + extra.getUint16(position + 2, true);
  }
  position += 4;
  return () => {
    const number = readUInt64(extra, position);
    position += 8;
    return number;
  };
}

function contentsOf(archive: Uint8Array, entry: Entry, deflate: Deflate): Uint8Array {
  const view = viewOf(archive);
  expectSignature(view, entry.offset, SIGNATURES.localHeader);
  const nameSize = view.getUint16(entry.offset + 26, true);
  const extraSize = view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_HEADER_SIZE + nameSize + extraSize;
  const contents = unpack(archive.subarray(start, start + entry.packedSize), entry, deflate);
  if (contents.length !== entry.size || deflate.crc32(contents) !== entry.crc) {
    throw new DamagedPackage(`${entry.name} is not what was packed`);
  }
  return contents;
}

function unpack(packed: Uint8Array, { name, method, size }: Entry, deflate: Deflate): Uint8Array {
  // What is packed to nothing is nothing, which Node takes for a stream that is cut off.
  if (size === 0) return new Uint8Array();
  switch (method) {
    case METHODS.stored:
      return packed;
    case METHODS.deflated:
      return deflate.unpack(packed, size);
    default:
      throw new DamagedPackage(`${name} is packed by method ${method}`);
  }
}

function expectSignature(archive: DataView, position: number, signature: number): void {
  if (archive.getUint32(position, true) !== signature) {
    throw new DamagedPackage(`No record ${signature.toString(16)} at ${position}`);
  }
}

function readUInt64(bytes: DataView, position: number): number {
  return Number(bytes.getBigUint64(position, true));
}
