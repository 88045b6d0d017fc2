import type { Element } from '@xmldom/xmldom';
import { cellName, parseRangeName } from '../../../../src/workbook/address';
import {
  attribute,
  child,
  children,
  elementsIn,
  type OpenedPackage,
  relationshipId,
  shownText,
} from './opened-package';

/** A cell as its sheet's part holds it. */
export interface OpenedCell {
  /** Such as `B4`. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** The row that it stands in, which must be its own. */
  readonly rowOfElement: number;
  readonly element: Element;
  /** `s`, `inlineStr`, `str`, `n`, `b`, `e`. */
  readonly type: string;
  /** What it shows, texts as the user sees them; null for an empty cell and for a shared string that is not there. */
  readonly value: string | null;
  /** As the part holds it; null for a constant. */
  readonly formula: string | null;
}

export interface OpenedSheet {
  readonly name: string;
  readonly part: string;
  readonly root: Element;
  readonly cells: readonly OpenedCell[];
  cellAt(name: string): OpenedCell | undefined;
}

/** The worksheets of a workbook, in its order. */
export function openSheets(opened: OpenedPackage, workbookPart: string): readonly OpenedSheet[] {
  const relationships = new Map(opened.relationships(workbookPart).map((each) => [each.id, each]));
  const strings = sharedStrings(opened, workbookPart);
  const sheets = child(opened.root(workbookPart), 'sheets');
  return (sheets === undefined ? [] : children(sheets, 'sheet')).flatMap((sheet): OpenedSheet[] => {
    const relationship = relationships.get(relationshipId(sheet));
    const part = relationship?.target ?? null;
    if (relationship?.kind !== 'worksheet' || part === null || !opened.has(part)) return [];
    const root = opened.root(part);
    const cells = cellsOf(root, strings);
    const byName = new Map(cells.map((cell) => [cell.name, cell]));
    return [{ name: attribute(sheet, 'name'), part, root, cells, cellAt: (name) => byName.get(name) }];
  });
}

/** Rows and cells may leave out where they stand: then they follow the one before. */
function cellsOf(sheet: Element, strings: readonly string[]): readonly OpenedCell[] {
  const data = child(sheet, 'sheetData');
  const cells: OpenedCell[] = [];
  let row = 0;
  for (const rowElement of data === undefined ? [] : children(data, 'row')) {
    row = Number(attribute(rowElement, 'r') || row + 1);
    let column = 0;
    for (const element of children(rowElement, 'c')) {
      const place = parseRangeName(attribute(element, 'r')) ?? { top: row, left: column + 1 };
      column = place.left;
      cells.push(cellOf(element, { row: place.top, column }, row, strings));
    }
  }
  return cells;
}

function cellOf(
  element: Element,
  place: { readonly row: number; readonly column: number },
  rowOfElement: number,
  strings: readonly string[],
): OpenedCell {
  const type = attribute(element, 't') || 'n';
  const formula = child(element, 'f');
  return {
    ...place,
    name: cellName(place),
    rowOfElement,
    element,
    type,
    value: valueOf(element, type, strings),
    formula: formula === undefined ? null : (formula.textContent ?? ''),
  };
}

function valueOf(cell: Element, type: string, strings: readonly string[]): string | null {
  const inline = child(cell, 'is');
  if (type === 'inlineStr') return inline === undefined ? null : textOf(inline);
  const value = child(cell, 'v')?.textContent ?? null;
  if (value === null) return null;
  if (type === 's') return strings[Number(value)] ?? null;
  return type === 'str' ? shownText(value) : value;
}

function sharedStrings(opened: OpenedPackage, workbookPart: string): readonly string[] {
  const [part] = opened.targets(workbookPart, 'sharedStrings');
  return part === undefined ? [] : children(opened.root(part), 'si').map(textOf);
}

/** The text of a string item, without how it is read aloud. */
function textOf(item: Element): string {
  const texts = [...elementsIn(item)].filter(
    ({ localName, parentNode }) => localName === 't' && parentNode?.nodeName.endsWith('rPh') !== true,
  );
  return shownText(texts.map(({ textContent }) => textContent ?? '').join(''));
}
