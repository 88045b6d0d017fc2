// npm run start:desktop and npm run stop:desktop: puts the add-in of manifest.xml into the Excel of this machine, served by
// npm run dev-server, which is started where it does not run, and takes it out again.
import { run } from './bootstrap.mjs';

/**
 * Microsoft's program for it. It is fetched when it is asked for and not with the other packages: it brings some 600 of them, one of
 * which cannot be built on machines that have no Excel.
 */
const SIDELOADER = 'office-addin-debugging@7.0.0';

/** Where Excel runs beside the pages of this machine. */
const WITH_EXCEL = ['win32', 'darwin'];

const [what, ...options] = process.argv.slice(2);
if (!WITH_EXCEL.includes(process.platform)) {
  console.error(
    `There is no Excel for this machine: npm run ${what}:desktop needs Windows or a Mac with Excel installed.\n` +
      'Here, npm start shows the same task pane beside a spreadsheet. For Excel on the web, npm run dev-server serves the add-in: see docs/installer.md.',
  );
  process.exit(1);
}
// On Windows npx is a script, which only a shell starts.
process.exitCode = run('npx', ['--yes', SIDELOADER, what, 'manifest.xml', ...options], { shell: true });
