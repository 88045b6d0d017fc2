import type { Element } from '@xmldom/xmldom';
import { chartFormulas, drawingComplaints } from './drawing-complaints';
import { exceltsComplaints } from './excelts-complaints';
import { formulaComplaints, type PlacedFormula } from './formula-complaints';
import { attribute, elementsIn, OpenedPackage, ROOT } from './opened-package';
import { type OpenedSheet, openSheets } from './opened-sheet';
import { packageComplaints, xmlComplaints } from './package-complaints';
import { sheetComplaints } from './sheet-complaints';
import { styleComplaints } from './style-complaints';
import { type OpenedTable, openTables, tableComplaints } from './table-complaints';
import { definedNames, workbookComplaints } from './workbook-complaints';

/**
 * What Excel would repair or refuse in a workbook's file, in words for a developer; empty when it is fine. Of a result
 * that was written into an input, only what the input did not have.
 *
 * @example
 * expect(await complaintsAbout(await readFile(output), await readFile(input))).toEqual([]);
 */
export async function complaintsAbout(written: Uint8Array, input?: Uint8Array): Promise<readonly string[]> {
  const complaints = await allComplaints(written);
  if (input === undefined) return complaints;
  const before = new Set(complaints.length === 0 ? [] : await allComplaints(input));
  return [...complaints.filter((complaint) => !before.has(complaint)), ...changedStrings(written, input)];
}

async function allComplaints(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = new OpenedPackage(bytes);
  const unreadable = xmlComplaints(opened);
  if (unreadable.length > 0) return unreadable;
  return [...packageComplaints(opened), ...contentComplaints(opened), ...(await exceltsComplaints(bytes))];
}

function contentComplaints(opened: OpenedPackage): readonly string[] {
  const [workbookPart] = opened.targets(ROOT, 'officeDocument');
  if (workbookPart === undefined) return ['the package holds no workbook'];
  const sheets = openSheets(opened, workbookPart);
  const tables = openTables(opened, sheets);
  const workbook = opened.root(workbookPart);
  const names = definedNames(workbook).map((name) => attribute(name, 'name'));
  const sheetNames = [...elementsIn(workbook)]
    .filter(({ localName }) => localName === 'sheet')
    .map((sheet) => attribute(sheet, 'name'));
  return [
    ...workbookComplaints(opened, workbookPart, sheets),
    ...sheets.flatMap(sheetComplaints),
    ...tableComplaints(opened, tables, names),
    ...styleComplaints(
      opened,
      workbookPart,
      sheets,
      tables.map(({ part }) => part),
    ),
    ...drawingComplaints(opened, sheets),
    ...[...formulas(workbook, sheets, tables), ...chartFormulas(opened, sheets)].flatMap((formula) =>
      formulaComplaints(formula, sheetNames),
    ),
    ...opened.names
      .filter((part) => part.startsWith('xl/externalLinks/'))
      .map((part) => `${part}: leads to another workbook`),
  ];
}

/** Cells of other sheets count the shared strings: they stay as they were. */
function changedStrings(written: Uint8Array, input: Uint8Array): readonly string[] {
  const [after, before] = [written, input].map((bytes) => {
    const opened = new OpenedPackage(bytes);
    const [workbookPart = ''] = opened.targets(ROOT, 'officeDocument');
    return opened
      .targets(workbookPart, 'sharedStrings')
      .map((part) => opened.text(part))
      .join();
  });
  return after === before ? [] : ['the shared strings are not as they were'];
}

/** All formulas outside of charts, with where they stand. */
function formulas(
  workbook: Element,
  sheets: readonly OpenedSheet[],
  tables: readonly OpenedTable[],
): readonly PlacedFormula[] {
  return [
    ...definedNames(workbook).map((name) => ({
      place: `the name ${attribute(name, 'name')}`,
      formula: name.textContent ?? '',
    })),
    ...sheets.flatMap(({ name, cells, root }) => [
      ...cells.flatMap((cell) =>
        cell.formula === null ? [] : [{ place: `${name}!${cell.name}`, formula: cell.formula }],
      ),
      ...textsOf(root, ['formula', 'formula1', 'formula2']).map((formula) => ({ place: name, formula })),
    ]),
    ...tables.flatMap(({ part, root }) =>
      textsOf(root, ['totalsRowFormula', 'calculatedColumnFormula']).map((formula) => ({
        place: part,
        formula,
      })),
    ),
  ];
}

function textsOf(root: Element, names: readonly string[]): readonly string[] {
  return [...elementsIn(root)]
    .filter(({ localName }) => names.includes(localName ?? ''))
    .map(({ textContent }) => textContent ?? '');
}
