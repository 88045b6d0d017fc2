import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { functionsMetadata } from '../../src/functions/functions-metadata';
import { FUNCTIONS } from '../../src/jobs/registry';
import { LOCALES } from '../../src/jobs/locales';
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

/**
 * Whose frames may hold the pages: Excel on the web and what it is itself framed by, SharePoint, OneDrive, Teams and the start page.
 * Microsoft promises no list; these are the domains of Microsoft 365 that its web applications are at or are moving to. A page
 * cannot say this of itself, and X-Frame-Options, which knows one site at most, would keep Excel on the web out.
 * @see https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges
 * @see https://github.com/OfficeDev/office-js-docs-pr/issues/4911
 */
export const FRAME_ANCESTORS = [
  "frame-ancestors 'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://*.office.net',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
].join(' ');

/** As Netlify and Cloudflare Pages read it; for other servers it tells what to set. For all else the pages carry their own policy. */
const HEADERS = `/*
  Content-Security-Policy: ${FRAME_ANCESTORS}
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
