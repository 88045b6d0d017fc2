import { absolute } from '../../core/money/integer';
import { ORE_PER_UNIT } from '../../core/money/rounding-unit';
import { exactParts } from './exact-parts';
import type { SharedAgreement } from './kostnader-result';

/**
 * Why a rounding is written as it was calculated and not as formulas: two figures are nearer one another than a
 * spreadsheet's numbers can tell, or there are more participants than it ranks in reasonable time.
 */
export type NotLive = 'too-near' | 'too-large' | 'too-many';

/** A participant's rank takes as many comparisons as there are participants; Norway has 357 municipalities. */
const MOST_RANKED = 1_000;

/** What formulas round exact shares to, in kroner: a ten-thousandth of an øre. */
const STEPS_IN_A_KRONE = 1_000_000n;

/** Whole numbers up to 2^53 are exact in a spreadsheet; so many øre are the most that a total may be. */
const MOST_ORE = 2n ** 53n;

/**
 * A cell number, and what one operation makes of two, is right to 2^-53 of its size. An even part takes fewer than twelve
 * of both, with what a cell holds beyond its 15 digits; a driver four more, and its sum one for each number with decimals.
 */
const OPERATIONS = 12n;
const OPERATIONS_A_DRIVER = 4n;
const PRECISION = 2n ** 53n;

/**
 * Whether the formulas of Avrunding are proven to give the engine's shares, in a spreadsheet that calculates with
 * doubles (IEEE 754). They round every exact share to a ten-thousandth of an øre, then cut off, compare and round. That
 * is right when no share is so near a place where the answer changes, without being on it, that the error of the
 * calculation or the rounding could carry it across: a unit, half a unit, or another share's remainder.
 * @returns null when it is proven.
 */
export function whyNotLive(agreement: SharedAgreement): NotLive | null {
  const { input, shares } = agreement;
  const { allocation } = shares;
  const { policy, unit } = input.rounding;
  const isRanked = policy === 'largest-remainder' || policy === 'largest-absorbs';
  if (isRanked && input.participants.length > MOST_RANKED) return 'too-many';
  if (absolute(shares.total) >= MOST_ORE || !isExactSum(input.costs.map(({ amount }) => amount)))
    return 'too-large';

  // Everything below in steps of a ten-thousandth of an øre, over the allocation's denominator.
  const denominator = allocation.denominator;
  const stepsInUnit = (ORE_PER_UNIT[unit] * STEPS_IN_A_KRONE) / 100n;
  const steps = allocation.shares.map(({ exactNumerator, step }, place) => ({
    place,
    exact: absolute(exactNumerator) * stepsInUnit,
    remainder: absolute(step.remainder) * stepsInUnit,
  }));
  const drivers = exactParts(agreement).byDrivers.map((numerator) => absolute(numerator) * stepsInUnit);
  const fractional = input.drivers.some(({ values }) => values.some((value) => value.denominator !== 1n));
  const ofDrivers = OPERATIONS_A_DRIVER * BigInt(input.drivers.length);
  const operations = OPERATIONS + ofDrivers + (fractional ? BigInt(input.participants.length) : 0n);
  const largest = steps.reduce((most, { exact }) => (exact > most ? exact : most), 0n);
  const error = (largest * operations) / PRECISION + 1n;
  // A share that is on a step must be rounded to it.
  if (error * 2n >= denominator) return 'too-large';

  const reach = denominator / 2n + error;
  const half = (denominator * stepsInUnit) / 2n;
  const isClearOfHalves = (value: bigint) => {
    const over = value % half;
    return over === 0n || (over > reach && half - over > reach);
  };
  if (![...steps.map(({ exact }) => exact), ...drivers].every(isClearOfHalves)) return 'too-near';
  if (!isRanked) return null;

  const compared = policy === 'largest-remainder' ? 'remainder' : 'exact';
  const apart = denominator + 2n * error;
  const sorted = [...steps].sort((left, right) => (left[compared] < right[compared] ? 1 : -1));
  const isTold = (left: bigint, right: bigint) => left - right >= apart;
  /** Equal figures must become equal in the sheet: by the same calculation, or by a rounding that is sure. */
  const becomesEqual = (value: bigint, left: number, right: number) => {
    const over = value % denominator;
    const isSure = absolute(2n * over - denominator) > 2n * error;
    return (
      isSure ||
      input.participants[left]!.drivers.every(
        (own, driver) => own === input.participants[right]!.drivers[driver],
      )
    );
  };
  for (let index = 1; index < sorted.length; index++) {
    const [left, right] = [sorted[index - 1]!, sorted[index]!];
    if (isTold(left[compared], right[compared])) continue;
    if (left[compared] !== right[compared]) return 'too-near';
    if (!becomesEqual(left[compared], left.place, right.place)) return 'too-near';
    const [more, less] = [drivers[left.place]!, drivers[right.place]!].sort((a, b) => (a < b ? 1 : -1)) as [
      bigint,
      bigint,
    ];
    if (more !== less ? !isTold(more, less) : !becomesEqual(more, left.place, right.place)) return 'too-near';
  }
  return null;
}

/** Whether a sum of so many amounts in kroner is right to the øre after rounding, whatever their order. */
function isExactSum(amounts: readonly bigint[]): boolean {
  const size = amounts.reduce((sum, amount) => sum + absolute(amount), 0n);
  return BigInt(amounts.length) * size * 5n < PRECISION * 2n;
}
