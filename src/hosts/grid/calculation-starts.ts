import type { Injector } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';

const OF_CELLS = ['sheet.mutation.insert-sheet', 'sheet.mutation.set-range-values'];

/** What makes Univer calculate: it keeps, for each of its mutations, which formulas come into doubt by it. */
export class CalculationStarts {
  readonly #doubts: IActiveDirtyManagerService;

  constructor(injector: Injector) {
    this.#doubts = injector.get(IActiveDirtyManagerService);
  }

  /**
   * Puts cells into the grid that come with their values, so that nothing is in doubt. Univer knows their formulas, and
   * calculates them when something they rest on is changed.
   */
  withNothingInDoubt(work: () => void): void {
    const kept = OF_CELLS.flatMap((id) => this.#doubts.get(id) ?? []);
    for (const { commandId } of kept) this.#doubts.remove(commandId);
    try {
      work();
    } finally {
      for (const each of kept) this.#doubts.register(each.commandId, each);
    }
  }
}
