import { VERSION } from '../version';

/** An error of Fordel's own, as those who mend it need it; nothing that a workbook holds is in it. */
export interface Fault {
  /** What kind of error, and its words without names, texts and numbers. */
  readonly said: string;
  /** Where in the code, the innermost first. */
  readonly at: readonly string[];
}

/** So deep is enough to find the place. */
const MOST_FRAMES = 12;

/**
 * Errors that programs make themselves, whose words are about code; the words of others may be somebody's.
 * @see https://tc39.es/ecma262/#sec-native-error-types-used-in-this-standard
 */
const OF_THE_LANGUAGE: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError']);

/** What is known of anything that was thrown. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  if (!(error instanceof Error)) return { said: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').flatMap((line) => FRAME.exec(line)?.[1] ?? []);
  const words = OF_THE_LANGUAGE.has(error.name) ? `: ${withoutContents(error.message)}` : '';
  return { said: `${nameOf(error)}${words}`, at: frames.slice(0, MOST_FRAMES) };
}

/** A line of a stack, of Chromium and of WebKit, from its place on; the first lines of a stack repeat the message. */
const FRAME = /^(?:\s+at |[^\s@]*@)(?:[\w$.<>[\] ]+ \()?(?:[^/\s]*\/)*([^/\s)]+:\d+:\d+)\)?$/;

/** Office's errors tell by a code what went wrong, as `ItemNotFound`. */
function nameOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? ` ${withoutContents(error.code)}` : '';
  return `${withoutContents(error.name)}${code}`;
}

function withoutContents(text: string): string {
  return text
    .replace(/'[^']*'|"[^"]*"|«[^«»]*»|`[^`]*`/g, '…')
    .replace(/[^A-Za-z .,:;()_…-]+/g, '…')
    .slice(0, 200);
}

/** A fault that came from where it cannot be thrown on, such as the worker. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.said);
  }
}

/**
 * What a person can send to those who mend it.
 * @param during what was under way, as `calculating kostnader`.
 */
export function faultReport({ said, at }: Fault, during: string, browser: string): string {
  return [`Fordel ${VERSION}`, during, said, ...at, browser].join('\n');
}
