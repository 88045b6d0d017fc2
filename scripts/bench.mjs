// npm run bench: built as the add-in is. What runs TypeScript as it stands gives every function its name anew, each time
// that it is made, and a short one costs four times as much.
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, run } from './bootstrap.mjs';

const outfile = join(ROOT, 'build', 'bench.js');
await build({
  entryPoints: [join(ROOT, 'scripts', 'bench.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
process.exitCode = run(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)]);
