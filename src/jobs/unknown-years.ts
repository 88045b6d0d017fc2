import { issue, type Issue } from '../workbook/issue';
import { findSheet, type WorkbookSnapshot } from '../workbook/snapshot';
import type { TableUse } from './kit/table-use';

/** Tells, once for each sheet that a job read a table of, of days whose year the workbook does not tell for certain. */
export function unknownYears(snapshot: WorkbookSnapshot, tables: readonly TableUse[]): readonly Issue[] {
  const names = new Set(tables.flatMap(({ place }) => (place === null ? [] : [place.sheet])));
  return [...names].flatMap((sheet) => {
    const cell = findSheet(snapshot, sheet)?.dayOfUnknownYear;
    return cell === undefined ? [] : [issue('date.year-unknown', { sheet, ...cell }, {})];
  });
}
