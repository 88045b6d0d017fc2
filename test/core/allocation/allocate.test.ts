import norikt from '../../cases/norikt-2018.json';
import { allocate, type AllocationInput, type RoundingPolicy } from '../../../src/core/allocation/allocate';
import { AllocationError } from '../../../src/core/allocation/allocation-error';
import { allocationKey } from '../../../src/core/allocation/allocation-key';
import { ratioFromDecimal } from '../../../src/core/money/decimal';
import { negateOre } from '../../../src/core/money/ore';
import { ONE_RATIO, ratio, ZERO_RATIO } from '../../../src/core/money/ratio';
import type { RoundingUnit } from '../../../src/core/money/rounding-unit';
import { kr, krTexts, percent } from '../../support/amounts';

const FOLKETALL_60 = [{ column: 'Folketall', weight: percent(60) }];
const KEY_40_60 = allocationKey(percent(40), FOLKETALL_60);
const EQUAL_ONLY = allocationKey(ONE_RATIO, []);

const byInhabitants = (...inhabitants: readonly [string, number][]) =>
  inhabitants.map(([name, count]) => ({ name, drivers: [ratio(BigInt(count))] }));

const NORIKT = byInhabitants(
  ...norikt.participants.map(({ participant, inhabitants }): [string, number] => [participant, inhabitants]),
);

function input(
  changes: Partial<AllocationInput> & { policy?: RoundingPolicy; unit?: RoundingUnit } = {},
): AllocationInput {
  const { policy = 'largest-remainder', unit = 'ore', ...rest } = changes;
  return {
    total: kr(norikt.total),
    key: KEY_40_60,
    sharers: NORIKT,
    rounding: { policy, unit },
    host: null,
    ...rest,
  };
}

const sharesOf = (changes: Parameters<typeof input>[0]) =>
  krTexts(allocate(input(changes)).shares.map(({ shared }) => shared));

describe('NorIKT 2018, 5 466 440,86 kr by 40/60', () => {
  test('Skjervøy with 2 925 of 13 081 inhabitants pays 1 170 715,14', () => {
    expect(sharesOf({})[1]).toBe('1170715.14');
  });
  test('each rounded alone the shares are the published ones, one øre above the total', () => {
    const allocation = allocate(input({ policy: 'each-rounded' }));
    expect(krTexts(allocation.shares.map(({ shared }) => shared))).toEqual(
      norikt.participants.map(({ published }) => published),
    );
    expect(allocation.difference).toBe(1n);
  });
  test('by largest remainder Kåfjord gets an øre less and the shares sum exactly', () => {
    const allocation = allocate(input());
    expect(krTexts(allocation.shares.map(({ shared }) => shared))).toEqual(
      norikt.participants.map(({ largestRemainder }) => largestRemainder),
    );
    expect(allocation.difference).toBe(0n);
  });
  test('every øre is explained: floors, remainders, ranks and øre given', () => {
    const { shares } = allocate(input());
    // Exact remainders of an øre: 0,1619, 0,9551, 0,5703, 0,6104 and 0,7022; three øre are left to give.
    expect(shares.map(({ step }) => [step.floor, step.rank, step.unitsGiven])).toEqual([
      [167_694_910n, 5, 0n],
      [117_071_513n, 1, 1n],
      [97_188_228n, 4, 0n],
      [90_267_942n, 3, 1n],
      [74_421_490n, 2, 1n],
    ]);
    expect(shares.reduce((sum, { exactNumerator }) => sum + exactNumerator, 0n)).toBe(
      546_644_086n * allocate(input()).denominator,
    );
  });
  test('a share is its driver part rounded, and the rest is its equal part', () => {
    const [nordreisa] = allocate(input()).shares;
    expect(krTexts([nordreisa!.driverPart, nordreisa!.equalPart, nordreisa!.shared])).toEqual([
      '1239633.83',
      '437315.27',
      '1676949.10',
    ]);
  });
  test('a refund is the mirror image of the bill', () => {
    const refund = sharesOf({ total: negateOre(kr(norikt.total)) });
    expect(refund).toEqual(norikt.participants.map(({ largestRemainder }) => `-${largestRemainder}`));
  });
});

describe('Other keys', () => {
  test('20/80', () => {
    const key = allocationKey(percent(20), [{ column: 'Folketall', weight: percent(80) }]);
    // 6,67 kr each and 16, 16 and 48 kr: two øre for three equal remainders, the largest driver part first.
    const sharers = byInhabitants(['A', 1], ['B', 1], ['C', 3]);
    expect(sharesOf({ total: kr('100'), key, sharers })).toEqual(['22.67', '22.66', '54.67']);
  });
  test('equal only: ten øre on three are 4, 3 and 3, the first by the alphabet getting the odd one', () => {
    const sharers = ['Ås', 'Bø', 'Alta'].map((name) => ({ name, drivers: [] }));
    expect(sharesOf({ total: kr('0.10'), key: EQUAL_ONLY, sharers })).toEqual(['0.03', '0.03', '0.04']);
  });
  test('drivers only: nothing is equal part', () => {
    const key = allocationKey(ZERO_RATIO, [{ column: 'Folketall', weight: ONE_RATIO }]);
    const { shares } = allocate(
      input({ total: kr('0.05'), key, sharers: byInhabitants(['A', 1], ['B', 1]) }),
    );
    expect(shares.map(({ equalPart, driverPart, shared }) => [equalPart, driverPart, shared])).toEqual([
      [0n, 3n, 3n],
      [0n, 2n, 2n],
    ]);
  });
  test('three drivers, one with decimals', () => {
    const key = allocationKey(percent(30), [
      { column: 'Folketall', weight: percent(40) },
      { column: 'Brukere', weight: percent(20) },
      { column: 'Årsverk', weight: percent(10) },
    ]);
    const sharers = [
      { name: 'A', drivers: [ratio(300n), ratio(0n), ratioFromDecimal('0.5')] },
      { name: 'B', drivers: [ratio(100n), ratio(10n), ratioFromDecimal('1.5')] },
    ];
    // A: 150 + 300 + 0 + 25; B: 150 + 100 + 200 + 75.
    expect(sharesOf({ total: kr('1000'), key, sharers })).toEqual(['475.00', '525.00']);
  });
  test('a driver of 0 gets nothing of that part', () => {
    expect(sharesOf({ total: kr('100'), sharers: byInhabitants(['A', 0], ['B', 7]) })).toEqual([
      '20.00',
      '80.00',
    ]);
  });
  test('a driver that the key gives no weight is no part of it, whatever its figures', () => {
    const key = allocationKey(ONE_RATIO, [{ column: 'Brukere', weight: ZERO_RATIO }]);
    const sharers = ['A', 'B'].map((name) => ({ name, drivers: [] }));
    expect(sharesOf({ total: kr('10'), key, sharers })).toEqual(['5.00', '5.00']);
  });
  test('one participant pays it all', () => {
    expect(sharesOf({ sharers: byInhabitants(['Skjervøy', 2925]) })).toEqual(['5466440.86']);
  });
  test('357 participants share exactly', () => {
    const sharers = byInhabitants(
      ...Array.from({ length: 357 }, (_, index): [string, number] => [
        `K${String(index)}`,
        200 + ((index * 7919) % 9973),
      ]),
    );
    const { shares } = allocate(input({ sharers }));
    expect(shares.reduce((sum, { shared }) => sum + shared, 0n)).toBe(kr(norikt.total));
  });
});

describe('Ties between equal remainders', () => {
  test('the larger driver part goes first', () => {
    // 0,04 kr by 50/50 and 1:3 is 1,5 and 2,5 øre: one øre for two equal remainders.
    const key = allocationKey(percent(50), [{ column: 'Folketall', weight: percent(50) }]);
    const sharers = byInhabitants(['A', 1], ['B', 3]);
    expect(sharesOf({ total: kr('0.04'), key, sharers })).toEqual(['0.01', '0.03']);
    expect(sharesOf({ total: kr('0.04'), key, sharers: [...sharers].reverse() })).toEqual(['0.03', '0.01']);
  });
  test.each([
    [
      ['Ås', 'Alta'],
      ['0.01', '0.02'],
    ],
    [
      ['Alta', 'Ås'],
      ['0.02', '0.01'],
    ],
    [
      ['Ørland', 'Ås'],
      ['0.02', '0.01'],
    ],
    [
      ['Øvre Eiker', 'Ærøy'],
      ['0.01', '0.02'],
    ],
    [
      ['Zeta', 'Ærøy'],
      ['0.02', '0.01'],
    ],
  ])('then the Norwegian alphabet: %j', (names, amounts) => {
    const sharers = names.map((name) => ({ name, drivers: [] }));
    expect(sharesOf({ total: kr('0.03'), key: EQUAL_ONLY, sharers })).toEqual(amounts);
  });
});

describe('Policies and units', () => {
  // 100 kr on three equal shares: 33,333…
  const sharers = ['A', 'B', 'C'].map((name) => ({ name, drivers: [] }));
  const thirds = { total: kr('100'), key: EQUAL_ONLY, sharers };

  test.each<[RoundingPolicy, RoundingUnit, readonly string[], string]>([
    ['largest-remainder', 'ore', ['33.34', '33.33', '33.33'], '0.00'],
    ['each-rounded', 'ore', ['33.33', '33.33', '33.33'], '-0.01'],
    ['last-absorbs', 'ore', ['33.33', '33.33', '33.34'], '0.00'],
    ['largest-absorbs', 'ore', ['33.34', '33.33', '33.33'], '0.00'],
    ['host-absorbs', 'ore', ['33.33', '33.34', '33.33'], '0.00'],
    ['largest-remainder', 'krone', ['34.00', '33.00', '33.00'], '0.00'],
    ['each-rounded', 'krone', ['33.00', '33.00', '33.00'], '-1.00'],
    ['last-absorbs', 'krone', ['33.00', '33.00', '34.00'], '0.00'],
    ['largest-absorbs', 'krone', ['34.00', '33.00', '33.00'], '0.00'],
    ['host-absorbs', 'krone', ['33.00', '34.00', '33.00'], '0.00'],
    ['largest-remainder', 'hundre', ['100.00', '0.00', '0.00'], '0.00'],
    ['each-rounded', 'hundre', ['0.00', '0.00', '0.00'], '-100.00'],
    ['last-absorbs', 'hundre', ['0.00', '0.00', '100.00'], '0.00'],
    ['largest-absorbs', 'hundre', ['100.00', '0.00', '0.00'], '0.00'],
    ['host-absorbs', 'hundre', ['0.00', '100.00', '0.00'], '0.00'],
    ['largest-remainder', 'tusen', ['0.00', '0.00', '0.00'], '-100.00'],
    ['each-rounded', 'tusen', ['0.00', '0.00', '0.00'], '-100.00'],
    ['last-absorbs', 'tusen', ['0.00', '0.00', '0.00'], '-100.00'],
    ['largest-absorbs', 'tusen', ['0.00', '0.00', '0.00'], '-100.00'],
    ['host-absorbs', 'tusen', ['0.00', '0.00', '0.00'], '-100.00'],
  ])('%s to the %s', (policy, unit, amounts, difference) => {
    const allocation = allocate(input({ ...thirds, policy, unit, host: 1 }));
    expect(krTexts(allocation.shares.map(({ shared }) => shared))).toEqual(amounts);
    expect(krTexts([allocation.difference])).toEqual([difference]);
  });

  test('to whole kroner the total is rounded first, and the difference says by how much', () => {
    const allocation = allocate(input({ unit: 'krone' }));
    expect(krTexts([allocation.roundedTotal, allocation.difference])).toEqual(['5466441.00', '0.14']);
    expect(
      allocation.shares.every(
        ({ driverPart, equalPart }) => driverPart % 100n === 0n && equalPart % 100n === 0n,
      ),
    ).toBe(true);
  });
  test('largest takes the rest: among equals the one with the larger driver part, then the alphabet', () => {
    const named = (...names: string[]) => names.map((name) => ({ name, drivers: [] }));
    expect(sharesOf({ ...thirds, sharers: named('Ås', 'Bø', 'Alta'), policy: 'largest-absorbs' })).toEqual([
      '33.33',
      '33.33',
      '33.34',
    ]);
  });
  test('who absorbs is told', () => {
    const absorber = (policy: RoundingPolicy) => allocate(input({ policy, host: 3 })).absorber;
    expect(absorber('last-absorbs')).toBe(4);
    expect(absorber('largest-absorbs')).toBe(0);
    expect(absorber('host-absorbs')).toBe(3);
    expect(absorber('largest-remainder')).toBeNull();
  });
});

describe('What cannot be shared is refused', () => {
  const refused = (changes: Parameters<typeof input>[0]) => {
    try {
      allocate(input(changes));
    } catch (error) {
      return error instanceof AllocationError ? error.problem : error;
    }
    return null;
  };
  test.each([
    ['no participants', { sharers: [] }, { code: 'no-participants' }],
    [
      'a negative driver',
      { sharers: byInhabitants(['A', 5], ['B', -1]) },
      { code: 'driver-negative', participant: 1, driver: 0 },
    ],
    [
      'a negative driver of the first participant',
      { sharers: byInhabitants(['A', -1], ['B', 5]) },
      { code: 'driver-negative', participant: 0, driver: 0 },
    ],
    [
      'a driver of zeros',
      { sharers: byInhabitants(['A', 0], ['B', 0]) },
      { code: 'driver-zero-sum', driver: 0 },
    ],
    [
      'no host to take the rest',
      { policy: 'host-absorbs' as const },
      { code: 'host-missing', neededFor: 'rounding' },
    ],
  ])('%s', (_, changes, problem) => {
    expect(refused(changes)).toEqual(problem);
  });

  test('by an error with a name of its own, for logs', () => {
    const error = new AllocationError({ code: 'no-participants' });
    expect(String(error)).toBe('AllocationError: Cannot allocate: no-participants');
  });

  test('a key that is not 100 %, or has a negative part', () => {
    expect(() => allocationKey(percent(40), [{ column: 'Folketall', weight: percent(55) }])).toThrow(
      'weights-sum',
    );
    expect(() => allocationKey(percent(110), [{ column: 'Folketall', weight: percent(-10) }])).toThrow(
      'weight-negative',
    );
  });
});
