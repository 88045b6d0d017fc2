import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeDeflate } from '../../../src/hosts/file/node-deflate';
import { portableDeflate } from '../../../src/hosts/file/opc/portable-deflate';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import { issueText } from '../issue-text';
import { sheetPlan } from '../plans';
import { compoundFile, DAMAGED, OTHER_FORMATS, zipBomb } from './bad-files';
import { unpacked } from './package-files';

const FIXTURES = join(__dirname, '../../fixtures');
const PLAN = sheetPlan('Fordeling', { rows: [['Kommune'], ['Skjervøy']] });

const fixture = (name: string): Promise<Uint8Array> => readFile(join(FIXTURES, name));

describe('A workbook without Node', () => {
  test.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx'])(
    'holds the same, part for part, as one that Node packed: %s',
    async (name) => {
      const bytes = await fixture(name);
      const [portable, node] = await Promise.all(
        [portableDeflate, nodeDeflate].map(async (deflate) => {
          const opened = await WorkbookFile.open(bytes, name, deflate);
          const { file } = await (await opened.withSettings({ enhet: 'krone' })).withResults([PLAN]);
          return { snapshot: await file.read(), parts: unpacked(await file.bytes()) };
        }),
      );
      expect(portable).toEqual(node);
    },
  );

  test.each(Object.entries(OTHER_FORMATS))('is not %s', async (_what, [bytes, format]) => {
    expect(await issueOfReading(bytes)).toEqual({ code: 'file.not-a-workbook', file: 'inn.xlsx', format });
  });

  test.each(Object.entries(DAMAGED))('is not %s', async (_what, bytes) => {
    expect(await issueOfReading(bytes)).toEqual({ code: 'file.damaged', file: 'inn.xlsx' });
  });

  test('is neither one that unfolds to gigabytes, nor one with a password', async () => {
    expect(await issueOfReading(zipBomb())).toEqual({ code: 'file.too-large', file: 'inn.xlsx' });
    const locked = compoundFile('EncryptedPackage');
    expect(await issueOfReading(locked)).toEqual({ code: 'file.encrypted', file: 'inn.xlsx' });
  });

  test('stays as it was when results are written', async () => {
    const bytes = await fixture('openpyxl-rich.xlsx');
    const opened = await WorkbookFile.open(bytes, 'inn.xlsx', portableDeflate);
    const { file, receipt } = await opened.withResults([PLAN]);
    expect(receipt.sheets).toEqual([{ name: 'Fordeling', nameTaken: null }]);
    expect(unpacked(await opened.bytes())).toEqual(unpacked(bytes));
    expect(await file.sheetNames()).toEqual([...(await opened.sheetNames()), 'Fordeling']);
  });

  test('keeps settings', async () => {
    const empty = WorkbookFile.empty('ny.xlsx', portableDeflate);
    const { file } = await empty.withResults([PLAN]);
    const saved = await file.withSettings({ avrunding: 'største rest' });
    const again = await WorkbookFile.open(await saved.bytes(), 'ny.xlsx', portableDeflate);
    expect(await again.settings()).toEqual({ avrunding: 'største rest' });
    expect(await file.settings()).toEqual({});
  });
});

async function issueOfReading(bytes: Uint8Array | string): Promise<Record<string, string>> {
  const contents = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const error = await WorkbookFile.open(contents, 'inn.xlsx', portableDeflate)
    .then((file) => file.read())
    .then(
      () => new Error('It was read'),
      (reason: unknown) => reason,
    );
  return issueText(error);
}
