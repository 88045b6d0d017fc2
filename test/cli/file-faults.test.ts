import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host';
import type { LocaleCode } from '../../src/locales';
import { fordel } from '../support/command-line';
import { useTemporaryFolder } from '../support/temporary-folder';

/** What the output file asks of the system. */
type Call = 'stat' | 'realpath' | 'writeFile' | 'link' | 'open' | 'close' | 'rename' | 'rm' | 'readFile';

/** What is yet to go wrong in a run: the system's code by the call that fails with it. */
let mockFaults = new Map<Call, string>();
/** The calls of this run that were made, in order. */
let mockCalls: Call[] = [];
/** Stops the run when it makes this call. */
let mockStop: { readonly call: Call; readonly controller: AbortController } | null = null;
/** What someone else does just before the result takes its name. */
let mockMeanwhile = (): void => undefined;

/** Makes a call as the system does, or fails it once. */
async function mockCall<T>(call: Call, work: () => Promise<T>, failing = work): Promise<T> {
  mockCalls.push(call);
  if (call === 'link') mockMeanwhile();
  if (mockStop?.call === call) mockStop.controller.abort(new Error('stopped'));
  const code = mockFaults.get(call);
  if (code === undefined) return work();
  mockFaults.delete(call);
  if (failing !== work) await failing();
  throw Object.assign(new Error(`${code}: ${call} failed`), { code, syscall: call, errno: -1 });
}

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof FileSystem>('node:fs/promises');
  const wrapped = (call: Exclude<Call, 'writeFile' | 'open' | 'close'>) =>
    [
      call,
      (...given: unknown[]) =>
        mockCall(call, () => (real[call] as (...all: unknown[]) => Promise<unknown>)(...given)),
    ] as const;
  return {
    ...real,
    ...Object.fromEntries((['stat', 'realpath', 'link', 'rename', 'rm', 'readFile'] as const).map(wrapped)),
    // A file that fails to be written has some of its bytes all the same.
    writeFile: (path: string, bytes: Uint8Array, options: object) =>
      mockCall(
        'writeFile',
        () => real.writeFile(path, bytes, options),
        () => real.writeFile(path, bytes.subarray(0, 100), options),
      ),
    open: (path: string, flags: string) =>
      mockCall('open', async () => {
        const file = await real.open(path, flags);
        const close = file.close.bind(file);
        return Object.assign(file, { close: () => mockCall('close', close, async () => close()) });
      }),
  };
});

const EXAMPLE = join(__dirname, '..', '..', 'assets', 'eksempler', 'norikt-2018.xlsx');
const inFolder = useTemporaryFolder();

const EVERY_CODE = ['ENOSPC', 'EACCES', 'EROFS', 'EBUSY', 'EPERM', 'EIO', 'EMFILE'];

/** The codes that each call can fail with, but that which gives the result its name. */
const FAULTS: Readonly<Partial<Record<Call, readonly string[]>>> = {
  stat: ['EACCES', 'EIO', 'EMFILE'],
  realpath: ['EACCES', 'EIO', 'EMFILE'],
  writeFile: EVERY_CODE,
};

/** The codes that replacing a file can fail with. */
const FAULTS_OF_REPLACING = { rename: ['ENOSPC', 'EACCES', 'EROFS', 'EBUSY', 'EPERM', 'EIO'] };

/** The codes that the calls can fail with that give a new name where a file can have but one. */
const FAULTS_OF_RESERVING: Readonly<Partial<Record<Call, readonly string[]>>> = {
  open: EVERY_CODE,
  close: ['ENOSPC', 'EIO'],
  ...FAULTS_OF_REPLACING,
};

/** The codes by which systems refuse a second name for a file: Linux, networks, and FAT under Windows. */
const WITHOUT_SECOND_NAMES = [
  ...['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK', 'EACCES', 'EISDIR', 'EINVAL'],
  'UNKNOWN',
];

const eachOf = (faults: Readonly<Partial<Record<Call, readonly string[]>>>) =>
  Object.entries(faults).flatMap(([call, codes]) =>
    codes.map((code): readonly [Call, string] => [call as Call, code]),
  );

const EARLIER = 'fra i fjor';

beforeEach(() => {
  mockMeanwhile = () => undefined;
  copyFileSync(EXAMPLE, inFolder('inn.xlsx'));
});

const files = () => readdirSync(inFolder('.')).toSorted();

async function runWith(faults: Partial<Record<Call, string>>, ...words: readonly string[]) {
  mockFaults = new Map(Object.entries(faults) as [Call, string][]);
  mockCalls = [];
  const result = await fordel('kostnader', inFolder('inn.xlsx'), ...words);
  expect([...mockFaults]).toEqual([]);
  expect(readFileSync(inFolder('inn.xlsx')).equals(readFileSync(EXAMPLE))).toBe(true);
  return result;
}

test('These are the calls, in their order', async () => {
  await runWith({});
  const first = ['readFile', 'stat', 'stat', 'realpath', 'writeFile'];
  expect(mockCalls).toEqual([...first, 'link', 'rm']);
  await runWith({}, '--overskriv');
  expect(mockCalls).toEqual([...first, 'rename']);
  rmSync(inFolder('inn-kostnader.xlsx'));
  await runWith({ link: 'EPERM' });
  expect(mockCalls).toEqual([...first, 'link', 'open', 'close', 'rename']);
});

describe('When the system fails, nothing of the new result is left', () => {
  test.each(eachOf(FAULTS))('%s: %s', async (call, code) => {
    const { status, out, err } = await runWith({ [call]: code });
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain(`${inFolder('inn-kostnader.xlsx')} kunne ikke skrives (`);
    expect(files()).toEqual(['inn.xlsx']);
  });

  test.each(eachOf(FAULTS_OF_RESERVING))('%s: %s, where a file has but one name', async (call, code) => {
    const { status, out, err } = await runWith({ link: 'EPERM', [call]: code });
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain(`${inFolder('inn-kostnader.xlsx')} kunne ikke skrives (`);
    expect(files()).toEqual(['inn.xlsx']);
  });
});

describe('When the system fails, the earlier result stands', () => {
  test.each(eachOf({ ...FAULTS, ...FAULTS_OF_REPLACING }))('%s: %s', async (call, code) => {
    writeFileSync(inFolder('inn-kostnader.xlsx'), EARLIER);
    const { status, out, err } = await runWith({ [call]: code }, '--overskriv');
    expect([status, out]).toEqual([3, '']);
    expect(err).toContain(`${inFolder('inn-kostnader.xlsx')} kunne ikke skrives (`);
    expect(files()).toEqual(['inn-kostnader.xlsx', 'inn.xlsx']);
    expect(readFileSync(inFolder('inn-kostnader.xlsx'), 'utf8')).toBe(EARLIER);
  });
});

describe('The result takes a name that no file has', () => {
  const whole = () => readFileSync(inFolder('inn-kostnader.xlsx')).length > 10_000;

  test.each([...WITHOUT_SECOND_NAMES, 'ENOSPC', 'EROFS', 'EBUSY', 'EIO', 'EMFILE'])(
    'in two steps where one is refused: %s',
    async (code) => {
      const { status } = await runWith({ link: code });
      expect([status, files(), whole()]).toEqual([0, ['inn-kostnader.xlsx', 'inn.xlsx'], true]);
    },
  );

  test.each([{}, { link: 'EPERM' }])('and never that of a file made meanwhile: %j', async (faults) => {
    mockMeanwhile = () => {
      writeFileSync(inFolder('inn-kostnader.xlsx'), EARLIER);
    };
    const { status, err } = await runWith(faults);
    expect([status, files()]).toEqual([3, ['inn-kostnader.xlsx', 'inn.xlsx']]);
    expect(err).toContain(`${inFolder('inn-kostnader.xlsx')} finnes fra før`);
    expect(readFileSync(inFolder('inn-kostnader.xlsx'), 'utf8')).toBe(EARLIER);
  });

  test.each(EVERY_CODE)('and is told as written where its first name will not go: %s', async (code) => {
    const { status, err } = await runWith({ rm: code });
    expect([status, whole()]).toEqual([0, true]);
    expect(err).not.toContain('kunne ikke');
    expect(files().filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
  });
});

describe('The reason is told in words', () => {
  const REASONS: Readonly<Record<string, Readonly<Record<LocaleCode, string>>>> = {
    ENOSPC: { nb: 'disken er full', nn: 'disken er full', en: 'the disk is full' },
    EACCES: { nb: 'du har ikke tilgang', nn: 'du har ikkje tilgang', en: 'you have no access' },
    EPERM: { nb: 'du har ikke tilgang', nn: 'du har ikkje tilgang', en: 'you have no access' },
    EROFS: { nb: 'mappen kan bare leses', nn: 'mappa kan berre lesast', en: 'the folder can only be read' },
    EBUSY: { nb: 'filen er i bruk', nn: 'fila er i bruk', en: 'the file is in use' },
    EIO: {
      nb: 'disken eller nettet svarte med en feil',
      nn: 'disken eller nettet svara med ein feil',
      en: 'the disk or the network answered with an error',
    },
    EMFILE: {
      nb: 'for mange filer er åpne på maskinen',
      nn: 'for mange filer er opne på maskina',
      en: 'too many files are open on this machine',
    },
    // A code that nobody has put in words yet stands as the system gives it.
    EXTRAORDINARY: { nb: 'EXTRAORDINARY', nn: 'EXTRAORDINARY', en: 'EXTRAORDINARY' },
  };
  const LANGUAGES: readonly LocaleCode[] = ['nb', 'nn', 'en'];
  const each = Object.entries(REASONS).flatMap(([code, words]) =>
    LANGUAGES.map((language) => [code, language, words[language]] as const),
  );

  test.each(each)('%s in %s', async (code, language, reason) => {
    const written = await runWith({ writeFile: code }, '--sprak', language);
    expect(written.err).toContain(inFolder('inn-kostnader.xlsx'));
    expect(written.err).toContain(`(${reason})`);
    const read = await runWith({ readFile: code }, '--sprak', language);
    expect([read.status, read.out]).toEqual([3, '']);
    expect(read.err).toContain(`${inFolder('inn.xlsx')} `);
    expect(read.err).toContain(`(${reason})`);
  });
});

describe('An unfinished file that cannot be removed', () => {
  test.each(['EACCES', 'EROFS', 'EBUSY', 'EPERM', 'EIO'])('is told by name: %s', async (code) => {
    writeFileSync(inFolder('inn-kostnader.xlsx'), EARLIER);
    const { status, err } = await runWith({ writeFile: 'ENOSPC', rm: code }, '--overskriv');
    const left = files().find((name) => name.endsWith('.tmp'))!;
    expect(status).toBe(3);
    expect(err).toContain('kunne ikke skrives (disken er full)');
    expect(err).toContain(`${inFolder(left)} kunne ikke fjernes (`);
    expect(readFileSync(inFolder('inn-kostnader.xlsx'), 'utf8')).toBe(EARLIER);
  });

  test('is in the document of --json', async () => {
    const { out } = await runWith({ link: 'EPERM', rename: 'EBUSY', rm: 'EBUSY' }, '--json');
    const { ok, issues } = JSON.parse(out) as { ok: boolean; issues: { code: string }[] };
    expect([ok, issues.map((issue) => issue.code)]).toEqual([
      false,
      ['file.not-writable', 'file.left-behind'],
    ]);
  });
});

describe('A stop that comes during a call', () => {
  async function writeStoppedAt(call: Call): Promise<unknown> {
    const { signal } = (mockStop = { call, controller: new AbortController() }).controller;
    const output = { output: inFolder('ut.xlsx'), overwrite: true };
    const host = await FileHost.open(inFolder('inn.xlsx'), output);
    return host.write([], { signal });
  }

  beforeEach(() => {
    writeFileSync(inFolder('ut.xlsx'), EARLIER);
  });
  afterEach(() => {
    mockStop = null;
  });

  test.each(['realpath', 'writeFile'] as const)('%s leaves the earlier result', async (call) => {
    await expect(writeStoppedAt(call)).rejects.toThrow('stopped');
    expect(files()).toEqual(['inn.xlsx', 'ut.xlsx']);
    expect(readFileSync(inFolder('ut.xlsx'), 'utf8')).toBe(EARLIER);
  });

  test('rename comes too late: the new result is whole', async () => {
    await writeStoppedAt('rename');
    expect(files()).toEqual(['inn.xlsx', 'ut.xlsx']);
    const written = await FileHost.open(inFolder('ut.xlsx'), { output: inFolder('next.xlsx') });
    expect((await written.read()).sheets).toHaveLength(3);
  });
});
