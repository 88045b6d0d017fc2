import type { PreviewColumn, PreviewTable } from '../jobs/job';
import type { Locale } from '../locales';

type TextTable = Pick<PreviewTable, 'rows' | 'totalRow'> & {
  readonly columns: readonly Pick<PreviewColumn, 'label' | 'kind'>[];
};

/** A longer table than this is shown by its first and last rows: a person looks at these, and the workbook has them all. */
const LONGEST = 100;
const FIRST = 50;
const LAST = 10;

const segmenter = new Intl.Segmenter('nb');

/**
 * A table for a terminal: texts to the left, numbers to the right, a rule under the heading and over the total. One line
 * says how many rows are left out of a long one.
 */
export function textTable({ columns, rows, totalRow }: TextTable, { texts, format }: Locale): string {
  const headings = columns.map(({ label }) => label);
  const isLong = rows.length > LONGEST;
  const first = isLong ? rows.slice(0, FIRST) : rows;
  const last = isLong ? rows.slice(-LAST) : [];
  const shown = [headings, ...first, ...last, ...(totalRow === null ? [] : [totalRow])];
  const widths = columns.map((_, index) => Math.max(...shown.map((cells) => lengthOf(cells[index]!))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const padding = ' '.repeat(widths[index]! - lengthOf(cell));
        return columns[index]!.kind === 'text' ? cell + padding : padding + cell;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const count = (of: number) => format.number(String(of));
  const between = isLong
    ? [texts.cli.rowsLeftOut(count(rows.length - FIRST - LAST), count(rows.length))]
    : [];
  const body = [line(headings), rule, ...first.map(line), ...between, ...last.map(line)];
  return [...body, ...(totalRow === null ? [] : [rule, line(totalRow)])].join('\n');
}

/** Letters as a person counts them: a letter with its accent is one. */
function lengthOf(text: string): number {
  return [...segmenter.segment(text)].length;
}
