import { divideHalfAway } from './integer';
import { ore, type Ore } from './ore';
import { ONE_RATIO, type Ratio } from './ratio';

/** So large a part of an amount, or a part of that part, in øre half away from zero; rounded once. */
export function partOfOre(amount: Ore, part: Ratio, ofPart: Ratio = ONE_RATIO): Ore {
  return ore(
    divideHalfAway(amount * part.numerator * ofPart.numerator, part.denominator * ofPart.denominator),
  );
}
