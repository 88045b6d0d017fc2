import { absolute } from '../../../core/money/integer';
import { equalRatio, multiplyRatio, ratio } from '../../../core/money/ratio';
import { ORE_PER_UNIT } from '../../../core/money/rounding-unit';
import { exactParts } from '../answer/exact-parts';
import type { SharedAgreement } from '../answer/kostnader-result';

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
  const { policy } = input.rounding;
  const isRanked = policy === 'largest-remainder' || policy === 'largest-absorbs';
  if (isRanked && input.participants.length > MOST_RANKED) return 'too-many';
  if (absolute(shares.total) >= MOST_ORE) return 'too-large';
  if (!isExactSum(input.costs.map(({ amount }) => amount))) return 'too-large';

  const figures = inSteps(agreement);
  // A share that is on a step must be rounded to it.
  if (figures.error * 2n >= figures.step) return 'too-large';
  if (!areClearOfHalves(figures) || !isLeftClearOfHalf(agreement)) return 'too-near';
  return isRanked && !isRankingTold(figures, agreement) ? 'too-near' : null;
}

/** The largest share and total, in whole kroner without signs, that formulas are proven to round as the engine does. */
export function largestLive(agreement: SharedAgreement): { readonly share: bigint; readonly total: bigint } {
  const count = BigInt(Math.max(agreement.input.costs.length, 1));
  const ofSum = (PRECISION * 2n) / (5n * count * 100n);
  const most = MOST_ORE / 100n;
  return {
    share: PRECISION / (2n * STEPS_IN_A_KRONE * operations(agreement)) - 1n,
    total: (ofSum < most ? ofSum : most) - 1n,
  };
}

/** An agreement's figures without signs, over one denominator, in steps of a ten-thousandth of an øre. */
interface FiguresInSteps {
  /** One step: the denominator. */
  readonly step: bigint;
  /** Half a unit. */
  readonly half: bigint;
  /** The most that a calculated figure may be off. */
  readonly error: bigint;
  readonly exact: readonly bigint[];
  readonly byDrivers: readonly bigint[];
  readonly remainders: readonly bigint[];
}

function inSteps(agreement: SharedAgreement): FiguresInSteps {
  const { input, shares } = agreement;
  const { denominator, shares: allocated } = shares.allocation;
  const stepsInUnit = (ORE_PER_UNIT[input.rounding.unit] * STEPS_IN_A_KRONE) / 100n;
  const sized = (numerator: bigint) => absolute(numerator) * stepsInUnit;
  const exact = allocated.map(({ exactNumerator }) => sized(exactNumerator));
  const largest = exact.reduce((most, each) => (each > most ? each : most), 0n);
  return {
    step: denominator,
    half: (denominator * stepsInUnit) / 2n,
    error: (largest * operations(agreement)) / PRECISION + 1n,
    exact,
    byDrivers: exactParts(agreement).byDrivers.map(sized),
    remainders: allocated.map(({ step }) => sized(step.remainder)),
  };
}

function operations({ input }: SharedAgreement): bigint {
  const hasDecimals = input.drivers.some(({ values }) =>
    values.some(({ denominator }) => denominator !== 1n),
  );
  const inSums = hasDecimals ? BigInt(input.participants.length) : 0n;
  return OPERATIONS + OPERATIONS_A_DRIVER * BigInt(input.drivers.length) + inSums;
}

/** Whether each figure is on a half or a whole unit, or further from it than error and rounding reach. */
function areClearOfHalves({
  step,
  half,
  error,
  exact,
  byDrivers,
}: Omit<FiguresInSteps, 'remainders'>): boolean {
  const reach = step / 2n + error;
  return [...exact, ...byDrivers].every((figure) => {
    const over = figure % half;
    return over === 0n || (over > reach && half - over > reach);
  });
}

/** Whether what agreed percentages leave to nobody is rounded to the øre as the engine does. */
function isLeftClearOfHalf(agreement: SharedAgreement): boolean {
  const { input, shares } = agreement;
  const { numerator, denominator } = multiplyRatio(ratio(shares.total), input.unsharedPart);
  const figure = (absolute(numerator) * STEPS_IN_A_KRONE) / 100n;
  const error = (figure * operations(agreement)) / PRECISION + 1n;
  const half = (denominator * STEPS_IN_A_KRONE) / 200n;
  return areClearOfHalves({ step: denominator, half, error, exact: [figure], byDrivers: [] });
}

/** Whether the sheet ranks as the engine does: each figure and the next are told apart, or surely come out equal. */
function isRankingTold(figures: FiguresInSteps, { input }: SharedAgreement): boolean {
  const { step, error, byDrivers } = figures;
  const compared = input.rounding.policy === 'largest-remainder' ? figures.remainders : figures.exact;
  const areApart = (left: bigint, right: bigint) => absolute(left - right) >= step + 2n * error;
  const areSame = (left: number, right: number) =>
    input.participants[left]!.drivers.every((own, driver) =>
      equalRatio(own, input.participants[right]!.drivers[driver]!),
    );
  /** Equal figures come out equal by the same calculation, or by a rounding that no error turns. */
  const comeOutEqual = (figure: bigint, left: number, right: number) =>
    absolute(2n * (figure % step) - step) > 2n * error || areSame(left, right);
  const isTold = (values: readonly bigint[], left: number, right: number) =>
    values[left] === values[right]
      ? comeOutEqual(values[left]!, left, right)
      : areApart(values[left]!, values[right]!);

  const order = compared.map((_, place) => place);
  order.sort((left, right) => (compared[left]! < compared[right]! ? 1 : -1));
  return order.every((right, index) => {
    const left = order[index - 1];
    if (left === undefined) return true;
    const isTie = compared[left] === compared[right];
    return isTold(compared, left, right) && (!isTie || isTold(byDrivers, left, right));
  });
}

/** Whether a sum of so many amounts in kroner is right to the øre after rounding, whatever their order. */
function isExactSum(amounts: readonly bigint[]): boolean {
  const size = amounts.reduce((sum, amount) => sum + absolute(amount), 0n);
  return BigInt(amounts.length) * size * 5n < PRECISION * 2n;
}
