import type { Element } from '@xmldom/xmldom';
import { parseRangeName } from '../../../../src/workbook/address';
import { attribute, child, children, type OpenedPackage } from './opened-package';
import { repeated } from './repeated';
import type { OpenedSheet } from './opened-sheet';

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/** What is wrong with the list of sheets and with the names in the workbook part. */
export function workbookComplaints(
  opened: OpenedPackage,
  workbookPart: string,
  sheets: readonly OpenedSheet[],
): readonly string[] {
  const root = opened.root(workbookPart);
  return [
    ...sheetListComplaints(childrenOf(root, 'sheets')),
    ...activeSheetComplaints(root),
    ...definedNames(root).flatMap((name) => definedNameComplaints(name, childrenOf(root, 'sheets').length)),
    ...repeated(
      definedNames(root).map(
        (name) =>
          `${attribute(name, 'name').toLowerCase()} of sheet ${attribute(name, 'localSheetId') || 'all'}`,
      ),
    ).map((name) => `workbook: two defined names are ${name}`),
    ...(sheets.length === 0 ? ['workbook: has no worksheet'] : []),
  ];
}

export function definedNames(workbook: Element): readonly Element[] {
  return childrenOf(workbook, 'definedNames');
}

/** Whether a defined name or a table may be called that. */
export function isLegalName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  const isCell = parseRangeName(name) !== null || /^(r\d*)?(c\d*)?$/i.test(name);
  return isWord && !isCell && !/^(true|false)$/i.test(name);
}

function sheetListComplaints(sheets: readonly Element[]): readonly string[] {
  const names = sheets.map((sheet) => attribute(sheet, 'name'));
  const ids = sheets.map((sheet) => attribute(sheet, 'sheetId'));
  return [
    ...names
      .filter((name) => !isLegalSheetName(name))
      .map((name) => `workbook: no sheet may be called ${JSON.stringify(name)}`),
    ...repeated(names.map((name) => name.toLowerCase())).map(
      (name) => `workbook: two sheets are called ${name}`,
    ),
    ...repeated(ids).map((id) => `workbook: two sheets have the id ${id}`),
    ...ids
      .filter((id) => !/^[1-9]\d{0,4}$/.test(id))
      .map((id) => `workbook: ${JSON.stringify(id)} is no id for a sheet`),
  ];
}

function isLegalSheetName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_SHEET_NAME && !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name);
}

/** Excel opens on a sheet that is there and that one can see. */
function activeSheetComplaints(root: Element): readonly string[] {
  const sheets = childrenOf(root, 'sheets');
  return childrenOf(root, 'bookViews').flatMap((view) => {
    const active = sheets[Number(attribute(view, 'activeTab') || 0)];
    if (active === undefined) return ['workbook: opens on a sheet that is not there'];
    return ['', 'visible'].includes(attribute(active, 'state')) ? [] : ['workbook: opens on a hidden sheet'];
  });
}

function definedNameComplaints(element: Element, sheetCount: number): readonly string[] {
  const name = attribute(element, 'name');
  const isBuiltIn = name.startsWith('_xlnm.');
  const sheet = element.getAttribute('localSheetId');
  return [
    ...(isBuiltIn || isLegalName(name) ? [] : [`workbook: nothing may be called ${JSON.stringify(name)}`]),
    ...(sheet === null || Number(sheet) < sheetCount
      ? []
      : [`workbook: the name ${name} is of a sheet that is not there`]),
    ...((element.textContent ?? '') === '' ? [`workbook: the name ${name} means nothing`] : []),
  ];
}

function childrenOf(root: Element, container: string): readonly Element[] {
  const parent = child(root, container);
  return parent === undefined ? [] : children(parent);
}
