// Run before tsx, which keeps what it compiles in the machine's temporary folder: a folder there that others may write in could hold
// programs of theirs, so it is used only when it is the user's own. Without it each start compiles anew.
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OTHERS_MAY_WRITE = 0o022;

// On Windows the temporary folder is the user's own.
const user = process.geteuid?.();
if (user !== undefined && !isOwnFolder(join(tmpdir(), `tsx-${user}`), user)) {
  process.env.TSX_DISABLE_CACHE = '1';
}

/** Makes the folder where it is missing. */
function isOwnFolder(folder, user) {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (error.code !== 'EEXIST') return false;
  }
  // A link may lead anywhere.
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === user && (found.mode & OTHERS_MAY_WRITE) === 0;
}
