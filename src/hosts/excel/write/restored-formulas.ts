import type { PlanCell, PlanTable } from '../../../workbook/plan';
import type { ReadSheet } from '../read/read-workbook';
import { type Step, step } from './step';

/** A formula of the user's, with its cell. */
export interface OwnFormula {
  /** Of its sheet. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The user's formulas that may name a table's columns, as they were read. */
export function formulasByColumn(read: readonly ReadSheet[]): readonly OwnFormula[] {
  return read.flatMap(({ id, entered }) =>
    [...entered].flatMap(([row, entries]) =>
      entries.flatMap((entry, column): readonly OwnFormula[] =>
        typeof entry === 'string' && entry.startsWith('=') && entry.includes('[')
          ? [{ id, row, column, formula: entry }]
          : [],
      ),
    ),
  );
}

/**
 * Enters formulas again that name columns of tables which were made anew: Excel has put cells in their place when the
 * earlier table went, and these may be others' by now. One that names a column which is no longer there is left.
 * @param remade the tables, with the headings that they have now among the cells.
 */
export function restoringSteps(
  own: readonly OwnFormula[],
  remade: readonly PlanTable[],
  cells: readonly PlanCell[],
): readonly Step[] {
  return remade.flatMap(({ name, range }) => {
    const headings = new Set(
      cells.flatMap(({ row, column, content }) =>
        row === range.top && column >= range.left && column <= range.right && content.kind === 'text'
          ? [content.text.toLowerCase()]
          : [],
      ),
    );
    return own
      .filter(({ formula }) => {
        const columns = columnsNamed(formula, name);
        return columns.length > 0 && columns.every((each) => headings.has(each.toLowerCase()));
      })
      .map(({ id, row, column, formula }) =>
        step(3, (sheet) => {
          const cell = sheet.context.workbook.worksheets
            .getItem(id)
            .getRangeByIndexes(row - 1, column - 1, 1, 1);
          cell.formulas = [[formula]];
        }),
      );
  });
}

/** The columns of a table that a formula names; what is of the whole table, as `#Totals`, is no column. */
function columnsNamed(formula: string, table: string): readonly string[] {
  const begins = `${table.toLowerCase()}[`;
  const lowered = formula.toLowerCase();
  const columns: string[] = [];
  for (let at = lowered.indexOf(begins); at >= 0; at = lowered.indexOf(begins, at + 1)) {
    if (/[\p{L}\p{N}_.]/u.test(formula.charAt(at - 1))) continue;
    const inside = formula.slice(at + table.length, endOfBrackets(formula, at + table.length));
    for (const part of inside.split(/[[\],]/)) {
      const column = part.replace(/^@/, '').trim();
      if (column !== '' && !column.startsWith('#') && column !== ':') columns.push(column);
    }
  }
  return columns;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula.charAt(at) === '[') depth++;
    else if (formula.charAt(at) === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
