// npm run excel: the add-in, served from this machine, in the Excel of this machine until Ctrl+C.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { DEVELOPMENT_ADDRESS } from './add-in/addresses';
import { buildAddIn } from './add-in/build-add-in';
import { serve } from './serve';

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'build', 'excel');
const MANIFEST = join(FOLDER, 'manifest.xml');

/**
 * Microsoft's program that puts an add-in into Excel. It is fetched when it is asked for and not with the other packages: it brings some 600 of
 * them, one of which cannot be built on machines that have no Excel.
 */
const SIDELOADER = 'office-addin-debugging@7.0.0';

/** Where Excel runs beside the pages of this machine. */
const WITH_EXCEL: readonly NodeJS.Platform[] = ['win32', 'darwin'];

interface Package {
  readonly version: string;
}

async function main(): Promise<void> {
  if (!WITH_EXCEL.includes(process.platform)) {
    stop(
      'There is no Excel for this machine: npm run excel needs Windows or a Mac with Excel installed.\n' +
        'Here, npm start shows the same task pane beside a spreadsheet. For Excel on the web, run npm run build and see Install the add-in in the README.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;
  const address = DEVELOPMENT_ADDRESS;
  await buildAddIn(FOLDER, { address, version });
  const certificate = await getHttpsServerOptions();
  const served = await serve(FOLDER, Number(new URL(address).port), certificate);
  if (served.address !== `${address}/`) {
    await served.close();
    stop(`Another program has the place of ${address}, which the manifest names. Stop it and try again.`);
  }
  if (sideload('start', 'desktop', '--app', 'excel', '--no-debug') !== 0) {
    await served.close();
    stop('The add-in was not put into Excel: see above why.');
  }
  console.log(`Fordel is in Excel, from ${address}. Ctrl+C takes it out again.`);
  process.once('SIGINT', () => {
    const status = sideload('stop');
    void served.close().then(() => process.exit(status));
  });
}

/** On Windows npx is a script, which only a shell starts. */
function sideload(what: 'start' | 'stop', ...options: readonly string[]): number {
  const words = ['--yes', SIDELOADER, what, `"${MANIFEST}"`, ...options];
  return spawnSync('npx', words, { cwd: ROOT, stdio: 'inherit', shell: true }).status ?? 1;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

void main();
