import { moveFormula } from '../read/shared-formula';
import { escapeXml, unescapeXml } from '../opc/xml';
import type { CellChange } from '../edit/cell-edit';
import { attributeOf, type CellText, type SheetText } from './sheet-text';

/** The formulas, as files keep them, of cells that shared that of a cell which no longer has it. */
export function ownFormulas(
  text: string,
  { groupedFormulas }: SheetText,
  changes: readonly CellChange[],
): ReadonlyMap<CellText, string> {
  const losing = new Set(changes.filter(({ keepsFormula }) => !keepsFormula).map(keyOf));
  const own = new Map<CellText, string>();
  const masters = new Map<string, { readonly cell: CellText; readonly formula: string }>();
  for (const cell of groupedFormulas) {
    const { tag, contents } = cell.formula!;
    if (attributeOf(tag, 't') !== 'shared') continue;
    const group = attributeOf(tag, 'si') ?? '';
    const formula = text.slice(contents.start, contents.end);
    const master = masters.get(group);
    if (formula !== '') masters.set(group, { cell, formula });
    else if (master !== undefined && losing.has(keyOf(master.cell))) {
      const [rows, columns] = [cell.row - master.cell.row, cell.column - master.cell.column];
      own.set(cell, escapeXml(moveFormula(unescapeXml(master.formula), rows, columns)));
    }
  }
  return own;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}
