import { BooleanNumber, IUndoRedoService, IUniverInstanceService, type Univer } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { CellAddress } from '../../workbook/address';
import type { HostOptions, Settings, Unsubscribe, WorkbookHost, WriteReceipt } from '../../workbook/host';
import { figure, HostError, issue } from '../../workbook/issue';
import type { SheetPlan } from '../../workbook/plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { snapshotOf } from '../memory/memory-host';
import { EMPTY_WORKBOOK, type MemoryWorkbook } from '../memory/memory-workbook';
import { Calculation } from './calculation';
import { watchChanges } from './change-watch';
import { makeFormulasFaster } from './faster-formulas';
import { GridWorkbook } from './grid-workbook';
import { execute } from './own-commands';
import { writeSheets } from './write-sheets';

/** Scrolls the shown sheet of a workbook to a cell, counted from 0. */
export type Reveal = (unitId: string, row: number, column: number) => void;

/**
 * The workbook that a user sees and edits in Univer. It calculates while the user writes; what is read is read when all
 * formulas have their values.
 *
 * @example
 * const host = new GridHost(univer);
 * host.open(workbook);
 */
export class GridHost implements WorkbookHost {
  readonly #univer: Univer;
  readonly #reveal: Reveal;
  readonly #calculation: Calculation;
  readonly #listeners = new Set<(sheet: string) => void>();
  /** The ids of the sheets that the user changed since they were written. */
  readonly #touched = new Set<string>();
  #workbook: GridWorkbook;
  /** Reading and writing take turns. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(univer: Univer, reveal: Reveal = () => undefined, workbook: MemoryWorkbook = EMPTY_WORKBOOK) {
    this.#univer = univer;
    this.#reveal = reveal;
    makeFormulasFaster();
    const injector = univer.__getInjector();
    this.#calculation = new Calculation(injector);
    this.#workbook = this.#show(workbook);
    watchChanges(injector, () => this.#workbook.id, {
      onLines: (sheetId, change) => {
        this.#workbook.moveLines(sheetId, change);
      },
      onCells: (sheetId) => {
        this.#touched.add(sheetId);
        this.#workbook.touch(sheetId);
        const sheet = this.#workbook.unit.getSheetBySheetId(sheetId);
        if (sheet) for (const listener of this.#listeners) listener(sheet.getName());
      },
    });
  }

  /** Shows another workbook; nothing is left of the former. */
  open(workbook: MemoryWorkbook): void {
    const former = this.#workbook.id;
    this.#workbook = this.#show(workbook);
    this.#univer.__getInjector().get(IUniverInstanceService).disposeUnit(former);
  }

  /** All that the workbook holds now, also what Univer cannot show. */
  contents({ signal }: Pick<HostOptions, 'signal'> = {}): Promise<MemoryWorkbook> {
    return this.#inTurn(async () => {
      await this.#calculation.settled(signal);
      return { sheets: this.#workbook.sheets(), settings: this.#workbook.settings };
    });
  }

  async read(options: HostOptions = {}): Promise<WorkbookSnapshot> {
    const { sheets } = await this.contents(options);
    const snapshot = { sheets: sheets.map(snapshotOf) };
    options.onProgress?.(1);
    return snapshot;
  }

  write(plans: readonly SheetPlan[], options: HostOptions = {}): Promise<WriteReceipt> {
    return this.#inTurn(async () => {
      await this.#calculation.settled(options.signal);
      const sheets = await writeSheets(this.#workbook, plans, options);
      this.#forgetEdits(sheets.map(({ name }) => name));
      options.onProgress?.(1);
      return { sheets, notCarried: [] };
    });
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, showing a cell is not
  async select({ sheet: name, row, column }: CellAddress): Promise<void> {
    const { injector, id: unitId } = this.#workbook;
    const sheet = this.#workbook.find(name);
    if (sheet === undefined) throw new HostError(issue('sheet.missing', null, { sheet: figure.text(name) }));
    if (sheet.isSheetHidden() === BooleanNumber.TRUE) {
      throw new HostError(issue('sheet.hidden', null, { sheet: figure.text(name) }));
    }
    const place = { unitId, subUnitId: sheet.getSheetId() };
    const startRow = Math.min(row, sheet.getRowCount()) - 1;
    const startColumn = Math.min(column, sheet.getColumnCount()) - 1;
    const range = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    const primary = {
      ...range,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    execute(injector, SetWorksheetActiveOperation, place);
    execute(injector, SetSelectionsOperation, { ...place, selections: [{ range, primary, style: null }] });
    this.#reveal(unitId, startRow, startColumn);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, listening is not
  async onChanged(listener: (sheet: string) => void): Promise<Unsubscribe> {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly settings = {
    load: (): Promise<Settings> => Promise.resolve(this.#workbook.settings),
    save: (settings: Settings): Promise<void> => {
      this.#workbook.settings = { ...settings };
      return Promise.resolve();
    },
  };

  #show(workbook: MemoryWorkbook): GridWorkbook {
    this.#touched.clear();
    this.#calculation.expect();
    return new GridWorkbook(this.#univer, workbook);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** What the user did to the former result cannot be undone in the new one; Univer forgets all edits or none. */
  #forgetEdits(names: readonly string[]): void {
    const written = names.map((name) => this.#workbook.find(name)?.getSheetId() ?? '');
    if (!written.some((id) => this.#touched.delete(id))) return;
    this.#univer.__getInjector().get(IUndoRedoService).clearUndoRedo(this.#workbook.id);
  }
}
