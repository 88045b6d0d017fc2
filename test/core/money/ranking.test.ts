import fc from 'fast-check';
import { rankByRemainder } from '../../../src/core/money/apportionment';

const RUNS = { numRuns: Number(process.env['FORDEL_RUNS'] ?? 200) };

/** Remainders of any size below the denominator, many of them equal or nearer one another than doubles can tell. */
const remainders = fc
  .record({
    denominator: fc.oneof(fc.bigInt(1n, 100n), fc.bigInt(1n, 10n ** 12n), fc.bigInt(10n ** 30n, 10n ** 40n)),
    seeds: fc.array(fc.tuple(fc.bigInt(0n, 10n ** 40n), fc.bigInt(0n, 2n), fc.nat(3)), {
      minLength: 1,
      maxLength: 40,
    }),
  })
  .map(({ denominator, seeds }) => {
    const near = seeds[0]![0] % denominator;
    const all = seeds.map(([any, step, kind]) =>
      kind === 0 ? any % denominator : (near + step) % denominator,
    );
    return { denominator, all };
  });

test('Remainders rank as whole numbers compare, equal ones by precedence, however near they are', () => {
  fc.assert(
    fc.property(remainders, ({ denominator, all }) => {
      const laterFirst = (left: number, right: number) => right - left;
      const order = all
        .map((_, index) => index)
        .sort((left, right) => {
          if (all[left] === all[right]) return laterFirst(left, right);
          return all[left]! > all[right]! ? -1 : 1;
        });
      const expected = all.map((_, index) => order.indexOf(index) + 1);
      expect([...rankByRemainder(all, denominator, laterFirst)]).toEqual(expected);
    }),
    RUNS,
  );
});

test('A pool of many with remainders alike but for their last digits is ranked in full', () => {
  const denominator = 10n ** 30n;
  const all = Array.from({ length: 5000 }, (_, index) => denominator / 2n + BigInt((index * 7919) % 5000));
  const ranks = rankByRemainder(all, denominator, (left, right) => left - right);
  expect(ranks[all.indexOf(denominator / 2n + 4999n)]).toBe(1);
  expect(ranks[all.indexOf(denominator / 2n)]).toBe(5000);
  expect(new Set(ranks).size).toBe(5000);
});

test.each<[string, bigint, readonly bigint[], readonly number[]]>([
  ['nobody', 7n, [], []],
  ['one alone', 7n, [3n], [1]],
  ['equal ones, the later first', 7n, [3n, 3n, 3n], [3, 2, 1]],
  ['those that divide evenly, last', 7n, [0n, 6n, 0n], [3, 1, 2]],
  [
    'those one apart that are the same double',
    2n ** 60n,
    [2n ** 59n, 2n ** 59n + 2n, 2n ** 59n + 1n],
    [3, 1, 2],
  ],
  [
    'those beyond all doubles',
    2n ** 1100n,
    [2n ** 1099n, 2n ** 1099n + 1n, 5n, 2n ** 1100n - 1n],
    [3, 2, 4, 1],
  ],
])('The rank of remainders tells %s', (_, denominator, all, ranks) => {
  expect([...rankByRemainder(all, denominator, (left, right) => right - left)]).toEqual(ranks);
});
