import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { Job } from '../../src/jobs/job';
import { LOCALES } from '../../src/jobs/locales';
import { JOBS } from '../../src/jobs/registry';
import { hasErrors } from '../../src/workbook/issue';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

const EXAMPLES = join(__dirname, '../../assets/eksempler');

/** What the cells of each sheet hold. */
function cellsIn({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, rows }) => ({
    name,
    cells: [...rows].flatMap(([row, cells]) => [...cells].map(([column, { value }]) => [row, column, value])),
  }));
}

async function templateOf(job: Job) {
  const host = new MemoryHost();
  await host.write(job.template(LOCALES.nb));
  return cellsIn(await host.read());
}

test.each(readdirSync(EXAMPLES))(
  'The published example %s is what a job’s template writes (npm run examples), and has an answer',
  async (file) => {
    const host = await FileHost.open(join(EXAMPLES, file), { output: 'unwritten.xlsx', overwrite: false });
    const snapshot = await host.read();
    const templates = await Promise.all(JOBS.map(async (job) => ({ job, sheets: await templateOf(job) })));
    const written = templates.find(({ sheets }) => sheets[0]?.name === snapshot.sheets[0]?.name);
    expect(cellsIn(snapshot)).toEqual(written?.sheets);
    const { issues, result } = written!.job.answer(snapshot, { settings: {}, sheets: [] });
    expect(hasErrors(issues)).toBe(false);
    expect(result).not.toBeNull();
  },
);
