import type { Period } from '../../core/calendar/period';
import type { Locale } from '../../locales';
import { reportTable, type Fields } from '../../reports/fields';
import { InputCells } from '../../reports/input-cells';
import { InputWatch } from '../../reports/input-watch';
import { layOutTableSheet } from '../../reports/result-sheet';
import { ResultCells } from '../../reports/result-table';
import type { SheetBuilder } from '../../reports/sheet-builder';
import type { WatchedTable } from '../../reports/watched-input';
import type { ChartSeries, LaidOutSheet } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { NUMBER_FORMATS } from '../../workbook/styles';
import type { Json, PreviewTable, ReportContext } from '../job';
import { basisOf, jobStamp } from './job-stamp';
import type { TableSource } from './job-tables';
import type { Calculated } from './table-job';
import type { TableNames } from './table-names';

/** What is said on a result sheet, in one language. */
interface ResultWords {
  readonly name: string;
  /** What the sheet that watches over the input is called. */
  readonly read: string;
  readonly subtitles: readonly string[];
  /** What is said under the table, where it follows the input and where it does not. */
  readonly legend: string;
  readonly values: string;
  /** By the fields' ids. */
  readonly headings: Readonly<Record<string, string>>;
}

/** A result that is one table: a row a thing, its figures in columns. */
export interface OneTableResult<Row> {
  readonly job: string;
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly fields: Fields<Row>;
  readonly words: (locale: Locale) => ResultWords;
  /** The figure that is drawn as bars. */
  readonly drawn: string;
  /** Two figures that are drawn against each other, across and up; null where there are not two. */
  readonly drawnAgainst: readonly [across: string, up: string] | null;
  readonly json: Json;
  /** What decided beside the tables: for the stamp, by the names of the settings. */
  readonly chosen: ReadonlyMap<string, string>;
  /** The values of the tables that decide. */
  readonly decided: unknown;
  readonly period: Period | null;
  readonly snapshot: WorkbookSnapshot;
  readonly sources: readonly TableSource[];
  readonly watched: (names: TableNames) => readonly WatchedTable[];
}

/** Bars for more rows than this are too thin to be looked at, and one alone has nothing to be compared with. */
const MOST_BARS = 40;
/** So many rows and their chart have room on one page. */
const MOST_ROWS_BESIDE_A_CHART = 12;
const LINES_OF_POINTS = 22;
const READ_SHEET = 'lest';

/** The result in all its forms: sheet with chart, table to look at first, JSON, stamp and watch. */
export function oneTableResult<Row>(result: OneTableResult<Row>): Calculated {
  const { json, period, chosen, decided, watched } = result;
  return {
    json: () => json,
    inputText: () => JSON.stringify([period, [...chosen], decided], plainly),
    watched,
    preview: (locale) => [previewOf(result, locale)],
    report: (context, tables) => sheetsOf(result, context, tables),
  };
}

/** Exact numbers by their parts, for JSON has no whole numbers of any size. */
function plainly(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function sheetsOf<Row>(
  result: OneTableResult<Row>,
  context: ReportContext,
  watched: readonly WatchedTable[],
): readonly LaidOutSheet[] {
  const { job, sheet, fields, rows, snapshot } = result;
  const { locale, formulas } = context;
  const { name, read, subtitles, legend, values, headings } = result.words(locale);
  const { period, chosen, sources } = result;
  const basis = sources.map(basisOf);
  const stampOf = (mark: string) =>
    jobStamp({ job, sheet: mark, period, settings: [chosen], basis }, context);
  const readMark = { job, sheet: READ_SHEET };
  const watch = new InputWatch(readMark, watched, stampOf(READ_SHEET), !formulas, locale);
  const cells = new ResultCells();
  const table = reportTable(
    { id: sheet, sheet, name, totalLabel: null, fields, rows, headings },
    { inputs: new InputCells(snapshot), cells, locale },
  );
  const plan = layOutTableSheet(
    {
      mark: { job, sheet },
      name,
      subtitles,
      stamp: stampOf(sheet),
      table,
      legend: formulas ? legend : values,
      below: (builder) => {
        layOutCharts(builder, result, headings);
      },
    },
    { watch, cells, formulas, locale },
  );
  return [plan(), { ...watch.plan(), name: read }];
}

function layOutCharts<Row>(
  builder: SheetBuilder,
  { fields, rows, drawn, drawnAgainst }: OneTableResult<Row>,
  headings: Readonly<Record<string, string>>,
): void {
  const ids = Object.keys(fields);
  const top = builder.firstTableRow;
  const range = { top: top + 1, bottom: top + rows.length };
  const categories = { ...range, left: 1, right: 1 };
  const seriesOf = (id: string): ChartSeries => {
    const column = ids.indexOf(id) + 1;
    return { name: { row: top, column }, values: { ...range, left: column, right: column }, color: 'strong' };
  };
  if (rows.length < 2 || rows.length > MOST_BARS) return;
  const numberFormat = NUMBER_FORMATS.decimal;
  const bars = { title: headings[drawn]!, categories, series: [seriesOf(drawn)], numberFormat };
  // A chart that the end of a page cuts in two is not looked at.
  if (rows.length > MOST_ROWS_BESIDE_A_CHART) builder.pageBreak();
  builder.gap().chart(bars, 5 + Math.ceil(rows.length * 1.4));
  if (drawnAgainst === null) return;
  const [across, up] = drawnAgainst;
  const title = `${headings[up]!} · ${headings[across]!}`;
  const series = [seriesOf(across), seriesOf(up)];
  builder
    .gap()
    .pageBreak()
    .chart({ kind: 'points', title, categories, series, numberFormat }, LINES_OF_POINTS);
}

function previewOf<Row>({ fields, rows, words, drawn }: OneTableResult<Row>, locale: Locale): PreviewTable {
  const { name, headings } = words(locale);
  const columns = Object.entries(fields);
  const column = columns.findIndex(([id]) => id === drawn);
  const values = rows.map((row) => Number(fields[drawn]!.cell(row, locale) ?? 0));
  const label = headings[drawn]!;
  return {
    title: name,
    figures: [],
    columns: columns.map(([id, { kind, isMain }]) => ({
      label: headings[id]!,
      kind: kind === 'text' ? 'text' : 'number',
      isMain,
      isSummed: false,
    })),
    rows: rows.map((row) => columns.map(([, { shown }]) => shown(row, locale))),
    totalRow: null,
    notes: [],
    charts: [{ title: label, column, series: [{ label, color: 'strong', values }] }],
  };
}
