import { Fraction } from './fraction';

/** The rounding policies and units by the names and sizes of the design, written apart from the engine. */
export const POLICIES = [
  'largest-remainder',
  'each-rounded',
  'last-absorbs',
  'largest-absorbs',
  'host-absorbs',
] as const;
export const UNIT_SIZES = { ore: 1n, krone: 100n, hundre: 10_000n, tusen: 100_000n } as const;

/** A sharing as the oracle sees it: whole øre, exact fractions, and each sharer's place in the alphabet. */
export interface Sharing {
  readonly total: bigint;
  readonly equalShare: Fraction;
  readonly weights: readonly Fraction[];
  readonly sharers: readonly { readonly alphabet: number; readonly drivers: readonly Fraction[] }[];
  readonly policy: (typeof POLICIES)[number];
  readonly unit: keyof typeof UNIT_SIZES;
  readonly host: number;
}

export interface OracleShare {
  /** In øre. */
  readonly shared: bigint;
  readonly driverPart: bigint;
  readonly equalPart: bigint;
  /** In units. */
  readonly exact: Fraction;
  readonly exactDriverPart: Fraction;
}

/** The shares by the sentences of the design, one sharer at a time and one fraction at a time: slow and plain. */
export function sharesByHand(sharing: Sharing): readonly OracleShare[] {
  const size = UNIT_SIZES[sharing.unit];
  const units = new Fraction(sharing.total, size).rounded;
  const exact = sharing.sharers.map((_, place) => exactShare(sharing, place, units));
  return roundedUnits(sharing, units, exact).map((own, place) => {
    const shared = own * size;
    const { all, byDrivers } = exact[place]!;
    const driverPart = sharing.equalShare.over === 0n ? shared : byDrivers.rounded * size;
    return { shared, driverPart, equalPart: shared - driverPart, exact: all, exactDriverPart: byDrivers };
  });
}

interface ExactShare {
  readonly all: Fraction;
  readonly byDrivers: Fraction;
}

/** total × (equalShare / n + Σ weightᵢ × driverᵢⱼ / Σ driverᵢ) */
function exactShare({ equalShare, weights, sharers }: Sharing, place: number, units: bigint): ExactShare {
  const total = new Fraction(units);
  const parts = weights.map((weight, driver) => {
    const all = Fraction.sum(sharers.map(({ drivers }) => drivers[driver]!));
    return weight.times(sharers[place]!.drivers[driver]!).dividedBy(all);
  });
  const byDrivers = total.times(Fraction.sum(parts));
  return {
    all: total.times(equalShare.dividedBy(new Fraction(BigInt(sharers.length)))).plus(byDrivers),
    byDrivers,
  };
}

function roundedUnits(sharing: Sharing, units: bigint, exact: readonly ExactShare[]): readonly bigint[] {
  const alone = exact.map(({ all }) => all.rounded);
  const restTo = (taker: number) => {
    const others = alone.reduce((sum, each, place) => (place === taker ? sum : sum + each), 0n);
    return alone.map((each, place) => (place === taker ? units - others : each));
  };
  switch (sharing.policy) {
    case 'largest-remainder':
      return byLargestRemainder(sharing, units, exact);
    case 'each-rounded':
      return alone;
    case 'last-absorbs':
      return restTo(exact.length - 1);
    case 'largest-absorbs':
      return restTo(inOrder(sharing, exact, ({ all }) => all)[0]!);
    case 'host-absorbs':
      return restTo(sharing.host);
  }
}

function byLargestRemainder(
  sharing: Sharing,
  units: bigint,
  exact: readonly ExactShare[],
): readonly bigint[] {
  const floors = exact.map(({ all }) => all.whole);
  const left = units - floors.reduce((sum, each) => sum + each, 0n);
  const one = left < 0n ? -1n : 1n;
  const receivers = inOrder(sharing, exact, ({ all }) => all.minus(new Fraction(all.whole)));
  const lucky = new Set(receivers.slice(0, Number(left * one)));
  return floors.map((floor, place) => (lucky.has(place) ? floor + one : floor));
}

/** The places by the size of a claim, the largest first; ties: larger exact driver part, then the alphabet. */
function inOrder(
  { sharers }: Sharing,
  exact: readonly ExactShare[],
  claim: (share: ExactShare) => Fraction,
): readonly number[] {
  return exact
    .map((_, place) => place)
    .sort(
      (left, right) =>
        claim(exact[right]!).size.compare(claim(exact[left]!).size) ||
        exact[right]!.byDrivers.size.compare(exact[left]!.byDrivers.size) ||
        sharers[left]!.alphabet - sharers[right]!.alphabet,
    );
}
