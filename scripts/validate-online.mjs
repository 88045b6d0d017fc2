// npm run validate:online: asks Microsoft's service whether it takes dist/manifest.xml. It needs the network, and sends the manifest alone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './bootstrap.mjs';

const MANIFEST = join('dist', 'manifest.xml');

if (!existsSync(join(ROOT, MANIFEST))) {
  console.error('There is no dist/manifest.xml yet. Run npm run build first.');
  process.exit(2);
}
const status = run('npx', ['office-addin-manifest', 'validate', MANIFEST]);
if (status !== 0) {
  console.error(
    'The manifest was not approved. Without a network the service cannot be asked: see above which it was.',
  );
}
process.exitCode = status;
