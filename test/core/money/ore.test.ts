import { addOre, negateOre, ore, subtractOre, sumOre, ZERO_ORE } from '../../../src/core/money/ore';
import { oreFromUnits, type RoundingUnit } from '../../../src/core/money/rounding-unit';

test('Øre are added, subtracted, turned and summed as whole numbers of any size', () => {
  const large = ore(10n ** 20n);
  expect(addOre(large, ore(1n))).toBe(10n ** 20n + 1n);
  expect(subtractOre(ore(1n), large)).toBe(1n - 10n ** 20n);
  expect(negateOre(large)).toBe(-(10n ** 20n));
  expect(sumOre([ore(5n), ore(-7n), large])).toBe(10n ** 20n - 2n);
  expect(sumOre([])).toBe(ZERO_ORE);
});

test.each<[bigint, RoundingUnit, bigint]>([
  [7n, 'ore', 7n],
  [7n, 'krone', 700n],
  [7n, 'hundre', 70_000n],
  [7n, 'tusen', 700_000n],
  [-7n, 'tusen', -700_000n],
])('%s of the unit %s are %s øre', (units, unit, amount) => {
  expect(oreFromUnits(units, unit)).toBe(amount);
});
