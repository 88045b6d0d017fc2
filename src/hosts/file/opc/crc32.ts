/** The remainders of all bytes by the polynomial of ZIP archives (APPNOTE 4.4.7), its bits in reverse. */
const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The checksum that ZIP archives keep of a file's contents, from 0 to 2³² − 1. Node itself has it from version 22 on. */
export function crc32(bytes: Uint8Array): number {
  let remainder = -1;
  // Ten times as fast as for…of over the bytes.
  for (let index = 0; index < bytes.length; index++) {
    remainder = REMAINDERS[(remainder ^ bytes[index]!) & 0xff]! ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}
