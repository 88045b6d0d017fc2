import { cellAddressText } from '../../src/workbook/address';
import type { PlanCell, SheetPlan } from '../../src/workbook/plan';
import { NUMBER_FORMATS } from '../../src/workbook/styles';
import type { Calculated, CalculatedCell } from './libreoffice';
import { cellsOf } from '../hosts/plans';

/**
 * A ten-thousandth of an øre, which exact shares and remainders are shown with: near the middle between two of them,
 * exact fractions and doubles may come out on either side.
 */
const SIXTH_DECIMAL = 0.000_001;
/** Of its size: one in the last of the 15 digits that a cell shows. */
const NOISE = 1e-14;

/**
 * The sheets without their charts and without the rows that are repeated in print: nothing is calculated in them, and
 * LibreOffice takes half its time for them.
 */
export function cellsAlone(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  return plans.map((plan) => ({ ...plan, charts: [], print: { ...plan.print, repeatRows: null } }));
}

/**
 * Holds a workbook's result sheets, as another program calculated them, to what the engine says each cell is.
 * @returns a line for each cell that differs.
 */
export async function compareSheets(
  calculated: Calculated,
  plans: readonly SheetPlan[],
): Promise<readonly string[]> {
  const told = await Promise.all(
    plans.map(async (plan) => {
      const rows = await calculated.sheet(plan.name);
      return cellsOf(plan).flatMap((cell) => {
        // Time and hash are those of a run.
        if (cell.style === 'stamp') return [];
        const found = rows[cell.row - 1]?.[cell.column - 1] ?? '';
        const expected = valueOf(cell);
        if (isSame(found, expected, cell)) return [];
        const place = cellAddressText({ sheet: plan.name, row: cell.row, column: cell.column });
        const formula = cell.content.kind === 'formula' ? cell.content.formula : '';
        return [`${place}: ${String(found)} and not ${String(expected)} ${formula}`];
      });
    }),
  );
  return told.flat();
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

function isSame(found: CalculatedCell, expected: string | number, { numberFormat }: PlanCell): boolean {
  if (typeof expected === 'string') return plain(String(found)) === plain(expected);
  if (typeof found !== 'number') return false;
  const step = numberFormat === NUMBER_FORMATS.sixDecimals ? SIXTH_DECIMAL : 0;
  return Math.abs(found - expected) <= step + NOISE * Math.max(1, Math.abs(expected));
}

/** Figures in texts have the form of the program's language, with spaces, points, commas and minus signs of its own. */
function plain(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u202f,.](?=\d)/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u2212/g, '-')
    .trim();
}
