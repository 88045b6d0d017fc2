import {
  BooleanNumber,
  type ICellData,
  type Injector,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { execute } from './own-commands';
import type { CellRows, SheetContent } from './sheet-content';

/** So many cells are given to Univer at a time; then the page may draw. */
const CELLS_A_BATCH = 20_000;
/** Empty rows and columns after the content, for the user to write in. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 20;

/** A sheet for Univer to add or open. */
export function newSheet(id: string, name: string, content: SheetContent): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    ...sheetSize(content),
    cellData: content.cells,
    mergeData: [...content.merges],
    rowData: content.rows,
    columnData: content.columns,
    freeze: content.freeze,
    showGridlines: content.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

/** All that a sheet holds now, to be laid out again. */
export function contentOf(injector: Injector, workbook: Workbook, sheet: Worksheet): SheetContent {
  const { mergeData, rowData, columnData, freeze, showGridlines } = sheet.getConfig();
  const cells: CellRows = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell) (cells[row] ??= {})[column] = { ...cell };
  });
  return {
    cells,
    merges: [...mergeData],
    rows: structuredClone(rowData),
    columns: structuredClone(columnData),
    freeze: { ...freeze },
    gridlines: showGridlines === BooleanNumber.TRUE,
    conditions: [...rulesOf(injector, workbook, sheet)],
  };
}

/** Puts the content in place of what the sheet holds; after each batch of cells the page may draw. */
export function* layOutSheet(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
  content: SheetContent,
): Generator<void> {
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const run = (command: { readonly id: string }, params: object): void => {
    execute(injector, command, { ...place, ...params });
  };
  const { rowCount, columnCount } = sheetSize(content);
  const { mergeData, rowData, columnData } = sheet.getConfig();
  // All that was there goes first: a value that is still being calculated for it must find no cell that is laid out.
  if (mergeData.length > 0) run(RemoveWorksheetMergeMutation, { ranges: [...mergeData] });
  for (const { cfId } of [...rulesOf(injector, workbook, sheet)])
    run(DeleteConditionalRuleMutation, { cfId });
  const emptied = noCells(sheet);
  if (emptied !== null) run(SetRangeValuesMutation, { cellValue: emptied });
  if (sheet.getRowCount() < rowCount) run(SetWorksheetRowCountMutation, { rowCount });
  if (sheet.getColumnCount() < columnCount) run(SetWorksheetColumnCountMutation, { columnCount });
  run(SetRowDataMutation, { rowData: { ...nothingFor(rowData), ...content.rows } });
  run(SetColDataMutation, { columnData: { ...nothingFor(columnData), ...content.columns } });
  run(SetFrozenMutation, { ...content.freeze });
  run(ToggleGridlinesMutation, {
    showGridlines: content.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  for (const cellValue of batches(content.cells)) {
    run(SetRangeValuesMutation, { cellValue });
    yield;
  }
  if (content.merges.length > 0) run(AddWorksheetMergeMutation, { ranges: [...content.merges] });
  // Univer puts the newest rule first.
  for (const rule of content.conditions.toReversed()) run(AddConditionalRuleMutation, { rule });
}

function rulesOf(injector: Injector, workbook: Workbook, sheet: Worksheet) {
  const model = injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(workbook.getUnitId(), sheet.getSheetId()) ?? [];
}

function noCells(sheet: Worksheet): Record<number, Record<number, Nullable<ICellData>>> | null {
  const emptied: Record<number, Record<number, null>> = {};
  sheet.getCellMatrix().forValue((row, column) => {
    (emptied[row] ??= {})[column] = null;
  });
  return Object.keys(emptied).length === 0 ? null : emptied;
}

function nothingFor(lines: object): Record<string, null> {
  return Object.fromEntries(Object.keys(lines).map((line) => [line, null]));
}

function* batches(cells: CellRows): Generator<CellRows> {
  let batch: CellRows = {};
  let count = 0;
  for (const [row, inRow] of Object.entries(cells)) {
    batch[Number(row)] = inRow;
    count += Object.keys(inRow).length;
    if (count < CELLS_A_BATCH) continue;
    yield batch;
    batch = {};
    count = 0;
  }
  if (count > 0) yield batch;
}

function sheetSize({ cells }: SheetContent): { readonly rowCount: number; readonly columnCount: number } {
  const { endRow, endColumn } = new ObjectMatrix(cells).getDataRange();
  return {
    rowCount: Math.max(endRow + 1 + SPARE_ROWS, FEWEST_ROWS),
    columnCount: Math.max(endColumn + 1 + SPARE_COLUMNS, FEWEST_COLUMNS),
  };
}
