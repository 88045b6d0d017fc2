import { HostError, issue } from '../../workbook/issue';
import { errorCode, isTransient } from './errors';

/** `Excel.run`, or one that does the same. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface ConnectionOptions {
  readonly run: ExcelRun;
  /** How long Excel may take for one answer, in milliseconds, before the user is told. */
  readonly patience: number;
  /** The wait before the first new attempt, in milliseconds; twice that before the next. */
  readonly retryDelay: number;
}

const ATTEMPTS = 3;

/** One conversation with Excel: what is asked is sent by `sync`, never more than once for one question. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what was asked and waits for the answers. Rejects when told to stop, and when Excel does not answer. */
  sync(): Promise<void>;
}

/** The way to Excel: waits, tries again and says in the user's words what went wrong. */
export class Connection {
  constructor(readonly options: ConnectionOptions) {}

  /**
   * Runs a conversation, and runs it anew while Excel is busy: it must be one that can be had twice.
   * Rejects with what Office.js or the conversation threw, or with the signal's reason when stopped.
   */
  async work<T>(conversation: (session: Session) => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      try {
        return await this.options.run((context) => conversation(this.#session(context, signal)));
      } catch (error) {
        if (!isTransient(error) || attempt === ATTEMPTS) throw error;
        await delay(this.options.retryDelay * 2 ** (attempt - 1));
      }
    }
  }

  #session(context: Excel.RequestContext, signal: AbortSignal | undefined): Session {
    return {
      context,
      sync: async () => {
        signal?.throwIfAborted();
        await this.#answered(context.sync());
      },
    };
  }

  /** While a cell is being edited Excel may not answer at all. */
  async #answered(answer: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new HostError(issue('excel.no-answer', null, {})));
      }, this.options.patience);
    });
    try {
      await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Whether Excel refused a request, or its own answer, for being too large. */
export function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimitExceeded$/.test(errorCode(error) ?? '');
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
