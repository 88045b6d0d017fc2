import { generateRandomId, type Worksheet } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { DistinctNames } from '../../workbook/distinct-names';
import type { HostOptions, WrittenSheet } from '../../workbook/host';
import { placePlans } from '../../workbook/placement';
import type { SheetPlan } from '../../workbook/plan';
import type { MemorySheet } from '../memory/memory-workbook';
import { sheetFromPlan, withPlacedNames } from '../memory/write-plan';
import type { GridWorkbook } from './grid-workbook';
import { contentOf, layOutSheet, newSheet } from './lay-out-sheet';
import { execute } from './own-commands';
import { EMPTY_CONTENT, sheetContent, type SheetContent } from './sheet-content';
import { recordOf } from './sheet-records';

interface Writing {
  readonly sheet: MemorySheet;
  readonly content: SheetContent;
}

/** Lays out the plans' sheets, all or none: everything is prepared first, and a failure on the way takes all back. */
export async function writeSheets(
  workbook: GridWorkbook,
  plans: readonly SheetPlan[],
  { signal, onProgress }: HostOptions,
): Promise<readonly WrittenSheet[]> {
  const existing = workbook.worksheets().map((sheet) => ({
    name: sheet.getName(),
    ...workbook.record(sheet.getSheetId()),
  }));
  const placements = placePlans(plans, existing);
  const isWritten = (name: string): boolean => placements.some(({ sheet }) => sheet === name);
  const others = existing.filter(({ name }) => !isWritten(name));
  const taken = new DistinctNames(
    others.flatMap(({ tables, layout }) => [...tables, ...(layout?.names ?? [])].map(({ name }) => name)),
  );
  const sheets = placements.map(({ plan, sheet }) => sheetFromPlan(plan, sheet, taken));
  const tableNames = [...others, ...sheets].flatMap(({ tables }) => tables.map(({ name }) => name));
  const writings = sheets
    .map((sheet) => withPlacedNames(sheet, tableNames))
    .map((sheet): Writing => ({ sheet, content: sheetContent(sheet) }));
  await layOutAll(workbook, writings, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
  return placements.map(({ sheet: name, nameTaken }) => ({ name, nameTaken }));
}

async function layOutAll(
  workbook: GridWorkbook,
  writings: readonly Writing[],
  { signal, onProgress }: HostOptions,
): Promise<void> {
  const takeBack: (() => void)[] = [];
  const written: [sheetId: string, MemorySheet][] = [];
  try {
    for (const { sheet, content } of writings) {
      const target = workbook.find(sheet.name) ?? addSheet(workbook, sheet.name, takeBack);
      const former = contentOf(workbook.injector, workbook.unit, target);
      takeBack.push(() => {
        Array.from(layOutSheet(workbook.injector, workbook.unit, target, former));
      });
      const batches = layOutSheet(workbook.injector, workbook.unit, target, content);
      while (batches.next().done !== true) {
        await nextTurn();
        signal?.throwIfAborted();
      }
      written.push([target.getSheetId(), sheet]);
      onProgress?.(written.length / (writings.length + 1));
      signal?.throwIfAborted();
    }
  } catch (reason) {
    for (const undo of takeBack.toReversed()) undo();
    throw reason;
  }
  for (const [sheetId, sheet] of written) workbook.keep(sheetId, recordOf(sheet));
  workbook.removeStandIn();
}

function addSheet(workbook: GridWorkbook, name: string, takeBack: (() => void)[]): Worksheet {
  const id = generateRandomId();
  const { injector, unit } = workbook;
  const index = unit.getSheetSize();
  execute(injector, InsertSheetMutation, {
    unitId: workbook.id,
    index,
    sheet: newSheet(id, name, EMPTY_CONTENT),
  });
  takeBack.push(() => {
    execute(injector, RemoveSheetMutation, { unitId: workbook.id, subUnitId: id, subUnitName: name });
  });
  return unit.getSheetBySheetId(id)!;
}

/** Lets the page draw and the user act. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
