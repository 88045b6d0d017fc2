import { fixedDecimalText } from '../../core/money/decimal';
import { divideHalfAway } from '../../core/money/integer';
import { compareRatio, ratio, subtractRatio, type Ratio } from '../../core/money/ratio';

/**
 * Parts of a whole with so many decimals, so that a reader who sums what is shown gets the whole that is shown: each is
 * rounded down, and what is left goes to those that were cut the most, as the shares themselves are rounded. Where
 * rounding each by itself sums to the whole, this is the same.
 *
 * @param parts null for what is not known.
 * @returns the parts, and the whole rounded half away from zero, as plain decimals.
 * @example
 * shownParts([third, third, third], one, 2); // { parts: ['0.34', '0.33', '0.33'], whole: '1.00' }
 */
export function shownParts(
  parts: readonly (Ratio | null)[],
  whole: Ratio,
  decimals: number,
): { readonly parts: readonly (string | null)[]; readonly whole: string } {
  const scale = 10n ** BigInt(decimals);
  const text = (units: bigint) => fixedDecimalText(ratio(units, scale), decimals);
  const floors = parts.map((part) => (part === null ? 0n : floorOf(part, scale)));
  const units = divideHalfAway(whole.numerator * scale, whole.denominator);
  const left = Number(floors.reduce((rest, floor) => rest - floor, units));
  const cut = parts.map((part, index) =>
    part === null ? null : subtractRatio(part, ratio(floors[index]!, scale)),
  );
  const byCut = [...parts.keys()]
    .filter((index) => cut[index] !== null)
    .toSorted((a, b) => compareRatio(cut[b]!, cut[a]!) || a - b);
  const given = new Map(byCut.map((index, rank) => [index, rank < left ? 1n : 0n]));
  return {
    parts: parts.map((part, index) => (part === null ? null : text(floors[index]! + given.get(index)!))),
    whole: text(units),
  };
}

/** So many whole units, rounded down also below zero. */
function floorOf({ numerator, denominator }: Ratio, scale: bigint): bigint {
  const scaled = numerator * scale;
  const cutOff = scaled / denominator;
  return scaled < 0n && cutOff * denominator !== scaled ? cutOff - 1n : cutOff;
}
