import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { CommandResult } from '../../support/command-line';
import type { FileEntry } from './file-entry';

interface Document {
  readonly ok: boolean;
  readonly issues: readonly {
    readonly code: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
  readonly result: { readonly agreements: readonly { shares: readonly { shared: string }[] }[] } | null;
}

type Run = (...words: readonly string[]) => Promise<CommandResult>;

/** What of a program's inside must never be shown, and what must never stand in a text for people. */
const INSIDE =
  /^\s+at .+:\d+|node:internal|stack trace|undefined|\bnull\b|NaN|\[object|Noe gikk galt i Fordel/m;

/**
 * Holds the command line to what is said of a file: what it tells and that it writes nothing but the result, whose path
 * is returned; null when the file is refused.
 */
export async function expectOutcome(
  { make, settings = {}, outcome, says, shared }: FileEntry,
  folder: string,
  run: Run,
): Promise<string | null> {
  const input = await make(folder);
  const before = readFileSync(input);
  const choices = Object.entries(settings).flatMap(([name, value]) => ['--sett', `${name}=${value}`]);

  const { status, out, err } = await run('kostnader', input, '--json', ...choices);

  expect(err).toBe('');
  const { ok, issues, result } = JSON.parse(out) as Document;
  const told = issues.map(({ code, sheet, cell }) => (cell === null ? code : `${code} ${sheet!}!${cell}`));
  expect(told).toEqual(outcome.told);
  const severities = issues.map(({ severity }) => severity);
  const kinds = (['error', 'warning'] as const).filter((severity) => severities.includes(severity));
  expect(kinds[0] ?? 'accepted').toBe(outcome.kind);
  const isAboutFile = issues.some(({ code }) => code.startsWith('file.'));
  expect([ok, status]).toEqual(outcome.kind === 'error' ? [false, isAboutFile ? 3 : 1] : [true, 0]);
  expect(issues.filter(({ message }) => INSIDE.test(message) || message.length > 2000)).toEqual([]);
  if (says !== undefined) expect(issues[0]!.message).toContain(says);
  if (isAboutFile) expect(issues[0]!.message).toContain(input);
  if (outcome.kind !== 'error') expect(sharesOf(result)).toEqual(shared);

  expect(readFileSync(input).equals(before)).toBe(true);
  const extension = ['.xlsm', '.xltm'].includes(extname(input)) ? '.xlsm' : '.xlsx';
  const output = `${basename(input, extname(input))}-kostnader${extension}`;
  const written = outcome.kind === 'error' ? [] : [output];
  expect(readdirSync(folder).toSorted()).toEqual([...written, basename(input)].toSorted());
  return outcome.kind === 'error' ? null : join(folder, output);
}

function sharesOf(result: Document['result']): readonly string[] {
  return result!.agreements.flatMap(({ shares }) => shares.map((share) => share.shared));
}
