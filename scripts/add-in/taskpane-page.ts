import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageParts, pageHtml } from '../page-html';

const HTML = join(__dirname, '..', '..', 'src', 'taskpane', 'taskpane.html');

/** The only address that Microsoft gives Office.js from. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Office.js finds its folder by the name of its own file, where the address of a script has it for the first time. */
export function isOfficeJs(address: string): boolean {
  const { origin, pathname } = new URL(address);
  const file = `${origin}${pathname}`.toLowerCase();
  return file.endsWith('/office.js') && file.indexOf('office.js') === file.lastIndexOf('office.js');
}

/**
 * How Chromium and WebKit lay out their own report of XML that they cannot read. Office.js parses the licence of an add-in as XML,
 * and one that is not from Microsoft's store has none; the report is never shown.
 * @see https://github.com/OfficeDev/office-js/issues/1687
 */
const UNREADABLE_XML = [
  'display: block; white-space: pre; border: 2px solid #c77; padding: 0 1em 0 1em; margin: 1em; background-color: #fdd; color: black',
  'font-family:monospace;font-size:12px',
];

/**
 * The task pane in Excel. Office.js is a loader: it fetches its part for the host, the texts and its telemetry from its own folder,
 * which the policy therefore names. From there, too, comes the page in a frame that asks whether an Excel on the web at an address
 * unknown to it, such as a server of one's own, is to be trusted. It sends nothing by itself to anyone but Excel:
 * what it measures goes that way (only an Excel older than the shared runtime would have it sent to Microsoft from the page, see
 * `canSendToAria` in telemetry/oteljs_agave.debug.js), and so the pane needs to connect to nobody.
 * @param officeJs where it gets Office.js: Microsoft's address, or that of an own copy.
 */
export function taskpanePage(parts: Pick<PageParts, 'script' | 'styles'>, officeJs = OFFICE_JS): string {
  const folder = new URL('.', officeJs).href;
  return pageHtml(readFileSync(HTML, 'utf8'), {
    ...parts,
    isModule: false,
    library: officeJs,
    policy: { scripts: [folder], frames: [folder], styleAttributes: UNREADABLE_XML },
  });
}
