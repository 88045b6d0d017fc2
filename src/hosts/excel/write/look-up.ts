import { isNameList, isWrittenName, listedNames, MARK_NAME } from '../../../workbook/own-names';
import type { SheetPlan } from '../../../workbook/plan';
import type { MarkedSheet } from '../../../workbook/result-sheets';
import type { Session } from '../connection';
import { askForSheets, markOf } from '../read/ask-for-sheets';
import { type Input, InputCheck } from './input-check';
import { type StandingTable, standingTables } from './standing-tables';

/** A sheet as it stands just before it is written. */
export interface StandingSheet extends MarkedSheet {
  readonly id: string;
  readonly isProtected: boolean;
  readonly hasFilter: boolean;
  readonly tables: readonly string[];
  /** Those of its tables that planned ones may take the place of. */
  readonly standingTables: readonly StandingTable[];
  /** The names of its charts that Fordel drew. */
  readonly ownCharts: readonly string[];
  /** The names known in the sheet alone: those that Fordel gave, and all others. */
  readonly ownNames: readonly string[];
  readonly otherNames: readonly string[];
}

/** The workbook as it stands just before it is written. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly names: readonly string[];
  readonly isProtected: boolean;
}

const MORE = ',items/protection/protected,items/autoFilter/enabled,items/charts/items/name';

/** Looks up what the workbook holds now. Rejects when the sheets that the plans rest on are not as they were read. */
export async function lookUp(
  session: Session,
  plans: readonly SheetPlan[],
  inputs: readonly Input[],
  bytesOfRequest: number,
  isOwnChart: (name: string) => boolean,
): Promise<Standing> {
  const { workbook } = session.context;
  const worksheets = askForSheets(session, MORE);
  workbook.names.load('items/name');
  workbook.protection.load('protected');
  const check = new InputCheck(session, inputs, bytesOfRequest);
  check.ask();
  await session.sync();
  check.requireUnchanged(worksheets.items);
  await check.rest(worksheets.items);
  const marked = worksheets.items.filter((sheet) => markOf(sheet).mark !== null);
  const tables = await standingTables(session, marked, plans);
  return {
    sheets: worksheets.items.map((sheet) => standingSheet(sheet, tables.get(sheet.id) ?? [], isOwnChart)),
    names: workbook.names.items.map(({ name }) => name),
    isProtected: workbook.protection.protected,
  };
}

function standingSheet(
  sheet: Excel.Worksheet,
  standing: readonly StandingTable[],
  isOwnChart: (name: string) => boolean,
): StandingSheet {
  const names = sheet.names.items;
  const lists = names.filter(({ name }) => isNameList(name));
  const listed = new Set(lists.flatMap(({ formula }) => listedNames(String(formula))));
  const isOwn = (name: string): boolean =>
    isNameList(name) || isWrittenName(name) || listed.has(name.toLowerCase());
  const isKept = (name: string): boolean => name.toLowerCase() === MARK_NAME.toLowerCase();
  return {
    id: sheet.id,
    name: sheet.name,
    ...markOf(sheet),
    isProtected: sheet.protection.protected,
    hasFilter: sheet.autoFilter.enabled,
    tables: sheet.tables.items.map(({ name }) => name),
    standingTables: standing,
    ownCharts: sheet.charts.items.map(({ name }) => name).filter(isOwnChart),
    ownNames: names.map(({ name }) => name).filter(isOwn),
    otherNames: names.map(({ name }) => name).filter((name) => !isOwn(name) && !isKept(name)),
  };
}
