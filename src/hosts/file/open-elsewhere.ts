import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { figure, issue, type Issue } from '../../workbook/issue';

/** The file that a program keeps beside a workbook while it has it open. */
const OWNER_FILES: readonly ((name: string) => string)[] = [
  (name) => `~$${name}`, // Excel
  (name) => `.~lock.${name}#`, // LibreOffice
];

/** Tells when another program has the workbook open: what is not saved there is not in the file. */
export async function openElsewhere(path: string): Promise<readonly Issue[]> {
  for (const ownerFile of OWNER_FILES) {
    const name = ownerFile(basename(path));
    // A folder that cannot be looked into tells nothing, and stops nothing.
    const isThere = await access(join(dirname(path), name)).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    return [issue('file.open-elsewhere', null, { file: figure.text(path), ownerFile: figure.text(name) })];
  }
  return [];
}
