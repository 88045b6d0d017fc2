import type { RoundingUnit } from '../../../core/money/rounding-unit';

/** How many decimals of a krone a unit leaves, as `ROUND` counts them. */
const DECIMALS: Readonly<Record<RoundingUnit, number>> = { ore: 2, krone: 0, hundre: -2, tusen: -3 };

/** An expression in kroner rounded to the unit, halves away from zero. */
export function roundedTo(unit: RoundingUnit, expression: string): string {
  return `ROUND(${expression},${String(DECIMALS[unit])})`;
}

/**
 * A reference to kroner with six decimals, cut off to whole units towards zero. Counted in units and rounded first, for
 * 1,15 × 100 is 114,999… to a spreadsheet.
 */
export function cutOffTo(unit: RoundingUnit, reference: string): string {
  switch (unit) {
    case 'ore':
      return `TRUNC(ROUND(${reference}*100,4))/100`;
    case 'krone':
      return `TRUNC(${reference})`;
    case 'hundre':
      return `TRUNC(ROUND(${reference}/100,8))*100`;
    case 'tusen':
      return `TRUNC(ROUND(${reference}/1000,9))*1000`;
  }
}

/** One unit in kroner. */
export const UNIT_IN_KRONER: Readonly<Record<RoundingUnit, string>> = {
  ore: '0.01',
  krone: '1',
  hundre: '100',
  tusen: '1000',
};

/** Kroner with the six decimals that exact shares are shown and compared with. */
export function sixDecimals(expression: string): string {
  return `ROUND(${expression},6)`;
}
