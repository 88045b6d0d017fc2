import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { streamOf } from '../../../src/hosts/file/encrypted/compound-file';
import { portableDeflate } from '../../../src/hosts/file/opc/portable-deflate';
import { WorkbookFile } from '../../../src/hosts/file/workbook-file';
import { convertOptions } from '../../support/libreoffice';
import { useTemporaryFolder } from '../../support/temporary-folder';
import { issueText } from '../issue-text';
import { ONE_CELL } from './bad-files';
import { agileEncrypted, type AgileOptions, compoundFileOf, standardEncrypted } from './encrypted-files';
import { zipped } from './package-files';

const inFolder = useTemporaryFolder();
const WORKBOOK = zipped(ONE_CELL);
const BUILT_IN = 'VelvetSweatshop';

async function codeOf(bytes: Uint8Array): Promise<string> {
  const told = await WorkbookFile.open(bytes, 'inn.xlsx', portableDeflate).catch((error: unknown) =>
    issueText(error),
  );
  return String((told as Record<string, string>)['code']);
}

describe('A workbook that opens with Excel’s built-in password', () => {
  test.each([
    {},
    { turns: 1_000, hash: 'SHA1', keyBits: 128 },
    { turns: 1_000, hash: 'SHA1', keyBits: 256 },
    { turns: 1_000, hash: 'SHA256', keyBits: 192 },
    { turns: 1_000, hash: 'SHA384', keyBits: 256 },
    { turns: 0 },
  ] satisfies readonly AgileOptions[])('is known, as Excel encrypts since 2010: %j', async (options) => {
    expect(await codeOf(agileEncrypted(WORKBOOK, BUILT_IN, options))).toBe('file.built-in-password');
  });

  test.each([128, 256] as const)('is known, as Excel 2007 encrypts with %i bits', async (keyBits) => {
    expect(await codeOf(standardEncrypted(WORKBOOK, BUILT_IN, keyBits))).toBe('file.built-in-password');
  });

  test('is not one with another password', async () => {
    expect(await codeOf(agileEncrypted(WORKBOOK, 'velvetsweatshop', { turns: 1_000 }))).toBe(
      'file.encrypted',
    );
    expect(await codeOf(standardEncrypted(WORKBOOK, 'Nordreisa'))).toBe('file.encrypted');
  });

  test('is not tried for a file that asks for more turns than Excel, in no time', async () => {
    const file = agileEncrypted(WORKBOOK, BUILT_IN, { turns: 1_000 });
    for (const turns of ['9999', '1e99', 'Inf.', '-999', '    ']) {
      const other = Buffer.from(
        file.toString('latin1').replace('spinCount="1000"', `spinCount="${turns}"`),
        'latin1',
      );
      expect(await codeOf(other)).toBe('file.encrypted');
    }
  });

  test('opens in LibreOffice, which tries the same password', async () => {
    const made = {
      agile: agileEncrypted(WORKBOOK, BUILT_IN),
      standard: standardEncrypted(WORKBOOK, BUILT_IN),
    };
    for (const [name, bytes] of Object.entries(made)) writeFileSync(inFolder(`${name}.xlsx`), bytes);
    const files = Object.keys(made).map((name) => inFolder(`${name}.xlsx`));
    await promisify(execFile)(
      'soffice',
      convertOptions(inFolder('profile'), 'csv', inFolder('saved'), files),
    );
    for (const name of Object.keys(made))
      expect(await readFile(inFolder(`saved/${name}.csv`), 'utf8')).toBe('1\n');
  }, 60_000);
});

describe('A file system within a file', () => {
  const of = (length: number) => Buffer.alloc(length, 'Nordreisa, Skjervøy, Kåfjord');

  test.each([0, 1, 63, 64, 65, 4_095, 4_096, 4_097, 100_000])('gives a stream of %i bytes', (length) => {
    const bytes = compoundFileOf({ Annet: of(5_000), EncryptionInfo: of(length), Mer: of(70) });
    expect(Buffer.from(streamOf(bytes, 'EncryptionInfo')!)).toEqual(of(length));
  });

  // Of 7 MB and more not all of its table stands in the header.
  test('gives what stands behind many others', () => {
    for (const megabytes of [7, 16]) {
      const bytes = compoundFileOf({ EncryptedPackage: of(megabytes * 2 ** 20), EncryptionInfo: of(5_000) });
      expect(Buffer.from(streamOf(bytes, 'EncryptionInfo')!)).toEqual(of(5_000));
    }
  });

  test('gives nothing where it has no such stream, is cut or goes round for ever', () => {
    const bytes = compoundFileOf({ EncryptionInfo: of(5_000) });
    expect(streamOf(bytes, 'Encryption')).toBeNull();
    for (let length = 0; length < bytes.length; length += 100) {
      const found = streamOf(bytes.subarray(0, length), 'EncryptionInfo');
      expect(found === null || found.length <= 5_000).toBe(true);
    }
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt32LE(0, at);
      expect(() => streamOf(damaged, 'EncryptionInfo')).not.toThrow();
    }
  });
});
