import { join } from 'node:path';
import { FileHost } from '../src/hosts/file/file-host';
import { findJob } from '../src/jobs/registry';
import { LOCALES } from '../src/jobs/locales';

/** Writes the example workbooks under assets/ anew from the jobs' templates. */
async function main() {
  const host = await FileHost.create(join(__dirname, '..', 'assets', 'eksempler', 'norikt-2018.xlsx'), {
    overwrite: true,
  });
  await host.write(findJob('kostnader')!.template(LOCALES.nb));
}

void main();
