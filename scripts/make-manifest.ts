// npm run manifest: the manifest of the add-in while it is worked on, which Microsoft's package must be able to read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { DEVELOPMENT_ADDRESS } from './add-in/addresses';
import { manifestXml } from './add-in/manifest';
import { VERSION } from '../src/version';

const MANIFEST = join(__dirname, '..', 'manifest.xml');

async function main(): Promise<void> {
  writeFileSync(MANIFEST, manifestXml({ address: DEVELOPMENT_ADDRESS, version: VERSION }));
  const { displayName, version } = await OfficeAddinManifest.readManifestFile(MANIFEST);
  console.log(`manifest.xml is that of ${String(displayName)} ${String(version)} at ${DEVELOPMENT_ADDRESS}`);
}

void main();
