import {
  BooleanNumber,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { STYLES, type StyleName } from '../../workbook/styles';
import type { MemoryCell, MemorySheet } from '../memory/memory-workbook';
import { valueOf } from './cell-data';
import { fromUniverRange } from './sheet-content';
import type { SheetRecord } from './sheet-records';

/** A sheet as it stands in Univer, with what its record keeps beside it. */
export function readSheet(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
  { mark, tables, layout }: SheetRecord,
): MemorySheet {
  const { rowData, columnData, mergeData } = sheet.getConfig();
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    mark,
    rows: readRows(injector, workbook, sheet),
    hiddenRows: hiddenLines(rowData),
    hiddenColumns: hiddenLines(columnData),
    tables,
    merges: mergeData.map(fromUniverRange),
    layout,
  };
}

function readRows(injector: Injector, workbook: Workbook, sheet: Worksheet): MemorySheet['rows'] {
  const formulas = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const sheetId = sheet.getSheetId();
  const rows = new Map<number, Map<number, MemoryCell>>();
  const put = (row: number, column: number, cell: MemoryCell): void => {
    const inRow = rows.get(row + 1) ?? new Map<number, MemoryCell>();
    rows.set(row + 1, inRow.set(column + 1, cell));
  };
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (!data) return;
    // A formula that was filled over cells is written out in the first of them alone.
    const formula =
      data.f ?? (data.si ? formulas.getFormulaStringByCell(row, column, sheetId, unitId) : null);
    const cell = memoryCell(workbook, data, formula);
    if (cell.value !== null || cell.formula !== undefined || cell.style !== undefined) put(row, column, cell);
  });
  for (const [row, cells] of entries(formulas.getArrayFormulaCellData()[unitId]?.[sheetId])) {
    for (const [column, data] of entries(cells)) {
      const here = rows.get(row + 1)?.get(column + 1);
      if (here === undefined || (here.value === null && here.formula === undefined)) {
        put(row, column, { ...here, value: valueOf(data, true) });
      }
    }
  }
  return new Map(inRisingOrder(rows).map(([row, cells]) => [row, new Map(inRisingOrder(cells))]));
}

function memoryCell(workbook: Workbook, data: ICellData, formula: Nullable<string>): MemoryCell {
  const pattern = workbook.getStyles().getStyleByCell(data)?.n?.pattern;
  const style: unknown = data.custom?.['style'];
  return {
    value: valueOf(data, Boolean(formula)),
    ...(formula ? { formula } : {}),
    ...(pattern && pattern.toLowerCase() !== 'general' ? { numberFormat: pattern } : {}),
    ...(isStyleName(style) ? { style } : {}),
  };
}

function isStyleName(name: unknown): name is StyleName {
  return typeof name === 'string' && Object.hasOwn(STYLES, name);
}

function hiddenLines(
  lines: Readonly<Record<number, { hd?: BooleanNumber } | undefined>>,
): ReadonlySet<number> {
  const hidden = entries(lines).filter(([, line]) => line.hd === BooleanNumber.TRUE);
  return new Set(hidden.map(([index]) => index + 1));
}

/** What is held by number, without the empty places. */
function entries<T>(
  held: Readonly<Record<number, T>> | null | undefined,
): readonly [number, NonNullable<T>][] {
  return Object.entries(held ?? {}).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[Number(key), value] as [number, NonNullable<T>]],
  );
}

function inRisingOrder<T>(map: ReadonlyMap<number, T>): readonly [number, T][] {
  return [...map].toSorted(([a], [b]) => a - b);
}
