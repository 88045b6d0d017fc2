import type { Element } from '@xmldom/xmldom';
import { type GridRange, parseRangeName } from '../../../../src/workbook/address';
import { attribute, child, children, elementsIn } from './opened-package';
import type { OpenedCell, OpenedSheet } from './opened-sheet';

const LONGEST_TEXT = 32_767;
const HIGHEST_ROW = 409.5;
const LONGEST_FOOTER = 255;

/** The order of CT_Worksheet (ISO/IEC 29500-1, 18.3.1.99). */
const ELEMENTS = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** What is wrong with a sheet's cells and with what stands around them. */
export function sheetComplaints(sheet: OpenedSheet): readonly string[] {
  return [
    ...elementOrder(sheet),
    ...cellOrder(sheet),
    ...sheet.cells.flatMap((cell) =>
      valueComplaints(cell).map((what) => `${sheet.name}!${cell.name}: ${what}`),
    ),
    ...overlaps(mergesOf(sheet)).map(
      ([one, other]) => `${sheet.name}: the merged cells ${one} and ${other} overlap`,
    ),
    ...rowHeights(sheet),
    ...conditions(sheet),
    ...footers(sheet),
  ];
}

/** The merged cells of a sheet, as it names them. */
export function mergesOf({ root }: OpenedSheet): readonly string[] {
  const merges = child(root, 'mergeCells');
  return merges === undefined ? [] : children(merges, 'mergeCell').map((merge) => attribute(merge, 'ref'));
}

/** The pairs of ranges that share a cell, or that are no ranges. */
export function overlaps(
  names: readonly string[],
  others?: readonly string[],
): readonly (readonly [string, string])[] {
  return names.flatMap((name, index) =>
    (others ?? names.slice(index + 1))
      .filter((other) => share(parseRangeName(name), parseRangeName(other)))
      .map((other) => [name, other] as const),
  );
}

function share(one: GridRange | null, other: GridRange | null): boolean {
  if (one === null || other === null) return true;
  const apart =
    one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top;
  return !apart;
}

function elementOrder({ name, root }: OpenedSheet): readonly string[] {
  const known = children(root).filter(({ localName }) => ELEMENTS.includes(localName ?? ''));
  return known.flatMap((element, index) => {
    const before = known[index - 1]?.localName ?? '';
    const own = element.localName ?? '';
    const isOften = own === 'conditionalFormatting' && before === own;
    return ELEMENTS.indexOf(before) < ELEMENTS.indexOf(own) || isOften
      ? []
      : [`${name}: <${own}> after <${before}>`];
  });
}

function cellOrder({ name, root, cells }: OpenedSheet): readonly string[] {
  const rows = [...elementsIn(root)]
    .filter(({ localName }) => localName === 'row')
    .map((row) => Number(attribute(row, 'r')));
  const misplacedRows = rows.filter((row, index) => index > 0 && row !== 0 && row <= rows[index - 1]!);
  const misplacedCells = cells.filter((cell, index) => {
    const before = cells[index - 1];
    const isAfter =
      before === undefined ||
      before.row < cell.row ||
      (before.row === cell.row && before.column < cell.column);
    return !isAfter || cell.row !== cell.rowOfElement;
  });
  return [
    ...misplacedRows.map((row) => `${name}: row ${row} is out of order`),
    ...misplacedCells.map((cell) => `${name}!${cell.name}: is out of order`),
  ];
}

function valueComplaints({ type, value, element }: OpenedCell): readonly string[] {
  const isText = ['s', 'inlineStr', 'str'].includes(type);
  if (isText && value !== null && value.length > LONGEST_TEXT)
    return [`a text of ${value.length} characters`];
  if (type === 's' && value === null) return ['its text is not among the shared ones'];
  if (type === 'n' && value && !/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value))
    return [`${value} is no number`];
  if (type === 'b' && value !== '0' && value !== '1') return [`${value} is neither true nor false`];
  if (type === 'inlineStr' && child(element, 'v') !== undefined) return ['holds a text and a value'];
  return ['s', 'inlineStr', 'str', 'n', 'b', 'e', 'd'].includes(type) ? [] : [`is of the type ${type}`];
}

function rowHeights({ name, root }: OpenedSheet): readonly string[] {
  const data = child(root, 'sheetData');
  return (data === undefined ? [] : children(data, 'row'))
    .filter((row) => Number(attribute(row, 'ht')) > HIGHEST_ROW)
    .map((row) => `${name}: row ${attribute(row, 'r')} is ${attribute(row, 'ht')} points high`);
}

function conditions({ name, root }: OpenedSheet): readonly string[] {
  return children(root, 'conditionalFormatting').flatMap((format) => {
    const places = attribute(format, 'sqref').split(' ');
    return [
      ...places
        .filter((place) => parseRangeName(place) === null)
        .map((place) => `${name}: a condition is for ${JSON.stringify(place)}`),
      ...children(format, 'cfRule')
        .filter((rule) => !(Number(attribute(rule, 'priority')) >= 1))
        .map(() => `${name}: a condition for ${places.join(' ')} has no priority`),
    ];
  });
}

function footers({ name, root }: OpenedSheet): readonly string[] {
  const texts: readonly Element[] = children(root, 'headerFooter').flatMap((each) => children(each));
  return texts
    .filter(({ textContent }) => (textContent ?? '').length > LONGEST_FOOTER)
    .map(({ localName }) => `${name}: the ${localName ?? ''} has more than ${LONGEST_FOOTER} characters`);
}
