/**
 * How the contents of archives are packed and unpacked (RFC 1951): Node has it built in and fast, a browser by a library.
 */
export interface Deflate {
  readonly pack: (bytes: Uint8Array) => Uint8Array;
  /**
   * Throws when the packed bytes are damaged or cut off, and as soon as they unfold to more than `most` bytes, so that
   * a small file never takes all memory.
   */
  readonly unpack: (packed: Uint8Array, most: number) => Uint8Array;
}
