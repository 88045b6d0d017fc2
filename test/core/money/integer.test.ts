import fc from 'fast-check';
import { divideHalfAway, greatestCommonDivisor, leastCommonMultiple } from '../../../src/core/money/integer';
import { addRatio, compareRatio, multiplyRatio, ratio, subtractRatio } from '../../../src/core/money/ratio';
import { ore } from '../../../src/core/money/ore';
import { partOfOre } from '../../../src/core/money/part-of-ore';
import { unitsIn } from '../../../src/core/money/rounding-unit';

describe('Halves go away from zero', () => {
  test.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [7n, 5n, 1n],
    [8n, 5n, 2n],
    [-7n, 5n, -1n],
    [-8n, 5n, -2n],
    [0n, 3n, 0n],
  ])('%s / %s is %s', (dividend, divisor, quotient) => {
    expect(divideHalfAway(dividend, divisor)).toBe(quotient);
  });
});

test('Common divisors and multiples', () => {
  expect(greatestCommonDivisor(-12n, 18n)).toBe(6n);
  expect(greatestCommonDivisor(0n, 0n)).toBe(1n);
  expect(leastCommonMultiple(4n, 6n)).toBe(12n);
});

test('A ratio is kept in lowest terms with its sign on top', () => {
  expect(ratio(4n, -10n)).toMatchObject({ numerator: -2n, denominator: 5n });
  expect(compareRatio(ratio(1n, 3n), ratio(1n, 2n))).toBeLessThan(0);
  expect(() => ratio(1n, 0n)).toThrow(RangeError);
});

describe('An amount in whole units', () => {
  test.each([
    [546_644_086n, 'ore', 546_644_086n],
    [546_644_086n, 'krone', 5_466_441n],
    [546_644_086n, 'hundre', 54_664n],
    [546_644_086n, 'tusen', 5_466n],
    [-50_000n, 'tusen', -1n],
  ] as const)('%s øre in %s', (amount, unit, units) => {
    expect(unitsIn(ore(amount), unit)).toBe(units);
  });
});

describe('Numbers too large for the machine are reckoned as exactly as small ones', () => {
  const RUNS = { numRuns: Number(process.env['FORDEL_RUNS'] ?? 500) };
  /** Small, about the largest that a machine number counts exactly, and far above it. */
  const size = fc.oneof(
    fc.bigInt(0n, 1000n),
    fc.bigInt(2n ** 53n - 3n, 2n ** 53n + 3n),
    fc.bigInt(0n, 2n ** 70n),
  );
  const whole = fc.tuple(size, fc.boolean()).map(([value, isBelow]) => (isBelow ? -value : value));
  const divisor = size.filter((value) => value > 0n);

  test('a rounded quotient is at most half away from the exact one, and a half goes away from zero', () => {
    fc.assert(
      fc.property(whole, divisor, (dividend, by) => {
        const off = 2n * (divideHalfAway(dividend, by) * by - dividend);
        const away = dividend < 0n ? -off : off;
        return away > -by && away <= by;
      }),
      RUNS,
    );
  });

  test('a common divisor divides both, and leaves nothing that divides both', () => {
    fc.assert(
      fc.property(whole, whole, (left, right) => {
        fc.pre(left !== 0n || right !== 0n);
        const common = greatestCommonDivisor(left, right);
        const isCommon = left % common === 0n && right % common === 0n;
        return isCommon && common > 0n && greatestCommonDivisor(left / common, right / common) === 1n;
      }),
      RUNS,
    );
  });

  test('a product of ratios is the ratio of the products, and compares as those do', () => {
    fc.assert(
      fc.property(whole, divisor, whole, divisor, (a, b, c, d) => {
        const product = multiplyRatio(ratio(a, b), ratio(c, d));
        expect(product).toEqual(ratio(a * c, b * d));
        expect(Math.sign(compareRatio(ratio(a, b), ratio(c, d)))).toBe(
          a * d < c * b ? -1 : a * d > c * b ? 1 : 0,
        );
      }),
      RUNS,
    );
  });

  test('a sum and a difference of ratios are exact, in lowest terms with its sign on top', () => {
    fc.assert(
      fc.property(whole, divisor, whole, divisor, (a, b, c, d) => {
        const left = ratio(a, b);
        const right = ratio(-c, -d);
        for (const [found, top] of [
          [addRatio(left, right), a * d + c * b],
          [subtractRatio(left, right), a * d - c * b],
        ] as const) {
          const { numerator, denominator, above, below } = found;
          expect(numerator * b * d).toBe(top * denominator);
          expect(denominator > 0n && greatestCommonDivisor(numerator, denominator) === 1n).toBe(true);
          expect([above, below]).toEqual([Number(numerator), Number(denominator)]);
        }
      }),
      RUNS,
    );
  });

  test('a part of a part of an amount is rounded once', () => {
    fc.assert(
      fc.property(whole, whole, divisor, whole, divisor, (amount, a, b, c, d) => {
        const part = partOfOre(ore(amount), ratio(a, b), ratio(c, d));
        expect(part).toBe(divideHalfAway(amount * a * c, b * d));
      }),
      RUNS,
    );
  });

  const LARGEST = 2n ** 53n - 1n;

  test.each([
    ['whole numbers', ratio(LARGEST + 2n), ratio(LARGEST + 1n)],
    ['fractions', ratio(LARGEST + 2n, LARGEST + 1n), ratio(LARGEST + 3n, LARGEST + 2n)],
  ])(
    'of two %s that differ by less than a machine number shows the larger is the larger',
    (_, more, less) => {
      expect(compareRatio(more, less)).toBeGreaterThan(0);
      expect(compareRatio(less, more)).toBeLessThan(0);
      expect(compareRatio(more, more)).toBe(0);
    },
  );

  test.each([
    ['the sum is too large', ratio(LARGEST), ratio(2n), ratio(LARGEST + 2n)],
    ['a term is too large', ratio(LARGEST + 2n), ratio(-LARGEST - 1n), ratio(1n)],
    ['the denominator is too large', ratio(1n, LARGEST), ratio(1n, 2n), ratio(LARGEST + 2n, LARGEST * 2n)],
  ])('a sum is exact where %s for a machine number', (_, left, right, sum) => {
    expect(addRatio(left, right)).toEqual(sum);
  });
});
