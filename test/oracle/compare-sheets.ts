import { FileHost } from '../../src/hosts/file/file-host';
import { cellAddressText } from '../../src/workbook/address';
import type { PlanCell, SheetPlan } from '../../src/workbook/plan';
import { cellAt, findSheet, isCellError, type CellValue } from '../../src/workbook/snapshot';
import { NUMBER_FORMATS } from '../../src/workbook/styles';

/**
 * A ten-thousandth of an øre, which exact shares and remainders are shown with: near the middle between two of them,
 * exact fractions and doubles may come out on either side.
 */
const SIXTH_DECIMAL = 0.000_001;
/** What a handful of operations on doubles may be off by, of their size. */
const NOISE = 2 ** -49;

/**
 * Holds a workbook's result sheets, as another program calculated them, to what the engine says each cell is.
 * @returns a line for each cell that differs.
 */
export async function compareSheets(path: string, plans: readonly SheetPlan[]): Promise<readonly string[]> {
  const host = await FileHost.open(path, { output: `${path}.unused.xlsx` });
  const snapshot = await host.read();
  return plans.flatMap((plan) => {
    const sheet = findSheet(snapshot, plan.name);
    if (sheet === undefined) return [`${plan.name} is not there`];
    return plan.cells.flatMap((cell) => {
      // Time and hash are those of a run.
      if (cell.style === 'stamp') return [];
      const found = cellAt(sheet, cell.row, cell.column).value;
      const expected = valueOf(cell);
      if (isSame(found, expected, cell)) return [];
      const place = cellAddressText({ sheet: plan.name, row: cell.row, column: cell.column });
      const formula = cellAt(sheet, cell.row, cell.column).formula ?? '';
      return [`${place}: ${show(found)} and not ${show(expected)} ${formula}`];
    });
  });
}

function valueOf({ content }: PlanCell): string | number {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'formula':
      return content.value;
    case 'empty':
      return '';
  }
}

function isSame(found: CellValue, expected: string | number, { numberFormat }: PlanCell): boolean {
  if (typeof expected === 'string') return plain(found === null ? '' : show(found)) === plain(expected);
  if (typeof found !== 'number') return false;
  const step = numberFormat === NUMBER_FORMATS.sixDecimals ? SIXTH_DECIMAL : 0;
  return Math.abs(found - expected) <= step + NOISE * Math.max(1, Math.abs(expected));
}

function show(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

/** Figures in texts have the form of the program's language, with spaces, points, commas and minus signs of its own. */
function plain(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u202f,.](?=\d)/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2212/g, '-')
    .trim();
}
