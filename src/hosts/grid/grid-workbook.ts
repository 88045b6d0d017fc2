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
import type { Settings } from '../../workbook/host';
import { sameSheetName } from '../../workbook/snapshot';
import type { MemorySheet, MemoryWorkbook } from '../memory/memory-workbook';
import { newSheet } from './lay-out-sheet';
import { DEFAULT_LOOK } from './look';
import { readSheet } from './read-sheet';
import { sheetContent } from './sheet-content';
import { type LineChange, NO_RECORD, recordAfter, recordOf, type SheetRecord } from './sheet-records';

/**
 * A workbook that Univer shows, and what Univer cannot hold of it: kept by the sheets' ids, so that sheets may be
 * renamed, moved and deleted under way.
 */
export class GridWorkbook {
  readonly injector: Injector;
  readonly unit: Workbook;
  settings: Settings;
  /** Of deleted sheets too, for the user may undo that. */
  readonly #records = new Map<string, SheetRecord>();

  constructor(univer: Univer, workbook: MemoryWorkbook) {
    const sheets: Record<string, IWorksheetData> = {};
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

  /** All sheets as they stand, in their order. */
  sheets(): readonly MemorySheet[] {
    return this.unit
      .getSheets()
      .map((sheet) => readSheet(this.injector, this.unit, sheet, this.record(sheet.getSheetId())));
  }

  find(name: string): Worksheet | undefined {
    return this.unit.getSheets().find((sheet) => sameSheetName(sheet.getName(), name));
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
