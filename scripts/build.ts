// npm run build: the add-in as static files in dist/, for any web server.
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAddIn } from './add-in/build-add-in';
import { isOfficeJs } from './pages';

const ROOT = join(__dirname, '..');
const DIST = join(ROOT, 'dist');

interface Package {
  readonly version: string;
  readonly config: { readonly address: string };
}

async function main(): Promise<void> {
  const { version, config } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Package;
  const { values } = parseArgs({
    options: { address: { type: 'string', default: config.address }, 'office-js': { type: 'string' } },
  });
  const address = httpsAddress(values.address);
  const officeJs = values['office-js'];
  await buildAddIn(DIST, {
    address,
    version,
    ...(officeJs !== undefined && { officeJs: officeJsAddress(officeJs) }),
  });
  writeFileSync(join(DIST, 'sbom.cdx.json'), billOfMaterials());
  console.log(`dist/ is made for ${address}`);
  console.log('Serve it there, and install dist/manifest.xml: README tells how.');
}

/** What the build is made of, as CycloneDX: npm's own account of package-lock.json. */
function billOfMaterials(): string {
  return execSync('npm run --silent sbom', { cwd: ROOT, encoding: 'utf8', maxBuffer: 100_000_000 });
}

/** Excel loads add-ins over https alone. */
function httpsAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:') return text.replace(/\/+$/, '');
  console.error(`${text} is not an https address, such as https://fordel.example.no. Excel takes no other.`);
  return process.exit(2);
}

function officeJsAddress(text: string): string {
  const address = httpsAddress(text);
  if (isOfficeJs(address)) return address;
  console.error(
    `${text} is not the file office.js itself, such as https://intern.example.no/office-js/office.js. It finds the rest of Office.js in the folder that it lies in.`,
  );
  return process.exit(2);
}

void main();
