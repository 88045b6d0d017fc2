import type { ResultMark, SheetPlan } from './plan';
import { sameSheetName } from './snapshot';

/** Where one plan goes: into the sheet that already holds that result, or a new one. */
export type Placement =
  | { readonly kind: 'reuse'; readonly sheet: string; readonly nameTaken: null }
  | { readonly kind: 'add'; readonly sheet: string; readonly nameTaken: string | null };

const LONGEST_SHEET_NAME = 31;

/** Decides a sheet for each plan, the same way in all hosts: never a sheet that someone else made. */
export function placePlans(
  plans: readonly SheetPlan[],
  existing: readonly { readonly name: string; readonly mark: ResultMark | null }[],
): readonly Placement[] {
  const taken = existing.map((sheet) => sheet.name);
  return plans.map(({ mark, name }): Placement => {
    const own = existing.find(
      (sheet) => mark !== null && sheet.mark?.job === mark.job && sheet.mark.sheet === mark.sheet,
    );
    if (own !== undefined) return { kind: 'reuse', sheet: own.name, nameTaken: null };
    const wanted = legalSheetName(name);
    const free = firstFreeName(wanted, taken);
    taken.push(free);
    return { kind: 'add', sheet: free, nameTaken: free === wanted ? null : wanted };
  });
}

/** The name without what Excel refuses in sheet names: `[]:*?/\`, a quote at an end, more than 31 characters. */
export function legalSheetName(name: string): string {
  const cleaned = name
    // eslint-disable-next-line no-control-regex -- Excel refuses control characters
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, LONGEST_SHEET_NAME)
    .trim();
  return cleaned === '' ? 'Fordel' : cleaned;
}

function firstFreeName(wanted: string, taken: readonly string[]): string {
  let candidate = wanted;
  for (let number = 2; taken.some((name) => sameSheetName(name, candidate)); number++) {
    const suffix = ` (${number})`;
    candidate = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return candidate;
}
