import type { Period } from '../../core/calendar/period';
import { findPeriod, type PeriodSearch } from '../../tables/read-period';
import { figure, issue } from '../../workbook/issue';
import { findSheet, sameSheetName, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook/snapshot';
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
 * of the job's own tables, or else on a front page, which has no table at all: a workbook may hold the tables of several
 * jobs, each with its period. Where sheets were asked for it is looked for in those alone. One that stands among the
 * tables of another job is told where no other is known.
 * @param chosen null when the settings choose none.
 * @param written the choice as it was written.
 */
export function choosePeriod(
  snapshot: WorkbookSnapshot,
  own: OwnSheets,
  chosen: Period | null,
  written: string,
): PeriodSearch {
  const found = findOwnPeriod(snapshot, own);
  if (chosen === null) return { ...found, issues: [...found.issues, ...hiddenPeriod(snapshot, found)] };
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

function findOwnPeriod({ sheets }: WorkbookSnapshot, { uses, sheets: asked }: OwnSheets): PeriodSearch {
  if (asked.length > 0) {
    return findPeriod({
      sheets: sheets.filter(({ name }) => asked.some((each) => sameSheetName(each, name))),
    });
  }
  const places = uses.flatMap(({ place, candidates }) => (place === null ? candidates : [place]));
  const withTables = new Set(places.map(({ sheet }) => sheet));
  const others = sheets.filter(({ name }) => !withTables.has(name));
  const inOwn = findPeriod({ sheets: sheets.filter(({ name }) => withTables.has(name)) });
  if (inOwn.period !== null || inOwn.issues.length > 0) return inOwn;
  const inFront = findPeriod({ sheets: others.filter(isFrontPage) });
  if (inFront.period !== null || inFront.issues.length > 0) return inFront;
  const unclear = [...inOwn.unclear, ...inFront.unclear];
  return { period: null, at: null, issues: elsewhere(others), unclear };
}

/** A period that nobody sees chooses years and columns all the same. */
function hiddenPeriod(snapshot: WorkbookSnapshot, { period, at }: PeriodSearch): PeriodSearch['issues'] {
  if (period === null || at === null || findSheet(snapshot, at.sheet)?.hidden !== true) return [];
  return [issue('period.hidden', at, { from: figure.date(period.from), to: figure.date(period.to) })];
}

/** A row of more cells than a label and what it tells is that of a table. */
const MOST_CELLS_IN_A_ROW = 2;

function isFrontPage({ tables, rows }: SheetSnapshot): boolean {
  return tables.length === 0 && [...rows.values()].every((cells) => cells.size <= MOST_CELLS_IN_A_ROW);
}

function elsewhere(sheets: readonly SheetSnapshot[]): PeriodSearch['issues'] {
  const { period, at } = findPeriod({ sheets });
  return period === null ? [] : [issue('period.elsewhere', at, { name: figure.text(PERIOD_SETTING) })];
}
