// npm run fordel: the command line of this checkout. It is built at the first use and after every change of its sources, and
// run from them as they stand where it cannot be, such as in a folder that is closed to the user.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './bootstrap.mjs';

const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const BUILT = join(ROOT, bin.fordel);
/** What the sources were when it was built. */
const STAMP = join(ROOT, 'build', 'command-line.stamp');
const MADE_OF = ['src', 'scripts/command-line', 'scripts/notices.ts', 'package.json', 'package-lock.json'];

const standing = standingOf(MADE_OF);
if (isBuilt() || builds()) {
  await import(pathToFileURL(BUILT));
} else {
  await import('./own-cache.mjs');
  await import('tsx');
  await import('../src/cli/main.ts');
}

function isBuilt() {
  try {
    return statSync(BUILT).isFile() && readFileSync(STAMP, 'utf8') === standing;
  } catch {
    return false;
  }
}

function builds() {
  const tsx = ['--import', './scripts/own-cache.mjs', '--import', 'tsx'];
  const { status } = spawnSync(process.execPath, [...tsx, 'scripts/build-command-line.ts'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  if (status !== 0) return false;
  writeFileSync(STAMP, standing);
  return true;
}

/** Each file's name, size and time of its last change, as one word. */
function standingOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) tell(join(ROOT, path), hash);
  return hash.digest('hex');
}

function tell(path, hash) {
  const found = statSync(path);
  hash.update(found.isDirectory() ? `${path}\n` : `${path} ${String(found.size)} ${String(found.mtimeMs)}\n`);
  if (!found.isDirectory()) return;
  for (const name of readdirSync(path).toSorted()) tell(join(path, name), hash);
}
