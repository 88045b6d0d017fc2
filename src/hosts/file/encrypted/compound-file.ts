import { viewOf } from '../opc/bytes';

/** Where the parts of an OLE2 compound file's header and directory stand (MS-CFB 2.2 and 2.6). */
const SECTOR_SHIFT_AT = 30;
const MINI_SHIFT_AT = 32;
const DIRECTORY_AT = 48;
const MINI_CUTOFF_AT = 56;
const MINI_FAT_AT = 60;
const MORE_FAT_AT = 68;
const FAT_AT = 76;
const ENTRIES_IN_HEADER = 109;
const DIRECTORY_ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const FIRST_SECTOR_AT = 116;
const LENGTH_AT = 120;

/** Sector numbers from here on say something else than which sector comes next. */
const NO_SECTOR = 0xffff_fffa;

/** The bytes of a stream of a compound file, by its name; null where it has none, or is damaged. */
export function streamOf(bytes: Uint8Array, name: string): Uint8Array | null {
  try {
    return new CompoundFile(bytes).stream(name);
  } catch (error) {
    // What points beyond the file's end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A file system within a file: chains of sectors, small streams in small sectors within one of these chains. */
class CompoundFile {
  readonly #view: DataView;
  readonly #sectorBytes: number;
  readonly #directory: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = viewOf(bytes);
    this.#sectorBytes = 2 ** this.#view.getUint16(SECTOR_SHIFT_AT, true);
    this.#directory = viewOf(this.#chain(this.#header(DIRECTORY_AT)));
  }

  stream(name: string): Uint8Array | null {
    for (let at = 0; at < this.#directory.byteLength; at += DIRECTORY_ENTRY_BYTES) {
      if (this.#nameAt(at) !== name) continue;
      const length = this.#directory.getUint32(at + LENGTH_AT, true);
      const first = this.#directory.getUint32(at + FIRST_SECTOR_AT, true);
      const isSmall = length < this.#header(MINI_CUTOFF_AT);
      return (isSmall ? this.#smallChain(first) : this.#chain(first)).subarray(0, length);
    }
    return null;
  }

  #header(at: number): number {
    return this.#view.getUint32(at, true);
  }

  #nameAt(at: number): string {
    // The name's bytes with the two zeros that end it.
    const units = Math.min(this.#directory.getUint16(at + NAME_LENGTH_AT, true), NAME_LENGTH_AT) / 2 - 1;
    return Array.from({ length: Math.max(units, 0) }, (_, index) =>
      String.fromCharCode(this.#directory.getUint16(at + 2 * index, true)),
    ).join('');
  }

  #chain(first: number): Uint8Array {
    const size = this.#sectorBytes;
    // The header has the room of the sector before the first one.
    return joined(this.bytes, first, size, size, (sector) => this.#next(sector));
  }

  /** Of the small sectors, which lie in the stream of the root, the directory's first entry. */
  #smallChain(first: number): Uint8Array {
    const size = 2 ** this.#view.getUint16(MINI_SHIFT_AT, true);
    const all = this.#chain(this.#directory.getUint32(FIRST_SECTOR_AT, true));
    const next = viewOf(this.#chain(this.#header(MINI_FAT_AT)));
    return joined(all, first, size, 0, (sector) => next.getUint32(4 * sector, true));
  }

  #next(sector: number): number {
    const perSector = this.#sectorBytes / 4;
    const at = (this.#fatSector(Math.floor(sector / perSector)) + 1) * this.#sectorBytes;
    return this.#view.getUint32(at + 4 * (sector % perSector), true);
  }

  /** The sectors of the table of what follows which: the first of them stand in the header, the others in a chain of their own. */
  #fatSector(index: number): number {
    if (index < ENTRIES_IN_HEADER) return this.#header(FAT_AT + 4 * index);
    const perSector = this.#sectorBytes / 4 - 1;
    let sector = this.#header(MORE_FAT_AT);
    for (let passed = index - ENTRIES_IN_HEADER; ; passed -= perSector) {
      const at = (sector + 1) * this.#sectorBytes;
      if (passed < perSector) return this.#view.getUint32(at + 4 * passed, true);
      sector = this.#view.getUint32(at + 4 * perSector, true);
    }
  }
}

/** The sectors of a chain one after the other; a RangeError where it goes round for ever. */
function joined(
  bytes: Uint8Array,
  first: number,
  size: number,
  start: number,
  next: (sector: number) => number,
): Uint8Array {
  const sectors: number[] = [];
  for (let sector = first; sector < NO_SECTOR; sector = next(sector)) {
    if (sectors.length * size > bytes.length) throw new RangeError('A chain without an end');
    sectors.push(sector);
  }
  const all = new Uint8Array(sectors.length * size);
  for (const [index, sector] of sectors.entries()) {
    all.set(bytes.subarray(start + sector * size, start + (sector + 1) * size), index * size);
  }
  return all;
}
