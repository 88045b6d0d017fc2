import type { Element } from '@xmldom/xmldom';
import { columnLetters, quoteSheetName } from '../../../workbook/address';
import { placeNames } from '../../../workbook/distinct-names';
import {
  isNameList,
  listedNames,
  MARK_NAME,
  markText,
  nameLists,
  writtenNames,
} from '../../../workbook/own-names';
import type { Placement } from '../../../workbook/placement';
import { appendElement, childElement, childElements } from '../opc/xml';

/** A plan with its place among the sheets, and what was entered in its cells. */
export type NamedSheet = Placement & { readonly index: number; readonly written: string };

/** Removes from the workbook's names the mark, the print titles and the names of cells that Fordel gave these sheets. */
export function dropOwnNames(workbook: Element, sheets: readonly number[]): void {
  const definedNames = childElement(workbook, 'definedNames');
  if (definedNames === undefined) return;
  for (const index of sheets) {
    const names = namesOfSheet(definedNames, index);
    const listed = new Set(
      names.filter((name) => isNameList(nameOf(name))).flatMap((name) => listedNames(name.textContent ?? '')),
    );
    for (const name of names) {
      if (isReserved(name) || listed.has(nameOf(name))) definedNames.removeChild(name);
    }
  }
}

/** Gives sheets their mark, repeated rows, names of cells and what was entered in them, where tables have names already. */
export function nameSheets(
  definedNames: Element,
  sheets: readonly NamedSheet[],
  tableNames: readonly string[],
): void {
  for (const { plan, sheet, index, written } of sheets) {
    const { repeatRows } = plan.print;
    const usersNames = namesOfSheet(definedNames, index).map(nameOf);
    const names = placeNames(plan.names, [...tableNames, ...usersNames]);
    const add = (name: string, value: string, hidden?: 1): void => {
      const attributes = { name, localSheetId: index, hidden };
      appendElement(definedNames, 'definedName', attributes).textContent = value;
    };
    if (repeatRows !== null) {
      add('_xlnm.Print_Titles', `${quoteSheetName(sheet)}!$${repeatRows.first}:$${repeatRows.last}`);
    }
    for (const { name, row, column } of names) {
      add(name, `${quoteSheetName(sheet)}!$${columnLetters(column)}$${row}`);
    }
    if (plan.mark === null) continue;
    add(MARK_NAME, markText(plan.mark, sheet), 1);
    for (const [name, text] of [...nameLists(names), ...writtenNames(written)]) add(name, text, 1);
  }
}

function isReserved(name: Element): boolean {
  return /^(_xlnm\.|_fordel_)/.test(nameOf(name));
}

function namesOfSheet(definedNames: Element, index: number): readonly Element[] {
  return childElements(definedNames).filter((name) => name.getAttribute('localSheetId') === String(index));
}

/** Names are the same whatever their case. */
function nameOf(name: Element): string {
  return (name.getAttribute('name') ?? '').toLowerCase();
}
