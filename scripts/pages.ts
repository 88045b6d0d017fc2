import { join } from 'node:path';
import type { PageToBuild } from './build-pages';

const SOURCES = join(__dirname, '..', 'src');

/** The workbench. Univer writes styles into the page by itself, which its policy must allow. */
export const WORKBENCH: PageToBuild = {
  html: join(SOURCES, 'workbench', 'workbench.html'),
  entry: join(SOURCES, 'workbench', 'workbench.ts'),
  policy: { styles: ["'unsafe-inline'"] },
};

/** The only address that Microsoft gives Office.js from. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Office.js finds its folder by the name of its own file, where the address of a script has it for the first time. */
export function isOfficeJs(address: string): boolean {
  const { origin, pathname } = new URL(address);
  const file = `${origin}${pathname}`.toLowerCase();
  return file.endsWith('/office.js') && file.indexOf('office.js') === file.lastIndexOf('office.js');
}

/** The task pane in Excel. @param officeJs where it gets Office.js: Microsoft's address, or that of an own copy. */
export function taskpane(officeJs = OFFICE_JS): PageToBuild {
  return {
    html: join(SOURCES, 'taskpane', 'taskpane.html'),
    entry: join(SOURCES, 'taskpane', 'excel-pane.ts'),
    policy: { scripts: [officeJs] },
  };
}
