import { roundEach, roundWithAbsorber, type ApportionedShare } from '../../../src/core/money/apportionment';

/** 101 øre by 1 : 2 : 3, which is 16 5/6, 33 4/6 and 50 3/6 øre. */
const BY_SIXTHS = { units: 101n, numerators: [101n, 202n, 303n], denominator: 6n };
const REFUND = { units: -101n, numerators: [-101n, -202n, -303n], denominator: 6n };

const steps = (shares: readonly ApportionedShare[]) =>
  shares.map(({ floor, remainder, rank, unitsGiven, units }) => ({
    sixths: [floor, remainder],
    rank,
    given: unitsGiven,
    units,
  }));

describe('Each share tells what was cut off and what was given back', () => {
  test('rounded each for itself, a half upwards', () => {
    expect(steps(roundEach(BY_SIXTHS))).toEqual([
      { sixths: [16n, 5n], rank: null, given: 1n, units: 17n },
      { sixths: [33n, 4n], rank: null, given: 1n, units: 34n },
      { sixths: [50n, 3n], rank: null, given: 1n, units: 51n },
    ]);
  });
  test.each<[number, readonly bigint[], readonly bigint[]]>([
    [0, [16n, 34n, 51n], [0n, 1n, 1n]],
    [1, [17n, 33n, 51n], [1n, 0n, 1n]],
    [2, [17n, 34n, 50n], [1n, 1n, 0n]],
  ])('where the one at place %i takes what is left', (absorber, units, given) => {
    const shares = roundWithAbsorber(BY_SIXTHS, absorber);
    expect(shares.map((share) => share.units)).toEqual(units);
    expect(shares.map(({ unitsGiven }) => unitsGiven)).toEqual(given);
    expect(steps(shares).map(({ sixths, rank }) => [...sixths, rank])).toEqual([
      [16n, 5n, null],
      [33n, 4n, null],
      [50n, 3n, null],
    ]);
  });
  test('the one that takes what is left may be given less than nothing', () => {
    // 4 øre on six of 2/3 each: five round up to 1 each, an øre more than there is.
    const onSix = { units: 4n, numerators: Array<bigint>(6).fill(4n), denominator: 6n };
    expect(roundWithAbsorber(onSix, 5)[5]).toMatchObject({ floor: 0n, unitsGiven: -1n, units: -1n });
  });
  test.each([
    ['each for itself', roundEach],
    ['where the last takes what is left', (shares: typeof REFUND) => roundWithAbsorber(shares, 2)],
  ])('a refund mirrors a bill, %s', (_, method) => {
    const mirrored = method(BY_SIXTHS).map(({ floor, remainder, rank, unitsGiven, units }) => ({
      floor: -floor,
      remainder: -remainder,
      rank,
      unitsGiven: -unitsGiven,
      units: -units,
    }));
    expect(method(REFUND)).toEqual(mirrored);
  });
});
