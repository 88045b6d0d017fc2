import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { PlanCondition } from '../../workbook/plan';
import { conditionRules } from './condition-rules';

const SET_ROWS = 'sheet.mutation.set-row-data';
const SET_COLUMNS = 'sheet.mutation.set-col-data';
const ADD_CONDITION = 'sheet.mutation.add-conditional-rule';
const DELETE_CONDITION = 'sheet.mutation.delete-conditional-rule';

/** Puts whole sheets into a grid. What Fordel writes is not among what a person undoes: these are Univer's mutations, not its commands. */
export class GridWriter {
  readonly #univer: FUniver;
  readonly #workbook: FWorkbook;

  constructor(univer: FUniver, workbook: FWorkbook) {
    this.#univer = univer;
    this.#workbook = workbook;
  }

  /** As the last sheet. */
  add(sheet: IWorksheetData): void {
    this.#mutate('sheet.mutation.insert-sheet', { index: this.#workbook.getSheets().length, sheet });
  }

  /** Everything in a sheet but its name, its place and whether it is hidden. */
  replace(id: string, before: IWorksheetData, after: IWorksheetData): void {
    const of = { subUnitId: id };
    this.#mutate('sheet.mutation.remove-worksheet-merge', { ...of, ranges: before.mergeData });
    this.#mutate('sheet.mutation.set-worksheet-row-count', {
      ...of,
      rowCount: Math.max(before.rowCount, after.rowCount),
    });
    this.#mutate('sheet.mutation.set-worksheet-column-count', {
      ...of,
      columnCount: Math.max(before.columnCount, after.columnCount),
    });
    this.#mutate(SET_ROWS, { ...of, rowData: nothingFor(before.rowData) });
    this.#mutate(SET_ROWS, { ...of, rowData: after.rowData });
    this.#mutate(SET_COLUMNS, { ...of, columnData: nothingFor(before.columnData) });
    this.#mutate(SET_COLUMNS, { ...of, columnData: after.columnData });
    this.#mutate('sheet.mutation.set-range-values', { ...of, cellValue: changedCells(before, after) });
    this.#mutate('sheet.mutation.add-worksheet-merge', { ...of, ranges: after.mergeData });
    this.#mutate('sheet.mutation.set-frozen', { ...of, ...after.freeze });
  }

  /** The looks that its cells take by conditions, in place of those before. */
  setConditions(id: string, before: readonly PlanCondition[], after: readonly PlanCondition[]): void {
    const of = { subUnitId: id };
    for (const { cfId } of conditionRules(id, before)) this.#mutate(DELETE_CONDITION, { ...of, cfId });
    // Univer puts each before the others, and the first one is the one that is seen.
    for (const rule of conditionRules(id, after).toReversed()) this.#mutate(ADD_CONDITION, { ...of, rule });
  }

  #mutate(id: string, params: object): void {
    this.#univer.syncExecuteCommand(id, { unitId: this.#workbook.getId(), ...params });
  }
}

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** The new cells, and nothing where only an old one stood; what a cell no longer is must be said. */
function changedCells({ cellData: before }: IWorksheetData, { cellData: after }: IWorksheetData): Cells {
  const changed: Cells = {};
  for (const [row, cells] of Object.entries(before)) {
    changed[Number(row)] = Object.fromEntries(Object.keys(cells as object).map((column) => [column, null]));
  }
  for (const [row, cells] of Object.entries(after)) {
    const line: Record<number, Nullable<ICellData>> = { ...changed[Number(row)] };
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
      line[Number(column)] = { f: null, v: null, t: null, p: null, si: null, s: null, ...cell };
    }
    changed[Number(row)] = line;
  }
  return changed;
}

/** Rows or columns of no size of their own, and none hidden. */
function nothingFor(lines: object): Record<string, null> {
  return Object.fromEntries(Object.keys(lines).map((line) => [line, null]));
}
