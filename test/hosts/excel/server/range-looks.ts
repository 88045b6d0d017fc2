import type { GridRange } from '../../../../src/workbook/address';
import { refuse, requireUnprotected } from './fault';
import { type ModelSheet, overlap } from './model';
import { bag, serverObject, type ServerObject, textOf, type Wire } from './server-object';

/** What is said of the look of cells is noted, for tests to ask. */
export function formatObject(sheet: ModelSheet, range: GridRange): ServerObject {
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

export function conditionsObject(sheet: ModelSheet, range: GridRange): ServerObject {
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
