import { type CellValue as ExceltsValue, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { MemorySheet, MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { columnLetters, rangeName } from '../../../src/workbook/address';
import {
  type Cell,
  cellAt,
  type CellValue,
  type ExcelTable,
  isCellError,
} from '../../../src/workbook/snapshot';
import { filledCells } from '../../support/filled-cells';

/** Saves a workbook by another writer than Fordel's own. */
export async function saveWorkbook(workbook: MemoryWorkbook, path: string): Promise<void> {
  const target = new Workbook();
  for (const sheet of workbook.sheets) fillSheet(target.addWorksheet(sheet.name), sheet);
  await target.xlsx.writeFile(path);
}

function fillSheet(target: Worksheet, sheet: MemorySheet): void {
  for (const table of sheet.tables) target.addTable(tableOf(sheet, table));
  for (const { address, cell } of filledCells(sheet)) {
    const targetCell = target.getCell(address.row, address.column);
    targetCell.value = valueOf(cell);
    if (cell.numberFormat !== undefined) targetCell.numFmt = cell.numberFormat;
  }
  for (const merge of sheet.merges) target.mergeCells(rangeName(merge));
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
  for (const column of sheet.hiddenColumns) target.getColumn(columnLetters(column)).hidden = true;
  if (sheet.hidden) target.state = 'hidden';
}

function tableOf(sheet: MemorySheet, { name, range, hasTotalRow }: ExcelTable) {
  const row = (number: number): ExceltsValue[] =>
    Array.from({ length: range.right - range.left + 1 }, (_, index) =>
      valueOf(cellAt(sheet, number, range.left + index)),
    );
  return {
    name,
    ref: rangeName({ ...range, right: range.left, bottom: range.top }),
    columns: row(range.top).map((heading) => ({ name: typeof heading === 'string' ? heading : '' })),
    totalsRow: hasTotalRow,
    rows: Array.from({ length: range.bottom - range.top - (hasTotalRow ? 1 : 0) }, (_, index) =>
      row(range.top + index + 1),
    ),
  };
}

function valueOf({ value, formula }: Cell): ExceltsValue {
  if (formula === undefined) return plainValue(value);
  return value === null
    ? { formula: formula.slice(1) }
    : { formula: formula.slice(1), result: plainValue(value) as string | number | boolean };
}

function plainValue(value: CellValue): ExceltsValue {
  return isCellError(value) ? ({ error: value.error } as ExceltsValue) : value;
}
