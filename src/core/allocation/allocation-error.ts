import type { Ratio } from '../money/ratio';

/** What can be wrong with the parts of a key. */
export type KeyProblem =
  | { readonly code: 'weight-negative'; readonly weight: Ratio }
  | { readonly code: 'weights-sum'; readonly equalShare: Ratio; readonly driverWeights: Ratio };

/** What can keep a valid key from being used. Places are positions in the arrays that were given. */
export type SharingProblem =
  | { readonly code: 'no-participants' }
  | { readonly code: 'driver-negative'; readonly participant: number; readonly driver: number }
  | { readonly code: 'driver-zero-sum'; readonly driver: number }
  | { readonly code: 'host-missing'; readonly neededFor: 'rounding' | 'overhead' };

export class AllocationError extends Error {
  constructor(readonly problem: KeyProblem | SharingProblem) {
    super(`Cannot allocate: ${problem.code}`);
    this.name = 'AllocationError';
  }
}
