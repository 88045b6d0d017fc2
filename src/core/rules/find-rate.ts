import type { PlainDate } from '../calendar/plain-date';
import { ruleKey, rulesInForce } from './in-force';
import type { RateName, RateRule } from './rule-set';

/**
 * The rate that holds for a municipality on a day: its own, else the one for all; null when there is none.
 * @param municipality null when not known: then only a rate for all can hold.
 * @param date null for the newest.
 */
export function findRate(
  rates: readonly RateRule[],
  rate: RateName,
  municipality: string | null,
  date: PlainDate | null,
): RateRule | null {
  const key = municipality === null ? null : ruleKey(municipality);
  const inForce = rulesInForce(
    rates.filter((each) => each.rate === rate),
    date,
    (each) => ruleKey(each.municipality ?? ''),
  );
  return (
    inForce.find((each) => each.municipality !== null && ruleKey(each.municipality) === key) ??
    inForce.find((each) => each.municipality === null) ??
    null
  );
}
