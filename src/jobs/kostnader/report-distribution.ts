import { kronerText } from '../../core/money/decimal';
import { subtractOre, sumOre, type Ore } from '../../core/money/ore';
import type { Locale } from '../../locales';
import { numberCell, textCell, type CellSpec, type SheetBuilder } from '../../reports/sheet-builder';
import type { SheetPlan } from '../../workbook/plan';
import { NUMBER_FORMATS, type StyleName } from '../../workbook/styles';
import type { ReportContext } from '../job';
import { agreementSheet } from './agreement-sheet';
import { percentWords } from './agreement-words';
import { distributionColumns, type DistributionColumn } from './distribution-columns';
import { howItWasCalculated } from './how-calculated';
import type { KostnaderResult, SharedAgreement } from './kostnader-result';
import { sourcesOfShares } from './share-sources';

/** Widths in characters that a column has at the least; longer headings and figures make it wider. */
const LEAST_WIDTHS = { text: 26, wholeNumber: 12, decimal: 12, amount: 16, percent: 10 } as const;
const WIDEST_TEXT = 48;
const WIDEST_HEADING = 20;

/** The sheet Fordeling: for each agreement its key in words, what each participant pays, and how it was reckoned. */
export function distributionSheet(result: KostnaderResult, context: ReportContext): SheetPlan {
  const { locale } = context;
  const texts = locale.texts.kostnader.distribution;
  const columnsOf = (agreement: SharedAgreement) => distributionColumns(agreement, locale.texts);
  return agreementSheet(
    {
      mark: 'fordeling',
      name: texts.sheet,
      title: texts.title,
      columnWidths: widestColumns(result.agreements.map(columnsOf)),
      block: (builder, agreement) => {
        builder.gap();
        keyFigures(builder, agreement, locale);
        builder.gap();
        shareTable(builder, agreement, columnsOf(agreement), locale);
        builder.gap().line(textCell(texts.howHeading, 'heading'));
        for (const sentence of howItWasCalculated(agreement, locale)) builder.paragraph(sentence, 'note');
      },
    },
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

/** What is shared, and whether the shares add up to it: a label and its figure on each line. */
function keyFigures(builder: SheetBuilder, { input, shares }: SharedAgreement, locale: Locale): void {
  const texts = locale.texts.kostnader.distribution;
  const sources = sourcesOfShares(input);
  const figureLine = (label: string, amount: Ore, style: StyleName = 'keyFigure') => {
    const format = style === 'keyFigure' ? NUMBER_FORMATS.amount : NUMBER_FORMATS.check;
    const cell = numberCell(kronerText(amount), style, format, sources);
    builder.line(textCell(label, 'label'), textCell('', 'label'), cell);
  };
  if (shares.overhead !== 0n) {
    figureLine(texts.pool, shares.pool);
    const types = locale.format.list(input.overheadTypes.map((type) => type.toLocaleLowerCase('nb')));
    figureLine(texts.overhead(percentWords(input.overheadRate, locale), types), shares.overhead);
  }
  figureLine(texts.total, shares.total);
  const { roundedTotal } = shares.allocation;
  if (roundedTotal !== shares.total) {
    figureLine(texts.roundedAway, subtractOre(shares.total, roundedTotal));
    figureLine(texts.roundedTotal, roundedTotal);
  }
  const shared = sumOre(shares.shares.map((share) => share.shared));
  if (shared !== roundedTotal) figureLine(texts.shared, shared);
  const gap = subtractOre(shared, roundedTotal);
  figureLine(texts.check, gap, gap === 0n ? 'checkPassed' : 'checkFailed');
}

function shareTable(
  builder: SheetBuilder,
  { input }: SharedAgreement,
  columns: readonly DistributionColumn[],
  locale: Locale,
): void {
  const texts = locale.texts.kostnader.distribution;
  builder.table({
    name: `${texts.sheet} ${input.name ?? ''}`.trim(),
    columns: columns.map(({ heading, kind }) => ({ heading, align: kind === 'text' ? 'left' : 'right' })),
    rows: input.participants.map((_, place) => columns.map((column) => shareCell(column, place))),
    totalRow: columns.map((column, index) => totalCell(column, index === 0 ? texts.sum : null)),
  });
}

function shareCell({ kind, isMain, values, sources }: DistributionColumn, place: number): CellSpec {
  const value = values[place]!;
  if (kind === 'text') return textCell(value, 'text', sources[place]);
  return numberCell(value, isMain ? 'strongNumber' : 'number', NUMBER_FORMATS[kind], sources[place]);
}

function totalCell({ kind, total, totalSources }: DistributionColumn, label: string | null): CellSpec {
  if (label !== null || kind === 'text') return textCell(label ?? '', 'totalText');
  return numberCell(total, 'totalNumber', NUMBER_FORMATS[kind], totalSources);
}
