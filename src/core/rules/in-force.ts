import type { PlainDate } from '../calendar/plain-date';
import { kept } from '../kept';
import type { DatedRule } from './rule-set';

/**
 * The rows that hold on a day. Of rows about the same thing the newest that has begun holds; without a day the newest.
 * A row that nothing newer is about goes on holding.
 * @param subject what a row is about, as a text: two rows about the same never hold at once.
 */
export function rulesInForce<R extends DatedRule>(
  rules: readonly R[],
  date: PlainDate | null,
  subject: (rule: R) => string,
): readonly R[] {
  const bySubject = new Map<string, R>();
  for (const rule of rules) {
    if (date !== null && rule.validFrom !== null && rule.validFrom > date) continue;
    const key = subject(rule);
    const known = bySubject.get(key);
    if (known === undefined || begins(rule) > begins(known)) bySubject.set(key, rule);
  }
  return [...bySubject.values()];
}

/** Texts of days sort as days do; what has always held began before them all. */
function begins({ validFrom }: DatedRule): string {
  return validFrom ?? '';
}

/** The form in which names of types, schemes and municipalities are compared: capital letters do not tell them apart. */
export const ruleKey = kept((name: string): string => name.trim().toLocaleLowerCase('nb'));
