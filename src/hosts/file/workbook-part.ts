import type { Element } from '@xmldom/xmldom';
import { MARK_NAME, parseMark, writtenIn } from '../../workbook/own-names';
import type { MarkedSheet } from '../../workbook/result-sheets';
import { DamagedPackage } from './opc/damaged-package';
import type { OpcPackage } from './opc/opc-package';
import type { Relationship } from './opc/relationships';
import { childElement, childElements, isTrue, NAMESPACES } from './opc/xml';
import type { WorkbookPackage } from './recognize-file';

/** A sheet as the workbook part lists it, with the part that holds its cells. */
export interface SheetEntry extends MarkedSheet {
  /** Its place among all sheets, chart sheets too, from 0: what `localSheetId` and `activeTab` count. */
  readonly index: number;
  readonly part: string;
  readonly kind: 'worksheet' | 'other';
  readonly hidden: boolean;
  /** What Fordel entered in its cells; undefined where that is not known. */
  readonly written: string | undefined;
}

/** What the workbook part says about its sheets. */
export interface WorkbookContents {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904, as older workbooks from a Mac do. */
  readonly date1904: boolean;
  /** Whether its sheets are locked, so that nobody adds any. */
  readonly isLocked: boolean;
  /** Of the whole workbook and of single sheets. */
  readonly definedNames: readonly string[];
}

/** Reads the workbook part. Throws a DamagedPackage when it is not well-formed or leads to no part for a sheet. */
export function readWorkbookPart({ package: source, workbookPart }: WorkbookPackage): WorkbookContents {
  const root = source.root(workbookPart);
  const properties = childElement(root, 'workbookPr');
  const definedNames = childrenOf(root, 'definedNames');
  return {
    sheets: sheetEntries(source, workbookPart, childrenOf(root, 'sheets'), definedNames),
    date1904: isTrue(properties?.getAttribute('date1904')),
    isLocked: isTrue(childElement(root, 'workbookProtection')?.getAttribute('lockStructure')),
    definedNames: definedNames.map((name) => name.getAttribute('name') ?? ''),
  };
}

/** The part related to the workbook in a certain way, such as its `styles`; null where there is none, or it is not there. */
export function partOfWorkbook(
  { package: source, workbookPart }: WorkbookPackage,
  kind: string,
): string | null {
  const target = source.relationships(workbookPart).find((each) => each.kind === kind)?.target ?? null;
  return target !== null && source.hasPart(target) ? target : null;
}

function sheetEntries(
  source: OpcPackage,
  workbookPart: string,
  elements: readonly Element[],
  definedNames: readonly Element[],
): readonly SheetEntry[] {
  const namesBySheet = new Map<string, NameAndText[]>();
  for (const definedName of definedNames) {
    const sheet = definedName.getAttribute('localSheetId') ?? '';
    const name = { name: definedName.getAttribute('name') ?? '', text: definedName.textContent ?? '' };
    namesBySheet.set(sheet, [...(namesBySheet.get(sheet) ?? []), name]);
  }
  const relationships = new Map(source.relationships(workbookPart).map((each) => [each.id, each]));
  return elements.map((element, index) => {
    const name = element.getAttribute('name') ?? '';
    const names = namesBySheet.get(String(index)) ?? [];
    const id = element.getAttributeNS(NAMESPACES.relationships, 'id') ?? '';
    return {
      name,
      index,
      ...partOfSheet(name, id, relationships.get(id)),
      hidden: ['hidden', 'veryHidden'].includes(element.getAttribute('state') ?? ''),
      ...markIn(names),
      written: writtenIn(names),
    };
  });
}

/** A sheet of macros from before 1997 names no part, and holds no cells; of any other a part that is not there is lost. */
function partOfSheet(
  name: string,
  id: string,
  relationship: Relationship | undefined,
): Pick<SheetEntry, 'part' | 'kind'> {
  if (id === '') return { part: '', kind: 'other' };
  if (!relationship?.target) throw new DamagedPackage(`Sheet ${name} has no part`);
  return { part: relationship.target, kind: relationship.kind === 'worksheet' ? 'worksheet' : 'other' };
}

interface NameAndText {
  readonly name: string;
  readonly text: string;
}

function markIn(names: readonly NameAndText[]): Pick<MarkedSheet, 'mark' | 'markedAs'> {
  const marks = names.filter(({ name }) => name.toLowerCase() === MARK_NAME.toLowerCase());
  return marks.map(({ text }) => parseMark(text)).find((mark) => mark !== null) ?? { mark: null };
}

function childrenOf(root: Element, container: string): readonly Element[] {
  const parent = childElement(root, container);
  return parent === undefined ? [] : childElements(parent);
}
