import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildCommandLine } from '../../scripts/command-line/build-command-line';
import type { CommandResult } from './command-line';
import { useSharedTemporaryFolder } from './temporary-folder';

/** The project's folder. */
export const ROOT = join(__dirname, '..', '..');

/** Its sources, which the compiler reads anew at every start. */
const MAIN = join('src', 'cli', 'main.ts');

/** The program and its arguments that run a command line from a source. */
export function fordelProgram(
  words: readonly string[],
  program = MAIN,
): readonly [program: string, ...words: string[]] {
  return [process.execPath, '--import', './scripts/own-cache.mjs', '--import', 'tsx', program, ...words];
}

/** The command line built for the tests of a file, of which each start costs a third. */
export interface BuiltCommandLine {
  /** The program and its arguments that run a command line, for `start`. */
  readonly program: (
    words: readonly string[],
    nodeOptions?: readonly string[],
  ) => readonly [program: string, ...words: string[]];
  /** The same as a shell takes it. */
  readonly inShell: (words: readonly string[]) => string;
}

/** Builds the command line as it is packed before the first test, and removes it after the last. */
export function useBuiltCommandLine(): BuiltCommandLine {
  const built = useSharedTemporaryFolder();
  beforeAll(() => buildCommandLine(built('fordel.js')));
  const program = (
    words: readonly string[],
    nodeOptions: readonly string[] = [],
  ): readonly [string, ...string[]] => [process.execPath, ...nodeOptions, built('fordel.js'), ...words];
  return {
    program,
    inShell: (words) =>
      program(words)
        .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
        .join(' '),
  };
}

/** Starts a program in the project's folder, as no script of npm. */
export function start([program, ...words]: readonly [string, ...string[]]): {
  readonly child: ChildProcess;
  readonly result: Promise<CommandResult & { readonly signal: NodeJS.Signals | null }>;
} {
  const env = { ...process.env };
  delete env['INIT_CWD'];
  const child = spawn(program, words, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const result = new Promise<CommandResult & { signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolve({ status: status ?? -1, signal, out, err });
    });
  });
  return { child, result };
}
