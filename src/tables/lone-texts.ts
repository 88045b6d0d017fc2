import type { CellAddress } from '../workbook/address';
import { isInside } from '../workbook/address';
import { sameSheetName } from '../workbook/snapshot';
import { readableText } from './cell-text';
import type { FoundTable } from './found-table';

/** A text that stands alone on its row, outside the tables that are read. */
export interface LoneText {
  readonly text: string;
  readonly address: CellAddress;
}

/** The lines on the tables' sheets: titles, sentences and notes above, below and beside the tables. */
export function loneTexts(tables: readonly FoundTable[]): readonly LoneText[] {
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return [...sheets].flatMap((sheet) => {
    const ranges = tables
      .filter((table) => sameSheetName(table.sheet.name, sheet.name))
      // What stands right beside a table is a column of it without a heading.
      .map(({ range }) => ({ ...range, right: range.right + 1 }));
    const texts: LoneText[] = [];
    for (const [row, cells] of sheet.rows) {
      const outside = [...cells].filter(
        ([column, cell]) =>
          !ranges.some((range) => isInside(range, row, column)) && readableText(cell) !== '',
      );
      const [lone] = outside;
      if (lone === undefined || outside.length > 1 || typeof lone[1].value !== 'string') continue;
      texts.push({ text: readableText(lone[1]), address: { sheet: sheet.name, row, column: lone[0] } });
    }
    return texts;
  });
}
