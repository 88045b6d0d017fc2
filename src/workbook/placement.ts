import { quoteSheetName } from './address';
import { withPlannedSheets, type ResultMark, type SheetPlan } from './plan';
import { sameSheetName } from './snapshot';

/** Where one plan goes: into the sheet that already holds that result, or a new one. */
export type Placement = { readonly plan: SheetPlan } & (
  | { readonly kind: 'reuse'; readonly sheet: string; readonly nameTaken: null }
  | { readonly kind: 'add'; readonly sheet: string; readonly nameTaken: string | null }
);

const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 255;

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

/** The plan with the names that the sheets got in its formulas. */
function withSheetNames(plan: SheetPlan, placements: readonly Placement[]): SheetPlan {
  if (!plan.cells.some(({ content }) => content.kind === 'formula')) return plan;
  const nameOf = (markSheet: string): string => {
    const placement = placements.find((each) => each.plan.mark?.sheet === markSheet);
    if (placement === undefined) throw new Error(`No plan for the sheet ${markSheet} that a formula names`);
    return quoteSheetName(placement.sheet);
  };
  const cells = plan.cells.map((cell) => {
    const { content } = cell;
    if (content.kind !== 'formula') return cell;
    return { ...cell, content: { ...content, formula: withPlannedSheets(content.formula, nameOf) } };
  });
  const conditions = plan.conditions.map((condition) => ({
    ...condition,
    formula: withPlannedSheets(condition.formula, nameOf),
  }));
  return { ...plan, cells, conditions };
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

/**
 * A name for a new Excel table: the wanted one made legal, with a number after it when another table or a defined
 * name of the workbook has it. Names are the same whatever their case.
 */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const legal = legalTableName(wanted);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let candidate = legal;
  for (let number = 2; used.has(candidate.toLowerCase()); number++) {
    const suffix = `_${number}`;
    candidate = legal.slice(0, LONGEST_TABLE_NAME - suffix.length) + suffix;
  }
  return candidate;
}

/** Table names are words of letters, digits, `_` and `.` that begin with a letter or `_` and cannot be read as a cell. */
function legalTableName(name: string): string {
  const word = name.replace(/[^\p{L}\p{N}_.]/gu, '_').slice(0, LONGEST_TABLE_NAME - 1);
  const isPlainWord = /^[\p{L}_]/u.test(word) && quoteSheetName(word) === word && !/^[rc]$/i.test(word);
  return isPlainWord ? word : `_${word}`;
}
