import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { DamagedPackage, detectingDamage, OversizedPackage } from './damaged-package';
import { partKey } from './part-name';
import { type Files, METHODS, SIGNATURES, UTF8_NAME } from './zip-format';

/** No workbook of tables is near this size, and Node takes no text much longer. */
const MOST_UNZIPPED_BYTES = 500_000_000;

/** The sizes of records without their names and extra fields (APPNOTE 4.3). */
const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY_SIZE = 46;
const ZIP64_LOCATOR_SIZE = 20;

/** Stands for a number that has its place in the Zip64 extra field instead (APPNOTE 4.5.3). */
const IN_ZIP64_FIELD = 0xffffffff;
const ZIP64_FIELD = 1;

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
export function unzip(bytes: Uint8Array): Files {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return detectingDamage('ZIP', () => {
    const entries = readDirectory(archive).filter(({ name }) => !name.endsWith('/'));
    if (entries.reduce((total, { size }) => total + size, 0) > MOST_UNZIPPED_BYTES) {
      throw new OversizedPackage('An archive of more than half a gigabyte');
    }
    const names = new Set(entries.map(({ name }) => partKey(name)));
    if (names.size < entries.length) throw new DamagedPackage('Two files of one name');
    return new Map(entries.map((entry) => [entry.name, contentsOf(archive, entry)]));
  });
}

/** The directory at the end of the archive; Buffer throws when it points outside. */
function readDirectory(archive: Buffer): readonly Entry[] {
  const { count, offset } = directoryPlace(archive);
  const entries: Entry[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    expectSignature(archive, position, SIGNATURES.directoryEntry);
    const nameSize = archive.readUInt16LE(position + 28);
    const extraSize = archive.readUInt16LE(position + 30);
    const commentSize = archive.readUInt16LE(position + 32);
    const extraStart = position + DIRECTORY_ENTRY_SIZE + nameSize;
    entries.push(readEntry(archive, position, extraStart, extraStart + extraSize));
    position = extraStart + extraSize + commentSize;
  }
  return entries;
}

function directoryPlace(archive: Buffer): { readonly count: number; readonly offset: number } {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(SIGNATURES.directoryEnd);
  const end = archive.lastIndexOf(signature);
  if (end === -1) throw new DamagedPackage('An archive without its end');
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && archive.readUInt32LE(locator) === SIGNATURES.zip64Locator) {
    const zip64End = readUInt64(archive, locator + 8);
    expectSignature(archive, zip64End, SIGNATURES.zip64DirectoryEnd);
    return { count: readUInt64(archive, zip64End + 32), offset: readUInt64(archive, zip64End + 48) };
  }
  return { count: archive.readUInt16LE(end + 10), offset: archive.readUInt32LE(end + 16) };
}

function readEntry(archive: Buffer, position: number, extraStart: number, extraEnd: number): Entry {
  const isUtf8 = (archive.readUInt16LE(position + 8) & UTF8_NAME) !== 0;
  const name = archive.subarray(position + DIRECTORY_ENTRY_SIZE, extraStart);
  const zip64 = zip64Numbers(archive.subarray(extraStart, extraEnd));
  const numberAt = (field: number): number => {
    const number = archive.readUInt32LE(position + field);
    return number === IN_ZIP64_FIELD ? zip64() : number;
  };
  // The Zip64 field holds what it holds in this order.
  const size = numberAt(24);
  const packedSize = numberAt(20);
  const offset = numberAt(42);
  return {
    name: name.toString(isUtf8 ? 'utf8' : 'latin1'),
    method: archive.readUInt16LE(position + 10),
    crc: archive.readUInt32LE(position + 16),
    packedSize,
    size,
    offset,
  };
}

/** Gives the numbers of the Zip64 extra field one after the other. */
function zip64Numbers(extra: Buffer): () => number {
  let position = 0;
  while (position + 4 <= extra.length && extra.readUInt16LE(position) !== ZIP64_FIELD) {
    position += 4 + extra.readUInt16LE(position + 2);
  }
  position += 4;
  return () => {
    const number = readUInt64(extra, position);
    position += 8;
    return number;
  };
}

function contentsOf(archive: Buffer, entry: Entry): Uint8Array {
  expectSignature(archive, entry.offset, SIGNATURES.localHeader);
  const nameSize = archive.readUInt16LE(entry.offset + 26);
  const extraSize = archive.readUInt16LE(entry.offset + 28);
  const start = entry.offset + LOCAL_HEADER_SIZE + nameSize + extraSize;
  const contents = unpack(archive.subarray(start, start + entry.packedSize), entry);
  if (contents.length !== entry.size || crc32(contents) !== entry.crc) {
    throw new DamagedPackage(`${entry.name} is not what was packed`);
  }
  return contents;
}

function unpack(packed: Buffer, { name, method, size }: Entry): Uint8Array {
  switch (method) {
    case METHODS.stored:
      return packed;
    case METHODS.deflated:
      // In one piece, with a byte to spare that tells zlib that it needs no second one.
      return inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    default:
      throw new DamagedPackage(`${name} is packed by method ${method}`);
  }
}

function expectSignature(archive: Buffer, position: number, signature: number): void {
  if (archive.readUInt32LE(position) !== signature) {
    throw new DamagedPackage(`No record ${signature.toString(16)} at ${position}`);
  }
}

function readUInt64(bytes: Buffer, position: number): number {
  return Number(bytes.readBigUInt64LE(position));
}
