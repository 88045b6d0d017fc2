/** Files by their names in the archive, in its order. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** How each record of a ZIP archive begins (APPNOTE 4.3). */
export const SIGNATURES = {
  localHeader: 0x04034b50,
  directoryEntry: 0x02014b50,
  directoryEnd: 0x06054b50,
  zip64DirectoryEnd: 0x06064b50,
  zip64Locator: 0x07064b50,
} as const;

/** How a file's contents are kept (APPNOTE 4.4.5). */
export const METHODS = { stored: 0, deflated: 8 } as const;

/** The flag of names in UTF-8 (APPNOTE 4.4.4, bit 11). */
export const UTF8_NAME = 0x800;
