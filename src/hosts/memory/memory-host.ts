/* oxlint-disable typescript/require-await -- the port is asynchronous, memory is not */
import type {
  HostOptions,
  Settings,
  Unsubscribe,
  WorkbookHost,
  WriteReceipt,
  WrittenSheet,
} from '../../workbook/host';
import { isInside, type CellAddress, type RangeAddress } from '../../workbook/address';
import { changedMeanwhile, inputsOfPlans } from '../../workbook/inputs';
import { figure, HostError, issue } from '../../workbook/issue';
import { DistinctNames } from '../../workbook/distinct-names';
import { mergedSettings } from '../../workbook/merged-settings';
import { placePlans } from '../../workbook/placement';
import type { SheetPlan } from '../../workbook/plan';
import {
  type Cell,
  sameSheetName,
  type SheetSnapshot,
  type SnapshotRow,
  type WorkbookSnapshot,
} from '../../workbook/snapshot';
import { EMPTY_WORKBOOK, type MemoryCell, type MemorySheet, type MemoryWorkbook } from './memory-workbook';
import { sheetFromPlan, withPlacedNames } from './write-plan';

/**
 * A workbook in memory: the meaning of the port in its plainest form, which every other host is held to.
 *
 * @example
 * const host = new MemoryHost(workbook);
 * const { sheets } = await host.write([plan]);
 */
export class MemoryHost implements WorkbookHost {
  #workbook: MemoryWorkbook;
  /** As it was when it was last read. */
  #read: MemoryWorkbook | null = null;
  #selected: CellAddress | null = null;
  readonly #listeners = new Set<(sheet: string) => void>();

  constructor(workbook: MemoryWorkbook = EMPTY_WORKBOOK) {
    this.#workbook = workbook;
  }

  /** All that the workbook holds now. */
  get workbook(): MemoryWorkbook {
    return this.#workbook;
  }

  /** The cell last shown to the user. */
  get selected(): CellAddress | null {
    return this.#selected;
  }

  async read({ signal, onProgress }: HostOptions = {}): Promise<WorkbookSnapshot> {
    signal?.throwIfAborted();
    this.#read = this.#workbook;
    const snapshot = { sheets: this.#workbook.sheets.map(snapshotOf) };
    onProgress?.(1);
    return snapshot;
  }

  async write(plans: readonly SheetPlan[], { signal, onProgress }: HostOptions = {}): Promise<WriteReceipt> {
    signal?.throwIfAborted();
    this.#requireUnchanged(inputsOfPlans(plans));
    const placements = placePlans(plans, this.#workbook.sheets);
    const isWritten = (name: string): boolean => placements.some(({ sheet }) => sheet === name);
    const others = this.#workbook.sheets.filter(({ name }) => !isWritten(name));
    const taken = new DistinctNames(others.flatMap(namesIn));
    const sheets = [...this.#workbook.sheets];
    const written: WrittenSheet[] = [];
    for (const { plan, sheet: name, nameTaken } of placements) {
      placeSheet(sheets, sheetFromPlan(plan, name, taken));
      written.push({ name, nameTaken });
      onProgress?.(written.length / (plans.length + 1));
      signal?.throwIfAborted();
    }
    const tableNames = sheets.flatMap(tableNamesIn);
    const named = sheets.map((sheet) => (isWritten(sheet.name) ? withPlacedNames(sheet, tableNames) : sheet));
    this.#workbook = { ...this.#workbook, sheets: named };
    onProgress?.(1);
    return { sheets: written, notCarried: [] };
  }

  async select(address: CellAddress): Promise<void> {
    this.#selected = { ...address, sheet: this.#sheet(address.sheet).name };
  }

  async onChanged(listener: (sheet: string) => void): Promise<Unsubscribe> {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly settings = {
    load: async (): Promise<Settings> => this.#workbook.settings,
    merge: async (changes: Settings): Promise<void> => {
      this.#workbook = { ...this.#workbook, settings: mergedSettings(this.#workbook.settings, changes) };
    },
  };

  /** Changes a cell as a user does it: those who listen are told. */
  editCell(address: CellAddress, cell: Cell): void {
    const edited = this.#sheet(address.sheet);
    const rows = rowsWith(edited.rows, address, cell);
    const sheets = this.#workbook.sheets.map((sheet) => (sheet === edited ? { ...sheet, rows } : sheet));
    this.#workbook = { ...this.#workbook, sheets };
    for (const listener of this.#listeners) listener(edited.name);
  }

  /** What is entered decides: a formula that only shows another value is not changed. */
  #requireUnchanged(inputs: readonly RangeAddress[]): void {
    for (const input of inputs) {
      const [read, now] = [this.#read, this.#workbook].map((workbook) =>
        workbook?.sheets.find(({ name }) => name === input.sheet),
      );
      if (read === undefined || read === now) continue;
      if (now === undefined || enteredIn(read, input) !== enteredIn(now, input))
        throw changedMeanwhile(input.sheet);
    }
  }

  #sheet(name: string): MemorySheet {
    const found = this.#workbook.sheets.find((sheet) => sameSheetName(sheet.name, name));
    if (found === undefined) throw new HostError(issue('sheet.missing', null, { sheet: figure.text(name) }));
    return found;
  }
}

/** What is entered in the cells of a range, as a text to be compared. */
function enteredIn({ rows }: MemorySheet, range: RangeAddress): string {
  const entered: unknown[] = [];
  for (const [row, cells] of rows) {
    for (const [column, { value, formula }] of cells) {
      const entry = formula ?? value;
      if (entry !== null && isInside(range, row, column)) entered.push([row, column, entry]);
    }
  }
  return JSON.stringify(entered);
}

/** Puts a sheet where its earlier result stands, else last. One that the user hid stays hidden. */
function placeSheet(sheets: MemorySheet[], sheet: MemorySheet): void {
  const index = sheets.findIndex(({ name }) => name === sheet.name);
  const earlier = sheets[index];
  if (earlier === undefined) sheets.push(sheet);
  else sheets[index] = { ...sheet, hidden: earlier.hidden };
}

/** The names that a sheet's tables and cells have. */
function namesIn(sheet: MemorySheet): readonly string[] {
  return [...tableNamesIn(sheet), ...(sheet.layout?.names ?? []).map(({ name }) => name)];
}

function tableNamesIn({ tables }: MemorySheet): readonly string[] {
  return tables.map(({ name }) => name);
}

function rowsWith(
  rows: ReadonlyMap<number, SnapshotRow>,
  { row, column }: CellAddress,
  cell: Cell,
): ReadonlyMap<number, SnapshotRow> {
  const cells = new Map(rows.get(row)).set(column, cell);
  return inRisingOrder(new Map(rows).set(row, inRisingOrder(cells)));
}

function inRisingOrder<T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> {
  return new Map([...map].toSorted(([a], [b]) => a - b));
}

/** The sheet without its looks, and without the cells that hold nothing else. */
function snapshotOf({
  name,
  hidden,
  mark,
  markedAs,
  written,
  ownMarks,
  hiddenRows,
  hiddenColumns,
  tables,
  merges,
  ...sheet
}: MemorySheet): SheetSnapshot {
  const rows = new Map<number, SnapshotRow>();
  for (const [number, row] of sheet.rows) {
    const filled = [...row].filter(([, { value, formula }]) => value !== null || formula !== undefined);
    if (filled.length > 0)
      rows.set(number, new Map(filled.map(([column, cell]) => [column, withoutLook(cell)])));
  }
  return {
    name,
    hidden,
    mark,
    markedAs,
    written,
    ownMarks,
    rows,
    hiddenRows,
    hiddenColumns,
    tables,
    merges,
  };
}

function withoutLook({ value, formula, numberFormat }: MemoryCell): Cell {
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
