import type { Ratio } from '../money/ratio';

/** What can be wrong with a key, its drivers or its host. Places are positions in the arrays that were given. */
export type AllocationProblem =
  | { readonly code: 'weight-negative'; readonly weight: Ratio }
  | { readonly code: 'weights-sum'; readonly equalShare: Ratio; readonly driverWeights: Ratio }
  | { readonly code: 'no-participants' }
  | { readonly code: 'driver-negative'; readonly participant: number; readonly driver: number }
  | { readonly code: 'driver-zero-sum'; readonly driver: number }
  | { readonly code: 'host-missing'; readonly neededFor: 'rounding' | 'overhead' };

export class AllocationError extends Error {
  constructor(readonly problem: AllocationProblem) {
    super(`Cannot allocate: ${problem.code}`);
    this.name = 'AllocationError';
  }
}
