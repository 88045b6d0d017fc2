import { quoteSheetName } from './address';
import {
  namesPlannedSheet,
  withContent,
  withPlannedSheets,
  type PlanCell,
  type ResultMark,
  type SheetPlan,
} from './plan';
import { sameSheetName } from './snapshot';

/** Where one plan goes: into the sheet that already holds that result, or a new one. */
export type Placement = { readonly plan: SheetPlan } & (
  | { readonly kind: 'reuse'; readonly sheet: string; readonly nameTaken: null }
  | { readonly kind: 'add'; readonly sheet: string; readonly nameTaken: string | null }
);

const LONGEST_SHEET_NAME = 31;

/** Decides a sheet for each plan, the same way in all hosts: never a sheet that someone else made. */
export function placePlans(
  plans: readonly SheetPlan[],
  existing: readonly { readonly name: string; readonly mark: ResultMark | null }[],
): readonly Placement[] {
  const taken = existing.map((sheet) => sheet.name);
  const placements = plans.map((plan): Placement => {
    const { mark, name } = plan;
    const own = existing.find(
      (sheet) => mark !== null && sheet.mark?.job === mark.job && sheet.mark.sheet === mark.sheet,
    );
    if (own !== undefined) return { plan, kind: 'reuse', sheet: own.name, nameTaken: null };
    const wanted = legalSheetName(name);
    const free = firstFreeName(wanted, taken);
    taken.push(free);
    return { plan, kind: 'add', sheet: free, nameTaken: free === wanted ? null : wanted };
  });
  return placements.map((placement) => ({ ...placement, plan: withSheetNames(placement.plan, placements) }));
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
