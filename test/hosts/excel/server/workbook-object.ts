import type { ServerState } from './server-state';
import { namesObject, worksheetsObject } from './sheet-objects';
import { parseRangeName } from '../../../../src/workbook/address';
import { rangeObject } from './range-object';
import { collection, serverObject, type ServerObject, textOf } from './server-object';
import { tablesObject } from './table-objects';

/** The root of all that a request speaks of. */
export function workbookObject(server: ServerState): ServerObject {
  const { model, references } = server;
  return serverObject('Workbook', {
    children: {
      Worksheets: () => worksheetsObject(server),
      Tables: () => tablesObject(server, null),
      Names: () => namesObject(server, model.names, null),
      Protection: () =>
        serverObject('WorkbookProtection', { properties: { Protected: { get: () => model.isProtected } } }),
      Application: () =>
        serverObject('Application', { methods: { SuspendScreenUpdatingUntilNextSync: () => null } }),
      CustomXmlParts: () => xmlPartsObject(server),
    },
    methods: {
      GetSelectedRange: () => {
        const { sheet: name, range } = model.selected!;
        return rangeObject(
          server,
          model.sheets.find((sheet) => sheet.name === name)!,
          parseRangeName(range)!,
        );
      },
      _RemoveReference: (argument) => {
        references.remove(textOf(argument(0)));
        return null;
      },
    },
  });
}

function xmlPartsObject({ model }: ServerState): ServerObject {
  const object = (part: (typeof model.xmlParts)[number]): ServerObject =>
    serverObject('CustomXmlPart', {
      id: part.id,
      properties: { Id: { get: () => part.id } },
      methods: {
        GetXml: () => part.xml,
        SetXml: (argument) => {
          part.xml = textOf(argument(0));
          return null;
        },
      },
    });
  return collection('CustomXmlPartCollection', () => model.xmlParts.map(object), {
    methods: {
      Add: (argument) => {
        const part = { id: `{${model.takeId()}}`, xml: textOf(argument(0)) };
        model.xmlParts.push(part);
        return object(part);
      },
      GetByNamespace: (argument) =>
        collection('CustomXmlPartScopedCollection', () =>
          model.xmlParts.filter(({ xml }) => xml.includes(`xmlns="${textOf(argument(0))}"`)).map(object),
        ),
    },
  });
}
