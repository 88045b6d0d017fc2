import { bytesOfLatin1, joinBytes, latin1 } from '../opc/bytes';
import { decodeXml, encodeXmlLike } from '../opc/xml';

/** What the views of a sheet stand before. */
const CONTENTS = /<(\w+:)?(sheetData|drawing)\b/;

/** The views stand near the beginning of a part that may be very long. */
const FIRST_BYTES = 2 ** 14;

/**
 * The sheet's part without its selected tab, all other bytes as they were. Two selected tabs are a group to Excel: what
 * is typed in one lands in both.
 */
export function deselectSheet(bytes: Uint8Array): Uint8Array {
  // Of two bytes a character: such a part is turned as a whole.
  if (bytes.subarray(0, 4).includes(0)) {
    const text = decodeXml(bytes);
    const alone = deselected(text);
    return alone === text ? bytes : encodeXmlLike(bytes, alone);
  }
  const beginning = beginningOf(bytes);
  const changed = deselected(beginning);
  if (changed === beginning) return bytes;
  return joinBytes([bytesOfLatin1(changed), bytes.subarray(beginning.length)]);
}

function deselected(text: string): string {
  return text.replace(
    /(<(?:\w+:)?sheetView\b[^<>]*?)(?<!\s)\s+tabSelected\s*=\s*(?:"(?:1|true)"|'(?:1|true)')/g,
    '$1',
  );
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
