import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { plainWorkbook, sheetData, zipped } from '../hosts/file/package-files';
import type { CommandResult } from '../support/command-line';
import { fordelProgram, start, useBuiltCommandLine } from '../support/command-line-process';
import { useTemporaryFolder } from '../support/temporary-folder';

const fordel = useBuiltCommandLine();
const file = useTemporaryFolder();

/** A workbook with so many participants that the work takes its time. */
function workbookOf(participants: number): Uint8Array {
  const rows = Array.from({ length: participants }, (_, index) => [`Kommune ${index}`, 200 + (index % 9973)]);
  return zipped(
    plainWorkbook({
      Deltakere: sheetData([['Kommune', 'Folketall'], ...rows]),
      Nøkler: sheetData([
        ['Samarbeid', 'Lik andel'],
        ['IKT', 0.4],
      ]),
      Kostnader: sheetData([
        ['Post', 'Beløp'],
        ['Lønn', 123456789.12],
      ]),
    }),
  );
}

const LARGE = workbookOf(60_000);
const MEDIUM = workbookOf(10_000);

/** The files in the test's folder, temporary ones too. */
function files(): readonly string[] {
  return readdirSync(file('.')).toSorted();
}

async function startOn(
  workbook: Uint8Array,
  words: readonly string[] = [],
  program: (words: readonly string[]) => readonly [string, ...string[]] = fordel.program,
): Promise<ReturnType<typeof start>> {
  writeFileSync(file('inn.xlsx'), workbook);
  const started = start(program(['kostnader', file('inn.xlsx'), ...words]));
  // Node itself catches SIGINT, and dies of it; SIGHUP is caught by the command line alone.
  while (!catches(started.child.pid!, 'SIGHUP')) await setTimeout(5);
  return started;
}

/** Whether a process does something of its own at a signal, as Linux tells it. */
function catches(pid: number, signal: 'SIGHUP'): boolean {
  const mask = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]!;
  return ((BigInt(`0x${mask}`) >> BigInt(constants.signals[signal] - 1)) & 1n) === 1n;
}

describe('Stopped while it works, the command line says so and leaves all files as they were', () => {
  test.each([
    ['SIGINT', 'as it starts from its sources', 0, (words: readonly string[]) => fordelProgram(words)],
    ['SIGINT', 'while it calculates', 1000, fordel.program],
    ['SIGTERM', 'while it reads', 250, fordel.program],
    ['SIGHUP', 'as it starts', 0, fordel.program],
  ] as const)('%s %s', async (signal, _moment, delay, program) => {
    writeFileSync(file('inn-kostnader.xlsx'), 'fra i fjor');
    const { child, result } = await startOn(LARGE, ['--overskriv'], program);
    await setTimeout(delay);
    child.kill(signal);

    expect(await result).toEqual({
      status: 130,
      signal: null,
      out: '',
      err: 'Avbrutt. Ingenting er skrevet.\n',
    });
    expect(files()).toEqual(['inn-kostnader.xlsx', 'inn.xlsx']);
    expect(readFileSync(file('inn-kostnader.xlsx'), 'utf8')).toBe('fra i fjor');
    expect(readFileSync(file('inn.xlsx')).equals(LARGE)).toBe(true);
  });

  test('and again and again', async () => {
    const { child, result } = await startOn(LARGE);
    await setTimeout(300);
    for (let times = 0; times < 5; times++) {
      child.kill('SIGINT');
      await setTimeout(20);
    }
    const { status, signal, err } = await result;
    // A signal in the very moment when the process ends is its end; shells tell that as 130, too.
    expect(signal === 'SIGINT' || status === 130).toBe(true);
    expect(err).toBe('Avbrutt. Ingenting er skrevet.\n');
    expect(files()).toEqual(['inn.xlsx']);
  });

  test('with --json as one document', async () => {
    const { child, result } = await startOn(LARGE, ['--json']);
    await setTimeout(300);
    child.kill('SIGINT');
    const { status, out } = await result;
    expect([status, JSON.parse(out)]).toEqual([
      130,
      {
        job: 'kostnader',
        ok: false,
        issues: [
          {
            code: 'stopped',
            severity: 'error',
            sheet: null,
            cell: null,
            message: 'Avbrutt. Ingenting er skrevet.',
          },
        ],
        result: null,
      },
    ]);
  });

  test.each([
    ['beside no earlier result', []],
    ['over an earlier result', ['inn-kostnader.xlsx']],
  ])('while the temporary file is there, %s', async (_where, earlier) => {
    let stopped: CommandResult | null = null;
    while (stopped === null) {
      rmSync(file('inn-kostnader.xlsx'), { force: true });
      for (const name of earlier) writeFileSync(file(name), 'fra i fjor');
      const { child, result } = await startOn(MEDIUM, ['--overskriv']);
      while (!hasTemporaryFile() && child.exitCode === null) await setTimeout(1);
      // It is there for a moment only: held, the process shows whether the signal will come in time.
      child.kill('SIGSTOP');
      const isInTime = hasTemporaryFile();
      child.kill('SIGINT');
      child.kill('SIGCONT');
      const ended = await result;
      const isDoneAlready = !isInTime || ended.status === 0;
      if (!isDoneAlready) stopped = ended;
    }
    expect([stopped.status, stopped.err]).toEqual([130, 'Avbrutt. Ingenting er skrevet.\n']);
    expect(files()).toEqual([...earlier, 'inn.xlsx']);
    for (const name of earlier) expect(readFileSync(file(name), 'utf8')).toBe('fra i fjor');
  });
});

test('What a killed run leaves behind is removed by the next one, and nothing of anyone else', async () => {
  let left: string | undefined;
  while (left === undefined) {
    const { child, result } = await startOn(MEDIUM, ['--overskriv']);
    while (!hasTemporaryFile() && child.exitCode === null) await setTimeout(1);
    child.kill('SIGKILL');
    await result;
    left = files().find((name) => name.endsWith('.tmp'));
  }
  const [, machine] = /^\.fordel-([0-9a-f]{8})-/.exec(left)!;
  const others = [
    left.replace(machine!, '00000000'),
    // That of a run of an earlier version.
    left.replace(/-[0-9a-f]{8}-\d+-/, '-'),
    // That of a process that lives, as this one does.
    left.replace(/-\d+-/, `-${String(process.pid)}-`),
    '.fordel-notater.tmp',
  ];
  for (const name of others) writeFileSync(file(name), 'en annens');
  await (
    await startOn(MEDIUM, ['--overskriv'])
  ).result;
  expect(files()).toEqual([...others, 'inn-kostnader.xlsx', 'inn.xlsx'].toSorted());
});

test('What runs on other machines or of earlier versions left is removed when it is older than a day', async () => {
  const hour = 60 * 60;
  const now = Date.now() / 1000;
  const id = '01234567-89ab-cdef-0123-456789abcdef';
  const made = {
    [`.fordel-00000000-17-${id}.tmp`]: 25 * hour,
    [`.fordel-${id}.tmp`]: 25 * hour,
    [`.fordel-00000000-18-${id}.tmp`]: 23 * hour,
    // A clock that is ahead makes nothing old.
    [`.fordel-00000000-19-${id}.tmp`]: -48 * hour,
    '.fordel-notater.tmp': 1_000 * hour,
    [`${id}.tmp`]: 1_000 * hour,
  };
  for (const [name, age] of Object.entries(made)) {
    writeFileSync(file(name), 'en annens');
    utimesSync(file(name), now - age, now - age);
  }
  mkdirSync(file(`.fordel-00000000-20-${id}.tmp`));
  utimesSync(file(`.fordel-00000000-20-${id}.tmp`), now - 25 * hour, now - 25 * hour);
  await (
    await startOn(workbookOf(2))
  ).result;
  const [old, older, ...stay] = [...Object.keys(made), `.fordel-00000000-20-${id}.tmp`];
  expect(files()).toEqual([...stay, 'inn-kostnader.xlsx', 'inn.xlsx'].toSorted());
  expect(files()).not.toEqual(expect.arrayContaining([old, older]));
});

describe('A run that is killed leaves its result whole or not at all, so that the next one can write it', () => {
  const SMALL = workbookOf(2);
  /** Kills the process that it is loaded into, before or after it asks the system for something. */
  const killing = (call: string, moment: 'before' | 'after') => `
    const files = require('node:fs/promises');
    const { ${call}: real } = files;
    const die = () => process.kill(process.pid, 'SIGKILL');
    files.${call} = async (...given) => {
      if (${String(moment === 'before')}) die();
      await real(...given);
      die();
    };
    require('node:module').syncBuiltinESMExports();`;

  test.each([
    ['before', 'appendFile', false],
    ['after', 'appendFile', false],
    ['after', 'writeFile', false],
    ['before', 'link', false],
    ['after', 'link', true],
    ['before', 'rm', true],
    ['after', 'rm', true],
  ] as const)('%s %s', async (moment, call, isThere) => {
    writeFileSync(file('inn.xlsx'), SMALL);
    writeFileSync(file('kill.cjs'), killing(call, moment));
    const words = ['kostnader', file('inn.xlsx')];
    const killed = await start(fordel.program(words, ['--require', file('kill.cjs')])).result;
    expect([killed.signal, killed.out]).toEqual(['SIGKILL', '']);
    expect(files().includes('inn-kostnader.xlsx')).toBe(isThere);

    const next = await start(fordel.program([...words, ...(isThere ? ['--overskriv'] : [])])).result;
    expect([next.status, next.err]).toEqual([0, '']);
    expect(files()).toEqual(['inn-kostnader.xlsx', 'inn.xlsx', 'kill.cjs']);
  });

  test('and what stands there is what a whole run writes', async () => {
    writeFileSync(file('inn.xlsx'), SMALL);
    writeFileSync(file('kill.cjs'), killing('link', 'after'));
    const words = ['kostnader', file('inn.xlsx')];
    await start(fordel.program(words, ['--require', file('kill.cjs')])).result;
    const next = ['kostnader', file('inn-kostnader.xlsx'), '--ut', file('ut.xlsx')];
    const { status, err } = await start(fordel.program(next)).result;
    expect([status, err]).toEqual([0, '']);
  });
});

function hasTemporaryFile(): boolean {
  return files().some((name) => name.endsWith('.tmp'));
}
