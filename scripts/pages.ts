import { join } from 'node:path';
import type { PageToBuild } from './build-pages';

const SOURCES = join(__dirname, '..', 'src');

/** The workbench. Univer writes styles into the page by itself, which its policy must allow. */
export const WORKBENCH: PageToBuild = {
  html: join(SOURCES, 'workbench', 'workbench.html'),
  entry: join(SOURCES, 'workbench', 'workbench.ts'),
  policy: { styles: ["'unsafe-inline'"] },
};

/** The task pane in Excel, with Office.js from the only address that Microsoft gives it from. */
export const TASKPANE: PageToBuild = {
  html: join(SOURCES, 'taskpane', 'taskpane.html'),
  entry: join(SOURCES, 'taskpane', 'excel-pane.ts'),
  policy: { scripts: ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'] },
};
