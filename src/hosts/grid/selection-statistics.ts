import type { Injector } from '@univerjs/core';
import { FUNCTION_NAMES_MATH, FUNCTION_NAMES_STATISTICAL } from '@univerjs/engine-formula';
import { IStatusBarService } from '@univerjs/preset-sheets-core';

/** What there is to say of the cells that are selected, where some of them hold numbers. */
export interface SelectionStatistics {
  readonly sum: number;
  readonly mean: number;
  /** How many of them hold anything. */
  readonly count: number;
  /** The number format of the first of them, as Excel writes it in the US; null for General. */
  readonly numberFormat: string | null;
}

/** Tells of the selected cells each time that others are selected; null when there is nothing to sum. */
export function watchSelection(
  injector: Injector,
  tell: (statistics: SelectionStatistics | null) => void,
): void {
  injector.get(IStatusBarService).state$.subscribe((state) => {
    const valueOf = (wanted: string) => state?.values.find(({ func }) => func === wanted)?.value;
    const sum = valueOf(FUNCTION_NAMES_MATH.SUM);
    const mean = valueOf(FUNCTION_NAMES_STATISTICAL.AVERAGE);
    const count = valueOf(FUNCTION_NAMES_STATISTICAL.COUNTA);
    const numbers = valueOf(FUNCTION_NAMES_STATISTICAL.COUNT) ?? 0;
    if (sum === undefined || mean === undefined || count === undefined || numbers < 1 || count < 2)
      tell(null);
    else tell({ sum, mean, count, numberFormat: state?.pattern ?? null });
  });
}
