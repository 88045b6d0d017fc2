import { OpcPackage } from './opc/opc-package';
import { encodeXml, NAMESPACES, XML_DECLARATION } from './opc/xml';
import type { WorkbookPackage } from './recognize-file';

const WORKBOOK_PART = 'xl/workbook.xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** A workbook without any sheet yet; Excel wants at least one before it is opened. */
export function newWorkbook(): WorkbookPackage {
  const parts = new Map([
    [
      '[Content_Types].xml',
      `<Types xmlns="${NAMESPACES.contentTypes}">` +
        `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/${WORKBOOK_PART}" ContentType="${WORKBOOK_TYPE}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${NAMESPACES.packageRelationships}"><Relationship Id="rId1"` +
        ` Type="${NAMESPACES.relationships}/officeDocument" Target="${WORKBOOK_PART}"/></Relationships>`,
    ],
    [
      WORKBOOK_PART,
      `<workbook xmlns="${NAMESPACES.spreadsheet}" xmlns:r="${NAMESPACES.relationships}"><sheets/></workbook>`,
    ],
  ]);
  const encoded = [...parts].map(([name, xml]) => [name, encodeXml(XML_DECLARATION + xml)] as const);
  return { package: new OpcPackage(new Map(encoded)), workbookPart: WORKBOOK_PART };
}
