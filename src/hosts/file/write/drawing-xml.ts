import type { GridRange } from '../../../workbook/address';
import { ownChartName } from '../../../workbook/own-names';
import { encodeXml, NAMESPACES, XML_DECLARATION } from '../opc/xml';
import { drawingText } from './drawing-text';

export const DRAWING_NAMESPACES = {
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  spreadsheet: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
} as const;

/** A chart as its sheet's drawing shows it. */
export interface DrawnChart {
  /** The cells that it covers. */
  readonly area: GridRange;
  /** What those hear who do not see it. */
  readonly description: string;
  /** The relationship from the drawing to the chart's part. */
  readonly relationship: string;
}

/** The drawing part of a sheet (ISO/IEC 29500-1, 20.5.2.35): charts that move with their cells and keep their size. */
export function drawingXml(charts: readonly DrawnChart[]): Uint8Array {
  const { main, spreadsheet } = DRAWING_NAMESPACES;
  const anchors = charts.map((chart, index) => anchor(chart, index + 1));
  return encodeXml(
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${spreadsheet}" xmlns:a="${main}">${anchors.join('')}</xdr:wsDr>`,
  );
}

function anchor({ area, description, relationship }: DrawnChart, number: number): string {
  const { chart } = DRAWING_NAMESPACES;
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    `<xdr:from>${corner(area.left - 1, area.top - 1)}</xdr:from><xdr:to>${corner(area.right, area.bottom)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${number + 1}" name="${ownChartName(number)}" descr="${drawingText(description)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chart}">` +
    `<c:chart xmlns:c="${chart}" xmlns:r="${NAMESPACES.relationships}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The upper left corner of a cell, which is counted from 0. */
function corner(column: number, row: number): string {
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
  );
}
