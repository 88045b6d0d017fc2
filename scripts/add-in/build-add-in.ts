import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { functionsMetadata } from '../../src/functions/functions-metadata';
import { FUNCTIONS } from '../../src/jobs/registry';
import { LOCALES } from '../../src/locales';
import { buildPages } from '../build-pages';
import { OFFICE_JS, taskpane } from '../pages';
import { functionsFile, ICON_SIZES, iconFile, manifestXml } from './manifest';

const ROOT = join(__dirname, '..', '..');
const ICON = join(ROOT, 'assets', 'ikon', 'fordel.svg');
const PAGES = join(ROOT, 'assets', 'sider');

export interface AddInOptions {
  /** Where the files will be served, https and without a slash at its end. */
  readonly address: string;
  readonly version: string;
  /** Where Office.js is, when not at Microsoft. */
  readonly officeJs?: string;
}

/** Everything that a web server gives Excel, in one folder: static files, of which only those with a hash never change. */
export async function buildAddIn(folder: string, options: AddInOptions): Promise<void> {
  const { officeJs = OFFICE_JS } = options;
  await buildPages(folder, [taskpane(officeJs)]);
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const svg = readFileSync(ICON, 'utf8');
  for (const size of ICON_SIZES) {
    put(iconFile(size), new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
  }
  for (const locale of Object.values(LOCALES)) {
    put(functionsFile(locale.code), JSON.stringify(functionsMetadata(FUNCTIONS, locale), null, 2));
  }
  cpSync(PAGES, folder, { recursive: true });
  put('manifest.xml', manifestXml(options));
  put('_headers', HEADERS);
}

/** As Netlify and Cloudflare Pages read it; for other servers it tells what to set. The pages carry their own policy. */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cache-Control: no-cache
/*-*.js
  Cache-Control: public, max-age=31536000, immutable
/*-*.css
  Cache-Control: public, max-age=31536000, immutable
/chunks/*
  Cache-Control: public, max-age=31536000, immutable
/funksjoner.*.json
  Access-Control-Allow-Origin: *
`;
