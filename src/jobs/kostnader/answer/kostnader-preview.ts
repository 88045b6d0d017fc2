import { kronerText, ratioFromDecimal } from '../../../core/money/decimal';
import { multiplyRatio, ONE_RATIO, ratio, type Ratio } from '../../../core/money/ratio';
import type { Locale } from '../../../locales';
import type { ChartColorName } from '../../../workbook/styles';
import type { PreviewChart, PreviewFigure, PreviewTable } from '../../job';
import { shownParts } from '../../results/shown-parts';
import { agreementLine } from './agreement-words';
import { distributionColumns, type DistributionColumn } from '../sheets/distribution-columns';
import type { KostnaderResult } from './kostnader-result';
import { wordsOf } from '../words';

/** One table an agreement, with its key and check in words. */
export function kostnaderPreview(
  { period, agreements }: KostnaderResult,
  locale: Locale,
): readonly PreviewTable[] {
  const { distribution } = wordsOf(locale);
  return agreements.map((agreement) => {
    const { input, shares } = agreement;
    const columns = distributionColumns(agreement, locale);
    const shown = columns.map((column) => shownColumn(column, locale));
    return {
      title: input.name === null ? distribution.titleAll : distribution.title(input.name),
      figures: [
        {
          label: distribution.total,
          value: locale.format.amount(kronerText(shares.total)),
          column: null,
        },
        ...(input.unsharedPart.numerator === 0n
          ? []
          : [
              {
                label: distribution.unshared,
                value: locale.format.amount(kronerText(shares.unshared)),
                column: null,
              },
            ]),
        totalFigure(columns, shown, 'shared', distribution.shared),
        ...(has(columns, 'total') ? [totalFigure(columns, shown, 'total', distribution.columns.total)] : []),
      ],
      columns: columns.map(({ id, heading, kind, isMain }) => ({
        label: heading,
        kind: kind === 'text' || kind === 'amount' ? kind : 'number',
        isSummed: kind !== 'text' && id !== 'perInhabitant',
        isMain,
      })),
      rows: input.participants.map((_, place) => shown.map(({ rows }) => rows[place]!)),
      totalRow: shown.map(({ total }, index) => (index === 0 ? distribution.sum : total)),
      notes: [agreementLine(input, period, locale)],
      charts: chartsOf(columns, locale),
    };
  });
}

/** The total of a column as a figure over the table. */
function totalFigure(
  columns: readonly DistributionColumn[],
  shown: readonly ShownColumn[],
  wanted: DistributionColumn['id'],
  label: string,
): PreviewFigure {
  const column = columns.findIndex(({ id }) => id === wanted);
  return { label, value: shown[column]!.total, column };
}

function has(columns: readonly DistributionColumn[], wanted: DistributionColumn['id']): boolean {
  return columns.some(({ id }) => id === wanted);
}

/** What each pays and what it is made of, and who pays more or less than today. */
function chartsOf(columns: readonly DistributionColumn[], locale: Locale): readonly PreviewChart[] {
  const { charts } = wordsOf(locale).distribution;
  const seriesOf = (wanted: DistributionColumn['id'], color: ChartColorName) =>
    columns
      .filter(({ id }) => id === wanted)
      .map(({ heading, values }) => ({ label: heading, color, values: values.map(Number) }));
  const parts = [...seriesOf('equalPart', 'strong'), ...seriesOf('driverPart', 'light')];
  // What comes beside the key is nothing to most, and then no part of anyone's bar.
  const own = [...seriesOf('direct', 'warm'), ...seriesOf('overheadCredit', 'grey')].filter(({ values }) =>
    values.some((value) => value !== 0),
  );
  const main = columns.findIndex(({ isMain }) => isMain);
  const change = columns.findIndex(({ id }) => id === 'change');
  return [
    {
      title: charts.shares,
      column: main,
      series: [...parts, ...own],
    },
    ...(change < 0 ? [] : [{ title: charts.change, column: change, series: seriesOf('change', 'strong') }]),
  ];
}

interface ShownColumn {
  readonly rows: readonly string[];
  readonly total: string;
}

/** Percentages are shown with so many decimals, and a driver with no more than so many. */
const DECIMALS = { percent: 2, decimal: 6 } as const;

/** A column as it is read: what stands in it sums to what stands below. */
function shownColumn({ id, kind, values, total }: DistributionColumn, locale: Locale): ShownColumn {
  const { format, texts } = locale;
  const all = (show: (value: string) => string): ShownColumn => ({
    rows: values.map((value) => (value === null ? '' : show(value))),
    total: total === null ? '' : show(total),
  });
  const parts = (decimals: number, unit: Ratio, show: (value: string) => string): ShownColumn => {
    if (total === null) return all(show);
    const exact = (value: string) => multiplyRatio(ratioFromDecimal(value), unit);
    const shown = shownParts(
      values.map((value) => (value === null ? null : exact(value))),
      exact(total),
      decimals,
    );
    return {
      rows: shown.parts.map((value) => (value === null ? '' : show(value))),
      total: show(shown.whole),
    };
  };
  switch (kind) {
    case 'text':
      return all((value) => value);
    case 'wholeNumber':
      return all((value) => format.number(value));
    case 'decimal':
      return parts(DECIMALS.decimal, ONE_RATIO, (value) => format.number(value));
    case 'percent':
      return parts(DECIMALS.percent, ratio(100n), (value) => format.percent(value, DECIMALS.percent));
    case 'amount': {
      const amounts = all((value) => format.amount(value));
      if (id !== 'perInhabitant' || total === null) return amounts;
      return { ...amounts, total: texts.mean(amounts.total) };
    }
  }
}
