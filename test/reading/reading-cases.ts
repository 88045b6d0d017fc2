import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from '../../src/cli/arguments';
import { FileHost } from '../../src/hosts/file/file-host';
import { describeIssue, issuePlace } from '../../src/jobs/describe-issue';
import { runJob } from '../../src/jobs/run-job';
import { LOCALES } from '../../src/jobs/locales';
import type { AgreementJson } from '../support/kostnader';

/** Totals by participant. */
type Totals = Readonly<Record<string, string>>;

/** A workbook as a tired person made it, what is written on the command line, and what must come of it. */
export interface ReadingCase {
  readonly file: string;
  readonly args: readonly string[];
  /** By agreement, `*` where there is one; null where nobody has decided what is right. */
  readonly expect: Readonly<Record<string, Totals>> | null;
  /** Set where it must be a question and no answer. */
  readonly outcome?: 'asked';
}

/**
 * What came of it. `wrong` is another answer than the sheet says, or an answer where there must be a question; `answered` an
 * answer that nobody has judged.
 */
export type Verdict = 'right' | 'asked' | 'wrong' | 'answered';

export interface ReadingOutcome {
  readonly name: string;
  readonly verdict: Verdict;
  /** What a person reads, the place first. */
  readonly messages: readonly string[];
}

export function caseName({ file, args }: Pick<ReadingCase, 'file' | 'args'>): string {
  return [file, ...args].join(' ');
}

/** The cases of a folder: workbooks beside a file `reading.json`. */
export function readingCases(folder: string): readonly ReadingCase[] {
  return JSON.parse(readFileSync(join(folder, 'reading.json'), 'utf8')) as readonly ReadingCase[];
}

/** Reads and calculates as the command line does; nothing is written. */
export async function runReadingCase(folder: string, readingCase: ReadingCase): Promise<ReadingOutcome> {
  const { command } = parseArguments(['kostnader', join(folder, readingCase.file), ...readingCase.args]);
  const name = caseName(readingCase);
  if (command.kind === 'wrong-use') return { name, verdict: 'asked', messages: [command.message] };
  if (command.kind !== 'run') throw new Error(`Not a run: ${name}`);
  const host = await FileHost.open(command.file, {
    output: `${command.file}.unwritten.xlsx`,
    overwrite: false,
  });
  const { issues, result } = await runJob(command.job, host, {
    settings: command.settings,
    sheets: command.sheets,
    locale: LOCALES.nb,
    formulas: true,
    write: false,
    now: () => new Date(2026, 0, 1),
  });
  const answer = (result?.json ?? null) as { readonly agreements: readonly AgreementJson[] } | null;
  const messages = issues.map((issue) =>
    [issuePlace(issue), describeIssue(issue, LOCALES.nb)].filter((part) => part !== null).join(': '),
  );
  return { name, verdict: verdictOf(readingCase, answer?.agreements ?? null), messages };
}

function verdictOf({ expect, outcome }: ReadingCase, agreements: readonly AgreementJson[] | null): Verdict {
  if (agreements === null) return 'asked';
  if (outcome === 'asked') return 'wrong';
  if (expect === null) return 'answered';
  const isOne = '*' in expect;
  const found = Object.fromEntries(
    agreements.map(({ name, shares }) => [
      isOne ? '*' : (name ?? '*'),
      Object.fromEntries(shares.map(({ participant, total }) => [participant, total])),
    ]),
  );
  const isRight = (!isOne || agreements.length === 1) && inOrder(found) === inOrder(expect);
  return isRight ? 'right' : 'wrong';
}

function inOrder(totals: Readonly<Record<string, Totals>>): string {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.entries(record).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(sorted(totals).map(([name, shares]) => [name, sorted(shares)]));
}
