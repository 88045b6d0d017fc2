import { portableDeflate } from '../hosts/file/opc/portable-deflate';
import { WorkbookFile } from '../hosts/file/workbook-file';
import type { GridContents, GridWorkbook } from '../hosts/grid/grid-host';
import { EMPTY_WORKBOOK } from '../hosts/memory/memory-workbook';
import type { SheetPlan } from '../workbook/plan';
import { findSheet, sameSheetName, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';

/** What a download has to tell besides the file. */
export interface Download {
  readonly bytes: Uint8Array;
  /** Sheets of the file that the grid no longer has: they stand as before. */
  readonly notRemoved: readonly string[];
  /** What the file held and does not hold now, by name. */
  readonly notCarried: readonly string[];
}

/** The file behind a grid: it is what is changed on the way out, so that what the grid cannot hold is not lost. */
export class OpenedWorkbook {
  private constructor(
    /** Without its extension. */
    readonly name: string,
    readonly workbook: GridWorkbook,
    private readonly file: WorkbookFile,
  ) {}

  /** Opens the bytes of an .xlsx or .xlsm file. Rejects with a HostError when they are none. */
  static async open(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
    const file = await WorkbookFile.open(bytes, fileName, portableDeflate);
    const { sheets } = await file.read();
    const looks = new Map((await file.looks()).map((each) => [each.name, each]));
    const settings = await file.settings();
    const shown = sheets.map((sheet) => ({ ...sheet, layout: null }));
    return new OpenedWorkbook(fileName.replace(/\.[^.]+$/, ''), { sheets: shown, settings, looks }, file);
  }

  static empty(name: string): OpenedWorkbook {
    return new OpenedWorkbook(name, EMPTY_WORKBOOK, WorkbookFile.empty(`${name}.xlsx`, portableDeflate));
  }

  /** The file with everything that was done in the grid. */
  async download({ sheets, settings, plans }: GridContents): Promise<Download> {
    const { file: withResults, receipt } = await this.file.withResults(plans);
    const before = await withResults.read();
    const added = sheets.filter(({ name }) => findSheet(before, name) === undefined);
    const { file: withSheets } = await withResults.withResults(added.map(ownSheetPlan));
    const standing = await withSheets.read();
    const edited = await withSheets.withEdits(sheets.flatMap((sheet) => editsOf(sheet, standing)));
    const file = await edited.file.withSettings(settings);
    const isGone = (name: string) => !sheets.some((sheet) => sameSheetName(sheet.name, name));
    return {
      bytes: await file.bytes(),
      notRemoved: before.sheets.map(({ name }) => name).filter(isGone),
      notCarried: [...receipt.notCarried, ...edited.notCarried],
    };
  }
}

/** Every cell of a sheet whose content the file has otherwise. */
function editsOf(sheet: SheetSnapshot, file: WorkbookSnapshot) {
  const standing = findSheet(file, sheet.name)!;
  const rows = new Set([...sheet.rows.keys(), ...standing.rows.keys()]);
  return [...rows].flatMap((row) => {
    const [now, then] = [sheet.rows.get(row), standing.rows.get(row)];
    return [...new Set([...(now?.keys() ?? []), ...(then?.keys() ?? [])])].flatMap((column) => {
      const cell = now?.get(column) ?? { value: null };
      const was = then?.get(column) ?? { value: null };
      const isSame = cell.formula === was.formula && JSON.stringify(cell.value) === JSON.stringify(was.value);
      return isSame ? [] : [{ sheet: standing.name, row, column, cell }];
    });
  });
}

/** A sheet that the person made in the grid. */
function ownSheetPlan({ name }: SheetSnapshot): SheetPlan {
  return {
    mark: null,
    name,
    rows: [],
    tables: [],
    names: [],
    conditions: [],
    charts: [],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    print: { repeatRows: null, onOnePage: false, pageBreaks: [], footer: '' },
    inputs: [],
  };
}
