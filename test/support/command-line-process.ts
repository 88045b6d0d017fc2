import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { CommandResult } from './command-line';

/** The project's folder. */
export const ROOT = join(__dirname, '..', '..');

const MAIN = join('src', 'cli', 'main.ts');

/** How a program is run. */
export interface ProcessOptions {
  /** What Node is told besides. */
  readonly nodeOptions?: readonly string[];
  /** What runs instead of the command line itself. */
  readonly program?: string;
}

/** The program and its arguments that run a command line, for `spawn` or a shell. */
export function fordelProgram(
  words: readonly string[],
  { nodeOptions = [], program = MAIN }: ProcessOptions = {},
): readonly [program: string, ...words: string[]] {
  return [process.execPath, ...nodeOptions, '--import', 'tsx', program, ...words];
}

/** The same as a shell takes it. */
export function fordelInShell(words: readonly string[], options: ProcessOptions = {}): string {
  return fordelProgram(words, options)
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(' ');
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
