import {
  type GridRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRangeName,
  rangeName,
} from '../../../../src/workbook/address';
import { refuse, requireUnprotected } from './fault';
import { cellToChange, fullAddress, type ModelSheet, overlap } from './model';
import { areasObject, hiddenLines, visibleAreas } from './range-areas';
import { clear, eachCell, enter, grid, shownText, shownValue, valueType } from './range-contents';
import { conditionsObject, formatObject } from './range-looks';
import { type Argument, isServerObject, serverObject, type ServerObject, textOf } from './server-object';
import type { ServerState } from './server-state';

const WHOLE_SHEET: GridRange = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

/** The thing behind a range. */
export interface ModelRange {
  readonly sheet: ModelSheet;
  readonly range: GridRange;
}

export function modelRange(argument: Argument, sheet: ModelSheet): ModelRange {
  if (isServerObject(argument)) return argument.of as ModelRange;
  const range = argument === undefined || argument === null ? WHOLE_SHEET : parseRangeName(textOf(argument));
  if (range === null) throw refuse.badArgument(`the address ${JSON.stringify(argument)}`);
  return { sheet, range };
}

/** A range by its first cell and its size, counted from 0. */
export function byIndexes(server: ServerState, sheet: ModelSheet, numbers: readonly number[]): ServerObject {
  const [row = 0, column = 0, rowCount = 1, columnCount = 1] = numbers;
  const range = { top: row + 1, left: column + 1, bottom: row + rowCount, right: column + columnCount };
  if (
    !numbers.every((number) => Number.isInteger(number) && number >= 0) ||
    rowCount < 1 ||
    columnCount < 1
  ) {
    throw refuse.badArgument(`the range ${numbers.join()}`);
  }
  return rangeObject(server, sheet, range);
}

export function rangeObject(server: ServerState, sheet: ModelSheet, range: GridRange): ServerObject {
  if (range.top < 1 || range.left < 1 || range.bottom > MAX_ROWS || range.right > MAX_COLUMNS) {
    throw refuse.badArgument('a range outside of the sheet');
  }
  const object = (other: GridRange | null): ServerObject | null =>
    other === null ? null : rangeObject(server, sheet, other);
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  return serverObject('Range', {
    isRange: true,
    of: { sheet, range } satisfies ModelRange,
    properties: {
      Address: { get: () => fullAddress(sheet, range) },
      RowIndex: { get: () => range.top - 1 },
      ColumnIndex: { get: () => range.left - 1 },
      RowCount: { get: () => rows },
      ColumnCount: { get: () => columns },
      Values: {
        get: () => {
          server.cellsRead.push({ sheet: sheet.name, range });
          return grid(sheet, range, shownValue);
        },
        set: (value) => {
          enter(server, sheet, range, value);
        },
      },
      Formulas: {
        get: () => {
          server.entriesRead.push({ sheet: sheet.name, range });
          return grid(sheet, range, (cell) => cell?.formula ?? shownValue(cell));
        },
        set: (value) => {
          enter(server, sheet, range, value);
        },
      },
      Text: { get: () => grid(sheet, range, (cell) => shownText(cell, server.model.date1904)) },
      NumberFormat: {
        get: () => grid(sheet, range, (cell) => cell?.numberFormat ?? 'General'),
        set: (value) => {
          requireUnprotected(sheet);
          eachCell(range, value, (row, column, format) => {
            const cell = cellToChange(sheet, row, column);
            if (format === 'General') delete cell.numberFormat;
            else cell.numberFormat = textOf(format);
          });
        },
      },
      ValueTypes: { get: () => grid(sheet, range, valueType) },
      RowHidden: hiddenLines(sheet, 'hiddenRows', range.top, range.bottom),
      ColumnHidden: hiddenLines(sheet, 'hiddenColumns', range.left, range.right),
    },
    children: {
      Format: () => formatObject(sheet, range),
      ConditionalFormats: () => conditionsObject(sheet, range),
    },
    methods: {
      _KeepReference: () => null,
      _ValidateArraySize: (argument) => {
        if (argument(0) !== rows || argument(1) !== columns)
          throw refuse.badArgument('the size of the values');
        return null;
      },
      GetRow: (argument) => {
        const row = range.top + Number(argument(0));
        return object({ ...range, top: row, bottom: row });
      },
      GetBoundingRect: (argument) => {
        const other = modelRange(argument(0), sheet).range;
        return object({
          top: Math.min(range.top, other.top),
          left: Math.min(range.left, other.left),
          bottom: Math.max(range.bottom, other.bottom),
          right: Math.max(range.right, other.right),
        });
      },
      GetIntersectionOrNullObject: (argument) => object(overlap(range, modelRange(argument(0), sheet).range)),
      GetSpecialCellsOrNullObject: (argument) => {
        if (argument(0) !== 'Visible') throw refuse.unknown(`special cells ${textOf(argument(0))}`);
        return areasObject(sheet, visibleAreas(sheet, range));
      },
      GetMergedAreasOrNullObject: () =>
        areasObject(
          sheet,
          sheet.merges.filter((merge) => overlap(merge, range) !== null),
        ),
      Clear: (argument) => {
        clear(server, sheet, range, textOf(argument(0)));
        return null;
      },
      Merge: () => {
        requireUnprotected(sheet);
        if (sheet.tables.some((table) => overlap(table.range, range) !== null)) {
          throw refuse.badArgument('merged cells in a table');
        }
        sheet.merges.push(range);
        return null;
      },
      Unmerge: () => {
        requireUnprotected(sheet);
        sheet.merges = sheet.merges.filter((merge) => overlap(merge, range) === null);
        return null;
      },
      Select: () => {
        if (server.model.active !== sheet)
          throw refuse.badArgument('a selection in a sheet that is not shown');
        server.model.selected = { sheet: sheet.name, range: rangeName(range) };
        return null;
      },
    },
  });
}
