import type { GridContents, GridWorkbook } from '../hosts/grid/grid-host';
import { FaultError } from '../taskpane/fault';
import { HostError, issue } from '../workbook/issue';
import type { Download } from './opened-workbook';
import type { OpenRequest, WorkbookReply, WorkbookRequest } from './workbook-protocol';

/** A workbook to be shown in the grid. */
export interface KeptWorkbook {
  /** Without its extension. */
  readonly name: string;
  readonly workbook: GridWorkbook;
  /** What it was opened from, to be opened once more where the worker was stopped since. */
  readonly source: OpenRequest;
}

/**
 * Opens workbooks and makes files of them beside the page, which so never stands still meanwhile. One thing at a time.
 * Each rejects with a HostError that is to be told, with a FaultError for an error of Fordel's own, and with the signal's
 * reason when it is aborted; the work itself is then ended too.
 */
export class WorkbookKeeper {
  #worker: Worker | null = null;
  /** Whose file the worker has open. */
  #held: OpenRequest | null = null;

  /** Opens the bytes of an .xlsx or .xlsm file, or nothing yet. */
  async open(source: OpenRequest, signal: AbortSignal): Promise<KeptWorkbook> {
    const reply = await this.#ask(source, signal);
    if (reply.kind !== 'opened') throw new Error(reply.kind);
    this.#held = source;
    return { name: reply.name, workbook: reply.workbook, source };
  }

  /** The file with everything that was done in the grid. */
  async download(kept: KeptWorkbook, contents: GridContents, signal: AbortSignal): Promise<Download> {
    if (this.#held !== kept.source) await this.open(kept.source, signal);
    const reply = await this.#ask({ kind: 'download', contents }, signal);
    if (reply.kind !== 'download') throw new Error(reply.kind);
    return reply.download;
  }

  #ask(request: WorkbookRequest, signal: AbortSignal): Promise<Answer> {
    const worker = (this.#worker ??= new Worker(new URL(WORKBOOK_WORKER, document.baseURI), {
      type: 'module',
    }));
    return new Promise((resolve, reject) => {
      const giveUp = (reason: Error) => {
        worker.terminate();
        this.#worker = null;
        this.#held = null;
        reject(reason);
      };
      const stop = () => {
        giveUp(signal.reason as Error);
      };
      signal.addEventListener('abort', stop, { once: true });
      worker.onmessage = ({ data: reply }: MessageEvent<WorkbookReply>) => {
        signal.removeEventListener('abort', stop);
        if (reply.kind === 'refused') reject(new HostError(reply.issue, undefined, reply.others));
        else if (reply.kind === 'failed') reject(new FaultError(reply.fault));
        else resolve(reply);
      };
      // What the work throws is told as a reply: this is a script that did not come, or memory that ran out.
      worker.onerror = () => {
        signal.removeEventListener('abort', stop);
        giveUp(new HostError(issue('calculator.not-there', null, {})));
      };
      worker.postMessage(request);
    });
  }
}

type Answer = Exclude<WorkbookReply, { readonly kind: 'refused' | 'failed' }>;
