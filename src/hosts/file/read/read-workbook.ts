import { parseRangeName } from '../../../workbook/address';
import type { HostOptions } from '../../../workbook/host';
import { figure, HostError, issue } from '../../../workbook/issue';
import type { ExcelTable, SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { pause } from '../pause';
import type { WorkbookPackage } from '../recognize-file';
import { partOfWorkbook, readWorkbookPart, type SheetEntry } from '../workbook-part';
import type { CellLook } from './cell-looks';
import { readNumberFormats } from './number-formats';
import { readOwnMarks } from './own-marks';
import { type CellContext, OversizedSheet, readSheetPart, type SheetContents } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { cellLooks } from './sheet-looks';

/** The worksheets of a package; chart sheets and the like hold no cells and are left out. */
export async function readWorkbook(
  workbook: WorkbookPackage,
  { signal, onProgress }: HostOptions,
): Promise<WorkbookSnapshot> {
  const { sheets, date1904 } = readWorkbookPart(workbook);
  const context = cellContext(workbook, date1904);
  const worksheets = sheets.filter(({ kind }) => kind === 'worksheet');
  const looks = sheets.some(({ mark }) => mark !== null) ? cellLooks(workbook) : [];
  const snapshots: SheetSnapshot[] = [];
  for (const entry of worksheets) {
    snapshots.push(readSheet(workbook.package, entry, context, looks));
    onProgress?.(snapshots.length / (worksheets.length + 1));
    await pause(); // lets an abort come through
    signal?.throwIfAborted();
  }
  onProgress?.(1);
  return { sheets: snapshots };
}

/** What the cells of all sheets refer to. */
export function cellContext(workbook: WorkbookPackage, date1904: boolean): CellContext {
  const sharedStrings = workbook.package.part(partOfWorkbook(workbook, 'sharedStrings') ?? '');
  const styles = partOfWorkbook(workbook, 'styles');
  return {
    sharedStrings: sharedStrings === undefined ? [] : readSharedStrings(sharedStrings),
    numberFormats: styles === null ? [] : readNumberFormats(workbook.package.requirePart(styles)),
    date1904,
  };
}

function readSheet(
  source: OpcPackage,
  { name, part, hidden, mark, markedAs, written }: SheetEntry,
  context: CellContext,
  looks: readonly CellLook[],
): SheetSnapshot {
  const tables = readTables(source, part);
  return {
    name,
    hidden,
    mark,
    markedAs,
    written,
    ...(mark !== null && { ownMarks: readOwnMarks(source, part, looks) }),
    tables,
    ...contentsOf(name, source.requirePart(part), context),
  };
}

function contentsOf(name: string, bytes: Uint8Array, context: CellContext): SheetContents {
  try {
    return readSheetPart(bytes, context);
  } catch (error) {
    if (!(error instanceof OversizedSheet)) throw error;
    throw new HostError(issue('sheet.too-large', null, { sheet: figure.text(name) }), error);
  }
}

/** Tables without a heading row are plain cells to Fordel, which finds columns by their headings. */
export function readTables(source: OpcPackage, sheetPart: string): readonly ExcelTable[] {
  return source.relationships(sheetPart).flatMap(({ kind, target }): ExcelTable[] => {
    if (kind !== 'table' || target === null || source.part(target) === undefined) return [];
    const table = source.root(target);
    const range = parseRangeName(table.getAttribute('ref') ?? '');
    if (range === null || table.getAttribute('headerRowCount') === '0') return [];
    return [
      {
        name: table.getAttribute('displayName') ?? table.getAttribute('name') ?? '',
        range,
        hasTotalRow: Number(table.getAttribute('totalsRowCount') ?? 0) > 0,
      },
    ];
  });
}
