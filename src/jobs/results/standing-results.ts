import { UNFINISHED } from '../../locales/unfinished';
import { hashInStamp } from '../../reports/stamp';
import { rangeBetween, type CellAddress } from '../../workbook/address';
import { figure, issue, type Issue } from '../../workbook/issue';
import { overwrittenCells } from '../../workbook/overwritten-cells';
import type { LaidOutSheet } from '../../workbook/plan';
import { withoutCopies } from '../../workbook/result-sheets';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { Job } from '../job';
import { sheetsThatHold } from './sheets-that-hold';

/** A result sheet that stands in the workbook. */
export interface StandingResult {
  readonly sheet: string;
  /**
   * Whether it fits the input as it is now: made from it; made from other figures, which its formulas have followed; made
   * from another input; not to be told while the input has errors; not written to the end.
   */
  readonly state: 'current' | 'followed' | 'outdated' | 'unsure' | 'unfinished';
  /** Its cells that somebody has written over since Fordel wrote them. */
  readonly overwritten: readonly CellAddress[];
}

/** The input as it is now. */
export interface PresentInput {
  readonly hash: string;
  /** What would be written from it, with formulas. */
  readonly plans: () => readonly LaidOutSheet[];
}

/**
 * The job's own sheets in the workbook, and whether they still fit the input.
 * @param input null when it has errors.
 */
export function standingResults(
  job: Job,
  snapshot: WorkbookSnapshot,
  input: PresentInput | null,
): readonly StandingResult[] {
  const own = ownSheets(job, snapshot);
  const stateBefore = (sheet: SheetSnapshot): StandingResult['state'] => {
    if (isUnfinished(sheet)) return 'unfinished';
    if (input === null) return 'unsure';
    return stampOf(sheet) === input.hash ? 'current' : 'outdated';
  };
  const results = own.map((sheet) => ({ sheet, state: stateBefore(sheet), ...overwrittenIn(sheet) }));
  const outdated = results.filter(({ state }) => state === 'outdated');
  const following =
    input === null || outdated.length === 0 ? new Set() : sheetsThatHold(outdated, own, input.plans);
  return results.map(({ sheet, state, overwritten }) => ({
    sheet: sheet.name,
    state: following.has(sheet.name) ? 'followed' : state,
    overwritten,
  }));
}

/** What a new result writes back: cells of the job's sheets that somebody has written over, a sheet at a time. */
export function overwrittenIssues(
  standing: readonly Pick<StandingResult, 'overwritten'>[],
): readonly Issue[] {
  return standing.flatMap(({ overwritten }) => {
    const [first] = overwritten;
    if (first === undefined) return [];
    const places = figure.places(overwritten.map((cell) => rangeBetween(cell, cell)));
    return [issue('result.overwritten', first, { places, count: figure.number(overwritten.length) })];
  });
}

/** The cells of each of the job's sheets that somebody has written over. */
export function overwrittenResults(
  job: Job,
  snapshot: WorkbookSnapshot,
): readonly Pick<StandingResult, 'overwritten'>[] {
  return ownSheets(job, snapshot).map(overwrittenIn);
}

function ownSheets(job: Job, { sheets }: WorkbookSnapshot): readonly SheetSnapshot[] {
  return withoutCopies(sheets.filter(({ mark }) => mark?.job === job.id));
}

function overwrittenIn(sheet: SheetSnapshot): Pick<StandingResult, 'overwritten'> {
  return { overwritten: isUnfinished(sheet) ? [] : overwrittenCells(sheet) };
}

function isUnfinished(sheet: SheetSnapshot): boolean {
  const { value } = cellAt(sheet, 1, 1);
  return Object.values(UNFINISHED).some((text) => text === value);
}

/** The stamp stands at the foot of a result. */
function stampOf(sheet: SheetSnapshot): string | null {
  for (const row of [...sheet.rows.values()].reverse()) {
    for (const { value } of row.values()) {
      const hash = typeof value === 'string' ? hashInStamp(value) : null;
      if (hash !== null) return hash;
    }
  }
  return null;
}
