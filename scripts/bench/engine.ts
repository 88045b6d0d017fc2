import Big from 'big.js';
import Decimal from 'decimal.js';
import { allocate as dineroAllocate, dinero, toSnapshot, type DineroCurrency } from 'dinero.js';
import { allocate } from '../../src/core/allocation/allocate';
import { agreementOf, inhabitantsOf } from './agreements';
import { bestOf, milliseconds } from './measure';

const AGREEMENTS = 2_801;
const PARTICIPANTS = 357;

/** The engine beside decimal libraries that do the same exact work, and a pool of more and more participants. */
export function engineRows(): readonly (readonly string[])[] {
  const agreements = Array.from({ length: AGREEMENTS }, (_, seed) => agreementOf(PARTICIPANTS, seed));
  const counts = Array.from({ length: AGREEMENTS }, (_, seed) => inhabitantsOf(PARTICIPANTS, seed));
  const each = <T>(items: readonly T[], share: (item: T, seed: number) => void) =>
    bestOf(3, () => {
      items.forEach(share);
    });
  const own = each(agreements, (agreement) => allocate(agreement));
  const withDecimal = each(counts, (inhabitants, seed) => largestRemainder(inhabitants, seed, decimals));
  const withBig = each(counts, (inhabitants, seed) => largestRemainder(inhabitants, seed, bigs));
  const withDinero = each(counts, (inhabitants, seed) => {
    for (const part of dineroAllocate(krone(100_000_000 + seed * 7_919), [...inhabitants])) toSnapshot(part);
  });
  const shares = AGREEMENTS * PARTICIPANTS;
  const row = (name: string, time: number, count = shares) => [
    name,
    count.toLocaleString('nb'),
    milliseconds(time),
    `${(time / own).toFixed(1)} ×`,
  ];
  const pool = (count: number) => {
    const agreement = agreementOf(count, 1);
    return row(
      `one pool of ${count.toLocaleString('nb')}`,
      bestOf(2, () => allocate(agreement)),
      count,
    );
  };
  return [
    row('Fordel, exact with every step', own),
    row('decimal.js, the same shares', withDecimal),
    row('big.js, the same shares', withBig),
    row('dinero.js allocate (by inhabitants alone, no largest remainder)', withDinero),
    ...[10_000, 100_000, 1_000_000].map(pool),
  ];
}

/** What largest remainder needs of a decimal library. */
interface DecimalLibrary<T> {
  readonly of: (value: number) => T;
  /** total × (0.4 / count + 0.6 × inhabitants / sum), in øre. */
  readonly share: (total: T, count: number, inhabitants: number, sum: number) => T;
  readonly floor: (value: T) => T;
  readonly minus: (left: T, right: T) => T;
  readonly compare: (left: T, right: T) => number;
  readonly toNumber: (value: T) => number;
}

Decimal.set({ precision: 40 });
Big.DP = 30;

const decimals: DecimalLibrary<Decimal> = {
  of: (value) => new Decimal(value),
  share: (total, count, inhabitants, sum) =>
    total.times(new Decimal('0.4').div(count).plus(new Decimal('0.6').times(inhabitants).div(sum))),
  floor: (value) => value.floor(),
  minus: (left, right) => left.minus(right),
  compare: (left, right) => left.comparedTo(right),
  toNumber: (value) => value.toNumber(),
};

const bigs: DecimalLibrary<Big> = {
  of: (value) => new Big(value),
  share: (total, count, inhabitants, sum) =>
    total.times(new Big('0.4').div(count).plus(new Big('0.6').times(inhabitants).div(sum))),
  floor: (value) => value.round(0, Big.roundDown),
  minus: (left, right) => left.minus(right),
  compare: (left, right) => left.cmp(right),
  toNumber: (value) => value.toNumber(),
};

function largestRemainder<T>(
  inhabitants: readonly number[],
  seed: number,
  library: DecimalLibrary<T>,
): readonly number[] {
  const total = 100_000_000 + seed * 7_919;
  const sum = inhabitants.reduce((all, count) => all + count, 0);
  const exact = inhabitants.map((count) => library.share(library.of(total), inhabitants.length, count, sum));
  const floors = exact.map(library.floor);
  const remainders = exact.map((share, index) => library.minus(share, floors[index]!));
  const shares = floors.map(library.toNumber);
  let left = total - shares.reduce((all, share) => all + share, 0);
  const ranking = shares
    .map((_, index) => index)
    .sort((a, b) => library.compare(remainders[b]!, remainders[a]!));
  for (const index of ranking) {
    if (left-- <= 0) break;
    shares[index]! += 1;
  }
  return shares;
}

const NOK: DineroCurrency<number> = { code: 'NOK', base: 10, exponent: 2 };

function krone(amount: number) {
  return dinero({ amount, currency: NOK });
}
