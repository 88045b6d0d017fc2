import { parentPort, workerData } from 'node:worker_threads';
import type { ExitStatus } from './exit-status';
import { run } from './run';

/** What the thread that starts the work gives it. */
export interface WorkOrder {
  readonly words: readonly string[];
  readonly isInteractive: boolean;
}

/** What the work tells the thread that started it. Any message the other way says stop. */
export type WorkMessage =
  | { readonly kind: 'out' | 'err'; readonly text: string }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly status: ExitStatus };

/** Runs one command line in a thread of its own. */
async function work(): Promise<void> {
  if (parentPort === null) throw new Error('The work is started by main.ts');
  const port = parentPort;
  const tell = (message: WorkMessage) => {
    port.postMessage(message);
  };
  const stop = new AbortController();
  port.once('message', () => {
    stop.abort();
  });
  const { words, isInteractive } = workerData as WorkOrder;
  const status = await run(words, {
    out: (text) => {
      tell({ kind: 'out', text });
    },
    err: (text) => {
      tell({ kind: 'err', text });
    },
    isInteractive,
    now: () => new Date(),
    signal: stop.signal,
    onWriting: () => {
      tell({ kind: 'writing' });
    },
  });
  tell({ kind: 'done', status });
  port.close();
}

void work();
