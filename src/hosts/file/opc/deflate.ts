/**
 * How the contents of archives are packed and unpacked (RFC 1951): Node has it built in and fast, a browser by a library.
 */
export interface Deflate {
  /** Beside other work where that can be. */
  readonly pack: (bytes: Uint8Array) => Promise<Uint8Array>;
  /**
   * Throws when the packed bytes are damaged or cut off, and as soon as they unfold to more than `most` bytes, so that
   * a small file never takes all memory.
   */
  readonly unpack: (packed: Uint8Array, most: number) => Uint8Array;
  /** The checksum that ZIP archives keep of a file's contents, from 0 to 2³² − 1. */
  readonly crc32: (bytes: Uint8Array) => number;
}
