import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedArguments } from './arguments';
import type { ExitStatus } from './exit-status';
import type * as Failure from './failure';
import type { WorkMessage, WorkOrder } from './work';

/** How long the work gets to stop by itself, in milliseconds. A calculation may be too busy to hear that it should. */
const PATIENCE = 250;

// npm runs a script in the project's folder; the files are where the user stands.
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);

const words = process.argv.slice(2);
const stop = new AbortController();

/**
 * Does the work in a thread of its own: this one hears at once that it should stop, however busy the other is, and
 * outlives it when there is not memory enough.
 */
async function main(): Promise<ExitStatus> {
  const order: WorkOrder = { words, isInteractive: process.stderr.isTTY };
  const work = new Worker(join(__dirname, 'work.mjs'), { workerData: order });
  let isWriting = false;
  const status = new Promise<ExitStatus>((resolve, reject) => {
    work.on('message', (message: WorkMessage) => {
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
    work.on('error', reject);
    stop.signal.addEventListener('abort', () => {
      work.postMessage('stop');
      setTimeout(() => {
        if (!isWriting) reject(new Error('Stopped'));
      }, PATIENCE).unref();
    });
  });
  return status.catch(async (error: unknown) => {
    work.removeAllListeners('message');
    await work.terminate();
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
