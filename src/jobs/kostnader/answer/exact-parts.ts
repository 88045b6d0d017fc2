import { unitsIn } from '../../../core/money/rounding-unit';
import type { SharedAgreement } from './kostnader-result';

/** The two parts of every exact share, as numerators over the allocation's denominator, in units. */
export interface ExactParts {
  /** The same for every participant. */
  readonly equal: bigint;
  /** What follows the drivers, by participant. */
  readonly byDrivers: readonly bigint[];
}

export function exactParts({ input, shares }: SharedAgreement): ExactParts {
  const { denominator, shares: allocated } = shares.allocation;
  const { numerator, denominator: under } = input.key.equalShare;
  const units = unitsIn(shares.toShare, input.rounding.unit);
  // The denominator is a multiple of the number of participants and of every weight's.
  const equal = (units * numerator * denominator) / (under * BigInt(allocated.length));
  return { equal, byDrivers: allocated.map(({ exactNumerator }) => exactNumerator - equal) };
}
