import { unzipSync, zipSync } from 'fflate';
import { DamagedPackage, detectingDamage } from './damaged-package';

/** Files by their names in the archive, in its order. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** No workbook of tables is near this size; an archive that says so is broken or hostile. */
const MOST_UNZIPPED_BYTES = 2 ** 30;

/** The time of every file in an archive, so that the same workbook always gives the same bytes. */
const ARCHIVE_TIME = new Date(1980, 0, 1);

export function unzip(bytes: Uint8Array): Files {
  let total = 0;
  const files = detectingDamage('ZIP', () =>
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > MOST_UNZIPPED_BYTES) throw new DamagedPackage('An archive of more than a gibibyte');
        return true;
      },
    }),
  );
  return new Map(Object.entries(files).filter(([name]) => !name.endsWith('/')));
}

export function zip(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: ARCHIVE_TIME });
}
