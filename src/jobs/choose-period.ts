import type { Period } from '../core/calendar/period';
import { findPeriod, type PeriodSearch } from '../tables/read-period';
import { figure, issue } from '../workbook/issue';
import { sameSheetName, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { TableUse } from './table-use';

/** The name that every job has for the setting. */
export const PERIOD_SETTING = 'periode';

interface OwnSheets {
  /** What was made of each of the job's tables. */
  readonly uses: readonly TableUse[];
  /** The sheets that were asked for; none for all. */
  readonly sheets: readonly string[];
}

/**
 * The period of the settings, which goes before that of a cell and says so when they differ. A cell tells it in the sheets
 * of the job's own tables, and of those only in the sheets that were asked for, if any were: a workbook may hold the
 * tables of several jobs, each with its period. One that stands elsewhere is told where no other is known.
 * @param chosen null when the settings choose none.
 * @param written the choice as it was written.
 */
export function choosePeriod(
  snapshot: WorkbookSnapshot,
  own: OwnSheets,
  chosen: Period | null,
  written: string,
): Omit<PeriodSearch, 'at'> {
  const isOwn = ownSheets(own);
  const found = findPeriod({ sheets: snapshot.sheets.filter(isOwn) });
  if (chosen === null) {
    const isKnown = found.period !== null || found.issues.length > 0;
    return isKnown ? found : { ...found, issues: elsewhere(snapshot, isOwn) };
  }
  const isSame =
    found.period === null || (found.period.from === chosen.from && found.period.to === chosen.to);
  const figures = { name: figure.text(PERIOD_SETTING), value: figure.text(written) };
  return {
    period: chosen,
    issues: isSame ? [] : [issue('setting.overrides', found.at, figures)],
    unclear: [],
  };
}

function ownSheets({ uses, sheets }: OwnSheets): (sheet: SheetSnapshot) => boolean {
  const places = uses.flatMap(({ place, candidates }) => (place === null ? candidates : [place]));
  const withTables = new Set(places.map(({ sheet }) => sheet));
  return ({ name }) =>
    sheets.length === 0 ? withTables.has(name) : sheets.some((each) => sameSheetName(each, name));
}

function elsewhere(
  snapshot: WorkbookSnapshot,
  isOwn: (sheet: SheetSnapshot) => boolean,
): PeriodSearch['issues'] {
  const { period, at } = findPeriod({ sheets: snapshot.sheets.filter((sheet) => !isOwn(sheet)) });
  return period === null ? [] : [issue('period.elsewhere', at, { name: figure.text(PERIOD_SETTING) })];
}
