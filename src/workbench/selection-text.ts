import type { SelectionStatistics } from '../hosts/grid/selection-statistics';
import type { Locale } from '../locales';
import { isDateFormat, isPercentFormat } from '../workbook/snapshot';

/** More digits than this no spreadsheet holds. */
const DIGITS = 15;
/** Of a mean, which seldom comes out. */
const MOST_DECIMALS = 6;

/** Cells of more than this, on the average, are not percentages all of them: 1000 %. */
const MOST_OF_PERCENTAGES = 10;

/** `Sum 5 466 440,86 · Snitt 1 093 288,17 · Antall 5`, each in the reader's form and that of the first cell. */
export function selectionText(statistics: SelectionStatistics, { texts, format }: Locale): string {
  const { sum, mean, count } = statistics;
  const { selection } = texts.workbench;
  const shown = formOf(statistics, format);
  const counted = selection.count(format.number(String(count)));
  // The sum of days is no day.
  if (isDateFormat(statistics.numberFormat ?? undefined)) return counted;
  return [selection.sum(shown(sum)), selection.mean(shown(mean)), counted].join(' · ');
}

function formOf(
  { numberFormat, mean }: SelectionStatistics,
  format: Locale['format'],
): (value: number) => string {
  const pattern = numberFormat ?? undefined;
  const decimals = /\.(0+)/.exec(pattern ?? '')?.[1]?.length ?? 0;
  if (isPercentFormat(pattern) && Math.abs(mean) <= MOST_OF_PERCENTAGES) {
    return (value) => format.percent(plain(value * 100, decimals), decimals);
  }
  if (decimals === 2) return (value) => format.amount(plain(value, 2));
  return (value) => format.number(plain(value, MOST_DECIMALS));
}

/** As a plain decimal: sums of doubles are off behind their fifteenth digit. */
function plain(value: number, decimals: number): string {
  return Number(value.toPrecision(DIGITS)).toFixed(decimals);
}
