import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../../src/hosts/file/file-host';
import { fordel } from '../../support/command-line';
import { useTemporaryFolder } from '../../support/temporary-folder';

const EXAMPLE = join(__dirname, '..', '..', '..', 'assets', 'eksempler', 'norikt-2018.xlsx');
const inFolder = useTemporaryFolder();
const input = () => inFolder('inn.xlsx');
const output = () => inFolder('inn-kostnader.xlsx');
const rightsOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

beforeEach(() => {
  copyFileSync(EXAMPLE, input());
  chmodSync(input(), 0o644);
});

async function write(...words: readonly string[]): Promise<number> {
  return (await fordel('kostnader', input(), ...words)).status;
}

describe('Who may read a result', () => {
  test.each([
    [0o600, '600'],
    [0o640, '640'],
    [0o644, '644'],
    [0o444, '644'],
    [0o755, '644'],
  ])('are no more than those who may read the input: %i', async (mode, rights) => {
    chmodSync(input(), mode);
    expect([await write(), rightsOf(output())]).toEqual([0, rights]);
  });

  test.each([
    [0o600, '600'],
    [0o660, '660'],
    [0o644, '644'],
  ])('are those who might read the result that it replaces: %i', async (mode, rights) => {
    writeFileSync(output(), 'fra i fjor');
    chmodSync(output(), mode);
    expect([await write('--overskriv'), rightsOf(output())]).toEqual([0, rights]);
  });

  test('is nobody else while it is being written', async () => {
    chmodSync(input(), 0o600);
    const seen: string[] = [];
    const host = await FileHost.open(input(), { output: output() });
    const watching = setInterval(() => {
      for (const name of readdirSync(inFolder('.')))
        if (name !== 'inn.xlsx') seen.push(rightsOf(inFolder(name)));
    });
    await host.write([]);
    clearInterval(watching);
    expect([...seen, rightsOf(output())].filter((rights) => rights !== '600')).toEqual([]);
  });
});

const isRoot = process.geteuid?.() === 0;
(isRoot ? describe : describe.skip)('The owner, where the system lets it be kept,', () => {
  const NOBODY = 65_534;

  test('is that of the result that is replaced', async () => {
    writeFileSync(output(), 'fra i fjor');
    chmodSync(output(), 0o640);
    chownSync(output(), NOBODY, NOBODY);
    expect(await write('--overskriv')).toBe(0);
    const { uid, gid } = statSync(output());
    expect([uid, gid, rightsOf(output())]).toEqual([NOBODY, NOBODY, '640']);
  });

  test('is the writer of a new result, whose group is that of the input', async () => {
    chownSync(input(), NOBODY, NOBODY);
    chmodSync(input(), 0o640);
    expect(await write()).toBe(0);
    const { uid, gid } = statSync(output());
    expect([uid, gid, rightsOf(output())]).toEqual([process.geteuid!(), NOBODY, '640']);
  });
});

describe('--overskriv writes regular files alone', () => {
  const refused = async (path: string) => {
    for (const words of [['--overskriv'], []]) {
      const { status, err } = await fordel('kostnader', input(), '--ut', path, ...words);
      expect([status, err]).toEqual([3, expect.stringContaining(`${path} er ikke en vanlig fil`) as string]);
    }
  };

  test('no pipe', async () => {
    execFileSync('mkfifo', [inFolder('ror.xlsx')]);
    await refused(inFolder('ror.xlsx'));
    expect(statSync(inFolder('ror.xlsx')).isFIFO()).toBe(true);
  });

  test('no folder', async () => {
    mkdirSync(inFolder('mappe.xlsx'));
    await refused(inFolder('mappe.xlsx'));
  });

  test('no device, by a link', async () => {
    symlinkSync('/dev/null', inFolder('null.xlsx'));
    await refused(inFolder('null.xlsx'));
    expect(lstatSync(inFolder('null.xlsx')).isSymbolicLink()).toBe(true);
  });

  test('but a regular file by a link, which stays a link', async () => {
    mkdirSync(inFolder('hjemme'));
    writeFileSync(inFolder('hjemme/resultat.xlsx'), 'fra i fjor');
    chmodSync(inFolder('hjemme/resultat.xlsx'), 0o600);
    symlinkSync(inFolder('hjemme/resultat.xlsx'), inFolder('lenke.xlsx'));
    expect(await write('--ut', inFolder('lenke.xlsx'), '--overskriv')).toBe(0);
    expect(lstatSync(inFolder('lenke.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(inFolder('hjemme/resultat.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(rightsOf(inFolder('hjemme/resultat.xlsx'))).toBe('600');
  });
});
