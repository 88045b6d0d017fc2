import type { Deflate } from './deflate';

/** The contents of a file as an archive keeps them, and their checksum. */
export interface PackedFile {
  readonly packed: Uint8Array;
  readonly crc: number;
}

/**
 * Packs the contents of files, each once: what is not changed is not packed again, and what is asked for early is packed
 * while others are made.
 */
export class Packing {
  readonly #deflate: Deflate;
  readonly #files = new WeakMap<Uint8Array, Promise<PackedFile>>();

  constructor(deflate: Deflate) {
    this.#deflate = deflate;
  }

  pack(bytes: Uint8Array): Promise<PackedFile> {
    let file = this.#files.get(bytes);
    if (file === undefined) {
      file = this.#packAnew(bytes);
      this.#files.set(bytes, file);
    }
    return file;
  }

  async #packAnew(bytes: Uint8Array): Promise<PackedFile> {
    const packed = this.#deflate.pack(bytes);
    const crc = this.#deflate.crc32(bytes);
    return { packed: await packed, crc };
  }
}
