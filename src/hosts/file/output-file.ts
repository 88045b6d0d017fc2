import { randomUUID } from 'node:crypto';
import { access, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { figure, HostError, issue } from '../../workbook/issue';

/**
 * The file that results are written to. It is there whole or not at all: the bytes go to a temporary file beside it,
 * which then takes its name.
 */
export class OutputFile {
  /** True from the first write on: what this host wrote it may write again. */
  #mayReplace: boolean;

  private constructor(
    readonly path: string,
    overwrite: boolean,
  ) {
    this.#mayReplace = overwrite;
  }

  /** Rejects a file that must not be written: the input itself, or one that is there already. */
  static async at(path: string, input: string | null, overwrite: boolean): Promise<OutputFile> {
    if (input !== null && (await isSameFile(path, input))) {
      throw new HostError(issue('file.is-input', null, { file: figure.text(path) }));
    }
    if (!overwrite && (await exists(path))) throw alreadyThere(path);
    return new OutputFile(path, overwrite);
  }

  /** Writes the file unless the signal says stop before it is complete. */
  async write(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
    const target = await realpath(this.path).catch(() => this.path);
    let isReserved = false;
    const temporary = join(dirname(target), `.fordel-${randomUUID()}.tmp`);
    try {
      await writeFile(temporary, bytes, { flag: 'wx' });
      signal?.throwIfAborted();
      if (!this.#mayReplace) {
        await reserve(target);
        isReserved = true;
      }
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      if (isReserved) await rm(target, { force: true });
      throw this.#explain(error);
    }
    this.#mayReplace = true;
  }

  #explain(error: unknown): unknown {
    const code = systemCode(error);
    if (code === null) return error;
    if (code === 'EEXIST') return alreadyThere(this.path);
    const figures = { file: figure.text(this.path), reason: figure.term(`reason.${code}`) };
    return new HostError(issue('file.not-writable', null, figures), error);
  }
}

/** The code of an error of the operating system, such as `EACCES`; null for other errors. */
export function systemCode(error: unknown): string | null {
  const isSystemError = typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
  return isSystemError ? String(error.code) : null;
}

/** Takes the name, empty for a moment, so that no one else's file of that name is ever replaced. */
async function reserve(path: string): Promise<void> {
  const file = await open(path, 'wx');
  await file.close();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The same file under any name or link. */
async function isSameFile(first: string, second: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [first, second].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}

function alreadyThere(path: string): HostError {
  return new HostError(issue('file.exists', null, { file: figure.text(path) }));
}
