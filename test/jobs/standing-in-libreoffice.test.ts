import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { FileHost } from '../../src/hosts/file/file-host';
import { nodeDeflate } from '../../src/hosts/file/node-deflate';
import { WorkbookFile } from '../../src/hosts/file/workbook-file';
import type { Job } from '../../src/jobs/job';
import { kompetanse } from '../../src/jobs/kompetanse/kompetanse';
import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { sheetsWithOwnWork } from '../../src/jobs/results/own-work';
import { runJob } from '../../src/jobs/run-job';
import { LOCALES } from '../../src/jobs/locales';
import { filledCells } from '../support/filled-cells';
import { convertOptions } from '../support/libreoffice';
import { standing } from '../support/standing';
import { useTemporaryFolder } from '../support/temporary-folder';

const inFolder = useTemporaryFolder();

test('A number that is changed is followed by the same sheets when LibreOffice has saved the workbook, and nothing on them is a person’s', async () => {
  await writeExample(kostnader, 'kostnader.xlsx', 2925, 2825);
  await writeExample(kompetanse, 'kompetanse.xlsx', 0.8, 0.6);
  const files = ['kostnader.xlsx', 'kompetanse.xlsx'].map((file) => inFolder(file));
  await promisify(execFile)('soffice', convertOptions(inFolder('profile'), 'xlsx', inFolder('saved'), files));
  for (const folder of ['.', 'saved']) {
    expect(await standingIn(kostnader, `${folder}/kostnader.xlsx`)).toEqual([
      'Fordeling: followed',
      'Avrunding: followed',
      'Lest grunnlag: followed',
    ]);
    const plan = await standingIn(kompetanse, `${folder}/kompetanse.xlsx`);
    expect(plan.filter((sheet) => !sheet.endsWith(': followed'))).toEqual(['Svar: outdated']);
    expect(plan).toContain('Lest plan: followed');
    expect(await ownWorkIn(`${folder}/kostnader.xlsx`)).toEqual([]);
    expect(await ownWorkIn(`${folder}/kompetanse.xlsx`)).toEqual([]);
  }
}, 120_000);

/** The job's example and its result, with the first number that is `from` changed afterwards. */
async function writeExample(job: Job, file: string, from: number, to: number): Promise<void> {
  const locale = LOCALES.nb;
  const host = await FileHost.create(inFolder(file));
  await host.write(job.template(locale));
  const now = () => new Date(2026, 10, 22, 12, 3);
  await runJob(job, host, { settings: {}, sheets: [], locale, formulas: true, write: true, now });

  const workbook = await WorkbookFile.open(await readFile(inFolder(file)), file, nodeDeflate);
  const [sheet] = (await workbook.read()).sheets;
  const { address, cell } = [...filledCells(sheet!)].find((each) => each.cell.value === from)!;
  const edited = await workbook.withEdits([{ ...address, cell: { ...cell, value: to } }]);
  await writeFile(inFolder(file), await edited.file.bytes());
}

async function standingIn(job: Job, file: string): Promise<readonly string[]> {
  const host = await FileHost.open(inFolder(file), { output: inFolder('unused.xlsx') });
  return standing(job, await host.read());
}

async function ownWorkIn(file: string): Promise<readonly string[]> {
  const host = await FileHost.open(inFolder(file), { output: inFolder('unused.xlsx') });
  return sheetsWithOwnWork(await host.read()).map(({ name }) => name);
}
