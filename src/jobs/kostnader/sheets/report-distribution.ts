import type { Locale } from '../../../locales';
import { live, numberCell, textCell, type CellSpec, type SheetBuilder } from '../../../reports/sheet-builder';
import { asFormula } from '../../../reports/formula';
import type { InputWatch } from '../../../reports/input-watch';
import type { GridRange } from '../../../workbook/address';
import type { Issue } from '../../../workbook/issue';
import type { ChartSeries, LaidOutSheet } from '../../../workbook/plan';
import { NUMBER_FORMATS, type ChartColorName } from '../../../workbook/styles';
import type { ReportContext } from '../../job';
import type { DistributionColumnId } from './agreement-cells';
import { agreementSheet } from './agreement-sheet';
import { distributionColumns, type DistributionColumn } from './distribution-columns';
import { distributionFormulas } from './distribution-formulas';
import { howItWasCalculated } from '../answer/how-calculated';
import { layOutKeyFigures } from './key-figures';
import type { KostnaderResult } from '../answer/kostnader-result';
import { layOutCheck } from './report-check';
import { layOutWarnings } from './report-warnings';
import type { ReportedAgreement } from '../live/reported-agreement';
import { wordsOf } from '../words';

const SHEET = 'fordeling';

/** Widths in characters that a column has at the least; longer headings and figures make it wider. */
const LEAST_WIDTHS = { text: 26, wholeNumber: 12, decimal: 12, amount: 16, percent: 10 } as const;
const WIDEST_TEXT = 48;
const WIDEST_HEADING = 20;

/** So many participants and their chart have room on one page. */
const MOST_ROWS_BESIDE_A_CHART = 12;

/** Bars for more participants than this are too thin to be looked at, and one alone has nothing to be compared with. */
const MOST_BARS = 40;

/** The sheet Fordeling: for each agreement its key in words, what each participant pays, and how it was reckoned. */
export function distributionSheet(
  agreements: readonly ReportedAgreement[],
  result: KostnaderResult,
  { watch, issues }: { readonly watch: InputWatch; readonly issues: readonly Issue[] },
  context: ReportContext,
): () => LaidOutSheet {
  const { locale } = context;
  const texts = wordsOf(locale).distribution;
  const isAlone = agreements.length === 1;
  const columnsOf = (agreement: ReportedAgreement) => distributionColumns(agreement, locale);
  return agreementSheet(
    {
      mark: SHEET,
      name: texts.sheet,
      title: texts.title,
      columnWidths: widestColumns(agreements.map(columnsOf)),
      block: (builder, agreement) => {
        const columns = columnsOf(agreement);
        builder.gap();
        layOutKeyFigures(builder, agreement, locale);
        layOutCheck(builder, agreement, watch, locale);
        builder.gap();
        const top = builder.nextRow;
        shareTable(builder, agreement, columns, locale);
        layOutWarnings(builder, agreement.notFollowed, isAlone ? issues : [], locale);
        charts(builder, agreement, columns, top, locale);
        builder.gap().line(textCell(texts.howHeading, 'heading'));
        for (const sentence of howItWasCalculated(agreement, locale)) builder.paragraph(sentence, 'note');
        builder.gap().line(textCell(texts.legendHeading, 'heading'));
        for (const line of legend(columns, agreement, locale)) builder.paragraph(line, 'legend');
      },
      foot: (builder) => {
        if (!isAlone) layOutWarnings(builder, null, issues, locale);
      },
    },
    agreements,
    result,
    context,
  );
}

/** Each column as wide as the widest of the blocks wants it. */
function widestColumns(blocks: readonly (readonly DistributionColumn[])[]): readonly number[] {
  const widths: number[] = [];
  for (const columns of blocks) {
    for (const [index, column] of columns.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(column));
    }
  }
  return widths;
}

function widthOf({ heading, kind, values, total }: DistributionColumn): number {
  let longest = Math.min(heading.length, WIDEST_HEADING);
  for (const value of [...values, total]) {
    const length = value?.length ?? 0;
    // A figure is wider on the sheet than as a plain decimal: a space for each three digits.
    const shown =
      kind === 'text' ? Math.min(length, WIDEST_TEXT) : kind === 'percent' ? 0 : Math.ceil(length * 1.3);
    if (shown > longest) longest = shown;
  }
  return Math.max(LEAST_WIDTHS[kind], longest + 2);
}

function shareTable(
  builder: SheetBuilder,
  agreement: ReportedAgreement,
  columns: readonly DistributionColumn[],
  locale: Locale,
): void {
  const texts = wordsOf(locale).distribution;
  const { input, cells } = agreement;
  const count = input.participants.length;
  const top = builder.nextRow;
  cells.placeTable(
    SHEET,
    top,
    count,
    columns.map(({ id }) => id),
  );
  const formulas = new Map(columns.map(({ id }) => [id, distributionFormulas(agreement, id)]));
  builder.table({
    name: `${texts.sheet} ${input.name ?? ''}`.trim(),
    columns: columns.map(({ id, heading, kind }) => ({
      heading,
      align: kind === 'text' ? 'left' : 'right',
      formula: (place) => asFormula(formulas.get(id)!.cell(place)),
    })),
    rowCount: count,
    rowAt: (place) => columns.map((column) => shareCell(column, place)),
    totalRow: columns.map((column, index) =>
      live(totalCell(column, index === 0 ? texts.sum : null), () =>
        asFormula(formulas.get(column.id)!.total()),
      ),
    ),
  });
  nameAmounts(builder, agreement, columns, top);
  const people = columnRange(columns, 'inhabitants', top, count);
  builder.condition({
    range: people,
    formula: `=${cells.at(SHEET, 'inhabitants', 0, SHEET)}=0`,
    style: 'attention',
  });
}

/** So many amounts are named: those of the municipalities of the country, and some more. */
const MOST_NAMES = 400;

/** A name for what each participant is to pay, which stays with the participant whatever row the amount comes to stand in. */
function nameAmounts(
  builder: SheetBuilder,
  { input }: ReportedAgreement,
  columns: readonly DistributionColumn[],
  top: number,
): void {
  if (input.participants.length > MOST_NAMES) return;
  const column = columns.findIndex(({ isMain }) => isMain) + 1;
  input.participants.forEach(({ name }, place) => {
    const words = ['Fordel', ...(input.name === null ? [] : [input.name]), name];
    builder.name(words.join('_'), top + 1 + place, column);
  });
}

function shareCell({ kind, isMain, values }: DistributionColumn, place: number): CellSpec {
  const value = values[place]!;
  if (kind === 'text') return textCell(value, 'text');
  return numberCell(value, isMain ? 'strongNumber' : 'number', NUMBER_FORMATS[kind]);
}

function totalCell({ kind, total }: DistributionColumn, label: string | null): CellSpec {
  if (label !== null || kind === 'text') return textCell(label ?? '', 'totalText');
  return numberCell(total, 'totalNumber', NUMBER_FORMATS[kind]);
}

/** The shares, their parts after one another; and the change from today, where that is known. */
function charts(
  builder: SheetBuilder,
  { input }: ReportedAgreement,
  columns: readonly DistributionColumn[],
  top: number,
  locale: Locale,
): void {
  const count = input.participants.length;
  if (count < 2 || count > MOST_BARS) return;
  const texts = wordsOf(locale).distribution.charts;
  const has = (id: DistributionColumnId) => columns.some((column) => column.id === id);
  const series = (id: DistributionColumnId, color: ChartColorName): ChartSeries => ({
    name: { row: top, column: columns.findIndex((column) => column.id === id) + 1 },
    values: columnRange(columns, id, top, count),
    color,
  });
  const lines = 5 + Math.ceil(count * 1.4);
  const chart = (title: string, shown: readonly ChartSeries[]) => {
    builder.gap();
    // A chart that the end of a page cuts in two is not looked at.
    if (count > MOST_ROWS_BESIDE_A_CHART) builder.pageBreak();
    builder.chart({ title, categories, series: shown, numberFormat: NUMBER_FORMATS.wholeNumber }, lines);
  };
  const categories = columnRange(columns, 'participant', top, count);
  const parts =
    has('equalPart') && has('driverPart')
      ? [series('equalPart', 'strong'), series('driverPart', 'light')]
      : [series('shared', 'strong')];
  chart(texts.shares, parts);
  if (has('change')) chart(texts.change, [series('change', 'strong')]);
}

function columnRange(
  columns: readonly DistributionColumn[],
  id: DistributionColumnId,
  top: number,
  count: number,
): GridRange {
  const column = columns.findIndex((each) => each.id === id) + 1;
  return { top: top + 1, bottom: top + count, left: column, right: column };
}

/** What each column is, in words. */
function legend(
  columns: readonly DistributionColumn[],
  { input }: ReportedAgreement,
  locale: Locale,
): readonly string[] {
  const { legend: texts } = wordsOf(locale).distribution;
  const words: Readonly<Record<string, string>> = texts;
  return columns.flatMap(({ id, heading }) => {
    const meaning = id === 'share' && input.unsharedPart.numerator !== 0n ? texts.shareOfAll : words[id];
    return meaning === undefined ? [] : [`${heading}: ${meaning}`];
  });
}
