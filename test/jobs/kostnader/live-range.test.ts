import fc from 'fast-check';
import { allocate } from '../../../src/core/allocation/allocate';
import { ZERO_RATIO } from '../../../src/core/money/ratio';
import { whyNotLive } from '../../../src/jobs/kostnader/live/live-range';
import type { SharedAgreement } from '../../../src/jobs/kostnader/answer/kostnader-result';
import { engineInput, sharings } from '../../core/allocation/arbitrary-sharing';
import type { Sharing } from '../../oracle/shares';

const RUNS = { numRuns: Number(process.env['FORDEL_RUNS'] ?? 200) * 5 };

const DECIMALS = { ore: 2, krone: 0, hundre: -2, tusen: -3 } as const;
const UNIT = { ore: 0.01, krone: 1, hundre: 100, tusen: 1000 } as const;

/** As spreadsheets round: the 15 digits that they show, halves away from zero. */
function round(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
}

/** What the formulas of Avrunding calculate, in doubles: each participant's amount in kroner. */
function calculatedInDoubles({
  total,
  equalShare,
  weights,
  sharers,
  policy,
  unit,
  host,
}: Sharing): readonly number[] {
  const shared = round(Number(total) / 100, DECIMALS[unit]);
  const number = ({ over, under }: { over: bigint; under: bigint }) => Number(over) / Number(under);
  const sums = weights.map((_, driver) =>
    sharers.reduce((sum, { drivers }) => sum + number(drivers[driver]!), 0),
  );
  const byDrivers = sharers.map(({ drivers }) =>
    weights.reduce((sum, weight, driver) => {
      if (weight.over === 0n) return sum;
      return sum + (number(weight) * number(drivers[driver]!)) / sums[driver]!;
    }, 0),
  );
  const driverPart = byDrivers.map((part) => shared * part);
  const exact = driverPart.map((part) => round((shared * number(equalShare)) / sharers.length + part, 6));
  const alone = exact.map((each) => round(each, DECIMALS[unit]));
  const absorbedBy = (taker: number) => {
    const others = alone.reduce((sum, each, place) => (place === taker ? sum : sum + each), 0);
    return alone.map((each, place) => (place === taker ? round(shared - others, 2) : each));
  };
  const rank = (claims: readonly number[], place: number) =>
    1 +
    claims.filter((claim, other) => {
      const own = claims[place]!;
      if (Math.abs(claim) !== Math.abs(own)) return Math.abs(claim) > Math.abs(own);
      const [theirs, mine] = [other, place].map((each) => round(Math.abs(driverPart[each]!), 6));
      return theirs === mine ? sharers[other]!.alphabet < sharers[place]!.alphabet : theirs! > mine!;
    }).length;
  switch (policy) {
    case 'largest-remainder': {
      const floors = exact.map((each) => round(Math.trunc(round(each / UNIT[unit], 9)) * UNIT[unit], 2));
      const remainders = exact.map((each, place) => round(each - floors[place]!, 6));
      const left = round(Math.abs(shared - floors.reduce((sum, each) => sum + each, 0)) / UNIT[unit], 0);
      return floors.map((floor, place) => {
        const given = rank(remainders, place) <= left ? UNIT[unit] * Math.sign(shared) : 0;
        return round(floor + given, 2);
      });
    }
    case 'each-rounded':
      return alone;
    case 'last-absorbs':
      return absorbedBy(sharers.length - 1);
    case 'largest-absorbs':
      return absorbedBy(exact.findIndex((_, place) => rank(exact, place) === 1));
    case 'host-absorbs':
      return absorbedBy(host);
  }
}

function sharedAgreement(sharing: Sharing): SharedAgreement {
  const input = engineInput(sharing);
  const allocation = allocate(input);
  const drivers = input.key.drivers.map((_, driver) => ({
    values: input.sharers.map((each) => each.drivers[driver]!),
  }));
  return {
    input: {
      ...input,
      participants: input.sharers,
      drivers,
      costs: [{ amount: input.total }],
      unsharedPart: ZERO_RATIO,
    },
    shares: { total: input.total, toShare: input.total, allocation },
  } as unknown as SharedAgreement;
}

test('Where formulas are said to be proven, doubles give the engine’s shares, and many sharings are', () => {
  let proven = 0;
  let all = 0;
  fc.assert(
    fc.property(sharings(), (sharing) => {
      const agreement = sharedAgreement(sharing);
      all++;
      if (whyNotLive(agreement) !== null) return;
      proven++;
      const engine = agreement.shares.allocation.shares.map(({ shared }) => Number(shared) / 100 + 0);
      expect(calculatedInDoubles(sharing).map((amount) => amount + 0)).toEqual(engine);
    }),
    RUNS,
  );
  expect(proven).toBeGreaterThan(all / 4);
});
