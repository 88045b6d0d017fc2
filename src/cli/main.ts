import { Worker } from 'node:worker_threads';
import type { ParsedArguments } from './arguments';
import type { ExitStatus } from './exit-status';
import type * as Failure from './failure';
import { threadProgram } from './thread-program';
import type { WorkMessage, WorkOrder } from './work';

/** How long the work gets to stop by itself, in milliseconds. A calculation may be too busy to hear that it should. */
const PATIENCE = 250;

const words = process.argv.slice(2);
const stop = new AbortController();

async function main(): Promise<ExitStatus> {
  const { INIT_CWD, PWD = '.' } = process.env;
  // npm runs a script in the project's folder; the files are where the user stands.
  if (!standsIn(INIT_CWD ?? '.')) {
    return tell(({ tellFolderGone }, parsed) => tellFolderGone(INIT_CWD ?? PWD, parsed, terminal));
  }
  return work();
}

/** The folder may be taken away after the shell entered it, or be one that is closed to us. */
function standsIn(folder: string): boolean {
  try {
    process.chdir(folder);
    process.cwd();
    return true;
  } catch {
    return false;
  }
}

/**
 * Does the work in a thread of its own: this one hears at once that it should stop, however busy the other is, and
 * outlives it when there is not memory enough.
 */
async function work(): Promise<ExitStatus> {
  const order: WorkOrder = { words, isInteractive: process.stderr.isTTY };
  const thread = new Worker(threadProgram(), { workerData: order });
  let isWriting = false;
  const status = new Promise<ExitStatus>((resolve, reject) => {
    thread.on('message', (message: WorkMessage) => {
      switch (message.kind) {
        case 'out':
          process.stdout.write(message.text);
          break;
        case 'err':
          process.stderr.write(message.text);
          break;
        case 'writing':
          isWriting = true;
          break;
        case 'done':
          resolve(message.status);
      }
    });
    thread.on('error', reject);
    stop.signal.addEventListener('abort', () => {
      thread.postMessage('stop');
      setTimeout(() => {
        if (!isWriting) reject(new Error('Stopped'));
      }, PATIENCE).unref();
    });
  });
  return status.catch(async (error: unknown) => {
    thread.removeAllListeners('message');
    await thread.terminate();
    return tell(({ tellFailure }, parsed) => tellFailure(error, parsed, terminal));
  });
}

const terminal = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  signal: stop.signal,
};

/** Tells what happened to the work from outside. The words for it are seldom needed, and fetched only then. */
async function tell(
  how: (failure: typeof Failure, parsed: ParsedArguments) => ExitStatus,
): Promise<ExitStatus> {
  const [failure, { parseArguments }] = await Promise.all([import('./failure'), import('./arguments')]);
  return how(failure, parseArguments(words));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stop.abort();
  });
}

let lost: Promise<ExitStatus> | null = null;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early, such as `head`, is no error; an answer that finds no room is one.
  if (error.code === 'EPIPE') return;
  lost ??= tell(({ tellAnswerLost }, parsed) => tellAnswerLost(error, parsed, terminal));
});
// Nobody is there to read it.
process.stderr.on('error', () => undefined);

void main().then(async (status) => {
  process.exitCode = (await lost) ?? status;
});
