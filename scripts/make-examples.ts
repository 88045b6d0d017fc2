import { join } from 'node:path';
import { FileHost } from '../src/hosts/file/file-host';
import { JOBS } from '../src/jobs/registry';
import { LOCALES } from '../src/jobs/locales';

const FOLDER = join(__dirname, '..', 'assets', 'eksempler');

/** Examples that are called after what they were published in; others are called after their job. */
const PUBLISHED: Readonly<Record<string, string>> = {
  kostnader: 'norikt-2018',
  kompetanse: 'nord-troms-2016',
  prioritering: 'indre-namdal',
};

/** Writes the example workbooks under assets/ anew from the jobs' templates. */
async function main() {
  for (const job of JOBS) {
    const file = join(FOLDER, `${PUBLISHED[job.id] ?? job.id}.xlsx`);
    const host = await FileHost.create(file, { overwrite: true });
    await host.write(job.template(LOCALES.nb));
  }
}

void main();
