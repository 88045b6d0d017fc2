import type { LaidOutSheet, PlanCell, PlanContent, SheetPlan } from '../../src/workbook/plan';

/** A text, a number, or any content; null leaves the cell out. */
export type ContentInput = string | number | PlanContent | null;

export interface PlanInput extends Partial<Omit<SheetPlan, 'rows' | 'name'>> {
  readonly rows?: readonly (readonly ContentInput[])[];
  /** By column, from the first. */
  readonly numberFormats?: readonly (string | undefined)[];
}

/** A plan from rows of contents from A1; the mark is `kostnader/<name>` unless given. */
export function sheetPlan(
  name: string,
  { rows = [], numberFormats = [], ...rest }: PlanInput = {},
): SheetPlan {
  return {
    mark: { job: 'kostnader', sheet: name.toLowerCase() },
    name,
    rows: rows
      .map((contents, row) =>
        contents.flatMap((content, column): PlanCell[] => {
          if (content === null) return [];
          const numberFormat = numberFormats[column];
          return [
            {
              row: row + 1,
              column: column + 1,
              content: planContent(content),
              style: 'text',
              ...(numberFormat === undefined ? {} : { numberFormat }),
            },
          ];
        }),
      )
      .filter((cells) => cells.length > 0),
    tables: [],
    names: [],
    conditions: [],
    charts: [],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    print: { repeatRows: null, onOnePage: false, pageBreaks: [], footer: '' },
    inputs: [],
    ...rest,
  };
}

/** All cells of a sheet, row by row. */
export function cellsOf({ rows }: LaidOutSheet): readonly PlanCell[] {
  return [...rows].flat();
}

export function formulaContent(formula: `=${string}`, value: string | number): PlanContent {
  return { kind: 'formula', formula, value };
}

/** A plan that breaks while it is being written. */
export function brokenPlan(name: string): SheetPlan {
  return {
    ...sheetPlan(name),
    get merges(): never {
      throw new Error('broken plan');
    },
  };
}

function planContent(content: Exclude<ContentInput, null>): PlanContent {
  if (typeof content === 'string') return { kind: 'text', text: content };
  if (typeof content === 'number') return { kind: 'number', number: content };
  return content;
}
