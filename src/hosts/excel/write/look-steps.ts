import type { GridRange } from '../../../workbook/address';
import type { PlanCell, PlanCondition, SheetPlan } from '../../../workbook/plan';
import { columnPoints } from '../../../workbook/print-scale';
import {
  type BorderLine,
  type CellStyle,
  CONDITION_STYLES,
  FONT_NAME,
  FONT_SIZE,
  styleWith,
} from '../../../workbook/styles';
import { rangeIn } from '../grid';
import { rectanglesOf } from './rectangles';
import { type Step, step } from './step';

/** Excel's highest row, in points. */
const HIGHEST_ROW = 409;
const CALLS_OF_STYLE = 12;

/** The looks of cells, in the order of rows and columns. */
export function styleSteps(cells: readonly PlanCell[]): readonly Step[] {
  return rectanglesOf(cells, ({ style, look }) => styleWith(style, look)).map(({ range, of: style }) =>
    step(CALLS_OF_STYLE, (sheet) => {
      applyStyle(rangeIn(sheet, range), range, style);
    }),
  );
}

/** Widths of columns and heights of rows, those beside each other that are equal at once. */
export function sizeSteps({ columnWidths, rowHeights }: SheetPlan): readonly Step[] {
  const columns = runsOf(columnWidths.map((width, index) => [index + 1, width]));
  const rows = runsOf([...rowHeights].sort(([a], [b]) => a - b));
  return [
    ...columns.map(({ first, last, size }) =>
      step(3, (sheet) => {
        const range = rangeIn(sheet, { top: 1, bottom: 1, left: first, right: last });
        range.format.columnWidth = columnPoints(size);
      }),
    ),
    ...rows.map(({ first, last, size }) =>
      step(3, (sheet) => {
        const range = rangeIn(sheet, { top: first, bottom: last, left: 1, right: 1 });
        range.format.rowHeight = Math.min(size, HIGHEST_ROW);
      }),
    ),
  ];
}

/** What is added last goes before the others in Excel: so the first one is added last. */
export function conditionSteps(conditions: readonly PlanCondition[]): readonly Step[] {
  return conditions.toReversed().map(({ range, formula, style }) =>
    step(8, (sheet) => {
      const { custom } = rangeIn(sheet, range).conditionalFormats.add('Custom');
      const look: Pick<CellStyle, 'bold' | 'color' | 'fill'> = CONDITION_STYLES[style];
      custom.rule.formula = formula;
      if (look.bold !== undefined) custom.format.font.bold = look.bold;
      if (look.color !== undefined) custom.format.font.color = `#${look.color}`;
      if (look.fill !== undefined) custom.format.fill.color = `#${look.fill}`;
    }),
  );
}

function applyStyle({ format }: Excel.Range, range: GridRange, style: CellStyle): void {
  const { font } = format;
  font.name = FONT_NAME;
  font.size = style.size ?? FONT_SIZE;
  if (style.bold === true) font.bold = true;
  if (style.italic === true) font.italic = true;
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.align !== undefined) format.horizontalAlignment = style.align === 'left' ? 'Left' : 'Right';
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.verticalAlign !== undefined)
    format.verticalAlignment = style.verticalAlign === 'top' ? 'Top' : 'Center';
  if (style.wrap === true) format.wrapText = true;
  if (style.borderTop !== undefined) applyBorder(format, 'EdgeTop', style.borderTop);
  if (style.borderBottom === undefined) return;
  applyBorder(format, 'EdgeBottom', style.borderBottom);
  if (range.bottom > range.top) applyBorder(format, 'InsideHorizontal', style.borderBottom);
}

function applyBorder(
  format: Excel.RangeFormat,
  side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  { weight, color }: BorderLine,
): void {
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = weight === 'thin' ? 'Thin' : 'Medium';
  border.color = `#${color}`;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

function runsOf(sizes: readonly (readonly [number: number, size: number])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [number, size] of sizes) {
    const before = runs.at(-1);
    if (before?.last === number - 1 && before.size === size)
      runs[runs.length - 1] = { ...before, last: number };
    else runs.push({ first: number, last: number, size });
  }
  return runs;
}
