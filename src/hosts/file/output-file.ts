import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { figure, HostError, issue, type Issue } from '../../workbook/issue';
import { pause } from './pause';

/** How an output file may come about. */
export interface OutputOptions {
  /** Replace an output that is there already. */
  readonly overwrite?: boolean;
  /** Called when the file is about to be written: from then on only the signal given to `write` stops it cleanly. */
  readonly onWriting?: () => void;
}

/**
 * The file that results are written to. It is there whole or not at all: the bytes go to a temporary file beside it,
 * which then takes its name.
 */
export class OutputFile {
  /** True from the first write on: what this host wrote it may write again. */
  #mayReplace: boolean;
  readonly #onWriting: (() => void) | undefined;

  private constructor(
    readonly path: string,
    { overwrite = false, onWriting }: OutputOptions,
  ) {
    this.#mayReplace = overwrite;
    this.#onWriting = onWriting;
  }

  /** Rejects a file that must not be written: the input itself, or one that is there already. */
  static async at(path: string, input: string | null, options: OutputOptions): Promise<OutputFile> {
    try {
      const earlier = await unlessMissing(stat(path, { bigint: true }));
      const source = input === null ? null : await unlessMissing(stat(input, { bigint: true }));
      if (earlier !== null && earlier.dev === source?.dev && earlier.ino === source.ino) {
        throw new HostError(issue('file.is-input', null, { file: figure.text(path) }));
      }
      if (earlier !== null && options.overwrite !== true) throw new HostError(alreadyThere(path));
    } catch (error) {
      throw explained(error, path, []);
    }
    return new OutputFile(path, options);
  }

  /** Writes the file unless the signal says stop before it is complete. */
  async write(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
    const unfinished: string[] = [];
    try {
      const target = (await unlessMissing(realpath(this.path))) ?? this.path;
      await pause(); // lets a stop come through
      signal?.throwIfAborted();
      this.#onWriting?.();
      const temporary = join(dirname(target), `.fordel-${randomUUID()}.tmp`);
      unfinished.push(temporary);
      await writeFile(temporary, bytes, { flag: 'wx', flush: true });
      signal?.throwIfAborted();
      if (!this.#mayReplace) await reserve(target, unfinished);
      await rename(temporary, target);
    } catch (error) {
      throw explained(error, this.path, await remove(unfinished));
    }
    this.#mayReplace = true;
  }
}

/** The code of an error of the operating system, such as `EACCES`; null for other errors. */
export function systemCode(error: unknown): string | null {
  const isSystemError = typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
  return isSystemError ? String(error.code) : null;
}

/** Takes the name, empty for a moment, so that no one else's file of that name is ever replaced. */
async function reserve(path: string, unfinished: string[]): Promise<void> {
  const file = await open(path, 'wx');
  unfinished.push(path);
  await file.close();
}

/** Removes what was not finished, and tells what would not go. */
async function remove(paths: readonly string[]): Promise<readonly Issue[]> {
  const left: Issue[] = [];
  for (const path of paths) {
    try {
      await rm(path, { force: true });
    } catch (error) {
      left.push(issue('file.left-behind', null, figuresOf(path, error)));
    }
  }
  return left;
}

/** Null for what is not there; any other trouble is thrown, for then nobody knows whether it is. */
async function unlessMissing<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The error as an issue where it is the system's or something was left behind. */
function explained(error: unknown, path: string, left: readonly Issue[]): unknown {
  const [first, ...others] = [...systemIssue(error, path), ...left];
  return first === undefined ? error : new HostError(first, error, others);
}

function systemIssue(error: unknown, path: string): readonly Issue[] {
  switch (systemCode(error)) {
    case null:
      return [];
    case 'EEXIST':
      return [alreadyThere(path)];
    default:
      return [issue('file.not-writable', null, figuresOf(path, error))];
  }
}

function figuresOf(path: string, error: unknown) {
  return { file: figure.text(path), reason: figure.term(`reason.${systemCode(error) ?? ''}`) };
}

function alreadyThere(path: string): Issue {
  return issue('file.exists', null, { file: figure.text(path) });
}
