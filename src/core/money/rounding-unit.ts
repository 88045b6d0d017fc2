import { divideHalfAway } from './integer';
import { ore, type Ore } from './ore';

/** What an amount is rounded to: an øre, a krone, a hundred kroner or a thousand kroner. */
export type RoundingUnit = 'ore' | 'krone' | 'hundre' | 'tusen';

/** The size of each unit in øre. */
export const ORE_PER_UNIT: Readonly<Record<RoundingUnit, bigint>> = {
  ore: 1n,
  krone: 100n,
  hundre: 10_000n,
  tusen: 100_000n,
};

/** How many whole units an amount is, halves away from zero. */
export function unitsIn(amount: Ore, unit: RoundingUnit): bigint {
  return divideHalfAway(amount, ORE_PER_UNIT[unit]);
}

export function oreFromUnits(units: bigint, unit: RoundingUnit): Ore {
  return ore(unit === 'ore' ? units : units * ORE_PER_UNIT[unit]);
}
