import {
  addRatio,
  compareRatio,
  equalRatio,
  multiplyRatio,
  ratio,
  subtractRatio,
  sumRatio,
  ZERO_RATIO,
  type Ratio,
} from '../../../src/core/money/ratio';

const half = ratio(1n, 2n);
const third = ratio(1n, 3n);
const parts = (value: Ratio) => [value.numerator, value.denominator];

describe('A ratio is in lowest terms, with its sign on top', () => {
  test.each([
    [40n, 100n, [2n, 5n]],
    [-40n, 100n, [-2n, 5n]],
    [40n, -100n, [-2n, 5n]],
    [-40n, -100n, [2n, 5n]],
    [0n, 7n, [0n, 1n]],
    [0n, -7n, [0n, 1n]],
  ])('%s/%s', (numerator, denominator, lowest) => {
    expect(parts(ratio(numerator, denominator))).toEqual(lowest);
  });
  test('a whole number is over 1', () => {
    expect(parts(ratio(7n))).toEqual([7n, 1n]);
  });
  test('over 0 it is refused, and the reason told', () => {
    expect(() => ratio(1n, 0n)).toThrow('denominator 0');
  });
});

describe('Reckoning with ratios is exact', () => {
  test.each<[string, () => Ratio, readonly bigint[]]>([
    ['a half and a third', () => addRatio(half, third), [5n, 6n]],
    ['two halves', () => addRatio(half, half), [1n, 1n]],
    ['a half and minus a third', () => addRatio(half, ratio(-1n, 3n)), [1n, 6n]],
    ['a half less a third', () => subtractRatio(half, third), [1n, 6n]],
    ['a third less a half', () => subtractRatio(third, half), [-1n, 6n]],
    ['a half of a third', () => multiplyRatio(half, third), [1n, 6n]],
    ['two thirds of minus a half', () => multiplyRatio(ratio(2n, 3n), ratio(-1n, 2n)), [-1n, 3n]],
    ['a half, a third and a sixth together', () => sumRatio([half, third, ratio(1n, 6n)]), [1n, 1n]],
    ['nothing together', () => sumRatio([]), [0n, 1n]],
  ])('%s', (_, reckon, expected) => {
    expect(parts(reckon())).toEqual(expected);
  });
});

describe('Ratios stand in order', () => {
  test.each([
    ['a third is less than a half', third, half, -1],
    ['a half is more than a third', half, third, 1],
    ['two thirds is less than three quarters', ratio(2n, 3n), ratio(3n, 4n), -1],
    ['five halves is less than eight thirds', ratio(5n, 2n), ratio(8n, 3n), -1],
    ['minus a half is less than minus a third', ratio(-1n, 2n), ratio(-1n, 3n), -1],
    ['two quarters are a half', ratio(2n, 4n), half, 0],
    ['minus a third is less than 0', ratio(-1n, 3n), ZERO_RATIO, -1],
  ])('%s', (_, left, right, order) => {
    expect(compareRatio(left, right)).toBe(order);
    expect(equalRatio(left, right)).toBe(order === 0);
  });
});
