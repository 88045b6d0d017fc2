import { quoteSheetName } from './address';
import { namesPlannedSheet, withContent, withPlannedSheets, type PlanCell, type SheetPlan } from './plan';
import { figure, HostError, issue } from './issue';
import { findResult, type MarkedSheet } from './result-sheets';
import { sameSheetName } from './snapshot';

/** Where one plan goes: into the sheet that already holds that result, or a new one. */
export type Placement = { readonly plan: SheetPlan } & (
  | { readonly kind: 'reuse'; readonly sheet: string; readonly nameTaken: null }
  | { readonly kind: 'add'; readonly sheet: string; readonly nameTaken: string | null }
);

const LONGEST_SHEET_NAME = 31;

/**
 * Decides a sheet for each plan, the same way in all hosts: never a sheet that someone else made, and never a copy of a
 * result. Throws `result.copies` where nobody can tell which is the result.
 */
export function placePlans(
  plans: readonly SheetPlan[],
  existing: readonly MarkedSheet[],
): readonly Placement[] {
  const taken = existing.map((sheet) => sheet.name);
  const placements = plans.map((plan): Placement => {
    const wanted = legalSheetName(plan.name);
    const own = ownSheet(plan, wanted, existing);
    if (own !== null) return { plan, kind: 'reuse', sheet: own.name, nameTaken: null };
    const free = firstFreeName(wanted, taken);
    taken.push(free);
    return { plan, kind: 'add', sheet: free, nameTaken: free === wanted ? null : wanted };
  });
  return placements.map((placement) => ({ ...placement, plan: withSheetNames(placement.plan, placements) }));
}

/** The sheet that already holds the result; null where none does. */
function ownSheet({ mark }: SheetPlan, wanted: string, existing: readonly MarkedSheet[]): MarkedSheet | null {
  if (mark === null) return null;
  const result = findResult(existing, mark, wanted);
  if (result.kind === 'unclear') {
    const sheets = figure.texts(result.sheets.map(({ name }) => name));
    throw new HostError(issue('result.copies', null, { sheets, name: figure.text(wanted) }));
  }
  return result.kind === 'found' ? result.sheet : null;
}

/** The plan with the names that the sheets got in its formulas. Throws where a formula cannot name a sheet. */
function withSheetNames(plan: SheetPlan, placements: readonly Placement[]): SheetPlan {
  const crossing = plan.conditions.find(({ formula }) => namesPlannedSheet(formula));
  if (crossing !== undefined) throw new Error(`A condition names another sheet: ${crossing.formula}`);
  const names = new Map(placements.map((each) => [each.plan.mark?.sheet, quoteSheetName(each.sheet)]));
  const nameOf = (markSheet: string): string => {
    const name = names.get(markSheet);
    if (name === undefined) throw new Error(`No plan for the sheet ${markSheet} that a formula names`);
    return name;
  };
  return { ...plan, rows: { [Symbol.iterator]: () => rowsWithSheetNames(plan.rows, nameOf) } };
}

function* rowsWithSheetNames(
  rows: Iterable<readonly PlanCell[]>,
  nameOf: (markSheet: string) => string,
): Generator<readonly PlanCell[]> {
  for (const cells of rows) yield cells.map((cell) => cellWithSheetNames(cell, nameOf));
}

function cellWithSheetNames(cell: PlanCell, nameOf: (markSheet: string) => string): PlanCell {
  const { content } = cell;
  if (content.kind !== 'formula' || !namesPlannedSheet(content.formula)) return cell;
  const formula = withPlannedSheets(content.formula, nameOf);
  return withContent(cell, { kind: 'formula', formula, value: content.value });
}

/** The name without what Excel refuses in sheet names: `[]:*?/\`, control characters, a quote at an end, more than 31 characters. */
function legalSheetName(name: string): string {
  const cleaned = name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
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
