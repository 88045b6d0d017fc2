import type { AllocationInput, Sharer } from '../../src/core/allocation/allocate';
import { allocationKey } from '../../src/core/allocation/allocation-key';
import { ore } from '../../src/core/money/ore';
import { ratio } from '../../src/core/money/ratio';

const KEY = allocationKey(ratio(2n, 5n), [{ column: 'Folketall', weight: ratio(3n, 5n) }]);

/** Municipalities from 200 to about 10 000 inhabitants, always the same ones. */
export function inhabitantsOf(count: number, seed: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => 200 + ((index * 7919 + seed * 31) % 9973));
}

export function agreementOf(count: number, seed: number): AllocationInput {
  const sharers = inhabitantsOf(count, seed).map((inhabitants, index): Sharer => ({
    name: `K${String(index)}`,
    drivers: [ratio(BigInt(inhabitants))],
  }));
  const total = ore(100_000_000n + BigInt(seed) * 7_919n);
  return { total, key: KEY, sharers, rounding: { policy: 'largest-remainder', unit: 'ore' }, host: null };
}
