import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host';
import { findJob } from '../../src/jobs/registry';
import { checkFasit } from './check-fasit';
import type { ColumnWords } from './check-figures';

const CASES = join(__dirname, '../cases');

/** Their answers stand in a file beside them, not in a sheet. */
const WITHOUT_FASIT = ['reading'];

const JOB_FOLDERS = readdirSync(CASES, { withFileTypes: true })
  .filter((each) => each.isDirectory() && !WITHOUT_FASIT.includes(each.name))
  .map(({ name }) => name);

describe.each(JOB_FOLDERS)('Workbooks of %s give what their sheet Fasit says', (name) => {
  const job = findJob(name);
  const folder = join(CASES, name);
  const workbooks = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

  test('the folder is named as a job, and has workbooks', () => {
    expect(job?.id).toBe(name);
    expect(workbooks).not.toEqual([]);
  });

  test.each(workbooks)('%s', async (file) => {
    const host = await FileHost.open(join(folder, file), { output: 'unwritten.xlsx', overwrite: false });
    expect(await checkFasit(job!, host, columnWords(folder))).toEqual([]);
  });
});

function columnWords(folder: string): ColumnWords {
  const file = join(folder, 'kolonner.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ColumnWords) : {};
}
