import { decimalText, kronerText, ratioFromDecimal } from '../../core/money/decimal';
import { sumOre } from '../../core/money/ore';
import { multiplyRatio, ratio } from '../../core/money/ratio';
import type { Locale } from '../../locales';
import type { PreviewTable } from '../job';
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
      columns: columns.map(({ heading, kind }) => ({
        label: heading,
        kind: kind === 'text' ? kind : 'number',
      })),
      rows: input.participants.map((_, place) =>
        columns.map((column) => shownValue(column, column.values[place]!, locale)),
      ),
      totalRow: columns.map((column, index) =>
        index === 0 ? distribution.sum : shownValue(column, column.total, locale),
      ),
      notes: [
        agreementLine(input, period, locale),
        totals.map(([label, amount]) => `${label} ${locale.format.amount(kronerText(amount))}`).join(' · '),
      ],
    };
  });
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
