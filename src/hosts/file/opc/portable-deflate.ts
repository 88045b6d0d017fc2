import { deflateSync, Inflate } from 'fflate';
import { joinBytes } from './bytes';
import { crc32 } from './crc32';
import type { Deflate } from './deflate';

/** Deflate unfolds to at most 1032 times as much: never much more than 16 MB beyond what is allowed. */
const BYTES_AT_ONCE = 16_384;

/** Packs and unpacks in any browser, and in Node. */
export const portableDeflate: Deflate = {
  pack: (bytes) => Promise.resolve(deflateSync(bytes)),
  unpack: (packed, most) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((piece) => {
      size += piece.length;
      if (size > most) throw new RangeError(`More than ${most} bytes`);
      pieces.push(piece);
    });
    for (let start = 0; start === 0 || start < packed.length; start += BYTES_AT_ONCE) {
      const end = start + BYTES_AT_ONCE;
      inflate.push(packed.subarray(start, end), end >= packed.length);
    }
    return joinBytes(pieces);
  },
  crc32,
};
