import { join } from 'node:path';

/** Set where the command line is built: then the one file that it is runs in both threads. */
declare const IS_ONE_FILE: boolean | undefined;

/** The file that the thread of the work runs. From sources it must first learn to read TypeScript. */
export function threadProgram(): string {
  return typeof IS_ONE_FILE === 'undefined' ? join(__dirname, 'work.mjs') : __filename;
}
