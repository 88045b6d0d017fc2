import { kronerText } from '../../core/money/decimal';
import { subtractOre, sumOre } from '../../core/money/ore';
import { oreFromUnits } from '../../core/money/rounding-unit';
import type { Locale } from '../../locales';
import { asFormula, liveText, textLiteral, watchingText } from '../../reports/formula';
import {
  live,
  numberCell,
  textCell,
  type CellSpec,
  type ColumnSpec,
  type SheetBuilder,
} from '../../reports/sheet-builder';
import type { LaidOutSheet } from '../../workbook/plan';
import { NUMBER_FORMATS } from '../../workbook/styles';
import type { ReportContext } from '../job';
import type { RoundingColumnId } from './agreement-cells';
import { agreementSheet } from './agreement-sheet';
import type { KostnaderResult } from './kostnader-result';
import type { ReportedAgreement } from './reported-agreement';
import { roundingColumns, type RoundingColumn } from './rounding-columns';
import { roundingFormulas } from './rounding-formulas';
import { wordsOf } from './words';

const SHEET = 'avrunding';

const WIDTHS: Readonly<Record<RoundingColumnId, number>> = {
  participant: 24,
  equalExact: 18,
  driverExact: 18,
  exact: 18,
  floor: 15,
  remainder: 11,
  order: 12,
  rank: 9,
  given: 11,
  amount: 15,
  explanation: 34,
};

/** The sheet Avrunding: every øre explained, from the exact share to the rounded one. */
export function roundingSheet(
  agreements: readonly ReportedAgreement[],
  result: KostnaderResult,
  context: ReportContext,
): () => LaidOutSheet {
  const { locale } = context;
  const texts = wordsOf(locale).rounding;
  const columns = new Map(agreements.map((each) => [each, roundingColumns(each, locale)]));
  return agreementSheet(
    {
      mark: SHEET,
      name: texts.sheet,
      title: texts.title,
      columnWidths: widestColumns([...columns.values()]),
      block: (builder, agreement) => {
        const own = columns.get(agreement)!;
        policyNotes(builder, agreement, locale);
        builder.gap();
        stepTable(builder, agreement, own, locale);
        builder.gap().line(textCell(texts.legendHeading, 'heading'));
        for (const line of legend(own, locale)) builder.paragraph(line, 'legend');
      },
    },
    agreements,
    result,
    context,
  );
}

function widestColumns(blocks: readonly (readonly RoundingColumn[])[]): readonly number[] {
  const widths: number[] = [];
  for (const columns of blocks) {
    for (const [index, { id }] of columns.entries()) widths[index] = Math.max(widths[index] ?? 0, WIDTHS[id]);
  }
  return widths;
}

function policyNotes(builder: SheetBuilder, agreement: ReportedAgreement, locale: Locale): void {
  const { input, shares, cells, notLive } = agreement;
  const texts = wordsOf(locale).rounding;
  const { policy, unit } = input.rounding;
  whetherItFits(builder, agreement, locale);
  builder.paragraph(texts.policies[policy](texts.units[unit]), 'note');
  if (notLive !== null) builder.paragraph(texts.notLive[notLive], 'attention');
  if (policy !== 'largest-remainder') return;
  const cut = shares.allocation.shares.map(({ step }) => oreFromUnits(step.floor, unit));
  const left = subtractOre(shares.allocation.roundedTotal, sumOre(cut));
  const expression = () =>
    `FIXED(${cells.keyFigure('roundedTotal', SHEET)}-SUM(${cells.all(SHEET, 'floor', SHEET)}),2)`;
  const shown = locale.format.amount(kronerText(left));
  const words = (amount?: string) => `${texts.leftOver(amount!)} ${texts.ties}`;
  builder.paragraph(liveText(words, [{ shown, expression }]), 'note');
}

/** What the check of Fordeling says, where it says that the figures may be wrong: they stand here too. */
function whetherItFits(builder: SheetBuilder, { cells }: ReportedAgreement, locale: Locale): void {
  const { fits } = locale.texts.watch;
  const row = builder.nextRow;
  const says = () =>
    `IF(ISTEXT(${cells.keyFigure('check', SHEET)}),${cells.besideKeyFigure('check', SHEET)},${textLiteral(fits)})`;
  builder.paragraph(watchingText(fits, says), 'legend');
  const range = { top: row, bottom: row, left: 1, right: 1 };
  builder.condition({ range, formula: `=$A$${String(row)}<>${textLiteral(fits)}`, style: 'failed' });
}

function stepTable(
  builder: SheetBuilder,
  agreement: ReportedAgreement,
  columns: readonly RoundingColumn[],
  locale: Locale,
): void {
  const { input, cells } = agreement;
  const { sheet } = wordsOf(locale).rounding;
  cells.placeTable(
    SHEET,
    builder.nextRow,
    input.participants.length,
    columns.map(({ id }) => id),
  );
  const formulas = new Map(columns.map(({ id }) => [id, roundingFormulas(agreement, id, locale)]));
  builder.table({
    name: `${sheet} ${input.name ?? ''}`.trim(),
    columns: columns.map((column) => ({
      ...columnSpec(column),
      formula: (place: number) => asFormula(formulas.get(column.id)!.cell(place)),
    })),
    rowCount: input.participants.length,
    rowAt: (place) => columns.map((column) => stepCell(column, place)),
    totalRow: columns.map((column) =>
      live(totalCell(column), () => asFormula(formulas.get(column.id)!.total())),
    ),
  });
}

function columnSpec({ id, heading, kind }: RoundingColumn): ColumnSpec {
  const align = id === 'explanation' ? 'after-number' : kind === 'text' ? 'left' : 'right';
  return { heading, align };
}

function stepCell({ id, kind, values }: RoundingColumn, place: number): CellSpec {
  const value = values[place]!;
  if (kind === 'text') return textCell(value, id === 'explanation' ? 'textAfterNumber' : 'text');
  return numberCell(value, id === 'amount' ? 'strongNumber' : 'number', NUMBER_FORMATS[kind]);
}

function totalCell({ kind, total }: RoundingColumn): CellSpec {
  if (kind === 'text') return textCell(total ?? '', 'totalText');
  return numberCell(total, 'totalNumber', NUMBER_FORMATS[kind]);
}

/** What each column is, in words. */
function legend(columns: readonly RoundingColumn[], locale: Locale): readonly string[] {
  const words: Readonly<Partial<Record<RoundingColumnId, string>>> = wordsOf(locale).rounding.legend;
  return columns.flatMap(({ id, heading }) => {
    const meaning = words[id];
    return meaning === undefined ? [] : [`${heading}: ${meaning}`];
  });
}
