import { type GridRange, isInside, parseRangeName } from '../../../workbook/address';
import { figure, issue, type Issue } from '../../../workbook/issue';
import type { ExcelTable } from '../../../workbook/snapshot';
import type { CellChange } from './cell-edit';
import { unkeptFunction } from '../write/future-functions';
import { attributeOf, type SheetText } from '../write/sheet-text';

/** Why cells cannot be changed alone. */
export function hazardsOf(
  changes: readonly CellChange[],
  scanned: SheetText,
  merges: readonly GridRange[],
  tables: readonly ExcelTable[],
): readonly Issue[] {
  const arrays = arraysOf(scanned);
  return changes.flatMap((change): readonly Issue[] => {
    const { sheet, row, column, cell, keepsFormula } = change;
    if (keepsFormula) return [];
    const address = { sheet, row, column };
    const isHere = (range: GridRange): boolean => isInside(range, row, column);
    const array = arrays.find(isHere);
    if (array !== undefined) {
      return [issue('edit.part-of-array', address, { place: figure.places([{ sheet, ...array }]) })];
    }
    const merge = merges.find((range) => isHere(range) && (range.top !== row || range.left !== column));
    if (merge !== undefined) {
      return [issue('edit.merged', address, { place: figure.places([{ sheet, ...merge }]) })];
    }
    const table = tables.find(({ range }) => isHere(range) && range.top === row);
    if (table !== undefined) {
      return [issue('edit.table-heading', address, { table: figure.text(table.name) })];
    }
    const name = cell.formula === undefined ? null : unkeptFunction(cell.formula);
    return name === null ? [] : [issue('edit.function', address, { name: figure.text(name) })];
  });
}

/** The ranges of several cells that one formula fills. */
function arraysOf({ groupedFormulas }: SheetText): readonly GridRange[] {
  return groupedFormulas.flatMap(({ formula }) => {
    const { tag } = formula!;
    const range = parseRangeName(attributeOf(tag, 'ref') ?? '');
    const isOne = range !== null && range.top === range.bottom && range.left === range.right;
    return attributeOf(tag, 't') === 'shared' || range === null || isOne ? [] : [range];
  });
}
