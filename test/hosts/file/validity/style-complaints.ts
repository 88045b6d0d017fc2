import type { Element } from '@xmldom/xmldom';
import { attribute, child, children, elementsIn, type OpenedPackage } from './opened-package';
import type { OpenedSheet } from './opened-sheet';

/** Lower numbers are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

/** What names a look that the style sheet does not have. */
export function styleComplaints(
  opened: OpenedPackage,
  workbookPart: string,
  sheets: readonly OpenedSheet[],
  tables: readonly string[],
): readonly string[] {
  const [part] = opened.targets(workbookPart, 'styles');
  const root = part === undefined ? undefined : opened.root(part);
  const looks = { cellXfs: sizeOf(root, 'cellXfs') || 1, dxfs: sizeOf(root, 'dxfs') };
  return [
    ...(root === undefined ? [] : withinStyleSheet(root).map((what) => `${part}: ${what}`)),
    ...sheets.flatMap(({ name, root: sheet }) => [
      ...cellLooks(sheet, looks.cellXfs).map((what) => `${name}: ${what}`),
      ...differenceLooks(sheet, looks.dxfs).map((what) => `${name}: ${what}`),
    ]),
    ...[...tables, ...(part === undefined ? [] : [part])].flatMap((each) =>
      differenceLooks(opened.root(each), looks.dxfs).map((what) => `${each}: ${what}`),
    ),
  ];
}

function withinStyleSheet(root: Element): readonly string[] {
  const own = new Set(sectionOf(root, 'numFmts').map((format) => attribute(format, 'numFmtId')));
  const counts = [
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
  ].flatMap((name) => {
    const said = child(root, name)?.getAttribute('count');
    return said == null || Number(said) === sizeOf(root, name)
      ? []
      : [`${name} says it has ${said}, and has ${sizeOf(root, name)}`];
  });
  const formats = [...sectionOf(root, 'cellStyleXfs'), ...sectionOf(root, 'cellXfs')].flatMap((format) => {
    const number = attribute(format, 'numFmtId');
    return [
      ...beyond(format, 'fontId', sizeOf(root, 'fonts')),
      ...beyond(format, 'fillId', sizeOf(root, 'fills')),
      ...beyond(format, 'borderId', sizeOf(root, 'borders')),
      ...beyond(format, 'xfId', sizeOf(root, 'cellStyleXfs')),
      ...(Number(number) < FIRST_OWN_FORMAT || own.has(number)
        ? []
        : [`there is no number format ${number}`]),
    ];
  });
  return [...counts, ...formats];
}

function cellLooks(sheet: Element, size: number): readonly string[] {
  return [...elementsIn(sheet)].flatMap((element) => {
    if (element.localName === 'c' || element.localName === 'row') return beyond(element, 's', size);
    return element.localName === 'col' ? beyond(element, 'style', size) : [];
  });
}

/** Conditions, tables and filters name their looks in attributes such as `dxfId` and `headerRowDxfId`. */
function differenceLooks(root: Element, size: number): readonly string[] {
  return [...elementsIn(root)].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => /dxfId$/i.test(name))
      .flatMap(({ name }) => beyond(element, name, size)),
  );
}

function beyond(element: Element, name: string, size: number): readonly string[] {
  const number = element.getAttribute(name);
  if (number === null || (/^\d+$/.test(number) && Number(number) < size)) return [];
  return [`<${element.tagName} ${name}="${number}">, but there are ${size}`];
}

function sizeOf(root: Element | undefined, section: string): number {
  return root === undefined ? 0 : sectionOf(root, section).length;
}

function sectionOf(root: Element, section: string): readonly Element[] {
  const element = child(root, section);
  return element === undefined ? [] : children(element);
}
