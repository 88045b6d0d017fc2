import { createHash, randomUUID } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** This machine, without its name: a folder on a network has the files of several. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const OURS = /^\.fordel-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** A name for a file beside the one that it is to become, which tells who is making it. */
export function temporaryFile(folder: string): string {
  return join(folder, `.fordel-${MACHINE}-${String(process.pid)}-${randomUUID()}.tmp`);
}

/**
 * Removes what runs left behind that were killed on this machine: files that have our names, and that nobody is making any
 * more. What cannot be listed or removed stays; it is no trouble of the run that looks.
 */
export async function removeLeftBehind(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, machine, process] = OURS.exec(name) ?? [];
    if (machine !== MACHINE || isRunning(Number(process))) continue;
    const path = join(folder, name);
    const isFile = await lstat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Whether there is such a process, also one of another user's. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
