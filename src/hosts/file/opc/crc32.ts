/** The remainders of all bytes by the polynomial of ZIP archives (APPNOTE 4.4.7), its bits in reverse. */
const LAST = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The same for bytes that so many others come after, so that four at once are looked up and none waits for another. */
const SECOND_LAST = followed(LAST);
const THIRD_LAST = followed(SECOND_LAST);
const FOURTH_LAST = followed(THIRD_LAST);

function followed(remainders: Int32Array): Int32Array {
  return remainders.map((remainder) => LAST[remainder & 0xff]! ^ (remainder >>> 8));
}

/** The checksum that ZIP archives keep of a file's contents, from 0 to 2³² − 1, where nothing built in gives it. */
export function crc32(bytes: Uint8Array): number {
  const fours = bytes.length - (bytes.length % 4);
  let remainder = -1;
  let index = 0;
  for (; index < fours; index += 4) {
    remainder ^=
      bytes[index]! | (bytes[index + 1]! << 8) | (bytes[index + 2]! << 16) | (bytes[index + 3]! << 24);
    remainder =
      FOURTH_LAST[remainder & 0xff]! ^
      THIRD_LAST[(remainder >>> 8) & 0xff]! ^
      SECOND_LAST[(remainder >>> 16) & 0xff]! ^
      LAST[remainder >>> 24]!;
  }
  for (; index < bytes.length; index++) {
    remainder = LAST[(remainder ^ bytes[index]!) & 0xff]! ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}
