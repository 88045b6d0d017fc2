import { decimalText } from '../../core/money/decimal';
import type { Ratio } from '../../core/money/ratio';
import type { KompetanseResult } from './kompetanse-result';

/**
 * Every input value that decides the answers, in the order of the sheets, as one text. Where a value stands is left
 * out: moving a table changes no answer.
 */
export function inputText({
  period,
  choices,
  rules,
  educations,
  recruitment,
  answerTo,
}: KompetanseResult): string {
  const inputs = educations.map(({ input }) => input);
  const rest = { recruitment, answerTo: answerTo?.map(({ name }) => name.value) ?? null };
  const all = [period, choices, rules, inputs, rest];
  return JSON.stringify(all, valueAlone);
}

/** Where values stand, and the row's cells, which hold the same values once more. */
const PLACES = new Set(['address', 'cells']);

/** Exact numbers as decimals, amounts as whole øre, and no places. */
function valueAlone(key: string, value: unknown): unknown {
  if (PLACES.has(key)) return undefined;
  if (typeof value === 'bigint') return String(value);
  return isRatio(value) ? decimalText(value, 15) : value;
}

function isRatio(value: unknown): value is Ratio {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}
