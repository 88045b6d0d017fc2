import type { ICellData, IRange, IWorksheetData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';

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
    this.#mutate('sheet.mutation.set-range-values', { ...of, cellValue: changedCells(before, after) });
    this.#mutate('sheet.mutation.add-worksheet-merge', { ...of, ranges: after.mergeData });
    this.#mutate('sheet.mutation.set-worksheet-col-width', {
      ...of,
      ranges: [wholeSheet(after)],
      colWidth: widthsOf(after),
    });
    this.#mutate('sheet.mutation.set-worksheet-row-height', {
      ...of,
      ranges: [wholeSheet(after)],
      rowHeight: heightsOf(after),
    });
    this.#mutate('sheet.mutation.set-frozen', { ...of, ...after.freeze });
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

function wholeSheet({ rowCount, columnCount }: IWorksheetData): IRange {
  return { startRow: 0, endRow: rowCount - 1, startColumn: 0, endColumn: columnCount - 1 };
}

function widthsOf({ columnCount, columnData, defaultColumnWidth }: IWorksheetData): Record<number, number> {
  const widths = Array.from(
    { length: columnCount },
    (_, column) => columnData[column]?.w ?? defaultColumnWidth,
  );
  return Object.fromEntries(widths.entries());
}

function heightsOf({ rowCount, rowData, defaultRowHeight }: IWorksheetData): Record<number, number> {
  const heights = Array.from({ length: rowCount }, (_, row) => rowData[row]?.h ?? defaultRowHeight);
  return Object.fromEntries(heights.entries());
}
