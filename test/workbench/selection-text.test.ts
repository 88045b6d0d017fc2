import type { SelectionStatistics } from '../../src/hosts/grid/selection-statistics';
import { LOCALES } from '../../src/jobs/locales';
import type { LocaleCode } from '../../src/locales';
import { selectionText } from '../../src/workbench/selection-text';

const SALARIES: SelectionStatistics = {
  sum: 5466440.86,
  mean: 1093288.172,
  count: 5,
  numberFormat: '#,##0.00',
};

const told = (statistics: Partial<SelectionStatistics>, language: LocaleCode) =>
  selectionText({ ...SALARIES, ...statistics }, LOCALES[language]).replaceAll('\u00a0', ' ');

describe('Of the selected cells', () => {
  test.each<[LocaleCode, string]>([
    ['nb', 'Sum 5 466 440,86 · Snitt 1 093 288,17 · Antall 5'],
    ['nn', 'Sum 5 466 440,86 · Snitt 1 093 288,17 · Tal på celler 5'],
    ['en', 'Sum 5,466,440.86 · Average 1,093,288.17 · Count 5'],
  ])('sum, mean and count stand in the form of the language: %s', (language, text) => {
    expect(told({}, language)).toBe(text);
  });

  test.each<[string, Parameters<typeof told>[0], string]>([
    [
      'large amounts keep their digits',
      { sum: 1_234_567_890.1, mean: 0.1 },
      'Sum 1 234 567 890,10 · Snitt 0,10 · Antall 5',
    ],
    [
      'what is refunded is below nothing',
      { sum: -1234567.89, mean: -617283.946 },
      'Sum −1 234 567,89 · Snitt −617 283,95 · Antall 5',
    ],
    [
      'people and days have as many decimals as they need',
      { sum: 13081, mean: 2616.2, numberFormat: '#,##0' },
      'Sum 13 081 · Snitt 2 616,2 · Antall 5',
    ],
    [
      'sums are without what doubles leave behind them',
      { sum: 0.1 + 0.2, mean: (0.1 + 0.2) / 3, numberFormat: null },
      'Sum 0,3 · Snitt 0,1 · Antall 5',
    ],
    [
      'percentages are percentages',
      { sum: 1, mean: 0.2, numberFormat: '0.00 %' },
      'Sum 100,00 % · Snitt 20,00 % · Antall 5',
    ],
    [
      'amounts below a percentage are none',
      { sum: 1_000_000.4, mean: 500_000.2, numberFormat: '0.00 %' },
      'Sum 1 000 000,40 · Snitt 500 000,20 · Antall 5',
    ],
    ['dates have no sum', { numberFormat: 'dd.mm.yyyy' }, 'Antall 5'],
  ])('%s', (_, statistics, text) => {
    expect(told(statistics, 'nb')).toBe(text);
  });
});
