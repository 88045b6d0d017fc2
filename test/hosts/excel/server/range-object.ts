import {
  type GridRange,
  isInside,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRangeName,
  rangeName,
} from '../../../../src/workbook/address';
import { isCellError } from '../../../../src/workbook/snapshot';
import { entered } from './entered-text';
import type { ServerState } from './server-state';
import { refuse } from './fault';
import { fillHeading, requireKnownSheets } from './formula-rules';
import { cellToChange, fullAddress, type ModelCell, type ModelSheet, overlap } from './model';
import {
  type Argument,
  bag,
  isServerObject,
  serverObject,
  type ServerObject,
  type Wire,
  textOf,
} from './server-object';

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

function requireUnprotected(sheet: ModelSheet): void {
  if (sheet.isProtected) throw refuse.isProtected(sheet.name);
}

/** Null where some are hidden and some are not. */
function hiddenLines(sheet: ModelSheet, lines: 'hiddenRows' | 'hiddenColumns', first: number, last: number) {
  return {
    get: (): Wire => {
      const hidden = [...sheet[lines]].filter((line) => line >= first && line <= last).length;
      if (hidden === 0) return false;
      return hidden === last - first + 1 ? true : null;
    },
    set: (value: Wire): void => {
      requireUnprotected(sheet);
      if (value !== false) throw refuse.unknown('how to hide rows and columns');
      sheet[lines] = new Set([...sheet[lines]].filter((line) => line < first || line > last));
    },
  };
}

function grid(sheet: ModelSheet, range: GridRange, of: (cell: ModelCell | undefined) => Wire): Wire {
  const columns = range.right - range.left + 1;
  return Array.from({ length: range.bottom - range.top + 1 }, (_, rowIndex) => {
    const cells = sheet.rows.get(range.top + rowIndex);
    return Array.from({ length: columns }, (__, columnIndex) => of(cells?.get(range.left + columnIndex)));
  });
}

function shownValue(cell: ModelCell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  return isCellError(value) ? value.error : value;
}

function valueType(cell: ModelCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Excel takes a value for every cell, or one for all; null leaves a cell as it is. */
function eachCell(
  { top, left, bottom, right }: GridRange,
  value: Wire,
  change: (row: number, column: number, value: string | number | boolean) => void,
): void {
  const rows = Array.isArray(value) ? (value as readonly Wire[]) : null;
  const columns = right - left + 1;
  const fits = rows?.every((row) => Array.isArray(row) && row.length === columns) ?? true;
  if (!fits || (rows !== null && rows.length !== bottom - top + 1)) {
    throw refuse.badArgument('The number of rows or columns in the input array does not match the range.');
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const each = rows === null ? value : (rows[row - top] as readonly Wire[])[column - left];
      if (each === null || each === undefined) continue;
      if (typeof each === 'object') throw refuse.badArgument('a value that is none');
      change(row, column, each);
    }
  }
}

function enter(server: ServerState, sheet: ModelSheet, range: GridRange, value: Wire): void {
  requireUnprotected(sheet);
  eachCell(range, value, (row, column, content) => {
    const { value: made, formula } = entered(content);
    if (formula !== undefined) requireKnownSheets(server.model, formula);
    const covering = sheet.merges.find((merge) => isInside(merge, row, column));
    if (covering !== undefined && (covering.top !== row || covering.left !== column)) return;
    const cell = cellToChange(sheet, row, column);
    cell.value = made;
    if (formula === undefined) delete cell.formula;
    else cell.formula = formula;
    fillHeading(sheet, row, column);
    if (made === null && formula === undefined && cell.numberFormat === undefined)
      removeCell(sheet, row, column);
  });
  server.tellChange(sheet, range);
}

function clear(server: ServerState, sheet: ModelSheet, range: GridRange, what: string): void {
  requireUnprotected(sheet);
  if (what !== 'Contents' && what !== 'Formats') throw refuse.unknown(`how to clear ${what}`);
  if (what === 'Formats') sheet.looks = sheet.looks.filter((look) => overlap(look.range, range) === null);
  for (const [row, cells] of sheet.rows) {
    if (row < range.top || row > range.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < range.left || column > range.right) continue;
      if (what === 'Formats') delete cell.numberFormat;
      else {
        cell.value = null;
        delete cell.formula;
        fillHeading(sheet, row, column);
      }
      const isEmpty = cell.value === null && cell.formula === undefined && cell.numberFormat === undefined;
      if (isEmpty) removeCell(sheet, row, column);
    }
  }
  server.tellChange(sheet, range);
}

function removeCell({ rows }: ModelSheet, row: number, column: number): void {
  const cells = rows.get(row);
  cells?.delete(column);
  if (cells?.size === 0) rows.delete(row);
}

/** The rectangles of rows and columns that can be seen. */
function visibleAreas(sheet: ModelSheet, range: GridRange): readonly GridRange[] {
  const rows = runsOfVisible(range.top, range.bottom, sheet.hiddenRows);
  const columns = runsOfVisible(range.left, range.right, sheet.hiddenColumns);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

function runsOfVisible(
  first: number,
  last: number,
  hidden: ReadonlySet<number>,
): readonly [number, number][] {
  const ends = [...hidden].filter((line) => line >= first && line <= last).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  let start = first;
  for (const line of [...ends, last + 1]) {
    if (line > start) runs.push([start, line - 1]);
    start = line + 1;
  }
  return runs;
}

function areasObject(sheet: ModelSheet, areas: readonly GridRange[]): ServerObject | null {
  if (areas.length === 0) return null;
  return serverObject('RangeAreas', {
    isRange: true,
    properties: {
      Address: { get: () => areas.map((area) => fullAddress(sheet, area)).join(',') },
      AreaCount: { get: () => areas.length },
    },
    methods: { _KeepReference: () => null },
  });
}

/** What is said of the look of cells is noted, for tests to ask. */
function formatObject(sheet: ModelSheet, range: GridRange): ServerObject {
  const noting = (path: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          set: (value: Wire): void => {
            requireUnprotected(sheet);
            sheet.looks.push({ range, property: path + name, value });
          },
        },
      ]),
    );
  return serverObject('RangeFormat', {
    properties: noting('', [
      'ColumnWidth',
      'RowHeight',
      'HorizontalAlignment',
      'VerticalAlignment',
      'WrapText',
      'IndentLevel',
      'UseStandardWidth',
      'UseStandardHeight',
    ]),
    children: {
      Font: () =>
        serverObject('RangeFont', {
          properties: noting('Font.', ['Name', 'Size', 'Bold', 'Italic', 'Color']),
        }),
      Fill: () => serverObject('RangeFill', { properties: noting('Fill.', ['Color']) }),
      Borders: () =>
        serverObject('RangeBorderCollection', {
          item: (side) => {
            if (side === 'InsideHorizontal' && range.top === range.bottom) {
              throw refuse.badArgument('a line between the rows of one row');
            }
            const names = ['Style', 'Weight', 'Color'];
            return serverObject('RangeBorder', { properties: noting(`${textOf(side)}.`, names) });
          },
        }),
    },
  });
}

function conditionsObject(sheet: ModelSheet, range: GridRange): ServerObject {
  return serverObject('ConditionalFormatCollection', {
    methods: {
      ClearAll: () => {
        requireUnprotected(sheet);
        sheet.conditions = sheet.conditions.filter((condition) => overlap(condition.range, range) === null);
        return null;
      },
      Add: (argument) => {
        requireUnprotected(sheet);
        if (argument(0) !== 'Custom') throw refuse.unknown(`conditional format ${textOf(argument(0))}`);
        const look = new Map<string, Wire>();
        // The newest goes before the others.
        sheet.conditions.unshift({ range, look });
        return serverObject('ConditionalFormat', {
          id: String(sheet.conditions.length),
          children: {
            CustomOrNullObject: () => customCondition(look),
            Custom: () => customCondition(look),
          },
        });
      },
    },
  });
}

function customCondition(look: Map<string, Wire>): ServerObject {
  const format = (path: string): ServerObject =>
    bag(
      'ConditionalRangeFormat',
      look,
      [],
      {
        Font: (at) => bag('ConditionalRangeFont', look, ['Bold', 'Color'], {}, at),
        Fill: (at) => bag('ConditionalRangeFill', look, ['Color'], {}, at),
      },
      path,
    );
  return bag('CustomConditionalFormat', look, [], {
    Rule: (at) => bag('ConditionalFormatRule', look, ['Formula'], {}, at),
    Format: format,
  });
}
