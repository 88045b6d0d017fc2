import { ICommandService, type ICommandInfo, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import {
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

/**
 * Knows whether the formulas are up to date. Univer calculates a little after what asks for it, not at once, and tells
 * nobody that it is going to; so what asks for it is known here as Univer itself knows it.
 */
export class Calculation {
  readonly #injector: Injector;
  #isAskedFor = false;
  #isRunning = false;
  #whenSettled: (() => void)[] = [];

  constructor(injector: Injector) {
    this.#injector = injector;
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      this.#observe(command, options);
    });
  }

  /** A workbook was opened: Univer calculates what has no value. */
  expect(): void {
    this.#isAskedFor = true;
  }

  /** Waits until every formula has its value. */
  async settled(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    while (this.#isAskedFor || this.#isRunning) {
      await new Promise<void>((resolve, reject) => {
        const stop = (): void => {
          reject(signal?.reason as Error);
        };
        signal?.addEventListener('abort', stop, { once: true });
        this.#whenSettled.push(() => {
          signal?.removeEventListener('abort', stop);
          resolve();
        });
      });
    }
  }

  #observe({ id, params }: ICommandInfo, options?: IExecutionOptions): void {
    switch (id) {
      case SetFormulaCalculationStartMutation.id:
        this.#isAskedFor = false;
        this.#isRunning = true;
        break;
      case SetFormulaCalculationStopMutation.id:
        this.#isAskedFor = false;
        break;
      case SetFormulaCalculationNotificationMutation.id:
        if ((params as ISetFormulaCalculationNotificationMutation).stageInfo === undefined) this.#ended();
        break;
      default:
        if (this.#asks(id, params, options)) this.#isAskedFor = true;
    }
  }

  /** As Univer's `TriggerCalculationController` decides it. */
  #asks(id: string, params: object | undefined, options?: IExecutionOptions): boolean {
    if (!this.#injector.has(IActiveDirtyManagerService)) return false;
    if (!this.#injector.get(IActiveDirtyManagerService).get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    const { trigger } = params as ISetRangeValuesMutationParams;
    return options?.onlyLocal !== true && trigger !== SetStyleCommand.id && trigger !== SetBorderCommand.id;
  }

  /** The results are put into the cells in the same turn; a calculation that was stopped begins anew in it. */
  #ended(): void {
    this.#isRunning = false;
    setTimeout(() => {
      if (this.#isAskedFor || this.#isRunning) return;
      const waiting = this.#whenSettled;
      this.#whenSettled = [];
      for (const settle of waiting) settle();
    });
  }
}
