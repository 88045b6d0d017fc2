import { periodCells } from '../../tables/read-period';
import { tableReach } from '../../tables/table-reach';
import { distinctRanges, type RangeAddress } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import { findSheet, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { JobAnswer, JobResult, ReportContext } from '../job';

/**
 * The cells that an answer rests on, whatever the job: those of each table that was read, or could have been, and those
 * of the period.
 */
export function inputsOfAnswer(
  snapshot: WorkbookSnapshot,
  { tables }: Pick<JobAnswer, 'tables'>,
): readonly RangeAddress[] {
  const fitting = distinctRanges(tables.flatMap(({ candidates }) => candidates));
  const reach = fitting.flatMap((range) => tableReach(findSheet(snapshot, range.sheet)!, range));
  return distinctRanges([...reach, ...periodCells(snapshot)]);
}

/** The sheets of a result, to be written where the cells that it rests on are as they were read. */
export function reportSheets(
  result: JobResult,
  inputs: readonly RangeAddress[],
  context: ReportContext,
): readonly SheetPlan[] {
  return result.report(context).map((sheet) => ({ ...sheet, inputs }));
}
