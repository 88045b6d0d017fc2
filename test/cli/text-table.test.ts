import { textTable } from '../../src/cli/text-table';
import { LOCALES } from '../../src/locales';

const columns = [
  { label: 'Deltaker', kind: 'text' },
  { label: 'Sum', kind: 'amount' },
] as const;

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => [`Kommune ${String(index + 1)}`, String(index + 1)]);

const linesOf = (count: number, language: 'nb' | 'nn' | 'en' = 'nb') =>
  textTable({ columns, rows: rowsOf(count), totalRow: ['Sum', 'all'] }, LOCALES[language])
    .replace(/\u00a0/g, ' ')
    .split('\n');

describe('A table on the terminal', () => {
  test('of 100 rows is shown whole', () => {
    expect(linesOf(100)).toHaveLength(100 + 4);
  });

  test('of more rows is shown by its first and last, and says how many there are', () => {
    const lines = linesOf(10_000);
    expect(lines[2]).toBe('Kommune 1          1');
    expect(lines.slice(51, 54)).toEqual([
      'Kommune 50        50',
      '… 9 940 rader til; arbeidsboken har alle 10 000',
      'Kommune 9991    9991',
    ]);
    expect(lines.slice(-3)).toEqual(['Kommune 10000  10000', '─────────────  ─────', 'Sum              all']);
  });

  test.each([
    ['nn', '… 41 rader til; arbeidsboka har alle 101'],
    ['en', '… 41 more rows; the workbook has all 101'],
  ] as const)('says so in %s, too', (language, said) => {
    expect(linesOf(101, language)).toContain(said);
  });

  test('counts letters as a person does: one with its accent is one', () => {
    const lines = textTable(
      {
        columns,
        rows: [
          ['A\u030As', '1'],
          ['Ås', '2'],
        ],
        totalRow: null,
      },
      LOCALES.nb,
    ).split('\n');
    expect(lines.slice(2)).toEqual(['A\u030As          1', 'Ås          2']);
  });
});
