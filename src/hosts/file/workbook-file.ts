import type { HostOptions, Settings, WriteReceipt } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { newWorkbook } from './new-workbook';
import type { Deflate } from './opc/deflate';
import { Packing } from './opc/packing';
import { zip } from './opc/zip';
import { readWorkbook } from './read/read-workbook';
import { readLooks, type SheetLooks } from './read/sheet-looks';
import { recognizeWorkbook, rejectingDamage, type WorkbookPackage } from './recognize-file';
import { loadSettings, saveSettings } from './settings-part';
import { readWorkbookPart } from './workbook-part';
import type { CellEdit } from './edit/cell-edit';
import { editCells } from './edit/edit-cells';
import { writeSheets } from './write/write-sheets';

/** A workbook with results in it, and what there is to tell about them. */
export interface WithResults {
  readonly file: WorkbookFile;
  readonly receipt: WriteReceipt;
}

/** A workbook with some cells changed, and what it held before and does not hold now, by name. */
export interface WithEdits {
  readonly file: WorkbookFile;
  readonly notCarried: readonly string[];
}

/**
 * The contents of an .xlsx or .xlsm file, in a browser as in Node. It never changes: what is written gives another one,
 * in which every part that has nothing to do with it keeps its bytes.
 *
 * @example
 * const file = await WorkbookFile.open(bytes, 'kostnader.xlsx', portableDeflate);
 * const written = await file.withResults([plan]);
 * save(await written.file.bytes());
 */
export class WorkbookFile {
  readonly #workbook: WorkbookPackage;
  readonly #packing: Packing;

  private constructor(
    /** What messages call it. */
    readonly name: string,
    workbook: WorkbookPackage,
    packing: Packing,
  ) {
    this.#workbook = workbook;
    this.#packing = packing;
  }

  /** Opens the bytes of a file. Rejects with a HostError when they are no workbook that can be read. */
  static async open(bytes: Uint8Array, name: string, deflate: Deflate): Promise<WorkbookFile> {
    return new WorkbookFile(name, await recognizeWorkbook(bytes, name, deflate), new Packing(deflate));
  }

  /** A workbook without any sheet yet. */
  static empty(name: string, deflate: Deflate): WorkbookFile {
    return new WorkbookFile(name, newWorkbook(), new Packing(deflate));
  }

  /** The cells of all sheets. */
  async read(options: HostOptions = {}): Promise<WorkbookSnapshot> {
    options.signal?.throwIfAborted();
    return this.#reading(() => readWorkbook(this.#workbook, options));
  }

  /** How the sheets look. */
  async looks(): Promise<readonly SheetLooks[]> {
    return this.#reading(() => readLooks(this.#workbook));
  }

  /** The names of all sheets, those of charts too. */
  async sheetNames(): Promise<readonly string[]> {
    const { sheets } = await this.#reading(() => readWorkbookPart(this.#workbook));
    return sheets.map(({ name }) => name);
  }

  /** The workbook with result sheets in it, written as the port of all hosts says. */
  async withResults(plans: readonly SheetPlan[], options: HostOptions = {}): Promise<WithResults> {
    options.signal?.throwIfAborted();
    const { workbook, receipt } = await this.#reading(() =>
      writeSheets(this.#workbook, plans, options, this.#packing),
    );
    return { file: this.#with(workbook), receipt };
  }

  /**
   * The workbook with some cells changed and all else as it was. Rejects with a HostError that names what cannot be
   * changed: a sheet that is missing, a part of an array formula, a covered cell, a heading of an Excel table.
   */
  async withEdits(edits: readonly CellEdit[]): Promise<WithEdits> {
    const { workbook, notCarried } = await this.#reading(() => editCells(this.#workbook, edits));
    return { file: this.#with(workbook), notCarried };
  }

  /** The settings that the workbook keeps; none when there are none. */
  async settings(): Promise<Settings> {
    return this.#reading(() => loadSettings(this.#workbook));
  }

  /** The workbook with these settings in place of the earlier ones. */
  async withSettings(settings: Settings): Promise<WorkbookFile> {
    return this.#with(await this.#reading(() => saveSettings(this.#workbook, settings)));
  }

  /** The file's bytes; the same workbook always gives the same. */
  bytes(): Promise<Uint8Array> {
    return zip(this.#workbook.package.files, this.#packing);
  }

  #with(workbook: WorkbookPackage): WorkbookFile {
    return new WorkbookFile(this.name, workbook, this.#packing);
  }

  /** What reads a part says as an issue when the file is damaged. */
  #reading<T>(read: () => T | Promise<T>): Promise<T> {
    return rejectingDamage(this.name, read);
  }
}
