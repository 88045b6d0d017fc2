import { bytesOfLatin1, joinBytes, latin1 } from '../opc/bytes';

/** What the views of a sheet stand before. */
const CONTENTS = /<(\w+:)?(sheetData|drawing)\b/;

/** The views stand near the beginning of a part that may be very long. */
const FIRST_BYTES = 2 ** 14;

/**
 * The sheet's part without its selected tab, all other bytes as they were. Two selected tabs are a group to Excel: what
 * is typed in one lands in both.
 */
export function deselectSheet(bytes: Uint8Array): Uint8Array {
  const beginning = beginningOf(bytes);
  const deselected = beginning.replace(
    /(<(?:\w+:)?sheetView\b[^<>]*?)(?<!\s)\s+tabSelected="(?:1|true)"/g,
    '$1',
  );
  if (deselected === beginning) return bytes;
  return joinBytes([bytesOfLatin1(deselected), bytes.subarray(beginning.length)]);
}

/** What comes before the sheet's contents, a character for each byte whatever the encoding of the part. */
function beginningOf(bytes: Uint8Array): string {
  for (let size = FIRST_BYTES; ; size *= 4) {
    const beginning = latin1(bytes.subarray(0, size));
    const end = beginning.search(CONTENTS);
    if (end !== -1) return beginning.slice(0, end);
    if (size >= bytes.length) return beginning;
  }
}
