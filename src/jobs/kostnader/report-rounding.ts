import { fixedDecimalText, kronerText } from '../../core/money/decimal';
import { subtractOre, sumOre } from '../../core/money/ore';
import { divideHalfAway } from '../../core/money/integer';
import { ratio } from '../../core/money/ratio';
import { ORE_PER_UNIT, oreFromUnits } from '../../core/money/rounding-unit';
import type { Locale } from '../../locales';
import {
  numberCell,
  textCell,
  type CellSpec,
  type ColumnSpec,
  type SheetBuilder,
} from '../../reports/sheet-builder';
import type { SheetPlan } from '../../workbook/plan';
import { NUMBER_FORMATS } from '../../workbook/styles';
import type { ReportContext } from '../job';
import { agreementSheet } from './agreement-sheet';
import type { KostnaderResult, SharedAgreement } from './kostnader-result';
import { cellRange, sourcesOfShares } from './share-sources';

const WIDTHS = [26, 22, 18, 14, 10, 14, 18, 44];

/** The sheet Avrunding: every øre explained, from the exact share to the rounded one. */
export function roundingSheet(result: KostnaderResult, context: ReportContext): SheetPlan {
  const { locale } = context;
  const texts = locale.texts.kostnader.rounding;
  return agreementSheet(
    {
      mark: 'avrunding',
      name: texts.sheet,
      title: texts.title,
      columnWidths: WIDTHS,
      block: (builder, agreement) => {
        policyNotes(builder, agreement, locale);
        builder.gap();
        stepTable(builder, agreement, locale);
      },
    },
    result,
    context,
  );
}

function policyNotes(
  builder: SheetBuilder,
  { input, shares }: SharedAgreement,
  { texts, format }: Locale,
): void {
  const { policies, units, leftOver, ties } = texts.kostnader.rounding;
  const { policy, unit } = input.rounding;
  builder.paragraph(policies[policy](units[unit]), 'note');
  if (policy !== 'largest-remainder') return;
  const cut = shares.allocation.shares.map(({ step }) => oreFromUnits(step.floor, unit));
  const left = subtractOre(shares.allocation.roundedTotal, sumOre(cut));
  builder.paragraph(`${leftOver(format.amount(kronerText(left)))} ${ties}`, 'note');
}

interface StepColumn extends ColumnSpec {
  readonly cell: (place: number) => CellSpec;
  readonly total: CellSpec;
}

function stepTable(builder: SheetBuilder, agreement: SharedAgreement, locale: Locale): void {
  const { input } = agreement;
  const { sheet } = locale.texts.kostnader.rounding;
  const columns = stepColumns(agreement, locale);
  builder.table({
    name: `${sheet} ${input.name ?? ''}`.trim(),
    columns,
    rows: input.participants.map((_, place) => columns.map(({ cell }) => cell(place))),
    totalRow: columns.map(({ total }) => total),
  });
}

function stepColumns(agreement: SharedAgreement, locale: Locale): readonly StepColumn[] {
  const { input, shares } = agreement;
  const { columns: names, sum } = locale.texts.kostnader.rounding;
  const { allocation } = shares;
  const { unit } = input.rounding;
  const steps = allocation.shares.map(({ step }) => step);
  const sources = sourcesOfShares(input);

  const numbers = (
    heading: string,
    values: readonly (string | null)[],
    total: string | null,
    format: keyof typeof NUMBER_FORMATS,
    style: 'number' | 'strongNumber' = 'number',
  ): StepColumn => ({
    heading,
    align: 'right',
    cell: (place) => numberCell(values[place]!, style, NUMBER_FORMATS[format], sources),
    total: numberCell(total, 'totalNumber', NUMBER_FORMATS[format], sources),
  });
  const inUnits = (
    heading: string,
    units: readonly bigint[],
    style: 'number' | 'strongNumber' = 'number',
  ) => {
    const kroner = (amount: bigint) => kronerText(oreFromUnits(amount, unit));
    return numbers(heading, units.map(kroner), kroner(sumBigint(units)), 'amount', style);
  };
  /** Numerators over the allocation's denominator, in kroner with six decimals. */
  const exact = (heading: string, numerators: readonly bigint[]) => {
    const kroner = (numerator: bigint) =>
      fixedDecimalText(ratio(numerator * ORE_PER_UNIT[unit], allocation.denominator * 100n), 6);
    return numbers(heading, numerators.map(kroner), kroner(sumBigint(numerators)), 'sixDecimals');
  };
  const ranks = steps.map(({ rank }) => (rank === null ? null : String(rank)));

  return [
    {
      heading: names.participant,
      align: 'left',
      cell: (place) => {
        const { name } = input.participantRows[place]!;
        return textCell(name.value, 'text', [cellRange(name.address)]);
      },
      total: textCell(sum, 'totalText'),
    },
    exact(
      names.exact,
      allocation.shares.map(({ exactNumerator }) => exactNumerator),
    ),
    inUnits(
      names.floor,
      steps.map(({ floor }) => floor),
    ),
    exact(
      names.remainder,
      steps.map(({ remainder }) => remainder),
    ),
    numbers(names.rank, ranks, null, 'wholeNumber'),
    inUnits(
      names.given,
      steps.map(({ unitsGiven }) => unitsGiven),
    ),
    inUnits(
      names.amount,
      steps.map(({ units }) => units),
      'strongNumber',
    ),
    {
      heading: names.explanation,
      align: 'after-number',
      cell: (place) => textCell(explanation(place, agreement, locale), 'textAfterNumber', sources),
      total: textCell('', 'totalText'),
    },
  ];
}

function sumBigint(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

/** Why a share was rounded as it was, in words. */
function explanation(
  place: number,
  { input, shares: { allocation } }: SharedAgreement,
  locale: Locale,
): string {
  const texts = locale.texts.kostnader.rounding;
  const { step } = allocation.shares[place]!;
  if (place === allocation.absorber) {
    const nearest = divideHalfAway(step.remainder, allocation.denominator);
    const taken = oreFromUnits(step.unitsGiven - nearest, input.rounding.unit);
    return texts.explainAbsorbs(locale.format.amount(kronerText(taken)));
  }
  if (step.remainder === 0n) return texts.explainExact;
  if (step.rank === null) return step.unitsGiven === 0n ? texts.explainDown : texts.explainUp;
  const explain = step.unitsGiven === 0n ? texts.explainNotRanked : texts.explainRanked;
  return explain(String(step.rank), String(input.participants.length));
}
