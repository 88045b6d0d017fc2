import { quoteSheetName, rangeName } from '../../../../src/workbook/address';
import { chartsObject } from './chart-objects';
import type { ServerState } from './server-state';
import { refuse } from './fault';
import { requireKnownSheets } from './formula-rules';
import { type ModelName, type ModelSheet, usedRange } from './model';
import { byIndexes, modelRange, rangeObject } from './range-object';
import {
  bag,
  collection,
  isServerObject,
  sameText,
  serverObject,
  type ServerObject,
  type Wire,
  textOf,
} from './server-object';
import { tablesObject } from './table-objects';

export function worksheetsObject(server: ServerState): ServerObject {
  const { model } = server;
  const object = (sheet: ModelSheet): ServerObject => worksheetObject(server, sheet);
  return collection('WorksheetCollection', () => model.sheets.map(object), {
    item: (key) => {
      const found = model.sheet(key);
      return found && object(found);
    },
    methods: {
      Add: (argument) => {
        if (model.isProtected) throw refuse.isProtected('The workbook');
        return object(model.addSheet(textOf(argument(0))));
      },
      GetActiveWorksheet: () => object(model.active!),
      _RegisterDataChangedEvent: () => {
        server.tellsChanges = true;
        return null;
      },
      _UnregisterDataChangedEvent: () => {
        server.tellsChanges = false;
        return null;
      },
    },
  });
}

function worksheetObject(server: ServerState, sheet: ModelSheet): ServerObject {
  const { model } = server;
  const used = (): ServerObject | null => {
    const range = usedRange(sheet);
    return range === null ? null : rangeObject(server, sheet, range);
  };
  return serverObject('Worksheet', {
    id: sheet.id,
    of: sheet,
    properties: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name },
      Visibility: { get: () => sheet.visibility },
      Gridlines: {
        set: (value) => {
          sheet.layout.set('Gridlines', value);
        },
      },
    },
    children: {
      Tables: () => tablesObject(server, sheet),
      Names: () => namesObject(server, sheet.names, sheet),
      Charts: () => chartsObject(sheet),
      Protection: () =>
        serverObject('WorksheetProtection', { properties: { Protected: { get: () => sheet.isProtected } } }),
      AutoFilter: () => autoFilterObject(sheet),
      FreezePanes: () => freezePanesObject(sheet),
      PageLayout: () => pageLayoutObject(sheet),
      HorizontalPageBreaks: () => pageBreaksObject(sheet),
    },
    methods: {
      GetRange: (argument) => rangeObject(server, sheet, modelRange(argument(0), sheet).range),
      GetRangeByIndexes: (argument) =>
        byIndexes(
          server,
          sheet,
          [0, 1, 2, 3].map((index) => Number(argument(index))),
        ),
      GetUsedRangeOrNullObject: used,
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw refuse.badArgument('a hidden sheet cannot be shown');
        model.active = sheet;
        return null;
      },
    },
  });
}

export function namesObject(server: ServerState, names: ModelName[], sheet: ModelSheet | null): ServerObject {
  const object = (name: ModelName): ServerObject =>
    serverObject('NamedItem', {
      id: name.name,
      properties: {
        Name: { get: () => name.name },
        Formula: {
          get: () => name.formula,
          set: (value) => {
            if (sheet?.isProtected) throw refuse.isProtected(sheet.name);
            name.formula = textOf(value);
          },
        },
        Visible: {
          set: (value) => {
            name.visible = value === true;
          },
        },
      },
      methods: {
        Delete: () => {
          names.splice(names.indexOf(name), 1);
          return null;
        },
      },
    });
  return collection('NamedItemCollection', () => names.map(object), {
    methods: {
      Add: (argument) => {
        const name = textOf(argument(0));
        const value = argument(1);
        if (sheet?.isProtected) throw refuse.isProtected(sheet.name);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || /^([a-z]{1,3}\d+|[rc])$/i.test(name)) {
          throw refuse.badArgument(`the name ${name}`);
        }
        if ([...names, ...server.model.tables].some((each) => sameText(each.name, name))) {
          throw refuse.exists(`name ${name}`);
        }
        const formula = isServerObject(value) ? referenceTo(modelRange(value, sheet!)) : textOf(value);
        if (!formula.startsWith('=')) throw refuse.badArgument(`the formula ${formula}`);
        requireKnownSheets(server.model, formula);
        const added = { name, formula, visible: true };
        names.push(added);
        return object(added);
      },
    },
  });
}

function referenceTo({ sheet, range }: ReturnType<typeof modelRange>): string {
  const absolute = rangeName(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoteSheetName(sheet.name)}!${absolute}`;
}

function autoFilterObject(sheet: ModelSheet): ServerObject {
  return serverObject('AutoFilter', {
    properties: { Enabled: { get: () => sheet.hasFilter } },
    methods: {
      Remove: () => {
        if (!sheet.hasFilter) throw refuse.badArgument('there is no filter');
        sheet.hasFilter = false;
        sheet.hiddenRows.clear();
        return null;
      },
    },
  });
}

function freezePanesObject(sheet: ModelSheet): ServerObject {
  const keep = (name: string) => (argument: (index: number) => Wire | ServerObject) => {
    const value = argument(0);
    sheet.layout.set(
      'Frozen',
      `${name} ${isServerObject(value) ? rangeName(modelRange(value, sheet).range) : textOf(value)}`,
    );
    return null;
  };
  return serverObject('WorksheetFreezePanes', {
    methods: {
      Unfreeze: () => {
        sheet.layout.delete('Frozen');
        return null;
      },
      FreezeAt: keep('At'),
      FreezeRows: keep('Rows'),
      FreezeColumns: keep('Columns'),
    },
  });
}

function pageLayoutObject(sheet: ModelSheet): ServerObject {
  const { layout } = sheet;
  const footers = (path: string): ServerObject =>
    bag('HeaderFooter', layout, ['LeftFooter', 'RightFooter'], {}, path);
  const headersFooters = (path: string): ServerObject =>
    bag('HeaderFooterGroup', layout, [], { DefaultForAllPages: footers }, path);
  return {
    ...bag('PageLayout', layout, ['Orientation', 'PaperSize', 'Zoom'], { HeadersFooters: headersFooters }),
    methods: {
      SetPrintMargins: (argument) => {
        layout.set('Margins', argument(1) as Wire);
        return null;
      },
      SetPrintTitleRows: (argument) => {
        const rows = textOf(argument(0));
        if (!/^\$\d+:\$\d+$/.test(rows)) throw refuse.badArgument(`the rows ${rows}`);
        layout.set('PrintTitleRows', rows);
        return null;
      },
    },
  };
}

function pageBreaksObject(sheet: ModelSheet): ServerObject {
  return serverObject('PageBreakCollection', {
    methods: {
      RemovePageBreaks: () => {
        sheet.breaks = [];
        return null;
      },
      Add: (argument) => {
        sheet.breaks.push(modelRange(argument(0), sheet).range.top);
        return serverObject('PageBreak', {});
      },
    },
  });
}
