import { joinBytes, viewOf } from './bytes';
import type { Packing } from './packing';
import { type Files, METHODS, SIGNATURES, UTF8_NAME } from './zip-format';

/** Version 2.0, the first with deflate and folders. */
const VERSION = 20;

/** The time of every file, 1 January 1980, so that the same workbook always gives the same bytes. */
const TIME = 0;
const DATE = (1 << 5) | 1;

/** A number in a record, and the bytes it takes. */
type Field = readonly [size: 2 | 4, value: number];

/**
 * Packs files into a ZIP archive, in their order. The same files give the same bytes wherever they are packed by
 * the same version of the same library. Rejects with a RangeError at what a plain archive cannot hold: 65 536 files, or
 * 4 GiB.
 */
export async function zip(files: Files, packing: Packing): Promise<Uint8Array> {
  const contents: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const nameBytes = new TextEncoder().encode(name);
    const { packed, crc } = await packing.pack(bytes);
    const description = describe(name, nameBytes, bytes, packed, crc);
    const header = record([4, SIGNATURES.localHeader], ...description);
    contents.push(header, nameBytes, packed);
    directory.push(directoryEntry(description, offset), nameBytes);
    offset += header.length + nameBytes.length + packed.length;
  }
  const directorySize = sizeOf(directory);
  return joinBytes([...contents, ...directory, directoryEnd(files.size, directorySize, offset)]);
}

/** What the header before the contents and the entry in the directory both say. */
function describe(
  name: string,
  nameBytes: Uint8Array,
  bytes: Uint8Array,
  packed: Uint8Array,
  crc: number,
): readonly Field[] {
  const isAscii = nameBytes.length === name.length;
  const extraLength = 0;
  return [
    [2, VERSION],
    [2, isAscii ? 0 : UTF8_NAME],
    [2, METHODS.deflated],
    [2, TIME],
    [2, DATE],
    [4, crc],
    [4, packed.length],
    [4, bytes.length],
    [2, nameBytes.length],
    [2, extraLength],
  ];
}

function directoryEntry(description: readonly Field[], offset: number): Uint8Array {
  const commentLength = 0;
  const disk = 0;
  const attributes = 0;
  return record(
    [4, SIGNATURES.directoryEntry],
    [2, VERSION],
    ...description,
    [2, commentLength],
    [2, disk],
    [2, attributes],
    [4, attributes],
    [4, offset],
  );
}

function directoryEnd(entries: number, size: number, offset: number): Uint8Array {
  const disk = 0;
  const commentLength = 0;
  return record(
    [4, SIGNATURES.directoryEnd],
    [2, disk],
    [2, disk],
    [2, entries],
    [2, entries],
    [4, size],
    [4, offset],
    [2, commentLength],
  );
}

/** The fields one after the other, each with its lowest byte first. */
function record(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((total, [size]) => total + size, 0));
  const view = viewOf(bytes);
  let end = 0;
  for (const [size, value] of fields) {
    if (value >= 2 ** (size * 8)) throw new RangeError(`${value} does not fit in an archive`);
    if (size === 2) view.setUint16(end, value, true);
    else view.setUint32(end, value, true);
    end += size;
  }
  return bytes;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((total, { length }) => total + length, 0);
}
