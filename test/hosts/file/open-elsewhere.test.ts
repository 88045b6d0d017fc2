import { readdir, writeFile } from 'node:fs/promises';
import { FileHost } from '../../../src/hosts/file/file-host';
import { memoryWorkbook } from '../../support/memory-workbook';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { saveWorkbook } from './save-workbook';

const inFolder = useTemporaryFolder();

async function issuesBeside(...ownerFiles: readonly string[]) {
  await saveWorkbook(memoryWorkbook({ Ark: [['inndata']] }), inFolder('budsjett 2018.xlsx'));
  for (const name of ownerFiles) await writeFile(inFolder(name), 'Kari');
  const host = await FileHost.open(inFolder('budsjett 2018.xlsx'), { output: inFolder('ut.xlsx') });
  await host.write([]);
  expect((await readdir(inFolder('.'))).toSorted()).toEqual(
    [...ownerFiles, 'budsjett 2018.xlsx', 'ut.xlsx'].toSorted(),
  );
  return host.issues.map(({ code, severity, figures }) => ({ code, severity, figures }));
}

describe('A workbook that is open in another program is told', () => {
  test.each([
    ['Excel', '~$budsjett 2018.xlsx'],
    ['LibreOffice', '.~lock.budsjett 2018.xlsx#'],
  ])('%s', async (_program, ownerFile) => {
    expect(await issuesBeside(ownerFile)).toEqual([
      {
        code: 'file.open-elsewhere',
        severity: 'warning',
        figures: {
          file: { kind: 'text', text: inFolder('budsjett 2018.xlsx') },
          ownerFile: { kind: 'text', text: ownerFile },
        },
      },
    ]);
  });

  test('once, though both have it', async () => {
    expect(await issuesBeside('~$budsjett 2018.xlsx', '.~lock.budsjett 2018.xlsx#')).toHaveLength(1);
  });

  test('not when it is another workbook', async () => {
    expect(await issuesBeside('~$budsjett.xlsx', '.~lock.ut.xlsx#')).toEqual([]);
  });
});
