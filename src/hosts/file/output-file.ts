import type { BigIntStats } from 'node:fs';
import {
  appendFile,
  chmod,
  chown,
  link,
  lstat,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { figure, HostError, issue, type Issue } from '../../workbook/issue';
import { pause } from './pause';
import { removeLeftBehind, temporaryFile } from './temporary-files';

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
    /** The file that it replaces, else the input that it is made from; null for a file of its own. */
    private readonly model: FileModel | null,
    { overwrite = false, onWriting }: OutputOptions,
  ) {
    this.#mayReplace = overwrite;
    this.#onWriting = onWriting;
  }

  /**
   * Rejects a file that must not be written: the input itself, one that is there already, or what is no regular file. A
   * link to a regular file is written where it leads, as homes on a network have it.
   */
  static async at(path: string, input: string | null, options: OutputOptions): Promise<OutputFile> {
    let model: FileModel | null;
    try {
      const earlier = await unlessMissing(stat(path, { bigint: true }));
      const source = input === null ? null : await unlessMissing(stat(input, { bigint: true }));
      if (earlier !== null && earlier.dev === source?.dev && earlier.ino === source.ino) {
        throw new HostError(issue('file.is-input', null, { file: figure.text(path) }));
      }
      if (earlier !== null && !earlier.isFile()) {
        throw new HostError(issue('file.not-regular', null, { file: figure.text(path) }));
      }
      if (earlier !== null && options.overwrite !== true) throw new HostError(alreadyThere(path));
      model = modelOf(earlier, source);
    } catch (error) {
      throw explained(error, path, []);
    }
    return new OutputFile(path, model, options);
  }

  /** Writes the file unless the signal says stop before it is complete. */
  async write(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<void> {
    const unfinished: string[] = [];
    try {
      const target = (await unlessMissing(realpath(this.path))) ?? this.path;
      await pause(); // lets a stop come through
      signal?.throwIfAborted();
      this.#onWriting?.();
      await removeLeftBehind(dirname(target));
      const temporary = temporaryFile(dirname(target));
      unfinished.push(temporary);
      await makeFor(this.model, temporary);
      await writeFile(temporary, bytes, { flag: 'r+', flush: true });
      if (this.model?.isReplaced === true) await takeAfter(this.model, temporary);
      signal?.throwIfAborted();
      if (this.#mayReplace) await rename(temporary, target);
      else await takeNewName(temporary, target, unfinished);
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

/** Who may do what with a file. */
interface FileModel {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Whether the file is replaced: its owner and rights are then as they were; else rights are no more than the input's. */
  readonly isReplaced: boolean;
}

function modelOf(earlier: BigIntStats | null, source: BigIntStats | null): FileModel | null {
  const file = earlier ?? source;
  if (file === null) return null;
  const isReplaced = earlier !== null;
  const mode = Number(file.mode) & RIGHTS;
  // A result of an input that is locked for writing may be corrected by its owner all the same.
  return {
    mode: isReplaced ? mode : mode | OWNER_RIGHTS,
    uid: Number(file.uid),
    gid: Number(file.gid),
    isReplaced,
  };
}

/** To read and to write; a workbook is nothing to run. */
const RIGHTS = 0o666;
const GROUP_RIGHTS = 0o060;
const OWNER_RIGHTS = 0o600;

/**
 * Makes an empty file that those may read who may read the result, and nobody else: it is filled afterwards. One that
 * takes the place of another gets its owner and rights when it is whole, for they may forbid to write.
 */
async function makeFor(model: FileModel | null, file: string): Promise<void> {
  const mode = model === null ? RIGHTS : model.isReplaced ? OWNER_RIGHTS : model.mode;
  await appendFile(file, '', { flag: 'wx', mode });
  if (model !== null && !model.isReplaced && !(await isGivenGroup(model, file))) {
    const { mode: given } = await lstat(file);
    await isAllowed(chmod(file, given & mode & ~GROUP_RIGHTS));
  }
}

/** Gives a file the owner and the rights of the one that it replaces, as far as the system allows; never more rights. */
async function takeAfter(model: FileModel, file: string): Promise<void> {
  const { mode, uid, gid } = model;
  const isOwned = await isAllowed(chown(file, uid, gid));
  // The rights of one group are not those of another.
  const isInGroup = isOwned || (await isGivenGroup(model, file));
  await isAllowed(chmod(file, isInGroup ? mode : mode & ~GROUP_RIGHTS));
}

async function isGivenGroup({ gid }: FileModel, file: string): Promise<boolean> {
  const made = await lstat(file);
  return made.gid === gid || isAllowed(chown(file, made.uid, gid));
}

/** Whether the system lets it be done; not every file system knows owners and rights. */
async function isAllowed(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return false;
  }
}

/**
 * Gives a whole file a name that no file has, in one step: a run that is killed leaves either nothing or all of it under that
 * name, and no one else's file is ever replaced, as `rename` would.
 */
async function takeNewName(temporary: string, path: string, unfinished: string[]): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const code = systemCode(error);
    if (code === null || code === 'EEXIST') throw error;
    // Not every file system has a file under two names, and they refuse it by many codes (EPERM on exFAT, EISDIR on FAT
    // under Windows, ENOTSUP and EACCES on networks); what else is wrong is met again here.
    await reserve(path, unfinished);
    await rename(temporary, path);
    return;
  }
  // The result is whole by now. A first name that will not go is for the next run to remove.
  await isAllowed(rm(temporary, { force: true }));
}

/** Takes the name, empty for a moment, so that no one else's file of that name is ever replaced. */
async function reserve(path: string, unfinished: string[]): Promise<void> {
  const file = await open(path, 'wx', OWNER_RIGHTS);
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
