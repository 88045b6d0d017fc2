import type { PreviewColumn, PreviewTable } from '../jobs/job';

type TextTable = Pick<PreviewTable, 'rows' | 'totalRow'> & {
  readonly columns: readonly Pick<PreviewColumn, 'label' | 'kind'>[];
};

const segmenter = new Intl.Segmenter('nb');

/** A table for a terminal: texts to the left, numbers to the right, a rule under the heading and over the total. */
export function textTable({ columns, rows, totalRow }: TextTable): string {
  const headings = columns.map(({ label }) => label);
  const all = totalRow === null ? [headings, ...rows] : [headings, ...rows, totalRow];
  const widths = columns.map((_, index) => Math.max(...all.map((cells) => lengthOf(cells[index]!))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const padding = ' '.repeat(widths[index]! - lengthOf(cell));
        return columns[index]!.kind === 'text' ? cell + padding : padding + cell;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const body = [line(headings), rule, ...rows.map(line)];
  return [...body, ...(totalRow === null ? [] : [rule, line(totalRow)])].join('\n');
}

/** Letters as a person counts them: a letter with its accent is one. */
function lengthOf(text: string): number {
  return [...segmenter.segment(text)].length;
}
