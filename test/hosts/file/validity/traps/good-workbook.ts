import { plannedSheet } from '../../../../../src/workbook/plan';
import { formulaContent, sheetPlan } from '../../../plans';
import type { Parts } from '../../package-files';

/** What makes a good workbook one that Excel repairs or refuses, and words of the complaint about it. */
export type Trap = readonly [trap: string, change: Change, complaint: string];

export type Change = (parts: Parts) => Parts;

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const RESULT = sheetPlan('Fordeling', {
  rows: [
    ['Fordeling av kostnader'],
    [],
    ['Kommune', 'Andel\n(kr)', 'Merknad'],
    ['Skjervøy', 40.5, formulaContent('=IF(B4>0,"ja","nei")', 'ja')],
    ['Kåfjord', formulaContent(`=${plannedSheet('avrunding')}!A1+1`, 2), ''],
    ['Sum', formulaContent('=SUM(B4:B5)', 42.5), ''],
    ['Siste'],
  ],
  merges: [range(1, 1, 1, 3)],
  tables: [{ name: 'Fordelt', range: range(3, 1, 6, 3), hasTotalRow: true }],
  names: [{ name: 'Totalt', row: 6, column: 2 }],
  conditions: [{ range: range(4, 2, 5, 2), formula: '=$B4<0', style: 'failed' }],
  charts: [
    {
      title: 'Andeler',
      categories: range(4, 1, 5, 1),
      series: [{ name: { row: 3, column: 2 }, values: range(4, 2, 5, 2), color: 'strong' }],
      numberFormat: '#,##0',
      area: range(9, 1, 20, 3),
    },
  ],
  numberFormats: [undefined, '#,##0.00 "kr"'],
  columnWidths: [20],
});

const OTHER = sheetPlan('Avrunding', {
  rows: [[1], ['Rest'], [2]],
  tables: [{ name: 'Rester', range: range(2, 1, 3, 1), hasTotalRow: false }],
});

/** Plans that make use of all that a plan can say. */
export const GOOD_PLANS = [RESULT, OTHER];

/** The parts of the workbook that is made of them. */
export const TYPES = '[Content_Types].xml';
export const WORKBOOK = 'xl/workbook.xml';
export const SHEET = 'xl/worksheets/sheet1.xml';
export const SHEET_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
export const OTHER_SHEET = 'xl/worksheets/sheet2.xml';
export const STYLES = 'xl/styles.xml';
export const TABLE = 'xl/tables/table1.xml';
export const OTHER_TABLE = 'xl/tables/table2.xml';
export const CHART = 'xl/charts/chart1.xml';
export const DRAWING = 'xl/drawings/drawing1.xml';

/** In a part, another text in the place of one that is there. */
export function replacing(part: string, from: string | RegExp, to: string): Change {
  return (parts) => {
    const before = parts[part];
    if (typeof before !== 'string') throw new Error(`No text ${part}`);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} has no ${String(from)}: ${before}`);
    return { ...parts, [part]: after };
  };
}

export function adding(part: string, content: string | Uint8Array): Change {
  return (parts) => ({ ...parts, [part]: content });
}

export function without(part: string): Change {
  return (parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part));
}

export function allOf(...changes: readonly Change[]): Change {
  return (parts) => changes.reduce((changed, change) => change(changed), parts);
}

/** Another name for the cell that the plan names. */
export function definedName(name: string): Change {
  return replacing(WORKBOOK, 'name="Totalt"', `name="${name}"`);
}

/** A formula with so many functions in each other. */
export function nested(depth: number): string {
  return 'ABS('.repeat(depth) + '1' + ')'.repeat(depth);
}
