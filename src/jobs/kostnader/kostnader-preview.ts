import { decimalText, kronerText, ratioFromDecimal } from '../../core/money/decimal';
import { sumOre } from '../../core/money/ore';
import { multiplyRatio, ratio } from '../../core/money/ratio';
import type { Locale } from '../../locales';
import type { ChartColorName } from '../../workbook/styles';
import type { PreviewChart, PreviewTable } from '../job';
import { agreementLine } from './agreement-words';
import { distributionColumns, type DistributionColumn } from './distribution-columns';
import type { KostnaderResult } from './kostnader-result';

/** One table an agreement, with its key and check in words. */
export function kostnaderPreview(
  { period, agreements }: KostnaderResult,
  locale: Locale,
): readonly PreviewTable[] {
  const { distribution } = locale.texts.kostnader;
  return agreements.map((agreement) => {
    const { input, shares } = agreement;
    const columns = distributionColumns(agreement, locale.texts);
    const shared = sumOre(shares.shares.map((share) => share.shared));
    const totals = [
      [distribution.total, shares.total],
      [distribution.shared, shared],
    ] as const;
    return {
      title: input.name === null ? distribution.titleAll : distribution.title(input.name),
      figures: totals.map(([label, amount]) => ({ label, value: locale.format.amount(kronerText(amount)) })),
      columns: columns.map(({ heading, kind, isMain }) => ({
        label: heading,
        kind: kind === 'text' ? kind : 'number',
        isMain,
      })),
      rows: input.participants.map((_, place) =>
        columns.map((column) => shownValue(column, column.values[place]!, locale)),
      ),
      totalRow: columns.map((column, index) =>
        index === 0 ? distribution.sum : shownValue(column, column.total, locale),
      ),
      notes: [agreementLine(input, period, locale)],
      charts: chartsOf(columns, locale),
    };
  });
}

/** The same charts as on the result sheet: what the shares are made of, and who pays more or less than today. */
function chartsOf(columns: readonly DistributionColumn[], { texts }: Locale): readonly PreviewChart[] {
  const { charts } = texts.kostnader.distribution;
  const seriesOf = (id: DistributionColumn['id'], color: ChartColorName) =>
    columns
      .filter((column) => column.id === id)
      .map(({ heading, values }) => ({ label: heading, color, values: values.map(Number) }));
  const parts = [...seriesOf('equalPart', 'strong'), ...seriesOf('driverPart', 'light')];
  const shares = parts.length > 0 ? parts : seriesOf('shared', 'strong');
  const changes = seriesOf('change', 'strong');
  return [
    { title: charts.shares, series: shares },
    ...(changes.length === 0 ? [] : [{ title: charts.change, series: changes }]),
  ];
}

function shownValue({ kind }: DistributionColumn, value: string | null, { format }: Locale): string {
  if (value === null) return '';
  switch (kind) {
    case 'text':
      return value;
    case 'wholeNumber':
    case 'decimal':
      return format.number(value);
    case 'amount':
      return format.amount(value);
    case 'percent':
      return format.percent(decimalText(multiplyRatio(ratioFromDecimal(value), ratio(100n))), 2);
  }
}
