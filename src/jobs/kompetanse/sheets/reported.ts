import type { YearSpan } from '../../../core/calendar/period';
import type { InputCells } from '../../../reports/input-cells';
import type { ResultSheets } from '../../../reports/result-sheet';
import type { ReportContext } from '../../job';
import type { CostLine } from '../answer/cost-lines';
import type { KompetanseResult } from '../answer/kompetanse-result';

/** What every sheet of the result is laid out from. */
export interface Reported extends ResultSheets {
  readonly result: KompetanseResult;
  /** Those of the sheet Kostnad. */
  readonly costLines: readonly CostLine[];
  /** The years that educations have days in, each a column of days; null for what has no year. */
  readonly yearsWithDays: readonly (YearSpan | null)[];
  readonly inputs: InputCells;
  readonly context: ReportContext;
}
