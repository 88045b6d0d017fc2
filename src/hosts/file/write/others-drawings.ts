import type { Element } from '@xmldom/xmldom';
import { isOwnChartName } from '../../../workbook/own-names';
import type { OpcPackage } from '../opc/opc-package';
import { childElements } from '../opc/xml';

/** The names of the charts, pictures and shapes in a drawing part that are not Fordel's; the part's own for one without. */
export function othersDrawings(source: OpcPackage, drawingPart: string): readonly string[] {
  return childElements(source.root(drawingPart))
    .map((anchor) => nameOfAnchored(anchor) ?? drawingPart)
    .filter((name) => !isOwnChartName(name));
}

/** The outermost name, which is that of the group where several are grouped. */
function nameOfAnchored(anchor: Element): string | null {
  const properties = anchor.getElementsByTagNameNS('*', 'cNvPr').item(0);
  return properties?.getAttribute('name') || null;
}
