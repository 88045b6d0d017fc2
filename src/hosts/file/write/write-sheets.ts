import type { HostOptions, WriteReceipt } from '../../../workbook/host';
import { type Placement, placePlans } from '../../../workbook/placement';
import type { SheetPlan } from '../../../workbook/plan';
import type { OpcPackage } from '../opc/opc-package';
import type { Packing } from '../opc/packing';
import { pause } from '../pause';
import type { WorkbookPackage } from '../recognize-file';
import { commentedCells } from '../read/own-marks';
import { readWorkbookPart, type SheetEntry } from '../workbook-part';
import { deselectSheet } from './deselect-sheet';
import { editWorkbookPart, type PlacedSheet } from './edit-workbook-part';
import { othersDrawings } from './others-drawings';
import { SheetGraft } from './sheet-graft';
import { dropOwnNames } from './sheet-names';
import { dropSignatures } from './signatures';

/** What a result sheet has that Fordel itself or printing put there. */
const REPLACED_SILENTLY: readonly string[] = ['table', 'printerSettings', 'vmlDrawing'];
/** Told by their cells, before they go. */
const COMMENTS: readonly string[] = ['comments', 'threadedComment'];

/** A workbook with results in it, and what there is to tell about them. */
export interface Written {
  readonly workbook: WorkbookPackage;
  readonly receipt: WriteReceipt;
}

/** A copy of the workbook with the plans grafted in; the parts of other sheets keep their bytes. */
export async function writeSheets(
  original: WorkbookPackage,
  plans: readonly SheetPlan[],
  { signal, onProgress }: HostOptions,
  packing: Packing,
): Promise<Written> {
  const workbook = { ...original, package: original.package.copy() };
  const { sheets, isLocked } = readWorkbookPart(workbook);
  const places = locate(placePlans(plans, sheets), sheets);
  const addsToLocked = isLocked && places.some(({ earlier }) => earlier === null);
  const reused = places.flatMap(({ earlier }) => earlier ?? []);
  const notCarried = [...dropSignatures(workbook.package), ...clearSheets(workbook, reused)];
  // Excel does not open on a hidden sheet.
  const active = places.find(({ earlier }) => !earlier?.hidden)?.index ?? null;
  const graft = new SheetGraft(workbook);
  const placed: PlacedSheet[] = [];
  for (const { placement, index, earlier } of places) {
    const grafted = graft.write(placement, earlier?.part ?? null, index === active);
    placed.push({ ...placement, index, ...grafted });
    packAside(workbook.package.requirePart(grafted.part), packing);
    onProgress?.((0.9 * placed.length) / places.length);
    await pause(); // lets an abort come through
    signal?.throwIfAborted();
  }
  graft.finish();
  editWorkbookPart(workbook, placed, { active, tableNames: graft.tableNames });
  if (active !== null) deselectOthers(workbook.package, placed, sheets);
  const written = placed.map(({ sheet: name, nameTaken }) => ({ name, nameTaken }));
  return { workbook, receipt: { sheets: written, notCarried, ...(addsToLocked && { isLocked: true }) } };
}

/** Has a sheet packed while the next one is made; what fails then is told by the one that asks for the archive. */
function packAside(bytes: Uint8Array, packing: Packing): void {
  packing.pack(bytes).catch(() => undefined);
}

interface Place {
  readonly placement: Placement;
  readonly index: number;
  /** The sheet that is written anew; null for a new one. */
  readonly earlier: SheetEntry | null;
}

/** Where among the workbook's sheets each plan goes; new ones come last. */
function locate(placements: readonly Placement[], sheets: readonly SheetEntry[]): readonly Place[] {
  const sheetsByName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  let next = sheets.length;
  return placements.map((placement) => {
    const earlier = sheetsByName.get(placement.sheet) ?? null;
    return { placement, index: earlier?.index ?? next++, earlier };
  });
}

/** Removes what belongs to sheets that are written anew; tells what others had put on them. */
function clearSheets(
  { package: target, workbookPart }: WorkbookPackage,
  sheets: readonly SheetEntry[],
): readonly string[] {
  if (sheets.length === 0) return [];
  // The calculation chain may name cells of the old sheet; Excel makes it anew.
  target.unlink([workbookPart], ({ kind }) => kind === 'calcChain');
  const indexes = sheets.map(({ index }) => index);
  target.edit(workbookPart, (root) => {
    dropOwnNames(root, indexes);
  });
  const lost = sheets.flatMap((sheet) => othersWork(target, sheet));
  const parts = sheets.map(({ part }) => part);
  target.unlink(parts, () => true);
  return lost;
}

/** What others put on a sheet: drawn objects by their names and that of the sheet, all else by its part. */
function othersWork(source: OpcPackage, sheet: SheetEntry): readonly string[] {
  const silent = commentedCells(source, sheet.part).length > 0 ? COMMENTS : [];
  return source.relationships(sheet.part).flatMap(({ kind, target }) => {
    if (target === null || REPLACED_SILENTLY.includes(kind) || silent.includes(kind)) return [];
    if (kind !== 'drawing') return [target];
    return othersDrawings(source, target).map((name) => `${name} (${sheet.name})`);
  });
}

function deselectOthers(
  target: OpcPackage,
  placed: readonly PlacedSheet[],
  sheets: readonly SheetEntry[],
): void {
  const written = new Set(placed.map(({ part }) => part));
  const others = sheets.filter(({ part }) => target.hasPart(part) && !written.has(part));
  for (const { part } of others) target.setPart(part, deselectSheet(target.requirePart(part)));
}
