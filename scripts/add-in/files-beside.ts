import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { functionsMetadata } from '../../src/functions/functions-metadata';
import { FUNCTIONS } from '../../src/jobs/registry';
import { LOCALES } from '../../src/jobs/locales';
import { functionsFile, ICON_SIZES, iconFile, manifestXml, type ManifestOptions } from './manifest';

const ASSETS = join(__dirname, '..', '..', 'assets');
const ICON = join(ASSETS, 'ikon', 'fordel.svg');
const PAGES = join(ASSETS, 'sider');

/** A file of a build, by its name below the add-in's address. */
export type BuiltFile = readonly [name: string, content: string | Buffer];

/** What a web server gives Excel besides the page and what webpack makes of it. */
export function filesBeside(options: ManifestOptions): readonly BuiltFile[] {
  const svg = readFileSync(ICON, 'utf8');
  return [
    ...ICON_SIZES.map((size): BuiltFile => {
      const icon = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
      return [iconFile(size), icon.render().asPng()];
    }),
    ...Object.values(LOCALES).map((locale): BuiltFile => {
      const metadata = functionsMetadata(FUNCTIONS, locale);
      return [functionsFile(locale.code), JSON.stringify(metadata, null, 2)];
    }),
    ...readdirSync(PAGES).map((name): BuiltFile => [name, readFileSync(join(PAGES, name))]),
    ['manifest.xml', manifestXml(options)],
    ['_headers', HEADERS],
  ];
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
