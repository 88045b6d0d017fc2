import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PagePlugin } from '../../scripts/add-in/page-plugin';
import { pageHtml } from '../../scripts/page-html';

/** Puts a page of the tests beside its script, with the policy that all pages have. */
export function testPagePlugin(html: string): PagePlugin {
  return new PagePlugin({
    file: basename(html),
    html: (parts) => pageHtml(readFileSync(html, 'utf8'), { ...parts, isModule: false }),
  });
}
