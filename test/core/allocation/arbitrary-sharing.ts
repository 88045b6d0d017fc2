import fc from 'fast-check';
import type { AllocationInput } from '../../../src/core/allocation/allocate';
import { allocationKey } from '../../../src/core/allocation/allocation-key';
import { ore } from '../../../src/core/money/ore';
import { ratio } from '../../../src/core/money/ratio';
import { Fraction } from '../../oracle/fraction';
import { POLICIES, UNIT_SIZES, type Sharing } from '../../oracle/shares';

/** Names in the order of the Norwegian alphabet, as the place-name register has them. */
const NAMES = [
  'Alta',
  'Bodø',
  'Hamar',
  'Kvæfjord',
  'Kvænangen',
  'Lenvik',
  'Nordreisa',
  'Skjervøy',
  'Storfjord',
  'Træna',
  'Ærfjord',
  'Øksnes',
  'Ålesund',
] as const;

type Policy = (typeof POLICIES)[number];

/** Few totals, weights and drivers are round ones, so that halves and ties occur; the rest are any. */
const totals = fc.oneof(
  fc.bigInt(-200n, 200n),
  fc.bigInt(-(10n ** 12n), 10n ** 12n),
  fc.bigInt(-(10n ** 15n), 10n ** 15n),
);
const driverValue = fc.oneof(fc.bigInt(0n, 3n), fc.bigInt(0n, 20_000n));

/** A sharing with one driver or more, none of which sums to zero. */
export function sharings(policies: readonly Policy[] = POLICIES): fc.Arbitrary<Sharing> {
  return fc
    .record({
      total: totals,
      parts: fc
        .array(fc.bigInt(0n, 20n), { minLength: 2, maxLength: 4 })
        .filter((parts) => parts.some((part) => part > 0n)),
      names: fc.shuffledSubarray(
        NAMES.map((_, index) => index),
        { minLength: 1, maxLength: 12 },
      ),
      values: fc.array(driverValue, { minLength: 36, maxLength: 36 }),
      under: fc.constantFrom(1n, 1n, 2n, 10n),
      policy: fc.constantFrom(...policies),
      unit: fc.constantFrom(...(Object.keys(UNIT_SIZES) as (keyof typeof UNIT_SIZES)[])),
      host: fc.nat(),
    })
    .map(({ total, parts, names, values, under, policy, unit, host }): Sharing => {
      const whole = parts.reduce((sum, part) => sum + part, 0n);
      const weights = parts.slice(1).map((part) => new Fraction(part, whole));
      const sharers = names.map((alphabet, place) => ({
        alphabet,
        drivers: weights.map((_, driver) => {
          // The first has something of every driver, so that none sums to zero.
          const value = values[place * 3 + driver]! + (place === 0 ? 1n : 0n);
          return new Fraction(value, under);
        }),
      }));
      const equalShare = new Fraction(parts[0]!, whole);
      return { total, equalShare, weights, sharers, policy, unit, host: host % names.length };
    });
}

/** The same sharing as the engine takes it. Drivers without weight stay with the sharers, as columns do in a sheet. */
export function engineInput({
  total,
  equalShare,
  weights,
  sharers,
  policy,
  unit,
  host,
}: Sharing): AllocationInput {
  const toRatio = ({ over, under }: Fraction) => ratio(over, under);
  const drivers = weights.map((weight, index) => ({ column: `D${index}`, weight: toRatio(weight) }));
  const used = weights.map((weight) => weight.over !== 0n);
  return {
    total: ore(total),
    key: allocationKey(toRatio(equalShare), drivers),
    sharers: sharers.map(({ alphabet, drivers: values }) => ({
      name: NAMES[alphabet]!,
      drivers: values.filter((_, index) => used[index]).map(toRatio),
    })),
    rounding: { policy, unit },
    host,
  };
}
