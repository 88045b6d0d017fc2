const SIGNATURE = '89504e470d0a1a0a';

/**
 * How many pixels a PNG has, from its first chunk; null for what is no PNG.
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
