import type { InputCells } from '../../../reports/input-cells';
import type { AgreementInput } from '../answer/agreement-input';
import type { SharedAgreement } from '../answer/kostnader-result';
import type { NotLive } from './live-range';

/**
 * Why figures of an agreement stand as values, which do not follow the input: they were asked for so, the rounding
 * cannot be proven, or the amounts lie in more places than a formula has room for.
 */
export type NotFollowed = NotLive | 'asked-for' | 'too-scattered';

/** @returns null when every figure follows the numbers that it rests on. */
export function whyNotFollowed(
  { input }: SharedAgreement,
  inputs: InputCells,
  notLive: NotLive | null,
  formulas: boolean,
): NotFollowed | null {
  if (!formulas) return 'asked-for';
  return notLive ?? (isScattered(input, inputs) ? 'too-scattered' : null);
}

function isScattered({ costs, costRows, participants }: AgreementInput, inputs: InputCells): boolean {
  const sums = [
    costRows.filter((_, index) => costs[index]!.owedBy === null),
    costRows.filter((_, index) => costs[index]!.owedBy === null && costs[index]!.inOverheadBase),
    ...participants.map((_, place) => costRows.filter((_row, index) => costs[index]!.owedBy === place)),
  ];
  return sums.some((rows) => {
    const { formula, texts } = inputs.sumOfAmounts(rows.map(({ amount }) => amount));
    return formula === null && texts.length < rows.length;
  });
}
