import { InputCells } from '../../../reports/input-cells';
import { InputWatch } from '../../../reports/input-watch';
import type { WatchedTable } from '../../../reports/watched-input';
import type { Issue } from '../../../workbook/issue';
import type { LaidOutSheet } from '../../../workbook/plan';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { ReportContext } from '../../job';
import { AgreementCells } from './agreement-cells';
import type { KostnaderResult } from '../answer/kostnader-result';
import { kostnaderStamp } from './kostnader-stamp';
import { whyNotLive } from '../live/live-range';
import { distributionSheet } from './report-distribution';
import { roundingSheet } from './report-rounding';
import type { ReportedAgreement } from '../live/reported-agreement';
import { whyNotFollowed } from '../live/values-instead';

/** The mark of the sheet that watches. */
const WATCH_SHEET = 'lest';

/** What a result was read from, and what was told about it. */
export interface ReadInput {
  readonly snapshot: WorkbookSnapshot;
  readonly watched: readonly WatchedTable[];
  readonly issues: readonly Issue[];
}

/**
 * Fordeling and Avrunding, and the sheet that watches over what they were read from: laid out first, and their formulas
 * written when every cell has its place.
 */
export function resultSheets(
  result: KostnaderResult,
  { snapshot, watched, issues }: ReadInput,
  context: ReportContext,
): readonly LaidOutSheet[] {
  const inputs = new InputCells(snapshot);
  const agreements = result.agreements.map((agreement): ReportedAgreement => {
    const notLive = context.formulas ? whyNotLive(agreement) : null;
    const notFollowed = whyNotFollowed(agreement, inputs, notLive, context.formulas);
    return { ...agreement, inputs, cells: new AgreementCells(), notLive, notFollowed };
  });
  const watchesFigures = agreements.some(({ notFollowed }) => notFollowed !== null);
  const stamp = kostnaderStamp(result, WATCH_SHEET, context);
  const watch = new InputWatch(
    { job: 'kostnader', sheet: WATCH_SHEET },
    watched,
    stamp,
    watchesFigures,
    context.locale,
  );
  const fordeling = distributionSheet(agreements, result, { watch, issues }, context);
  const avrunding = roundingSheet(agreements, result, context);
  return [fordeling(), avrunding(), watch.plan()];
}
