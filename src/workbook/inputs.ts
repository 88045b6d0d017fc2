import { distinctRanges, type RangeAddress } from './address';
import { figure, HostError, issue } from './issue';
import type { SheetPlan } from './plan';

/** The cells that any of the plans rests on. */
export function inputsOfPlans(plans: readonly SheetPlan[]): readonly RangeAddress[] {
  return distinctRanges(plans.flatMap(({ inputs }) => inputs));
}

/** Says that an input sheet is not as it was read. */
export function changedMeanwhile(sheet: string): HostError {
  return new HostError(issue('excel.changed-meanwhile', null, { sheet: figure.text(sheet) }));
}
