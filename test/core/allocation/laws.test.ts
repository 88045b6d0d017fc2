import fc from 'fast-check';
import { allocate, type AllocationInput, type RoundingPolicy } from '../../../src/core/allocation/allocate';
import { allocationKey } from '../../../src/core/allocation/allocation-key';
import { ore } from '../../../src/core/money/ore';
import { multiplyRatio, ratio, type Ratio } from '../../../src/core/money/ratio';
import { ORE_PER_UNIT, type RoundingUnit } from '../../../src/core/money/rounding-unit';

const POLICIES: readonly RoundingPolicy[] = [
  'largest-remainder',
  'each-rounded',
  'last-absorbs',
  'largest-absorbs',
  'host-absorbs',
];
const UNITS: readonly RoundingUnit[] = ['ore', 'krone', 'hundre', 'tusen'];

/** Whole numbers of parts that become a key's weights: the first is the equal share. */
const keyParts = fc
  .array(fc.bigInt(0n, 20n), { minLength: 2, maxLength: 4 })
  .filter((parts) => parts.slice(1).some((part) => part > 0n));

const inputs = (policies: readonly RoundingPolicy[]): fc.Arbitrary<AllocationInput> =>
  fc
    .record({
      total: fc.bigInt(-(10n ** 12n), 10n ** 12n),
      parts: keyParts,
      count: fc.integer({ min: 1, max: 12 }),
      policy: fc.constantFrom(...policies),
      unit: fc.constantFrom(...UNITS),
      seed: fc.array(fc.bigInt(0n, 50n), { minLength: 48, maxLength: 48 }),
    })
    .map(({ total, parts, count, policy, unit, seed }) => {
      const sum = parts.reduce((all, part) => all + part, 0n);
      const weights = parts.map((part) => ratio(part, sum));
      const drivers = weights.slice(1).map((weight, index) => ({ column: `D${String(index)}`, weight }));
      const key = allocationKey(weights[0]!, drivers);
      const sharers = Array.from({ length: count }, (_, place) => ({
        name: `K${String(place)}`,
        // The first one has something of every driver, so that no driver sums to zero.
        drivers: key.drivers.map((_driver, index) =>
          ratio(seed[(place * 4 + index) % seed.length]! + (place === 0 ? 1n : 0n), 2n),
        ),
      }));
      return { total: ore(total), key, sharers, rounding: { policy, unit }, host: count - 1 };
    });

const sharedOf = (input: AllocationInput) => allocate(input).shares.map(({ shared }) => shared);
const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);
const rest = POLICIES.filter((policy) => policy !== 'each-rounded');

/** The exact share by the formula of the design, with plain fractions and nothing of the engine. */
function exactShare({ key, sharers }: AllocationInput, place: number, total: bigint): Ratio {
  const add = (left: Ratio, right: Ratio) =>
    ratio(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator,
    );
  let share = multiplyRatio(key.equalShare, ratio(1n, BigInt(sharers.length)));
  key.drivers.forEach(({ weight }, driver) => {
    const all = sharers.map(({ drivers }) => drivers[driver]!).reduce(add);
    const own = sharers[place]!.drivers[driver]!;
    share = add(share, multiplyRatio(weight, multiplyRatio(own, ratio(all.denominator, all.numerator))));
  });
  return multiplyRatio(ratio(total), share);
}

describe('Laws of sharing', () => {
  test('the shares sum to the total, in the unit', () => {
    fc.assert(
      fc.property(inputs(rest), (input) => {
        expect(sum(sharedOf(input))).toBe(allocate(input).roundedTotal);
      }),
    );
  });

  test('each share is within one unit of its exact share', () => {
    fc.assert(
      fc.property(inputs(['largest-remainder', 'each-rounded']), (input) => {
        const { shares, roundedTotal } = allocate(input);
        const unit = ORE_PER_UNIT[input.rounding.unit];
        shares.forEach(({ shared }, place) => {
          const exact = exactShare(input, place, roundedTotal);
          const gap = shared * exact.denominator - exact.numerator;
          expect((gap < 0n ? -gap : gap) < unit * exact.denominator).toBe(true);
        });
      }),
    );
  });

  test('the order of rows never decides, but where the last row takes the rest', () => {
    const policies = POLICIES.filter((policy) => policy !== 'last-absorbs');
    fc.assert(
      fc.property(inputs(policies), (input) => {
        const turned = {
          ...input,
          sharers: [...input.sharers].reverse(),
          host: input.sharers.length - 1 - input.host!,
        };
        expect(sharedOf(turned).reverse()).toEqual(sharedOf(input));
      }),
    );
  });

  test('scaling all drivers changes nothing', () => {
    fc.assert(
      fc.property(inputs(POLICIES), fc.bigInt(1n, 1000n), fc.bigInt(1n, 1000n), (input, over, under) => {
        const scale = ratio(over, under);
        const sharers = input.sharers.map(({ name, drivers }) => ({
          name,
          drivers: drivers.map((driver) => multiplyRatio(driver, scale)),
        }));
        expect(sharedOf({ ...input, sharers })).toEqual(sharedOf(input));
      }),
    );
  });

  test('a negative total mirrors the positive one', () => {
    fc.assert(
      fc.property(inputs(POLICIES), (input) => {
        const mirrored = sharedOf({ ...input, total: ore(-(input.total as bigint)) });
        expect(mirrored.map((amount) => -(amount as bigint))).toEqual(
          sharedOf(input).map((amount) => amount + 0n),
        );
      }),
    );
  });

  test('every øre is explained: a share is its floor and the units given, and its exact share is floor and remainder', () => {
    fc.assert(
      fc.property(inputs(POLICIES), (input) => {
        const { shares, denominator } = allocate(input);
        const unit = ORE_PER_UNIT[input.rounding.unit];
        for (const { shared, equalPart, driverPart, exactNumerator, step } of shares) {
          expect(shared).toBe((step.floor + step.unitsGiven) * unit);
          expect(exactNumerator).toBe(step.floor * denominator + step.remainder);
          expect(equalPart + driverPart).toBe(shared);
        }
      }),
    );
  });
});
