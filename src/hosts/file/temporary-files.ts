import { createHash, randomUUID } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** This machine, without its name: a folder on a network has the files of several. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** Names without a machine and a process are those of earlier versions. */
const OURS = /^\.fordel-(?:([0-9a-f]{8})-(\d{1,10})-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** A file is made in seconds: one of yesterday is nobody's, whoever made it and however wrong two machines' clocks are. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** A name for a file beside the one that it is to become, which tells who is making it. */
export function temporaryFile(folder: string): string {
  return join(folder, `.fordel-${MACHINE}-${String(process.pid)}-${randomUUID()}.tmp`);
}

/**
 * Removes what killed runs left behind: files that have our names, and that nobody is making any more. That is known of
 * this machine's by their process, and of all others by their age. What cannot be listed or removed stays; it is no trouble
 * of the run that looks.
 */
export async function removeLeftBehind(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const found = OURS.exec(name);
    if (found === null) continue;
    const path = join(folder, name);
    const file = await lstat(path).catch(() => null);
    if (file?.isFile() !== true) continue;
    const [, machine, process] = found;
    const isDead = machine === MACHINE && !isRunning(Number(process));
    const isOld = Date.now() - file.mtimeMs > ABANDONED_AFTER_MS;
    if (isDead || isOld) await rm(path, { force: true }).catch(() => undefined);
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
