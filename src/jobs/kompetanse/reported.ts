import type { YearSpan } from '../../core/calendar/period';
import type { Locale } from '../../locales';
import type { InputCells } from '../../reports/input-cells';
import type { InputWatch } from '../../reports/input-watch';
import type { ReportContext } from '../job';
import type { CostLine } from './cost-lines';
import type { KompetanseResult } from './kompetanse-result';
import type { ResultCells } from '../../reports/result-table';

/** What every sheet of the result is laid out from. */
export interface Reported {
  readonly result: KompetanseResult;
  /** Those of the sheet Kostnad. */
  readonly costLines: readonly CostLine[];
  /** The years that educations have days in, each a column of days; null for what has no year. */
  readonly yearsWithDays: readonly (YearSpan | null)[];
  /** Tells what was changed that the sheets do not follow. */
  readonly watch: InputWatch;
  readonly inputs: InputCells;
  readonly cells: ResultCells;
  readonly context: ReportContext;
  readonly locale: Locale;
}
