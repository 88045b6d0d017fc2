import { run } from '../../src/cli/run';

export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line as the terminal does, on the morning of 22 November 2026. */
export async function fordel(...words: readonly string[]): Promise<CommandResult> {
  let out = '';
  let err = '';
  const status = await run(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    now: () => new Date(2026, 10, 22, 12, 3),
    signal: new AbortController().signal,
  });
  return { status, out: plainSpaces(out), err: plainSpaces(err) };
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
