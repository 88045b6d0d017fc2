import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/file-host';
import { fordel } from '../../support/command-line';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { complaintsAbout } from './validity/complaints';
import { GOOD_PLANS } from './validity/traps/good-workbook';

const inFolder = useTemporaryFolder();

async function complaintsAboutFile(name: string, input?: string): Promise<readonly string[]> {
  const written = await readFile(inFolder(name));
  return complaintsAbout(written, input === undefined ? undefined : await readFile(input));
}

describe.each(['nb', 'nn', 'en'])('Excel opens without repair, in %s,', (language) => {
  test('the template and the results for it, also those written anew', async () => {
    const inLanguage = ['--sprak', language];
    await succeeds('mal', 'kostnader', inFolder('mal.xlsx'), ...inLanguage);
    expect(await complaintsAboutFile('mal.xlsx')).toEqual([]);

    await succeeds('kostnader', inFolder('mal.xlsx'), '--ut', inFolder('formler.xlsx'), ...inLanguage);
    expect(await complaintsAboutFile('formler.xlsx', inFolder('mal.xlsx'))).toEqual([]);

    await succeeds(
      'kostnader',
      inFolder('mal.xlsx'),
      '--ut',
      inFolder('verdier.xlsx'),
      '--verdier',
      ...inLanguage,
    );
    expect(await complaintsAboutFile('verdier.xlsx', inFolder('mal.xlsx'))).toEqual([]);

    await succeeds('kostnader', inFolder('formler.xlsx'), '--ut', inFolder('anew.xlsx'), ...inLanguage);
    expect(await complaintsAboutFile('anew.xlsx', inFolder('mal.xlsx'))).toEqual([]);
  });
});

describe.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx'])('Excel opens without repair %s', (fixture) => {
  test('with results, names, conditions and charts in it, also when they are written anew', async () => {
    const input = join(__dirname, '../../fixtures', fixture);
    await write(input, 'first.xlsx');
    expect(await complaintsAboutFile('first.xlsx', input)).toEqual([]);
    await write(inFolder('first.xlsx'), 'second.xlsx');
    expect(await complaintsAboutFile('second.xlsx', input)).toEqual([]);
  });
});

async function succeeds(...words: readonly string[]): Promise<void> {
  const { status, err } = await fordel(...words);
  if (status !== 0) throw new Error(err);
}

async function write(input: string, output: string): Promise<void> {
  const host = await FileHost.open(input, { output: inFolder(output) });
  await host.settings.merge({ avrunding: 'største rest' });
  await host.write(GOOD_PLANS);
}
