declare const oreBrand: unique symbol;

/**
 * An amount of money as a whole number of øre (1/100 krone). Branded, so that neither a plain number
 * nor a count of something else can be used where money is meant.
 */
export type Ore = bigint & { readonly [oreBrand]: true };

/** Marks a whole number as an amount in øre. */
export function ore(wholeOre: bigint): Ore {
  return wholeOre as Ore;
}

export const ZERO_ORE = ore(0n);

export function addOre(left: Ore, right: Ore): Ore {
  return ore(left + right);
}

export function subtractOre(left: Ore, right: Ore): Ore {
  return ore(left - right);
}

export function negateOre(amount: Ore): Ore {
  return ore(-(amount as bigint));
}

export function sumOre(amounts: Iterable<Ore>): Ore {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return ore(sum);
}
