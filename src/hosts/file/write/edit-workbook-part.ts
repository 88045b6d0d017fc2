import type { Element } from '@xmldom/xmldom';
import { appendElement, childElement, childElements, ensureChild, NAMESPACES } from '../opc/xml';
import type { WorkbookPackage } from '../recognize-file';
import type { GraftedSheet } from './sheet-graft';
import { type NamedSheet, nameSheets } from './sheet-names';

/** A plan with its place among the sheets and what was written of it. */
export type PlacedSheet = NamedSheet & GraftedSheet;

/** The order of CT_Workbook (ISO/IEC 29500-1, 18.2.27). */
const ELEMENTS = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A workbook that was made from a template is a workbook. */
const TEMPLATE_TYPES: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.ms-excel.template.macroEnabled.main+xml':
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
};

/** Enters the written sheets in the workbook part: new ones last, their names, which one it opens on, recalculation. */
export function editWorkbookPart(
  workbook: WorkbookPackage,
  placed: readonly PlacedSheet[],
  { active, tableNames }: { readonly active: number | null; readonly tableNames: readonly string[] },
): void {
  const { package: target, workbookPart } = workbook;
  const added = placed
    .filter(({ kind }) => kind === 'add')
    .map(({ sheet, part }) => ({
      name: sheet,
      relationship: target.addRelationship(workbookPart, 'worksheet', part),
    }));
  target.edit(workbookPart, (root) => {
    addSheets(ensureChild(root, 'sheets', ELEMENTS), added);
    const definedNames = ensureChild(root, 'definedNames', ELEMENTS);
    nameSheets(definedNames, placed, tableNames);
    // The schema wants at least one name in the list.
    if (childElements(definedNames).length === 0) root.removeChild(definedNames);
    if (active !== null) activate(root, active);
    if (placed.some(({ hasFormulas }) => hasFormulas)) recalculateOnOpening(root);
  });
  becomeWorkbook(workbook);
}

/** Has Excel calculate all formulas when it opens the workbook. */
export function recalculateOnOpening(root: Element): void {
  ensureChild(root, 'calcPr', ELEMENTS).setAttribute('fullCalcOnLoad', '1');
}

/** What was a template is a workbook from now on. */
export function becomeWorkbook({ package: target, workbookPart }: WorkbookPackage): void {
  const workbookType = TEMPLATE_TYPES[target.contentType(workbookPart) ?? ''];
  if (workbookType !== undefined) target.setContentType(workbookPart, workbookType);
}

function addSheets(
  sheets: Element,
  added: readonly { readonly name: string; readonly relationship: string }[],
): void {
  let lastId = Math.max(
    0,
    ...childElements(sheets).map((sheet) => Number(sheet.getAttribute('sheetId') ?? 0)),
  );
  for (const { name, relationship } of added) {
    lastId += 1;
    const sheet = appendElement(sheets, 'sheet', { name, sheetId: lastId });
    sheet.setAttributeNS(NAMESPACES.relationships, 'r:id', relationship);
  }
}

function activate(root: Element, index: number): void {
  const views = ensureChild(root, 'bookViews', ELEMENTS);
  const view = childElement(views, 'workbookView') ?? appendElement(views, 'workbookView');
  view.setAttribute('activeTab', String(index));
}
