import {
  BooleanNumber,
  generateRandomId,
  type Injector,
  type IWorksheetData,
  LocaleType,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Settings } from '../../workbook/host';
import { sameSheetName } from '../../workbook/snapshot';
import type { MemorySheet, MemoryWorkbook } from '../memory/memory-workbook';
import { newSheet } from './lay-out-sheet';
import { DEFAULT_LOOK } from './look';
import { readSheet } from './read-sheet';
import { execute } from './own-commands';
import { EMPTY_CONTENT, sheetContent } from './sheet-content';
import { type LineChange, NO_RECORD, recordAfter, recordOf, type SheetRecord } from './sheet-records';

const STAND_IN_NAME = 'Ark1';

/**
 * A workbook that Univer shows, and what Univer cannot hold of it: kept by the sheets' ids, so that sheets may be
 * renamed, moved and deleted under way.
 */
export class GridWorkbook {
  readonly injector: Injector;
  readonly unit: Workbook;
  settings: Settings;
  /**
   * The sheet that Univer must have where the workbook has none. It is no part of the workbook until the user writes
   * in it, and goes when there is another.
   */
  #standIn: string | null = null;
  /** Of deleted sheets too, for the user may undo that. */
  readonly #records = new Map<string, SheetRecord>();

  constructor(univer: Univer, workbook: MemoryWorkbook) {
    const sheets: Record<string, IWorksheetData> = {};
    if (workbook.sheets.length === 0) {
      this.#standIn = generateRandomId();
      sheets[this.#standIn] = newSheet(this.#standIn, STAND_IN_NAME, EMPTY_CONTENT);
    }
    for (const sheet of workbook.sheets) {
      const id = generateRandomId();
      sheets[id] = newSheet(id, sheet.name, sheetContent(sheet));
      sheets[id].hidden = sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.#records.set(id, recordOf(sheet));
    }
    this.settings = workbook.settings;
    this.injector = univer.__getInjector();
    this.unit = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: generateRandomId(),
      name: '',
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: {},
      defaultStyle: DEFAULT_LOOK,
      sheetOrder: Object.keys(sheets),
      sheets,
    });
  }

  get id(): string {
    return this.unit.getUnitId();
  }

  /** Univer's sheets, in their order. */
  worksheets(): readonly Worksheet[] {
    return this.unit.getSheets().filter((sheet) => sheet.getSheetId() !== this.#standIn);
  }

  /** All sheets as they stand, in their order. */
  sheets(): readonly MemorySheet[] {
    return this.worksheets().map((sheet) =>
      readSheet(this.injector, this.unit, sheet, this.record(sheet.getSheetId())),
    );
  }

  find(name: string): Worksheet | undefined {
    return this.worksheets().find((sheet) => sameSheetName(sheet.getName(), name));
  }

  /** The user wrote in the sheet. */
  touch(sheetId: string): void {
    if (this.#standIn === sheetId) this.#standIn = null;
  }

  /** Takes away the sheet that stood in while there was no other. */
  removeStandIn(): void {
    const [first] = this.worksheets();
    if (this.#standIn === null || first === undefined) return;
    const place = { unitId: this.id, subUnitId: this.#standIn };
    execute(this.injector, SetWorksheetActiveOperation, { ...place, subUnitId: first.getSheetId() });
    execute(this.injector, RemoveSheetMutation, { ...place, subUnitName: STAND_IN_NAME });
    this.#standIn = null;
  }

  record(sheetId: string): SheetRecord {
    return this.#records.get(sheetId) ?? NO_RECORD;
  }

  keep(sheetId: string, record: SheetRecord): void {
    this.#records.set(sheetId, record);
  }

  /** What the record keeps goes along with the cells that the user moved. */
  moveLines(sheetId: string, change: LineChange): void {
    this.keep(sheetId, recordAfter(this.record(sheetId), change));
  }
}
