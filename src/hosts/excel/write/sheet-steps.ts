import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import { DistinctNames, placeNames } from '../../../workbook/distinct-names';
import { MARK_NAME, markText, nameLists, writtenNames } from '../../../workbook/own-names';
import type { Placement } from '../../../workbook/placement';
import { DAYS_TO_1904, showsDay } from '../../../workbook/date-system';
import {
  hasDataRows,
  type PlanCell,
  type PlanName,
  type PlanTable,
  type SheetPlan,
} from '../../../workbook/plan';
import { writtenCellsOf } from '../../../workbook/written-cells';
import { rangeIn } from '../grid';
import type { Abilities } from '../requirement-sets';
import { contentSteps, formatSteps } from './cell-steps';
import { chartSteps } from './chart-steps';
import type { StandingSheet } from './look-up';
import { conditionSteps, sizeSteps, styleSteps } from './look-steps';
import { printSteps } from './print-steps';
import { keptTables, rangesBeside, type StandingTable } from './standing-tables';
import { type OwnFormula, restoringSteps } from './restored-formulas';
import { type Step, step } from './step';
import { enteredContent } from './written-cell';

/** All that is asked of one sheet, in the order in which it must be: every sheet begins before any goes on. */
export interface SheetSteps {
  /** The sheet says that it is unfinished, and what stood in it goes. */
  readonly begin: readonly Step[];
  readonly fill: readonly Step[];
  /** Formulas of the user's that a table's going took from it. */
  readonly restore: readonly Step[];
  /** The sheet no longer says that it is unfinished. */
  readonly finish: readonly Step[];
}

export interface SheetContext {
  readonly placement: Placement;
  /** The sheet that is written anew; null for a new one. */
  readonly earlier: StandingSheet | null;
  /** What the sheet says in its first cell while it is unfinished. */
  readonly unfinishedText: string;
  readonly date1904: boolean;
  readonly abilities: Abilities;
  readonly tables: readonly PlanTable[];
  readonly names: readonly PlanName[];
  /** The user's, on other sheets, that may name columns of its tables. */
  readonly ownFormulas: readonly OwnFormula[];
}

/** Names for the tables and cells of the plans, where those of all other sheets are taken. */
export function namePlans(
  placements: readonly Placement[],
  taken: readonly string[],
  otherNamesOf: (placement: Placement) => readonly string[],
): readonly Pick<SheetContext, 'tables' | 'names'>[] {
  const distinct = new DistinctNames(taken);
  const tables = placements.map(({ plan }) =>
    plan.tables.filter(hasDataRows).map((table) => ({ ...table, name: distinct.take(table.name) })),
  );
  const tableNames = [...taken, ...tables.flat().map(({ name }) => name)];
  return placements.map((placement, index) => ({
    tables: tables[index]!,
    names: placeNames(placement.plan.names, [...tableNames, ...otherNamesOf(placement)]),
  }));
}

/** A day by its number in a workbook that counts from 1904. */
function countedFrom1904(cell: PlanCell): PlanCell {
  const { content, numberFormat } = cell;
  if (content.kind !== 'number' || !showsDay(numberFormat)) return cell;
  return { ...cell, content: { ...content, number: content.number - DAYS_TO_1904 } };
}

/** Prepares a sheet: the whole plan is looked at before anything is asked for. */
export function sheetSteps(context: SheetContext): SheetSteps {
  const { placement, earlier, unfinishedText, date1904, abilities, tables, names, ownFormulas } = context;
  const { plan } = placement;
  const planned = [...plan.rows].flat();
  const cells = date1904 ? planned.map(countedFrom1904) : planned;
  const kept = keptTables(earlier?.standingTables ?? [], tables, cells, abilities.resizesTables);
  const mark =
    plan.mark === null ? [] : markSteps(markText(plan.mark, placement.sheet), placement.sheet, earlier);
  return {
    // By its mark the next run knows a sheet with which this one came no further.
    begin: [...mark, noteStep(unfinishedText), ...(earlier === null ? [] : clearingSteps(earlier, kept))],
    fill: [
      ...tables
        .toSorted((a, b) => a.range.top - b.range.top)
        .map((table) => tableStep(table, kept.get(table.name))),
      ...contentSteps(cells, tables),
      ...formatSteps(cells),
      ...styleSteps(cells),
      ...sizeSteps(plan),
      ...plan.merges.map((range) =>
        step(2, (sheet) => {
          rangeIn(sheet, range).merge(false);
        }),
      ),
      ...conditionSteps(plan.conditions),
      ...nameSteps(names, plan),
      ...chartSteps(plan.charts, cells),
      viewStep(plan),
      ...printSteps(plan),
    ],
    restore: restoringSteps(
      ownFormulas,
      tables.filter(({ name }) => !kept.has(name) && earlier?.tables.includes(name) === true),
      cells,
    ),
    finish: [finishStep(cells)],
  };
}

/** In the first cell, so that one who opens the sheet sees it. */
function noteStep(text: string): Step {
  return step(2, (sheet) => {
    sheet.getRange('A1').values = [[text]];
  });
}

function finishStep(cells: readonly PlanCell[]): Step {
  const first = cells.find(({ row, column }) => row === 1 && column === 1);
  const entered = first === undefined ? '' : enteredContent(first.content);
  return step(3, (sheet) => {
    sheet.getRange('A1').formulas = [[entered]];
  });
}

/** A sheet that a person renamed, and one that an older Fordel marked, get a mark that fits. */
function markSteps(text: string, sheetName: string, earlier: StandingSheet | null): readonly Step[] {
  if (earlier?.markedAs === sheetName) return [];
  const isReplaced = earlier !== null;
  return [
    step(isReplaced ? 4 : 3, (sheet) => {
      if (isReplaced) sheet.names.getItem(MARK_NAME).formula = `=${text}`;
      else sheet.names.add(MARK_NAME, `=${text}`).visible = false;
    }),
  ];
}

/** The sheet as a new one, but for its place, its mark, the note in its first cell, and what others drew and named there. */
function clearingSteps(
  { tables, ownCharts, ownNames, hasFilter }: StandingSheet,
  kept: ReadonlyMap<string, StandingTable>,
): readonly Step[] {
  const headings = [...kept.values()].map(({ range }) => ({ ...range, bottom: range.top }));
  return [
    ...tables.map((name) =>
      step(4, (sheet) => {
        const table = sheet.tables.getItem(name);
        table.clearFilters();
        if (!kept.has(name)) table.convertToRange();
      }),
    ),
    ...ownCharts.map((name) =>
      step(2, (sheet) => {
        sheet.charts.getItem(name).delete();
      }),
    ),
    ...ownNames.map((name) =>
      step(2, (sheet) => {
        sheet.names.getItem(name).delete();
      }),
    ),
    step(16 + 3 * headings.length, (sheet) => {
      if (hasFilter) sheet.autoFilter.remove();
      const all = sheet.getRange();
      all.rowHidden = false;
      all.columnHidden = false;
      all.unmerge();
      all.conditionalFormats.clearAll();
      all.clear('Formats');
      for (const range of rangesBeside(headings, WHOLE_SHEET)) rangeIn(sheet, range).clear('Contents');
      all.format.useStandardWidth = true;
      all.format.useStandardHeight = true;
      sheet.freezePanes.unfreeze();
      sheet.horizontalPageBreaks.removePageBreaks();
    }),
  ];
}

const WHOLE_SHEET = { rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Before the contents: a total row takes the row below the table, which must be empty then. */
function tableStep({ name, range, hasTotalRow }: PlanTable, kept: StandingTable | undefined): Step {
  return step(8, (sheet) => {
    const withoutTotals = { ...range, bottom: range.bottom - (hasTotalRow ? 1 : 0) };
    const table =
      kept === undefined
        ? sheet.tables.add(rangeIn(sheet, withoutTotals), true)
        : sheet.tables.getItem(kept.name);
    if (kept === undefined) table.name = name;
    else if (kept.range.bottom !== range.bottom) table.resize(rangeIn(sheet, range));
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = false;
    if (hasTotalRow && kept === undefined) table.showTotals = true;
  });
}

function nameSteps(names: readonly PlanName[], plan: SheetPlan): readonly Step[] {
  const cells = names.map(({ name, row, column }) =>
    step(3, (sheet) => {
      sheet.names.add(name, rangeIn(sheet, { top: row, bottom: row, left: column, right: column }));
    }),
  );
  if (plan.mark === null) return cells;
  const hidden = (all: Iterable<readonly [string, string]>) =>
    [...all].map(([name, text]) =>
      step(3, (sheet) => {
        sheet.names.add(name, `=${text}`).visible = false;
      }),
    );
  // Listed first: a run that begins anew between two requests must know the names that are there as its own.
  return [...hidden(nameLists(names)), ...cells, ...hidden(writtenNames(writtenCellsOf(plan)))];
}

function viewStep({ mark, frozenRows, frozenColumns }: SheetPlan): Step {
  return step(5, (sheet) => {
    if (mark !== null) sheet.showGridlines = false;
    if (frozenRows > 0 && frozenColumns > 0) {
      sheet.freezePanes.freezeAt(
        rangeIn(sheet, { top: 1, left: 1, bottom: frozenRows, right: frozenColumns }),
      );
    } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
  });
}
