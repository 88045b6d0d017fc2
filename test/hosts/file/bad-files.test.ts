import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/file-host';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { issueText } from '../issue-text';
import { compoundFile, DAMAGED, OTHER_FORMATS, replacing, zipBomb } from './bad-files';
import { zipped } from './package-files';

const inFolder = useTemporaryFolder();

describe('Refused, with its reason, is', () => {
  test.each(Object.entries(OTHER_FORMATS))('%s', async (_what, [bytes, format]) => {
    expect(await issueOfReading(await saved(bytes))).toEqual({
      code: 'file.not-a-workbook',
      file: inFolder('input.xlsx'),
      format,
    });
  });

  test.each(Object.entries(DAMAGED))('%s', async (_what, bytes) => {
    expect(await issueOfReading(await saved(bytes))).toEqual({
      code: 'file.damaged',
      file: inFolder('input.xlsx'),
    });
  });

  test('an archive that unfolds to gigabytes', async () => {
    const path = await saved(zipBomb());
    expect(await issueOfReading(path)).toEqual({ code: 'file.too-large', file: path });
  });

  test('a file of more than Node reads', async () => {
    await writeFile(inFolder('input.xlsx'), '');
    await truncate(inFolder('input.xlsx'), 3_000_000_000); // takes no room on the disk
    expect(await issueOfReading(inFolder('input.xlsx'))).toEqual({
      code: 'file.too-large',
      file: inFolder('input.xlsx'),
    });
  });

  test('a part that is too large to be read as a tree', async () => {
    const path = await saved(
      zipped(replacing('xl/workbook.xml', '</workbook>', `${' '.repeat(40_000_000)}</workbook>`)),
    );
    expect(await issueOfReading(path)).toEqual({ code: 'file.too-large', file: path });
  });

  test('a workbook with a password', async () => {
    const path = await saved(compoundFile('EncryptedPackage'));
    expect(await issueOfReading(path)).toEqual({ code: 'file.encrypted', file: path });
  });

  test('a workbook in Strict Open XML', async () => {
    const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const path = await saved(zipped(replacing('_rels/.rels', transitional, strict)));
    expect(await issueOfReading(path)).toEqual({ code: 'file.strict', file: path });
  });

  test('a file that is not there', async () => {
    expect(await issueOfReading(inFolder('borte.xlsx'))).toEqual({
      code: 'file.missing',
      file: inFolder('borte.xlsx'),
    });
  });

  test('a folder', async () => {
    await mkdir(inFolder('mappe.xlsx'));
    expect(await issueOfReading(inFolder('mappe.xlsx'))).toEqual({
      code: 'file.unreadable',
      file: inFolder('mappe.xlsx'),
      reason: 'reason.EISDIR',
    });
  });
});

async function saved(bytes: Uint8Array | string): Promise<string> {
  await writeFile(inFolder('input.xlsx'), bytes);
  return inFolder('input.xlsx');
}

async function issueOfReading(path: string): Promise<Record<string, string>> {
  const error = await FileHost.open(path, { output: join(path, '..', 'output.xlsx') })
    .then((host) => host.read())
    .then(
      () => new Error('It was read'),
      (reason: unknown) => reason,
    );
  return issueText(error);
}
