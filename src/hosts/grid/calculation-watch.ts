import type { FUniver } from '@univerjs/core/facade';

const STARTS = 'formula.mutation.set-formula-calculation-start';
const TELLS = 'formula.mutation.set-formula-calculation-notification';

/** Knows whether the grid is calculating: it does so by itself, and beside everything else. */
export class CalculationWatch {
  #ended: Promise<void> = Promise.resolve();
  #end: () => void = () => undefined;

  readonly #watching: { dispose(): void };

  constructor(univer: FUniver) {
    this.#watching = univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
      if (id === STARTS) this.#begin();
      // How far it has come is told by the same name as that it has come to its end.
      else if (id === TELLS && (params as Notification | undefined)?.functionsExecutedState !== undefined)
        this.#end();
    });
  }

  /** Resolves when nothing is being calculated. Rejects with the signal's reason when told to stop. */
  async settled(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    await Promise.race([this.#ended, ...(signal === undefined ? [] : [stopped(signal)])]);
  }

  dispose(): void {
    this.#watching.dispose();
    this.#end();
  }

  #begin(): void {
    this.#end();
    this.#ended = new Promise((end) => {
      this.#end = end;
    });
  }
}

interface Notification {
  readonly functionsExecutedState?: number;
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, stop) => {
    signal.addEventListener('abort', () => {
      stop(signal.reason as Error);
    });
  });
}
