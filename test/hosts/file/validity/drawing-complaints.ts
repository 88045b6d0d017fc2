import type { Element } from '@xmldom/xmldom';
import { MAX_COLUMNS, MAX_ROWS, parseRangeAddress } from '../../../../src/workbook/address';
import type { PlacedFormula } from './formula-complaints';
import { attribute, child, children, elementsIn, type OpenedPackage } from './opened-package';
import type { OpenedSheet } from './opened-sheet';
import { repeated } from './repeated';

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor', 'AlternateContent'];

/** What is wrong with the drawings of sheets and their charts. */
export function drawingComplaints(opened: OpenedPackage, sheets: readonly OpenedSheet[]): readonly string[] {
  return [
    ...sheets.flatMap((sheet) => unlistedDrawings(opened, sheet)),
    ...drawingParts(opened, sheets).flatMap((part) =>
      anchorComplaints(opened.root(part)).map((what) => `${part}: ${what}`),
    ),
    ...chartParts(opened, sheets).flatMap((part) =>
      chartComplaints(opened.root(part)).map((what) => `${part}: ${what}`),
    ),
  ];
}

/** The references by which charts name cells. */
export function chartFormulas(
  opened: OpenedPackage,
  sheets: readonly OpenedSheet[],
): readonly PlacedFormula[] {
  return chartParts(opened, sheets).flatMap((part) =>
    named(opened.root(part), 'f').map(({ textContent }) => ({ place: part, formula: textContent ?? '' })),
  );
}

function drawingParts(opened: OpenedPackage, sheets: readonly OpenedSheet[]): readonly string[] {
  return sheets.flatMap(({ part }) => opened.targets(part, 'drawing'));
}

function chartParts(opened: OpenedPackage, sheets: readonly OpenedSheet[]): readonly string[] {
  return drawingParts(opened, sheets).flatMap((part) => opened.targets(part, 'chart'));
}

/** A sheet names one drawing, and a drawing that it leads to is named. */
function unlistedDrawings(opened: OpenedPackage, { name, part, root }: OpenedSheet): readonly string[] {
  const led = opened.targets(part, 'drawing').length;
  const listed = children(root, 'drawing').length;
  return led === listed && listed <= 1 ? [] : [`${name}: leads to ${led} drawings and names ${listed}`];
}

function anchorComplaints(drawing: Element): readonly string[] {
  const strangers = children(drawing).filter(({ localName }) => !ANCHORS.includes(localName ?? ''));
  const ids = named(drawing, 'cNvPr').map((each) => attribute(each, 'id'));
  return [
    ...(drawing.localName === 'wsDr' ? [] : [`is a <${drawing.tagName}>`]),
    ...strangers.map(({ tagName }) => `holds a <${tagName}>`),
    ...repeated(ids).map((id) => `two things have the id ${id}`),
    ...children(drawing, 'twoCellAnchor').flatMap((anchor) => {
      const [from, to] = [cornerOf(anchor, 'from'), cornerOf(anchor, 'to')];
      const isInside = from.column >= 0 && from.row >= 0 && to.column < MAX_COLUMNS && to.row < MAX_ROWS;
      const isBox = from.column <= to.column && from.row <= to.row;
      return isInside && isBox ? [] : ['a thing stands over no cells'];
    }),
  ];
}

function cornerOf(anchor: Element, name: string): { readonly column: number; readonly row: number } {
  const corner = child(anchor, name);
  const number = (part: string) => Number((corner && child(corner, part)?.textContent) ?? NaN);
  return { column: number('col'), row: number('row') };
}

function chartComplaints(root: Element): readonly string[] {
  const axes = [...elementsIn(root)].filter(({ localName }) =>
    /^(cat|val|date|ser)Ax$/.test(localName ?? ''),
  );
  const axisIds = axes.map((axis) => valueOf(axis, 'axId'));
  const wanted = [
    ...axes.map((axis) => valueOf(axis, 'crossAx')),
    ...[...elementsIn(root)]
      .filter(({ localName }) => /Chart$/.test(localName ?? ''))
      .flatMap((plot) => children(plot, 'axId').map((axis) => attribute(axis, 'val'))),
  ];
  return [
    ...repeated(axisIds).map((id) => `two axes have the id ${id}`),
    ...wanted.filter((id) => !axisIds.includes(id)).map((id) => `there is no axis ${id}`),
    ...['strRef', 'numRef'].flatMap((kind) => named(root, kind).flatMap(cacheComplaints)),
    ...repeated(named(root, 'ser').map((series) => valueOf(series, 'idx'))).map(
      (id) => `two series have the place ${id}`,
    ),
  ];
}

/** The copy of what cells hold has at most as many places as there are cells (hidden rows have none), and one value for each. */
function cacheComplaints(reference: Element): readonly string[] {
  const cells = child(reference, 'f')?.textContent ?? '';
  const cache = child(reference, 'strCache') ?? child(reference, 'numCache');
  const range = parseRangeAddress(cells);
  if (cache === undefined || range === null) return [];
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  const count = Number(valueOf(cache, 'ptCount'));
  const places = children(cache, 'pt').map((point) => Number(attribute(point, 'idx')));
  const areRising = places.every((place, index) => place < count && place > (places[index - 1] ?? -1));
  return count <= size && areRising ? [] : [`the copy of ${cells} has other cells`];
}

function valueOf(element: Element, name: string): string {
  const found = child(element, name);
  return found === undefined ? '' : attribute(found, 'val');
}

function named(root: Element, localName: string): readonly Element[] {
  return [...elementsIn(root)].filter((element) => element.localName === localName);
}
