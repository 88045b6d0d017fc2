import type { Period } from '../core/calendar/period';
import { findPeriod, type PeriodSearch } from '../tables/read-period';
import { figure, issue } from '../workbook/issue';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** The name that every job has for the setting. */
export const PERIOD_SETTING = 'periode';

/**
 * The period of the settings, which goes before that of a cell and says so when they differ.
 * @param chosen null when the settings choose none.
 * @param written the choice as it was written.
 */
export function choosePeriod(
  snapshot: WorkbookSnapshot,
  chosen: Period | null,
  written: string,
): PeriodSearch {
  const found = findPeriod(snapshot);
  if (chosen === null) return found;
  const isSame =
    found.period === null || (found.period.from === chosen.from && found.period.to === chosen.to);
  const figures = { name: figure.text(PERIOD_SETTING), value: figure.text(written) };
  return {
    period: chosen,
    at: null,
    issues: isSame ? [] : [issue('setting.overrides', found.at, figures)],
    unclear: [],
  };
}
