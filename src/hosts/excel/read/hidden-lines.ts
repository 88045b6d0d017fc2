import { MAX_COLUMNS, parseRangeName, type GridRange } from '../../../workbook/address';
import type { Session } from '../connection';
import { rangeIn } from '../grid';

/** A sheet with something hidden, down to the row that anything is in. */
export interface PartlyHidden {
  readonly sheet: Excel.Worksheet;
  readonly lastRow: number;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

interface Question extends PartlyHidden {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds the hidden rows and columns by the rectangles of what can be seen, in one answer. Where Excel names fewer
 * rectangles than it counts, half of the rows are asked for at a time.
 */
export async function findHiddenLines(session: Session, sheets: readonly PartlyHidden[]): Promise<void> {
  let questions: readonly Question[] = sheets.map((sheet) => ({ ...sheet, top: 1, bottom: sheet.lastRow }));
  while (questions.length > 0) {
    const asked = questions.map((question) => {
      const { sheet, top, bottom } = question;
      const rows = rangeIn(sheet, { top, bottom, left: 1, right: MAX_COLUMNS });
      const seen = rows.getSpecialCellsOrNullObject('Visible');
      seen.load('address,areaCount');
      return { question, seen };
    });
    await session.sync();
    questions = asked.flatMap(({ question, seen }) => {
      const areas = seen.isNullObject ? [] : areasOf(seen.address);
      if (!seen.isNullObject && areas.length < seen.areaCount && question.top < question.bottom)
        return halves(question);
      keepHidden(question, areas);
      return [];
    });
  }
}

/** The rectangles of an address such as `Ark1!A1:B4,Ark1!D1:D4`, by rows and columns alone where they are whole. */
export function areasOf(address: string): readonly GridRange[] {
  return [...address.matchAll(/(?:^|,) ?(?:'(?:[^']|'')*'(?!')|[^',!]*)!([^,]+)/g)].flatMap(
    ([, area]) => areaOf(area!) ?? [],
  );
}

function areaOf(area: string): GridRange | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(area.trim());
  if (rows === null) return parseRangeName(area);
  return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAX_COLUMNS };
}

function halves(question: Question): readonly Question[] {
  const middle = Math.floor((question.top + question.bottom) / 2);
  return [
    { ...question, bottom: middle },
    { ...question, top: middle + 1 },
  ];
}

function keepHidden({ top, bottom, hiddenRows, hiddenColumns }: Question, areas: readonly GridRange[]): void {
  const rows = new Set(areas.flatMap((area) => between(area.top, area.bottom)));
  const spans = new Map(areas.map(({ left, right }) => [`${left}:${right}`, [left, right] as const]));
  const columns = new Set([...spans.values()].flatMap(([left, right]) => between(left, right)));
  for (const row of between(top, bottom)) if (!rows.has(row)) hiddenRows.add(row);
  if (areas.length === 0) return; // no row can be seen, which says nothing of the columns
  for (const column of between(1, MAX_COLUMNS)) if (!columns.has(column)) hiddenColumns.add(column);
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
