import { isInside, type GridRange } from './address';
import type { LaidOutSheet, PlanCell } from './plan';
import { cellAt, type SheetSnapshot } from './snapshot';

/** What stands where in a sheet, now or as it is planned. */
export interface SheetLayout {
  /** By row and column; figures in texts are alike, and a figure is a figure. */
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly tables: readonly LaidOutTable[];
}

export interface LaidOutTable {
  /** Its name as it was wanted, for in workbooks it may have got a number. */
  readonly key: string;
  readonly range: GridRange;
  readonly hasTotalRow: boolean;
}

export function layoutNow(sheet: SheetSnapshot): SheetLayout {
  const texts = new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      new Map([...cells.keys()].map((column) => [column, textIn(cellAt(sheet, row, column).value)])),
    ]),
  );
  return { texts, tables: tablesOf(sheet.tables) };
}

export function layoutThen(plan: LaidOutSheet): SheetLayout {
  const texts = new Map<number, ReadonlyMap<number, string>>();
  for (const cells of plan.rows) {
    const [first] = cells;
    if (first === undefined) continue;
    const ofRow = cells.flatMap((cell): [number, string][] => {
      const value = plannedValue(cell);
      return value === null ? [] : [[cell.column, textIn(value)]];
    });
    texts.set(first.row, new Map(ofRow));
  }
  return { texts, tables: tablesOf(plan.tables) };
}

/** What a planned cell will show; null for nothing. */
export function plannedValue({ content }: PlanCell): string | number | null {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'formula':
      return content.value;
  }
}

function tablesOf(tables: LaidOutSheet['tables']): SheetLayout['tables'] {
  return tables.map(({ name, range, hasTotalRow }) => ({ key: tableKey(name), range, hasTotalRow }));
}

/** A figure is a figure; texts are the same whatever figures are in them. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\d+/g, '#').trim() : '#';
}

/** What a cell is: the table it is in, its heading, and the label of its row; an empty text where nothing stands. */
export function identityOf(layout: SheetLayout, row: number, column: number): string {
  const cells = layout.texts.get(row);
  if (cells?.get(column) === undefined) return '';
  const table = layout.tables.find(({ range }) => isInside(range, row, column));
  const heading = table === undefined ? '' : (layout.texts.get(table.range.top)?.get(column) ?? '');
  const labelColumn = table?.range.left ?? Math.min(...cells.keys());
  // A line of text alone, such as a title, may say something else and be the same line.
  const label = table === undefined && column === labelColumn ? 'text' : (cells.get(labelColumn) ?? '');
  return `${table?.key ?? ''}|${heading}|${label}`;
}

/** Names of tables as they were wanted and as workbooks have them, where they may have got a number. */
export function tableKey(name: string): string {
  return name
    .replace(/[^\p{L}\p{Nd}_.]/gu, '_')
    .replace(/_\d+$/, '')
    .toLowerCase();
}
