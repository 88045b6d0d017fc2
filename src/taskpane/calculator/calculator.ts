import type { RunRequest } from '../../jobs/kept-settings';
import type { LocaleCode } from '../../locales/locale';
import { HostError, issue } from '../../workbook/issue';
import type { PlanCell, SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { FaultError } from '../fault';
import type { AnswerView, Asked, JobView, Reply, ReportRequest, Request, Told } from './protocol';

/** What a calculator needs of a web worker. */
export interface CalculatorWorker {
  postMessage(asked: Asked): void;
  onmessage: ((event: MessageEvent<Told>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Waiting {
  readonly take: (reply: Reply) => boolean;
  readonly fail: (error: unknown) => void;
}

/** Asks the worker, and starts another when what it does is no longer wanted. */
export class Calculator {
  readonly #createWorker: () => CalculatorWorker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: CalculatorWorker | null = null;
  #count = 0;

  constructor(createWorker: () => CalculatorWorker) {
    this.#createWorker = createWorker;
  }

  async jobs(locale: LocaleCode): Promise<readonly JobView[]> {
    return this.#askOnce({ kind: 'describe', locale }, (reply) =>
      reply.kind === 'jobs' ? reply.jobs : null,
    );
  }

  /** Rejects with the signal's reason when it is aborted; the work itself is then ended too. */
  async answer(
    job: string,
    locale: LocaleCode,
    snapshot: WorkbookSnapshot,
    request: RunRequest,
    signal?: AbortSignal,
  ): Promise<AnswerView> {
    return this.#askOnce(
      { kind: 'answer', job, locale, snapshot, request },
      (reply) => (reply.kind === 'answer' ? reply.answer : null),
      signal,
    );
  }

  /** The sheets of the last answer. */
  async report(
    locale: LocaleCode,
    request: ReportRequest,
    signal?: AbortSignal,
  ): Promise<readonly SheetPlan[]> {
    return this.#askForSheets({ kind: 'report', locale, ...request }, signal);
  }

  async template(job: string, locale: LocaleCode): Promise<readonly SheetPlan[]> {
    return this.#askForSheets({ kind: 'template', job, locale });
  }

  async #askOnce<T>(request: Request, read: (reply: Reply) => T | null, signal?: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, fail) => {
      const take = (reply: Reply) => {
        const answer = read(reply);
        if (answer !== null) resolve(answer);
        return true;
      };
      this.#ask(request, { take, fail }, signal);
    });
  }

  async #askForSheets(request: Request, signal?: AbortSignal): Promise<readonly SheetPlan[]> {
    const sheets: { readonly plan: Omit<SheetPlan, 'rows'>; readonly rows: (readonly PlanCell[])[] }[] = [];
    return new Promise((resolve, fail) => {
      const take = (reply: Reply) => {
        if (reply.kind === 'sheet') sheets.push({ plan: reply.plan, rows: [] });
        if (reply.kind === 'rows') sheets.at(-1)!.rows.push(...reply.rows);
        if (reply.kind !== 'sheets-end') return false;
        resolve(sheets.map(({ plan, rows }) => ({ ...plan, rows })));
        return true;
      };
      this.#ask(request, { take, fail }, signal);
    });
  }

  #ask(request: Request, waiting: Waiting, signal?: AbortSignal): void {
    if (signal?.aborted) {
      waiting.fail(signal.reason);
      return;
    }
    this.#worker ??= this.#start();
    const id = this.#count++;
    const stop = () => {
      this.#restart(signal?.reason);
    };
    const settled = () => {
      this.#waiting.delete(id);
      signal?.removeEventListener('abort', stop);
    };
    this.#waiting.set(id, {
      take: (reply) => {
        const isLast = waiting.take(reply);
        if (isLast) settled();
        return isLast;
      },
      fail: (error) => {
        settled();
        waiting.fail(error);
      },
    });
    signal?.addEventListener('abort', stop);
    this.#worker.postMessage({ id, request });
  }

  #start(): CalculatorWorker {
    const worker = this.#createWorker();
    worker.onmessage = ({ data: { id, reply } }) => {
      const waiting = this.#waiting.get(id);
      if (reply.kind === 'failed') waiting?.fail(new FaultError(reply.fault));
      else waiting?.take(reply);
    };
    // What the jobs throw is told as a reply: this is a script that did not come, or memory that ran out.
    worker.onerror = () => {
      this.#restart(new HostError(issue('calculator.not-there', null, {})));
    };
    return worker;
  }

  #restart(reason: unknown): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { fail } of [...this.#waiting.values()]) fail(reason);
  }
}
