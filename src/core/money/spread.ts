import { oreFromKroner } from './decimal';
import { subtractOre, ZERO_ORE, type Ore } from './ore';
import { addRatio, multiplyRatio, ratio, ZERO_RATIO, type Ratio } from './ratio';

/**
 * An amount over fractions of it that sum to 1, in whole øre: each part is the running total, rounded half away from
 * zero, less the parts before it. The parts sum to the amount, and a spreadsheet reckons them the same way.
 */
export function spreadOre(amount: Ore, fractions: readonly Ratio[]): readonly Ore[] {
  if (amount === ZERO_ORE) return fractions.map(() => ZERO_ORE);
  const kroner = ratio(amount, 100n);
  let running = ZERO_RATIO;
  let before = ZERO_ORE;
  return fractions.map((fraction) => {
    running = addRatio(running, fraction);
    const soFar = oreFromKroner(multiplyRatio(kroner, running)).amount;
    const part = subtractOre(soFar, before);
    before = soFar;
    return part;
  });
}
