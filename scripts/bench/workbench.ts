import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../../test/support/browser';
import { FileHost } from '../../src/hosts/file/file-host';
import { buildWorkbench } from '../build-workbench';
import { serve } from '../serve';
import { milliseconds } from './measure';
import { inputSheets } from './workbooks';

const SIZES = [5, 1_000, 10_000];
/** The longest wait, in milliseconds. */
const PATIENCE = 300_000;

/** In Chromium: until the example is calculated, and for workbooks of some sizes until opened, and from the click to written. */
export async function workbenchRows(): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-'));
  const pages = join(folder, 'sider');
  await buildWorkbench(pages);
  const { address, close } = await serve(pages);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nb-NO' });
    page.setDefaultTimeout(PATIENCE);
    const shares = page.getByRole('listitem');
    const ready = await timed(async () => {
      await page.goto(`${address}workbench.html`);
      await shares.first().waitFor();
    });
    const rows: (readonly string[])[] = [
      ['the example, from the address to its shares', milliseconds(ready), ''],
    ];
    for (const count of SIZES) {
      const file = join(folder, `${String(count)}.xlsx`);
      await (await FileHost.create(file)).write(inputSheets([count]));
      const opened = await timed(async () => {
        await page.locator('#open').setInputFiles(file);
        await page.getByRole('button', { name: new RegExp(`:[A-Z]+${String(count + 1)} i arket`) }).waitFor();
        await shares.first().waitFor();
      });
      const written = await timed(async () => {
        await page.getByRole('button', { name: 'Skriv til ark' }).click();
        await page.getByText(/^Skrevet til/).waitFor();
      });
      rows.push([`${count.toLocaleString('nb')} participants`, milliseconds(opened), milliseconds(written)]);
    }
    return rows;
  } finally {
    await browser.close();
    await close();
    rmSync(folder, { recursive: true });
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
