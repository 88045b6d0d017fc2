import { apportionByLargestRemainder } from './apportionment';
import { leastCommonMultiple } from './integer';
import { oreFromKroner } from './decimal';
import { ore, type Ore } from './ore';
import { ratio, sumRatio, type Ratio } from './ratio';

/**
 * An exact amount in kroner that is given in parts, as whole øre: the sum half away from zero, and parts that sum to it,
 * the øre that do not divide going to the largest remainders (of equals the first). No part may have the opposite sign
 * of the sum.
 */
export function spreadKroner(parts: readonly Ratio[]): { readonly sum: Ore; readonly parts: readonly Ore[] } {
  const exact = sumRatio(parts);
  const sum = oreFromKroner(exact).amount;
  if (exact.numerator === 0n) return { sum, parts: parts.map(() => ore(0n)) };
  // The sum is rounded, so that the parts are scaled to sum to it exactly before they are.
  const scale = ratio(sum * exact.denominator, exact.numerator);
  const denominator = parts.reduce((all, part) => leastCommonMultiple(all, part.denominator), 1n);
  const common = denominator * scale.denominator;
  const numerators = parts.map((part) => part.numerator * (denominator / part.denominator) * scale.numerator);
  const apportioned = apportionByLargestRemainder(
    { units: sum, numerators, denominator: common },
    (left, right) => left - right,
  );
  return { sum, parts: apportioned.map(({ units }) => ore(units)) };
}
