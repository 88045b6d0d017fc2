// Makes a fresh machine ready. No dependencies: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Programs that tests use beside Node, any of the commands, with Debian's package for each. */
export const LIBREOFFICE = { commands: ['soffice'], debianPackage: 'libreoffice-calc' };
/** The shell is the same browser without its windows, and twice as fast. */
export const CHROMIUM = {
  commands: ['chromium-headless-shell', 'chromium'],
  debianPackage: 'chromium-headless-shell',
};

const OLDEST_NODE = [20, 15];

/** Ends the script unless this Node is new enough. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (isOld)
    stop(`Fordel needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

/** Installs what package-lock.json says, unless that is done already. */
export function installNodePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const mark = join(ROOT, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing Node packages …');
  // --include=dev: a machine with NODE_ENV=production would leave the tools out.
  const npm = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (npm !== 0) stop('npm ci failed. Check the network and try again.');
  writeFileSync(mark, lock);
}

/** Installs programs from Debian's packages where they are missing and that is possible, or says what to install. */
export function installPrograms(programs) {
  const missing = programs
    .filter(({ commands }) => !commands.some(hasCommand))
    .map(({ debianPackage }) => debianPackage);
  if (missing.length === 0) return;
  const howTo = `Install ${missing.join(' and ')} and try again (Debian and Ubuntu: sudo apt-get install ${missing.join(' ')}).`;
  const isRoot = process.getuid?.() === 0;
  if (!hasCommand('apt-get') || (!isRoot && !hasCommand('sudo'))) stop(howTo);
  console.log(`Installing ${missing.join(', ')} …`);
  const asRoot = (args) =>
    isRoot
      ? run('apt-get', args, QUIET_APT)
      : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], QUIET_APT);
  asRoot(['update', '-qq']);
  if (asRoot(['install', '-y', '-qq', '--no-install-recommends', ...missing]) !== 0) stop(howTo);
}

const QUIET_APT = {
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  stdio: ['ignore', 'ignore', 'inherit'],
};

function hasCommand(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** Runs a program in the project's folder beside others, and gives its exit status and all that it printed. */
export function runBeside(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
    child.on('error', (error) => resolve({ status: 1, printed: `${printed}${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, printed }));
  });
}

/** Runs a program in the project's folder and gives its exit status. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status ?? 1;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
