/**
 * The sheet's part without its selected tab, all other bytes as they were. Two selected tabs are a group to Excel: what
 * is typed in one lands in both.
 */
export function deselectSheet(bytes: Uint8Array): Uint8Array {
  // Latin-1 maps every byte to a character and back, whatever the encoding of the part.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const end = text.search(/<(\w+:)?(sheetData|drawing)\b/);
  const beginning = end === -1 ? text : text.slice(0, end);
  const deselected = beginning.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected="(?:1|true)"/g, '$1');
  if (deselected === beginning) return bytes;
  return Buffer.from(deselected + text.slice(beginning.length), 'latin1');
}
