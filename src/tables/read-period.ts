import { yearPeriod, type Period } from '../core/calendar/period';
import { plainDate } from '../core/calendar/plain-date';
import { rangeBetween, type CellAddress } from '../workbook/address';
import { figure, issue, type Issue } from '../workbook/issue';
import {
  cellAt,
  isDateFormat,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { cellText, nameKey, tidyText } from './cell-text';
import { readDateText, shown } from './read-cell';

/** A year, a study year, or from–to: `2018`, `2026/2027`, `1.1.2018–30.6.2018`, `2018-01-01 til 2018-06-30`, `2018–2020`; null for anything else. */
export function readPeriodText(text: string): Period | null {
  const tidy = tidyText(text);
  if (/^\d{4}$/.test(tidy)) return yearPeriod(Number(tidy));
  const ofStudies = studyYear(tidy);
  if (ofStudies !== null) return ofStudies;
  const ends = /^(.+?) ?(?:–|—|til|to| - |-(?=\d{1,2}\.|(?:19|20)\d{2}$)) ?(.+)$/.exec(tidy);
  const from = ends && readDateText(ends[1]!.trim(), 'first');
  const to = ends && readDateText(ends[2]!.trim(), 'last');
  return from && to && from <= to ? { from, to } : null;
}

/** `2026/2027`: 1 August to 31 July. */
function studyYear(text: string): Period | null {
  const years = /^(\d{4})\/(\d{4})$/.exec(text);
  if (years === null || Number(years[1]) + 1 !== Number(years[2])) return null;
  const [from, to] = [plainDate(Number(years[1]), 8, 1), plainDate(Number(years[2]), 7, 31)];
  return from === null || to === null ? null : { from, to };
}

const LABELS = new Set(['periode', 'år', 'period', 'year', 'budsjettår', 'regnskapsår', 'rekneskapsår']);

/** `Periode: 2018`, `Periode 2018`, `Periode:` */
const LABEL_AND_PERIOD = /^(\S+?)(?: ?: ?| (?=\d))(.*)$/;

export interface PeriodSearch {
  readonly period: Period | null;
  /** The cell that tells it, or null. */
  readonly at: CellAddress | null;
  readonly issues: readonly Issue[];
  /** What stands beside a label and is no period, for when one is needed: most often the label is but a heading. */
  readonly unclear: readonly Issue[];
}

/** The period that a cell labelled Periode or År tells, beside its label or after it: `Periode: 2018`. */
export function findPeriod(snapshot: WorkbookSnapshot): PeriodSearch {
  const found = snapshot.sheets.filter((sheet) => sheet.mark === null).flatMap(labelledPeriods);
  const readable = found.filter((each) => each.period !== null);
  const different = new Set(readable.map(({ period }) => `${period!.from}${period!.to}`));
  if (different.size > 1) {
    const places = figure.places(readable.map(({ at }) => rangeBetween(at, at)));
    return { period: null, at: null, issues: [issue('period.ambiguous', null, { places })], unclear: [] };
  }
  const unreadable = found.filter(({ period }) => period === null);
  const tell = ({ at, text }: LabelledPeriod) =>
    issue('period.unreadable', at, { found: text === '' ? figure.term('empty') : figure.text(text) });
  // A word beside the label is another heading; only what looks like a time was surely meant as one.
  const looksLikeTime = ({ text }: LabelledPeriod) => /^\d/.test(text);
  return {
    period: readable[0]?.period ?? null,
    at: readable[0]?.at ?? null,
    issues: unreadable.filter(looksLikeTime).map(tell),
    unclear: unreadable.filter((each) => !looksLikeTime(each)).map(tell),
  };
}

interface LabelledPeriod {
  readonly period: Period | null;
  readonly at: CellAddress;
  readonly text: string;
}

const LAST_LABEL_ROW = 50;

function labelledPeriods(sheet: SheetSnapshot): readonly LabelledPeriod[] {
  const periods: LabelledPeriod[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row > LAST_LABEL_ROW) break;
    for (const [column, cell] of cells) {
      if (typeof cell.value !== 'string') continue;
      const written = tidyText(cell.value);
      const [, label = written, inside = ''] = LABEL_AND_PERIOD.exec(written) ?? [];
      if (!LABELS.has(nameKey(label))) continue;
      const beside = inside === '' ? firstFilled(sheet, row, column + 1) : column;
      const text = inside === '' ? periodText(cellAt(sheet, row, beside)) : inside;
      // With more beside it, it is one of several headings and no period.
      const isHeading = cellText(cellAt(sheet, row, beside + 1).value) !== '';
      const at = { sheet: sheet.name, row, column: beside };
      if (!isHeading) periods.push({ period: readPeriodText(text), at, text });
    }
  }
  return periods;
}

/** A label may be merged over a cell or two before its value. */
function firstFilled(sheet: SheetSnapshot, row: number, from: number): number {
  const isFilled = (column: number) => cellText(cellAt(sheet, row, column).value) !== '';
  return [from, from + 1, from + 2].find(isFilled) ?? from;
}

function periodText(cell: Cell): string {
  return typeof cell.value === 'number' && isDateFormat(cell.numberFormat)
    ? shown(cell)
    : cellText(cell.value);
}
