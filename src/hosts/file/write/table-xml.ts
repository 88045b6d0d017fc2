import { rangeName } from '../../../workbook/address';
import type { PlanCell, PlanTable } from '../../../workbook/plan';
import {
  attributesText,
  encodeXml,
  escapeCellText,
  escapeXml,
  NAMESPACES,
  XML_DECLARATION,
} from '../opc/xml';
import { fittingCellText } from '../../../workbook/cell-text';
import type { CellsByRow } from './sheet-data';

/** The part of an Excel table over cells of a sheet's rows, without stripes and filter buttons: its cells carry their own look. */
export function tableXml(
  { range, hasTotalRow }: PlanTable,
  rows: CellsByRow,
  name: string,
  id: number,
): Uint8Array {
  const attributes = attributesText({
    xmlns: NAMESPACES.spreadsheet,
    id,
    name,
    displayName: name,
    ref: rangeName(range),
    totalsRowCount: hasTotalRow ? 1 : undefined,
    totalsRowShown: hasTotalRow ? undefined : 0,
  });
  const headings = cellsByColumn(rows.get(range.top));
  const totals = cellsByColumn(hasTotalRow ? rows.get(range.bottom) : undefined);
  const columnCount = range.right - range.left + 1;
  const columns = Array.from({ length: columnCount }, (_, index) => {
    const column = range.left + index;
    return columnXml(index + 1, textOf(headings.get(column)), totals.get(column));
  });
  return encodeXml(
    `${XML_DECLARATION}<table${attributes}><tableColumns count="${columnCount}">${columns.join('')}</tableColumns>` +
      '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  );
}

function cellsByColumn(row: readonly PlanCell[] = []): ReadonlyMap<number, PlanCell> {
  return new Map(row.map((cell) => [cell.column, cell]));
}

/** A column tells what its total cell holds, as Excel does for a row of totals. */
function columnXml(id: number, name: string, total: PlanCell | undefined): string {
  const start = `<tableColumn id="${id}" name="${attributeText(name)}"`;
  switch (total?.content.kind) {
    case 'text':
      if (total.content.text === '') return `${start}/>`;
      return `${start} totalsRowLabel="${attributeText(total.content.text)}"/>`;
    case 'formula': {
      const formula = escapeXml(total.content.formula.slice(1));
      return `${start} totalsRowFunction="custom"><totalsRowFormula>${formula}</totalsRowFormula></tableColumn>`;
    }
    default:
      return `${start}/>`;
  }
}

function textOf(heading: PlanCell | undefined): string {
  return heading?.content.kind === 'text' ? heading.content.text : '';
}

/** The text of a cell as Excel compares an attribute to it, with line breaks in this form. */
function attributeText(text: string): string {
  return escapeCellText(fittingCellText(text)).replace(/&#10;/g, '_x000a_');
}
