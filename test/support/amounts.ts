import { kronerText, oreFromKroner, ratioFromDecimal } from '../../src/core/money/decimal';
import type { Ore } from '../../src/core/money/ore';
import { ratio, type Ratio } from '../../src/core/money/ratio';

/** `kr('1224.50')` is 122 450 øre. */
export function kr(kroner: string): Ore {
  return oreFromKroner(ratioFromDecimal(kroner)).amount;
}

/** `percent(40)` is 2/5. */
export function percent(whole: number): Ratio {
  return ratio(BigInt(whole), 100n);
}

export function krTexts(amounts: readonly Ore[]): readonly string[] {
  return amounts.map(kronerText);
}
