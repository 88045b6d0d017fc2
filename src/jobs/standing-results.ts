import { LOCALES } from '../locales';
import { hashInStamp } from '../reports/stamp';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Job } from './job';

/** A result sheet that stands in the workbook. */
export interface StandingResult {
  readonly sheet: string;
  readonly state: 'current' | 'outdated' | 'unfinished';
}

/**
 * The job's own sheets in the workbook, and whether they still fit the input.
 * @param inputHash of the input as it is now; null when it has errors.
 */
export function standingResults(
  job: Job,
  snapshot: WorkbookSnapshot,
  inputHash: string | null,
): readonly StandingResult[] {
  return snapshot.sheets
    .filter(({ mark }) => mark?.job === job.id)
    .map((sheet): StandingResult => {
      if (isUnfinished(sheet)) return { sheet: sheet.name, state: 'unfinished' };
      const isCurrent = inputHash !== null && stampOf(sheet) === inputHash;
      return { sheet: sheet.name, state: isCurrent ? 'current' : 'outdated' };
    });
}

function isUnfinished(sheet: SheetSnapshot): boolean {
  const { value } = cellAt(sheet, 1, 1);
  return Object.values(LOCALES).some(({ texts }) => texts.unfinished === value);
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
