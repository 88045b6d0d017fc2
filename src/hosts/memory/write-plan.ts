import { type DistinctNames, placeNames } from '../../workbook/distinct-names';
import { hasDataRows, type PlanCell, type PlanContent, type SheetPlan } from '../../workbook/plan';
import type { Cell, ExcelTable } from '../../workbook/snapshot';
import type { OwnLook } from '../../workbook/styles';
import { writtenCellsOf } from '../../workbook/written-cells';
import type { MemoryCell, MemorySheet } from './memory-workbook';

/** The sheet that a plan becomes; its tables take names among those of the workbook. */
export function sheetFromPlan(plan: SheetPlan, name: string, taken: DistinctNames): MemorySheet {
  const rows = rowsOf(plan.rows);
  const looks = plan.mark === null ? new Map<number, ReadonlyMap<number, OwnLook>>() : looksIn(rows);
  return {
    name,
    hidden: false,
    mark: plan.mark,
    markedAs: plan.mark === null ? undefined : name,
    written: plan.mark === null ? undefined : writtenCellsOf(plan),
    ...(looks.size > 0 && { ownMarks: { looks, comments: [] } }),
    rows,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: namedTables(plan, taken),
    merges: plan.merges,
    layout: {
      names: plan.names,
      conditions: plan.conditions,
      charts: plan.charts,
      columnWidths: plan.columnWidths,
      rowHeights: plan.rowHeights,
      frozenRows: plan.frozenRows,
      frozenColumns: plan.frozenColumns,
      print: plan.print,
    },
  };
}

/** The sheet with the names of its cells as it gets them, where the workbook's tables have names. */
export function withPlacedNames(sheet: MemorySheet, tableNames: readonly string[]): MemorySheet {
  if (sheet.layout === null) return sheet;
  return { ...sheet, layout: { ...sheet.layout, names: placeNames(sheet.layout.names, tableNames) } };
}

/** The cells by row and column, both in rising order. */
function rowsOf(rows: Iterable<readonly PlanCell[]>): ReadonlyMap<number, ReadonlyMap<number, MemoryCell>> {
  const inRow = (cells: readonly PlanCell[]) => new Map(cells.map((cell) => [cell.column, memoryCell(cell)]));
  return new Map(Array.from(rows, (cells) => [cells[0]!.row, inRow(cells)]));
}

function looksIn(rows: MemorySheet['rows']): ReadonlyMap<number, ReadonlyMap<number, OwnLook>> {
  return new Map(
    [...rows].flatMap(([row, cells]): [number, ReadonlyMap<number, OwnLook>][] => {
      const looks = [...cells].flatMap(([column, { look }]): [number, OwnLook][] =>
        look === undefined ? [] : [[column, look]],
      );
      return looks.length === 0 ? [] : [[row, new Map(looks)]];
    }),
  );
}

function memoryCell({ content, numberFormat, style, look }: PlanCell): MemoryCell {
  return {
    ...cellContent(content),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    style,
    ...(look === undefined ? {} : { look }),
  };
}

function cellContent(content: PlanContent): Pick<Cell, 'value' | 'formula'> {
  switch (content.kind) {
    case 'text':
      return { value: content.text === '' ? null : content.text };
    case 'number':
      return { value: content.number };
    case 'formula':
      return { value: content.value, formula: content.formula };
    case 'empty':
      return { value: null };
  }
}

function namedTables(plan: SheetPlan, taken: DistinctNames): readonly ExcelTable[] {
  return plan.tables
    .filter(hasDataRows)
    .map(({ name, range, hasTotalRow }) => ({ name: taken.take(name), range, hasTotalRow }));
}
