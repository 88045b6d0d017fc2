import { kostnader } from '../../src/jobs/kostnader/kostnader';
import { LOCALES } from '../../src/jobs/locales';
import type { LocaleCode } from '../../src/locales';
import type { LaidOutSheet, PlanCell } from '../../src/workbook/plan';
import type { Settings } from '../../src/workbook/host';
import { memoryHost } from './memory-workbook';
import { cellsOf } from '../hosts/plans';

type Sheets = Parameters<typeof memoryHost>[0];

/** The sheets that the job makes of sheets in memory: Fordeling and Avrunding. */
export async function sheetsOf(
  sheets: Sheets,
  settings: Settings = {},
  language: LocaleCode = 'nb',
  formulas = false,
): Promise<readonly LaidOutSheet[]> {
  const { result } = kostnader.answer(await memoryHost(sheets).read(), { settings, sheets: [] });
  const writtenAt = new Date(2026, 10, 22, 12, 3);
  return result!.report({
    locale: LOCALES[language],
    version: '0.1.0',
    formulas,
    writtenAt,
    inputHash: 'ab'.repeat(32),
  });
}

const shownIn = ({ content }: PlanCell) => {
  switch (content.kind) {
    case 'text':
      return content.text.replace(/\u00a0/g, ' ').replace(/\u2212(?=\d)/g, '-');
    case 'number':
      return content.number;
    case 'formula':
      return content.formula;
    case 'empty':
      return '';
  }
};

/** The same, of a formula what it came to. */
const calculatedIn = (cell: PlanCell) =>
  cell.content.kind === 'formula' ? cell.content.value : shownIn(cell);

/** The sheet as rows of what its cells show when they are calculated. */
export function calculatedRowsOf(plan: LaidOutSheet): readonly (readonly (string | number)[])[] {
  return rowsOf(plan, calculatedIn);
}

/** The sheet as rows of what its cells hold. */
export function rowsOf(plan: LaidOutSheet, held = shownIn): readonly (readonly (string | number)[])[] {
  const rows: (string | number)[][] = [];
  for (const cell of cellsOf(plan)) (rows[cell.row - 1] ??= [])[cell.column - 1] = held(cell);
  // Rows and cells that the sheet skips are holes in the arrays.
  const filled = (cells: readonly (string | number | undefined)[] | undefined) =>
    Array.from(cells ?? [], (value) => value ?? '');
  return Array.from(rows as readonly (readonly (string | number)[] | undefined)[], filled);
}

/** The rows of one of the sheet's tables, its heading first. */
export const tableOf = (plan: LaidOutSheet, index = 0) => {
  const { top, bottom } = plan.tables[index]!.range;
  return rowsOf(plan).slice(top - 1, bottom);
};
