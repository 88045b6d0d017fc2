import { divideHalfAway, greatestCommonDivisor, leastCommonMultiple } from '../../../src/core/money/integer';
import { compareRatio, ratio } from '../../../src/core/money/ratio';
import { ore } from '../../../src/core/money/ore';
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
  expect(ratio(4n, -10n)).toEqual({ numerator: -2n, denominator: 5n });
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
