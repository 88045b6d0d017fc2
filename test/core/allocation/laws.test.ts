import fc from 'fast-check';
import { allocate } from '../../../src/core/allocation/allocate';
import { shareAgreement, type Agreement } from '../../../src/core/allocation/share-agreement';
import { ore } from '../../../src/core/money/ore';
import { ratio } from '../../../src/core/money/ratio';
import { Fraction } from '../../oracle/fraction';
import { POLICIES, sharesByHand, UNIT_SIZES, type Sharing } from '../../oracle/shares';
import { engineInput, sharings } from './arbitrary-sharing';

/** `npm run laws` runs each law 10 000 times. */
const RUNS = { numRuns: Number(process.env['FORDEL_RUNS'] ?? 200) };

const ORDERS = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

const shared = (sharing: Sharing) =>
  allocate(engineInput(sharing)).shares.map((share) => share.shared as bigint);
const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);
const unitsOf = ({ total, unit }: Sharing) => new Fraction(total, UNIT_SIZES[unit]).rounded;
const without = (...names: readonly (typeof POLICIES)[number][]) =>
  POLICIES.filter((policy) => !names.includes(policy));

const holds = (policies: readonly (typeof POLICIES)[number][], law: (sharing: Sharing) => void) => {
  fc.assert(fc.property(sharings(policies), law), RUNS);
};

describe('Laws of sharing, against exact fractions written apart from the engine', () => {
  test('every share, and its equal part and driver part, is what the fractions say, for every policy and unit', () => {
    holds(POLICIES, (sharing) => {
      const { shares } = allocate(engineInput(sharing));
      expect(shares.map(({ shared: own, equalPart, driverPart }) => [own, equalPart, driverPart])).toEqual(
        sharesByHand(sharing).map(({ shared: own, equalPart, driverPart }) => [own, equalPart, driverPart]),
      );
    });
  });

  test('the shares sum to the total, rounded to the unit; where each is rounded alone the difference tells the rest', () => {
    holds(POLICIES, (sharing) => {
      const { roundedTotal, difference, shares } = allocate(engineInput(sharing));
      const sum = sumOf(shares.map((share) => share.shared));
      expect(roundedTotal).toBe(unitsOf(sharing) * UNIT_SIZES[sharing.unit]);
      expect(difference).toBe(sum - sharing.total);
      if (sharing.policy !== 'each-rounded') expect(sum).toBe(roundedTotal);
    });
  });

  test('each share is within one unit of its exact share', () => {
    holds(['largest-remainder', 'each-rounded'], (sharing) => {
      const exact = sharesByHand(sharing).map((share) => share.exact);
      shared(sharing).forEach((own, place) => {
        const gap = new Fraction(own, UNIT_SIZES[sharing.unit]).minus(exact[place]!).size;
        expect(gap.compare(new Fraction(1n))).toBeLessThan(0);
      });
    });
  });

  test('the order of rows never decides, but where the last row takes the rest', () => {
    fc.assert(
      fc.property(sharings(without('last-absorbs')), ORDERS, (sharing, keys) => {
        const order = sharing.sharers.map((_, place) => ({ place, key: keys[place]! }));
        order.sort((left, right) => left.key - right.key);
        const sharers = order.map(({ place }) => sharing.sharers[place]!);
        const host = order.findIndex(({ place }) => place === sharing.host);
        const own = shared(sharing);
        expect(shared({ ...sharing, sharers, host })).toEqual(order.map(({ place }) => own[place]));
      }),
      RUNS,
    );
  });

  test('scaling all drivers changes nothing', () => {
    fc.assert(
      fc.property(sharings(), fc.bigInt(1n, 1000n), fc.bigInt(1n, 1000n), (sharing, over, under) => {
        const scale = new Fraction(over, under);
        const sharers = sharing.sharers.map((sharer) => ({
          ...sharer,
          drivers: sharer.drivers.map((value) => value.times(scale)),
        }));
        expect(shared({ ...sharing, sharers })).toEqual(shared(sharing));
      }),
      RUNS,
    );
  });

  test('a negative total mirrors the positive one', () => {
    holds(POLICIES, (sharing) => {
      expect(shared({ ...sharing, total: -sharing.total })).toEqual(shared(sharing).map((own) => -own));
    });
  });

  test('every øre is explained: a share is its floor and the units given, its exact share floor and remainder', () => {
    holds(POLICIES, (sharing) => {
      const { shares, denominator } = allocate(engineInput(sharing));
      const byHand = sharesByHand(sharing);
      shares.forEach(({ shared: own, exactNumerator, step }, place) => {
        expect(own).toBe((step.floor + step.unitsGiven) * UNIT_SIZES[sharing.unit]);
        expect(exactNumerator).toBe(step.floor * denominator + step.remainder);
        expect(new Fraction(exactNumerator, denominator).compare(byHand[place]!.exact)).toBe(0);
      });
    });
  });

  test('largest remainder gives one unit each to the first in rank, and ranks everyone once', () => {
    holds(['largest-remainder'], (sharing) => {
      const { shares } = allocate(engineInput(sharing));
      const ranks = shares.map(({ step }) => step.rank!);
      expect([...ranks].sort((left, right) => left - right)).toEqual(shares.map((_, place) => place + 1));
      const given = shares.filter(({ step }) => step.unitsGiven !== 0n).map(({ step }) => step.rank!);
      expect(Math.max(0, ...given)).toBe(given.length);
    });
  });

  test('a participant with more of what counts never pays less of a cost', () => {
    holds(['largest-remainder', 'each-rounded'], (sharing) => {
      if (sharing.total < 0n) return;
      const own = shared(sharing);
      const counting = sharing.weights.flatMap(({ over }, driver) => (over === 0n ? [] : [driver]));
      const hasMore = (left: number, right: number) =>
        counting.every((driver) => {
          const [one, other] = [left, right].map((place) => sharing.sharers[place]!.drivers[driver]!);
          return one!.compare(other!) >= 0;
        });
      const places = own.map((_, place) => place);
      for (const left of places) {
        for (const right of places.filter((other) => hasMore(left, other) && !hasMore(other, left))) {
          expect(own[left]! >= own[right]!).toBe(true);
        }
      }
    });
  });
});

describe('Laws of an agreement', () => {
  const RATES: readonly (readonly [over: bigint, under: bigint])[] = [
    [0n, 1n],
    [1n, 50n],
    [1n, 3n],
  ];
  const agreements = fc.record({
    sharing: sharings(),
    costs: fc.array(
      fc.record({
        amount: fc.bigInt(-(10n ** 9n), 10n ** 9n),
        owedBy: fc.option(fc.nat()),
        inBase: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    rate: fc.constantFrom(...RATES),
    inhabitants: fc.array(fc.bigInt(0n, 5000n), { minLength: 12, maxLength: 12 }),
    today: fc.array(fc.option(fc.bigInt(0n, 10n ** 8n)), { minLength: 12, maxLength: 12 }),
  });

  test('pool, overhead, direct costs, what each pays, per inhabitant and change are what the fractions say', () => {
    fc.assert(
      fc.property(agreements, ({ sharing, costs, rate, inhabitants, today }) => {
        const { key, rounding, sharers, host } = engineInput(sharing);
        const count = sharers.length;
        const items = costs.map(({ amount, owedBy, inBase }) => ({
          amount: ore(amount),
          owedBy: owedBy === null ? null : owedBy % count,
          inOverheadBase: inBase,
        }));
        const agreement: Agreement = {
          key,
          rounding,
          host,
          overheadRate: ratio(...rate),
          unsharedPart: ratio(0n),
          costs: items,
          participants: sharers.map((sharer, place) => ({
            ...sharer,
            inhabitants: inhabitants[place]!,
            today: today[place] == null ? null : ore(today[place]),
          })),
        };
        const result = shareAgreement(agreement);

        const common = items.filter(({ owedBy }) => owedBy === null);
        const pool = sumOf(common.map(({ amount }) => amount));
        const base = sumOf(common.filter(({ inOverheadBase }) => inOverheadBase).map(({ amount }) => amount));
        const overhead = new Fraction(base).times(new Fraction(...rate)).rounded;
        expect([result.pool, result.overhead, result.total]).toEqual([pool, overhead, pool + overhead]);
        const byHand = sharesByHand({ ...sharing, total: pool + overhead });
        result.shares.forEach((share, place) => {
          const direct = sumOf(items.filter(({ owedBy }) => owedBy === place).map(({ amount }) => amount));
          const credit = place === host ? overhead : 0n;
          const pays = byHand[place]!.shared + direct - credit;
          const people = inhabitants[place]!;
          expect(share).toMatchObject({
            shared: byHand[place]!.shared,
            direct,
            overheadCredit: credit,
            total: pays,
            perInhabitant: people === 0n ? null : new Fraction(pays, people).rounded,
            change: today[place] == null ? null : pays - today[place],
          });
        });
        const { difference } = result.allocation;
        const paid = sumOf(result.shares.map(({ total }) => total));
        // The overhead comes in and goes out: together all pay the costs alone.
        expect(paid).toBe(sumOf(items.map(({ amount }) => amount)) + difference);
      }),
      RUNS,
    );
  });
});
