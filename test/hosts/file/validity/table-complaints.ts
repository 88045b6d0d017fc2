import type { Element } from '@xmldom/xmldom';
import { cellName, type GridRange, parseRangeName } from '../../../../src/workbook/address';
import { attribute, child, children, type OpenedPackage, relationshipId, shownText } from './opened-package';
import type { OpenedCell, OpenedSheet } from './opened-sheet';
import { repeated } from './repeated';
import { mergesOf, overlaps } from './sheet-complaints';
import { isLegalName } from './workbook-complaints';

/** An Excel table with the sheet that it stands in. */
export interface OpenedTable {
  readonly part: string;
  readonly root: Element;
  readonly sheet: OpenedSheet;
}

/** The tables of the sheets. */
export function openTables(opened: OpenedPackage, sheets: readonly OpenedSheet[]): readonly OpenedTable[] {
  return sheets.flatMap((sheet) =>
    opened.targets(sheet.part, 'table').map((part) => ({ part, root: opened.root(part), sheet })),
  );
}

/** What is wrong with the tables, each and together; `namesOfWorkbook` are its defined names. */
export function tableComplaints(
  opened: OpenedPackage,
  tables: readonly OpenedTable[],
  namesOfWorkbook: readonly string[],
): readonly string[] {
  return [
    ...tables.flatMap((table) => [
      ...namesAndPlace(table, namesOfWorkbook),
      ...columnComplaints(table),
      ...(isListed(opened, table) ? [] : [`${table.part}: its sheet does not list it`]),
    ]),
    ...repeated(tables.map(({ root }) => attribute(root, 'id'))).map((id) => `tables: two have the id ${id}`),
    ...['name', 'displayName'].flatMap((kind) =>
      repeated(tables.map(({ root }) => attribute(root, kind).toLowerCase())).map(
        (name) => `tables: two have the ${kind} ${name}`,
      ),
    ),
    ...[...new Set(tables.map(({ sheet }) => sheet))].flatMap((sheet) => {
      const places = tables
        .filter((table) => table.sheet === sheet)
        .map(({ root }) => attribute(root, 'ref'));
      return [
        ...overlaps(places).map(([one, other]) => `${sheet.name}: the tables ${one} and ${other} overlap`),
        ...overlaps(places, mergesOf(sheet)).map(
          ([table, merge]) => `${sheet.name}: the merged cells ${merge} are in the table ${table}`,
        ),
      ];
    }),
  ];
}

function namesAndPlace({ part, root }: OpenedTable, namesOfWorkbook: readonly string[]): readonly string[] {
  const names = [attribute(root, 'displayName'), attribute(root, 'name') || attribute(root, 'displayName')];
  const taken = new Set(namesOfWorkbook.map((name) => name.toLowerCase()));
  const range = parseRangeName(attribute(root, 'ref'));
  const dataRows = range === null ? 0 : range.bottom - range.top + 1 - headingRows(root) - totalRows(root);
  const [filter, wanted] = [child(root, 'autoFilter'), range && withoutTotals(range, root)];
  return [
    ...[...new Set(names)]
      .filter((name) => !isLegalName(name))
      .map((name) => `${part}: no table may be called ${JSON.stringify(name)}`),
    ...[...new Set(names)]
      .filter((name) => taken.has(name.toLowerCase()))
      .map((name) => `${part}: there is a defined name ${name} too`),
    ...(dataRows >= 1 ? [] : [`${part}: the table ${attribute(root, 'ref')} has no row of data`]),
    ...(filter === undefined || attribute(filter, 'ref') === wanted
      ? []
      : [`${part}: its filter is for ${attribute(filter, 'ref')}`]),
  ];
}

function columnComplaints({ part, root, sheet }: OpenedTable): readonly string[] {
  const range = parseRangeName(attribute(root, 'ref'));
  const container = child(root, 'tableColumns');
  const columns = container === undefined ? [] : children(container, 'tableColumn');
  const names = columns.map((column) => shownText(attribute(column, 'name')));
  const about = (what: string) => `${part}: ${what}`;
  if (
    range === null ||
    columns.length !== range.right - range.left + 1 ||
    Number(attribute(container!, 'count')) !== columns.length
  ) {
    return [about(`has ${columns.length} columns for ${attribute(root, 'ref')}`)];
  }
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) =>
      about(`two columns are called ${name}`),
    ),
    ...repeated(columns.map((column) => attribute(column, 'id'))).map((id) =>
      about(`two columns have the id ${id}`),
    ),
    ...columns.flatMap((column, index) => {
      const at = (row: number): OpenedCell | undefined =>
        sheet.cellAt(cellName({ row, column: range.left + index }));
      return [
        ...(headingRows(root) === 0 ? [] : headingComplaints(names[index]!, at(range.top))),
        ...(totalRows(root) === 0 ? [] : totalComplaints(column, at(range.bottom))),
      ].map(about);
    }),
  ];
}

/** Excel gives a heading that is not the column's name, or no text, another content. */
function headingComplaints(name: string, cell: OpenedCell | undefined): readonly string[] {
  const shown = JSON.stringify(cell?.value ?? null);
  if (name === '') return ['a column has no name'];
  if (cell?.value !== name) return [`the column ${JSON.stringify(name)} has the heading ${shown}`];
  return ['s', 'inlineStr'].includes(cell.type) && cell.formula === null
    ? []
    : [`the heading ${shown} is no plain text`];
}

function totalComplaints(column: Element, cell: OpenedCell | undefined): readonly string[] {
  const label = column.getAttribute('totalsRowLabel');
  const kind = attribute(column, 'totalsRowFunction') || 'none';
  const formula = child(column, 'totalsRowFormula')?.textContent ?? null;
  const name = JSON.stringify(attribute(column, 'name'));
  if (label !== null && (cell?.formula != null || cell?.value !== shownText(label))) {
    return [`the total of ${name} is said to be ${JSON.stringify(label)}`];
  }
  if (kind === 'custom' && (formula === null || formula !== cell?.formula)) {
    return [`the total of ${name} is said to be =${formula ?? ''}, and is =${cell?.formula ?? ''}`];
  }
  if (kind !== 'none' && cell?.formula == null) return [`the total of ${name} is said to be a ${kind}`];
  if (kind === 'none' && cell?.formula != null) return [`the total of ${name} is not said to be a formula`];
  const isTextUnsaid =
    label === null && ['s', 'inlineStr'].includes(cell?.type ?? '') && (cell?.value ?? '') !== '';
  return isTextUnsaid ? [`the total of ${name} is not said to be ${JSON.stringify(cell?.value)}`] : [];
}

function isListed(opened: OpenedPackage, { part, sheet }: OpenedTable): boolean {
  const list = child(sheet.root, 'tableParts');
  const ids = (list === undefined ? [] : children(list, 'tablePart')).map((each) => relationshipId(each));
  const own = opened.relationships(sheet.part).find(({ target }) => target === part);
  return ids.filter((id) => id === own?.id).length === 1;
}

function withoutTotals(range: GridRange, root: Element): string {
  const { top, left, right, bottom } = range;
  return `${cellName({ row: top, column: left })}:${cellName({ row: bottom - totalRows(root), column: right })}`;
}

function headingRows(root: Element): number {
  return Number(attribute(root, 'headerRowCount') || 1);
}

function totalRows(root: Element): number {
  return Number(attribute(root, 'totalsRowCount') || 0);
}
