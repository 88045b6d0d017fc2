import type { GridRange } from '../../../../src/workbook/address';
import type { ServerState } from './server-state';
import { refuse } from './fault';
import { fillHeading } from './formula-rules';
import { cellOf, cellToChange, type ModelSheet, type ModelTable, overlap } from './model';
import { modelRange, rangeObject } from './range-object';
import { pointAtCells } from './structured-references';
import { collection, sameText, serverObject, type ServerObject, type Wire, textOf } from './server-object';

/** The tables of a sheet; of all sheets without one. */
export function tablesObject(server: ServerState, sheet: ModelSheet | null): ServerObject {
  const tables = (): readonly (readonly [ModelSheet, ModelTable])[] =>
    (sheet === null ? server.model.sheets : [sheet]).flatMap((each) =>
      each.tables.map((table) => [each, table] as const),
    );
  return collection(
    'TableCollection',
    () => tables().map(([each, table]) => tableObject(server, each, table)),
    {
      item: (key) => {
        const found = tables().find(([, { id, name }]) => id === key || sameText(name, key));
        return found && tableObject(server, ...found);
      },
      methods: {
        Add: (argument) => {
          if (sheet === null || argument(1) !== true)
            throw refuse.unknown('tables without a sheet or headings');
          return tableObject(server, sheet, addTable(server, sheet, modelRange(argument(0), sheet).range));
        },
      },
    },
  );
}

function addTable(server: ServerState, sheet: ModelSheet, range: GridRange): ModelTable {
  if (sheet.isProtected) throw refuse.isProtected(sheet.name);
  if (range.bottom === range.top) throw refuse.badArgument('a table of headings alone');
  if (sheet.tables.some((table) => overlap(table.range, range) !== null)) {
    throw refuse.badArgument('a table over a table');
  }
  if (sheet.merges.some((merge) => overlap(merge, range) !== null)) {
    throw refuse.badArgument('a table over merged cells');
  }
  const id = server.model.takeId();
  const table: ModelTable = { id, name: `Tabell${id}`, range, hasTotalRow: false, look: new Map() };
  sheet.tables.push(table);
  for (let column = range.left; column <= range.right; column++) fillHeading(sheet, range.top, column);
  return table;
}

function tableObject(server: ServerState, sheet: ModelSheet, table: ModelTable): ServerObject {
  const look = (name: string) => ({
    get: () => table.look.get(name) ?? null,
    set: (value: Wire) => {
      table.look.set(name, value);
    },
  });
  return serverObject('Table', {
    id: table.id,
    of: table,
    properties: {
      Id: { get: () => table.id },
      Name: {
        get: () => table.name,
        set: (value) => {
          rename(server, table, textOf(value));
        },
      },
      ShowTotals: {
        get: () => table.hasTotalRow,
        set: (value) => {
          if (value !== true) throw refuse.unknown('how to take away a total row');
          addTotalRow(sheet, table);
        },
      },
      Style: look('Style'),
      ShowBandedRows: look('ShowBandedRows'),
      ShowFilterButton: look('ShowFilterButton'),
    },
    methods: {
      GetRange: () => rangeObject(server, sheet, table.range),
      GetHeaderRowRange: () => rangeObject(server, sheet, { ...table.range, bottom: table.range.top }),
      Resize: (argument) => {
        resize(sheet, table, modelRange(argument(0), sheet).range);
        return null;
      },
      ClearFilters: () => {
        if (sheet.isProtected) throw refuse.isProtected(sheet.name);
        sheet.hiddenRows = new Set(
          [...sheet.hiddenRows].filter((row) => row < table.range.top || row > table.range.bottom),
        );
        return null;
      },
      ConvertToRange: () => {
        if (sheet.isProtected) throw refuse.isProtected(sheet.name);
        pointAtCells(server.model, sheet, table);
        sheet.tables = sheet.tables.filter((each) => each !== table);
        return rangeObject(server, sheet, table.range);
      },
    },
  });
}

/** Microsoft's page of it says that headings stay in their row; what becomes of a total row it does not say. */
function resize(sheet: ModelSheet, table: ModelTable, range: GridRange): void {
  if (sheet.isProtected) throw refuse.isProtected(sheet.name);
  if (table.hasTotalRow) throw refuse.unknown('what becomes of a total row');
  if (range.top !== table.range.top || overlap(range, table.range) === null || range.bottom === range.top) {
    throw refuse.badArgument('the new size of a table');
  }
  if (sheet.tables.some((each) => each !== table && overlap(each.range, range) !== null)) {
    throw refuse.badArgument('a table over a table');
  }
  table.range = range;
}

function rename({ model }: ServerState, table: ModelTable, name: string): void {
  const isCell = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || isCell)
    throw refuse.badArgument(`the table name ${name}`);
  const tables = model.tables.filter((each) => each !== table);
  const names = [...model.names, ...model.sheets.flatMap((sheet) => sheet.names)];
  if ([...tables, ...names].some((each) => sameText(each.name, name)))
    throw refuse.exists(`table or name ${name}`);
  table.name = name;
}

/** Excel puts a word and a sum of its own into a new total row, and would move what stands in its way. */
function addTotalRow(sheet: ModelSheet, table: ModelTable): void {
  const { left, right, bottom } = table.range;
  const row = bottom + 1;
  for (let column = left; column <= right; column++) {
    if (cellOf(sheet, row, column) !== undefined)
      throw refuse.badArgument('a total row where something stands');
  }
  table.range = { ...table.range, bottom: row };
  table.hasTotalRow = true;
  cellToChange(sheet, row, left).value = 'Totalt';
  Object.assign(cellToChange(sheet, row, right), { value: 0, formula: '=SUBTOTAL(109,[Kolonne])' });
}
